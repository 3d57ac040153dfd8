"""The field to type a query in, and the page of its answers."""
