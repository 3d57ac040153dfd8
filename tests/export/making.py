"""Notes to write, with invented words, and text that tries to break out of where it is put."""

from typing import Any

from hypothesis import strategies as st

from idm_desktop.export.sheet import Entry, Sheet
from idm_desktop.model.notes import MEANINGS, SHARES, Note, Origin, Target

DOCUMENT = "idm-2031-conclusions"
SHA = "9c1f0a77"

NOTE = Note(
    id="n-7k3q9x",
    document=DOCUMENT,
    version=1,
    passage="p-0c41",
    target=Target("passage", "p-0c41"),
    quote="publish the shared figures twice a year",
    now="publish the shared figures twice a year",
    segments=((1842, 1881),),
    suggestions=(),
    origin=Origin(1, "p-0c41", ((1842, 1881),)),
    meaning="commitment",
    tags=("follow-up", "idm/2031"),
    share="delegation",
    text="Ask the statistics unit whether our March release fits.",
    author="A. Reader",
    created="2032-11-23T17:20:00Z",
    updated="2032-11-24T09:05:00Z",
    revision=2,
    state="attached",
)

ENTRY = Entry(
    note=NOTE,
    prefix="It was proposed to ",
    suffix=" by the next dialogue.",
    sha256=SHA,
    heading="Session 2: Data for regular pathways",
    label="para. 14 (b)",
    reference="IDM 2031, Conclusions, para. 14 (b)",
    link=f"idm://doc/{DOCUMENT}/p14b",
    who="Speaker Name, Organisation",
    speaker="s-0113",
    para="14(b)",
)

SHEET = Sheet(
    name=f"{DOCUMENT}--notes.md",
    title="Notes on IDM 2031: Conclusions",
    aliases=("IDM 2031 conclusions (notes)",),
    tags=("idm", "idm/2031"),
    source=f"idm://doc/{DOCUMENT}",
    document=DOCUMENT,
    version_sha=SHA,
    language="en",
    author="A. Reader",
    entries=(ENTRY,),
    headings=frozenset(("A", "B", "C", "Part one", "Part 0", "Part 1", "Part 2")),
)


def entry(number: int, heading: str = "Part one", *, quoted: bool = True, **changes: Any) -> Entry:
    """Return note `number`; `changes` are of the note."""
    note = NOTE._replace(id=f"n-{number:06}", quote=f"words {number}" if quoted else None, text=f"Remark {number}.")
    return ENTRY._replace(note=note._replace(**changes), heading=heading)


def sheet(*entries: Entry) -> Sheet:
    return SHEET._replace(entries=entries)


HOSTILE = (
    *("-->", "--", "<!--", "<!-- /idm n-000001 -->", "<!-- /idm n-000001:1 -->", "<!-- /idm n-000002 -->", "^n-000001"),
    *('<!-- idm {"id":"n-000009","end":"n-000009","quote":null,"hash":""} -->', "<!-- idm {broken -->", "Tags: #fake"),
    *(
        "> Tags: #fake",
        "> [!quote] Commitment",
        "# Head",
        "## Part one",
        "### x",
        "---",
        "...",
        "```",
        "~~~",
        "%%",
        "[[x]]",
    ),
    *(
        "- ",
        "\t- ",
        "\t  ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\x85",
        "\x0b",
        "\x00",
        "\ufeff",
        "\\",
        '"',
    ),
    *(
        "id:: 1",
        "title: x",
        "idm-format: 2",
        "دعم المهاجرين",
        "移民数据",
        "🧭👩🏽‍💻",
        "é",
        "'",
        ": ",
        "#",
        "&amp;",
        "{{ 7*7 }}",
    ),
    *("word", " ", "a b", "1. ", "$1", "*em*", "_", "<b>", "](x)", "\ud800", "\u202e", "\ufffe"),
)

hostile = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=5), max_size=8).map("".join)
tags = st.lists(st.from_regex(r"[a-z\u0627\u79fb][a-z0-9_/-]{0,6}", fullmatch=True), max_size=3, unique=True).map(tuple)
segments = st.lists(st.tuples(st.integers(0, 999), st.integers(1000, 9999)), min_size=1, max_size=3).map(tuple)
times = st.datetimes().map(lambda time: time.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0"))


@st.composite
def entries(draw: st.DrawFn, number: int = 1) -> Entry:
    """Draw a note whose every text is hostile, with or without a quotation, attached or lost."""
    state = draw(st.sampled_from(["attached", "orphan", "suggested", "damaged"]))
    note = NOTE._replace(
        id=f"n-{number:06}",
        quote=draw(st.none() | hostile),
        segments=None if state in {"orphan", "suggested"} else draw(segments),
        origin=Origin(draw(st.integers(1, 9)), draw(hostile), draw(segments)),
        target=draw(st.none() | st.builds(Target, st.just("session"), hostile)),
        meaning=draw(st.none() | st.sampled_from(MEANINGS)),
        tags=draw(tags),
        share=draw(st.sampled_from(SHARES)),
        text=draw(hostile),
        author=draw(st.none() | hostile),
        created=draw(times),
        updated=draw(times),
        state=state,
    )
    words = st.none() | hostile
    return Entry(
        *(note, draw(hostile), draw(hostile), draw(st.none() | st.just("ab12")), draw(st.sampled_from(["A", "B", ""]))),
        *(draw(words), draw(words), draw(words), draw(words), draw(words), draw(words)),
    )


@st.composite
def sheets(draw: st.DrawFn, most: int = 2) -> Sheet:
    """Draw a file of hostile notes under hostile titles."""
    count = draw(st.integers(0, most))
    return Sheet(
        name="x--notes.md",
        title=draw(hostile),
        aliases=tuple(draw(st.lists(hostile, max_size=2))),
        tags=draw(tags),
        source=draw(st.none() | hostile),
        document=draw(st.none() | hostile),
        version_sha=draw(st.none() | st.just("cd34")),
        language=draw(st.none() | st.just("en")),
        author=draw(st.none() | hostile),
        entries=tuple(draw(entries(number)) for number in range(1, count + 1)),
    )
