"""Archives, whose size is reckoned before anything in them is unpacked."""

import zipfile
import zlib
from io import BytesIO

from idm_desktop.errors import ImportFailed

ENTRIES = 10_000
"""The most files an archive may hold."""

UNPACKED = 300_000_000
"""The most bytes all its files may come to."""

SMALL, RATIO = 30_000_000, 200
"""An archive that unpacks to more than this may not grow by more than this factor."""

BOMB = "It unpacks to far more than a document of its size can hold, and was not opened."
DAMAGED = "It is incomplete or damaged; open it in the program that made it, save it again and import that."
PROTECTED = "It is protected by a password; open it, save it without the password and import that."


class Archive:
    """A ZIP archive within its budget."""

    def __init__(self, content: bytes) -> None:
        """Open an archive; raise ImportFailed where it is damaged or unpacks to too much."""
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ImportFailed(DAMAGED) from error
        entries = self._zip.infolist()
        size = sum(entry.file_size for entry in entries)
        if len(entries) > ENTRIES or size > UNPACKED or (size > SMALL and size > RATIO * len(content)):
            raise ImportFailed(BOMB)
        self.names = frozenset(entry.filename for entry in entries)

    def part(self, name: str) -> bytes | None:
        """Return the file of that name, or None where there is none."""
        if name not in self.names:
            return None
        entry = self._zip.getinfo(name)
        if entry.flag_bits & 1:
            raise ImportFailed(PROTECTED)
        try:
            with self._zip.open(entry) as file:
                content = file.read(entry.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as error:
            raise ImportFailed(DAMAGED) from error
        if len(content) > entry.file_size:
            raise ImportFailed(BOMB)
        return content
