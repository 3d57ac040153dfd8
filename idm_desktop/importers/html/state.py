"""What holds at a place in a web page: the elements that are open there, and what they mean for its words."""

import re
from typing import NamedTuple

BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre "
        "search section summary table tbody td tfoot th thead title tr ul",
    )
)
VOID = frozenset(re.findall(r"\w+", "area base br col embed hr img input link meta param source track wbr"))
DROPPED = frozenset(re.findall(r"\w+", "script style template noscript nav aside iframe object svg"))
CONTENT = frozenset(re.findall(r"\w+", "article main section blockquote figure td th li"))
"""Elements whose header and footer belong to the text, unlike those of the page."""

STRONG = frozenset(["b", "strong"])
EM = frozenset(["i", "em", "cite", "dfn", "var"])
BOLD = re.compile(r"font-weight\s*:\s*(?P<value>[\w-]+)", re.IGNORECASE)
ITALIC = re.compile(r"font-style\s*:\s*(?P<value>[\w-]+)", re.IGNORECASE)
RAISED = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
NOTE = re.compile(r"foot-?note|end-?note|noteref", re.IGNORECASE)
QUOTE = re.compile(r"\b\w*quote\b", re.IGNORECASE)
TITLE = re.compile(r"\b(?:mso)?title\b", re.IGNORECASE)

Attributes = dict[str, str]


class State(NamedTuple):
    """The state inside an element; `ids` are those of the enclosing elements, the innermost last."""

    tag: str
    strong: bool = False
    em: bool = False
    raised: bool = False
    target: str | None = None
    notelike: bool = False
    back: bool = False
    skipped: bool = False
    content: bool = False
    pre: bool = False
    quote: bool = False
    level: int = 0
    item: int = 0
    container: str | None = None


def inside(outer: State, tag: str, attributes: Attributes, styles: dict[str, str]) -> State:
    """Return the state inside an element that opens within `outer`."""
    css = ";".join([*(styles.get(name, "") for name in _classes(attributes, tag)), attributes.get("style", "")])
    state = outer._replace(tag=tag, content=outer.content or tag in CONTENT)
    role = f"{attributes.get('role', '')} {attributes.get('epub:type', '')} {attributes.get('class', '')}"
    note = NOTE.search(role) is not None
    if tag in BLOCKS:
        return _block(outer, state, attributes, role, note)
    weight, slope = BOLD.search(css), ITALIC.search(css)
    return state._replace(
        strong=_is_bold(weight["value"]) if weight else outer.strong or tag in STRONG,
        em=slope["value"].lower() in ("italic", "oblique") if slope else outer.em or tag in EM,
        raised=outer.raised or tag == "sup" or RAISED.search(css) is not None,
        notelike=outer.notelike or note,
        back=outer.back or "backlink" in role,
        target=_target(attributes) if tag == "a" else outer.target,
        skipped=outer.skipped or tag in DROPPED,
    )


def _block(outer: State, state: State, attributes: Attributes, role: str, note: bool) -> State:
    tag = state.tag
    around = tag in ("header", "footer") and not outer.content
    level = int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else outer.level
    if tag in ("p", "div") and "heading" in role.split():
        level = int(attributes["aria-level"]) if re.fullmatch("[1-6]", attributes.get("aria-level", "")) else 2
    if tag == "p" and TITLE.search(attributes.get("class", "")):
        level = 1
    quoted = tag == "blockquote" or (tag in ("p", "div") and QUOTE.search(attributes.get("class", "")) is not None)
    return state._replace(
        skipped=outer.skipped or around or (tag in DROPPED and not (tag == "aside" and note)),
        pre=outer.pre or tag == "pre",
        quote=outer.quote or quoted,
        level=level,
        container=attributes.get("id") or outer.container,
    )


def _classes(attributes: Attributes, tag: str) -> list[str]:
    """Return the classes that may make words bold: those of a whole block say nothing of single words."""
    return [] if tag in BLOCKS else attributes.get("class", "").split()


def _is_bold(value: str) -> bool:
    return value.lower() in ("bold", "bolder") or (value.isdigit() and int(value) >= 600)


def _target(attributes: Attributes) -> str | None:
    address = attributes.get("href", "")
    return address[1:] if len(address) > 1 and address.startswith("#") else None
