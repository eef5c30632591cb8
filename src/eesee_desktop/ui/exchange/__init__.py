"""What leaves and what comes in: the sealed file, and files from elsewhere."""
