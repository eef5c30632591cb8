"""The encrypted database: rows go in, domain values come out."""
