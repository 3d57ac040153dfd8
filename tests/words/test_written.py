"""Letters that must be just so: what is told at a glance is what reading word by word tells."""

from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.words.marks import fits
from idm_desktop.words.query import parse
from idm_desktop.words.terms import PLAIN, Every, widen
from idm_desktop.words.written import judge

QUERIES = (
    "=The",
    "=the",
    "=Labour mobility",
    '="The tide"',
    "=Part*",
    "=À",
    "=l'accès",
    "=UN",
    "=UN -=un",
    "a OR =The",
)
WORDS = "The the THE tide Labour mobility Parties \u00c0 A\u0300 l'accès UN un U.N. a"
PIECES = st.sampled_from([*WORDS.split(), *"  .,-'(“_\u00ad\u0301", " "])


def asked(query: str) -> Every:
    node = parse(query).root
    assert node is not None
    wide = widen(node, PLAIN)
    return wide if isinstance(wide, Every) else Every((wide,))


@given(st.sampled_from(QUERIES), st.lists(PIECES, max_size=12).map("".join))
def test_what_is_told_at_a_glance_is_what_every_word_tells(query: str, text: str) -> None:
    words = asked(query)
    others = Every(tuple(part for part in words.parts if not str(part).count("exact='")))
    if not others.parts or fits(text, others):  # as an index would have found it
        assert judge(words)(text) == fits(text, words)
