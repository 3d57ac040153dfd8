"""Words and places: where a quotation stands in another text, and offsets in code points turned to those of Qt.

Everything here is a function over strings; `desk` knows which text and which note they come from.
"""
