"""The text on paper: set anew for the width of the paper, with or without what was marked and noted."""
