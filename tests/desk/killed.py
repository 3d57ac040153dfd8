"""Run as a program: import a file, and be killed at the N-th thing done to the disk, or print how many there were."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.library import connection as libraries
from idm_desktop.library import store
from idm_desktop.library.handle import Library

folder, file, guide, moment = sys.argv[1:]
done = 0


def count(*_: object) -> None:
    global done
    done += 1
    if done == int(moment):
        os.kill(os.getpid(), signal.SIGKILL)


def counted(original: Callable[..., Any]) -> Callable[..., Any]:
    def called(*arguments: Any, **named: Any) -> Any:
        count()
        return original(*arguments, **named)

    return called


def connect(path: Path) -> Library:
    connection = opened(path)
    connection.set_trace_callback(count)
    return connection


opened = libraries.connect
libraries.connect = connect
os.fsync = counted(os.fsync)
Path.replace = counted(Path.replace)  # type: ignore[method-assign]
Path.unlink = counted(Path.unlink)  # type: ignore[method-assign]
store.SLICE = 500

desk = Desk(Path(folder))
if file != "-":
    print(bring_in(desk, Path(file), Options(guide=guide)).status)
desk.library.execute("SELECT 1")
desk.close()
print(done)
