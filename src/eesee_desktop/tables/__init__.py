"""What is given out as tables: for spreadsheets, and for programs that compute with them."""
