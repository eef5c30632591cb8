"""The draft report as a Word document."""
