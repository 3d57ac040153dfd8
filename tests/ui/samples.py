"""Invented values that the tests of the window show."""

from idm_desktop.model.found import Found, Hit
from idm_desktop.model.lists import ConclusionRow, DocumentRow, NoteRow, Outline, SessionRow, SpeakerRow
from idm_desktop.model.notes import Note, Target
from idm_desktop.model.texts import Event
from idm_desktop.ui.notes.values import NoteCard

DOCUMENT = "garden-2031-official-en"

EVENT = Event(
    "garden-2031",
    "Garden Dialogue 2031",
    "Growing together",
    "Garden Dialogues",
    "Office of Gardens",
    "2031-05-03",
    "2031-05-04",
    "Hall of Seeds",
    "Greenhaven",
)

CONCLUSIONS = (
    ConclusionRow(f"idm://doc/{DOCUMENT}/p5", 1, "Every street needs a plan for its trees", 4, 1),
    ConclusionRow(f"idm://doc/{DOCUMENT}/p10", 2, "Water before ornament", 1, 0),
    ConclusionRow(f"idm://doc/{DOCUMENT}/p15", 3, "Seeds travel; rules should too", 3, 2),
)

SESSIONS = (
    SessionRow("idm://session/opening", "Opening", "Words of welcome", "opening", 4, 6),
    SessionRow("idm://session/panel-1", "Panel 1", None, "thematic", 0, 0),
)

SPEAKERS = (
    SpeakerRow("idm://speaker/a-loam", "Adélaïde Loam", "Loam", "Mayor", "City of Canopy", "PL", "state", (), 2),
    SpeakerRow("idm://speaker/b-fern", "Bo Fern", "Fern", None, None, None, None, (), 0),
)

OUTLINE = Outline(
    EVENT,
    (EVENT, EVENT._replace(id="garden-2030", title="Garden Dialogue 2030")),
    (
        DocumentRow(DOCUMENT, "Summary of conclusions", "official", "en", 1, 46),
        DocumentRow("garden-2031-digest-en", "In brief", "digest", "en", 1, 46),
    ),
    CONCLUSIONS,
    SESSIONS,
    SPEAKERS,
)


def note(
    id: str,
    *,
    quote: str | None = "one tree for each new home",
    text: str = "",
    meaning: str | None = None,
    tags: tuple[str, ...] = (),
    number: int | None = 12,
    revision: int = 1,
) -> NoteRow:
    target = Target("passage", f"p-{number}") if number else None
    state = "attached" if number else "free"
    time = "2031-05-04T12:05:00Z"
    passage = target.id if target else None
    whole = Note(
        id, DOCUMENT, 1, passage, target, quote, quote, ((0, 9),) if quote else None, (), None,
        meaning, tags, "personal", text, None, time, time, revision, state,
    )  # fmt: skip
    return NoteRow(f"idm://note/{id}", whole, number, None, (number or 0, 0))


def card(id: str, **given: object) -> NoteCard:
    row = note(id, **given)  # type: ignore[arg-type]  # handed on as they come
    return NoteCard(row, f"<p>{row.note.text}</p>" if row.note.text else "")


def hit(kind: str, id: str, text: str, word: str, number: int | None = None, snippet: str | None = None) -> Hit:
    marks = tuple((at, at + len(word)) for at in range(len(text)) if text.startswith(word, at))
    return Hit(kind, id, DOCUMENT, id, number, text, text if snippet is None else snippet, marks, 1.0)


HITS = (
    hit("passage", "p-21", "The water in the street is everybody’s water.", "water", 21),
    hit("passage", "p-22", "No water, no shade.", "water", 22),
    hit("speaker", "a-loam", "Adélaïde Loam, keeper of water", "water"),
    hit("passage", "p-30", "Rain water is kept.", "water", 30),
    hit("note", "n-1", "Ask about the water", "water", 21),
)

FOUND = Found("water", "Passages with “water”", 5, 2.5, None, HITS)
