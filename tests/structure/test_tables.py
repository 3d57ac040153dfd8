"""A table is one passage of plain text that knows where its cells stand."""

from idm_desktop.importers import docx, html, markdown
from idm_desktop.model.extract import Extract
from idm_desktop.structure.paragraphs import paragraphs
from tests.importers.docxs import docx as made
from tests.importers.docxs import p, table

ROWS = "| Harbour | Lamps | |\n|---|---|---|\n| East *Quay* | 12 | new |\n| | 7 | |\n"
PAGE = "<table><tr><th>Port<th>Boats</tr><tr><td>East<td>4 <b>small</b></tr></table><p>after"


def rows(extract: Extract) -> list[list[str]]:
    (found,) = [paragraph for paragraph in paragraphs(extract) if paragraph.kind == "table"]
    return [[found.text[start:end] for start, end in row] for row in found.cells]


def test_cells_of_markdown_are_known_with_those_that_are_empty() -> None:
    assert rows(markdown.read(ROWS.encode())) == [
        ["Harbour", "Lamps", ""],
        ["East Quay", "12", "new"],
        ["", "7", ""],
    ]


def test_cells_of_a_word_file_and_a_web_page_are_known() -> None:
    body = p("before") + table(("Port", "Boats"), ("East", p("4") + p("small")))
    assert rows(docx.read(made(body))) == [["Port", "Boats"], ["East", "4 small"]]
    assert rows(html.read(PAGE.encode())) == [["Port", "Boats"], ["East", "4 small"]]


def test_all_words_of_a_table_stand_in_its_cells() -> None:
    (found,) = paragraphs(markdown.read(ROWS.encode()))
    assert " ".join(found.text[a:b] for row in found.cells for a, b in row if a < b) == found.text
