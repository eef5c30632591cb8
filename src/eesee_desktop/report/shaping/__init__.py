"""Text in any script: its direction, its glyphs, its lines. Loaded when a text needs it; Latin goes the quick way."""
