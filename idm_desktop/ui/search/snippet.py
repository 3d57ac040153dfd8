"""Where the marked words of a hit stand in its snippet."""

from idm_desktop.model.found import Hit

DOTS = "…"

Marks = tuple[tuple[int, int], ...]


def marks_in(hit: Hit) -> Marks:
    """Return the marks of a hit as code points of its snippet, which is a piece or some pieces of its text."""
    found: list[tuple[int, int]] = []
    text_at = snippet_at = 0
    for piece in _pieces(hit):
        start = hit.text.find(piece, text_at)
        if start < 0:
            return ()
        offset = hit.snippet.index(piece, snippet_at)
        for first, last in hit.marks:
            if first < start + len(piece) and last > start:
                found.append((max(first, start) - start + offset, min(last, start + len(piece)) - start + offset))
        text_at, snippet_at = start + len(piece), offset + len(piece)
    return tuple(found)


def _pieces(hit: Hit) -> list[str]:
    whole = hit.snippet.strip().removeprefix(DOTS).removesuffix(DOTS).strip()
    if whole in hit.text:  # dots of the text's own do not part it
        return [whole] if whole else []
    return [piece.strip() for piece in hit.snippet.split(DOTS) if piece.strip()]
