"""Running text compared: words that changed, and nothing where only the layout did."""

from planarkiv.model.difference.changes import Piece
from planarkiv.model.difference.words import text_changes

BEFORE = (
    (
        "Bestemmelser\n1.1 Byggehøyde\nMaks mønehøyde er 8,0 meter over gjennomsnittlig planert terreng.\n"
        "1.2 Parkering\nDet skal være to plasser for hver bolig, og én for sykkel.\n1"
    ),
    "2.1 Rekkefølge\nVeg skal være ferdig før boliger tas i bruk.\n2",
)


def test_only_the_layout_differs() -> None:
    other = (
        "Bestemmelser\n\n1.1   Byggehøyde\nMaks mønehøyde er 8,0 meter\nover gjennomsnittlig planert terreng.\n",
        (
            "1.2 Parkering\nDet skal være to plasser for hver bolig,\nog én for sykkel.\n7\n"
            "2.1 Rekkefølge\nVeg skal være ferdig før boliger tas i bruk."
        ),
    )
    assert text_changes(BEFORE, other) == ()


def test_blanks_elsewhere_in_a_paragraph_are_no_difference() -> None:
    other = (BEFORE[0].replace("mønehøyde", "møne høyde").replace("for hver bolig", "forhver bolig"), BEFORE[1])
    assert text_changes(BEFORE, other) == text_changes(other, BEFORE) == ()


def test_a_change_beside_a_paragraph_with_other_blanks_is_the_only_one() -> None:
    other = (BEFORE[0].replace("mønehøyde", "møne høyde").replace("1.2 Parkering", "1.2 Garasje"), BEFORE[1])
    (each,) = text_changes(BEFORE, other)
    assert [words for kind, words in each.pieces if kind is not Piece.SAME] == ["Parkering", "Garasje"]


def test_a_number_that_changed_stands_under_its_heading() -> None:
    other = (BEFORE[0].replace("8,0 meter", "9,5 meter"), BEFORE[1])
    (each,) = text_changes(BEFORE, other)
    assert (each.heading, each.page_before, each.page_after) == ("1.1 Byggehøyde", 1, 1)
    assert [piece for piece in each.pieces if piece[0] is not Piece.SAME] == [
        (Piece.GONE, "8,0"),
        (Piece.NEW, "9,5"),
    ]
    assert each.pieces[0] == (Piece.SAME, "Maks mønehøyde er")


def test_a_paragraph_that_came_and_one_that_went() -> None:
    came = (BEFORE[0], BEFORE[1] + "\n2.2 Støy\nStøyskjerm skal bygges.")
    (each,) = text_changes(BEFORE, came)
    assert (each.page_before, each.page_after, each.heading) == (0, 2, "2.2 Støy")
    assert [kind for kind, _ in each.pieces] == [Piece.NEW]
    (each,) = text_changes(came, BEFORE)
    assert (each.page_before, each.page_after) == (2, 0)
    assert [kind for kind, _ in each.pieces] == [Piece.GONE]


def test_long_runs_of_the_same_words_are_shortened() -> None:
    words = " ".join(f"ord{number}" for number in range(60))
    (each,) = text_changes((f"Start {words} slutt",), (f"Begynn {words} ende",))
    same = next(text for kind, text in each.pieces if kind is Piece.SAME)
    assert same.split() == [*(f"ord{n}" for n in range(6)), "…", *(f"ord{n}" for n in range(54, 60))]


def test_texts_of_hundreds_of_pages_are_compared_in_one_go() -> None:
    pages = tuple(f"{n}.1 Felt\nI felt {n} er det tillatt med {n} boliger." for n in range(1, 1500))
    other = (*pages[:700], pages[700].replace("tillatt", "ikke tillatt"), *pages[701:])
    (each,) = text_changes(pages, other)
    assert (Piece.NEW, "ikke") in each.pieces
