"""Times as the notebook writes them: UTC in whole seconds, so that they sort as text."""

import re
import time

WRITTEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")


def now() -> str:
    """Return the time by the clock, which may be wrong: nothing is ordered by it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def stamp(moment: str) -> str:
    """Write a time for a file name: 2026-11-23T16:20:11Z as 20261123T162011Z."""
    return moment.replace("-", "").replace(":", "")


def unstamp(text: str) -> str:
    """Read a time back from a file name."""
    return STAMP.sub(r"\1-\2-\3T\4:\5:\6Z", text)


def possible(moment: str | None) -> str | None:
    """Return a time that somebody else wrote if it is one; their clock may go ahead of ours."""
    if moment is None or not WRITTEN.fullmatch(moment):
        return None
    try:
        time.strptime(moment, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return None
    return moment


def before(days: int) -> str:
    """Return the time so many days ago."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - days * 86400))
