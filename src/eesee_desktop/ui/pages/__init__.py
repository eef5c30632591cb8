"""What stands in the middle of the window, one class a page."""
