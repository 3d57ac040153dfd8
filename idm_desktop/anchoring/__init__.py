"""Words and places: from offsets in code points to those Qt counts in, and back."""
