"""Lists of sources as reference managers write them, BibTeX and CSL-JSON: read, and written."""
