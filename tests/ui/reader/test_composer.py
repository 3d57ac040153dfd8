from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from idm_desktop.model.page import Fact, Leaf, Link, Name, Page, Reference, Row
from idm_desktop.ui import theme
from idm_desktop.ui.reader import composer, labels
from idm_desktop.ui.reader.measures import Look, Measures
from idm_desktop.ui.reader.sheet import Placed, Sheet
from tests.ui.reader import pages

TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("ab .😀é𝔊\ufdd0\ufffc\u2028"), st.characters(exclude_categories=["Cs"])),
    max_size=30,
)


def look() -> Look:
    return Look(theme.load("light"), QFont("Source Sans 3", 11))


def compose(page: Page) -> Sheet:
    return composer.compose(page, Measures(look()))


def text_of(sheet: Sheet) -> str:
    return sheet.document.toPlainText()


def words_at(sheet: Sheet, placed: Placed, start: int, end: int) -> str:
    """Return what is set between two code points of a leaf."""
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(placed.position(start))
    cursor.setPosition(placed.position(end, ending=True), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def format_at(sheet: Sheet, passage: str, words: str) -> QTextCharFormat:
    (placed,) = sheet.all_of(passage)
    start = placed.leaf.passage.text.index(words)
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(placed.position(start) + 1)
    return cursor.charFormat()


@st.composite
def leaves(draw: st.DrawFn) -> Leaf:
    text = draw(TEXT)
    offset = st.integers(0, len(text))
    spans = st.tuples(offset, offset).map(sorted)
    names = tuple(Name(a, b, "somebody") for a, b in draw(st.lists(spans, max_size=2)))
    references = tuple(Reference(at, "12", f"foot{at}") for at in draw(st.sets(offset, max_size=2)))
    emphasis = tuple((a, b, draw(st.sampled_from(["em", "strong"]))) for a, b in draw(st.lists(spans, max_size=2)))
    first, last = draw(spans)
    headline = (first, last) if first < last else None
    return pages.leaf("one", text, 1, names=names, references=references, emphasis=emphasis, headline=headline)


@settings(max_examples=150, deadline=None)
@given(leaves(), leaves(), st.booleans(), st.data())
def test_every_offset_leads_to_its_place_and_back(
    qapp: QApplication, first: Leaf, second: Leaf, beside: bool, data: st.DataObject
) -> None:
    second = second._replace(passage=second.passage._replace(id="two"))
    rows = (Row((first,), (second,)),) if beside else (Row((), (first,)), Row((), (second,)))
    sheet = compose(pages.page(rows, "both" if beside else "official"))
    for placed in sheet.placed:
        text = placed.leaf.passage.text
        offset = data.draw(st.integers(0, len(text)))
        assert placed.offset(placed.position(offset)) == offset
        assert placed.offset(placed.position(offset, ending=True)) == offset
        assert sheet.at(placed.position(offset)) is placed
        if offset < len(text) and text[offset] not in "\ufdd0\ufdd1\ufffc\u2028\u2029\n\r\0":
            assert words_at(sheet, placed, offset, offset + 1).replace("\xa0", " ") == text[offset].replace("\xa0", " ")


@settings(max_examples=50, deadline=None)
@given(leaves())
def test_pieces_hold_the_whole_passage_in_its_order(qapp: QApplication, leaf: Leaf) -> None:
    (placed,) = compose(pages.page((Row((), (leaf,)),))).placed
    units = len(leaf.passage.text.encode("utf-16-le")) // 2
    assert sum(piece.size for piece in placed.pieces) == units
    for one, next in pairwise(placed.pieces):
        assert one.start + one.size == next.start
        assert one.position + one.size < next.position


def test_a_conclusion_says_its_title_once_and_which_of_how_many_it_is(qapp: QApplication) -> None:
    text = text_of(compose(pages.official()))
    assert text.count(pages.LEAD) == 1
    assert "Conclusion 4 of 8" in text
    assert "Official text" in text


def test_the_digest_says_whose_words_it_is(qapp: QApplication) -> None:
    sheet = compose(pages.digest())
    assert "In brief, in our own words" in text_of(sheet)
    assert all(placed.brief for placed in sheet.placed)
    both = text_of(compose(pages.both()))
    assert both.index("In brief, in our own words") < both.index("Official text")


def test_a_headline_is_larger_than_the_text(qapp: QApplication) -> None:
    sheet = compose(pages.official())
    lead, body = format_at(sheet, "lead", "Neighbours"), format_at(sheet, "register", "ministries")
    assert lead.fontPointSize() == pytest.approx(1.3 * body.fontPointSize())


def test_the_rest_of_a_passage_follows_its_headline_in_a_paragraph_of_its_own(qapp: QApplication) -> None:
    text = "One headline. And more."
    sheet = compose(pages.page((Row((), (pages.leaf("p", text, 1, headline=(0, 13)),)),), title="Another"))
    assert "One headline. \nAnd more." in text_of(sheet)


def test_names_and_emphasis_are_set_apart(qapp: QApplication) -> None:
    sheet = compose(pages.official())
    name = format_at(sheet, "register", "Ada Quill")
    assert name.anchorHref() == "idm://speaker/ada-quill"
    assert name.foreground().color().name() == theme.load("light").accent.lower()
    assert not name.fontUnderline()
    assert format_at(sheet, "forms", "plain forms").fontItalic()
    assert not format_at(sheet, "forms", "in every").fontItalic()


def test_a_footnote_marker_is_a_raised_link_that_is_not_part_of_the_passage(qapp: QApplication) -> None:
    sheet = compose(pages.official())
    assert "register.1 It was" in text_of(sheet)
    (placed,) = sheet.all_of("register")
    at = pages.REGISTER.index(" It was")
    assert placed.position(at) == placed.position(at, ending=True) + 1
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(placed.position(at))
    assert cursor.charFormat().anchorHref() == "footnote:foot"
    assert cursor.charFormat().verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript


def test_footnotes_stand_at_the_end_under_a_head(qapp: QApplication) -> None:
    rows = (Row((), (pages.OFFICIAL[1],)), Row((), (pages.FOOT,)), Row((), (pages.OFFICIAL[2],)))
    text = text_of(compose(pages.page(rows)))
    assert text.index(pages.FORMS[:20]) < text.index("Footnotes") < text.index(pages.FOOTNOTE)


def test_a_person_s_own_words_stand_out_on_their_page(qapp: QApplication) -> None:
    sheet = compose(pages.speaker())
    assert format_at(sheet, "clerk", "register").foreground().color().name() == theme.load("light").ink.lower()
    assert not format_at(sheet, "forms", "Tomas").anchorHref()


def test_what_is_not_stated_says_so(qapp: QApplication) -> None:
    text = text_of(compose(pages.speaker()))
    assert "Harbour master" in text
    assert "moderator" in text
    assert "inferred from the text" in text


def test_a_line_is_as_long_as_was_asked_for(qapp: QApplication) -> None:
    measures = Measures(look())
    prose = (pages.REGISTER + " " + pages.LEAD)[:68]
    assert measures.column == pytest.approx(QFontMetricsF(measures.body).horizontalAdvance(prose), rel=0.08)
    assert Measures(look()._replace(measure=100)).column > 1.4 * measures.column


def test_an_empty_page_is_no_trouble(qapp: QApplication) -> None:
    sheet = compose(pages.page((), title=""))
    assert sheet.placed == ()
    assert sheet.at(0) is None


def test_a_passage_that_is_the_title_stands_there_once(qapp: QApplication) -> None:
    front = pages.leaf("front", "A long document", kind="front")
    sheet = compose(
        pages.page((Row((), (front,)), Row((), (pages.OFFICIAL[1],))), kind="document", title="A long document")
    )
    assert text_of(sheet).count("A long document") == 1
    title = format_at(sheet, "front", "long").fontPointSize()
    assert title == pytest.approx(1.7 * format_at(sheet, "register", "told").fontPointSize())


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("country", "NO", "Norway"),
        ("country", "Norway", "Norway"),
        ("actor", "united-nations", "The United Nations"),
        ("dates", "2018-10-08/2018-10-09", "8–9 October 2018"),
        ("dates", "2018-10-08", "8 October 2018"),
        ("dates", "in autumn", "in autumn"),
        ("organiser", "A lake", "A lake"),
    ],
)
def test_codes_are_put_into_words(qapp: QApplication, key: str, text: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    found = labels.value(key, text)
    QLocale.setDefault(before)
    assert found == said


def test_the_speakers_of_a_conclusion_follow_its_text(qapp: QApplication) -> None:
    facts = (Fact("speakers", (Link("idm://speaker/x", "Xenia Field", "mentioned"),)),)
    text = text_of(compose(pages.official()._replace(facts=facts)))
    assert text.index(pages.CLERK) < text.index("Speakers") < text.index("Xenia Field")
