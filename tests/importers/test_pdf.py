import pytest

from idm_desktop.importers.pdf import read
from tests.importers.pdfs import HEIGHT, LEFT, RIGHT, Put, flow, pdf, wrapped
from tests.importers.reading import blocks, emphasis, kinds, references

ONE = (
    "The keeper of the northern light reported that the lamps had burned through every night of the winter, and that "
    "no boat had been lost while they did."
)
TWO = (
    "Several harbour masters asked for a common signal, so that crews from any port would know at once which of the "
    "channels was open and which was closed."
)
THREE = (
    "The pilots agreed to measure the depth of each channel twice a year and to send what they found to the office of "
    "charts before the spring tides."
)
TEXT = [ONE, TWO, THREE]


def words(count: int) -> str:
    """Return running words that are all different."""
    return " ".join(
        f"{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwxyzaeio'[n // 100]}le" for n in range(count)
    )


def paragraphs(content: bytes) -> list[str]:
    return [text.replace("|", " ") for text in kinds(read(content), "paragraph")]


def test_lines_make_paragraphs_by_their_distance() -> None:
    assert paragraphs(pdf([flow(TEXT)])) == TEXT


def test_lines_make_paragraphs_by_their_indents() -> None:
    made = []
    y = 780.0
    for text in TEXT:
        lines = wrapped("xxx " + text, RIGHT - LEFT)
        made.append(Put(LEFT + 24, y, lines[0].removeprefix("xxx ")))
        made += [Put(LEFT, y - 12 * at, line) for at, line in enumerate(lines) if at]
        y -= 12 * len(lines)
    assert paragraphs(pdf([made])) == TEXT


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    texts = [f"{text} He thanked them." for text in (ONE, TWO, THREE, ONE, TWO)]
    assert paragraphs(pdf([flow(texts, after=0)])) == texts


def test_a_letterhead_is_lines_and_a_title_is_one() -> None:
    lines = ["Office of Lamps and Harbours", "The Light Agency"]
    title = (
        "Keeping the channels open through the winter months: what the northern ports have learned together since then"
    )
    made = [Put(298 - 3 * len(line), 790 - 12 * at, line) for at, line in enumerate(lines)]
    made += [
        Put(298 - 4.2 * len(line), 740 - 16.8 * at, line, 14, "b")
        for at, line in enumerate(wrapped(title, RIGHT - LEFT, 14))
    ]
    extract = read(pdf([made + flow(TEXT * 3, y=650)]))
    assert blocks(extract)[:3] == [("paragraph", lines[0]), ("paragraph", lines[1]), ("heading", title)]


def test_headings_are_ranked_by_size_and_weight() -> None:
    made = [
        *flow(["Harbours"], y=790, size=18, look="b"),
        *flow(["Lamps"], y=750, size=13),
        *flow([ONE], y=720),
        *flow(["Boats"], y=650, look="b"),
        *flow([TWO], y=620),
        *flow(["All of this is bold and ends as a sentence."], y=560, look="b"),
        *flow([THREE], y=540),
    ]
    extract = read(pdf([made]))
    assert [(block.kind, block.level) for block in extract.blocks] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
        ("heading", 3),
        ("paragraph", 0),
        ("paragraph", 0),
        ("paragraph", 0),
    ]


def test_bold_and_slanted_words_are_emphasised() -> None:
    made = [Put(LEFT, 780, "Lamps "), Put(LEFT + 36, 780, "burn", look="b"), Put(LEFT + 66, 780, "low", look="i")]
    made += [Put(LEFT + 90, 780, "tonight", look="bi"), *flow(TEXT, y=750)]
    extract = read(pdf([made]))
    assert blocks(extract)[0] == ("paragraph", "Lamps burn low tonight")
    assert emphasis(extract) == [("burn", "strong"), ("low tonight", "em"), ("tonight", "strong")]


def test_emphasis_goes_on_over_a_line_end() -> None:
    first, second = "Lamps burn low in the harbour and all the boats come in", "before the night, as they should."
    made = [Put(LEFT, 780, "He said: "), Put(LEFT + 54, 780, first, look="i"), Put(LEFT, 768, second, look="i")]
    extract = read(pdf([made + flow(TEXT, y=740)]))
    assert emphasis(extract) == [(f"{first} {second}", "em")]


def test_running_heads_and_page_numbers_are_facts_and_no_text() -> None:
    pages = []
    for number in range(1, 5):
        at = RIGHT - 60 if number % 2 else LEFT
        around = [Put(at, 815, "HF/2031/7", 8), Put(at, 30, f"{number}/4", 8), Put(200, 30, "31-00412", 8)]
        pages.append([*around, *flow([f"{text} {number}" for text in TEXT])])
    extract = read(pdf(pages))
    assert not {"HF/2031/7", "31-00412", "1/4"} & set(extract.text.split())
    assert ("running-head", "HF/2031/7") in extract.facts
    assert [block.page for block in extract.blocks] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    assert (extract.pages, extract.broken) == (4, True)


def test_page_numbers_that_are_not_the_pages_own_are_kept() -> None:
    pages = [[Put(290, 30, numeral, 8), *flow(TEXT)] for numeral in ("iii", "iv", "1")]
    extract = read(pdf(pages))
    assert ("page-numbers", "– – –") not in extract.facts
    assert "iii" in extract.text.split() or ("page-numbers", "iii iv 1") in extract.facts


def test_headings_that_only_look_like_running_heads_stay() -> None:
    pages = [
        [*flow([f"Session {n}"], y=790, size=14, look="b"), *flow([f"{text} {n}" for text in TEXT], y=750)]
        for n in (4, 9, 2)
    ]
    assert kinds(read(pdf(pages)), "heading") == ["Session 4", "Session 9", "Session 2"]


def test_the_number_of_a_single_page_is_no_text() -> None:
    assert paragraphs(pdf([[*flow(TEXT), Put(295, 40, "1", 9)]])) == TEXT


def footnote(mark: str, y: float, text: str) -> list[Put]:
    return [Put(LEFT, y + 3, mark, 5), *flow([text], y=y, x=LEFT + 6, size=8, width=400)]


def test_footnotes_are_lifted_out_and_referred_to() -> None:
    marked = "The lamps of the northern light"
    body = [Put(LEFT, 780, marked), Put(LEFT + 6 * len(marked), 784, "1", 6)]
    rest = " burned all winter and were trimmed by"
    body += [Put(LEFT + 6 * len(marked) + 6, 780, rest.strip()), Put(LEFT, 768, "the keeper every night.")]
    long = "They burn whale oil, which is brought to the island by boat twice in the year, in spring and in the autumn."
    page = [*body, *flow(TEXT, y=740), *footnote("1", 120, long), *footnote("2", 90, "Nobody refers to it.")]
    extract = read(pdf([page]))
    assert kinds(extract, "footnote") == [long, "Nobody refers to it."]
    assert [block.label for block in extract.blocks if block.kind == "footnote"] == ["1", "2"]
    assert references(extract) == [("rn light", "1")]
    assert blocks(extract)[0] == ("paragraph", marked + rest + " the keeper every night.")


def test_footnotes_that_begin_again_on_a_page_have_labels_of_their_own() -> None:
    def page(word: str) -> list[Put]:
        marked = [Put(LEFT, 600, word), Put(LEFT + 6 * len(word) + 1, 604, "1", 6)]
        return [*flow([f"{text} {word}" for text in TEXT], y=740), *marked]

    pages = [[*page("Lamps"), *footnote("1", 90, "Of oil.")], [*page("Wicks"), *footnote("1", 120, "Of wax.")]]
    extract = read(pdf(pages))
    assert [label for _, label in references(extract)] == ["1", "1 (2)"]
    assert kinds(extract, "footnote") == ["Of oil.", "Of wax."]


def test_a_footnote_does_not_come_between_the_halves_of_a_paragraph() -> None:
    first, second = ONE.split(", and that ")
    pages = [
        [*flow([THREE, f"{first}, and that the"], y=300), *footnote("1", 90, "Of oil.")],
        flow([second.removeprefix("no "), TWO]),
    ]
    extract = read(pdf(pages))
    assert [kind for kind, _ in blocks(extract)] == ["paragraph", "paragraph", "paragraph", "footnote"]
    assert len(extract.blocks[1].pieces) == 2


def test_a_raised_number_without_a_footnote_is_text() -> None:
    page = [
        Put(LEFT, 780, "An area of 5 km"),
        Put(LEFT + 90, 784, "2", 6),
        Put(LEFT + 100, 780, "of sea."),
        *flow(TEXT, y=750),
    ]
    assert paragraphs(pdf([page]))[0] == "An area of 5 km2 of sea."


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("light-", "house", "lighthouse"),  # written so elsewhere in the text
        ("well-", "kept", "well-kept"),  # written so elsewhere in the text
        ("naviga-", "tion", "navigation"),  # neither half is a word of the text
        ("lamp-", "oil", "lamp-oil"),  # both halves are
    ],
)
def test_a_word_cut_at_a_line_end_is_made_whole(first: str, second: str, joined: str) -> None:
    known = "Every lighthouse is well-kept, and each lamp has oil for many a night of the winter."
    start = "The keeper reported that all was in order and showed us "
    lines = [start + first, f"{second} before we left the island by the evening boat."]
    made = [Put(LEFT, 780 - 12 * at, line) for at, line in enumerate(lines)]
    assert paragraphs(pdf([[*made, *flow([known, *TEXT], y=740)]]))[0].startswith(start + joined + " before")


def test_a_page_without_text_is_named() -> None:
    extract = read(pdf([flow(TEXT), [], flow(TEXT), []], pictures=[4]))
    assert extract.warnings == ("Page 2 has no text.", "Page 4 is a picture without text.")
    assert extract.pages == 4


def test_the_largest_heading_is_the_title_and_the_file_may_say_more() -> None:
    made = [
        *flow(["Harbour Forum 2031"], y=790, size=20, look="b"),
        *flow(["Lamps and boats"], y=750),
        *flow(TEXT, y=700),
    ]
    facts = dict(read(pdf([made], title="Harbour Forum 2031: Lamps and boats")).facts)
    assert (facts["title"], facts["subtitle"]) == ("Harbour Forum 2031", "Lamps and boats")
    assert dict(read(pdf([made], title="Microsoft Word - x.doc")).facts) == {"title": "Harbour Forum 2031"}


def test_a_reader_is_told_of_every_page() -> None:
    shares: list[float] = []
    read(pdf([flow(TEXT)] * 4), None, shares.append)
    assert shares == sorted(set(shares))
    assert len(shares) == 4
    assert 0 < shares[-1] <= 1


def test_what_stands_outside_the_page_does_no_harm() -> None:
    page = [*flow(TEXT), Put(-5000, 9000, "far away"), Put(LEFT, HEIGHT + 400, "above")]
    assert set(TEXT) <= set(paragraphs(pdf([page])))
