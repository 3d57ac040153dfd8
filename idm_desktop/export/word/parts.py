"""The parts of a Word document that are the same, or nearly, in all of them; what never changes is shipped."""

from collections.abc import Iterable, Iterator
from html import escape

from idm_desktop import assets
from idm_desktop.export.frame import CONTROL, writable

APPLICATION = "IDM Desktop"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NOT_XML = dict.fromkeys((*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF))

SHIPPED = {
    "[Content_Types].xml": "content-types.xml",
    "_rels/.rels": "package.rels",
    "docProps/app.xml": "app.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
}
PAPER = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
    'w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
)


def clean(text: str) -> str:
    """Return text that XML can hold, escaped."""
    return escape(CONTROL.sub("", writable(text)).translate(NOT_XML), quote=False)


def document(body: str) -> str:
    """Return the part that holds the text."""
    spaces = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}/relationships"'
    return f"{HEAD}<w:document {spaces}><w:body>{body}{PAPER}</w:body></w:document>"


def relations(addresses: Iterable[str]) -> str:
    """Return what the text refers to: its styles and lists, and the addresses of its links."""
    own = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/relationships/{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", "numbering")
    )
    links = "".join(
        f'<Relationship Id="link{number}" Type="{OFFICE}/relationships/hyperlink" '
        f'Target="{escape(CONTROL.sub("", writable(address)))}" TargetMode="External"/>'
        for number, address in enumerate(addresses)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{own}{links}</Relationships>'


def fixed(title: str) -> Iterator[tuple[str, str]]:
    """Yield the names and contents of the other parts."""
    for name, file in SHIPPED.items():
        yield name, assets.asset("resources", f"word/{file}").read_text(encoding="utf-8")
    spaces = f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    yield (
        "docProps/core.xml",
        f"{HEAD}<cp:coreProperties {spaces}><dc:title>{clean(title)}</dc:title></cp:coreProperties>",
    )
