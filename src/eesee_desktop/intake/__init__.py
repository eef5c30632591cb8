"""What comes from elsewhere: published reports, filled sheets and tables of votes, turned into domain values."""
