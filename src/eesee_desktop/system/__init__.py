"""The machine: paths, settings, log, clock and the files that ship with the program."""
