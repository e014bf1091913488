"""planarkiv: creates, validates and exports digital plan archives for municipalities."""

__version__ = "0.1.0"
