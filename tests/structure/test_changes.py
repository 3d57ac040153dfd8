"""What became of passages from one version of a text to the next."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.structure.changes import Line, changes, words

FERRY = "The ferry companies agreed to publish their timetables in one common register before the summer."
PILOTS = "Pilots reported that the lights on the northern mole had been dark for eleven nights in a row."
MARKET = "The fish market stays where it is, and its roof will be mended with what was set aside for a crane."
CRANE = "A new crane is bought in the year after, if the harbour dues rise as the treasurer expects them to."


def lines(*texts: str) -> list[Line]:
    return [Line(text, str(number)) for number, text in enumerate(texts, 1)]


def found(before: list[Line], after: list[Line]) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [(change.kind, change.before, change.after) for change in changes(before, after)]


def test_texts_that_read_the_same_have_no_changes() -> None:
    assert found(lines(FERRY, PILOTS), lines(FERRY, PILOTS)) == []


def test_a_passage_is_new_or_deleted_and_those_after_it_are_renumbered() -> None:
    assert found(lines(FERRY, MARKET), lines(FERRY, PILOTS, MARKET)) == [("new", (), (1,)), ("renumbered", (1,), (2,))]
    assert found(lines(FERRY, PILOTS, MARKET), lines(FERRY, MARKET)) == [
        ("deleted", (1,), ()),
        ("renumbered", (2,), (1,)),
    ]


def test_a_passage_has_changed() -> None:
    assert found(lines(FERRY, PILOTS), lines(FERRY, PILOTS.replace("eleven", "twelve"))) == [("changed", (1,), (1,))]


def test_a_passage_has_moved_and_may_have_changed_on_the_way() -> None:
    assert ("moved", (0,), (2,)) in found(lines(FERRY, PILOTS, MARKET), lines(PILOTS, MARKET, FERRY))
    after = lines(PILOTS, MARKET, CRANE, FERRY.replace("summer", "winter"))
    assert ("moved", (0,), (3,)) in found(lines(FERRY, PILOTS, MARKET, CRANE), after)


def test_a_passage_was_split_and_two_were_merged() -> None:
    assert found(lines(MARKET, f"{FERRY} {PILOTS}"), lines(MARKET, FERRY, PILOTS)) == [("split", (1,), (1, 2))]
    assert found(lines(MARKET, FERRY, PILOTS), lines(MARKET, f"{FERRY} {PILOTS}")) == [("merged", (1, 2), (1,))]


def test_another_text_is_deleted_and_new() -> None:
    made = found(lines(FERRY), lines("Nothing of that was ever said again here."))
    assert [kind for kind, *_ in made] == ["deleted", "new"]


def test_words_are_the_same_deleted_and_new() -> None:
    made = words("nine old ferries sail", "nine ferries sail slowly")
    assert [(word.change, word.text) for word in made] == [
        ("same", "nine"),
        ("deleted", "old"),
        ("same", "ferries sail"),
        ("new", "slowly"),
    ]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([FERRY, PILOTS, MARKET, CRANE, "a b", "a c", "b"]), max_size=9), st.data())
def test_every_passage_is_the_same_or_in_exactly_one_change(texts: list[str], data: st.DataObject) -> None:
    others = data.draw(st.permutations(texts)) if data.draw(st.booleans()) else [*texts[1:], "x", *texts[:1]]
    before, after = lines(*texts), lines(*others)
    made = changes(before, after)
    olds, news = [change.before for change in made], [change.after for change in made]
    for parts, there in ((olds, before), (news, after)):
        counted = Counter(index for indexes in parts for index in indexes)
        assert all(count == 1 for count in counted.values())
        assert all(index < len(there) for index in counted)
    changed = {i for change in made for i in change.before}, {j for change in made for j in change.after}
    rest = [
        [line.text for index, line in enumerate(there) if index not in gone]
        for there, gone in zip((before, after), changed, strict=True)
    ]
    assert rest[0] == rest[1]
