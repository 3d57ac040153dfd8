"""`idm tag rename`: one name for another, wherever the tag stands."""

import json

from tests.conftest import Idm


def test_a_tag_is_renamed_on_every_note(idm: Idm) -> None:
    ids = [
        json.loads(idm("note", "add", "--free", "--tag", tag, "--text", tag, "--json").out)["id"]
        for tag in ("harbour", "Harbour", "quay")
    ]
    done = json.loads(idm("tag", "rename", "harbour", "port", "--json").out)
    assert [note["id"] for note in done] == ids[:2]
    assert {tag["tag"]: tag["notes"] for tag in json.loads(idm("list", "tags", "--json").out)} == {"port": 2, "quay": 1}
    assert len(json.loads(idm("note", "history", ids[0], "--json").out)) == 2


def test_a_tag_nobody_bears_or_that_is_none_is_one_sentence(idm: Idm) -> None:
    idm("note", "add", "--free", "--tag", "quay")
    for old, new in (("harbour", "port"), ("quay", "2018"), ("quay", "")):
        answer = idm("tag", "rename", old, new)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.count("\n") == 1
