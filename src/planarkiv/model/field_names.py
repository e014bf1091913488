"""What people call the fields of the register and its lists: names in files are ASCII, a sentence is not."""

from collections.abc import Mapping

from planarkiv.language import later, say

FIELD_NAMES: Mapping[str, str] = {
    "lovreferanseBeskrivelse": later("beskrivelse av lovreferanse"),
    "forslagsstillerType": later("forslagsstillertype"),
    "vertikalnivaa": later("vertikalnivå"),
    "opprinneligPlanId": later("opprinnelig planid"),
    "opprinneligAdministrativEnhet": later("opprinnelig kommunenummer"),
    "kunngjoeringsdato": later("kunngjøringsdato"),
    "gjennomfoeringsfrist": later("gjennomføringsfrist"),
    "plandokumentasjonOppdatert": later("dato for oppdatert plandokumentasjon"),
    "dispensasjontype": later("dispensasjonstype"),
    "avgjoerelsedato": later("avgjørelsesdato"),
    "gyldigTilDato": later("gyldig til dato"),
    "plannavn": later("plannavn"),
    "plantype": later("plantype"),
    "planstatus": later("planstatus"),
    "lovreferanse": later("lovreferanse"),
    "planbestemmelse": later("planbestemmelse"),
    "saksnummer": later("saksnummer"),
    "link": later("lenke"),
    "informasjon": later("informasjon"),
    "vedtaksdato": later("vedtaksdato"),
    "ikrafttredelsesdato": later("ikrafttredelsesdato"),
    "tittel": later("tittel"),
    "dokumenttype": later("dokumenttype"),
    "dato": later("dato"),
    "gjeldende": later("gjeldende"),
    "rettsvirkning": later("rettsvirkning"),
    "tilgang": later("tilgang"),
    "filer": later("filer"),
}


def field_name(name: str) -> str:
    """The name of a field in the chosen language; one that has no other name is its own."""
    return say(FIELD_NAMES[name]) if name in FIELD_NAMES else name
