"""Whatever a document says, its structure is found without a fault, and every place that is told of is in its text."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import markdown
from idm_desktop.structure.dialogue import dialogue

PIECES = (
    "# ", "## ", "**", "*", "\n\n", "\n", "1. ", "(a) ", "(i) ",
    "| a | b |\n|---|---|\n| Session 1: Oil | x |\n", "- ", "Session 1", "Session 2: Boats",
    "Panel II – Who pays", "the first session", "Sessions 1 to 3", "In the second panel", "examined lamps",
    "discussed oil and boats, respectively", "Opening remarks", "In her opening remarks, ", "Closing",
    "Conclusion", "Conclusions", "Recommendations", "The main conclusions are set out below.",
    "Towns must share charts.", "Speakers agreed that it was so. ", "Ms. Anna Vega",
    "moderated by Mr. Otto Brook", "Moderator: ", "introducing the panel, ", "8–9 October 2030",
    "from 30 November to 2 December 2031", "Geneva, Switzerland", "was held in ", "Hall of Lamps", "09:30 ",
    "Programme", "Summary of Conclusions", "Report of the ", "Lamp Days 2030", "Harbour League (HL)",
    "GCM (Global Compact)", "US$ 4.5 million", "62 per cent", "1,250 pilots", "7 of 11 boats", "9 a.m.",
    "“we stopped guessing”", ". ", ", ", ": ", " ", "Ministry of Boats of Norway", "the", "and",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map("".join)


@settings(max_examples=300, deadline=None)
@given(source=TEXTS)
@example(source="Session 1 examined lamps. Session 2 discussed oil.\n\nIn the first session lamps burned.")
@example(source="# Conclusions\n\n1. Towns share.\n\n2. Pilots swim.\n\n# Conclusion")
def test_every_place_that_is_told_of_is_in_the_text(source: str) -> None:
    try:
        extract = markdown.read(f"Lamps. {source}".encode(errors="replace"))
    except ImportFailed:
        return
    found = dialogue(extract, "a file")
    texts = [paragraph.text for paragraph in found.paragraphs]
    ids = {meeting.id for meeting in found.meetings}
    assert len(ids) == len(found.meetings)
    assert all(set(paragraph.sessions) <= ids for paragraph in found.paragraphs)
    assert all(meeting.label.strip() == meeting.label != "" for meeting in found.meetings)
    for guess in found.guesses:
        assert 0 <= guess.score <= 1
        assert guess.value or guess.kind == "attribution"  # nobody is named near the words
        if guess.paragraph is not None:
            assert 0 <= guess.start <= guess.end <= len(texts[guess.paragraph])
    for amount in found.amounts:
        assert texts[amount.paragraph][amount.start : amount.end].strip()
    for naming in (*found.namings, *found.bodies_named):
        assert 0 <= naming.start < naming.end <= len(texts[naming.paragraph])
    count = sum(paragraph.headline is not None for paragraph in found.paragraphs)
    assert sorted({p.conclusion for p in found.paragraphs if p.conclusion}) == list(range(1, count + 1))
