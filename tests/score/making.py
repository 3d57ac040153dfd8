"""Documents of our own in formats that are no text: each is made by the function that stands under its name."""

import re
from collections.abc import Callable
from pathlib import Path

from tests.importers.docxs import docx, p, r, style, table
from tests.importers.pdfs import LEFT, Put, flow, pdf, rich

NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
STYLES = style("HChG", '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="28"/>', name="_ H_Ch_G") + style(
    "H1G", '<w:outlineLvl w:val="1"/>', "<w:b/>", name="_ H_1_G"
)


def numbered(*runs: str, level: int = 0) -> str:
    return p(*runs, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def note(id: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{id}"/></w:r>'


def bridge_consultation() -> bytes:
    """Return a Word file as the United Nations write them: own styles, automatic numbers, footnotes, a table."""
    body = p("Commission on Shared Bridges", style="") + p("CSB/2034/11")
    body += p("Consultation on the upkeep of border bridges", style="HChG")
    body += p("Szeged, Hungary, 4–6 June 2034") + p("Report of the Consultation", style="HChG")
    body += p("Introduction", style="H1G")
    body += numbered(
        "The Consultation was held at the invitation of the Commission on Shared Bridges (CSB) and was attended by "
        "52 engineers, mayors and customs officers of nine countries.",
        note(1),
    )
    body += numbered(
        "Ms. Zsófia Barta, Deputy Mayor of Szeged, opened the Consultation and recalled that the town had been without "
        "a bridge for eleven years."
    )
    body += p("Session 1: What is cracked", style="H1G")
    body += numbered(
        "Mr. Ilija Perić, Chief Engineer of the Danube Office, said that 17 of 40 bridges had not been looked at since "
        "2019. He named three things that were missing:"
    )
    body += numbered("A register that both banks may read;", level=1)
    body += numbered("Money that is not lost at the end of a year;", level=1)
    body += numbered("People who know how to weld under water.", level=1)
    body += numbered(
        "Ms. Barta asked whether the register could be public. ",
        '<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">Mr. Perić thought so.</w:t></w:r></w:ins>',
        '<w:del w:id="2" w:author="A"><w:r><w:delText>Nobody answered.</w:delText></w:r></w:del>',
    )
    body += table(("Bridge", "Last looked at"), ("Old Bridge", "2017"), ("Long Bridge", "2019"))
    body += p("Recommendations", style="H1G")
    body += numbered("Every border bridge should be looked at by both banks in the same week.", note(2))
    body += numbered("Each country must name one office that answers for its bridges.")
    body += p("Closure of the meeting", style="H1G")
    body += numbered(r("Ms. Barta thanked the engineers and closed the meeting on 6 June.", ""))
    footnotes = "".join(
        f'<w:footnote w:id="{id}">{p(text)}</w:footnote>'
        for id, text in (
            (1, "The list of participants is in the annex."),
            (2, "One country wished to add: or by boat."),
        )
    )
    core = "<dc:title>Report of the Consultation</dc:title><dc:creator>A. Clerk</dc:creator>"
    return docx(body, numbering=NUMBERING, styles=STYLES, footnotes=footnotes, core=core)


LEFT_COLUMN = [
    (
        "In her opening remarks, Ms. Greta Oyelaran, Chair of the Millers' Guild, said that flour is the oldest "
        "form of "
        "trust, and that the guild had been founded by people who could not sleep for the noise of their wheels."
    ),
    (
        "Mr. Bastien Roche, a miller from Uzès, showed how three wheels on one stream had been brought back to work "
        "since 2026, and what it cost: 90,000 euros for the three, most of it for oak."
    ),
    (
        "The second speaker, Dr. Ifeoma Sand, Curator of the Museum of Mills in Aarhus, described an inventory of 640 "
        "mills, most of which could still turn. She asked that drawings be made of the others while"
    ),
]
RIGHT_COLUMN = [
    (
        "there is somebody who remembers how they sounded. “A mill that stands still for a winter forgets its trade,” "
        "she said, and played a recording of a wheel in Jutland that has not turned since the war, made by the son of "
        "its last miller with a spoon and a tub."
    ),
    "Asked about fish, Mr. Roche answered that ladders beside the wheel cost little and work well.",
    (
        "In his closing words Mr. Roche invited everybody to Uzès, where the bread is baked on Thursdays and "
        "the stream "
        "is high enough in spring to drive all three wheels at once."
    ),
]


def mill_colloquium() -> bytes:
    """Return a PDF of two columns with running heads, page numbers, bold and a footnote."""
    head = [Put(70, 810, "Mill Colloquium 2027", 8), Put(70, 800, "Proceedings in brief", 8)]
    first = [*flow(["Mill Colloquium 2027"], y=770, size=18, look="b"), *flow(["Aarhus, 2-3 March 2027"], y=740)]
    first += flow(["Summary of the discussions"], y=715, size=13, look="b")
    first += flow(LEFT_COLUMN, y=680, width=215) + flow(RIGHT_COLUMN, y=680, x=310, width=215)
    second = rich(
        [
            ("Mills should be kept at work rather than kept as they are.", "b"),
            (" Speakers agreed that a wheel that turns is cheaper to keep than one that is looked at", ""),
            ("1", "^"),
            (".", ""),
        ],
        y=770,
    )
    second += rich(
        [
            ("Millers need the same weights and measures on both sides of a border.", "b"),
            (" Ms. Oyelaran offered to draft a table of them for the next meeting of the guild.", ""),
        ],
        y=710,
    )
    second += [Put(LEFT, 103, "1", 5), *flow(["The figures are those of the guild."], y=100, x=LEFT + 6, size=8)]
    pages = [[*page, *head, Put(295, 30, str(number), 8)] for number, page in enumerate((first, second, _third()), 1)]
    return pdf(pages, title="mill_final_v3.indd")


def _third() -> list[Put]:
    return flow(
        [
            (
                "The colloquium thanked the museum for its bread, and the town for two days without rain. A list of "
                "those who took part may be had from the guild, as may the drawings of the second day."
            )
        ],
        y=770,
    )


ORCHARD = Path(__file__).parent / "documents" / "orchard-forum.md"
BODY = "Alliance for Seasonal Work (ASW)"
MARKED = re.compile(r"\*\*(?P<b>[^*]+)\*\*|\*(?P<i>[^*]+)\*|\[\^(?P<n>\d)\]")


def _parts() -> tuple[list[str], str]:
    """Return the blocks of the forum's Markdown without its front matter, and the text of its footnote."""
    *blocks, last = ORCHARD.read_text(encoding="utf-8").partition("---\n\n")[2].strip().split("\n\n")
    return blocks, last.removeprefix("[^1]: ")


def orchard_html() -> bytes:
    """Return the forum as a web page."""
    blocks, footnote = _parts()
    made = []
    for block in blocks:
        level = len(block) - len(block.lstrip("#"))
        text = MARKED.sub(
            lambda found: (
                f"<b>{found['b']}</b>"
                if found["b"]
                else f"<em>{found['i']}</em>"
                if found["i"]
                else "<sup><a href='#n1'>1</a></sup>"
            ),
            block.lstrip("# "),
        )
        made.append(f"<h{level}>{text}</h{level}>" if level else f"<p>{text}</p>")
    head = f"<title>Orchard Forum on Seasonal Work 2029</title><meta charset=utf-8><meta name=author content='{BODY}'>"
    body = "".join(made) + f"<ol><li id=n1>{footnote}</li></ol>"
    return f"<html lang=en><head>{head}</head><body><nav>Menu</nav><main>{body}</main></body></html>".encode()


def orchard_docx() -> bytes:
    """Return the forum as a Word file."""
    blocks, footnote = _parts()
    looks = {"b": "<w:b/>", "i": "<w:i/>", None: ""}
    body = ""
    for block in blocks:
        level = len(block) - len(block.lstrip("#"))
        runs, at, text = [], 0, block.lstrip("# ")
        for found in MARKED.finditer(text):
            runs.append(r(text[at : found.start()]))
            runs.append(note(1) if found["n"] else r(found[found.lastgroup or 0], looks[found.lastgroup]))
            at = found.end()
        body += p(*runs, r(text[at:]), style=f"H{level}" if level else "")
    styles = "".join(style(f"H{level}", f'<w:outlineLvl w:val="{level - 1}"/>') for level in (1, 2))
    core = f"<dc:title>Orchard Forum on Seasonal Work 2029</dc:title><dc:creator>{BODY}</dc:creator>"
    return docx(body, styles=styles, footnotes=f'<w:footnote w:id="1">{p(footnote)}</w:footnote>', core=core)


MADE: dict[str, Callable[[], bytes]] = {
    "orchard-forum.docx": orchard_docx,
    "orchard-forum.html": orchard_html,
    "bridge-consultation.docx": bridge_consultation,
    "mill-colloquium.pdf": mill_colloquium,
}
