"""How a note looks before it is read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.export.preview import html
from tests.export.making import hostile


def test_markdown_is_shown_with_its_dress() -> None:
    made = html(
        "# Head\n\none\ntwo **bold** *em* `code`\n\n- a\n- b\n\n> said\n\n"
        "```\n<x>\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    for part in ("<h1>Head</h1>", "one<br>", "<strong>bold</strong>", "<em>em</em>", "<code>code</code>", "<li>a</li>"):
        assert part in made
    for part in ("<blockquote>", "<pre><code>&lt;x&gt;", "<th>a</th>", "<td>1</td>"):
        assert part in made


@pytest.mark.parametrize(
    "address", ["https://example.org/a", "http://example.org", "mailto:a@example.org", "idm://doc/x/p1"]
)
def test_a_link_to_a_known_place_stays(address: str) -> None:
    assert f'<a href="{address}" rel="noopener noreferrer">x</a>' in html(f"[x]({address})")


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:x",
            " javascript:x",
            "vbscript:x",
            "data:text/html,x",
        ),
        *("file:///etc/passwd", "qrc:/x", "ftp://x", "//example.org", "/etc/passwd", "../x.md", "#top"),
    ],
)
def test_a_link_to_any_other_place_goes(address: str) -> None:
    for text in (f"[x](<{address}>)", f'<a href="{address}">x</a>', f"[x]: <{address}>\n\n[x]"):
        assert not re.search(r"<[^>]*href", html(text))


def test_nothing_is_fetched_run_or_styled() -> None:
    made = html(
        "![x](https://example.org/a.png)\n\n<img src=file:///etc/passwd onerror=x>\n\n<script>alert(1)</script>\n\n"
        '<p style="color:red" onclick="x" class="y" id="z">kept</p>\n\n<iframe src="x"></iframe><object data="x">'
        '<style>p {}</style><form action="x"><input></form><svg><use href="x"/></svg><link rel=x href=y><!-- hidden -->'
    )
    assert "kept" in made
    assert not re.search(r"<(?!/?p>)", made)


def test_what_looks_like_html_is_shown_as_it_was_typed() -> None:
    assert html("<to check> and <b>&amp;") == "<p>&lt;to check&gt; and &lt;b&gt;&amp;</p>"


@settings(max_examples=150, deadline=None)
@given(hostile | st.text(st.sampled_from("<>[]()!`*_#\"'=/ \n\tascriptmgon:&;-"), max_size=60))
def test_whatever_is_written_there_is_no_tag_but_the_allowed(text: str) -> None:
    for tag in re.findall(r"<[^>]*>", html(text)):
        assert re.match(r"</?(?:p|br|hr|h\d|blockquote|pre|code|ul|ol|li|em|strong|[bius]|del|a|table|t\w+)[\s>]", tag)
        assert not re.search(r"\son\w+=|style=|src=", tag)


def test_text_that_would_take_for_ever_is_shown_plain() -> None:
    assert html("[" * 2_000) == f"<p>{'[' * 2_000}</p>"
    assert html("<a " * 2_000).startswith("<p>&lt;a &lt;a ")
    assert html("a\n" * 60_000).startswith("<p>a<br>\na")
    deep = "\n".join("    " * level + "- x" for level in range(400))
    assert "- x<br>" in html(deep)


def test_what_was_made_once_is_not_made_again() -> None:
    assert html("again and again") is html("again and again")
