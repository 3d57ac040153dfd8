from pathlib import Path

import pytest

from idm_desktop.desk import lookup, notes, overview, progress, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import bring_in
from idm_desktop.errors import NotFound
from tests.core import DIGEST

EVENT = "idm-2018-2"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_everything_counted_is_what_the_lists_hold(shipped: Path) -> None:
    desk = Desk(shipped)
    seen = overview.of_event(desk, EVENT, "digest")
    assert len(seen.sittings) == len(lookup.every(desk, "sessions"))
    assert len({one.ref for one in seen.attendances}) == len(lookup.every(desk, "speakers"))
    assert len(seen.conclusions) == len(lookup.every(desk, "conclusions"))
    assert seen.quotations == len(lookup.every(desk, "quotations"))
    assert sum(len(strip.cells) for strip in seen.texts) == len(lookup.every(desk, "passages"))
    desk.close()


def test_sessions_stand_in_their_order_with_the_words_told_of_them(shipped: Path) -> None:
    desk = Desk(shipped)
    seen = overview.of_event(desk, EVENT, "digest")
    assert [sitting.label for sitting in seen.sittings][:3] == ["Opening", "Setting the scene", "Session 1"]
    assert all(sitting.words > 0 for sitting in seen.sittings)
    desk.close()


def test_nobody_is_put_into_a_session_that_is_not_known(shipped: Path) -> None:
    desk = Desk(shipped)
    unknown = [one for one in overview.of_event(desk, EVENT, "digest").attendances if one.session is None]
    assert len(unknown) == 5
    desk.close()


def test_what_was_read_and_noted_is_counted_where_it_stands(library: Path) -> None:
    desk = Desk(library)
    strip = overview.of_event(desk, EVENT, "digest").conclusions[1]
    first, second = strip.cells[0].passage, strip.cells[1].passage
    progress.add(DIGEST, [first])
    notes.add(desk, f"idm://passage/{second}", text="To be asked about.")
    notes.add(desk, strip.ref, text="On the whole of it.")
    strip = overview.of_event(desk, EVENT, "digest").conclusions[1]
    assert [(cell.is_read, cell.notes) for cell in strip.cells[:2]] == [(True, 0), (False, 1)]
    assert strip.notes == 2
    desk.close()


def test_a_library_is_seen_by_event_the_newest_first(quays: Path) -> None:
    desk = Desk(quays)
    glance = overview.of_library(desk, "harbour")
    assert [one.event.id for one in glance.events][-1] == EVENT
    assert glance.events[0].hits > 0
    assert glance.events[-1].people == 39
    assert sum(one.passages for one in glance.events) == len(lookup.every(desk, "passages"))
    desk.close()


def test_an_event_that_is_not_there_is_said_in_a_sentence(shipped: Path) -> None:
    desk = Desk(shipped)
    with pytest.raises(NotFound, match="There is no event"):
        overview.of_event(desk, "no-such-event", "official")
    desk.close()


def test_of_several_events_the_one_with_the_latest_document_is_listed_first(library: Path) -> None:
    desk = Desk(library)
    for title, date in (("Harbour talks", "4 May 2001"), ("Meadow talks", "5 June 1999")):
        text = f"{title}\n\n{date}\n\n" + f"People who cross water gave {title} their time. " * 4
        assert bring_in(desk, Path(f"{title}.txt"), content=text.encode()).status == "imported"
        outline = reading.lists(desk, None, "official")
        assert outline is not None
        assert title in outline.event.title
    desk.close()
