"""The right reading of a document, written by hand: `documents/NAME.gold.json` beside the files of its formats.

One gold serves every format of a document. A key that is missing is not judged; an empty list says there are none.

    title, theme, series, organiser, start, end, venue, city, kind, language
        as in the contract; null where the document does not say it (a value found is then wrong)
    sessions        [{label, title, kind, moderators: [name], passages: [first words …]}]
    people          [{name, honorific, role, organisation, country, actor, mentions: [as written, honorific included],
                      role_mentions: [as written]}]; a key is judged where every person has it, country as ISO 3166
    quotations      [{text, speaker: name or null, attribution: words or null}]
    conclusions     [headline]
    footnotes       [{text, under: first words of the passage that refers to it}]
    joins           ["two words | two words"] around every place where a paragraph was cut by a page or column
    figures         [[value, unit]]
    acronyms        {acronym: expansion}
    organisations   [name]
    numbers         [[official number, first words …]]
    kinds           {passage kind: [first words …]}; only the kinds that stand here are judged

A text that ends in " …" stands for any that begins so. Case, accents, white space and the kind of quotation marks and
apostrophes do not count, nor "the" before a name, nor an acronym in brackets behind one.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import Any

from idm_desktop.words.fold import fold

Items = dict[str, list[Hashable]]
Gold = dict[str, Any]

FRONT = ("title", "theme", "series", "organiser", "kind", "language")
TRAITS = ("honorific", "role", "organisation", "country", "actor")
IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*\Z")
OPEN = " …"


def norm(text: str) -> str:
    """Return a text as it is compared."""
    return " ".join(fold(text).replace("'", "").split()).strip(' .:"')


def named(text: str) -> str:
    """Return a name, a role or an organisation as it is compared."""
    return norm(IN_BRACKETS.sub("", text)).removeprefix("the ")


def keys(texts: Iterable[str]) -> Callable[[str], str]:
    """Return what gives a text that was found the key of the wanted one that it is, or begins as."""
    beginnings = sorted((norm(text.removesuffix(OPEN)) for text in texts if text.endswith(OPEN)), key=len, reverse=True)

    def key(text: str) -> str:
        whole = norm(text.removesuffix(OPEN))
        return next((start for start in beginnings if whole.startswith(start)), whole)

    return key


def wanted(gold: Gold) -> Items:
    """Return by field what a right reading holds."""
    key = keys(texts(gold))
    items: Items = {name: [norm(gold[name])] if gold[name] else [] for name in FRONT if name in gold}
    if "start" in gold:
        items["dates"] = [(gold["start"], gold["end"])] if gold["start"] else []
    if "city" in gold:
        items["place"] = [(name, norm(gold[name])) for name in ("venue", "city") if gold.get(name)]
    items |= _sessions(gold, key) | _people(gold, key)
    if "conclusions" in gold:
        items["conclusions"] = [key(headline) for headline in gold["conclusions"]]
    if "footnotes" in gold:
        items["footnotes"] = [(key(note["text"]), key(note["under"])) for note in gold["footnotes"]]
    for name in ("joins", "organisations"):
        if name in gold:
            items[name] = [named(text) for text in gold[name]]
    if "figures" in gold:
        items["figures"] = [(float(value), norm(unit or "")) for value, unit in gold["figures"]]
    if "acronyms" in gold:
        items["acronyms"] = [(short, named(whole)) for short, whole in gold["acronyms"].items()]
    if "numbers" in gold:
        items["official numbers"] = [(number, key(start)) for number, start in gold["numbers"]]
    if "kinds" in gold:
        items["passage kinds"] = [(kind, key(start)) for kind, starts in gold["kinds"].items() for start in starts]
    return items


def texts(gold: Gold) -> list[str]:
    """Return the texts of a gold that may be first words."""
    found = [quotation["text"] for quotation in gold.get("quotations", [])]
    found += [text for note in gold.get("footnotes", []) for text in note.values()]
    found += gold.get("conclusions", [])
    found += [start for session in gold.get("sessions", []) for start in session.get("passages", [])]
    found += [start for _, start in gold.get("numbers", [])]
    return found + [start for starts in gold.get("kinds", {}).values() for start in starts]


def _sessions(gold: Gold, key: Callable[[str], str]) -> Items:
    sessions = gold.get("sessions")
    if sessions is None:
        return {}
    items: Items = {"sessions": [norm(session["label"]) for session in sessions]}
    for name in ("title", "kind"):
        if all(name in session for session in sessions):
            items[f"session {name}"] = [(norm(s["label"]), norm(s[name])) for s in sessions if s[name]]
    for name, one in (("moderators", named), ("passages", key)):
        if all(name in session for session in sessions):
            items[f"session {name}"] = [(norm(s["label"]), one(text)) for s in sessions for text in s[name]]
    return items


def _people(gold: Gold, key: Callable[[str], str]) -> Items:
    items: Items = {}
    if (people := gold.get("people")) is not None:
        items["people"] = [named(person["name"]) for person in people]
        for name in TRAITS:
            if all(name in person for person in people):
                items[name] = [(named(p["name"]), named(p[name])) for p in people if p[name]]
        for name in ("mentions", "role_mentions"):
            if all(name in person for person in people):
                items[name.replace("_", " ")] = [(named(p["name"]), norm(text)) for p in people for text in p[name]]
    if "quotations" in gold:
        items["quotations"] = [key(quotation["text"]) for quotation in gold["quotations"]]
        items["quotation speaker"] = [
            (key(q["text"]), named(q["speaker"] or q.get("attribution") or "")) for q in gold["quotations"]
        ]
    return items
