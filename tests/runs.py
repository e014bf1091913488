"""Whole builds for tests: runs a minute apart, small maps and registers, and what must always hold afterwards."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive.oracle import assert_valid_ocfl
from planarkiv.archive import Archive
from planarkiv.archive.verify import verify
from planarkiv.build import Job, build
from planarkiv.intake.outcome import Result

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
_clock = iter(range(10**6))


def run(archive: Path, *sources: Path, number: str | None = None, **options: object) -> Result:
    """One build, each a minute after the one before."""
    job = Job(sources, archive, number=number, user="prøve", **options)  # type: ignore[arg-type]  # options are Job's
    return build(job, lambda *_: None, NOON + timedelta(minutes=next(_clock)))


def snapshot(root: Path, *, without: str = "") -> dict[str, tuple[int, str]]:
    """mtime and digest of every file; what is written at all shows, also when the bytes are the same."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in root.rglob("*")
        if path.is_file() and not (without and path.relative_to(root).parts[0] == without)
    }


def healthy(archive: Path) -> None:
    assert [str(deviation) for deviation in verify(archive) if deviation.counts] == []
    assert_valid_ocfl(archive)


def versions(archive: Path) -> dict[str, int]:
    return {str(plan.key): plan.version for plan in Archive.open(archive).plans()}


SOSI = """.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
.KURVE 1:
..OBJTYPE RpGrense
..NØ
650000000 40000000 ...KP 1
..NØ
650010000 40000000
650010000 40010000
650000000 40010000
650000000 40000000 ...KP 1
.FLATE 2:
..OBJTYPE RpOmråde
..NASJONALAREALPLANID
...KOMM {number}
...PLANID {planid}
..PLANNAVN "{name}"
..PLANSTAT {status}
..VERTNIV {level}
..REF :1
..NØ
650005000 40005000
.SLUTT
"""


def sosi(
    path: Path, planid: str = "2001", name: str = "Myra", status: int = 3, level: int = 2, number: str = "4219"
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SOSI.format(planid=planid, name=name, status=status, level=level, number=number), encoding="utf-8")
    return path


def register(path: Path, *rows: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\r\n".join(["Planid;Plannavn;Planstatus;Vedtaksdato;Fil", *rows]), encoding="cp1252")
    return path
