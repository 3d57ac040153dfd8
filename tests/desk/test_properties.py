"""The facts of a thing as they are, corrected and taken back; the kept original, and what is made of it."""

from pathlib import Path

import pytest

from idm_desktop.desk import kept, properties
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.errors import NotFound, Refused
from tests.core import FILES, QUAY


@pytest.fixture
def desk(quay_library: Path) -> Desk:
    return Desk(quay_library)


def test_facts_of_a_document_are_corrected_and_taken_back_and_given_again(desk: Desk) -> None:
    before = properties.sheet(desk, QUAY)
    assert (before.kind, before.values["kind"], before.values["language"]) == ("document", "official", "en")
    number = properties.correct(desk, QUAY, {"title": "The Quays", "dates": "2031-05-05/2031-05-06"})
    now = properties.sheet(desk, QUAY)
    assert (now.values["title"], now.values["dates"]) == ("The Quays", "2031-05-05/2031-05-06")
    properties.take_back(desk, number)
    assert properties.sheet(desk, QUAY) == before
    properties.do_again(desk, number)
    assert properties.sheet(desk, QUAY) == now
    with pytest.raises(NotFound):
        properties.do_again(desk, number)


def test_facts_of_events_sessions_and_people_are_there(desk: Desk) -> None:
    event = properties.sheet(desk, "quay-2031")
    assert event.kind == "event"
    assert event.values["title"] == event.name
    assert "idm-2018-2" in {id for id, _ in event.events}
    from idm_desktop.library import people, records

    session = records.sessions(desk.library, records.Scope(event="quay-2031"))[0]
    assert properties.sheet(desk, session.id).values["label"] == session.label
    speaker = people.speakers(desk.library, records.Scope(event="quay-2031"))[0]
    sheet = properties.sheet(desk, speaker.id, "quay-2031")
    assert (sheet.values["name"], sheet.event) == (speaker.name, "quay-2031")


def test_the_original_is_the_file_as_it_came_or_a_sentence(desk: Desk) -> None:
    path = kept.original(desk, QUAY)
    assert path.read_bytes() == (FILES / "quay-dialogue.txt").read_bytes()
    path.unlink()
    with pytest.raises(NotFound, match="no longer in"):
        kept.original(desk, QUAY)


def test_a_text_is_read_again_in_another_encoding(desk: Desk) -> None:
    came = bring_in(desk, FILES / "hafen-1252.txt")
    assert came.document is not None
    sample = kept.sample(desk, came.document)
    assert (sample.encoding, b"\xe4" in sample.content) == ("windows-1252", True)
    again = kept.read_as(desk, came.document, "cp437")
    assert (again.status, again.document, again.version) == ("new-version", came.document, 2)
    with pytest.raises(Refused):
        kept.read_as(desk, came.document, "klingon")


def test_a_document_becomes_a_new_version_of_the_one_it_is_much_like(desk: Desk, tmp_path: Path) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8").replace("the herring fleet", "the cod fleet")
    (tmp_path / "later.txt").write_text(text, encoding="utf-8")
    came = bring_in(desk, tmp_path / "later.txt", Options(guide="none"))
    assert came.document not in (None, QUAY)
    made = kept.make_version(desk, str(came.document), QUAY)
    assert (made.status, made.document, made.version) == ("new-version", QUAY, 2)
    with pytest.raises(NotFound):
        properties.sheet(desk, str(came.document))
