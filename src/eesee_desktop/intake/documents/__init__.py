"""Documents of word processors, web pages and PDF files as the text that the reader of reports takes."""
