"""What is seen of a name in a passage, and of the place where it stands."""

from typing import NamedTuple

from idm_desktop.structure.persons.standing import Standing


class Manner(NamedTuple):
    """What is known of a whole text: whether M. and Sr. are honorifics in it, and the words it has in small letters."""

    romance: bool
    lowered: frozenset[str]


class Setting(NamedTuple):
    """Where a stretch stands: `listed` for entries of lists and programmes, `label` for the capacity that leads to it.

    `names` are offsets in it at which a cell of a column of names begins, `nation` is the country of a heading
    above, `row` is true for rows of tables.
    """

    listed: bool = False
    label: str | None = None
    names: frozenset[int] = frozenset()
    nation: str | None = None
    row: bool = False


class Sighting(NamedTuple):
    """One place that names somebody; `words` are those of the name, `alone` says that nothing stands beside it.

    `said` is what stands beside it, as it is divided.
    """

    paragraph: int
    begin: int
    start: int
    end: int
    name: str
    words: tuple[str, ...]
    honorific: str | None
    pronoun: str | None
    standing: Standing
    reason: str
    score: float
    capacity: str | None
    acts: bool
    alone: bool
    said: tuple[str, ...] = ()
