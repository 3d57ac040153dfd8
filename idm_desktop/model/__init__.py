"""Frozen values that the layers hand to each other; the names and fields are those of the JSON a script sees.

They are named tuples, not dataclasses: a window starts 25 ms sooner, and a row of a long list costs a fifth.
"""
