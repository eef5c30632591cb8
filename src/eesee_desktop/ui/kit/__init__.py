"""What any program could use: buttons, rows, messages, theme."""
