"""What a reader typed, as it is kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.errors import Refused
from idm_desktop.model.notes import MEANINGS, SHARES, Target
from idm_desktop.notebook import wording

ANY = st.text(st.characters())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\n \n\t\n  indented\n\n", "  indented"),
        ("break  \nhere  \n", "break  \nhere  "),
        ("a\tb\x00\x07\x1b[0m\x7fc\x85", "a\tb[0mc"),
        ("half \ud83d a face", "half \ufffd a face"),
        ("a\n\n\n\nb", "a\n\n\n\nb"),
        (" \n\t ", ""),
    ],
)
def test_a_body_is_kept_as_markdown_wants_it(typed: str, kept: str) -> None:
    assert wording.body(typed) == kept


@given(ANY)
def test_any_body_can_be_kept_and_stays_the_same_when_kept_again(typed: str) -> None:
    kept = wording.body(typed)
    assert wording.body(kept) == kept
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert kept == "" or (kept.split("\n")[0].strip(" \t") and kept.split("\n")[-1].strip(" \t"))
    assert not {c for c in kept if unicodedata.category(c) == "Cc"} - {"\t", "\n"}


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_no_visible_character_of_a_body_is_lost(typed: str) -> None:
    assert wording.body(typed).replace("\n", "").strip(" \t") == typed.strip(" \t")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("#follow-up", "follow-up"),
        ("  data  sharing ", "data-sharing"),
        ("idm/2025", "idm/2025"),
        ("y2025", "y2025"),
        ("##Ünïcode_ß", "Ünïcode_ß"),
        ("移民", "移民"),
        ("प्रवासी", "प्रवासी"),
        ("e\u0301tude", "étude"),
    ],
)
def test_a_tag_is_kept_in_one_shape(typed: str, kept: str) -> None:
    assert wording.tag(typed) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2025", "all digits"),
        ("#2025", "all digits"),
        ("٢٠٢٥", "all digits"),
        ("", "at least one letter"),
        ("#", "at least one letter"),
        ("-/_", "at least one letter"),
        ("a,b", "use letters, digits, and the signs _ - /"),
        ("a#b", "use letters"),
        ("a\x00b", "use letters"),
        ("\ud83d", "use letters"),
        ("😀", "use letters"),
    ],
)
def test_what_cannot_be_a_tag_is_refused_with_a_reason(typed: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason) as caught:
        wording.tag(typed)
    assert str(caught.value).encode("utf-8")


@given(ANY)
def test_any_tag_is_refused_or_kept_in_a_shape_that_stays(typed: str) -> None:
    try:
        kept = wording.tag(typed)
    except Refused:
        return
    assert wording.tag(kept) == kept
    assert kept.encode("utf-8")
    assert " " not in kept


def test_tags_keep_their_order_and_stand_once_whatever_their_capitals() -> None:
    assert wording.tag_list(["Work", "data", "#work", "Zebra", "DATA"]) == ("Work", "data", "Zebra")


@pytest.mark.parametrize("meaning", [*MEANINGS, None])
@pytest.mark.parametrize("share", SHARES)
def test_every_meaning_and_sharing_mark_is_taken(meaning: str | None, share: str) -> None:
    assert wording.content("", meaning, (), share) == ("", meaning, (), share)


def test_an_unknown_meaning_or_sharing_mark_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=", ".join(MEANINGS)):
        wording.content("", "important", (), "personal")
    with pytest.raises(Refused, match=", ".join(SHARES)):
        wording.content("", None, (), "everybody")


def test_a_note_is_about_something_there_is() -> None:
    assert wording.target(None) is None
    assert wording.target(Target("session", "s-1")) == Target("session", "s-1")
    with pytest.raises(Refused, match="passage, document, conclusion, session, speaker, event, note"):
        wording.target(Target("weather", "rain"))


@pytest.mark.parametrize("id", ["n-7k3q9x", "n-0123abcdefgh"])
def test_an_id_brought_along_is_taken(id: str) -> None:
    assert wording.note_id(id) == id


@pytest.mark.parametrize("id", ["", "n-", "n-abc", "7k3q9x00", "n-ABCDEFGH", "n-abc/../x", "n-7k3q9x\n"])
def test_what_cannot_be_an_id_is_refused(id: str) -> None:
    with pytest.raises(Refused, match="cannot be the id of a note"):
        wording.note_id(id)


@pytest.mark.parametrize(("typed", "kept"), [(None, None), ("  ", None), ("A.\nReader\x00", "A. Reader")])
def test_an_authors_name_is_one_line_or_none(typed: str | None, kept: str | None) -> None:
    assert wording.name(typed) == kept
