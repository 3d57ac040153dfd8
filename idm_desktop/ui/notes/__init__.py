"""The notes of what is open: cards, an editor that saves by itself, and what can be undone."""
