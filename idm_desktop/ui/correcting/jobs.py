"""Jobs for the worker that correct and take out, each importing what it needs when it runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.ui.notes.undo import Step

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.kept import Sample
    from idm_desktop.desk.properties import Sheet
    from idm_desktop.model.corrections import Removed
    from idm_desktop.model.reports import Imported
    from idm_desktop.model.texts import Event


def step(label: str, number: int, *, parted: bool = False) -> Step:
    """Return the step that corrections with a number are; `parted` says that they were taken back by it."""
    back, forth = partial(take_back, number), partial(do_again, number)
    return Step(label, forth, back, number) if parted else Step(label, back, forth, number)


def sheet(ref: str, event: str | None, desk: Desk) -> Sheet:
    from idm_desktop.desk import properties

    return properties.sheet(desk, ref, event)


def others(ref: str, desk: Desk) -> tuple[Sheet, list[Event]]:
    """Return the facts of an event, and all other events."""
    from idm_desktop.library import records

    found = sheet(ref, None, desk)
    there = {id for id, _ in found.events}
    return found, [event for event in records.events(desk.library) if event.id in there]


def correct(ref: str, wanted: dict[str, str], desk: Desk) -> int:
    from idm_desktop.desk import properties

    return properties.correct(desk, ref, wanted)


def take_back(number: int, desk: Desk) -> None:
    from idm_desktop.desk import properties

    properties.take_back(desk, number)


def do_again(number: int, desk: Desk) -> None:
    from idm_desktop.desk import properties

    properties.do_again(desk, number)


def remove(ref: str, desk: Desk) -> Removed:
    from idm_desktop.desk import removing

    return removing.remove(desk, ref)


def put_back(desk: Desk) -> Removed:
    from idm_desktop.desk import removing

    return removing.put_back(desk)


def original(document: str, desk: Desk) -> Path:
    from idm_desktop.desk import kept

    return kept.original(desk, document)


def sample(document: str, desk: Desk) -> Sample:
    from idm_desktop.desk import kept

    return kept.sample(desk, document)


def read_as(document: str, encoding: str, desk: Desk) -> Imported:
    from idm_desktop.desk import kept

    return kept.read_as(desk, document, encoding)


def make_version(document: str, of: str, desk: Desk) -> Imported:
    from idm_desktop.desk import kept

    return kept.make_version(desk, document, of)
