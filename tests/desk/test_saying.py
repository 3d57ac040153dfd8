"""What groups of people said, and the page of a speaker: their words stand out, nobody else's do."""

import json

from idm_desktop.desk import reading, saying
from idm_desktop.desk.desk import Desk
from idm_desktop.library.groups import address, parsed
from idm_desktop.library.people import speakers
from tests.conftest import Idm


def test_every_word_of_a_group_is_that_of_one_of_its_people(idm: Idm) -> None:
    said = json.loads(idm("show", address("actor", "state"), "--json").out)
    states = {s["id"] for s in json.loads(idm("list", "speakers", "--json").out) if s["actor"] == "state"}
    assert len(said) > 5
    assert {one["speaker"] for one in said} <= states
    for one in said:
        passage = json.loads(idm("show", one["passage"], "--json").out)
        assert passage["text"][one["start"] : one["end"]] == one["text"]


def test_an_unnamed_speaker_is_in_no_group(quay: Idm) -> None:
    quotations = json.loads(quay("list", "quotations", "--json").out)
    unnamed = [q["text"] for q in quotations if q["speaker"] is None]
    assert unnamed
    for actor in ("state", "united-nations", "civil-society", "private-sector", "academia", "other"):
        answer = quay("show", address("actor", actor), "--json")
        said = json.loads(answer.out) if answer.status == 0 else []
        assert not [one for one in said if one["kind"] == "quoted" and one["text"] in unnamed]


def test_a_group_nobody_speaks_for_is_one_sentence(idm: Idm) -> None:
    for ref in (address("country", "ZZ"), "idm://said/colour/blue", "idm://said/"):
        answer = idm("show", ref)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.count("\n") == 1


def test_addresses_of_groups_are_read_back() -> None:
    group = parsed(address("organisation", "Ports & Quays / North"))
    assert group == ("organisation", "Ports & Quays / North")


def test_a_speaker_page_has_every_passage_once_and_their_words_in_full_ink(official: Idm) -> None:
    desk = Desk(official.folder)
    for speaker in speakers(desk.library):
        page = reading.open_page(desk, speaker.id, "official").page
        shown = [leaf.passage.id for leaf in reading.leaves(page)]
        assert len(shown) == len(set(shown))
        assert set(shown) == {m.passage for m in speaker.mentions if m.document == page.document} | {
            leaf.passage.id for leaf in reading.leaves(page) if any(q.speaker == speaker.id for q in leaf.quoted)
        }
        spoken = {(passage, start, end) for section in page.sections for passage, start, end in section.spoken}
        theirs = {
            (f.passage.id, q.start, q.end) for f in reading.leaves(page) for q in f.quoted if q.speaker == speaker.id
        }
        assert theirs <= spoken
    desk.close()


def test_a_group_page_opens_with_its_sessions(official: Idm) -> None:
    desk = Desk(official.folder)
    opened = reading.open_page(desk, address("actor", "state"), "official")
    assert opened.page.kind == "group"
    assert len(opened.page.sections) > 2
    assert all(section.rows and section.spoken for section in opened.page.sections)
    assert saying.told(desk, address("actor", "state"))
    desk.close()
