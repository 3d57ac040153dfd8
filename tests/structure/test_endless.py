"""A passage that never ends is kept, and costs no more than it is long."""

from idm_desktop.importers import text
from idm_desktop.structure.dialogue import LONGEST, dialogue
from tests.structure.making import found

SAID = "Ms. Anna Vega said that “the lamps burn low in 45 towns” and went on to say it again. "


def test_a_line_of_a_million_characters_is_kept_and_not_looked_through() -> None:
    source = "A title\n\n" + SAID * (1_000_000 // len(SAID)) + "\n"
    made = dialogue(text.read(source.encode()), "a file")
    assert sum(len(paragraph.text) for paragraph in made.paragraphs) > 990_000
    assert (made.quotes, made.namings, made.amounts) == ((), (), ())
    assert any("characters, in which no names and quotations were looked for." in said for said in made.warnings)


def test_a_long_line_is_looked_through() -> None:
    made = found("A title\n\n" + SAID * (LONGEST // len(SAID) - 1))
    assert len(made.quotes) > 400
    assert made.warnings == ("Not named in this text: Otto Vega, Marc de la Rue.",)
