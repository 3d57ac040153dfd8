import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.words.query import MAX_TERMS, And, Field, Near, Node, Not, Or, Pattern, Phrase, Word, parse
from idm_desktop.words.reading import CUT, NOTHING, ONLY_WITHOUT, reading
from idm_desktop.words.strange import NO_FIELD, SHOWN, TYPES

A, B, C = Word("a"), Word("b"), Word("c")
GRAMMAR = (
    ("labour mobility", And((Word("labour"), Word("mobility")))),
    ("a AND b", And((A, B))),
    ('"regular pathways"', Phrase("regular pathways")),
    ("“regular pathways”", Phrase("regular pathways")),
    ("«regular pathways»", Phrase("regular pathways")),
    ("remit*", Word("remit", prefix=True)),
    ('"regular path*"', Phrase("regular path", prefix=True)),
    ('"regular path"*', Phrase("regular path", prefix=True)),
    ("a OR b c OR d", And((Or((A, B)), Or((C, Word("d")))))),
    ("-a b", And((Not(A), B))),
    ("b NOT a", And((B, Not(A)))),
    ("a -(b c)", And((A, Not(And((B, C)))))),
    ("(a b) OR c", Or((And((A, B)), C))),
    ("data NEAR/5 policy", Near((Word("data"), Word("policy")), 5)),
    ('a NEAR "b c"', Near((A, Phrase("b c")), 10)),
    ("=Genève", Word("Genève", exact=True)),
    ('="à Genève"', Phrase("à Genève", exact=True)),
    ('speaker:"A. B."', Field("speaker", ("A. B.",))),
    ("lang:fr,es a", And((Field("lang", ("fr", "es")), A))),
    ("-tag:#draft a", And((Not(Field("tag", ("draft",))), A))),
    ("para:12..20", Field("para", ("12..20",))),
    ("changed:>2026-01-01", Field("changed", (">2026-01-01",))),
    ("/mov.s/ a", And((Pattern("mov.s"), A))),
    ("a a b", And((A, B))),
)
AS_WORDS = (
    ("", None),
    ("()", None),
    ('"', None),
    ("😀 …", None),
    ("OR", Word("OR")),
    ("a OR", And((A, Word("OR")))),
    ("NOT", Word("NOT")),
    ("or and not", And((Word("or"), Word("and"), Word("not")))),
    ("a NEAR (b)", And((A, Word("NEAR"), B))),
    ("((a", A),
    ("a))) b", And((A, B))),
    ('"a b', Phrase("a b")),
    ("covid-19", Word("covid-19")),
    ("and/or", Word("and/or")),
    ("colour:red", Word("colour:red")),
    ("speaker: a", And((Word("speaker:"), A))),
    ("a - b", And((A, B))),
    ("a OR () b", And((A, B))),
)
TYPING = (
    ("remi", Word("remi", prefix=True)),
    ("remi ", Word("remi")),
    ("a OR", A),
    ("a OR b", Or((A, Word("b", prefix=True)))),
    ('"a b', Phrase("a b", prefix=True)),
    ('"a b"', Phrase("a b")),
    ("a -b", And((A, Not(B)))),
    ("speaker:b", Field("speaker", ("b",))),
)


def same(one: object, other: object) -> bool:
    """Compare trees with their classes: named tuples of two classes can be equal."""
    if type(one) is not type(other) or not isinstance(one, tuple):
        return one == other
    assert isinstance(other, tuple)
    return len(one) == len(other) and all(map(same, one, other))


@pytest.mark.parametrize(("text", "tree"), GRAMMAR)
def test_the_grammar_is_read(text: str, tree: Node) -> None:
    assert same(parse(text).root, tree), parse(text).root


@pytest.mark.parametrize(("text", "tree"), AS_WORDS)
def test_what_is_no_grammar_is_read_as_words(text: str, tree: Node | None) -> None:
    assert same(parse(text).root, tree), parse(text).root


@pytest.mark.parametrize(("text", "tree"), TYPING)
def test_the_last_word_is_a_beginning_while_it_is_typed(text: str, tree: Node) -> None:
    assert same(parse(text, typing=True).root, tree)


def test_a_long_query_is_cut_and_says_so() -> None:
    query = parse(" ".join(f"word{i}" for i in range(500)))
    assert isinstance(query.root, And)
    assert len(query.root.parts) == MAX_TERMS
    assert reading(query).endswith(CUT)
    assert parse('"' + "a b c " * 50).cut
    assert not parse("a " * MAX_TERMS).cut


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", NOTHING),
        ("-border", ONLY_WITHOUT),
        ("labour mobility -border", "Passages with “labour” and “mobility”, without “border”."),
        ("return OR remain -a -b", "Passages with either “return” or “remain”, without “a” or “b”."),
        ('remit* ="À part"', "Passages with “remit…” and exactly “À part”."),
        ("a (b OR c d)", "Passages with “a”, either “b” or “c” and “d”."),
        ("data NEAR/5 law", "Passages with “data” and “law” within 5 words of each other."),
        (
            'data speaker:"A. B." lang:fr,es',
            "Passages with “data” that name or quote “A. B.”, in the language fr or es.",
        ),
        ("type:digest", "Passages of the type digest."),
        ("tag:x a", "Notes with “a” tagged “x”."),
        ("(a b) OR year:2018", "Passages with either (“a” and “b”) or year 2018."),
        ("foo:bar", f"Passages with “foo:bar”. {NO_FIELD.format('foo', SHOWN)}"),
        ('speaker:"', 'Passages with “speaker:"”.'),
        ("https://a.org", "Passages with “https://a.org”."),
        ("type:banana,Digest", f"Passages of the type banana or Digest. “banana” is no type; types are {TYPES}."),
        ("year:soon", "Passages of the year soon. “soon” is no year; write 2018 or 2016..2018."),
        ("year:2016..,..2018,2017..2019", "Passages of the year 2016.., ..2018 or 2017..2019."),
        (
            "-lang:english a",
            "Passages with “a”, without lang english. “english” is no language; write en, fr or es.",
        ),
        ("changed:now", "Notes changed now. “now” is no date; write 2026-01-31 or >2026-01."),
        ("changed:>2026-01 is:orphan", "Notes changed >2026-01, that are orphan."),
    ],
)
def test_a_sentence_says_how_a_query_is_read(text: str, sentence: str) -> None:
    assert reading(parse(text)) == sentence


PIECES = st.sampled_from(
    ["a", "OR", "AND", "NOT", "NEAR/2", "-", "(", ")", '"', "*", "=", "tag:", "lang:x", "/", " ", "\0"]
)


@given(st.text() | st.lists(PIECES).map("".join) | st.lists(PIECES).map(" ".join), st.booleans())
def test_any_string_can_be_read_and_said(text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    assert query.text == text
    assert reading(query).endswith(".")


@pytest.mark.parametrize(
    "text", ["(" * 100_000, "-(" * 50_000, "NOT " * 25_000, '"a' * 50_000, " " * 100_000, "/a " * 33_000]
)
def test_a_hundred_kilobytes_can_be_read(text: str) -> None:
    assert parse(text).cut
