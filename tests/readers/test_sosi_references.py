import numpy as np

from planarkiv.readers.sosi.references import RefRuns, _read_at_once


def at_once(*texts: bytes) -> tuple[list[int], list[int], list[int]]:
    ends = np.cumsum([len(text) for text in texts])
    starts = ends - [len(text) for text in texts]
    found = _read_at_once(b"".join(texts), RefRuns(np.arange(len(texts)), starts, ends))
    assert found is not None
    return found.counts.tolist(), found.ref.tolist(), found.ring.tolist()


def test_holes_are_read_in_bulk_like_all_else() -> None:
    assert at_once(b" :1 :-2\n(:3 :-4) (:5)\n", b" :6\n", b" :7\n(:8)\n") == (
        [5, 1, 2],
        [1, -2, 3, -4, 5, 6, 7, 8],
        [0, 0, 1, 1, 2, 0, 0, 1],
    )
