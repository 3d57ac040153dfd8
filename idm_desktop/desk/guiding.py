"""What is known of an event, its reader's corrections in it, as a guide that `--guide` reads."""

from idm_desktop.desk.desk import Desk


def guide_of(desk: Desk, document: str) -> str:
    """Return a guide in TOML."""
    return ""
