"""An OCFL validator others wrote (ocfl-py): what it calls invalid is invalid."""

from pathlib import Path

from ocfl.storage_root import StorageRoot


def assert_valid_ocfl(archive: Path) -> int:
    """Asserts that ``planer/`` of the archive is a valid OCFL 1.1 storage root, digests included.

    Returns the number of objects.
    """
    root = StorageRoot(str(archive / "planer"))
    valid = root.validate(check_digests=True, log_warnings=False)
    assert valid, str(root.log)
    assert root.good_objects == root.num_objects, root.errors
    return int(root.num_objects)
