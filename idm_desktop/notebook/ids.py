"""Ids of notes: n- and eight random characters, none of which looks like another; twelve for those made by `of`."""

import os
from collections.abc import Iterable
from hashlib import blake2b
from sqlite3 import Connection

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"

TAKEN = "SELECT 1 FROM note WHERE id = :id"


def new(connection: Connection) -> str:
    """Return an id that no note here has."""
    while True:
        id = "n-" + "".join(LETTERS[byte & 31] for byte in os.urandom(8))
        if not taken(connection, id):
            return id


def of(parts: Iterable[str]) -> str:
    """Return the id of a note that another program made: whenever it is brought again, it has the same."""
    number = int.from_bytes(blake2b("\0".join(parts).encode(errors="replace"), digest_size=8).digest(), "big")
    return "n-" + "".join(LETTERS[(number >> (5 * place)) & 31] for place in range(12))


def taken(connection: Connection, id: str) -> bool:
    """Tell whether a note has this id."""
    return connection.execute(TAKEN, {"id": id}).fetchone() is not None
