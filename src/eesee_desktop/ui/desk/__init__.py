"""The window of the consortium: what comes in, whose keys are known, and all countries side by side."""
