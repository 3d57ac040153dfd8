"""Whole journeys of a reader through the real window: `python -m pytest tests/journeys`."""
