"""The library as it is at the first start: all that can be known of the event without its official text."""

import tomllib
from collections import Counter
from pathlib import Path

from idm_desktop.assets import asset
from idm_desktop.desk import lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.model.texts import Passage, Session
from tests.core import DIGEST


def test_sessions_and_parts_of_the_digest_are_known_without_the_official_text(shipped: Path) -> None:
    desk = Desk(shipped)
    passages = [p for p in lookup.every(desk, "passages") if isinstance(p, Passage) and p.number]
    assert len(passages) == 47
    kinds = Counter(passage.kind for passage in passages)
    assert kinds == {"body": 27, "lead": 8, "opening": 5, "intro": 4, "closing": 2, "setting-scene": 1}
    for session in lookup.every(desk, "sessions"):
        assert isinstance(session, Session)
        assert session.passages, session.label
    assert len(lookup.every(desk, "conclusions")) == 8
    assert len(lookup.every(desk, "speakers")) == 39
    desk.close()


def test_first_words_in_brief_open_one_passage_of_the_digest() -> None:
    guide = tomllib.loads(asset("data", "idm-2018-2/guide.toml").read_text(encoding="utf-8"))
    digest = asset("data", "idm-2018-2/digest.md").read_text(encoding="utf-8").replace("*", "").split("\n\n")
    for entry in (*guide["conclusion"], *guide["part"]):
        assert sum(block.startswith(entry["in_brief"]) for block in digest) == 1, entry["in_brief"]


def test_the_digest_is_what_the_program_brings(shipped: Path) -> None:
    desk = Desk(shipped)
    (document,) = lookup.every(desk, "documents")
    assert (document.id, document.kind, document.warnings) == (DIGEST, "digest", ())  # type: ignore[attr-defined]
    assert all(passage.aligned == () for passage in lookup.every(desk, "passages"))  # type: ignore[attr-defined]
    desk.close()
