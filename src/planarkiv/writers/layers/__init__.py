"""Maps in the formats of map systems: ``content`` makes layers of a table, each other module writes one format."""
