"""What the tests of readers ask of an extract."""

from idm_desktop.model.extract import Block, Extract


def shown(extract: Extract, block: Block) -> str:
    """Return the words of a block, its pieces divided by a bar."""
    return "|".join(extract.text[start:end] for start, end in block.pieces)


def blocks(extract: Extract) -> list[tuple[str, str]]:
    """Return the kind and the words of every block."""
    return [(block.kind, shown(extract, block)) for block in extract.blocks]


def kinds(extract: Extract, kind: str) -> list[str]:
    """Return the words of the blocks of one kind."""
    return [words for found, words in blocks(extract) if found == kind]


def emphasis(extract: Extract) -> list[tuple[str, str]]:
    """Return the emphasised words with their emphasis."""
    return [(extract.text[start:end], kind) for block in extract.blocks for start, end, kind in block.emphasis]


def references(extract: Extract) -> list[tuple[str, str]]:
    """Return the words right before each footnote marker, with its label."""
    return [
        (extract.text[max(block.pieces[0][0], at - 8) : at], label)
        for block in extract.blocks
        for at, label in block.references
    ]
