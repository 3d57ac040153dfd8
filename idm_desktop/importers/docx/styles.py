"""The styles of a Word file: what a paragraph or a run is by the name it was given."""

from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from idm_desktop.importers.docx.markup import holds, integer, value


class Look(NamedTuple):
    """How words look, as far as something says so; `size` is in half points."""

    strong: bool | None = None
    em: bool | None = None
    size: int | None = None
    hidden: bool | None = None

    def over(self, base: "Look") -> "Look":
        """Return this look where it says something, else the base's."""
        return Look(
            base.strong if self.strong is None else self.strong,
            base.em if self.em is None else self.em,
            base.size if self.size is None else self.size,
            base.hidden if self.hidden is None else self.hidden,
        )


class Layout(NamedTuple):
    """How a paragraph is set, as far as something says so; indents are in twentieths of a point."""

    outline: int | None = None
    numbering: int | None = None
    level: int | None = None
    left: int | None = None
    right: int | None = None

    def over(self, base: "Layout") -> "Layout":
        """Return this layout where it says something, else the base's."""
        return Layout(*(mine if mine is not None else theirs for mine, theirs in zip(self, base, strict=True)))


class Style(NamedTuple):
    """A style with all it inherits; `name` is that of the style itself, in lower case."""

    name: str = ""
    look: Look = Look()
    layout: Layout = Layout()


class Styles:
    """Styles by their id."""

    def __init__(self, elements: Iterable[Element]) -> None:
        self._styles: dict[str, tuple[str | None, Style]] = {}
        self._resolved: dict[str, Style] = {}
        self._default = Look()
        self.normal = ""
        for element in elements:
            if element.tag == "docDefaults":
                self._default = look(element.find("rPrDefault/rPr"))
            elif element.tag == "style" and (id := element.get("styleId")):
                self._add(id, element)

    def paragraph(self, id: str | None) -> Style:
        """Return the style of a paragraph; that of an ordinary one where it has none."""
        style = self._get(id if id in self._styles else self.normal)
        return style._replace(look=style.look.over(self._default))

    def run(self, id: str | None) -> Look:
        """Return the look of a character style."""
        return self._get(id).look if id in self._styles else Look()

    def numbered(self, numbering: str) -> int | None:
        """Return the numbering that a numbering style stands for."""
        return self._get(numbering).layout.numbering

    def _add(self, id: str, element: Element) -> None:
        name = (value(element.find("name")) or id).lower()
        style = Style(name, look(element.find("rPr")), layout(element.find("pPr")))
        self._styles[id] = value(element.find("basedOn")), style
        if element.get("type", "paragraph") == "paragraph" and element.get("default") in ("1", "true", "on"):
            self.normal = id

    def _get(self, id: str | None) -> Style:
        if id is None or id not in self._styles:
            return Style()
        if id not in self._resolved:
            chain = [id]
            while (base := self._styles[chain[-1]][0]) in self._styles and base not in chain:
                chain.append(base)
            style = Style()
            for ancestor in reversed(chain):
                own = self._styles[ancestor][1]
                style = Style(own.name, own.look.over(style.look), own.layout.over(style.layout))
            self._resolved[id] = style
        return self._resolved[id]


def look(properties: Element | None) -> Look:
    """Return what run properties say of the look."""
    if properties is None:
        return Look()
    return Look(
        holds(properties.find("b")),
        holds(properties.find("i")),
        integer(value(properties.find("sz"))),
        holds(properties.find("vanish")),
    )


def layout(properties: Element | None) -> Layout:
    """Return what paragraph properties say of the layout."""
    if properties is None:
        return Layout()
    indent = properties.find("ind")
    return Layout(
        integer(value(properties.find("outlineLvl"))),
        integer(value(properties.find("numPr/numId"))),
        integer(value(properties.find("numPr/ilvl"))),
        integer(value(indent, "left") or value(indent, "start")),
        integer(value(indent, "right") or value(indent, "end")),
    )
