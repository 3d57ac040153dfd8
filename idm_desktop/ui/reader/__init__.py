"""The reader: a page of passages set as a printed one, with numbers in the margin and notes behind the words."""
