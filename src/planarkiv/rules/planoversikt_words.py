"""The words for what the reader of a planoversikt sees wrong: the bigger the loss, the worse. Data.

What costs a whole file, sheet or row is an error; what costs a cell or leaves a doubt is a warning; what was read as it
was meant is only a note.
"""

from planarkiv.findings import Severity, Wording
from planarkiv.language import later
from planarkiv.rules.from_faults import Worded, Words

AGAIN_ALIKE = "planid-gjentatt-likt"
"""A row that says a plan once more, and nothing else than the first: what ``planid-gjentatt`` is then called here."""


def _lost(message: str, advice: str) -> Worded:
    return Worded(Wording(message, advice))


def _doubt(message: str, advice: str) -> Worded:
    return Worded(Wording(message, advice), Severity.WARNING)


def _note(message: str, advice: str) -> Worded:
    return Worded(Wording(message, advice), Severity.INFO)


FILE: Words = {
    "regneark-ulesbart": _lost(
        later("Planoversikten kan ikke leses ({grunn}). Ingenting etter feilen er lest."),
        later("Åpne fila i Excel, lagre den på nytt som .xlsx, og kjør build. Går ikke det, hent en sikkerhetskopi."),
    ),
    "regneark-passord": _lost(
        later("Planoversikten er låst med passord og er ikke lest."),
        later("Åpne fila i Excel, fjern passordet under Fil – Informasjon – Beskytt arbeidsbok, og lagre."),
    ),
    "regneark-for-stort": _lost(
        later("Planoversikten er større enn programmet leser. Det som er over grensa, er ikke lest."),
        later("Kopier radene med planer til en ny arbeidsbok, uten bilder og tomme rader, og bruk den."),
    ),
    "ark-for-stort": _lost(
        later("Planoversikten er ikke lest: en celle står svært langt ute i arket, i {celle}."),
        later("Gå til {celle} (Ctrl+End i arket), slett rader og kolonner etter planene, og lagre."),
    ),
    "ark-ulesbart": _lost(
        later("Arket «{ark}» kan ikke leses."),
        later("Kopier innholdet til et nytt ark i Excel, slett det gamle, og lagre."),
    ),
    "ark-planer-mangler": _lost(
        later("Fant ingen planer: ingen ark har en overskrift for planid."),
        later("Skriv «Planid» og «Plannavn» øverst i kolonnene i arket med planene, og kall arket «Planer»."),
    ),
    "ark-uten-overskrift": _lost(
        later("Arket «{ark}» er ikke lest: det mangler en kolonne med overskriften «Planid»."),
        later("Skriv «Planid» øverst i kolonnen som sier hvilken plan raden gjelder."),
    ),
    "ark-skjult": _doubt(
        later("Arket «{ark}» er skjult og er ikke lest når andre ark viser planene. Rader: {rader}."),
        later("Skal det leses, høyreklikk på arkfanene i Excel og velg Vis. Er det en gammel kopi, slett det."),
    ),
    "ark-ukjent": _note(
        later("Arket «{ark}» er ikke lest: navnet er ikke et av dem programmet kjenner. Rader: {rader}."),
        later(
            "Skal det leses, kall det Planer, Dokumenter, Planbehandling, Dispensasjoner, Midlertidige forbud, "
            "Endringer, Planrelasjoner eller Klager og innsigelser."
        ),
    ),
    "kolonne-gjentatt": _doubt(
        later("To kolonner gjelder {felt}: «{brukt}» er brukt, og «{kolonne}» er bare tatt vare på."),
        later("Slå de to kolonnene sammen, eller gi «{kolonne}» en annen overskrift."),
    ),
    "flere-feil": _doubt(
        later("Arket «{ark}» har flere feil enn dem som er vist: {antall} til."),
        later("Rett dem som er vist, og kjør på nytt."),
    ),
}

ROW: Words = {
    "planid-mangler": _lost(
        later("Raden «{tekst}» har ingen planid, og blir ikke til noen plan."),
        later("Skriv planid i denne cella. Er raden en overskrift eller et notat, slett alt annet enn den ene cella."),
    ),
    "planid-er-dato": _lost(
        later("Excel har gjort planid om til en dato ({verdi}). Raden er hoppet over."),
        later("Velg celleformatet Tekst for kolonnen, og skriv planid på nytt slik den er, for eksempel 3-87."),
    ),
    "planid-avrundet": _lost(
        later("Excel har rundet av planid ({verdi}), og de siste sifrene er borte. Raden er hoppet over."),
        later("Velg celleformatet Tekst for kolonnen, og skriv hele planid på nytt."),
    ),
    "planid-ugyldig": _lost(
        later("«{planid}» kan ikke være en planid. Raden blir ikke til noen plan."),
        later("Skriv planid på nytt i denne cella, slik den er tildelt, i celleformatet Tekst."),
    ),
    "kommunenummer-ugyldig": _lost(
        later("«{verdi}» er ikke et kommunenummer. Raden blir ikke til noen plan."),
        later("Skriv kommunenummeret med fire siffer i denne cella, for eksempel 0301 eller 4219."),
    ),
    "planid-er-desimaltall": _doubt(
        later("Planid er skrevet som et desimaltall eller med tusenskille ({planid})."),
        later("Velg celleformatet Tekst for kolonnen, og skriv planid på nytt uten komma og mellomrom."),
    ),
    "planid-ligner-dato": _doubt(
        later("Planid ligner en dato ({planid}). Den er lest som den står."),
        later("Se etter om det er planid som står her. Er det en dato, hører den hjemme i en annen kolonne."),
    ),
    "planid-mangler-nuller": _doubt(
        later("Planid {planid} er kortere enn de andre (de har {bredde} tegn): nullene foran kan være borte."),
        later("Velg celleformatet Tekst for kolonnen, og skriv planid på nytt med nullene foran."),
    ),
    "planid-annet-kommunenummer": _doubt(
        later("Planid {planid} begynner med et annet kommunenummer ({nummer}). Den er lest som den står."),
        later("Skriv kommunenummeret i en egen kolonne «Kommunenummer», og bare planid her."),
    ),
    "planid-kan-vaere-lopenummer": _doubt(
        later("Kolonnen som er brukt som planid, heter bare «Nr» og teller radene 1, 2, 3."),
        later("Er det ikke planid, legg til en kolonne med overskriften «Planid»."),
    ),
    "planid-gjentatt": _doubt(
        later("Planid {planid} står i flere rader, og de sier ikke det samme. Den første er {forste}."),
        later("Sammenlign raden med {forste}, behold den som er riktig, og slett den andre."),
    ),
    AGAIN_ALIKE: _note(
        later("Planid {planid} står i flere rader som sier det samme. Den første er {forste}."),
        later("Slett den ene raden."),
    ),
    "kommunenummer-uten-null": _doubt(
        later("Kommunenummeret {verdi} mangler nullen foran. Det er lest som {lest}."),
        later("Velg celleformatet Tekst for kolonnen, og skriv {lest}."),
    ),
    "rad-hoppet-over": _note(
        later("Raden «{tekst}» er lest som en overskrift, sum eller merknad, og er ingen plan."),
        later("Er det en plan, fyll ut planid og plannavn i raden. Ellers må ingenting gjøres."),
    ),
}

CELL: Words = {
    "dato-som-tall": _doubt(
        later("{felt} er et tall ({verdi}), lest som Excels dagnummer: {lest}."),
        later("Se etter om {lest} er riktig, og skriv datoen i cella som dag.måned.år."),
    ),
    "dato-tosifret-aar": _doubt(
        later("{felt} er ikke lest: «{verdi}» sier ikke hvilket århundre."),
        later("Skriv årstallet med fire siffer i denne cella."),
    ),
    "dato-ulesbar": _doubt(
        later("{felt} er ikke lest: «{verdi}» er ikke en dato. Teksten er tatt vare på."),
        later("Skriv datoen som dag.måned.år, bare år, eller «ukjent» og hvorfor."),
    ),
    "kode-tvetydig": _doubt(
        later("{felt} er ikke lest: «{tekst}» kan bety flere koder. Celler med denne teksten: {antall}."),
        later("Skriv koden i stedet for teksten i disse cellene."),
    ),
    "kode-ukjent": _doubt(
        later("{felt} har «{tekst}», som ikke er i kodelista. Celler med denne teksten: {antall}."),
        later("Skriv koden, eller navnet på den slik det står i kodelista, i disse cellene."),
    ),
    "verdi-ukjent": _doubt(
        later("{felt} er ikke lest: «{verdi}» er ikke blant svarene programmet kjenner."),
        later(
            "Skriv ja eller nei for gjeldende, original, digital representasjon, kopi eller ukjent for rettsvirkning, "
            "og offentlig eller skjermet for tilgang. Et dokument med ukjent tilgang blir holdt skjermet."
        ),
    ),
    "saksnummer-er-dato": _doubt(
        later("Excel har gjort saksnummeret om til en dato ({verdi}). Det er ikke lest."),
        later("Velg celleformatet Tekst for kolonnen, og skriv saksnummeret på nytt, for eksempel 87/3."),
    ),
    "dato-tolket": _note(
        later("{felt} «{verdi}» er lest som {lest}."),
        later("Ingenting må gjøres når {lest} er riktig."),
    ),
    "kode-oversatt": _note(
        later("{felt} «{tekst}» er lest som koden {kode}. Celler med denne teksten: {antall}."),
        later("Ingenting må gjøres når {kode} er riktig."),
    ),
}

WORDS: Words = {**FILE, **ROW, **CELL}
"""Every kind of fault that the reader of a planoversikt notes."""
