"""How many there are of something, in words that are not translated: on the command line and in files."""


def counted(number: int, noun: str) -> str:
    """Return a number and what is counted, one or more: 1 note, 2 notes."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
