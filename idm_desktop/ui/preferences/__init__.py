"""Preferences: a page for each matter; what is changed is seen at once, and can be undone."""
