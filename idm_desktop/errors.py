"""Every failure a reader may be told about.

IdmError
├── NotFound              nothing has that id, address or wording
├── Refused               what was asked for would lose or harm something
├── ImportFailed          a file could not be read as a document
└── StoreError            a database or a folder cannot be used
    ├── TooNew            written by a later version of the program
    ├── Damaged           its contents cannot be trusted
    ├── Busy              another program holds it
    └── TooSlow           a pattern takes too long
"""


class IdmError(Exception):
    """A failure with a sentence fit to show: `str(error)` is that sentence."""


class NotFound(IdmError): ...


class Refused(IdmError): ...


class ImportFailed(IdmError): ...


class StoreError(IdmError): ...


class TooNew(StoreError): ...


class Damaged(StoreError): ...


class Busy(StoreError): ...


class TooSlow(StoreError): ...
