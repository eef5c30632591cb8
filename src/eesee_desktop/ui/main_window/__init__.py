"""The window: menus, the list of assessments, and the one that is open."""
