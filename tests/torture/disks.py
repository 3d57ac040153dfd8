"""A disk in memory that forgets, when the power goes, what was not yet waited for: an SQLite VFS of apsw.

A write that was not synced may be there after a cut, may be missing, or may be there in part, sector by sector. A name
may be missing or there again as long as its folder was not synced; SQLite asks for that when it deletes a journal.
"""

import random
from typing import Any

import apsw

SECTOR = 512


class PowerCut(Exception):
    """The power goes now."""


class Stored:
    """A file: what is on the platters, and what was written since, in order."""

    def __init__(self, content: bytes = b"") -> None:
        self.durable = bytearray(content)
        self.seen = bytearray(content)
        self.pending: list[tuple[int, bytes | None]] = []

    def write(self, data: bytes, offset: int) -> None:
        if len(self.seen) < offset:
            self.seen.extend(bytes(offset - len(self.seen)))
        self.seen[offset : offset + len(data)] = data
        self.pending.append((offset, bytes(data)))

    def truncate(self, size: int) -> None:
        del self.seen[size:]
        self.pending.append((size, None))

    def sync(self) -> None:
        self.durable = bytearray(self.seen)
        self.pending.clear()

    def after_cut(self, dice: random.Random) -> bytes:
        """Return what the file may hold when the power is back."""
        content = bytearray(self.durable)
        for offset, data in self.pending:
            if dice.random() < 0.4:
                continue
            if data is None:
                del content[offset:]
                continue
            for start in range(0, len(data), SECTOR):
                if len(data) <= SECTOR or dice.random() < 0.85:
                    part = data[start : start + SECTOR]
                    at = offset + start
                    if len(content) < at:
                        content.extend(bytes(at - len(content)))
                    content[at : at + len(part)] = part
        return bytes(content)


class Disk(apsw.VFS):
    """A file system in memory whose power goes at the `cut`-th thing that is done to it."""

    def __init__(self, name: str, files: dict[str, bytes], cut: int) -> None:
        self.files = {path: Stored(content) for path, content in files.items()}
        self.left = cut
        self.name = name
        super().__init__(name, base="")

    def tick(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise PowerCut

    def after_cut(self, dice: random.Random) -> dict[str, bytes]:
        return {path: stored.after_cut(dice) for path, stored in self.files.items()}

    def xAccess(self, path: str, flags: int) -> bool:
        return path in self.files

    def xFullPathname(self, name: str) -> str:
        return name

    def xDelete(self, path: str, sync: bool) -> None:
        self.tick()
        self.files.pop(path, None)

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        path = path or f"temporary-{len(self.files)}"
        flags[1] = flags[0]
        return Opened(self, self.files.setdefault(path, Stored()))


class Opened:
    """An open file of such a disk."""

    def __init__(self, disk: Disk, stored: Stored) -> None:
        self._disk, self._stored = disk, stored

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._stored.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.tick()
        self._stored.write(data, offset)

    def xTruncate(self, size: int) -> None:
        self._disk.tick()
        self._stored.truncate(size)

    def xSync(self, flags: int) -> None:
        self._disk.tick()
        self._stored.sync()

    def xFileSize(self) -> int:
        return len(self._stored.seen)

    def xLock(self, level: int) -> None: ...

    def xUnlock(self, level: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xFileControl(self, op: int, pointer: int) -> bool:
        return False

    def xClose(self) -> None: ...
