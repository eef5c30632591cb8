"""What the tree holds, and what must never get into it."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from eesee_desktop import __version__
from support_reports import PUBLISHED_REPORT, needs_published_report
from support_sources import CHECKOUT, committed, shown

LOCKS = ("runtime.txt", "dev.txt")
_PIN = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>\S+) \\$", re.MULTILINE)
_REGISTRY = re.compile(
    r"pypi\.org|pythonhosted|--(?:extra-)?index-url|--find-links|--trusted-host|file:/", re.IGNORECASE
)
_SOMEBODYS_HOME = re.compile(r"(?<![\w.])/(?:home|Users)/[a-z]\w*/")


def texts(*suffixes: str) -> Iterator[tuple[Path, str]]:
    """Return the text files under version control."""
    for path in committed():
        if not suffixes or path.suffix in suffixes or path.name in suffixes:
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def pins(lock: str) -> dict[str, str]:
    """Return what a lock file pins."""
    text = (CHECKOUT / "requirements" / lock).read_text(encoding="utf-8")
    return {match["name"]: match["version"] for match in _PIN.finditer(text)}


def named(requirement: str) -> str:
    """Return the name of a requirement, as lock files write it."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None
    return re.sub(r"[._-]+", "-", found[0]).lower()


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    """The checkout and people's homes lie elsewhere on the next machine."""
    homes = {str(CHECKOUT) + "/"}
    found = [
        shown(path)
        for path, text in texts()
        if any(home in text for home in homes) or _SOMEBODYS_HOME.search(text)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["pyproject.toml", "Makefile", *(f"requirements/{lock}" for lock in LOCKS)])
def test_no_address_of_a_registry_is_in_the_tree(name: str) -> None:
    """Where packages are fetched from is the business of the machine: hashes say which they are."""
    assert _REGISTRY.search((CHECKOUT / name).read_text(encoding="utf-8")) is None


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes(lock: str) -> None:
    """A lock file holds pins, their hashes and comments, and nothing else."""
    text = (CHECKOUT / "requirements" / lock).read_text(encoding="utf-8")
    for line in text.splitlines():
        assert re.fullmatch(
            r"|\s*#.*|[a-z0-9][a-z0-9._-]*==\S+ \\|\s+--hash=sha256:[0-9a-f]{64}(?: \\)?", line
        ), line
    assert len(pins(lock)) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE))


def test_both_lock_files_pin_the_same() -> None:
    """What the program runs with is what it was tested with."""
    tested = pins("dev.txt")
    assert {name: tested.get(name) for name in pins("runtime.txt")} == pins("runtime.txt")


def test_requirements_and_project_name_the_same_packages() -> None:
    """A dependency is declared for those who install the program and pinned for those who build it."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (CHECKOUT / "requirements" / "runtime.in").read_text(encoding="utf-8").splitlines()
    wanted = {named(line) for line in lines if line and not line.startswith("#")}
    assert {named(dependency) for dependency in project["dependencies"]} == wanted
    assert wanted <= set(pins("runtime.txt"))


def test_the_version_is_the_same_in_both_places() -> None:
    """What the program says of itself is what a registry or a package says of it."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__


def test_what_is_to_be_executed_can_be() -> None:
    """A file with a first line for the shell has the mark that lets it run."""
    scripts = [path for path, text in texts() if text.startswith("#!")]
    assert CHECKOUT / ".ci" / "run" in scripts
    assert [shown(path) for path in scripts if not os.access(path, os.X_OK)] == []


def test_the_file_format_has_no_overall_score() -> None:
    """No schema of what is written names an overall score, an index, a total or an average."""
    found = []
    for path, text in texts(".json"):
        if path.parent == CHECKOUT / "resources" / "schema":
            names = [match for match in re.findall(r'"(\w+)": \{', text) if json.loads(text)]
            found += [
                f"{shown(path)} {name}" for name in names if re.search(r"overall|index|total|average", name)
            ]
    assert found == []


@needs_published_report
def test_sentences_of_the_published_report_are_not_in_the_tree() -> None:
    """The facts of the one published report carry over, its sentences do not."""
    sentences = {
        " ".join(sentence.split())
        for sentence in re.split(
            r"(?<=[.!?])\s+",
            re.sub(r"\]\([^)]*\)|[\[\]*#>]", "", PUBLISHED_REPORT.read_text(encoding="utf-8")),
        )
    }
    long = {sentence for sentence in sentences if len(sentence.split()) >= 12}
    assert len(long) > 100
    found = []
    for path, text in texts(".py", ".md", ".toml", ".json", ".txt", ".csv", ".ts"):
        flat = " ".join(re.sub(r"\]\([^)]*\)|[\[\]*#>\"]", "", text).split())
        found += [f"{shown(path)}: {sentence}" for sentence in long if sentence in flat]
    assert found == []
