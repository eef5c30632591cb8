"""Parts of a page: each takes domain values, shows them and says what a person did with them."""
