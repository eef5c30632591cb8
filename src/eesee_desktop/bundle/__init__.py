"""The submission file: built from domain values, read with suspicion."""
