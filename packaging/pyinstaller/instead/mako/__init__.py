"""In the place of Mako, by which Alembic writes new migrations for programmers; the program runs what there is."""
