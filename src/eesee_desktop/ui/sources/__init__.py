"""Sources: the list and the form."""
