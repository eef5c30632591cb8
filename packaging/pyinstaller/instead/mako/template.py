"""What Alembic imports by name at its start and never calls here."""


class Template:
    """Of a migration that nobody writes here."""
