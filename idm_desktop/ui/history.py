"""Where one has been, and the way back."""

from typing import NamedTuple

from idm_desktop.ui.reader.values import Place

LONGEST = 200


class Stop(NamedTuple):
    """What was open, in which layer, and how far down."""

    ref: str
    layer: str
    place: Place | None = None


class History:
    """Stops in order; going back and then elsewhere forgets the way forward."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    @property
    def current(self) -> Stop | None:
        return self._stops[self._at] if self._stops else None

    @property
    def has_back(self) -> bool:
        return self._at > 0

    @property
    def has_forward(self) -> bool:
        return self._at < len(self._stops) - 1

    def visit(self, stop: Stop, *, instead: bool = False) -> None:
        """Come to a new stop, or `instead` of the last to the same thing in another layer."""
        here = self.current
        if here is not None and (instead or (here.ref == stop.ref and stop.place is None)):
            self._stops[self._at] = stop
            return
        self._stops[self._at + 1 :] = [stop]
        self._stops = self._stops[-LONGEST:]
        self._at = len(self._stops) - 1

    def leave(self, place: Place | None) -> None:
        """Remember how far down one was before going on."""
        if self._stops:
            self._stops[self._at] = self._stops[self._at]._replace(place=place)

    def go(self, steps: int) -> Stop | None:
        """Go back or forward; None where there is no stop."""
        if not 0 <= self._at + steps < len(self._stops):
            return None
        self._at += steps
        return self._stops[self._at]
