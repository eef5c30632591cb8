"""In the place of Mako, by which Alembic writes migrations for programmers; the program runs those there are."""
