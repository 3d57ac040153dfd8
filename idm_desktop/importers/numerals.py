"""Counting in letters and in Roman numerals."""

ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def letters(number: int) -> str:
    """Return a, b … z, aa, bb … as word processors count; 0 and less as digits."""
    if not 0 < number < 26 * 20:
        return str(number)
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def roman(number: int) -> str:
    """Return a small Roman numeral; what has none as digits."""
    if not 0 < number < 4000:
        return str(number)
    written = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written
