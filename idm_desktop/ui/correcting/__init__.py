"""Correcting what is known of a document, an event, a session or a person; taking out; the kept original."""
