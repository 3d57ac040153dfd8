"""The verb `search`: answers, where they stand, and searches that are kept."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from idm_desktop.cli.printing import as_entry, as_json, as_table

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Verbs
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.searching import Options

KINDS = frozenset({"passage", "note", "speaker", "session"})
SORTS = ("relevance", "text", "date")
MOST = 10**9


def declare(verb: Verbs) -> None:
    """Declare what can be typed after the verb."""
    found = verb("search", "search the texts, people, sessions and notes")
    found.add_argument("query", metavar="QUERY", nargs="?")
    found.add_argument("--kind", metavar="KINDS", help="passage, note, speaker, session, with commas between")
    found.add_argument("--document", metavar="ID")
    found.add_argument("--event", metavar="ID")
    found.add_argument("--limit", metavar="N", type=_count, default=50)
    found.add_argument("--sort", choices=SORTS, default=SORTS[0], help="the best first, as read, or the newest first")
    found.add_argument("--bars", action="store_true", help="where the answers stand, instead of the answers")
    found.add_argument("--csv", action="store_true", help="print a table")
    found.add_argument("--save", metavar="NAME", help="keep the search under a name")
    found.add_argument("--saved", metavar="NAME", help="ask a saved search")
    found.add_argument("--rename", metavar=("NAME", "NEW"), nargs=2, help="give a saved search another name")
    found.add_argument("--forget", metavar="NAME", help="take a saved search away")


def _count(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= MOST):
        raise ArgumentTypeError(f"invalid number value: {text!r}")
    return int(text)


def wrong(chosen: Namespace) -> str | None:
    """Return what does not go together, or is missing."""
    if chosen.verb != "search":
        return None
    ways = [chosen.query, chosen.saved, chosen.rename, chosen.forget]
    if all(way is None for way in ways):
        return "the following arguments are required: QUERY"
    if sum(way is not None for way in ways) > 1:
        return "a query, --saved, --rename and --forget do not go together"
    if chosen.save is not None and chosen.query is None:
        return "--save goes with a query"
    if chosen.kind is not None and (unknown := set(chosen.kind.split(",")) - KINDS):
        return f"there is no kind {min(unknown)!r} to search; there are {', '.join(sorted(KINDS))}"
    return None


def search(desk: Desk, chosen: Namespace) -> int:
    """Search everything, or do something with a saved search."""
    from idm_desktop.desk import lookup, searches, searching

    if chosen.rename is not None or chosen.forget is not None:
        done = searches.rename(desk, *chosen.rename) if chosen.rename else searches.forget(desk, chosen.forget)
        _remember(desk)
        _put(f"{as_json(done)}\n" if _says_json(chosen) else as_entry(done))
        return 0
    lookup.within(desk, chosen.event, chosen.document)
    kinds = searching.kinds(chosen.kind)
    query = chosen.query if chosen.saved is None else searches.get(desk, chosen.saved).query
    options = searching.Options(kinds, chosen.document, chosen.event, chosen.limit, sort=chosen.sort)
    status = _bars(desk, query, options, chosen) if chosen.bars else _answers(desk, query, options, chosen)
    if chosen.save is None:
        return status
    searches.save(desk, chosen.save, query)
    _remember(desk)
    return 0


def _answers(desk: Desk, query: str, options: Options, chosen: Namespace) -> int:
    from idm_desktop.desk import searching

    found = searching.find(desk, query, options)
    if _says_json(chosen):
        _put(f"{as_json(found)}\n")
    else:
        _put(as_table(found.hits) if chosen.csv else searching.as_text(found))
    return 0 if found.hits else 1


def _bars(desk: Desk, query: str, options: Options, chosen: Namespace) -> int:
    from idm_desktop.desk import searching

    found = searching.bars(desk, query, options)
    if _says_json(chosen):
        _put(f"{as_json(found)}\n")
    elif chosen.csv:
        _put(as_table(found))
    else:
        _put("".join(f"{bar.hits:>6}  {bar.kind:<10}  {' '.join(bar.label.split())}\n" for bar in found))
    return 0 if found else 1


def _remember(desk: Desk) -> None:
    from idm_desktop.desk import health

    health.remember(desk)


def _says_json(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
