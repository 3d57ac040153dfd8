from idm_desktop.importers.pdf import read
from tests.importers.pdfs import LEFT, RIGHT, Put, flow, pdf, wrapped
from tests.importers.reading import blocks, kinds
from tests.importers.test_pdf import ONE, TEXT, THREE, TWO, paragraphs, words


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [words(60), f"{ONE} {TWO}"]
    right = [f"{TWO} {ONE}", f"{THREE} {words(40)}"]
    title = flow(
        ["The harbours of the north and the lamps that are kept in them through the winter"], y=800, size=12, look="b"
    )
    page = [*title, *flow(left, y=760, width=215), *flow(right, y=760, x=310, width=215)]
    extract = read(pdf([page]))
    assert [text.replace("|", " ") for _, text in blocks(extract)][1:] == [*left, *right]


def test_columns_of_uneven_lines_are_read_one_after_the_other() -> None:
    left, right = f"{ONE} {TWO} {THREE}", f"{words(90)}."
    page = [*flow([left], y=760, width=215), *flow([right], y=753, x=310, width=215)]
    assert paragraphs(pdf([page])) == [left, right]


def test_a_paragraph_that_goes_on_in_the_next_column_or_page_is_one_block() -> None:
    first, second = wrapped(words(80), 215)[:11], wrapped(words(80), 215)[11:]
    left = [Put(LEFT, 760 - 12 * at, line) for at, line in enumerate(first)]
    right = [Put(310, 760 - 12 * at, line) for at, line in enumerate(second)]
    more = flow([ONE], y=760 - 12 * len(second) - 20, x=310, width=215)
    extract = read(pdf([[*left, *right, *more]]))
    assert [len(block.pieces) for block in extract.blocks] == [2, 1]
    assert blocks(extract)[0][1].replace("|", " ") == words(80)


def test_a_table_is_rows_of_cells() -> None:
    rows = [("Port", "Boats", "Lamps"), ("East", "4", "12"), ("Long Harbour", "17", "9"), ("North", "", "30")]
    cells = [
        Put(x, 640 - 16 * at, cell)
        for at, row in enumerate(rows)
        for x, cell in zip((LEFT, 260, 400), row, strict=True)
        if cell
    ]
    extract = read(pdf([[*flow(TEXT), *cells, *flow([ONE], y=560)]]))
    assert kinds(extract, "table") == ["Port\tBoats\tLamps\nEast\t4\t12\nLong Harbour\t17\t9\nNorth\t\t30"]
    assert [kind for kind, _ in blocks(extract)] == ["paragraph"] * 3 + ["table", "paragraph"]


def test_cells_that_wrap_are_cells_still() -> None:
    rows = [(ONE, "Done"), (TWO, "To be done by the office of charts before the spring"), (THREE, "Done")]
    cells: list[Put] = []
    y = 640.0
    for asked, done in rows:
        cells += flow([asked], y=y, width=220) + flow([done], y=y, x=320, width=200)
        y -= 12 * len(wrapped(asked, 220)) + 10
    extract = read(pdf([[*flow(TEXT), *cells]]))
    assert kinds(extract, "table") == ["\n".join("\t".join(row) for row in rows)]


def test_a_list_of_contents_is_a_table_of_titles_and_pages() -> None:
    titles = [("I. Lamps", 2), ("II. Boats and the harbours they come from", 14), ("III. Charts", 117)]
    entries = [
        Put(LEFT, 700 - 16 * at, f"{title} {'.' * (60 - len(title))} {page}") for at, (title, page) in enumerate(titles)
    ]
    extract = read(pdf([[*flow([ONE]), *entries], flow(TEXT)]))
    assert kinds(extract, "table") == ["\n".join(f"{title}\t{page}" for title, page in titles)]


def test_numbered_paragraphs_keep_their_numbers_and_items_hang() -> None:
    def hanging(mark: str, text: str, y: float, x: float) -> list[Put]:
        lines = wrapped(text, RIGHT - x - 30)
        return [Put(x, y, mark), *(Put(x + 30, y - 12 * at, line) for at, line in enumerate(lines))]

    made = [*hanging("14.", ONE, 780, LEFT), *hanging("15.", TWO, 740, LEFT), *hanging("(a)", THREE, 700, LEFT + 30)]
    made += [*hanging("•", ONE, 660, LEFT + 30), *flow([TWO], y=600)]
    extract = read(pdf([made]))
    assert blocks(extract) == [
        ("paragraph", ONE),
        ("paragraph", TWO),
        ("item", THREE),
        ("item", ONE),
        ("paragraph", TWO),
    ]
    assert [block.label for block in extract.blocks] == ["14.", "15.", "(a)", None, None]


def test_a_quotation_is_set_in_on_both_sides() -> None:
    made = [*flow([ONE, TWO]), *flow([THREE], y=680, x=LEFT + 40, width=375), *flow([ONE, TWO], y=620)]
    assert kinds(read(pdf([made])), "quote") == [THREE]


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    lines = [line for text in TEXT for line in wrapped(text, 600)]
    page = [Put(100 + 12 * at, 80, line, turned=True) for at, line in enumerate(lines)]
    assert " ".join(paragraphs(pdf([page]))) == " ".join(TEXT)


def test_a_stamp_on_every_page_is_a_fact() -> None:
    pages = [[*flow([f"{text} {n}" for text in TEXT]), Put(30, 300, "Draft", turned=True)] for n in range(3)]
    extract = read(pdf(pages))
    assert "Draft" not in extract.text
    assert ("running-head", "Draft") in extract.facts


def test_a_page_of_small_print_only_is_read() -> None:
    small = [Put(LEFT, 700, "_" * 20), *flow(TEXT, y=680, size=6)]
    extract = read(pdf([flow(TEXT * 3), small]))
    assert set(" ".join(TEXT).split()) <= set(extract.text.split())
    assert {block.page for block in extract.blocks} == {1, 2}


def test_a_stamp_on_the_margin_is_kept_beside_the_text() -> None:
    page = [*flow(TEXT), Put(30, 300, "Draft of the spring", turned=True)]
    assert paragraphs(pdf([page])) == [*TEXT, "Draft of the spring"]
