"""Paragraphs that a page break cut are made whole again; footnotes between the pieces are stepped over.

A block continues the one before if it starts in lower case, or the one before ends in a function word, a comma, an
open bracket or an open quotation mark. That a block lacks a full stop alone says nothing: programmes are full of such.
"""

import re

from idm_desktop.model.extract import Block

JOINED = frozenset({"paragraph", "heading"})
FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an the of to in on at by for with from into and or nor but as than that which who whose their its his her "
        "this these those such between among through under over per "
        "de du des la le les un une et ou à au aux en par pour avec dans sur que qui "
        "el los las una y o del al con por para su sus",
    )
)
LAST_WORD = re.compile(r"([^\W\d_]+)[*\s]*\Z")
OPEN = tuple(",([{“‘«")


def join(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with those joined that are one paragraph."""
    joined: list[Block] = []
    last = -1  # the block in `joined` that running text may go on from
    for block in blocks:
        if last >= 0 and _may_go_on(block) and _continues(text, joined[last], block):
            joined[last] = _one(joined[last], block)
            continue
        joined.append(block)
        if block.kind != "footnote":
            last = len(joined) - 1 if block.kind in JOINED and not block.level else -1
    return tuple(joined)


def _may_go_on(block: Block) -> bool:
    return block.kind in JOINED and not block.level and not block.label


def _continues(text: str, before: Block, block: Block) -> bool:
    start, end = block.pieces[0]
    first = text[start:end].lstrip("*“\"'‘(")[:1]
    ending = text[before.pieces[-1][0] : before.pieces[-1][1]].rstrip()[-80:]
    if first.islower() and not ending.endswith((".", "!", "?", ":", ";")):
        return True
    word = LAST_WORD.search(ending)
    return bool(word and word[1] in FUNCTION_WORDS) or ending.rstrip("*").endswith(OPEN)


def _one(before: Block, block: Block) -> Block:
    return before._replace(
        kind="paragraph",
        pieces=before.pieces + block.pieces,
        dropped=before.dropped + block.dropped,
        emphasis=before.emphasis + block.emphasis,
        references=before.references + block.references,
    )
