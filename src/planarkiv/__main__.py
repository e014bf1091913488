"""Lets ``python -m planarkiv`` do what ``planarkiv`` does."""

from planarkiv.cli.main import main

if __name__ == "__main__":
    main()
