"""Lets ``python -m planarkiv`` do what ``planarkiv`` does."""

from planarkiv.cli.app import main

if __name__ == "__main__":
    main()
