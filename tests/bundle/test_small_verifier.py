"""Three readers, one answer: the app, the small verifier, and ssh-keygen with sha256sum."""

from __future__ import annotations

import base64
import importlib.util
import json
import shutil
import subprocess
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.verdict import Step
from support_assessments import MODIFIED
from support_bundles import verdict_of
from support_sources import CHECKOUT

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")

VECTORS = CHECKOUT / "tests" / "vectors"
INDEX: list[dict[str, Any]] = json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8"))
SCRIPT = CHECKOUT / "packaging" / "verify" / "eesee_verify.py"
AT = f"{MODIFIED:%Y%m%d%H%M%S}Z"


def _small_verifier() -> Any:  # noqa: ANN401  a module
    spec = importlib.util.spec_from_file_location("eesee_verify", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SMALL = _small_verifier()


def _given(vector: dict[str, Any], folder: Path) -> Namespace:
    given = vector["given"]
    for name in ("signers", "revoked"):
        if name in given:
            (folder / name).write_text(f"{given[name]}\n", encoding="utf-8")
    return Namespace(
        signers=str(folder / "signers") if "signers" in given else "",
        revoked=str(folder / "revoked") if "revoked" in given else "",
        member=given.get("member", ""),
        received=given.get("received") or [],
        schemas=CHECKOUT / "resources" / "schema",
        at=AT,
    )


@pytest.mark.parametrize("vector", INDEX, ids=lambda vector: vector["file"])
def test_the_small_verifier_gives_the_same_verdict(vector: dict[str, Any], tmp_path: Path) -> None:
    """On every vector it names the step that the program names, or none where that names none."""
    data = (VECTORS / vector["file"]).read_bytes()
    assert SMALL.verify(data, _given(vector, tmp_path)) == vector["step"]


@pytest.mark.parametrize("vector", INDEX, ids=lambda vector: vector["file"])
def test_stock_tools_agree(vector: dict[str, Any], tmp_path: Path) -> None:
    """ssh-keygen and sha256sum say yes exactly where the program has passed all that they can ask."""
    data = (VECTORS / vector["file"]).read_bytes()
    try:
        entries = read_archive(data).entries
    except Refused:
        pytest.skip("nothing that could be unpacked")
    given = _given(vector, tmp_path)
    for name, content in entries.items():
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_bytes(content)
    steps = verdict_of(data, vector["given"]).steps_done
    if not {"SHA256SUMS", "SHA256SUMS.sig"} <= entries.keys() or vector["step"] in {"limits", "entries"}:
        return
    says = _ssh_keygen_says(given, tmp_path, entries["SHA256SUMS"])
    assert (
        says is (Step.SIGNATURE in steps and vector["step"] != "sender")
        or vector["code"] == "signature_not_readable"
    )
    command = ["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"]
    is_whole = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    if Step.HASHES in steps:
        assert is_whole
    elif vector["code"] in {"hash_differs", "listed_entry_missing"}:
        assert not is_whole


def _ssh_keygen_says(given: Namespace, folder: Path, sums: bytes) -> bool:
    register = Path(given.signers or folder / "anybody")
    if not given.signers:
        # Without a register nothing but the signature, and a revocation, can be asked.
        public = verdict_key(folder)
        register.write_text(f"anybody {public}\n", encoding="utf-8")
    found = subprocess.run(
        [
            "ssh-keygen",
            "-Y",
            "find-principals",
            f"-Overify-time={AT}",
            "-s",
            "SHA256SUMS.sig",
            "-f",
            register,
        ],
        cwd=folder,
        capture_output=True,
        check=False,
    ).stdout.decode()
    names = [given.member] if given.member else [name for line in found.split() for name in line.split(",")]
    revoked = ["-r", given.revoked] if given.revoked else []
    return any(
        subprocess.run(
            [
                *("ssh-keygen", "-Y", "verify", f"-Overify-time={AT}", *revoked, "-f", register, "-I", name),
                *("-n", SUBMISSION_NAMESPACE, "-s", "SHA256SUMS.sig"),
            ],
            cwd=folder,
            input=sums,
            capture_output=True,
            check=False,
        ).returncode
        == 0
        for name in names
    )


def verdict_key(folder: Path) -> str:
    """Return the key in a signature, read by hand: it stands behind magic and version."""
    armour = (folder / "SHA256SUMS.sig").read_bytes().split(b"\n")
    try:
        blob = base64.b64decode(b"".join(line for line in armour if not line.startswith(b"-")))
    except ValueError:
        return "none"
    return f"ssh-ed25519 {base64.b64encode(blob[14:65]).decode()}"


def test_it_is_one_file_of_less_than_two_hundred_lines() -> None:
    """It can be read in one sitting, and imports the standard library alone."""
    assert len(SCRIPT.read_text(encoding="utf-8").splitlines()) < 200
