from pathlib import Path

import pytest

from idm_desktop.export.dress import PROFILES
from tests.desk.hostile import round_trip


@pytest.mark.parametrize("profile", PROFILES)
def test_hostile_notes_go_out_and_in_and_out_again_byte_by_byte(quays: Path, tmp_path: Path, profile: str) -> None:
    assert round_trip(quays, tmp_path, 150, 2031, profile) == []


def test_hostile_notes_come_back_whole_from_annotations_too(quays: Path, tmp_path: Path) -> None:
    assert round_trip(quays, tmp_path, 150, 2032, through="*.jsonld") == []
