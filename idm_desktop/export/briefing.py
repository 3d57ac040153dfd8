"""A briefing as Markdown, a web page or a Word document: quotations set apart, their sources numbered at the end."""

from collections.abc import Iterator

from idm_desktop.export import citing, page, preview, word
from idm_desktop.export.dress import literal, opened
from idm_desktop.export.files import IsOurs
from idm_desktop.export.page import safe
from idm_desktop.export.word.body import Links, paragraph, remark
from idm_desktop.model.briefing import Brief, Piece
from idm_desktop.model.cited import Cited

SIGN = "<!-- IDM Desktop: briefing -->"
"""Stands at the end of a Markdown file, so that it can be written anew."""

SOURCES = {"en": "Sources", "fr": "Sources", "es": "Fuentes"}
UNSURE = {
    "altered": "not in these words in the text",
    "not-found": "not found in the text",
}
"""What stands beside a quotation that was written out although it is not exact."""


def citation(cited: Cited, language: str) -> str:
    """Return the source of a quotation in words, without the words themselves."""
    return citing.cite(cited._replace(quote=None, speaker=None), "un", language)


def rendered(brief: Brief, format: str) -> bytes:
    """Return the briefing as the bytes of a file."""
    if format == "docx":
        return _word(brief)
    return (html(brief) if format == "html" else markdown(brief)).encode()


def is_ours(format: str) -> IsOurs:
    """Return what tells whether a file is one that may be written anew."""
    if format == "docx":
        return word.is_ours
    if format == "html":
        return lambda data: page.is_ours(data.decode(errors="replace"))
    return lambda data: data.rstrip().endswith(SIGN.encode())


def markdown(brief: Brief) -> str:
    """Return the briefing as Markdown."""
    parts = [f"# {literal(brief.briefing.title)}"]
    for piece in brief.pieces:
        if piece.part.kind == "heading":
            parts.append(f"## {literal(piece.part.text)}")
        elif piece.part.kind == "text":
            parts.append(piece.part.text.strip())
        else:
            parts += _quoted(piece)
    if brief.sources:
        parts.append(f"## {SOURCES[brief.language]}")
        parts.append(
            "\n".join(f"{n}. [{literal(s.citation)}]({s.address})" for n, s in enumerate(brief.sources, start=1))
        )
    return "\n\n".join([*(part for part in parts if part), SIGN]) + "\n"


def _quoted(piece: Piece) -> Iterator[str]:
    if piece.quote:
        lines = [f"> {opened(literal(line))}" if line.strip() else ">" for line in piece.quote.split("\n")]
        said = literal(_said(piece))
        yield "\n".join([*lines, *([">", f"> — {said}"] if said else [])])
    yield piece.remark.strip()
    if not piece.quote and piece.source is not None:
        yield f"\\[{piece.source + 1}\\]"


def _said(piece: Piece) -> str:
    """Return who said the words, the number of the source, and whether the words are not exact."""
    number = f"[{piece.source + 1}]" if piece.source is not None else None
    unsure = f"({UNSURE[piece.state]})" if piece.state in UNSURE else None
    return " ".join(part for part in (piece.who, number, unsure) if part)


def html(brief: Brief) -> str:
    body = [f"<h1>{safe(brief.briefing.title)}</h1>"]
    for piece in brief.pieces:
        if piece.part.kind == "heading":
            body.append(f"<h2>{safe(piece.part.text)}</h2>")
        elif piece.part.kind == "text":
            body.append(preview.html(piece.part.text))
        else:
            body += _quoted_html(piece)
    if brief.sources:
        body.append(f"<h2>{safe(SOURCES[brief.language])}</h2>\n<ol>")
        body += [f'<li id="source-{n}">{safe(source.citation)}</li>' for n, source in enumerate(brief.sources, start=1)]
        body.append("</ol>")
    return page.page(brief.briefing.title, brief.language, "\n".join(body))


def _quoted_html(piece: Piece) -> Iterator[str]:
    if piece.quote:
        yield f'<blockquote dir="auto">{safe(piece.quote)}</blockquote>'
    if said := safe(_said(piece)):
        number = piece.source + 1 if piece.source is not None else 0
        yield f'<p class="of">{said.replace(f"[{number}]", f"""<a href="#source-{number}">[{number}]</a>""")}</p>'
    if piece.remark.strip():
        yield f'<div class="remark" dir="auto">{preview.html(piece.remark)}</div>'


def _word(brief: Brief) -> bytes:
    links = Links()
    body = [paragraph("Title", brief.briefing.title)]
    for piece in brief.pieces:
        if piece.part.kind == "heading":
            body.append(paragraph("Heading1", piece.part.text))
        elif piece.part.kind == "text":
            body += remark(preview.html(piece.part.text), links)
        else:
            body += _quoted_word(piece, links)
    if brief.sources:
        body.append(paragraph("Heading1", SOURCES[brief.language]))
        body += [paragraph("Reference", f"[{n}] {s.citation}") for n, s in enumerate(brief.sources, start=1)]
    return word.pack(brief.briefing.title, "".join(body), links)


def _quoted_word(piece: Piece, links: Links) -> Iterator[str]:
    for line in (piece.quote or "").split("\n"):
        if line.strip():
            yield paragraph("Quote", line)
    if said := _said(piece):
        yield paragraph("Reference", said)
    if piece.remark.strip():
        yield from remark(preview.html(piece.remark), links)
