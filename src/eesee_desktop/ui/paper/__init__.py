"""Paper on screen: the draft report as it will be printed."""
