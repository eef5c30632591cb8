"""What Alembic imports by name at its start and never calls here."""
