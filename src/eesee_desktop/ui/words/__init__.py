"""The words of the screen, by what they are about."""
