"""How the areas of a map hang together: proved on integers where they do, drawn with GEOS where they do not."""
