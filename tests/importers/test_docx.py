import pytest

from idm_desktop.importers.docx import HIDDEN, OUTSIDE, read
from tests.importers.docxs import W, archive, docx, p, r, style, table
from tests.importers.reading import blocks, emphasis, kinds

BOLD = "<w:b/>"


def test_runs_make_paragraphs() -> None:
    extract = read(docx(p("Lam", "ps ") + p() + p("burn  ", r(" low"))))
    assert blocks(extract) == [("paragraph", "Lamps"), ("paragraph", "burn low")]


def test_emphasis_is_what_differs_from_the_style() -> None:
    styles = style("Strong", run=BOLD) + style("Part", run="<w:i/>", based="Strong")
    extract = read(
        docx(
            p("a ", r("bold", BOLD), r(" words", BOLD), " b ", r("set", "<w:i/>"))
            + p(r("all of a longer paragraph that is set in a bold style, as it is."), style="Strong")
            + p(r("a style may be ", "<w:b w:val='0'/>"), "inherited, and a look taken back.", style="Part")
            + p(r("both", "<w:b/><w:i/>"), " at once"),
            styles=styles,
        )
    )
    assert emphasis(extract) == [("bold words", "strong"), ("set", "em"), ("both", "em"), ("both", "strong")]


@pytest.mark.parametrize(
    ("paragraph", "kind", "level"),
    [
        (p("Lamps", style="Heading2"), "heading", 2),
        (p("Lamps", style="Title"), "heading", 1),
        (p("Lamps", style="Subtitle"), "paragraph", 0),
        (p("Lamps", style="Outlined"), "heading", 3),
        (p("Lamps", more='<w:outlineLvl w:val="1"/>'), "heading", 2),
        (p("Lamps", style="HChG"), "heading", 1),
        (p(r("Lamps", BOLD)), "heading", 2),
        (p(r("Lamps burn low.", BOLD)), "paragraph", 0),
        (p(r("Lamps", BOLD), " burn"), "paragraph", 0),
        (p("Lamps", style="Quote"), "quote", 0),
        (p("Lamps " * 20, more='<w:ind w:left="700" w:right="700"/>'), "quote", 0),
        (p("Lamps " * 20, more='<w:ind w:left="700"/>'), "paragraph", 0),
    ],
)
def test_a_paragraph_is_known_by_style_outline_or_look(paragraph: str, kind: str, level: int) -> None:
    styles = (
        style("Heading2", '<w:outlineLvl w:val="1"/>', BOLD, name="heading 2")
        + style("Title", run=BOLD)
        + style("Subtitle", run='<w:sz w:val="30"/>')
        + style("Outlined", '<w:outlineLvl w:val="2"/>')
        + style("HChG", run=BOLD + '<w:sz w:val="28"/>', name="_ H _Ch_G")
        + style("Quote")
    )
    text = "".join(p("The keeper trims the lamps each night, and the boats come in by them. " * 2) for _ in range(3))
    large = p(r("The largest", '<w:b/><w:sz w:val="40"/>')) if kind == "heading" and level == 2 else ""
    extract = read(docx(large + paragraph + text, styles=styles))
    block = extract.blocks[1 if large else 0]
    assert (block.kind, block.level) == (kind, level)


def test_a_table_stands_in_its_place() -> None:
    body = p("before") + table(("Port", "Boats"), ("East", p("4") + p("small")), ("", "")) + p("after")
    assert blocks(read(docx(body))) == [
        ("paragraph", "before"),
        ("table", "Port\tBoats\nEast\t4 small"),
        ("paragraph", "after"),
    ]


def test_a_table_that_only_lays_out_is_read_through() -> None:
    inner = table(("Port", "Boats"), ("East", "4"))
    assert [kind for kind, _ in blocks(read(docx(table((p("Lamps") + inner + p("burn"),)))))] == [
        "paragraph",
        "table",
        "paragraph",
    ]


def test_insertions_are_in_and_deletions_out() -> None:
    body = (
        "<w:p><w:r><w:t>Lamps </w:t></w:r><w:del><w:r><w:delText>smoke</w:delText></w:r></w:del>"
        f"<w:ins>{r(' burn')}</w:ins><w:moveFrom>{r(' high')}</w:moveFrom><w:moveTo>{r(' low')}</w:moveTo></w:p>"
        f"<w:ins>{p('A whole paragraph.')}</w:ins>"
        + p("cut", more="<w:rPr><w:del/></w:rPr>")
        + p(" and joined")
        + "<w:tbl><w:tr><w:tc>" + p("kept") + "</w:tc><w:tc>" + p("too") + "</w:tc></w:tr>"
        "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("gone") + "</w:tc><w:tc/></w:tr></w:tbl>"
    )  # fmt: skip
    assert blocks(read(docx(body))) == [
        ("paragraph", "Lamps burn low"),
        ("paragraph", "A whole paragraph."),
        ("paragraph", "cut and joined"),
        ("table", "kept\ttoo"),
    ]


def field(*parts: str) -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{t}"/></w:r>' for t in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText>{parts[0]}</w:instrText></w:r>{separate}{''.join(parts[1:])}{end}"


def test_of_a_field_only_what_it_shows_is_read() -> None:
    body = p(
        "See ",
        field("REF a", r("chapter 3")),
        f'<w:fldSimple w:instr="DATE">{r(", today")}</w:fldSimple>',
        field("IF " + r("not this"), field("PAGE", r(" 4"))),
        f'<w:hyperlink r:id="x">{r(" here")}</w:hyperlink>',
    )
    assert blocks(read(docx(body))) == [("paragraph", "See chapter 3, today 4 here")]


def test_comments_and_hidden_words_are_left_out() -> None:
    body = p(
        "<w:commentRangeStart/>",
        "Lamps",
        "<w:commentRangeEnd/><w:r><w:commentReference w:id='1'/></w:r>",
        r(" secret", "<w:vanish/>"),
    )
    extract = read(docx(body, comments=f"<w:comment>{p('Really?')}</w:comment>"))
    assert (blocks(extract), extract.warnings) == ([("paragraph", "Lamps")], (HIDDEN,))


def test_a_text_box_is_read_once_after_what_it_hangs_on() -> None:
    box = f"<w:txbxContent>{p('in the box')}</w:txbxContent>"
    drawn = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = p("Lamps", f"<w:r>{drawn}</w:r>", " burn") + p("low")
    assert kinds(read(docx(body)), "paragraph") == ["Lamps burn", "in the box", "low"]


def test_special_characters_are_kept() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:br/>"
        '<w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:br w:type="page"/><w:t xml:space="preserve"> f</w:t>'
        "</w:r></w:p>"
    )
    assert read(docx(body)).text == "a\u2011b\u00adc d\ne≥ f\n"


def test_lines_ended_by_hand_are_paragraphs_where_there_are_many() -> None:
    lines = "<w:r>" + "<w:br/>".join(f"<w:t>line {n}</w:t>" for n in range(3)) + "</w:r>"
    assert kinds(read(docx(p(lines))), "paragraph") == ["line 0", "line 1", "line 2"]


def test_a_list_of_contents_is_a_table() -> None:
    styles = style("TOC1", name="toc 1")
    entry = "<w:r><w:t>{}</w:t><w:tab/><w:t>{}</w:t></w:r>"
    body = "".join(p(entry.format(title, page), style="TOC1") for title, page in (("Lamps", 1), ("Boats", 2)))
    assert blocks(read(docx(body + p("Text"), styles=styles)))[0] == ("table", "Lamps 1\nBoats 2")


def test_the_file_says_its_title_language_and_running_heads() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="h" Type="http://x/header" Target="header1.xml"/></Relationships>'
    )
    styles = style("Title") + style("Subtitle") + style("Date")
    body = p("Harbour Forum 2031", style="Title") + p("Lamps and boats", style="Subtitle")
    body += p("4 May 2031, Port East", style="Date")
    core = "<dc:title>Harbour Forum 2031: Lamps and boats</dc:title><dc:creator>The keeper</dc:creator>"
    core += "<dc:language>es-ES</dc:language>"
    parts = {
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations,
        "word/header1.xml": f"<w:hdr {W}>{p('HF/31')}{p('3')}</w:hdr>",
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "docProps/core.xml": f'<c xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</c>',
    }
    assert read(archive(parts)).facts == (
        ("title", "Harbour Forum 2031"),
        ("subtitle", "Lamps and boats"),
        ("date", "4 May 2031, Port East"),
        ("author", "The keeper"),
        ("lang", "es"),
        ("running-head", "HF/31"),
    )


@pytest.mark.parametrize("title", ["Microsoft Word - 1829345.doc", "Document1", "UN template of 2009", "12345"])
def test_a_title_that_the_text_does_not_bear_out_is_not_believed(title: str) -> None:
    assert read(docx(p("Lamps burn low"), core=f"<dc:title>{title}</dc:title>")).facts == ()


def test_parts_of_other_standards_are_read_alike() -> None:
    strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    content = archive(
        {"word/document.xml": f"<w:document {strict}><w:body>{p(r('Lamps', BOLD), ' burn')}</w:body></w:document>"}
    )
    assert emphasis(read(content)) == [("Lamps", "strong")]


def test_a_part_that_is_kept_elsewhere_is_named_and_not_followed() -> None:
    extract = read(docx(p("Lamps") + '<w:altChunk r:id="a"/>'))
    assert (extract.text, extract.warnings) == ("Lamps\n", (OUTSIDE,))
