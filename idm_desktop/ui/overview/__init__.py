"""The event on one page, drawn: set once for a width, then painted on the screen, into an SVG or into a PNG."""
