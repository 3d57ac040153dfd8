"""Versions of a document and the notes on it: following, suggestions, moves taken back, and what changed."""

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk.desk import Desk
from idm_desktop.library import connection as libraries
from idm_desktop.notebook import connection as notebooks
from tests.conftest import Idm
from tests.core import FILES, QUAY, is_sentence, plain, usage

GUIDE = ("--guide", str(FILES / "quay-guide.toml"))
TEXT = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")


def add(idm: Idm, *words: str) -> Any:
    answer = idm("note", "add", "--json", *words)
    assert (answer.status, answer.err) == (0, ""), answer.err
    return answer.json


def shown(idm: Idm, note: Any) -> Any:
    return idm("show", note["id"], "--json").json


def revise(idm: Idm, *changes: tuple[str, str]) -> Any:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    answer = idm("import", "-", "--json", "--new-version-of", QUAY, *GUIDE, typed=text.encode())
    assert answer.json[0]["status"] == "new-version", answer.json
    return answer.json[0]


def test_every_note_is_attached_suggested_or_an_orphan(quay: Idm) -> None:
    same = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    changed = add(quay, f"{QUAY}/p6", "--quote", "1,250 pilots had passed through it")
    gone = add(quay, f"{QUAY}/p6", "--quote", "herring fleet")
    session, free = add(quay, "quay-2031-opening"), add(quay, "--free", "--text", "x")
    revise(quay, ("herring fleet", "cod boats"), ("1,250 pilots had passed through it", "some pilots went there"))
    states = {note["id"]: note["state"] for note in quay("list", "notes", "--json").json}
    wanted = ("attached", "suggested", "orphan", "attached", "free")
    assert states == dict(zip((n["id"] for n in (same, changed, gone, session, free)), wanted, strict=True))
    assert {note["id"] for note in quay("orphans", "--json").json} == {changed["id"], gone["id"]}
    now = shown(quay, same)
    assert (now["version"], now["now"], now["origin"]) == (2, same["quote"], same["origin"])
    lost = shown(quay, changed)
    assert (lost["segments"], lost["now"], lost["quote"]) == (None, None, changed["quote"])
    (place,) = lost["suggestions"]
    stored = quay("show", QUAY, "--text").out
    assert plain(stored, place["segments"]) == "some pilots went there"
    assert place["version"] == 2
    assert 0 < place["score"] <= 1
    assert place["reason"].endswith(".")


def test_a_suggestion_is_taken_and_the_move_taken_back(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p6", "--quote", "1,250 pilots had passed through it")
    revise(quay, ("1,250 pilots had passed through it", "some pilots went there"))
    taken = quay("note", "attach", note["id"], "--suggestion", "1", "--json").json
    assert (taken["state"], taken["version"], taken["now"]) == ("attached", 2, "some pilots went there")
    assert (taken["quote"], taken["origin"], taken["revision"]) == (note["quote"], note["origin"], 1)
    back = quay("note", "undo-move", note["id"], "--json").json
    assert (back["state"], len(back["suggestions"])) == ("suggested", 1)
    answer = quay("note", "undo-move", note["id"])
    assert answer.status == 1
    assert is_sentence(answer.err)
    for number in ("2", "9"):
        answer = quay("note", "attach", note["id"], "--suggestion", number)
        assert answer.status == 1
        assert is_sentence(answer.err)


def test_an_automatic_move_is_taken_back_and_stays_so(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    revise(quay, ("herring", "cod"))
    back = quay("note", "undo-move", note["id"], "--json").json
    assert (back["state"], back["version"]) == ("suggested", 1)
    assert shown(quay, note)["state"] == "suggested"
    quay("list", "notes")
    assert shown(quay, note)["state"] == "suggested"
    again = quay("note", "attach", note["id"], "--suggestion", "1", "--json").json
    assert (again["state"], again["now"]) == ("attached", note["quote"])


def test_an_orphan_is_given_other_words(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p6", "--quote", "herring fleet")
    revise(quay, ("herring fleet", "cod boats"))
    given = quay("note", "attach", note["id"], "--to", f"{QUAY}/p6", "--quote", "cod boats", "--json").json
    assert (given["state"], given["now"], given["quote"]) == ("attached", "cod boats", "herring fleet")
    answer = quay("note", "attach", note["id"], "--to", f"{QUAY}/p6", "--quote", "whales")
    assert answer.status == 1
    assert is_sentence(answer.err)
    assert "--to" in usage(quay("note", "attach", note["id"], "--suggestion", "1", "--quote", "x").err)
    assert quay("note", "attach", note["id"]).status == 2


def test_words_that_moved_twice_are_followed_from_where_they_are(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p3", "--quote", "before either of them has left the shore, and it is kept only when both")
    first = ("before either of them has left the shore", "before either of the two has left the shore")
    revise(quay, first)
    assert "the two" in shown(quay, note)["now"]
    revise(quay, first, ("it is kept only when both", "it is held only when both"))
    now = shown(quay, note)
    assert (now["version"], now["state"], now["quote"]) == (3, "attached", note["quote"])
    assert now["now"] == "before either of the two has left the shore, and it is held only when both"
    assert quay("note", "undo-move", note["id"], "--json").json["version"] == 2


def test_notes_without_words_follow_what_they_are_on(quay: Idm) -> None:
    passage, other = add(quay, f"{QUAY}/p6", "--text", "x"), add(quay, f"{QUAY}/p4", "--text", "y")
    headed = add(quay, quay("list", "conclusions", "--document", QUAY, "--json").json[1]["id"])
    whole, speaker = add(quay, QUAY), add(quay, "ines-calder")
    revise(quay, ("herring fleet", "cod boats"), ("Pilots must be trained where", "Pilots should be trained where"))
    for note in (other, whole, speaker):
        now = shown(quay, note)
        assert (now["state"], now["target"]) == ("attached", note["target"])
    for note in (passage, headed):
        now = shown(quay, note)
        assert now["state"] == "attached"
        assert now["target"]["id"] != note["target"]["id"]
        assert quay("note", "undo-move", note["id"], "--json").json["target"] == note["target"]


def test_a_note_written_on_an_older_version_follows_at_once(quay: Idm) -> None:
    revise(quay, ("herring fleet", "cod boats"))
    note = add(quay, f"{QUAY}@1/p4", "--quote", "nobody owns the tide")
    assert (note["state"], note["version"], note["origin"]["version"]) == ("attached", 2, 1)
    lost = add(quay, f"{QUAY}@1/p6", "--quote", "herring fleet")
    assert (lost["state"], lost["version"], lost["origin"]["version"]) == ("orphan", 1, 1)


def test_what_was_not_followed_yet_is_so_at_the_next_start(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    with zipfile.ZipFile(quay.folder.parent / "kept.zip", "w") as kept:
        kept.write(quay.folder / "notebook.sqlite", "notebook.sqlite")
    revise(quay, ("herring", "cod"))
    with zipfile.ZipFile(quay.folder.parent / "kept.zip") as kept:
        kept.extractall(quay.folder)
    assert shown(quay, note)["version"] == 2  # worked out, not yet written down
    quay("list", "notes")
    assert quay("note", "undo-move", note["id"]).status == 0


def test_a_document_that_goes_and_comes_back_has_its_notes_again(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    for path in [quay.folder / "library.sqlite", *(quay.folder / "originals").iterdir()]:
        path.unlink()
    gone = shown(quay, note)
    assert (gone["state"], gone["segments"], gone["suggestions"]) == ("orphan", None, [])
    quay("import", str(FILES / "quay-dialogue.txt"), *GUIDE)
    assert shown(quay, note) == note


def test_a_version_read_in_another_encoding_has_its_notes(idm: Idm) -> None:
    file = str(FILES / "hafen-1252.txt")
    document = idm("import", file, "--json").json[0]["document"]
    words = idm("list", "passages", "--document", document, "--json").json[-1]["text"].split()[:2]
    note = add(idm, document, "--quote", " ".join(words))
    assert idm("import", file, "--encoding", "latin-1", "--json").json[0]["status"] in ("new-version", "already")
    assert shown(idm, note)["state"] in ("attached", "suggested")


def test_what_changed_is_told_passage_by_passage(quay: Idm) -> None:
    note = add(quay, f"{QUAY}/p6", "--quote", "herring fleet")
    untouched = add(quay, f"{QUAY}/p4", "--quote", "nobody owns the tide")
    old = {p["number"]: p["id"] for p in quay("list", "passages", "--document", QUAY, "--json").json}
    revise(quay, ("the herring fleet", "the cod boats"))
    new = {p["number"]: p["id"] for p in quay("list", "passages", "--document", QUAY, "--json").json}
    found = quay("diff", QUAY, "1", "2", "--json").json
    assert (found["document"], found["from"], found["to"]) == (QUAY, 1, 2)
    (change,) = found["changes"]
    assert (change["change"], change["from_passage"], change["to_passage"]) == ("changed", old[6], new[6])
    assert [w["text"] for w in change["words"] if w["change"] == "deleted"] == ["herring fleet;"]
    assert [w["text"] for w in change["words"] if w["change"] == "new"] == ["cod boats;"]
    (touched,) = found["notes"]
    assert (touched["note"], touched["before"]["words"], touched["after"]["state"]) == (
        note["id"],
        "herring fleet",
        "orphan",
    )
    assert untouched["id"] not in quay("diff", QUAY, "1", "2").out
    assert quay("diff", QUAY, "1", "1", "--json").json["changes"] == []
    back = quay("diff", QUAY, "2", "1", "--json").json["changes"]
    assert [(c["change"], c["from_passage"], c["to_passage"]) for c in back] == [("changed", new[6], old[6])]


@pytest.mark.parametrize("versions", [("1", "2"), ("7", "1")])
def test_a_version_that_is_not_there_is_said(quay: Idm, versions: tuple[str, str]) -> None:
    answer = quay("diff", QUAY, *versions)
    assert (answer.status, answer.out) == (1, "")
    assert is_sentence(answer.err)


def test_versions_are_numbers(quay: Idm) -> None:
    assert quay("diff", QUAY, "one", "2").status == 2
    assert quay("diff", QUAY, "1").status == 2
    assert quay("diff", "quay-2031", "1", "1").status == 1


def test_a_library_of_every_schema_before_this_is_frozen() -> None:
    names = [file.stem.split("-") for file in (FILES / "frozen").glob("*.zip")]
    assert {int(name[1]) for name in names} >= {*range(1, libraries.VERSION)}
    assert {int(name[3]) for name in names} >= {*range(1, notebooks.VERSION)}


def test_every_frozen_library_opens_with_everything_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in sorted((FILES / "frozen").glob("*.zip")):
        folder = tmp_path / file.stem
        with zipfile.ZipFile(file) as kept:
            kept.extractall(folder)
        idm = Idm(folder, capsys, monkeypatch)
        notes = {note["text"]: note for note in idm("list", "notes", "--json").json}
        assert len(notes) == 6
        assert {note["state"] for note in notes.values()} == {"attached", "free"}
        quoted = notes["Who said it *first*?"]
        assert (quoted["now"], quoted["tags"], quoted["share"]) == (
            "nobody owns the tide",
            ["tides", "idm/2031"],
            "delegation",
        )
        assert len(idm("note", "history", notes["On the passage, twice."]["id"], "--json").json) == 3
        assert len(idm("list", "notes", "--deleted", "--json").json) == 1
        assert len(idm("search", "tide", "--json").json["hits"]) > 0
        assert idm("doctor", "--json").json["ok"]
        assert add(idm, "--free", "--text", "New.")["state"] == "free"
        shutil.rmtree(folder)


def test_an_improved_digest_is_a_new_version_and_takes_its_notes_along(
    idm: Idm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from idm_desktop import assets
    from idm_desktop.desk import guides
    from tests.core import DIGEST

    passage = idm("show", f"{DIGEST}/p3", "--json").json
    words = " ".join(passage["text"].split()[3:9])
    note = add(idm, f"{DIGEST}/p3", "--quote", words)
    data = tmp_path / "data"
    shutil.copytree(assets.root("data"), data)
    (digest,) = (file for file in data.glob("*/digest.md") if "idm-2018" in file.parent.name)
    digest.write_text(digest.read_text(encoding="utf-8") + "\nOne more sentence stands at the end.\n", encoding="utf-8")
    monkeypatch.setattr(assets, "PACKAGE", tmp_path)
    guides.shipped.cache_clear()
    try:
        Desk(idm.folder).library.execute("SELECT 1")
        idm("list", "notes")
        now = shown(idm, note)
    finally:
        monkeypatch.undo()
        guides.shipped.cache_clear()
    assert (now["version"], now["state"], now["now"]) == (2, "attached", words)
