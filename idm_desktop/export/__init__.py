"""Notes as Markdown, out and back. What goes out is handed in as values; nothing here knows a database."""
