"""The surface to write on: the editor, its document, finding, links, spelling."""
