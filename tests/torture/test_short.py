"""A short form of every trial."""

import gc
from pathlib import Path

import pytest

from idm_desktop.notebook.connection import SETTINGS
from tests.torture.power import cuts
from tests.torture.trials import NotHere, Trial, trials


@pytest.mark.parametrize("trial", trials(), ids=lambda trial: trial.heading.replace(" ", "-"))
def test_nothing_is_lost_or_half_done(trial: Trial, tmp_path: Path) -> None:
    try:
        outcome = trial.run(trial.short, tmp_path)
    except NotHere as reason:
        pytest.skip(str(reason))
    finally:
        gc.collect()
    assert outcome.wrong == ()
    assert all(outcome.counts.values()), outcome


def test_the_judge_notices_what_is_lost_without_waiting_for_the_disk(tmp_path: Path) -> None:
    pytest.importorskip("apsw")
    hasty = [(name, 0 if name == "synchronous" else value) for name, value in SETTINGS]
    assert cuts(40, tmp_path, hasty).wrong
