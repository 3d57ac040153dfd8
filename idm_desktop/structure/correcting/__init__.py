"""What a reader put right, applied to what was found in a text."""
