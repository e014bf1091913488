from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from planarkiv.engine import Chosen, Judge
from planarkiv.examine.contents import document_texts, map_contents
from planarkiv.examine.plans import judge_contents
from planarkiv.findings import Severity
from planarkiv.model.record import ArchivedFile, PlanRecord
from planarkiv.readers import sosi
from planarkiv.rule import NoOptions
from planarkiv.rules.dok14_provisions_are_of_the_same_stage import provisions_are_of_the_same_stage
from planarkiv.rules.reg01_required_fields import adopted_plan_has_its_fields
from planarkiv.subjects import MapContents, MapName
from rules.checking import record, sosi_text, square
from rules.plan_files import archived, document

NORTH, EAST = 655_000_000, 41_000_000


def area(serial: int, otype: str, *attributes: str, side: int = 10_000) -> str:
    lines = "".join(f"{each}\n" for each in attributes)
    return square(serial, NORTH, EAST, side, otype, "RpGrense").replace(
        f"..OBJTYPE {otype}\n", f"..OBJTYPE {otype}\n{lines}"
    )


def made(*areas: str) -> MapContents:
    return map_contents("kart.sos", sosi.read_bytes(sosi_text("".join(areas)).encode(), "kart.sos"))


def test_names_codes_places_and_areas() -> None:
    found = made(
        area(1, "RpArealformålOmråde", "..FELTNAVN BFS1", "..RPAREALFORMÅL 1111"),
        area(3, "RpArealformålOmråde", "..FELTNAVN BFS1", "..RPAREALFORMÅL 1111", side=1_000),
        area(5, "RpFareSone", "..HENSYNSONENAVN H310_1", "..RPFARE 310"),
        area(7, "RpBestemmelseOmråde", '..BESTEMMELSEOMRNAVN "#1"'),
        area(9, "RpArealformålOmråde", "..FELTNAVN *"),
    )
    assert found.names == (
        MapName("felt", "BFS1", "1111", 21, 10_100.0),
        MapName("hensynssone", "H310_1", "310", 51, 10_000.0),
        MapName("bestemmelsesområde", "#1", "", 66, 10_000.0),
    )


def test_an_area_that_cannot_be_put_together() -> None:
    broken = area(1, "RpArealformålOmråde", "..FELTNAVN BFS1").replace("..REF :1", "..REF :99")
    assert made(broken).names[0].area is None


def test_what_has_no_name() -> None:
    found = made(
        area(1, "RpArealformålOmråde", "..RPAREALFORMÅL 1111"),
        area(3, "RpArealformålOmråde", "..FELTNAVN BKS1", "..RPAREALFORMÅL 1112"),
        area(5, "RpFareSone", "..RPFARE 310"),
    )
    assert found.unnamed == (("felt", "1111"), ("hensynssone", "310"))


def test_outlines() -> None:
    found = made(
        area(1, "RpOmråde", "..VERTNIV 2", '..PLANNAVN "Myrvoll"'), area(3, "RpOmråde", "..VERTNIV 1", side=5_000)
    )
    assert found == MapContents("kart.sos", (), (), ("1", "2"), ("Myrvoll",), 12_500.0, (100.0, 100.0))
    assert made() == MapContents("kart.sos")
    assert MapContents.from_plain(list(found)) == found
    assert MapContents.from_plain([*found[:6], [100.0, 100.0]]) == found


def pdf(path: Path, words: str) -> Path:
    canvas = Canvas(str(path))
    canvas.drawString(60, 700, words)
    canvas.save()
    return path


class TestTexts:
    def test_words_of_what_holds_today(self, tmp_path: Path) -> None:
        where = {f"{name}.pdf": pdf(tmp_path / f"{name}.pdf", name) for name in ("best", "gammel", "kart", "omtale")}
        files = [
            archived(name, sidestoerrelserMm=[{"bredde": 210, "hoeyde": 297.1, "sider": 2}], sider=2) for name in where
        ]
        documents = (
            document("PLANBEST", "best.pdf"),
            document("PLANBEST", "gammel.pdf", current=False),
            document("PLANKART", "kart.pdf", current=True),
            document("PLANBESK", "omtale.pdf"),
            document("PLANBEST", "borte.pdf"),
        )
        found = texts(record(documents=documents, files=files), where)
        assert [(each.file, each.type, each.pages) for each in found] == [
            ("dokumenter/best.pdf", "PLANBEST", ("best",)),
            ("dokumenter/kart.pdf", "PLANKART", ("kart",)),
        ]
        assert (found[0].sizes, found[0].count) == (((210.0, 297.1),), 2)

    def test_a_scan_is_not_read_again(self, tmp_path: Path) -> None:
        path = pdf(tmp_path / "best.pdf", "ord")
        [found] = texts(record(documents=(document(),), files=(archived(tekstlag=False),)), {"best.pdf": path})
        assert found.pages == ()

    def test_a_file_that_is_gone(self) -> None:
        [found] = texts(record(documents=(document(),), files=(archived(sidestoerrelserMm=["x"], sider="y"),)), {})
        assert (found.pages, found.sizes, found.count) == ((), (), 0)

    def test_other_formats(self, tmp_path: Path) -> None:
        path = tmp_path / "best.txt"
        path.write_text("§ 1 Bolig", encoding="utf-8")
        file = archived("best.txt", "text/plain")
        [found] = texts(record(documents=(document("PLANBEST", "best.txt"),), files=(file,)), {"best.txt": path})
        assert found.pages == ("§ 1 Bolig",)


def texts(record_: PlanRecord, where: dict[str, Path]) -> Any:
    return document_texts(record_, lambda file: where.get(file.name), {file.path: file.path for file in record_.files})


def test_nothing_is_read_where_no_rule_looks_at_it(tmp_path: Path) -> None:
    asked: list[ArchivedFile] = []
    subject = record({"planstatus": "2"}, documents=(document(),), files=(archived(),))

    def judged(rule: Any) -> Any:
        judge = Judge([Chosen(rule, Severity.WARNING, NoOptions())])
        judge_contents(judge, subject, (), asked.append, {"dokumenter/best.pdf": "best.pdf"})
        return judge.judgement

    assert judged(adopted_plan_has_its_fields).tallies == {}
    assert asked == []
    assert list(judged(provisions_are_of_the_same_stage).tallies) == ["DOK14"]
    assert len(asked) == 1
