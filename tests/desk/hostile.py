"""Notes made to break out of a file, and the way out, in and out again."""

import random
import shutil
from pathlib import Path

from idm_desktop.desk import anchors, exporting, notes, returning
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused
from idm_desktop.model.notes import MEANINGS, SHARES, Target
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook.opening import together
from idm_desktop.notebook.values import Came, Draft
from tests.core import DIGEST, QUAY
from tests.export.making import HOSTILE

TAGS = ("tides", "idm/2031", "نص", "移民", "a_b-c", "y2031", "Éa")
TARGETS = (
    None,
    Target("document", QUAY),
    Target("document", DIGEST),
    Target("speaker", "ines-calder"),
    Target("session", "quay-2031-opening"),
    Target("event", "quay-2031"),
    Target("note", "n-000000"),
    Target("session", "no: such\n--> thing"),
    Target("document", "never-imported"),
)


def fill(desk: Desk, count: int, seed: int) -> None:
    """Write hostile notes: on words, on things, on nothing; some revised, some by others, some in the trash."""
    dice = random.Random(seed)
    texts = [anchors.text_of(desk.library, document, 1) for document in (QUAY, DIGEST)]
    with together(desk.notebook):
        for number in range(count):
            _write(desk, dice, texts, number)


def _write(desk: Desk, dice: random.Random, texts: list[anchors.Text], number: int) -> None:
    text = dice.choice(texts)
    anchor, target = None, dice.choice(TARGETS)
    if dice.random() < 0.7:
        first = dice.randrange(len(text.passages) - 1)
        passages = [text.passages[first]]
        if dice.random() < 0.2 and text.passages[first + 1].kind != "footnote" and passages[0].kind != "footnote":
            passages.append(text.passages[first + 1])
        parts = [(p.id, *_stretch(dice, len(p.text))) for p in passages if len(p.text) > 1]
        if parts:
            anchor = anchors.anchor(desk.library, text, parts)
            target = Target("passage", anchor.passage)
    draft = Draft(
        target,
        anchor,
        words(dice, 12),
        dice.choice((None, *MEANINGS)),
        tuple(dice.sample(TAGS, dice.randrange(3))),
        dice.choice(SHARES),
        dice.choice((None, "A. Reader", words(dice, 3))),
    )
    created = f"2031-0{dice.randrange(1, 10)}-{dice.randrange(10, 28)}T0{dice.randrange(10)}:00:00Z"
    kept = kept_notes.add(desk.notebook, draft, now=created, came=Came(created, dice.randrange(1, 4)))
    if dice.random() < 0.2:
        kept_notes.change(desk.notebook, kept.id, text=f"{words(dice, 4)} {number}", now="2032-01-01T00:00:00Z")
    if dice.random() < 0.05:
        kept_notes.delete(desk.notebook, kept.id)


def words(dice: random.Random, most: int) -> str:
    """Return hostile text."""
    return "".join(dice.choice(HOSTILE) for _ in range(dice.randrange(most)))


def _stretch(dice: random.Random, length: int) -> tuple[int, int]:
    start = dice.randrange(length - 1)
    return start, dice.randrange(start + 1, length + 1)


def round_trip(
    library: Path, place: Path, count: int, seed: int, profile: str = "obsidian", *, through: str = "*.md"
) -> list[str]:
    """Send hostile notes out, in and out again; return the names of what did not come back byte by byte.

    `through` is what they come in by: the files themselves, or annotations written beside them.
    """
    desk = Desk(Path(shutil.copytree(library, place / "here")))
    fill(desk, count, seed)
    total = len(notes.every(desk))
    options = exporting.Options(profile=profile)
    first = _files(desk, place / "first", options)
    again = _files(desk, place / "first", options)
    exporting.export(desk, place / "first", exporting.Options("jsonld"))
    desk.close()
    other = Desk(Path(shutil.copytree(library, place / "there")))
    done = returning.take_in(other, [returning.read(path) for path in sorted((place / "first").glob(through))])
    if done.counts[:6] != (total, 0, 0, 0, 0, 0):
        raise Refused(f"{done.counts[:6]} of {total}: {[s for s in done.steps if s.status != 'new'][:3]}")
    second = _files(other, place / "second", options)
    other.close()
    wrong = [name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name)]
    return [*wrong, *(f"{name} (written twice)" for name in first if first[name] != again.get(name))]


def _files(desk: Desk, folder: Path, options: exporting.Options) -> dict[str, bytes]:
    exporting.export(desk, folder, options)
    return {path.name: path.read_bytes() for path in folder.glob("*.md")}
