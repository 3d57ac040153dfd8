"""What is shown is what the file says: the stored text at every segment, made plain by another hand."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from idm_desktop.desk import lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.model.texts import Conclusion, Figure, Passage, Quotation
from tests.conftest import with_desk
from tests.core import DIGEST, FILES, OFFICIAL, QUAY, SAMPLES, SUMMARY_MD, bare, plain, strayed


def check(desk: Desk, document: str) -> None:
    stored = lookup.text(desk, document)
    passages = list(_of(desk, "passages", document, Passage))
    numbers = [passage.official_number for passage in passages]
    assert strayed(stored, [passage.segments for passage in passages], numbers) == []
    for passage in passages:
        assert bare(passage.text) == plain(stored, passage.segments)
        assert all(passage.text[start:end].strip() for start, end, _ in passage.emphasis)
    inside = {passage.id: passage for passage in passages}
    for quotation in _of(desk, "quotations", document, Quotation):
        assert plain(stored, quotation.segments) == bare(quotation.text)
        assert quotation.text in inside[quotation.passage].text
    for conclusion in _of(desk, "conclusions", document, Conclusion):
        assert plain(stored, conclusion.segments) == bare(conclusion.headline)
        assert inside[conclusion.passages[0]].text.startswith(conclusion.headline)
    for figure in _of(desk, "figures", document, Figure):
        assert plain(stored, figure.segments) == bare(figure.text)
        assert figure.text in inside[figure.passage].text
    _check_names(desk, document, stored, inside)


def _check_names(desk: Desk, document: str, stored: str, inside: dict[str, Passage]) -> None:
    for acronym in lookup.every(desk, "acronyms", document=document):
        assert plain(stored, acronym.segments) == acronym.acronym  # type: ignore[attr-defined]
    for body in lookup.every(desk, "organisations", document=document):
        for place in body.mentions:  # type: ignore[attr-defined]
            assert plain(stored, place.segments) in bare(inside[place.passage].text)
            assert _is_whole_word(stored, place.segments)
    for speaker in lookup.every(desk, "speakers", document=document):
        for mention in speaker.mentions:  # type: ignore[attr-defined]
            words = plain(stored, mention.segments)
            assert words in bare(inside[mention.passage].text)
            assert _is_whole_word(stored, mention.segments)
            if mention.form == "full":
                assert _unaccented(words.split()[-1]) in _unaccented(speaker.name)  # type: ignore[attr-defined]


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).strip(".")


def _is_whole_word(stored: str, segments: tuple[tuple[int, int], ...]) -> bool:
    start, end = segments[0][0], segments[-1][1]
    letters = stored[max(0, start - 1) : start], stored[end : end + 1]
    return not any(letter.isalpha() for letter in letters)


T = TypeVar("T")


def _of(desk: Desk, kind: str, document: str, of: type[T]) -> Iterator[T]:
    for row in lookup.every(desk, kind, document=document):
        assert isinstance(row, of)
        yield row


def test_in_the_digest_and_in_the_invented_dialogue(quays: Path) -> None:
    desk = Desk(quays)
    for document in (DIGEST, QUAY):
        check(desk, document)
    desk.close()


def test_in_the_invented_dialogue_in_markdown(library: Path) -> None:
    with_desk(library, FILES / "quay-dialogue.md", Options(guide=str(FILES / "quay-guide.toml")))
    desk = Desk(library)
    check(desk, QUAY)
    desk.close()


def test_in_a_file_with_every_oddity(library: Path, tmp_path: Path) -> None:
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    for old, new in (("\n", "\r\r\n"), (" the ", "\u0085the\u00a0"), ("harm", "ha\u00adrm"), ("fé", "fe\u0301")):
        text = text.replace(old, new)
    path = tmp_path / "odd.txt"
    path.write_bytes(b"\xff\xfe" + text.replace("Calder", "Ca\u0301lder\u0327", 1).encode("utf-16-le"))
    with_desk(library, path, Options(guide=str(FILES / "quay-guide.toml")))
    desk = Desk(library)
    check(desk, QUAY)
    assert len(lookup.every(desk, "quotations", document=QUAY)) == 4
    desk.close()


def test_in_the_official_text(summary: Path) -> None:
    desk = Desk(summary)
    check(desk, OFFICIAL)
    desk.close()


@pytest.mark.skipif(not SUMMARY_MD.is_file(), reason="the summary is not beside this checkout")
@pytest.mark.parametrize("guide", ["auto", "none"])
def test_in_the_official_text_in_markdown(library: Path, guide: str) -> None:
    desk = Desk(library)
    done = bring_in(desk, SUMMARY_MD, Options(guide=guide))
    assert done.document
    check(desk, done.document)
    desk.close()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_in_documents_written_by_others(library: Path, path: Path) -> None:
    desk = Desk(library)
    done = bring_in(desk, path)
    assert done.status == "imported", done.reason
    assert done.document
    check(desk, done.document)
    desk.close()
