"""Pages to read in the tests, of invented text."""

from idm_desktop.model.page import Fact, Leaf, Link, Mark, Name, Page, Quoted, Reference, Row, Section
from idm_desktop.model.texts import Emphasis, Passage

LEAD = "Neighbours agree on shared rules sooner where each has clerks of its own."
REGISTER = "Ada Quill told how three ministries share one register. It was filled in a year, and owners like it."
FORMS = "The panel asked for plain forms 🛶 in every language, as Tomas Brell had done in Île d'Œuvre."
CLERK = "A register is only as good as the clerk who keeps it."
FOOTNOTE = "Boats without an engine are not counted here."
BRIEF_LEAD = "Shared rules need trained clerks."
BRIEF_REGISTER = "Ada Quill: three ministries share a register."
BRIEF_FORMS = "Forms should be plain 🛶 in every language."


def passage(id: str, text: str, number: int | None = None, kind: str = "body", **rest: object) -> Passage:
    emphasis = rest.get("emphasis", ())
    notes = rest.get("notes", ())
    assert isinstance(emphasis, tuple)
    assert isinstance(notes, tuple)
    return Passage(id, "doc", number, None, kind, None, (), text, emphasis, ((0, len(text)),), None, (), notes)


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def leaf(
    id: str,
    text: str,
    number: int | None = None,
    kind: str = "body",
    names: tuple[Name, ...] = (),
    quoted: tuple[Quoted, ...] = (),
    references: tuple[Reference, ...] = (),
    emphasis: tuple[Emphasis, ...] = (),
    notes: tuple[str, ...] = (),
    set_apart: bool = False,
    headline: tuple[int, int] | None = None,
    label: str | None = None,
) -> Leaf:
    found = passage(id, text, number, kind, emphasis=emphasis, notes=notes)
    return Leaf(found, 1, names, quoted, references, set_apart, headline, label)


OFFICIAL = (
    leaf("lead", LEAD, 20, headline=(0, len(LEAD))),
    leaf(
        "register",
        REGISTER,
        21,
        names=(Name(*span(REGISTER, "Ada Quill"), "ada-quill"),),
        references=(Reference(span(REGISTER, "register.")[1], "1", "foot"),),
        notes=(FOOTNOTE,),
    ),
    leaf(
        "forms",
        FORMS,
        22,
        names=(Name(*span(FORMS, "Tomas Brell"), "tomas-brell"),),
        emphasis=((*span(FORMS, "plain forms"), "em"),),
    ),
    leaf("clerk", CLERK, 23, set_apart=True, quoted=(Quoted(0, len(CLERK), "q1", "tomas-brell", None),)),
)
FOOT = leaf("foot", FOOTNOTE, kind="footnote", label="1")
BRIEF = (
    leaf("brief-lead", BRIEF_LEAD, 20, headline=(0, len(BRIEF_LEAD))),
    leaf("brief-register", BRIEF_REGISTER, 21, names=(Name(0, 9, "ada-quill"),)),
    leaf("brief-forms", BRIEF_FORMS, 22),
    leaf("brief-clerk", "A clerk makes the register.", 23),
)


def page(
    rows: tuple[Row, ...],
    layer: str = "official",
    kind: str = "conclusion",
    id: str = "c4",
    title: str = LEAD,
    facts: tuple[Fact, ...] = (),
    key: str | None = None,
    neighbours: tuple[str | None, str | None] = ("c3", "c5"),
) -> Page:
    sections = (Section(key, None, rows),)
    return Page(id, kind, id, title, None, (4, 8), layer, (), None, None, facts, sections, *neighbours)


def official() -> Page:
    return page((*(Row((), (one,)) for one in OFFICIAL), Row((), (FOOT,))))


def digest() -> Page:
    return page(tuple(Row((one,), ()) for one in BRIEF), "digest", title=BRIEF_LEAD)


def both() -> Page:
    return page(tuple(Row((brief,), (one,)) for brief, one in zip(BRIEF, OFFICIAL, strict=True)), "both")


def speaker() -> Page:
    facts = (
        Fact("role", (Link(None, "Harbour master"),)),
        Fact("sessions", (Link("session-3", "3 · Rules for a lake", "moderator", "inferred"),)),
    )
    rows = (Row((), (OFFICIAL[3],)), Row((), (OFFICIAL[2],)))
    made = page(rows, "official", "speaker", "tomas-brell", "Tomas Brell", facts, "spoken", (None, None))
    spoken = tuple(
        (one.passage.id, q.start, q.end)
        for one in (OFFICIAL[3], OFFICIAL[2])
        for q in one.quoted
        if q.speaker == made.id
    )
    return made._replace(sections=(made.sections[0]._replace(spoken=spoken),))


def long(passages: int = 60) -> Page:
    text = "Running words of an invented passage that go on for a while and say little of note. "
    rows = tuple(Row((), (leaf(f"p{n}", f"{text * 4}It is number {n}.", n),)) for n in range(1, passages + 1))
    return page(rows, kind="document", id="doc", title="A long document")


def mark(note: str, where: Leaf, words: str, meaning: str | None = None) -> Mark:
    return Mark(note, where.passage.id, *span(where.passage.text, words), meaning)
