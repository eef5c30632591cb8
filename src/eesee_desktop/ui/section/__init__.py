"""The sections of an assessment, a page each, and what they share."""
