"""Sessions of whole documents: from headings, programmes and running text."""

from idm_desktop.importers import markdown, text
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.structure.dialogue import dialogue

BODY = (
    "Speakers described how boats had been kept from harm in the winter, and what it had cost the towns along the "
    "strait to do so."
)


def plain(*parts: str) -> Dialogue:
    return dialogue(text.read("\n\n".join(parts).encode()), "a file")


def marked(*parts: str) -> Dialogue:
    return dialogue(markdown.read("\n\n".join(parts).encode()), "a file")


def labels(read: Dialogue) -> list[tuple[str, str | None]]:
    return [(meeting.label, meeting.title) for meeting in read.meetings]


def under(read: Dialogue) -> dict[str, list[int]]:
    running = [p for p in read.paragraphs if p.kind not in ("front", "heading")]
    return {meeting.label: [i for i, p in enumerate(running) if meeting.id in p.sessions] for meeting in read.meetings}


def test_headings_divide_a_report_into_sessions() -> None:
    read = marked(
        "# Lamp Days 2030", BODY, "## Opening session", BODY, "## Session 1: Oil", BODY, "### Discussion", BODY,
        "## Session 2: Boats", BODY, "## Recommendations", BODY, "## Closing remarks", BODY,
    )  # fmt: skip
    assert labels(read) == [
        ("Opening session", None),
        ("Session 1", "Oil"),
        ("Session 2", "Boats"),
        ("Closing remarks", None),
    ]
    assert under(read) == {"Opening session": [1], "Session 1": [2, 3], "Session 2": [4], "Closing remarks": [6]}
    kinds = [p.kind for p in read.paragraphs if p.kind not in ("front", "heading")]
    assert (kinds[1], kinds[2], kinds[-1]) == ("opening", "body", "closing")


def test_a_title_may_stand_below_the_label_in_italics() -> None:
    read = marked("# Lamp Days", "**Session 1:**", "*Lamps at sea*", BODY, "**Session 2:**", "*Lamps on land*", BODY)
    assert labels(read) == [("Session 1", "Lamps at sea"), ("Session 2", "Lamps on land")]


def test_a_programme_has_times_before_its_sessions_and_breaks_between_them() -> None:
    lines = (
        "Lamp Days 2030", "Programme", "3 May 2030", "09:00–09:30  Opening session", "09:30–11:00 Session 1: Oil",
        "Moderator: Ms. Anna Vega", "11:00 Coffee break", "11h30 – 13h00 Session 2: Boats", "13:00 Lunch",
    )  # fmt: skip
    read = plain(*lines)
    assert labels(read) == [("Opening session", None), ("Session 1", "Oil"), ("Session 2", "Boats")]
    assert read.kind == "programme"
    assert read.event.title == "Lamp Days 2030"


def test_a_programme_may_be_a_table() -> None:
    read = marked(
        "# Lamp Days 2030", "| Time | What |\n|---|---|\n| 9.00 | Session 1: Oil |\n| 10.00 | Session 2: Boats |"
    )
    assert labels(read) == [("Session 1", "Oil"), ("Session 2", "Boats")]


def test_two_sessions_of_one_name_have_two_ids() -> None:
    read = marked("# Lamp Days", "## Keynote address", BODY, "## Session 1: Oil", BODY, "## Keynote address", BODY)
    assert [meeting.id for meeting in read.meetings] == [
        "lamp-days-event-keynote-address",
        "lamp-days-event-session-1",
        "lamp-days-event-keynote-address-2",
    ]


def test_running_text_tells_of_sessions_where_no_heading_does() -> None:
    read = plain(
        BODY,
        f"In her opening remarks, Ms. Anna Vega greeted the pilots. {BODY}",
        f"The first session, moderated by Mr. Otto Brook, was about oil. {BODY}",
        BODY,
        f"During the second session boats were discussed. {BODY}",
        f"Closing the meeting, Ms. Vega thanked everybody. {BODY}",
    )
    assert [meeting.label for meeting in read.meetings] == ["Opening", "Session 1", "Session 2", "Closing"]
    assert under(read) == {"Opening": [1], "Session 1": [2, 3], "Session 2": [4], "Closing": [5]}
    assert [meeting.moderators for meeting in read.meetings][1] == ("otto-brook",)
    assert {guess.certainty for guess in read.guesses if guess.kind == "session"} == {"inferred"}


def test_one_number_alone_makes_no_sessions() -> None:
    assert plain(BODY, f"At the first session of the Council lamps were lit. {BODY}").meetings == ()
