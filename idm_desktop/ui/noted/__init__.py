"""All notes on one page: narrowed, sorted, changed many at a time."""
