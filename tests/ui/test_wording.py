import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from pytestqt.qtbot import QtBot

from idm_desktop.model.notes import MEANINGS, SHARES
from idm_desktop.ui import wording


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("days", "worded"), [(0, "today {clock}"), (1, "yesterday {clock}"), (2, "{day}"), (-3, "{day}")]
)
def test_a_time_is_told_as_one_would(qtbot: QtBot, days: int, worded: str) -> None:
    local = QDateTime(QDate(2031, 5, 4), QTime(14, 5))
    utc = local.toUTC().toString("yyyy-MM-ddTHH:mm:ssZ")
    told = wording.when(utc, local.addDays(days))
    assert told == worded.format(clock="14:05", day="4 May 2031")


def test_what_is_no_time_is_left_as_it_is() -> None:
    assert wording.when("long ago") == "long ago"


def test_one_is_one_and_thousands_are_parted() -> None:
    assert wording.counted("passage", 1) == "1 passage"
    assert wording.counted("passage", 0) == "0 passages"
    assert wording.counted("note", 12_345) == "12,345 notes"


def test_every_meaning_and_share_has_a_name() -> None:
    assert len({wording.meaning(name) for name in (None, *MEANINGS)}) == 7
    assert len({wording.share(name) for name in SHARES}) == 3


def test_what_is_missing_leaves_no_dot() -> None:
    assert wording.joined("a", None, "", "b") == "a · b"


@pytest.mark.parametrize(
    ("start", "end", "worded"),
    [
        ("2031-05-03", "2031-05-04", "3–4 May 2031"),
        ("2031-05-03", "2031-05-03", "3 May 2031"),
        ("2031-05-31", "2031-06-01", "31 May – 1 June 2031"),
        ("2031-05-03", None, "3 May 2031"),
        ("2031-12-31", "2032-01-01", "31 December 2031 – 1 January 2032"),
        (None, None, None),
    ],
)
def test_dates_are_as_short_as_can_be(start: str | None, end: str | None, worded: str | None) -> None:
    assert wording.days(start, end) == worded
