"""The file of the database read without its library: what is whole in it, and what can be got out of one that is not.

Nothing here writes to the file that it reads, not even to its write-ahead log.
"""
