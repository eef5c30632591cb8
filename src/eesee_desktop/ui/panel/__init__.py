"""The panel: members, votes, decisions, their paper and files."""
