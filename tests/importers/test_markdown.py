"""Markdown: front matter, blocks, and text without marks."""

import pytest

from idm_desktop.importers import markdown
from idm_desktop.model.extract import Extract
from tests.core import FILES


def read(source: str) -> Extract:
    return markdown.read(source.encode())


def blocks(source: str) -> list[tuple[str, str]]:
    extract = read(source)
    return [(b.kind, " ".join(extract.text[a:z] for a, z in b.pieces)) for b in extract.blocks]


def test_front_matter_gives_facts_and_no_text() -> None:
    extract = read('---\ntitle: "A \\"quiet\\" harbour"\ndate: 2031-05-03\nempty:\nlist:\n  - a\n---\n\nLamps.\n')
    assert dict(extract.facts) == {"title": 'A "quiet" harbour', "date": "2031-05-03"}
    assert extract.text == "Lamps.\n"


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("# Lamps\nburn", [("heading", "Lamps"), ("paragraph", "burn")]),
        ("## Lamps ##\n", [("heading", "Lamps")]),
        ("Lamps\n=====\n\nburn", [("heading", "Lamps"), ("paragraph", "burn")]),
        ("one\ntwo\n\nthree", [("paragraph", "one\ntwo"), ("paragraph", "three")]),
        (
            "**Lamps**\n\n__2. Wicks__\n\n**Oil** burns",
            [("heading", "Lamps"), ("heading", "2. Wicks"), ("paragraph", "Oil burns")],
        ),
        (
            "**Keepers agreed that every lamp needs oil and a hand**\n\n**Lamps burn.**",
            [("paragraph", "Keepers agreed that every lamp needs oil and a hand"), ("paragraph", "Lamps burn.")],
        ),
        ("> one\n> two\n", [("quote", "one\ntwo")]),
        ("- one\n- two\n", [("item", "one"), ("item", "two")]),
        ("1. one\n2) two\n", [("item", "one"), ("item", "two")]),
        ("lamps[^1]\n\n[^1]: oil\n", [("paragraph", "lamps"), ("footnote", "oil")]),
        ("lamps[^1] without a note\n", [("paragraph", "lamps[^1] without a note")]),
        ("one\n\n---\n\ntwo\n", [("paragraph", "one"), ("paragraph", "two")]),
        ("[lamps](http://a/b_(c)) and ![a boat](x.png)", [("paragraph", "lamps and a boat")]),
        ("`a*b*` and \\*c\\*", [("paragraph", "a*b* and *c*")]),
        ("snake_case_name and 2*3", [("paragraph", "snake_case_name and 2*3")]),
    ],
)
def test_blocks_are_told_apart_and_lose_their_marks(source: str, made: list[tuple[str, str]]) -> None:
    assert blocks(source) == made


@pytest.mark.parametrize("source", ["*burn*", "_burn_"])
def test_emphasis_is_kept_beside_the_text(source: str) -> None:
    extract = read(f"Lamps {source} **all** night.")
    (block,) = extract.blocks
    assert extract.text == "Lamps burn all night.\n"
    assert {extract.text[a:b]: kind for a, b, kind in block.emphasis} == {"burn": "em", "all": "strong"}


def test_the_invented_dialogue_is_read_alike_in_both_formats() -> None:
    from idm_desktop.importers import text
    from idm_desktop.structure.dialogue import dialogue
    from idm_desktop.structure.guide import parse

    guide = parse((FILES / "quay-guide.toml").read_text(encoding="utf-8"))
    plain = dialogue(text.read((FILES / "quay-dialogue.txt").read_bytes()), "a", guide)
    marked = dialogue(markdown.read((FILES / "quay-dialogue.md").read_bytes()), "b", guide)
    assert plain.document == marked.document

    def quoted(found: object) -> list[tuple[str, str | None, str | None]]:
        from idm_desktop.model.dialogue import Dialogue

        assert isinstance(found, Dialogue)
        return [(found.paragraphs[q.paragraph].text[q.start : q.end], q.speaker, q.attribution) for q in found.quotes]

    assert quoted(plain) == quoted(marked)
    assert [p.text for p in plain.paragraphs if p.kind in ("lead", "opening", "intro", "closing")] == [
        p.text for p in marked.paragraphs if p.kind in ("lead", "opening", "intro", "closing")
    ]
    assert sorted(n.who for n in plain.namings) == sorted(n.who for n in marked.namings)
