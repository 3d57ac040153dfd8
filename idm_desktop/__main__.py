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
    arguments = sys.argv[1:]
    if len(arguments) > 1 or "".join(arguments).startswith("-"):
        sys.exit(_run(arguments if arguments[0].startswith("-") else ["open", *arguments]))
    sys.exit(_window(None, *arguments))


def _run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        from idm_desktop import __version__

        print(f"idm {__version__}")
        return 0
    if not arguments:
        return _window(None)
    from idm_desktop.cli.run import run

    return run(arguments, _window, _draw)


def _window(folder: "Path | None", ref: str | None = None) -> int:
    from idm_desktop.ui.app import open_window

    return open_window(folder, ref)


def _draw(folder: "Path", chosen: "Namespace") -> int:
    from idm_desktop.ui.screenshot import draw

    return draw(folder, chosen)


if __name__ == "__main__":
    main()
