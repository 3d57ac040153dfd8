"""Official numbers, made whole from what is printed before paragraphs."""

from collections.abc import Sequence

import pytest

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.numbering import numbered


def official(labels: Sequence[str | None]) -> list[str | None]:
    made = [Paragraph("heading" if label == "#" else "body", "Lamps", (), (), label=label) for label in labels]
    return [paragraph.official_number for paragraph in numbered(made) if paragraph.kind == "body"]


@pytest.mark.parametrize(
    ("labels", "numbers"),
    [
        (("1.", "2.", "14."), ["1", "2", "14"]),
        (("14.", "(a)", "(b)", "15.", "(a)"), ["14", "14 (a)", "14 (b)", "15", "15 (a)"]),
        (("14.", "(a)", "(i)", "(ii)", "(b)"), ["14", "14 (a)", "14 (a) (i)", "14 (a) (ii)", "14 (b)"]),
        (("2.", "(g)", "(h)", "(i)", "(j)"), ["2", "2 (g)", "2 (h)", "2 (i)", "2 (j)"]),
        (("14 (b)", "§ 12", "3.2.", "5)"), ["14 (b)", "12", "3.2", "5"]),
        (("14.", None, "(a)"), ["14", None, "14 (a)"]),
        (("14.", "#", "(a)"), ["14", "(a)"]),
        (("(1)", "a.", "b)"), ["1", "(a)", "(b)"]),
    ],
)
def test_a_letter_stands_under_the_number_before_it(labels: Sequence[str | None], numbers: list[str | None]) -> None:
    assert official(labels) == numbers
