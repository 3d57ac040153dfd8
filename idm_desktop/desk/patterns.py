"""Regular expressions looked for in notes and in the open document, in a process of their own.

Some patterns take longer than the world lasts, and nothing but the end of a process stops Python's `re`.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence

from idm_desktop.errors import StoreError, TooSlow
from idm_desktop.words.query import Pattern
from idm_desktop.words.terms import Close, Every, OneOf, Some, Wide, Without

Places = tuple[tuple[int, int], ...]
SECONDS = 0.06
"""How long a pattern may take, beside the start of its process."""
MOST = 1_000
"""Places in one text that are told."""
TOO_LONG = "the pattern takes too long; make it simpler."
BROKEN_OFF = "looking for the pattern was broken off; try again, or make it simpler."
CHILD = f"""
import itertools, json, re, sys
sys.stdout.write("ready\\n")
sys.stdout.flush()
pattern, texts = json.load(sys.stdin)
wanted = re.compile(pattern, re.IGNORECASE)
spans = [[match.span() for match in itertools.islice(wanted.finditer(text), {MOST})] for text in texts]
json.dump([[span for span in found if span[1] > span[0]] for found in spans], sys.stdout)
"""


def places(pattern: str, texts: Sequence[str], seconds: float = SECONDS) -> list[Places]:
    """Return where a pattern matches in each text, capitals or not; raise TooSlow where it takes too long."""
    if not texts:
        return []
    child = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert child.stdout is not None
        child.stdout.readline()
        said, _ = child.communicate(json.dumps((pattern, list(texts))).encode(), timeout=seconds)
    except subprocess.TimeoutExpired as late:
        raise TooSlow(TOO_LONG) from late
    finally:
        child.kill()
        child.communicate()
    if child.returncode:
        raise StoreError(BROKEN_OFF)
    return [tuple((start, end) for start, end in found) for found in json.loads(said)]


def asked(node: Wide) -> Iterator[Pattern]:
    """Yield the patterns in a query."""
    if isinstance(node, Pattern):
        yield node
    elif isinstance(node, Without):
        yield from asked(node.part)
    elif isinstance(node, Every | Some | Close) and not isinstance(node, OneOf):
        for part in node.parts:
            yield from asked(part)
