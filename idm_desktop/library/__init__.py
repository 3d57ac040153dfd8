"""library.sqlite: events, documents, passages and their index; all of it can be made again from what was imported."""
