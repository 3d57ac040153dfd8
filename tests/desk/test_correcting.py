"""What a reader puts right holds: in the library, after it is made again, in a new version, and it can be undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk import deeds, editing, health, holding, lookup, removing, renewing, reviewing, spotting
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.errors import Busy, NotFound, Refused
from idm_desktop.model.corrections import Found
from tests.core import FILES, QUAY, SUMMARY

TEXT = FILES / "quay-dialogue.txt"
TIDE = "nobody owns the tide"
CHART = "A chart is a promise"


@pytest.fixture
def desk(quay_library: Path) -> Iterator[Desk]:
    opened = Desk(quay_library)
    yield opened
    opened.close()


every: Any = lookup.every
one: Any = lookup.one


def quotation(desk: Desk, words: str, document: str = QUAY) -> Any:
    rows = every(desk, "quotations", document=document)
    return next(row for row in rows if row.text.startswith(words))


def guess(desk: Desk, kind: str, words: str, document: str = QUAY, *, all_of: bool = False) -> Found:
    found = reviewing.review(desk, document, every=all_of)
    return next(one for one in found if one.kind == kind and one.value.startswith(words))


def made_again(desk: Desk) -> None:
    """Throw the library away, so that the next look at it makes it again from the originals."""
    desk.close()
    desk.library_path.unlink()


def test_guesses_are_listed_uncertain_first_with_a_place_that_reads_as_they_say(desk: Desk) -> None:
    found = reviewing.review(desk, QUAY)
    sure = [one.certainty == "stated" for one in found]
    assert sure == sorted(sure)
    stored = lookup.text(desk, QUAY)
    for each in found:
        if each.kind == "quotation":
            assert each.segments
            assert each.value.split()[0] in stored[slice(*each.segments[0])]
    assert len({one.id for one in found}) == len(found)


def test_an_accepted_guess_is_confirmed_and_waits_no_longer(desk: Desk) -> None:
    one = guess(desk, "quotation", TIDE)
    reviewing.accept(desk, QUAY, [one.id])
    assert quotation(desk, TIDE).state == "confirmed"
    assert one.id not in {other.id for other in reviewing.review(desk, QUAY)}
    assert guess(desk, "quotation", TIDE, all_of=True)._replace(state="guessed") == one
    made_again(desk)
    assert quotation(desk, TIDE).state == "confirmed"
    assert guess(desk, "quotation", TIDE, all_of=True).state == "confirmed"


def test_a_rejected_quotation_is_taken_out_and_comes_back_when_that_is_undone(desk: Desk) -> None:
    before = every(desk, "quotations", document=QUAY)
    reviewing.reject(desk, QUAY, [guess(desk, "quotation", TIDE).id])
    assert len(every(desk, "quotations", document=QUAY)) == len(before) - 1
    deeds.undo(desk, QUAY)
    assert every(desk, "quotations", document=QUAY) == before
    deeds.redo(desk, QUAY)
    assert len(every(desk, "quotations", document=QUAY)) == len(before) - 1


def test_decisions_made_in_one_go_are_undone_in_one_go(desk: Desk) -> None:
    before = reviewing.review(desk, QUAY)
    reviewing.accept(desk, QUAY, [one.id for one in before])
    assert reviewing.review(desk, QUAY) == ()
    deeds.undo(desk)
    assert reviewing.review(desk, QUAY) == before


def test_a_quotation_given_to_another_is_theirs_in_every_copy(desk: Desk) -> None:
    reviewing.assign(desk, QUAY, guess(desk, "quotation", TIDE).id, "Edvin Calder")
    assert quotation(desk, TIDE).speaker == "edvin-calder"
    assert quotation(desk, TIDE).state == "corrected"
    made_again(desk)
    assert quotation(desk, TIDE).speaker == "edvin-calder"


def test_what_was_put_right_holds_in_a_new_version(desk: Desk, tmp_path: Path) -> None:
    reviewing.assign(desk, QUAY, guess(desk, "quotation", TIDE).id, "edvin-calder")
    reviewing.reject(desk, QUAY, [guess(desk, "quotation", CHART).id])
    newer = tmp_path / "newer.txt"
    newer.write_text(
        TEXT.read_text().replace("It was the seventh meeting of its kind", "It was, all agreed, the best of its kind")
    )
    options = Options(new_version_of=QUAY, guide=str(FILES / "quay-guide.toml"))
    assert bring_in(desk, newer, options).status == "new-version"
    assert quotation(desk, TIDE).speaker == "edvin-calder"
    with pytest.raises(StopIteration):
        quotation(desk, CHART)
    assert quotation(desk, TIDE, f"{QUAY}@1").speaker == "edvin-calder"


def test_a_person_rejected_is_nobody_and_the_words_quoted_stay(desk: Desk) -> None:
    said = quotation(desk, TIDE)
    assert said.speaker == "oluf-brook"
    desk.library.execute("UPDATE person SET state = 'guessed'")
    text = spotting.opened(desk.library, QUAY)
    correction = text.correction("reject", "speaker", "oluf-brook")
    deeds.do(desk, [correction])
    assert "oluf-brook" not in {one.id for one in every(desk, "speakers", event="quay-2031")}
    now = quotation(desk, TIDE)
    assert (now.speaker, now.attribution) == (None, "Mr. Oluf Brook")


def test_two_people_merged_are_one_everywhere_until_they_are_parted(desk: Desk) -> None:
    before = every(desk, "speakers")
    reviewing.merge(desk, "edvin-calder", "ines-calder")
    known = {one.id: one for one in every(desk, "speakers")}
    assert "edvin-calder" not in known
    assert {m.form for m in known["ines-calder"].mentions} >= {"full"}
    assert len(known["ines-calder"].mentions) == sum(
        len(one.mentions) for one in before if one.id in ("edvin-calder", "ines-calder")
    )
    reviewing.split(desk, "ines-calder")
    assert every(desk, "speakers") == before


def test_a_conclusion_is_unmarked_and_marked_again(desk: Desk) -> None:
    first, second = every(desk, "conclusions", document=QUAY)
    reviewing.unmark(desk, first.id)
    (left,) = every(desk, "conclusions", document=QUAY)
    assert left._replace(number=2) == second
    reviewing.mark(desk, first.passages[0])
    again = every(desk, "conclusions", document=QUAY)
    assert [one._replace(state="") for one in again] == [one._replace(state="") for one in (first, second)]
    assert again[0].state == "corrected"


def test_a_passage_is_put_into_other_sessions(desk: Desk) -> None:
    passage: Any = next(p for p in every(desk, "passages", document=QUAY) if p.number == 1)
    shown: Any = editing.edit(desk, passage.id, {"sessions": "quay-2031-session-1, quay-2031-opening"})
    assert set(shown.sessions) == {"quay-2031-session-1", "quay-2031-opening"}


def test_facts_of_all_kinds_are_corrected_and_every_document_of_the_event_follows(desk: Desk) -> None:
    document: Any = editing.edit(desk, QUAY, {"title": "The Quay papers", "language": "fr", "dates": "2031-03-05"})
    assert (document.title, document.language) == ("The Quay papers", "fr")
    event: Any = editing.edit(desk, "quay-2031", {"city": "", "theme": "Charts"})
    assert (event.city, event.theme, event.start, event.end) == (None, "Charts", "2031-03-05", "2031-03-05")
    speaker: Any = editing.edit(desk, "oluf-brook", {"role": "Pilot", "country": "no"})
    assert (speaker.role, speaker.country, speaker.state) == ("Pilot", "NO", "corrected")
    session: Any = editing.edit(desk, "quay-2031-session-1", {"title": "Maps", "moderator": "Ines Calder"})
    assert (session.title, session.moderators) == ("Maps", ("ines-calder",))
    made_again(desk)
    assert one(desk, QUAY).title == "The Quay papers"
    assert one(desk, "quay-2031").theme == "Charts"
    assert one(desk, "oluf-brook").role == "Pilot"
    for _ in range(4):
        deeds.undo(desk)
    assert one(desk, QUAY).title == "Quay Dialogue 2031: Summary of Conclusions"
    event = one(desk, "quay-2031")
    assert (event.city, event.start) == ("Port Amber", "2031-03-03")
    assert one(desk, "oluf-brook").state == "guide"


@pytest.mark.parametrize(
    ("ref", "facts"),
    [
        (QUAY, {"dates": "tomorrow"}),
        (QUAY, {"colour": "red"}),
        (QUAY, {"kind": "poem"}),
        (QUAY, {"title": " "}),
        (QUAY, {}),
        ("quay-2031", {"end": "2031-01-01"}),
        ("oluf-brook", {"country": "Denmark"}),
        ("oluf-brook", {"actor": "pilot"}),
        ("quay-2031-session-1", {"kind": "dance"}),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(desk: Desk, ref: str, facts: dict[str, str]) -> None:
    with pytest.raises(Refused, match=r"\.$|=…$"):
        editing.edit(desk, ref, facts)
    assert not desk.has_notes()


def test_an_event_is_made_and_takes_in_the_documents_of_another(desk: Desk) -> None:
    with pytest.raises(Refused):
        editing.edit(desk, "idm://event/harbour-days", {"city": "Port Amber"})
    event: Any = editing.edit(desk, "idm://event/harbour-days", {"title": "Harbour Days", "start": "2031-03-01"})
    assert (event.id, event.title, event.start, event.documents) == ("harbour-days", "Harbour Days", "2031-03-01", ())
    made_again(desk)
    assert one(desk, "harbour-days").title == "Harbour Days"
    event = editing.edit(desk, "harbour-days", {"merge": "quay-2031"})
    assert event.documents == (QUAY,)
    with pytest.raises(NotFound):
        one(desk, "quay-2031")
    assert {"harbour-days-opening", "harbour-days-session-1"} == {
        session.id for session in every(desk, "sessions", event="harbour-days")
    }
    made_again(desk)
    assert one(desk, QUAY).event == "harbour-days"
    deeds.undo(desk)
    assert one(desk, QUAY).event == "quay-2031"
    assert one(desk, "quay-2031").theme == "Calmer water through shared charts"


def test_a_document_taken_out_goes_to_the_trash_and_comes_back_as_it_was(desk: Desk) -> None:
    editing.edit(desk, QUAY, {"title": "The Quay papers"})
    before = {kind: list(every(desk, kind)) for kind in ("documents", "speakers", "passages", "quotations")}
    done = removing.remove(desk, "quay-2031")
    assert (done.documents, done.events) == ((QUAY,), ("quay-2031",))
    assert len(list((desk.folder / "trash").iterdir())) == 4
    assert not any(QUAY in path.read_text() for path in (desk.folder / "originals").glob("*.json"))
    assert {one.id for one in every(desk, "events")} == {"idm-2018-2"}
    made_again(desk)
    assert {one.id for one in every(desk, "events")} == {"idm-2018-2"}
    assert removing.put_back(desk).documents == (QUAY,)
    assert {kind: list(every(desk, kind)) for kind in before} == before
    with pytest.raises(NotFound):
        removing.put_back(desk)


def test_a_file_imported_again_is_no_longer_in_the_trash(desk: Desk) -> None:
    editing.edit(desk, QUAY, {"title": "The Quay papers"})
    removing.remove(desk, QUAY)
    done = bring_in(desk, TEXT, Options(guide=str(FILES / "quay-guide.toml")))
    assert (done.status, done.document) == ("imported", QUAY)
    assert one(desk, QUAY).title == "The Quay papers"
    assert not list((desk.folder / "trash").iterdir())
    with pytest.raises((NotFound, Refused)):
        removing.put_back(desk)


def test_the_shipped_digest_stays_out_when_it_was_taken_out(desk: Desk) -> None:
    removing.remove(desk, "idm-2018-2")
    made_again(desk)
    assert {one.id for one in every(desk, "events")} == {"quay-2031"}
    removing.put_back(desk)
    assert {one.id for one in every(desk, "events")} == {"idm-2018-2", "quay-2031"}


def test_a_library_of_an_earlier_version_is_made_again(desk: Desk) -> None:
    before = list(every(desk, "passages"))
    desk.library.execute("PRAGMA user_version = 1")
    desk.library.execute("DROP TABLE guess")
    desk.close()
    assert list(every(desk, "passages")) == before
    assert reviewing.review(desk, QUAY)


def test_a_program_stopped_half_way_through_storing_again_goes_on_at_the_next_start(desk: Desk) -> None:
    from idm_desktop.notebook import corrections

    text = spotting.opened(desk.library, QUAY)
    corrections.add(desk.notebook, [text.correction("value", "title", None, "The Quay papers")])
    desk.library.execute(renewing.BEGUN, (f'["{QUAY}"]',))
    desk.close()
    assert one(desk, QUAY).title == "The Quay papers"
    assert desk.library.execute("SELECT 1 FROM meta WHERE key = 'restating'").fetchone() is None


def test_words_are_given_to_somebody_new_and_quotations_to_who_said_them(desk: Desk) -> None:
    passage = next(p for p in every(desk, "passages", document=QUAY) if TIDE in p.text)
    at = passage.text.index("the towns")
    reviewing.assign_words(desk, (passage.id, at, at + 9), "+Tilde Town")
    (made,) = [one for one in every(desk, "speakers", document=QUAY) if one.name == "Tilde Town"]
    assert (made.id, made.state, len(made.mentions)) == ("tilde-town", "corrected", 1)
    at = passage.text.index(TIDE)
    reviewing.assign_words(desk, (passage.id, at + 3, at + 10), "tilde-town")
    assert quotation(desk, TIDE).speaker == "tilde-town"
    made_again(desk)
    assert quotation(desk, TIDE).speaker == "tilde-town"


def test_a_difference_between_guide_and_text_is_settled_for_one_of_them(desk: Desk, tmp_path: Path) -> None:
    guide = (FILES / "quay-guide.toml").read_text().replace('role = "Master of Pilots"', 'role = "Keeper of lamps"')
    (tmp_path / "guide.toml").write_text(guide)
    removing.remove(desk, QUAY)
    assert bring_in(desk, TEXT, Options(guide=str(tmp_path / "guide.toml"))).status == "imported"
    differing = guess(desk, "difference", "Master of Pilots")
    assert one(desk, "oluf-brook").role == "Keeper of lamps"
    reviewing.reject(desk, QUAY, [differing.id])
    assert one(desk, "oluf-brook").role == "Keeper of lamps"
    deeds.undo(desk, QUAY)
    reviewing.accept(desk, QUAY, [differing.id])
    assert one(desk, "oluf-brook").role == "Master of Pilots"


def test_the_library_follows_a_notebook_that_is_put_back(desk: Desk, tmp_path: Path) -> None:
    editing.edit(desk, QUAY, {"title": "The Quay papers"})
    saved = tmp_path / "saved.sqlite"
    health.backup(desk, saved)
    editing.edit(desk, QUAY, {"title": "Something else"})
    editing.edit(desk, "idm://event/harbour-days", {"title": "Harbour Days"})
    health.restore(desk, saved)
    assert one(desk, QUAY).title == "The Quay papers"
    assert "harbour-days" not in {event.id for event in every(desk, "events")}


def test_a_library_of_an_earlier_version_is_mended_too(desk: Desk) -> None:
    desk.library.execute("PRAGMA user_version = 1")
    desk.close()
    assert not health.examine(desk).ok
    assert health.repair(desk).ok


@pytest.mark.skipif(not SUMMARY.is_file(), reason="the summary is not beside this checkout")
def test_what_was_put_right_holds_in_every_format_of_a_text(library: Path) -> None:
    desk = Desk(library)
    document = str(bring_in(desk, SUMMARY.with_suffix(".md"), Options(guide="none")).document)
    waiting = reviewing.review(desk, document)
    of_kind = {
        kind: [one for one in waiting if one.kind == kind] for kind in ("attribution", "quotation", "conclusion")
    }
    reviewing.assign(desk, document, of_kind["attribution"][0].id, "zrinka-bralo")
    reviewing.reject(desk, document, [of_kind["quotation"][1].id, of_kind["conclusion"][2].id])
    editing.edit(desk, "liduvina-magarin", {"role": "Keeper of seals", "event": one(desk, document).event})

    def found() -> tuple[list[Any], ...]:
        quoted = [(q.text[:20], q.speaker, q.state) for q in every(desk, "quotations", document=document)]
        people = [(p.id, p.role, p.state) for p in every(desk, "speakers", document=document)]
        return (
            sorted(quoted, key=str),
            sorted(people, key=str),
            [c.number for c in every(desk, "conclusions", document=document)],
        )

    wanted = found()
    for suffix in (".txt", ".html", ".docx", ".pdf"):
        removing.remove(desk, document)
        done = bring_in(desk, SUMMARY.with_suffix(suffix), Options(guide="none"))
        assert (done.status, done.document) == ("imported", document)
        assert found() == wanted, suffix
    desk.close()


def test_nothing_is_kept_while_another_program_imports(desk: Desk) -> None:
    desk.library.execute("SELECT 1")
    with holding.held(desk.folder), pytest.raises(Busy):
        editing.edit(desk, QUAY, {"title": "The Quay papers"})
    assert one(desk, QUAY).title != "The Quay papers"
    assert not (desk.has_notes() and desk.notebook.execute("SELECT 1 FROM correction").fetchone())
