"""Numbers and notes of Word files are counted as Word counts them."""

from idm_desktop.importers.docx import read
from tests.importers.docxs import docx, p, r, style
from tests.importers.reading import blocks, references

LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4."/>'
    '<w:pStyle w:val="Chapter"/></w:lvl>'
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>"
)


def numbered(text: str, level: int = 0, id: int = 1) -> str:
    return p(text, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>')


def test_numbers_are_counted_as_word_shows_them() -> None:
    body = (
        numbered("one")
        + numbered("in one", 1)
        + numbered("in one too", 1)
        + numbered("bullet", 2)
        + numbered("two")
        + numbered("in two", 1)
        + p("plain")
        + numbered("three")
        + numbered("again", id=2)
        + numbered("and on", id=2)
    )
    extract = read(docx(body, numbering=NUMBERING))
    assert blocks(extract) == [
        ("paragraph", "one"),
        ("item", "in one"),
        ("item", "in one too"),
        ("item", "bullet"),
        ("paragraph", "two"),
        ("item", "in two"),
        ("paragraph", "plain"),
        ("paragraph", "three"),
        ("paragraph", "again"),
        ("paragraph", "and on"),
    ]
    assert [block.label for block in extract.blocks][:4] == ["1.", "(a)", "(b)", None]


def test_a_style_may_number_and_a_heading_keeps_its_number() -> None:
    styles = style("Chapter", '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>')
    extract = read(docx(p("Lamps", style="Chapter") + p("Boats", style="Chapter"), styles=styles, numbering=NUMBERING))
    assert blocks(extract) == [("heading", "I. Lamps"), ("heading", "II. Boats")]


def test_a_number_may_be_taken_away() -> None:
    styles = style("Chapter", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    extract = read(docx(p("Lamps", style="Chapter", more=none), styles=styles, numbering=NUMBERING))
    assert (blocks(extract), extract.blocks[0].label) == ([("paragraph", "Lamps")], None)


def note(kind: str, id: int, *texts: str) -> str:
    return f'<w:{kind} w:id="{id}">{"".join(p(r(" "), text) for text in texts)}</w:{kind}>'


def mark(kind: str, id: int, own: str = "") -> str:
    follows = f' w:customMarkFollows="1"/><w:t>{own}</w:t' if own else "/"
    return f'<w:r><w:{kind}Reference w:id="{id}"{follows}></w:r>'


def test_footnotes_and_endnotes_are_counted_in_the_order_of_the_text() -> None:
    body = p("Lamps", mark("footnote", 5), " burn", mark("endnote", 2), " low", mark("footnote", 3)) + p("Boats")
    separator = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    extract = read(
        docx(
            body,
            footnotes=separator + note("footnote", 3, "All night.") + note("footnote", 5, "Of oil.", "Whale oil."),
            endnotes=note("endnote", 2, "With a wick.") + note("endnote", 9, "Nobody refers to it."),
        )
    )
    assert [(block.label, words) for block, (_, words) in zip(extract.blocks, blocks(extract), strict=True)] == [
        (None, "Lamps burn low"),
        (None, "Boats"),
        ("1", "Of oil.\nWhale oil."),
        ("2", "All night."),
        ("i", "With a wick."),
    ]
    assert references(extract) == [("Lamps", "1"), ("mps burn", "i"), ("burn low", "2")]


def test_notes_are_labelled_as_the_document_says() -> None:
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    body = p("Lamps", mark("footnote", 1), mark("footnote", 2, "§"))
    notes = note("footnote", 1, "Oil.") + note("footnote", 2, "Wick.")
    extract = read(docx(body, footnotes=notes, settings=settings))
    assert [block.label for block in extract.blocks] == [None, "c", "§"]


def test_notes_that_begin_again_in_a_section_have_labels_of_their_own() -> None:
    section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    body = p("Lamps", mark("footnote", 1), more=section) + p("Boats", mark("footnote", 2)) + section
    extract = read(docx(body, footnotes=note("footnote", 1, "Oil.") + note("footnote", 2, "Sail.")))
    assert [block.label for block in extract.blocks] == [None, None, "1", "1 (2)"]
