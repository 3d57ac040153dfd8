"""notebook.sqlite: what the reader wrote, which nothing can rebuild.

`connection.connect` opens it, `notes` writes and reads it, `backup` and `restoring` copy it, `doctor` looks it over,
`tidemark` remembers outside it how far it had come. Every write is on disk when its function returns.
"""
