"""What pyproject.toml, constraints.txt and the package say of each other, and what every Python we name takes."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import idm_desktop

CHECKOUT = Path(__file__).parent.parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
NEEDED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
STATEMENT, NUMBERED = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE)\b"), re.compile(r"\?\d")


def pins() -> dict[str, str]:
    """Return the one version of each package that every set-up installs."""
    lines = (CHECKOUT / "constraints.txt").read_text("utf-8").splitlines()
    pairs = (line.split("==") for line in lines if not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def test_the_version_is_said_once_and_the_same() -> None:
    assert PROJECT["project"]["version"] == idm_desktop.__version__


@pytest.mark.parametrize("line", NEEDED)
def test_every_package_we_ask_for_is_pinned_to_a_version_we_allow(line: str) -> None:
    needed = Requirement(line)
    assert needed.specifier.contains(pins()[canonicalize_name(needed.name)])


def statements() -> Iterator[tuple[str, str]]:
    """Yield every SQL statement of the package and its tests, with the file it stands in."""
    for path in sorted(path for folder in ("idm_desktop", "tests") for path in (CHECKOUT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and STATEMENT.search(node.value):
                yield path.name, node.value


def test_no_statement_numbers_its_values() -> None:
    """Python 3.12 warns of a sequence given for numbered values, and 3.14 refuses it."""
    found = list(statements())
    assert len(found) > 100
    assert [one for one in found if NUMBERED.search(one[1])] == []
