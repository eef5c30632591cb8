"""One register means one thing: what ssh-keygen makes of a line, ``eesee verify`` makes of it too."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eesee_desktop.bundle.manifest import MANIFEST, SIGNATURE, SUBMISSION_NAMESPACE
from eesee_desktop.crypto.signers import parse_signers
from eesee_desktop.domain.errors import ErrorCode, KnownError
from support_bundles import KEY, OTHER_KEY, entries_of, example_bundle, verdict_of

DATA = example_bundle()
OURS, OTHER = KEY.public.openssh, OTHER_KEY.public.openssh
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
SUMMER = datetime(2026, 7, 1, 12, tzinfo=UTC)

REGISTERS = {
    "plain": f"per@eusee {OURS}\n",
    "no line end": f"per@eusee {OURS}",
    "line ends of Windows": f"# members\r\nper@eusee {OURS}\r\n",
    "tab": f"per@eusee\t{OURS}\tLima\n",
    "several names": f"col@eusee,per@eusee {OURS}\n",
    "quoted names": f'"col@eusee,per@eusee" {OURS}\n',
    "another name": f"col@eusee {OURS}\n",
    "another key": f"per@eusee {OTHER}\n",
    "pattern": f"*@eusee {OURS}\n",
    "excluded": f"*@eusee,!per@eusee {OURS}\n",
    "upper case": f"PER@eusee {OURS}\n",
    "authority": f"per@eusee cert-authority {OURS}\n",
    "namespace": f'per@eusee namespaces="{SUBMISSION_NAMESPACE}" {OURS}\n',
    "namespaces": f'per@eusee namespaces="file,eesee-*" {OURS}\n',
    "namespace of others": f'per@eusee namespaces="file,git" {OURS}\n',
    "namespace excluded": f'per@eusee namespaces="eesee-*,!eesee-submission-*" {OURS}\n',
    "namespace longer": f'per@eusee namespaces="{SUBMISSION_NAMESPACE}2" {OURS}\n',
    "option in capitals": f'per@eusee NameSpaces="git" {OURS}\n',
    "valid from": f'per@eusee valid-after="20260101" {OURS}\n',
    "valid from a second later": f'per@eusee valid-after="20260101000001Z" {OURS}\n',
    "valid until": f'per@eusee valid-before="20260101" {OURS}\n',
    "valid until a second before": f'per@eusee valid-before="20251231235959Z" {OURS}\n',
    "both times": f'per@eusee valid-after="20251231",valid-before="202601010001" {OURS}\n',
    "expired and renewed": f'per@eusee valid-before="20250101" {OURS}\nper@eusee valid-after="20250101" {OURS}\n',
    "line hidden behind a vertical tab": f"# members\x0bper@eusee {OURS}\n",
    "line hidden behind a form feed": f"# members\x0cper@eusee {OURS}\n",
    "line hidden behind a line separator": f"# members\u2028per@eusee {OURS}\n",
    "line hidden behind a return": f"# members\rper@eusee {OURS}\n",
    "comment behind blanks": f"  # per@eusee {OURS}\nper@eusee {OTHER}\n",
    "indented": f"  per@eusee {OURS}\n",
}


@pytest.mark.parametrize("at", [NEW_YEAR, SUMMER], ids=["new year", "summer"])
@pytest.mark.parametrize("name", REGISTERS)
def test_every_line_is_understood_as_ssh_keygen_does(name: str, at: datetime, tmp_path: Path) -> None:
    """Names, patterns, namespaces, times and what hides in a comment: both say yes or both say no."""
    entries = entries_of(DATA)
    (tmp_path / "signature").write_bytes(entries[SIGNATURE])
    (tmp_path / "register").write_bytes(REGISTERS[name].encode())
    said = subprocess.run(
        [
            *("ssh-keygen", "-Y", "verify", f"-Overify-time={at:%Y%m%d%H%M%S}Z"),
            *("-f", tmp_path / "register", "-I", "per@eusee", "-n", SUBMISSION_NAMESPACE),
            *("-s", tmp_path / "signature"),
        ],
        input=entries[MANIFEST],
        env={**os.environ, "TZ": "UTC"},  # a time without Z is local to ssh-keygen, and UTC to us
        capture_output=True,
        check=False,
    )
    verdict = verdict_of(DATA, {"signers": REGISTERS[name], "member": "per@eusee", "at": at})
    assert verdict.is_trusted is (said.returncode == 0), said.stdout + said.stderr


def test_a_key_glued_to_its_name_is_no_line() -> None:
    """What OpenSSH takes for one word is one word."""
    with pytest.raises(KnownError) as refused:
        parse_signers(f"per@eusee\x0b{OURS}\n")
    assert refused.value.code is ErrorCode.SIGNERS_NOT_READABLE
