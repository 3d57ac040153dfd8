"""Small windows that ask or tell one thing; each has an `ask` function, so that a test can answer in its place."""
