"""What a fact may be: checked before it is kept, so that nothing but a date is ever a date."""

import re
from collections.abc import Callable
from datetime import date

from idm_desktop.errors import Refused

KINDS = ("digest", "official", "programme", "other")
ACTORS = (
    "state",
    "united-nations",
    "intergovernmental",
    "parliament",
    "civil-society",
    "private-sector",
    "academia",
    "diaspora",
    "other",
)
SESSION_KINDS = ("opening", "setting-scene", "thematic", "voices", "closing", "other")
CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW "
)
"""ISO 3166-1 alpha-2."""

COUNTRIES = frozenset(CODES.split())
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
LONGEST = 2_000
FILLED = frozenset({"title", "kind", "language", "name", "event-title", "session-label", "session-kind"})
"""What cannot be unknown."""


def checked(key: str, value: str) -> str | None:
    """Return a value as it is kept, None for an empty one; raise Refused with a sentence where it cannot be that."""
    text = " ".join(value.split())
    if len(text) > LONGEST:
        raise Refused(f"The {spoken(key)} is longer than {LONGEST} characters; shorten it.")
    if not text and key in FILLED:
        raise Refused(f"The {spoken(key)} cannot be empty; write one.")
    if not text:
        return None
    check = CHECKS.get(key)
    return check(key, text) if check else text


def spoken(key: str) -> str:
    """Return a key in words."""
    return key.removeprefix("event-").removeprefix("session-")


def _one_of(choices: tuple[str, ...]) -> Callable[[str, str], str]:
    def check(key: str, text: str) -> str:
        if text.lower() not in choices:
            raise Refused(f"“{text}” is no {spoken(key)}; there are {', '.join(choices)}.")
        return text.lower()

    return check


def _country(key: str, text: str) -> str:
    if text.upper() not in COUNTRIES:
        raise Refused(f"“{text}” is no country code; write the two letters of ISO 3166, such as KE.")
    return text.upper()


def _language(key: str, text: str) -> str:
    if not LANGUAGE.fullmatch(text):
        raise Refused(f"“{text}” is no language code; write one such as en, fr or es.")
    return text


def _day(key: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused(f"“{text}” is no date; write it as year, month and day, such as 2018-10-08.") from None


def _days(key: str, text: str) -> str:
    first, slash, last = (part.strip() for part in text.partition("/"))
    start, end = _day(key, first), _day(key, last if slash else first)
    if end < start:
        raise Refused(f"{end} is before {start}; write the first day first.")
    return f"{start}/{end}"


CHECKS: dict[str, Callable[[str, str], str]] = {
    "kind": _one_of(KINDS),
    "actor": _one_of(ACTORS),
    "session-kind": _one_of(SESSION_KINDS),
    "country": _country,
    "language": _language,
    "dates": _days,
    "event-start": _day,
    "event-end": _day,
}
