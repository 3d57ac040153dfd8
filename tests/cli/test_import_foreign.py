"""What other programs export, taken in: found by its words, once."""

import json
from pathlib import Path

import pytest

from tests.cli.test_import_notes import QUOTE, counts, notes
from tests.conftest import Idm

FOREIGN = {
    "hypothesis.json": {
        "total": 2,
        "rows": [
            {
                "id": "h1",
                "created": "2031-05-01T08:00:00.123456+02:00",
                "updated": "2031-05-02T08:00:00.123456+00:00",
                "user": "acct:reader@example.org",
                "uri": "https://example.org/quays",
                "text": "Who then?",
                "tags": ["sea law", "2031"],
                "document": {"title": ["Quays"]},
                "target": [{"selector": [{"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "", "suffix": ""}]}],
            },
            {"id": "h2", "uri": "https://example.org/quays", "user": "x", "text": "All of us.", "references": ["h1"]},
        ],
    },
    "calibre.json": {
        "version": 1,
        "type": "calibre_annotation_collection",
        "annotations": [
            {
                "type": "highlight",
                "highlighted_text": QUOTE,
                "notes": "Who then?",
                "uuid": "c1",
                "timestamp": "2031-05-01T06:00:00.000Z",
            },
            {"type": "bookmark", "title": "here"},
        ],
    },
    "foliate.json": {
        "metadata": {"title": "Quays"},
        "annotations": [
            {"value": "epubcfi(/6/4!/4/2,/1:0,/1:9)", "color": "yellow", "text": QUOTE, "note": "Who then?"}
        ],
    },
    "page.jsonld": {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/a1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Who then?"},
        "target": {
            "source": "https://example.org/quays",
            "selector": {"type": "TextQuoteSelector", "exact": QUOTE.replace(" ", "\n")},
        },
    },
}
FOREIGN_TEXT = {
    "zotero.md": f"# Annotations\n\n“{QUOTE}” ([Quays, 2031, p. 3](zotero://select/library/items/ABCD)) "
    "([pdf](zotero://open-pdf/library/items/ABCD?page=3&annotation=EFGH)) Who then?\n",
    "readwise.csv": "Highlight,Book Title,Book Author,Note,Tags,Location,Highlighted at\r\n"
    f'"{QUOTE}",Quays,,"Who then?","a b",3,2031-05-01 06:00:00+00:00\r\n',
}


@pytest.mark.parametrize("name", [*FOREIGN, *FOREIGN_TEXT])
def test_what_others_export_finds_its_words_and_comes_in_once(quay: Idm, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(FOREIGN_TEXT.get(name) or json.dumps(FOREIGN[name], indent=1), encoding="utf-8")
    tried = quay("import-notes", str(path), "--dry-run", "--json")
    done = quay("import-notes", str(path), "--json")
    assert counts(tried) == counts(done)
    assert (done.json["new"], done.json["refused"]) == (2 if name == "hypothesis.json" else 1, 0)
    note = next(note for note in notes(quay) if note["quote"])
    assert (note["text"], note["state"], note["now"]) == ("Who then?", "attached", QUOTE)
    again = quay("import-notes", str(path), "--json")
    assert counts(again) == (0, 0, done.json["new"], 0, 0, 0)


SELECTOR = {
    "type": "TextQuoteSelector",
    "exact": QUOTE,
    "prefix": " agreed. He said that “",
    "suffix": "” and asked the towns to pay",
}
SHAPES: dict[str, object] = {
    "a page": {"type": "AnnotationPage", "items": [{"type": "Annotation", "target": {"selector": SELECTOR}}]},
    "a list": [{"type": ["Annotation", "x:Y"], "bodyValue": "Why?", "target": [{"selector": [SELECTOR]}]}],
    "a graph": {"@graph": [{"@type": "oa:Annotation", "oa:hasTarget": {"oa:hasSelector": {
        "@type": "oa:TextQuoteSelector", "oa:exact": {"@value": QUOTE}}}}]},
    "written out": [{
        "@id": "https://example.org/1", "@type": ["http://www.w3.org/ns/oa#Annotation"],
        "http://www.w3.org/ns/oa#hasTarget": [{"http://www.w3.org/ns/oa#hasSelector": [{
            "@type": ["http://www.w3.org/ns/oa#TextQuoteSelector"],
            "http://www.w3.org/ns/oa#exact": [{"@value": QUOTE}]}]}]}],
    "refined": {"type": "Annotation", "body": "https://example.org/body", "creator": "https://example.org/me",
        "target": {"source": "x", "selector": {"type": "XPathSelector", "value": "/p", "refinedBy": SELECTOR}}},
    "bodies": {"type": "Annotation", "target": {"selector": SELECTOR}, "body": [
        {"type": "TextualBody", "value": "commitment", "purpose": "classifying"},
        {"type": "TextualBody", "value": "sea", "purpose": "tagging"}, {"type": "Image", "id": "x"}, 7, None]},
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_annotations_of_other_shapes_come_in(quay: Idm, tmp_path: Path, name: str) -> None:
    path = tmp_path / "other.jsonld"
    path.write_text(json.dumps(SHAPES[name]), encoding="utf-8")
    done = quay("import-notes", str(path), "--json")
    assert counts(done) == (1, 0, 0, 0, 0, 0), done.err
    (note,) = notes(quay)
    assert (note["now"], note["state"]) == (QUOTE, "attached")
    if name == "bodies":
        assert (note["meaning"], note["tags"]) == ("commitment", ["sea"])


def test_tags_of_others_are_made_fit_and_replies_stay_with_what_they_answer(quay: Idm, tmp_path: Path) -> None:
    path = tmp_path / "hypothesis.json"
    path.write_text(json.dumps(FOREIGN["hypothesis.json"]), encoding="utf-8")
    quay("import-notes", str(path))
    first, second = sorted(notes(quay), key=lambda note: note["quote"] is None)
    assert first["tags"] == ["sea-law", "y2031"]
    assert (first["author"], first["created"]) == ("reader", "2031-05-01T06:00:00Z")
    assert second["target"] == {"kind": "note", "id": first["id"]}


def test_words_that_stand_nowhere_are_refused_with_file_and_line(quay: Idm, tmp_path: Path) -> None:
    path = tmp_path / "readwise.csv"
    path.write_text("Highlight,Title\r\nnobody owns the tide,Q\r\nwords of another book,Q\r\n", encoding="utf-8")
    answer = quay("import-notes", str(path), "--json")
    assert answer.status == 1
    assert counts(answer) == (1, 0, 0, 0, 0, 1)
    assert f"{path}, line 3" in answer.err
