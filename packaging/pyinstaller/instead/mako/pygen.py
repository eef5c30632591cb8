"""What Alembic imports by name at its start and never calls here."""


class PythonPrinter:
    """Of a migration that nobody writes here."""
