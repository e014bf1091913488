"""What must stay true of the whole: light start, no stray imports, every command documented."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEAVY = (
    "shapely",
    "fiona",
    "geopandas",
    "pyogrio",
    "lxml",
    "pikepdf",
    "pydantic",
    "numpy",
    "pyproj",
    "openpyxl",
    "jsonschema",
)


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["verify", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from planarkiv.cli.main import main\n"
        f"sys.argv = ['planarkiv', *{arguments!r}]\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        f"loaded = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "print('LOADED', loaded)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "LOADED []"


def test_the_model_needs_only_the_standard_library() -> None:
    program = (
        "import sys\n"
        "import planarkiv.model.record, planarkiv.model.register\n"
        "import planarkiv.model.document_facts, planarkiv.model.codes\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.strip() == "[]"


def test_no_module_is_too_long() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in (ROOT / "src").rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_only_disk_writes_in_the_archive() -> None:
    """The crash test counts the operations of archive/disk.py: one that goes around it would not be counted."""
    words = r"write_bytes|write_text|os\.replace|os\.rename|shutil\.|\.unlink\(|(?<!\.)(?<!def )\bopen\(\w"
    for path in (ROOT / "src/planarkiv/archive").glob("*.py"):
        if path.name == "disk.py":
            continue
        assert re.findall(words, path.read_text(encoding="utf-8")) == [], path.name


def test_windows_has_the_targets_of_the_makefile() -> None:
    unix = (ROOT / "Makefile").read_text(encoding="utf-8")
    windows = (ROOT / "make.ps1").read_text(encoding="utf-8")
    targets = set(re.findall(r"(?m)^([a-z]+):.*##", unix)) - {"help"}
    assert set(re.findall(r'(?m)^    "([a-z]+)"', windows)) == targets
    for target in targets:
        assert target in windows.partition("Targets: ")[2]


_EXTRAS = ("postgis", "pdfa")
"""Extras for users: what needs one says so when it is missing."""
_IMPORTED_AS = {"page_validation": "page"}


def test_every_library_that_is_imported_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(each for extra in _EXTRAS for each in project["optional-dependencies"][extra]),
    ]
    names = {re.split(r"[<>=~;\[ ]", each)[0].lower().replace("-", "_") for each in wanted}
    declared = {_IMPORTED_AS.get(name, name) for name in names}
    imported = {
        name.partition(".")[0]
        for path in (ROOT / "src").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imports(node)
    }
    assert imported - set(sys.stdlib_module_names) - {"planarkiv"} - declared == set()


def _imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []


def test_exact_versions_are_of_the_registry_alone() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[^ @/]+", line), line
