"""What a person reads of a code: one catalogue for the screen, which translates it, and for the command line."""
