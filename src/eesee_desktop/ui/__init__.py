"""The screen: the only home of Qt."""
