import random
import unicodedata
from pathlib import Path

import pytest

from planarkiv.archive import layout
from planarkiv.model.planid import PlanId

WINDOWS_FORBIDDEN = set('<>:"/\\|?*')


def random_planids(count: int) -> set[str]:
    chance = random.Random(202103)  # noqa: S311
    signs = "0123456789abcABC-_/.~% æøåÆØÅé\u030aß\u0130ı:*?<>|\\\"'()+,;=@#!&^`$"
    texts = {"".join(chance.choices(signs, k=chance.randint(1, 9))).strip() for _ in range(count)}
    return {text for text in texts if text and text.isprintable()}


@pytest.mark.parametrize(
    ("planid", "folder"),
    [
        ("202103", "202103"),
        ("0004", "0004"),
        ("R-23", "R-23"),
        ("r-23", "r-23~1"),
        ("3/87", "3%2F87"),
        ("Plan 12b", "Plan 12b~f"),
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("v1", "v1~1"),
        ("CON", "%43ON"),
        ("con", "%63on~7"),
        ("COM1.X", "%43OM1.X"),
        ("A.", "A%2E"),
        ("a~1", "a%7E1~1"),
        ("Å", "%C3%85"),
        ("A\u030a", "A%CC%8A"),
        ("leveranser", "leveranser~3ff"),
        ("\\\\server\\c$", "%5C%5Cserver%5Cc%24~7f"),
    ],
)
def test_folder_of_a_planid(planid: str, folder: str) -> None:
    assert layout.folder_name(planid) == folder
    assert layout.planid_of(folder) == planid


def test_folder_names_are_reversible_and_safe_everywhere() -> None:
    planids = random_planids(20_000)
    assert len(planids) > 10_000
    folders = {planid: layout.folder_name(planid) for planid in planids}
    for planid, folder in folders.items():
        assert layout.planid_of(folder) == planid
        assert folder.isascii()
        assert folder.isprintable()
        assert not WINDOWS_FORBIDDEN & set(folder)
        assert folder[0] not in ". "
        assert folder[-1] not in ". "
        assert not layout.is_device(folder)
    assert len({folder.casefold() for folder in folders.values()}) == len(planids)


def test_long_planids_have_short_folders_of_their_own() -> None:
    texts = ["x" * 100, "x" * 101, "X" * 100, "ø" * 90, "." * 200]
    folders = [layout.folder_name(text) for text in texts]
    assert len({folder.casefold() for folder in folders}) == len(texts)
    assert all(len(folder) <= 80 and "~~" in folder for folder in folders)
    assert all(layout.planid_of(folder) is None for folder in folders)


@pytest.mark.parametrize(
    "folder", ["r-23", "R-23~1", "A%2e", "A%2E%", "%FF", "%41", "", "~1", "a b ", "CON", "x~0", "x~~y"]
)
def test_folders_that_are_not_ours(folder: str) -> None:
    assert layout.planid_of(folder) is None


def test_object_ids_are_reversible() -> None:
    for number in ("4219", "42", "NO"):
        for planid in sorted(random_planids(500)):
            plan_id = PlanId(number, planid)
            object_id = layout.plan_object_id(plan_id)
            assert object_id.isascii()
            assert " " not in object_id
            assert layout.plan_of_object_id(object_id) == plan_id
    assert layout.plan_object_id(PlanId("4219", "202103")) == "urn:planarkiv:4219:202103"
    for other in (
        "urn:planarkiv:4219",
        "urn:annet:4219:1",
        "urn:planarkiv:leveranse:" + "a" * 128,
        "",
        "urn:planarkiv:4219:%",
    ):
        assert layout.plan_of_object_id(other) is None


def test_delivery_folders_are_named_by_digest_only() -> None:
    with pytest.raises(ValueError, match="sha512"):
        layout.delivery_folder(Path("x"), "../../etc")
    assert not layout.is_unit_folder("leveranser")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Føresegner vår.pdf", "Føresegner vår.pdf"),
        ("Fo\u0308resegner.pdf", "Föresegner.pdf"),
        ("a:b*c?.pdf", "a_b_c_.pdf"),
        ("con.pdf", "_con.pdf"),
        ("NUL", "_NUL"),
        ("slutt. ", "slutt"),
        ("..", "_"),
        ("a\x00b\n.tif", "a_b_.tif"),
        ("mellom\u00a0rom.pdf", "mellom rom.pdf"),
        ("omvendt\u202efdp.exe", "omvendt_fdp.exe"),
        (b"f\xf8r.pdf".decode("utf-8", "surrogateescape"), "f_r.pdf"),
        ("dokumenter/../../x.pdf", "dokumenter/_/_/x.pdf"),
        ("dokumenter/C:\\fil.pdf", "dokumenter/C__fil.pdf"),
        (".skjult", ".skjult"),
    ],
)
def test_safe_logical_names(name: str, safe: str) -> None:
    assert layout.safe_logical_name(name, ()) == safe
    assert layout.is_logical_path(safe)


def test_safe_logical_names_are_unlike_where_case_and_composition_are_lost() -> None:
    taken: list[str] = []
    for name in ("Å.pdf", "å.pdf", "A\u030a.PDF", "Å.pdf", "å.pdf.pdf", "STRASSE.pdf", "straße.pdf"):
        taken.append(layout.safe_logical_name("dokumenter/" + name, taken))
    assert taken[:4] == ["dokumenter/Å.pdf", "dokumenter/å~2.pdf", "dokumenter/Å~3.PDF", "dokumenter/Å~4.pdf"]
    assert len({unicodedata.normalize("NFD", name).casefold() for name in taken}) == len(taken)


def test_safe_logical_names_are_short_and_keep_one_stem() -> None:
    stem = "Reguleringsføresegner for " + "vidd" * 50
    names = [layout.safe_logical_name(f"dokumenter/{stem}{suffix}", ()) for suffix in (".tif", ".tfw", ".prj")]
    assert {len(name) for name in names} == {120}
    assert len({name.rpartition(".")[0] for name in names}) == 1
    assert layout.safe_logical_name(f"dokumenter/{stem}!.tif", ()) not in names
    assert len(layout.safe_logical_name(stem + ".pdf", ())) == 100
    again = layout.safe_logical_name(f"dokumenter/{stem}.tif", names)
    assert len(again) == 120
    assert again.endswith("~2.tif")
    assert layout.is_logical_path(again)
    assert len(layout.safe_logical_name("a." + "x" * 300, ())) == 100
    with pytest.raises(ValueError, match="room"):
        layout.safe_logical_name("x" * 90 + "/a.pdf", ())


def test_safe_logical_names_of_anything_are_logical_paths() -> None:
    chance = random.Random(4219)  # noqa: S311
    for _ in range(3000):
        name = "".join(
            chr(chance.choice([chance.randrange(0x300), chance.randrange(0x11000)]))
            for _ in range(chance.randint(1, 150))
        )
        safe = layout.safe_logical_name(name.replace("/", ""), ())
        assert layout.is_logical_path(safe), (name, safe)
        safe.encode()
