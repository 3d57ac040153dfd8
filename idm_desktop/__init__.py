"""IDM Desktop: the outcome documents of international dialogues, read, searched and annotated offline."""

__version__ = "0.1.0"
