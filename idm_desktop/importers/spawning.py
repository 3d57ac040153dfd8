"""Starting a process of our own that runs nothing but our own code."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any


def spawn(boot: str, *arguments: str, **others: Any) -> subprocess.Popen[bytes]:
    """Start Python with some code, apart from what the user's surroundings add to it, its pipes open to it and from it.

    `boot` gets the arguments and behind them the folders that ours are in, to put into `sys.path`; `others` go to
    `subprocess.Popen`. Raise OSError where no process can be started.
    """
    root = Path(__file__).parents[2]
    paths = dict.fromkeys([str(root), *(os.path.abspath(path) for path in sys.path if path)])  # noqa: PTH100  # cheap
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", boot, *arguments, *paths],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        **others,
    )
