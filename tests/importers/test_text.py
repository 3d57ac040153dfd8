"""Plain text: line ends, paragraphs, wrapped lines, hyphens, marks, footnotes."""

import pytest

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import text
from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.paragraphs import paragraphs
from tests.core import plain, strayed

LONG = "The keeper of the lamp wrote down every boat that passed, and the weather, and who had waved to him at dusk"


def read(source: str | bytes) -> list[Paragraph]:
    content = source.encode() if isinstance(source, str) else source
    extract = text.read(content)
    made = paragraphs(extract)
    assert strayed(extract.text, [p.segments for p in made], [p.label for p in made]) == []
    for paragraph in made:
        assert all(0 <= start <= end <= len(extract.text) for start, end in paragraph.segments)
    return made


def shown(source: str | bytes) -> list[str]:
    return [paragraph.text for paragraph in read(source)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n", "\r\r\r\n"])
def test_every_kind_of_line_end_becomes_a_line_feed(end: str) -> None:
    source = f"{LONG}.{end}{end}{LONG} again.{end}"
    assert text.read(source.encode()).text == f"{LONG}.\n\n{LONG} again.\n"
    assert shown(source) == [f"{LONG}.", f"{LONG} again."]


def test_nothing_else_of_the_stored_text_is_changed() -> None:
    source = "\t One\u0085two\u00a0three\u2028four \u00ad\u0301e\x0b\x0c\n"
    assert text.read(source.encode()).text == source


@pytest.mark.parametrize("blank", ["\u0085", "\u00a0", "\u2028", "\u3000", "  ", " \t ", "\x0b", "\x0c"])
def test_white_space_of_every_kind_is_one_space(blank: str) -> None:
    assert shown(f"One{blank}two{blank}{blank}three.") == ["One two three."]


def test_soft_hyphens_go_and_letters_are_composed() -> None:
    assert shown("A so\u00adcie\u00adty of fe\u0301es.") == ["A society of fées."]


@pytest.mark.parametrize(
    "content",
    [
        "Fées à l’écluse.".encode("utf-16-le").join([b"\xff\xfe", b""]),
        "Fées à l’écluse.".encode("utf-16-be").join([b"\xfe\xff", b""]),
        "Fées à l’écluse.".encode("utf-8-sig"),
        "Fées à l’écluse.".encode("utf-32"),
        "Fées à l’écluse.".encode(),
    ],
)
def test_unicode_is_read_with_and_without_a_byte_order_mark(content: bytes) -> None:
    extract = text.read(content)
    assert extract.text == "Fées à l’écluse."
    assert extract.warnings == ()


def test_what_is_not_unicode_is_read_as_windows_1252_with_a_warning() -> None:
    extract = text.read("Fées – “à l’écluse”, 5 €.".encode("cp1252"))
    assert (extract.text, extract.encoding) == ("Fées – “à l’écluse”, 5 €.", "windows-1252")
    assert len(extract.warnings) == 1


def test_a_chosen_encoding_is_used() -> None:
    extract = text.read("Häfen".encode("cp437"), "IBM437")
    assert (extract.text, extract.encoding, extract.warnings) == ("Häfen", "cp437", ())


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02\x03",
        b"text with a \x00 in it",
        b"%PDF-1.7\n\x01\x02\x03\x04",
        "No mark".encode("utf-16-le"),
        b"\xff\xfea",
        b"\xef\xbb\xbf\xff\xff",
        bytes(range(1, 9)) * 9,
    ],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(ImportFailed, match="not a text file"):
        text.read(content)


def test_in_a_file_of_long_lines_each_line_is_a_paragraph() -> None:
    assert shown(f"{LONG * 3}.\n{LONG * 3}.\n") == [f"{LONG * 3}.", f"{LONG * 3}."]


def wrapped(words: str, width: int = 64) -> str:
    lines, line = [], ""
    for word in words.split(" "):
        if len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def test_the_lines_of_a_wrapped_file_are_joined() -> None:
    first, second = f"{LONG}, {LONG}, {LONG}.", f"Nobody knew: {LONG}, {LONG}."
    assert shown(f"{wrapped(first)}\n\n{wrapped(second)}\n") == [first, second]


def test_items_of_a_wrapped_file_stay_apart() -> None:
    source = f"{wrapped(f'{LONG}, {LONG}, {LONG}.')}\n- {wrapped(f'one boat {LONG}')}\n- two boats\n1. three boats\n"
    made = shown(source)
    assert made[1:] == [f"- one boat {LONG}", "- two boats", "three boats"]


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("the light-\nhouse", "the lighthouse"),
        ("the light\u00ad\nhouse", "the lighthouse"),
        ("the light-\n   house", "the lighthouse"),
        ("at UN-\nHabitat", "at UN-Habitat"),
        ("pages 3-\n4", "pages 3-4"),
        ("boats -\nand oars", "boats - and oars"),
        ("boats –\nand oars", "boats – and oars"),
    ],
)
def test_a_word_cut_at_a_line_end_is_one_word_again(cut: str, whole: str) -> None:
    source = f"{wrapped(f'{LONG}, {LONG}, {LONG}, {LONG}.')}\n\n{LONG} of {cut} {LONG}.\n"
    source = source.replace(f"{LONG} of", wrapped(f"{LONG} of")).replace(f" {LONG}.\n", f" {wrapped(LONG)}.\n")
    made = shown(source)
    assert f" of {whole} The keeper" in made[-1]


def test_a_hyphen_that_the_file_writes_elsewhere_is_kept() -> None:
    source = wrapped(f"A well-known lamp. {LONG}, {LONG}, {LONG}") + f"\nof a well-\nknown kind, {wrapped(LONG)}.\n"
    assert "of a well-known kind" in shown(source)[0]


def test_pieces_that_a_page_break_cut_are_joined_over_footnotes() -> None:
    source = f"{LONG} and\n\n¹ He was deaf.\n\nwent to bed¹ early.\n"
    joined, note = read(source)
    assert joined.text == f"{LONG} and went to bed early."
    assert (note.kind, note.label, note.text) == ("footnote", "1", "He was deaf.")
    assert len(joined.segments) == 2
    assert [joined.text[:at].rsplit(" ", 1)[-1] for at, _ in joined.references] == ["bed"]
    assert plain(source, joined.segments) == joined.text


@pytest.mark.parametrize("end", [" and", ",", " (", " “", " of the", " que"])
def test_a_paragraph_that_cannot_end_so_goes_on(end: str) -> None:
    assert len(shown(f"{LONG}{end}\n\nLamps of the coast.\n")) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{LONG}.", "lamps of the coast."),
        (f"{LONG}:", "lamps of the coast."),
        (f"{LONG}", "Lamps of the coast."),
        (f"- {LONG} and", "- Lamps of the coast."),
        (f"{LONG},", "- lamps of the coast."),
    ],
)
def test_items_and_finished_paragraphs_are_never_joined(first: str, second: str) -> None:
    assert shown(f"{first}\n\n{second}\n") == [first, second]


@pytest.mark.parametrize("number", ["1.", "(a)", "14 (b)", "§ 12", "3.2.", "b)"])
def test_a_numbered_paragraph_begins_anew_and_its_number_stands_beside_it(number: str) -> None:
    source = f"{LONG},\n\n{number} lamps of the coast.\n"
    assert shown(source) == [f"{LONG},", "lamps of the coast."]
    assert text.read(source.encode()).blocks[1].label == number


@pytest.mark.parametrize("line", ["10.30 boats leave the harbour.", "3.5 million lamps burn.", "2. Lamps of the coast"])
def test_what_only_looks_like_a_number_of_a_paragraph_stays_in_the_text(line: str) -> None:
    assert shown(f"{LONG}.\n\n{line}\n")[1] == line


@pytest.mark.parametrize(
    ("source", "text", "emphasis"),
    [
        ("A *lamp* burns.", "A lamp burns.", ((2, 6, "em"),)),
        ("A **lamp** burns.", "A lamp burns.", ((2, 6, "strong"),)),
        ("A ***lamp*** burns.", "A lamp burns.", ((2, 6, "em"), (2, 6, "strong"))),
        ("“*It burns.*”", "“It burns.”", ((1, 10, "em"),)),
        ("A capacity-*sharing* lamp.", "A capacity-sharing lamp.", ((11, 18, "em"),)),
        ("A *lamp that never ends", "A *lamp that never ends", ()),
        ("2 * 3 * 4 = 24.", "2 * 3 * 4 = 24.", ()),
        ("2*3*4 = 24.", "2*3*4 = 24.", ()),
        ("A lamp.* No note.", "A lamp.* No note.", ()),
        ("* A lamp", "* A lamp", ()),
        ("* * *.", "* * *.", ()),
        ("**", "**", ()),
    ],
)
def test_emphasis_marks_that_come_in_pairs_are_dropped(
    source: str, text: str, emphasis: tuple[tuple[int, int, str], ...]
) -> None:
    (made,) = read(source)
    assert (made.text, made.emphasis) == (text, emphasis)


def test_a_raised_figure_without_a_footnote_stays() -> None:
    assert shown("The lamp room measures 12 m² inside.") == ["The lamp room measures 12 m² inside."]


def test_footnotes_are_tied_by_their_markers() -> None:
    source = "The lamp¹ and the bell[^b] are old.\n\n¹ Lit in 1820.\n[^b]: Cast in 1790.\n¹² Not tied.\n"
    made = read(source)
    assert [(p.kind, p.text, p.label) for p in made[1:]] == [
        ("footnote", "Lit in 1820.", "1"),
        ("footnote", "Cast in 1790.", "b"),
        ("footnote", "Not tied.", "12"),
    ]
    assert made[0].text == "The lamp and the bell are old."
    assert made[0].references == ((8, "1"), (21, "b"))


def test_short_lines_in_capitals_before_a_text_are_headings_or_front_matter() -> None:
    made = read(f"Lamp Days 2031\n3 May 2031\n\nReport\n\n{LONG}, {LONG}.\n\nClosing\n\n{LONG}, {LONG}.\n")
    assert [(p.kind, p.text) for p in made if p.kind != "body"] == [
        ("front", "Lamp Days 2031"),
        ("front", "3 May 2031"),
        ("heading", "Report"),
        ("heading", "Closing"),
    ]


def test_entries_of_a_programme_are_no_lines_of_one_paragraph() -> None:
    entries = (
        "Ms. Florence Ouma, Cabinet Secretary for Labour, Kenya",
        "Mr. Moussa Batraki, Commissioner, Union of Harbours",
        "Ms. Leena Virtanen, Ministry of Piers and Lamps, Finland",
        "Mr. Rajiv Menon, Ministry of External Lighthouses, India",
        "Ms. Salome Tsikla, Director of the Agency of Quays",
        "Mr. Ibrahim Sesay, Secretary of the Labour Congress",
        "Ms. Carolina Reyes, Regional Director for all the Ports",
    )
    assert len(text.read("\n".join(entries).encode()).blocks) == len(entries)
