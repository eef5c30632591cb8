"""The scores at a glance."""
