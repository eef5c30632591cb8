"""The one grammar of text: what a stored text says, read, written and counted by one set of rules."""
