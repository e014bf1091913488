import pytest

from planarkiv.report import Target
from planarkiv.reports.places import File, file
from reports.by_hand import finding

FOLDER = Target("inn/sentrum", "sentrum", False)
ZIP = Target("inn/sentrum.zip", "sentrum.zip", False)
ARCHIVE = Target("/arkiv/kart", "kart", True)
SINGLE = Target("a/x.sos, b/y.sos", "2 filer", False, single=("a/x.sos", "b/y.sos"))


@pytest.mark.parametrize(
    ("target", "name", "found"),
    [
        (FOLDER, "sentrum/kart/a.sos", File("inn/sentrum/kart/a.sos")),
        (FOLDER, "sentrum2/a.sos", File("inn/sentrum/sentrum2/a.sos")),
        (FOLDER, "sentrum/b.zip!kart/a.sos", File("inn/sentrum/b.zip", packed=True)),
        (FOLDER, "", File("inn/sentrum")),
        (ZIP, "sentrum.zip!kart/a.sos", File("inn/sentrum.zip", packed=True)),
        (ZIP, "", File("inn/sentrum.zip")),
        (ARCHIVE, "kart/a.sos", File("/arkiv/kart/kart/a.sos")),
        (SINGLE, "y.sos", File("b/y.sos")),
        (SINGLE, "z.sos", File("z.sos")),
        (SINGLE, "", File("a/x.sos")),
        (Target(".", "sentrum", False), "sentrum/a.sos", File("a.sos")),
        (Target(".", "sentrum", False), "", File("")),
        (Target("../sentrum/", "sentrum", False), "sentrum/a.sos", File("../sentrum/a.sos")),
        (Target("A\u030as", "A\u030as", False), "\u00c5s/a.sos", File("A\u030as/a.sos")),
        (None, "kart/a.sos", File("kart/a.sos")),
        (None, "", File("")),
    ],
)
def test_the_path_as_the_user_has_it(target: Target | None, name: str, found: File) -> None:
    assert file(target, finding(file=name)) == found
