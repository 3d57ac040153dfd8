"""`idm` and `idm-desktop`: what is asked for is imported, and nothing else."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def main() -> None:
    """Run a verb; without one, open the window."""
    sys.exit(_run(sys.argv[1:]))


def desktop() -> None:
    """Open the window; `idm-desktop REF` opens it there."""
    import gc

    gc.disable()
    arguments = sys.argv[1:]
    takes = not arguments or arguments[0].startswith("-")
    sys.exit(_run(arguments if takes else ["open", *arguments]))


def _run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        from idm_desktop import __version__

        print(f"idm {__version__}")
        return 0
    if not arguments:
        from idm_desktop.ui.app import open_window

        return open_window(None, None)
    from idm_desktop.cli.run import run

    return run(arguments, _window, _draw)


def _window(folder: "Path", ref: str | None) -> int:
    from idm_desktop.ui.app import open_window

    return open_window(folder, ref)


def _draw(folder: "Path", chosen: "Namespace") -> int:
    from idm_desktop.ui.screenshot import draw

    return draw(folder, chosen)


if __name__ == "__main__":
    main()
