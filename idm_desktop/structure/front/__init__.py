"""What a document says of itself: title, theme, dates, place, kind and language, from its metadata and first lines.

Metadata counts first, then the first lines, then what running text says (“… was held in Lima from 3 to 5 May 2030”).
"""

from idm_desktop.structure.front.reading import Front, names, read

__all__ = ["Front", "names", "read"]
