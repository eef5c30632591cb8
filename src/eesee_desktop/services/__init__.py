"""What a person can do, one function a verb; no Qt, no SQL."""
