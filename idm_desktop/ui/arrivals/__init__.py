"""Bringing documents in: the process that does it, the panel that shows it, and what came of it."""
