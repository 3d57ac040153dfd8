import pytest

from idm_desktop.importers.html import read
from idm_desktop.model.extract import Extract
from tests.importers.reading import blocks, emphasis, kinds, references


def page(body: str, head: str = "") -> Extract:
    return read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


@pytest.mark.parametrize(
    ("body", "made"),
    [
        ("<p>Lamps  \n burn</p><p>low</p>", [("paragraph", "Lamps burn"), ("paragraph", "low")]),
        ("<h2>Lamps</h2>burn", [("heading", "Lamps"), ("paragraph", "burn")]),
        ("<p>one<p>two", [("paragraph", "one"), ("paragraph", "two")]),
        ("<div>one<div>two</div>three</div>", [("paragraph", "one"), ("paragraph", "two"), ("paragraph", "three")]),
        ("<blockquote><p>one</p><p>two</p></blockquote>", [("quote", "one"), ("quote", "two")]),
        ("<ul><li>one<li>two</ul>", [("item", "one"), ("item", "two")]),
        ("<ul><li><p>one</p><p>more</p></ul>", [("item", "one"), ("paragraph", "more")]),
        ("<ol start=3 type=a><li>one<li>two</ol>", [("item", "one"), ("item", "two")]),
        ("<ol><li>one<ol type=i><li>in</ol><li>two</ol>", [("item", "one"), ("item", "in"), ("item", "two")]),
        ("<p>one<br>two</p>", [("paragraph", "one\ntwo")]),
        ("<p>one<br><br>two</p>", [("paragraph", "one"), ("paragraph", "two")]),
        ("<p>one<br>two<br>three</p>", [("paragraph", "one"), ("paragraph", "two"), ("paragraph", "three")]),
        ("<pre>one\ntwo\n\nthree</pre>", [("paragraph", "one\ntwo"), ("paragraph", "three")]),
        ("<dl><dt>Lamp<dd>burns</dl>", [("paragraph", "Lamp"), ("paragraph", "burns")]),
        ("Lamps &amp; oil &lt; wicks &#8211; &nbsp;", [("paragraph", "Lamps & oil < wicks –")]),
        ("<p>14. Lamps burn low tonight</p>", [("paragraph", "Lamps burn low tonight")]),
        ("<p>(b) Lamps</p>", [("item", "Lamps")]),
        ("<p>• Lamps</p>", [("item", "Lamps")]),
        ("<p role=heading aria-level=3>Lamps</p>", [("heading", "Lamps")]),
        ("<p>un<wbr>broken soft&shy;ly</p>", [("paragraph", "unbroken soft\xadly")]),
    ],
)
def test_blocks_are_told_apart(body: str, made: list[tuple[str, str]]) -> None:
    assert blocks(page(body)) == made


def test_a_printed_number_is_said_of_its_block() -> None:
    extract = page("<ol><li>one</ol><p>14. Lamps</p><p>plain</p>")
    assert [block.label for block in extract.blocks] == ["1.", "14.", None]


def test_only_what_stands_around_the_page_is_left_out() -> None:
    extract = page(
        "<a href='#text'>Skip to the text</a><header>Site</header><nav>Menu</nav><script>run()</script>"
        "<style>p{}</style><main id=text><article><header><h1>Lamps</h1></header><p>burn</p>"
        "<footer>By the keeper</footer></article></main><aside>More</aside><footer>Imprint</footer>"
    )
    assert blocks(extract) == [("heading", "Lamps"), ("paragraph", "burn"), ("paragraph", "By the keeper")]


def test_a_page_that_is_all_menu_keeps_its_words() -> None:
    assert blocks(page("<nav><p>Lamps burn</p></nav><script>run()</script>")) == [("paragraph", "Lamps burn")]


def test_an_unclosed_script_or_comment_loses_no_more_than_itself() -> None:
    assert kinds(page("<p>one</p><!-- two --><p>three</p><script>four"), "paragraph") == ["one", "three"]


def test_emphasis_is_found_however_it_is_made() -> None:
    extract = page(
        "<p><strong>one</strong> <i>two</i> <span style='font-weight:700'>three</span> <span class=e>four</span> "
        "<b>five <span style='font-weight:normal'>six</span></b></p>",
        "<style>.e{font-style: italic} p.whole{font-weight:bold}</style>",
    )
    assert emphasis(extract) == [
        ("one", "strong"),
        ("two", "em"),
        ("three", "strong"),
        ("four", "em"),
        ("five", "strong"),
    ]


def test_emphasis_goes_on_over_white_space_and_stops_at_the_words() -> None:
    assert emphasis(page("<p>a <b>two </b><b>words</b> b</p>")) == [("two words", "strong")]


def test_a_heading_has_no_emphasis() -> None:
    assert emphasis(page("<h2><b>Lamps</b></h2>")) == []


FOOTNOTES = """
<p>Lamps<sup id="r1"><a href="#n1">1</a></sup> burn<sup id="r2"><a href="#n2">2</a></sup> low.</p>
<p>The boats come in.</p>
<section class="footnotes"><ol>
<li id="n1"><p>Of oil. <a href="#r1">↩</a></p><p>Whale oil.</p></li>
<li id="n2"><p>All night.&nbsp;<a href="#r2" role="doc-backlink">back</a></p></li></ol></section>
"""

WORDS_FOOTNOTES = """
<div class=WordSection1>
<p class=MsoNormal>Lamps<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
class=MsoFootnoteReference>[1]</span></span></a> burn<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a> low.</p>
<p class=MsoNormal>The boats come in.</p></div>
<div><hr align=left size=1 width="33%">
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference>[1]</span></a> Of oil.</p><p class=MsoFootnoteText>Whale oil.</p></div>
<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><sup>[2]</sup></a> All night.</p></div></div>
"""


@pytest.mark.parametrize("body", [FOOTNOTES, WORDS_FOOTNOTES])
def test_footnotes_are_lifted_out_and_referred_to(body: str) -> None:
    extract = page(body)
    assert blocks(extract) == [
        ("paragraph", "Lamps burn low."),
        ("paragraph", "The boats come in."),
        ("footnote", "Of oil.\nWhale oil."),
        ("footnote", "All night."),
    ]
    assert [block.label for block in extract.blocks] == [None, None, "1", "2"]
    assert references(extract) == [("Lamps", "1"), ("mps burn", "2")]


def test_raised_numbers_without_links_are_paired() -> None:
    extract = page("<p>Lamps<sup>1</sup> burn 5 m<sup>2</sup>.</p><p><sup>1</sup> Of oil.</p>")
    assert blocks(extract) == [("paragraph", "Lamps burn 5 m2."), ("footnote", "Of oil.")]
    assert references(extract) == [("Lamps", "1")]


def test_a_link_to_a_chapter_is_no_footnote() -> None:
    extract = page("<p>See <a href='#two'>2</a>.</p><h2 id=two>Two</h2><p>Lamps</p>")
    assert blocks(extract) == [("paragraph", "See 2."), ("heading", "Two"), ("paragraph", "Lamps")]


def test_two_footnotes_of_one_marker_have_labels_of_their_own() -> None:
    body = "".join(f"<p>Lamp<sup><a href='#n{i}'>*</a></sup></p>" for i in (1, 2))
    extract = page(body + "<p id=n1>* oil</p><p id=n2>* wick</p>")
    assert [(block.label, words) for block, (_, words) in zip(extract.blocks, blocks(extract), strict=True)][2:] == [
        ("*", "oil"),
        ("* (2)", "wick"),
    ]


def test_a_table_is_rows_of_cells() -> None:
    extract = page("<table><caption>Boats</caption><tr><th>Port<th>Boats<tr><td>East<td><p>4</p><p>small</p></table>")
    assert blocks(extract) == [("table", "Boats\nPort\tBoats\nEast\t4 small")]


def test_a_table_that_lays_out_a_page_is_read_through() -> None:
    extract = page("<table><tr><td><h2>Lamps</h2><p>burn</p></td><td>low</td></tr></table>")
    assert blocks(extract) == [("heading", "Lamps"), ("paragraph", "burn"), ("paragraph", "low")]


def test_a_table_in_a_table_and_one_never_ended_keep_their_words() -> None:
    extract = page("<table><tr><td><table><tr><td>a<td>b</table><td>c<tr><td>d<td>e")
    assert " ".join(extract.text.split()) == "a b c d e"


@pytest.mark.parametrize(
    ("content", "text", "encoding"),
    [
        (b"\xef\xbb\xbf<p>caf\xc3\xa9", "café", "utf-8"),
        ("<p>café".encode("utf-16"), "café", "utf-16"),
        (b"<meta charset=iso-8859-1><p>caf\xe9 \x93x\x94", "café “x”", "windows-1252"),
        (b'<meta http-equiv=x content="text/html; charset=koi8-r"><p>\xcd\xc9\xd2', "мир", "koi8-r"),
        (b"<?xml version='1.0' encoding='utf-8'?><p>caf\xc3\xa9", "café", "utf-8"),
        (b"<p>caf\xc3\xa9", "café", "utf-8"),
        (b"<p>caf\xe9", "café", "windows-1252"),
        (b"<meta charset=utf-8><p>caf\xe9", "café", "windows-1252"),
        (b"<meta charset=rot13><p>caf\xc3\xa9", "café", "utf-8"),
        (b"<meta charset=unicode_escape><p>\\u0041", "\\u0041", "utf-8"),
    ],
)
def test_a_page_is_decoded_as_it_says(content: bytes, text: str, encoding: str) -> None:
    extract = read(content)
    assert (extract.text, extract.encoding) == (f"{text}\n", encoding)


def test_a_chosen_encoding_counts_for_more_than_the_declared() -> None:
    assert read(b"<meta charset=utf-8><p>\xcd\xc9\xd2", "koi8-r").text == "мир\n"


def test_a_page_says_its_title_date_and_language() -> None:
    extract = read(
        b"<html lang=fr-CA><title>Harbour Forum 2031: Lamps and boats | Ministry of Light</title>"
        b"<meta name=DCTERMS.date content=2031-05-04/2031-05-05><meta name=author content='The keeper'>"
        b"<h1>Harbour Forum 2031</h1><p>Lamps and boats</p><p>Text.</p>"
    )
    assert dict(extract.facts) == {
        "title": "Harbour Forum 2031",
        "subtitle": "Lamps and boats",
        "date": "2031-05-04/2031-05-05",
        "author": "The keeper",
        "lang": "fr",
    }


def test_a_title_that_the_text_does_not_bear_out_is_not_believed() -> None:
    assert dict(read(b"<title>Home page of the Ministry</title><p>Lamps burn low</p>").facts) == {}


def test_words_lists_lose_their_bullets_and_gaps() -> None:
    extract = page(
        "<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span "
        "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Lamps</p>"
        "<![if !supportLists]><p class=MsoTitle>Forum</p><![endif]>"
    )
    assert blocks(extract) == [("item", "Lamps"), ("heading", "Forum")]


def test_nothing_that_a_page_names_is_opened() -> None:
    extract = page("<p>Lamps<img src='file:///etc/passwd' alt='x'><iframe src='file:///etc/passwd'></iframe></p>")
    assert blocks(extract) == [("paragraph", "Lamps")]


def test_a_page_nested_without_end_is_read() -> None:
    assert page("<div>" * 5000 + "Lamps" + "</div>" * 5000).text == "Lamps\n"


def test_a_short_line_in_bold_is_a_heading_and_a_sentence_in_bold_is_none() -> None:
    made = read(
        b"<p><b>Session 1: Oil</b></p><p><b>Lamps need oil.</b></p><p><b>Oil</b> is dear</p><p><b>2. Wicks</b></p>"
        b"<p><b>Keepers agreed that every lamp needs oil and a hand</b></p>"
    )
    told = [(block.kind, block.level) for block in made.blocks]
    assert told == [("heading", 6), ("paragraph", 0), ("paragraph", 0), ("heading", 6), ("paragraph", 0)]
