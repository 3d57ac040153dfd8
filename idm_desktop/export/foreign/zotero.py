"""Notes of Zotero, exported as Markdown: “words” ([Author, p. 3](zotero://select/…)) ([pdf](zotero://…)) remark."""

import re

from idm_desktop.export.brought import Brought, Load

HEADING = re.compile(r"^#{1,6} +(.+?)\s*$", re.MULTILINE)
MARKUP = re.compile(r"</?(?:mark|span|u)\b[^>]*>")
NOTE = re.compile(
    r"^[ \t]*(?:[-*] +|> ?)?(?:<[^>\n]{1,300}>)*[“\"«](?P<quote>[^\n]{1,20000}?)[”\"»](?:</[^>\n]{1,300}>)*[ \t]*"
    r"\((?:\[(?P<cited>[^\]\n]{0,500})\]\((?P<select>zotero://[^)\s]{0,300})\)|(?P<plain>[^()\n]{0,300}))\)"
    r"(?:[ \t]*\(\[[^\]\n]{0,300}\]\((?P<open>zotero://[^)\s]{0,300})\)\))?(?P<remark>[^\n]*)$",
    re.MULTILINE,
)
ANNOTATION = re.compile(r"annotation=(\w+)")


def is_one(text: str) -> bool:
    """Tell whether a text is a note of Zotero."""
    return "zotero://" in text and NOTE.search(text) is not None


def load(text: str) -> Load:
    """Read the annotations; a remark may go on in the paragraphs that follow, up to the next annotation."""
    found = list(NOTE.finditer(text))
    title = HEADING.search(text)
    notes, line, counted = [], 1, 0
    for number, match in enumerate(found):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        notes.append(_note(match, _remark(match["remark"], text[match.end() : end]), title and title[1], line))
    return Load("zotero", tuple(notes))


def _remark(first: str, rest: str) -> str:
    """Return what was said of the words: the rest of their line, and paragraphs that are no heading or rule."""
    kept = []
    for paragraph in re.split(r"\n[ \t]*\n", rest):
        if HEADING.match(paragraph.strip()) or paragraph.strip().startswith("---"):
            break
        kept.append(paragraph.strip("\n"))
    return "\n\n".join([first.strip(), *kept]).strip()


def _note(match: re.Match[str], remark: str, title: str | None, line: int) -> Brought:
    quote = MARKUP.sub("", match["quote"])
    place = match["open"] or match["select"] or ""
    annotation = ANNOTATION.search(place)
    return Brought(
        line=line,
        id=None,
        key=("zotero", annotation[1] if annotation else f"{place} {match['plain']} {quote}"),
        quote=quote,
        text=remark,
        source=" ".join(filter(None, (title, match["cited"], match["plain"]))) or None,
    )
