"""Checking the quotations of a draft, in the window."""
