"""Lists of lines of one height, painted by us and filtered as one types, for panes and dialogs alike."""
