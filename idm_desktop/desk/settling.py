"""One note of a file against the one here: new, changed, unchanged, or both kept beside each other.

Nothing here is overwritten that the file did not know of. All of it happens in a transaction that the caller holds.
"""

from typing import NamedTuple

from idm_desktop.anchoring.locating import ORPHAN, SUGGESTED
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.tracing import Places
from idm_desktop.errors import IdmError, NotFound, Refused
from idm_desktop.export.brought import Brought
from idm_desktop.export.dress import LOST_STATES
from idm_desktop.model.notes import Target
from idm_desktop.notebook import ids, moves, times, wording
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook.values import Came, Content, Draft, Kept, Standing

NOWHERE = "no sure place was found for the words “{words}” in this library; import their document first"
NAMED = "Its file names this place."
SHORT = 60


class Settled(NamedTuple):
    """What became of a note, and which one here it is or was written as."""

    status: str
    note: str | None
    reason: str | None = None


def settle(desk: Desk, places: Places, note: Brought) -> Settled:
    """Take one note in; one that cannot come in is refused with the reason."""
    try:
        content = _content(note)
        id = _id(note)
        try:
            here = kept_notes.get(desk.notebook, id)
        except NotFound:
            return _bring(desk, places, note, content, id)
        return _meet(desk, note, content, _returned(desk, places, note, here))
    except IdmError as error:
        return Settled("refused", None, str(error).rstrip("."))


def first_words(note: Brought) -> str:
    """Return what a note is known by, on one line."""
    words = " ".join((note.text or note.quote or "").split())
    return words if len(words) <= SHORT else f"{words[: SHORT - 1]}…"


def _content(note: Brought) -> Content:
    tags = note.tags if note.place is not None else tuple(filter(None, map(_fit_tag, note.tags)))
    return wording.content(note.text, note.meaning, tags, note.share)


def _fit_tag(given: str) -> str:
    """Make a tag of one that another program allowed."""
    plain = "-".join(given.replace("#", " ").split())
    kept = "".join(c if c.isalnum() or c in "_-/" else "-" for c in plain).strip("-/")
    return f"y{kept}" if kept and all(c.isnumeric() for c in kept) else kept


def _id(note: Brought) -> str:
    if note.id is not None and wording.ID.fullmatch(note.id):
        return note.id
    return ids.of(note.key or ("idm", note.id or "", note.quote or "", note.created or ""))


def _bring(desk: Desk, places: Places, note: Brought, content: Content, id: str) -> Settled:
    placed = places.of(note)
    target = placed.target
    if note.reply_to is not None and target is None:
        target = Target("note", ids.of((note.key[0], note.reply_to)))
    if note.quote is not None and placed.anchor is None:
        raise Refused(NOWHERE.format(words=_short(note.quote or "")))
    created = times.possible(note.created) or times.now()
    came = Came(times.possible(note.updated) or created, note.revision, placed.origin)
    draft = Draft(wording.target(target), placed.anchor, *content, author=note.author)
    kept = kept_notes.add(desk.notebook, draft, id=id, now=created, came=came)
    if note.place is not None and note.place.state in LOST_STATES:
        _keep_lost(desk, places, kept)
    return Settled("new", kept.id)


def _returned(desk: Desk, places: Places, note: Brought, here: Kept) -> Kept:
    """Give a note that quotes nothing, and whose document came after it, the place that its file names."""
    if here.anchor is not None or here.target is None or not places.placing.is_lost(here):
        return here
    target = places.of(note).target
    if target is None or target == here.target or places.placing.is_lost(here._replace(target=target)):
        return here
    moves.follow(desk.notebook, [moves.Step(here, target, None, NAMED)])
    return kept_notes.get(desk.notebook, here.id)


def _keep_lost(desk: Desk, places: Places, kept: Kept) -> None:
    """Let a note without a place stay so, though its words may be found: somebody took that back, or it is not sure."""
    placing = places.placing
    document = placing.document_of(kept)
    if kept.anchor is None or document not in placing.texts or not placing.is_lost(kept):
        return
    outcome = placing.seek(kept)
    current = placing.texts[document]
    state = SUGGESTED if outcome.places else ORPHAN
    moves.stand(desk.notebook, kept.id, Standing(current.version, current.sha256, state, outcome.places))


def _meet(desk: Desk, note: Brought, content: Content, here: Kept) -> Settled:
    """Take in what was made of a note that is here."""
    current = Content(here.text, here.meaning, here.tags, here.share)
    if note.edited or note.place is None:  # only these two are a reader's to change in a file
        content = content._replace(meaning=current.meaning, share=current.share)
    if content == current:
        return Settled("unchanged", here.id)
    if here.deleted is not None:
        return _beside(desk, note, content, here) if note.edited else Settled("unchanged", here.id)
    since = min(note.revision, here.revision)
    was = _was(desk, here.id, since)
    if note.edited and was is not None and (was.text, was.tags) == (current.text, current.tags):
        return _change(desk, here, content, note)
    if not note.edited and was is not None and _is(was, content, note):
        return Settled("unchanged", here.id)  # what the file has is only older
    newer = note.revision > here.revision and (note.edited or (times.possible(note.updated) or "") >= here.updated)
    if newer or (note.place is None and here.revision == 1):
        return _change(desk, here, content, note)
    return _beside(desk, note, content, here)


def _is(was: Content, content: Content, note: Brought) -> bool:
    """Tell whether a file only has what stood here once; of a stranger's, words and tags are compared."""
    return was == content or (note.place is None and (was.text, was.tags) == (content.text, content.tags))


def _change(desk: Desk, here: Kept, content: Content, note: Brought) -> Settled:
    """Write a change; one made by this program elsewhere keeps its number and time: both then write the same file."""
    kept = kept_notes.change(
        desk.notebook,
        here.id,
        **content._asdict(),
        since=here.revision,
        now=None if note.edited else times.possible(note.updated),
        number=0 if note.edited or note.place is None else note.revision,
    )
    return Settled("changed", kept.id)


def _was(desk: Desk, id: str, revision: int) -> Content | None:
    for each in kept_notes.history(desk.notebook, id):
        if each.revision == revision:
            return Content(each.text, each.meaning, each.tags, each.share)
    return None


def _beside(desk: Desk, note: Brought, content: Content, here: Kept) -> Settled:
    """Keep both: what the file has becomes a note of its own in the same place, the same one however often it comes."""
    id = ids.of(("beside", here.id, content.text, content.meaning or "", *content.tags, content.share))
    reason = f"{here.id} was changed here as well; both are kept"
    try:
        kept_notes.get(desk.notebook, id)
        return Settled("unchanged", id)
    except NotFound:
        draft = Draft(here.target, here.anchor, *content, author=here.author)
        created = times.possible(note.created) or times.now()
        came = Came(times.possible(note.updated) or created, 1, here.origin)
        kept_notes.add(desk.notebook, draft, id=id, now=created, came=came)
        return Settled("conflict", id, reason)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"
