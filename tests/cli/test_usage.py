"""What can be typed: options anywhere, help and version everywhere, wrong usage in one sentence."""

from argparse import Namespace
from pathlib import Path

import pytest

from idm_desktop import __version__
from idm_desktop.cli.run import run
from tests.conftest import Idm
from tests.core import usage

VERBS = ("open", "import", "list", "show", "search", "note", "export", "backup", "restore", "doctor", "screenshot")
WITHIN = (
    *(("note", action) for action in ("add", "edit", "delete", "restore", "history", "attach", "undo-move")),
    ("export", "notes"),
    ("export", "document"),
)
WRONG = (
    ["nothing"],
    ["list"],
    ["list", "ships"],
    ["list", "events", "--nope"],
    ["list", "--document", "x"],
    ["show"],
    ["show", "a", "b"],
    ["search"],
    ["search", "x", "--limit", "0"],
    ["search", "x", "--limit", "many"],
    ["search", "x", "--limit", str(10**30)],
    ["import"],
    ["note"],
    ["note", "sing"],
    ["note", "add"],
    ["note", "add", "--free", "REF"],
    ["note", "add", "--free", "--meaning", "joy"],
    ["note", "add", "--free", "--share", "everyone"],
    ["note", "add", "--free", "--text"],
    ["note", "add", "x", "--quote", "y", "--occurrence", "0"],
    ["note", "add", "x", "--occurrence", "2"],
    ["edit", "x"],
    ["edit", "x", "title"],
    ["note", "edit", "n-aaaaaa", "--revision", "-1"],
    ["note", "edit", "n-aaaaaa", "--tag", "a", "--no-tags"],
    ["export"],
    ["export", "notes"],
    ["export", "notes", "--to", "x", "--format", "clay"],
    ["export", "notes", "--to", "x", "--profile", "clay"],
    ["restore"],
    ["doctor", "now"],
    ["backup", "now"],
    ["screenshot"],
    ["screenshot", "--to", "x.png", "--theme", "mauve"],
    ["screenshot", "--to", "x.png", "--view", "cellar"],
    ["screenshot", "--to", "x.png", "--size", "10x10"],
    ["screenshot", "--to", "x.png", "--size", "wide"],
    ["screenshot", "--to", "x.png", "--scale", "nan"],
    ["--nope"],
    ["list", "events", "two\nlines\u202e"],
)


@pytest.mark.parametrize("words", [(), *((verb,) for verb in VERBS), *WITHIN])
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_are_everywhere(idm: Idm, words: tuple[str, ...], option: str) -> None:
    answer = idm(*words, option)
    assert (answer.status, answer.err) == (0, "")
    if option == "--version":
        assert answer.out == f"idm {__version__}\n"
    else:
        assert answer.out.startswith(" ".join(["usage: idm", *words]))


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_gives_the_usage_and_one_sentence(idm: Idm, arguments: list[str]) -> None:
    answer = idm(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert usage(answer.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--library", "HERE", "--json", "list", "events"],
        ["--json", "list", "events", "--library", "HERE"],
        ["list", "--library=HERE", "--json", "events"],
        ["list", "events", "--json", "--library=HERE"],
        ["--library=HERE", "list", "events", "--json"],
        ["--library=HERE", "--json", "list", "--", "events"],
    ],
    ids=" ".join,
)
def test_library_and_json_stand_before_or_after_the_verb(idm: Idm, arguments: list[str]) -> None:
    folder = str(idm.folder)
    idm.folder = idm.folder / "elsewhere"
    answer = idm(*[word.replace("HERE", folder) for word in arguments])
    assert (answer.status, answer.err) == (0, "")
    assert [event["id"] for event in answer.json] == ["idm-2018-2"]
    assert not idm.folder.exists()


def test_they_stand_anywhere_in_a_verb_of_two_words(idm: Idm) -> None:
    for words in (["--json", "note", "add"], ["note", "--json", "add"], ["note", "add", "--json"]):
        answer = idm(*words, "--free", "--text=Ferries")
        assert (answer.status, answer.json["text"]) == (0, "Ferries")


def test_words_after_two_hyphens_may_begin_with_one(idm: Idm) -> None:
    answer = idm("show", "--json", "--", "-no-such-thing")
    assert (answer.status, answer.out) == (1, "")
    assert "-no-such-thing" in answer.err
    answer = idm("note", "add", "--json", "--text=-10 degrees", "--", "idm-2018-2")
    assert answer.json["text"] == "-10 degrees"
    assert idm("import", "--", "-not-there.txt").status == 1


def test_options_are_never_guessed_from_their_beginnings(idm: Idm) -> None:
    assert idm("list", "events", "--doc", "x").status == 2


@pytest.mark.parametrize(("arguments", "ref"), [([], None), (["open"], None), (["open", "a/p3"], "a/p3")])
def test_open_hands_folder_and_reference_to_the_window(tmp_path: Path, arguments: list[str], ref: str | None) -> None:
    asked: list[tuple[Path, str | None]] = []

    def window(folder: Path, ref: str | None) -> int:
        asked.append((folder, ref))
        return 7

    def draw(folder: Path, chosen: Namespace) -> int:
        raise AssertionError

    assert run(["--library", str(tmp_path / "l"), *arguments], window, draw) == 7
    assert asked == [(tmp_path / "l", ref)]
    assert not (tmp_path / "l").exists()


def test_screenshot_hands_its_options_to_the_drawing(tmp_path: Path) -> None:
    asked: list[Namespace] = []

    def window(folder: Path, ref: str | None) -> int:
        raise AssertionError

    def draw(folder: Path, chosen: Namespace) -> int:
        asked.append(chosen)
        return 0

    words = ["--to", "a.png", "--theme", "dark", "--size", "1000x700", "--scale=2", "--open", "x", "--query", "y"]
    assert run(["screenshot", "--library", str(tmp_path), *words], window, draw) == 0
    (chosen,) = asked
    assert (chosen.theme, chosen.size, chosen.scale, chosen.open, chosen.query) == ("dark", (1000, 700), 2.0, "x", "y")


def test_a_folder_named_after_nobody_is_a_folder(idm: Idm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert idm("--library", "~nobody-of-that-name", "list", "events").status == 0
    assert (tmp_path / "~nobody-of-that-name" / "library.sqlite").is_file()
