"""Conclusions marked and unmarked: which passage opens one, and which passages belong to it."""

from collections.abc import Sequence

from idm_desktop.model.dialogue import Dialogue, Paragraph
from idm_desktop.model.texts import NUMBERED
from idm_desktop.structure.paragraphs import sentences

ENDS = frozenset({"closing", "opening", "setting-scene"})
"""Kinds of passages that no conclusion runs into."""


def state(found: Dialogue, at: int, to: str) -> Dialogue:
    """Say how sure the conclusion is that a passage opens."""
    made = list(found.paragraphs)
    if made[at].headline:
        made[at] = made[at]._replace(state=to)
    return found._replace(paragraphs=tuple(made))


def mark(found: Dialogue, at: int, words: tuple[int, int]) -> Dialogue:
    """Let a passage open a conclusion; its headline goes to the end of the sentence that the words given end in."""
    made = list(found.paragraphs)
    if made[at].kind not in NUMBERED:
        return found
    bounds = [bound for bound in sentences(made[at].text) if bound[0] < words[1] and bound[1] > words[0]]
    headline = (0, bounds[-1][1] if bounds else words[1])
    opened = made[at].headline is None
    made[at] = made[at]._replace(kind="lead", headline=headline, state="corrected", conclusion=-1)
    for index in range(at + 1, len(made) if opened else at):
        following = made[index]
        if following.headline or following.kind in ENDS:
            break
        if following.kind in NUMBERED:
            made[index] = following._replace(kind="body", conclusion=-1)
    return found._replace(paragraphs=_numbered(made))


def unmark(found: Dialogue, at: int) -> Dialogue:
    """Let a passage open no conclusion; what followed it goes with the conclusion before, if there is one."""
    made = list(found.paragraphs)
    if made[at].headline is None:
        return found
    before = next((p.conclusion for p in reversed(made[:at]) if p.kind in NUMBERED), None)
    gone = made[at].conclusion
    for index, paragraph in enumerate(made):
        if paragraph.conclusion == gone:
            kind = ("body" if before else "intro") if index == at else paragraph.kind
            made[index] = paragraph._replace(kind=kind, conclusion=before, headline=None, state=None)
    return found._replace(paragraphs=_numbered(made))


def _numbered(made: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Count the conclusions anew, in text order."""
    count, counted = 0, []
    for paragraph in made:
        if paragraph.headline:
            count += 1
        belongs = paragraph.conclusion is not None
        counted.append(paragraph._replace(conclusion=(count or None) if belongs else None))
    return tuple(counted)
