"""No score may fall below what was recorded."""

from collections.abc import Callable, Iterable

import pytest

from tests.score.reading import at_home
from tests.score.scores import NotScored, Score, documents, floors

ALL = [(name, score) for _, name, score in documents()]


@pytest.fixture(scope="module", autouse=True)
def _home() -> Iterable[None]:
    with at_home():
        yield


@pytest.mark.parametrize(("name", "score"), ALL, ids=[name for name, _ in ALL])
def test_no_score_is_below_its_floor(name: str, score: Callable[[], Iterable[Score]]) -> None:
    recorded = floors().get(name, {})
    try:
        scores = {one.field: one for one in score()}
    except NotScored as reason:
        pytest.skip(str(reason))
    assert set(scores) == set(recorded), "run `python -m tests.score --record` to record new fields"
    fallen = [
        f"{field}: {one.precision:.3f} {one.recall:.3f}, was {recorded[field]}"
        for field, one in scores.items()
        if one.precision < recorded[field][0] or one.recall < recorded[field][1]
    ]
    assert not fallen, "a score fell: " + "; ".join(fallen)
