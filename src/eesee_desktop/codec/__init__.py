"""How the domain's values are written down: one table, which the file format and the database are both made from."""
