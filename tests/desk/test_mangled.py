import json
from pathlib import Path

from tests.cli.test_import_foreign import FOREIGN, FOREIGN_TEXT
from tests.desk.mangled import mangled

OTHERS = {name: json.dumps(value, indent=1) for name, value in FOREIGN.items()} | FOREIGN_TEXT


def test_no_mishap_in_a_file_loses_a_note_or_does_half(quay_library: Path, tmp_path: Path) -> None:
    assert mangled(quay_library, tmp_path, OTHERS, 40, 2031) == []
