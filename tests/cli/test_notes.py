"""Notes from the command line: where they may stand, finding the words, changing, trash, conflicts."""

import re

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, FILES, QUAY, is_sentence, plain

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def add(idm: Idm, *words: str) -> dict[str, object]:
    answer = idm("note", "add", "--json", *words)
    assert (answer.status, answer.err) == (0, ""), answer.err
    return dict(answer.json)


def stored(idm: Idm, note: dict[str, object]) -> str:
    return plain(idm("show", str(note["document"]), "--text").out, note["segments"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ref", "kind", "id"),
    [
        (QUAY, "document", QUAY),
        (f"idm://doc/{QUAY}", "document", QUAY),
        ("quay-2031", "event", "quay-2031"),
        ("quay-2031-opening", "session", "quay-2031-opening"),
        ("ines-calder", "speaker", "ines-calder"),
        ("idm://speaker/oluf-brook", "speaker", "oluf-brook"),
    ],
)
def test_a_note_stands_on_anything(quay: Idm, ref: str, kind: str, id: str) -> None:
    note = add(quay, ref, "--text", "Look *here*.", "--meaning", "position", "--tag", "a b", "--share", "public")
    assert note["target"] == {"kind": kind, "id": id}
    assert (note["meaning"], note["tags"], note["share"], note["text"]) == (
        "position",
        ["a-b"],
        "public",
        "Look *here*.",
    )
    assert note["state"] == "attached"
    assert TIME.fullmatch(str(note["created"]))


def test_a_note_stands_on_a_passage_a_conclusion_and_a_note(quay: Idm) -> None:
    passage = quay("show", f"{QUAY}/p5", "--json").json
    note = add(quay, f"{QUAY}/p5")
    assert (note["target"], note["passage"]) == ({"kind": "passage", "id": passage["id"]}, passage["id"])
    conclusion = quay("list", "conclusions", "--document", QUAY, "--json").json[0]["id"]
    assert add(quay, conclusion)["target"] == {"kind": "conclusion", "id": conclusion}
    assert add(quay, str(note["id"]))["target"] == {"kind": "note", "id": note["id"]}


def test_it_stands_on_no_quotation_and_on_nothing_unknown(quay: Idm) -> None:
    quotation = quay("list", "quotations", "--document", QUAY, "--json").json[0]["id"]
    for ref in (quotation, "harbour-league", "nothing", "n-000000", "idm://note/n-000000"):
        answer = quay("note", "add", ref)
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)
    assert quay("list", "notes", "--json").json == []


@pytest.mark.parametrize(
    ("ref", "quote", "shown"),
    [
        ("p1", "took part in it, most of them", None),  # over a page break
        ("p4", "said that “nobody owns the tide” and", None),  # over emphasis marks
        ("p4", 'said that "nobody owns the tide" and', "said that “nobody owns the tide” and"),
        ("p4", "Ms. Calder thanked him.", None),  # over a footnote marker
        ("p5", "The co-operation of rivals", None),  # over a page break
        ("p6", "for the same on the southern coast, and for evening classes", None),  # over a footnote
        ("p4", "  nobody\n owns\tthe  tide ", "nobody owns the tide"),
        ("p5", "“we stopped guessing", None),
        ("p5", '"we stopped guessing', "“we stopped guessing"),
        ("p4", "n\u00adobody", "nobody"),
    ],
)
def test_words_are_found_as_they_are_displayed(quay: Idm, ref: str, quote: str, shown: str | None) -> None:
    note = add(quay, f"{QUAY}/{ref}", "--quote", quote)
    assert note["quote"] == note["now"] == (shown or quote) == stored(quay, note)
    assert note["state"] == "attached"
    assert note["origin"] == {"version": 1, "passage": note["passage"], "segments": note["segments"]}


def test_apostrophes_of_any_kind_are_the_same(quay: Idm) -> None:
    footnote = next(p for p in quay("list", "passages", "--document", QUAY, "--json").json if "school is" in p["text"])
    note = add(quay, footnote["id"], "--quote", "Mr. Calder’s school")
    assert (note["quote"], note["passage"]) == ("Mr. Calder's school", footnote["id"])


def test_words_run_on_from_passage_to_passage(quay: Idm) -> None:
    note = add(quay, QUAY, "--quote", "than lighthouses: A chart is a promise")
    first, second = (quay("show", f"{QUAY}/{p}", "--json").json for p in ("p2", "p3"))
    assert note["passage"] == first["id"]
    assert note["quote"] == "than lighthouses: A chart is a promise" == stored(quay, note)
    assert len(note["segments"]) == 2  # type: ignore[arg-type]
    assert second["segments"][0][0] == note["segments"][1][0]  # type: ignore[index]


def test_words_run_on_over_a_footnote_between_passages(quay: Idm) -> None:
    note = add(quay, QUAY, "--quote", "and the most useful. Pilots must be trained")
    assert stored(quay, note) == "and the most useful. Pilots must be trained"


def test_the_nth_occurrence_is_taken(quay: Idm) -> None:
    places = [add(quay, QUAY, "--quote", "Calder", "--occurrence", str(n))["segments"] for n in (1, 2, 3, 4)]
    assert len({str(place) for place in places}) == 4
    text = quay("show", QUAY, "--text").out
    assert {text[place[0][0] : place[0][1]] for place in places} == {"Calder"}  # type: ignore[index]
    answer = quay("note", "add", QUAY, "--quote", "Calder", "--occurrence", "99")
    assert answer.status == 1
    assert is_sentence(answer.err)


@pytest.mark.parametrize("ref", [f"{QUAY}/p4", QUAY, f"{QUAY}@1", "quay-2031", "oluf-brook"])
def test_words_are_looked_for_within_what_is_named(quay: Idm, ref: str) -> None:
    note = add(quay, ref, "--quote", "nobody owns the tide")
    assert note["document"] == QUAY
    assert note["target"] == {"kind": "passage", "id": note["passage"]}


def test_words_of_a_conclusion_and_a_session_are_found_there_alone(quay: Idm) -> None:
    conclusion = quay("list", "conclusions", "--document", QUAY, "--json").json[1]["id"]
    for ref in (conclusion, "quay-2031-session-1"):
        answer = quay("note", "add", ref, "--quote", "nobody owns the tide")
        assert answer.status == 1
        assert is_sentence(answer.err)
    assert add(quay, conclusion, "--quote", "herring fleet")["document"] == QUAY
    assert add(quay, "quay-2031-session-1", "--quote", "one chart between them")["document"] == QUAY


@pytest.mark.parametrize("quote", ["", " \n", "not in the text at all", "x" * 500, "two\nlines\u202e", "\udcff"])
def test_words_that_are_not_there_are_said_to_be_nowhere(quay: Idm, quote: str) -> None:
    answer = quay("note", "add", QUAY, f"--quote={quote}")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)
    assert quay("list", "notes", "--json").json == []


def test_a_free_note_quotes_nothing(quay: Idm) -> None:
    answer = quay("note", "add", "--free", "--quote", "tide")
    assert answer.status == 2
    assert answer.err.startswith("usage: ")
    assert is_sentence(answer.err.splitlines()[-1] + "\n")


@pytest.mark.parametrize("tag", ["", "2031", "a,b", "#", "two\nlines?", "\udcff"])
def test_a_tag_that_is_none_is_refused(idm: Idm, tag: str) -> None:
    answer = idm("note", "add", "--free", f"--tag={tag}")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_a_text_comes_from_standard_input_for_a_hyphen(idm: Idm) -> None:
    note = idm("note", "add", "--free", "--text", "-", "--json", typed="\ufeffÖl\r\nfür Lampen\n".encode()).json
    assert note["text"] == "Öl\nfür Lampen"
    answer = idm("note", "add", "--free", "--text", "-", typed=b"\xff\xfe\xfa")
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_a_change_is_a_revision(idm: Idm) -> None:
    id = str(add(idm, "--free", "--text", "one", "--tag", "a", "--tag", "b")["id"])
    edited = idm("note", "edit", id, "--text", "two", "--meaning", "figure", "--tag", "c", "--json").json
    assert (edited["text"], edited["meaning"], edited["tags"], edited["revision"]) == ("two", "figure", ["c"], 2)
    edited = idm("note", "edit", id, "--meaning", "none", "--no-tags", "--share", "delegation", "--json").json
    assert (edited["text"], edited["meaning"], edited["tags"]) == ("two", None, [])
    assert (edited["share"], edited["revision"]) == ("delegation", 3)
    assert idm("note", "edit", id, "--text", "two", "--json").json["revision"] == 3
    history = idm("note", "history", id, "--json").json
    assert [(r["revision"], r["text"], r["tags"]) for r in history] == [
        (1, "one", ["a", "b"]),
        (2, "two", ["c"]),
        (3, "two", []),
    ]
    assert all(re.fullmatch(r"[0-9a-f]{64}", revision["sha256"]) for revision in history)


def test_a_change_made_from_an_older_revision_overwrites_nothing(idm: Idm) -> None:
    id = str(add(idm, DIGEST, "--text", "one")["id"])
    idm("note", "edit", id, "--text", "theirs", "--revision", "1")
    answer = idm("note", "edit", id, "--text", "mine", "--revision", "1", "--json")
    assert answer.status == 0
    assert is_sentence(answer.err)
    kept = {note["id"]: (note["text"], note["document"]) for note in idm("list", "notes", "--json").json}
    assert kept == {id: ("theirs", DIGEST), answer.json["id"]: ("mine", DIGEST)}


def test_a_deleted_note_comes_back(idm: Idm) -> None:
    id = str(add(idm, "--free", "--text", "one")["id"])
    assert idm("note", "delete", id, "--json").json["state"] == "deleted"
    assert idm("show", id, "--json").json["state"] == "deleted"
    assert idm("note", "restore", id, "--json").json["state"] == "free"
    assert idm("note", "restore", id).status == 0


@pytest.mark.parametrize("action", ["edit", "delete", "restore", "history"])
@pytest.mark.parametrize("id", ["n-000000", "", "two\nlines", DIGEST])
def test_a_note_that_is_not_there_is_said(idm: Idm, action: str, id: str) -> None:
    answer = idm("note", action, "--", id)
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_notes_follow_their_words_into_a_new_version(quay: Idm) -> None:
    kept = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    lost = add(quay, f"{QUAY}/p6", "--quote", "herring fleet")
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8").replace("herring", "cod")
    text = text.replace("for two days", "for two long days")
    quay("import", "-", "--new-version-of", QUAY, "--guide", str(FILES / "quay-guide.toml"), typed=text.encode())
    now = quay("show", str(kept["id"]), "--json").json
    assert (now["version"], now["state"], now["quote"]) == (2, "attached", "nobody owns the tide")
    assert stored(quay, now) == "nobody owns the tide"
    assert now["origin"] == kept["origin"]
    gone = quay("show", str(lost["id"]), "--json").json
    assert (gone["state"], gone["segments"], gone["now"], gone["quote"]) == ("orphan", None, None, "herring fleet")
