"""References: each style whole, honest about what is counted by us and what is not the official text."""

import json
import re

import pytest

from idm_desktop.export.citing import STYLES, cite, with_quote
from idm_desktop.export.forms import days, paragraph
from idm_desktop.model.cited import Cited
from idm_desktop.model.texts import Event

EVENT = Event(
    "quays-2020", "Quay Dialogue 2020", None, None, "Port Authority & Co.", "2020-03-30", "2020-04-02", None, "Bari"
)
QUAY = Cited(
    "quays-2020-official-en",
    "Report of the quays",
    EVENT,
    "official",
    "en",
    "idm://doc/quays-2020-official-en/p3",
    number=3,
)
OFFICIAL = QUAY._replace(official_number="14(b)")


@pytest.mark.parametrize(
    ("number", "english", "french", "spanish"),
    [
        ("14", "para. 14", "par. 14", "párr. 14"),
        ("14(b)", "para. 14 (b)", "par. 14 b)", "párr. 14 b)"),
        ("14 (b)", "para. 14 (b)", "par. 14 b)", "párr. 14 b)"),
        ("14b", "para. 14 (b)", "par. 14 b)", "párr. 14 b)"),
        ("14 (b) (ii)", "para. 14 (b) (ii)", "par. 14 b) ii)", "párr. 14 b) ii)"),
        ("2.1", "para. 2.1", "par. 2.1", "párr. 2.1"),
        ("A-7", "para. A-7", "par. A-7", "párr. A-7"),
    ],
)
def test_a_paragraph_is_cited_as_each_language_does(number: str, english: str, french: str, spanish: str) -> None:
    assert [paragraph(number, language) for language in ("en", "fr", "es")] == [english, french, spanish]


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2020-03-30", None, ["30 March 2020", "30 mars 2020", "30 de marzo de 2020"]),
        ("2020-04-01", "2020-04-01", ["1 April 2020", "1er avril 2020", "1 de abril de 2020"]),
        ("2020-03-30", "2020-03-31", ["30–31 March 2020", "30–31 mars 2020", "30–31 de marzo de 2020"]),
        (
            "2020-03-30",
            "2020-04-02",
            ["30 March – 2 April 2020", "30 mars – 2 avril 2020", "30 de marzo – 2 de abril de 2020"],
        ),
        ("2020-03", None, ["2020-03"] * 3),
        (None, None, [None] * 3),
    ],
)
def test_days_are_written_as_each_language_does(start: str, end: str, written: list[str]) -> None:
    assert [days(start, end, language) for language in ("en", "fr", "es")] == written


def test_the_style_of_the_united_nations_gives_the_documents_own_paragraph() -> None:
    assert cite(OFFICIAL, "un", "en") == (
        "Port Authority & Co., “Report of the quays”, Quay Dialogue 2020, Bari, 30 March – 2 April 2020, para. 14 (b)."
    )
    assert "par. 14 b)." in cite(OFFICIAL, "un", "fr")


@pytest.mark.parametrize("style", sorted(STYLES))
def test_a_number_that_we_counted_is_said_to_be(style: str) -> None:
    assert "as counted" in cite(QUAY, style, "en")
    assert "as counted" not in cite(OFFICIAL, style, "en")


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_digest_is_never_cited_as_the_official_text(style: str, language: str) -> None:
    said = cite(QUAY._replace(kind="digest"), style, language)
    assert "IDM Desktop" in said
    assert "IDM Desktop" not in cite(QUAY, style, language)


@pytest.mark.parametrize("style", sorted(STYLES))
def test_what_is_not_known_is_left_out(style: str) -> None:
    bare = cite(Cited("x", "A note", None, "other", None, "idm://doc/x"), style, "en")
    assert "A note" in bare
    assert "None" not in bare
    assert not re.search(r", ,|\(\)|\.\.|,\.", bare)


def test_bibtex_escapes_what_tex_would_take_for_its_own() -> None:
    entry = cite(QUAY._replace(title="50 % of {all} costs_in $ & more #1"), "bibtex", "en")
    assert r"{{50 \% of \{all\} costs\_in \$ \& more \#1}}" in entry
    assert r"{{Port Authority \& Co.}}" in entry
    assert entry.startswith("@misc{quays-2020-official-en,\n")


def test_csl_is_an_item_of_citation_processors() -> None:
    (item,) = json.loads(cite(OFFICIAL, "csl-json", "en"))
    assert item["issued"] == {"date-parts": [[2020, 3, 30], [2020, 4, 2]]}
    assert (item["type"], item["locator"]) == ("paper-conference", "para. 14 (b)")


def test_ris_holds_a_field_a_line_and_ends_its_record() -> None:
    lines = cite(OFFICIAL._replace(title="Two\nlines"), "ris", "en").split("\r\n")
    assert lines[0] == "TY  - CONF"
    assert lines[-1] == "ER  - "
    assert "TI  - Two lines" in lines


def test_words_come_with_who_said_them_and_where() -> None:
    words = OFFICIAL._replace(quote="the “new” quay", speaker="Ada Low")
    assert with_quote(words, "en").startswith("“the ‘new’ quay” (Ada Low, quoted in Port Authority & Co., ")
    assert with_quote(words, "es").startswith("«the “new” quay» (Ada Low, citado en ")
    assert with_quote(words._replace(speaker=None), "en").endswith("para. 14 (b))")
