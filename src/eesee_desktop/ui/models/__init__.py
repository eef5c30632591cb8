"""What lists, tables and trees show: Qt models over frozen domain values."""
