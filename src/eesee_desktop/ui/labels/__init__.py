"""Words for every code that lower layers speak in, through Qt Linguist."""
