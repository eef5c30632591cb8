"""A published Country Focus Report, read; the words by which it is read stand in resources/languages."""
