"""What pyproject.toml, constraints.txt and the package say of each other."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import idm_desktop

CHECKOUT = Path(__file__).parent.parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
NEEDED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


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
