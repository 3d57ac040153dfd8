"""What other programs export: each module tells whether a file is its program's, and reads it."""
