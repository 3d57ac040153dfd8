"""Ids of notes: n- and eight random characters, none of which looks like another."""

import os
from sqlite3 import Connection

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"

TAKEN = "SELECT 1 FROM note WHERE id = :id"


def new(connection: Connection) -> str:
    """Return an id that no note here has."""
    while True:
        id = "n-" + "".join(LETTERS[byte & 31] for byte in os.urandom(8))
        if not taken(connection, id):
            return id


def taken(connection: Connection, id: str) -> bool:
    """Tell whether a note has this id."""
    return connection.execute(TAKEN, {"id": id}).fetchone() is not None
