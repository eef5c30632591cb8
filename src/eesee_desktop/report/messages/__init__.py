"""The words of the paper."""
