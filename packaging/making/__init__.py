"""Makes the packages that people install: a pruned folder, and what it is handed out in. See packaging/README.md."""
