"""A thousand generated lines: what ssh-keygen refuses is refused here, and what it makes of the others is made here."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eesee_desktop.crypto.signers import parse_revoked, parse_signers
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.errors import KnownError

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")

KEY = SigningKey.from_bytes(bytes(range(32)))
OTHER = SigningKey.from_bytes(bytes(32)).public.openssh
OURS = KEY.public.openssh
NAMESPACE, WHO = "eesee-submission-v1@eusee", "per@eusee"
AT = datetime(2026, 1, 1, tzinfo=UTC)
MESSAGE = b"statement\n"
LINES = 1000

NAMES = [
    WHO,
    WHO,
    "*@eusee",
    "*",
    "p?r@eusee",
    "col@eusee,per@eusee",
    '"per@eusee"',
    '"per@eusee,x"',
    'per"@eusee"',
]
ODD_NAMES = [
    "col@eusee", "*,!per@eusee", "!per@eusee,*", "PER@eusee", '"per@eusee', 'per@eusee"', '""per@eusee""', ",per@eusee",
    "per@eusee,", "", "per[@]eusee", "x" * 1023 + ",per@eusee", "per@eusee," + "x" * 1023, "per@eusee," + "x" * 1022,
    '"per@eusee"x', "\ufeffper@eusee", "per@eusee\x0b", "#per@eusee",
]  # fmt: skip
TIMES = [
    "20250101",
    "20250101Z",
    "202501010000",
    "20250101000000Z",
    "20260101",
    "20260101000001Z",
    "20270101",
]
ODD_TIMES = [
    "19700101Z", "19700101000000Z", "19691231Z", "19700101000001Z", "2026", "20261301", "20260230", "20250101T00", "",
    "20250101UTC", "20250101z", " 20250101", "2025 101", "20250101000060", "+2025101", "\u0662\u06600101", "99991231",
]  # fmt: skip
SPACES = [
    "eesee-submission-v1@eusee",
    "eesee-*",
    "*",
    "file,eesee-*",
    "git",
    "*,!eesee-*",
    "EESEE-*",
    "",
    ",eesee-*",
]
SPACES += [
    "eesee-*," + "x" * 1023,
    "x" * 1023 + ",eesee-*",
    'a\\"b,eesee-*',
    "eesee-submission-v1@euse?",
    "!git",
]
ODD_FORMS = [
    "{0}={1}",
    '{0}=""{1}""',
    '{0}="{1}',
    '{0}={1}"',
    '{0} ="{1}"',
    '{0}= "{1}"',
    '"{0}"="{1}"',
    '{0}="{1}"x',
]
KEYS = [OURS, OURS, OURS, f"{OURS} Lima office", f"{OURS}\tLima", OTHER, OURS.replace(" ", "\t"), f"{OURS}\r"]
ODD_KEYS = [
    f"{OURS}=", f"{OURS}==", f"{OURS}A", OURS[:-1], OURS.replace("ed25519", "ed2519", 1), OURS.replace("ssh-", "SSH-"),
    "ED25519 " + OURS.split()[1], OURS.split()[1], "ssh-ed25519", "ssh-ed25519 ", OURS.replace(" ", "  "),
    f"{OURS}\x0b", f"{OURS}\x0bcomment", f"{OURS}\xa0x", OURS.replace("ssh-ed25519", "ssh-rsa"), "ssh-rsa AAAA", "",
    OURS[:30] + " " + OURS[30:], OURS[:30] + "\r" + OURS[30:], OURS[:30] + "-" + OURS[31:], f'"{OURS}"', f"{OURS}#x",
    "ssh-ed25519-cert-v01@openssh.com " + OURS.split()[1], "sk-ssh-ed25519@openssh.com " + OURS.split()[1],
]  # fmt: skip


def _option(chance: random.Random) -> str:
    name = chance.choice(
        ["namespaces", "valid-after", "valid-before", "namespaces", "cert-authority", "NameSpaces"]
    )
    if name == "cert-authority":
        return chance.choice([name, f"{name}=x", f"{name}x", "no-touch-required", "CERT-AUTHORITY"])
    pool = SPACES if name.lower() == "namespaces" else (ODD_TIMES if chance.random() < 0.3 else TIMES)
    value = chance.choice(pool)
    form = '{0}="{1}"' if chance.random() < 0.85 else chance.choice(ODD_FORMS)
    return form.format(name, value)


def _options(chance: random.Random) -> str:
    parts = [_option(chance) for _ in range(chance.choice([0, 0, 1, 1, 1, 2, 2, 3]))]
    between = "," if chance.random() < 0.9 else chance.choice(["", ",,", " ", ", ", "\t"])
    text = between.join(parts)
    return (
        text if chance.random() < 0.9 else chance.choice([f"{text},", f",{text}", f"{text},,", f"{text}\x0b"])
    )


def _line(chance: random.Random) -> str:
    name = chance.choice(NAMES if chance.random() < 0.8 else ODD_NAMES)
    key = chance.choice(KEYS if chance.random() < 0.8 else ODD_KEYS)
    blank = " " if chance.random() < 0.9 else chance.choice(["\t", "  ", " \t", "\r", "\x0b", "\xa0", ""])
    options = _options(chance)
    line = blank.join(part for part in (name, options, key) if part or chance.random() < 0.02)
    return (
        line
        if chance.random() < 0.95
        else chance.choice([f" {line}", f"\t{line}", f"\r{line}", f"\x0b{line}"])
    )


def _accepted(folder: Path, lines: list[str]) -> set[int]:
    """Return the positions of the lines by which ssh-keygen lets the key speak: it is asked for all at once."""
    (folder / "register").write_bytes("".join(f"{line}\n" for line in lines).encode())
    (folder / "signature").write_text(KEY.sign(MESSAGE, NAMESPACE), encoding="ascii")
    accepted: set[int] = set()
    # It names the first line that fits and stops there: that line is taken out, and it is asked again.
    remaining = dict(enumerate(lines, start=1))
    while True:
        text = "".join(f"{remaining.get(number, '#')}\n" for number in range(1, len(lines) + 1))
        (folder / "register").write_bytes(text.encode())
        said = _verify(folder, "-f", str(folder / "register"))
        if said.returncode:
            return accepted
        found = re.findall(r"register:(\d+): matched key", said.stderr.decode(errors="replace"))
        accepted.add(int(found[-1]))
        del remaining[int(found[-1])]


def _verify(folder: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    command = [
        "ssh-keygen",
        "-v",
        "-Y",
        "verify",
        f"-Overify-time={AT:%Y%m%d%H%M%S}Z",
        "-I",
        WHO,
        "-n",
        NAMESPACE,
    ]
    return subprocess.run(
        [*command, *more, "-s", folder / "signature"],
        input=MESSAGE,
        env={**os.environ, "TZ": "UTC"},  # a time without Z is local to ssh-keygen, and UTC to us
        capture_output=True,
        check=False,
    )


def _vouches(line: str) -> bool:
    try:
        found = parse_signers(line)
    except KnownError:
        return False
    return any(
        one.public == KEY.public and one.names(WHO) and one.allows(NAMESPACE) and one.is_valid(AT)
        for one in found
    )


# Where we are stricter, on purpose; docs/bundle-format.md says so. Each is a part of a line.
STRICTER = re.compile(
    r"(?:^|,)!?,|,[\s\"]|,$|^,|=\",|\"\"|=\"\"|,,|"  # an empty name or pattern
    r"19700101000001Z|20260230|000060|UTC|z\"|\" 2025|2025 1|"  # a time that is written otherwise
    r"x{1022}|\x0b|\r|\ufeff|\\\"|!git|\xa0"  # long patterns, odd white space, escapes
)


def test_a_thousand_lines_are_judged_as_ssh_keygen_judges_them(tmp_path: Path) -> None:
    """None is accepted that it refuses; none refused that it accepts, but for what is documented as stricter."""
    chance = random.Random(11)  # noqa: S311  the same lines each time, no secret
    lines = [line for line in (_line(chance) for _ in range(LINES * 2)) if "\n" not in line][:LINES]
    accepted = _accepted(tmp_path, lines)
    ours = {number for number, line in enumerate(lines, start=1) if _vouches(line)}
    assert len(accepted) > LINES // 20
    assert {number: lines[number - 1] for number in ours - accepted} == {}
    stricter = {number: lines[number - 1] for number in accepted - ours}
    assert {number: line for number, line in stricter.items() if not STRICTER.search(line)} == {}


def test_lists_of_revoked_keys_are_read_as_ssh_keygen_reads_them(tmp_path: Path) -> None:
    """Wherever it takes the key for revoked, or the list for unreadable, nothing is believed here either."""
    (tmp_path / "signature").write_text(KEY.sign(MESSAGE, NAMESPACE), encoding="ascii")
    (tmp_path / "register").write_text(f"{WHO} {OURS}\n", encoding="ascii")
    chance = random.Random(12)  # noqa: S311  as above
    for _ in range(120):
        before = chance.choice(
            ["", "", " ", "\t", "# gone\n", f"{OTHER}\n", "\n", "\r\n", "\ufeff", "  # x\n"]
        )
        text = f"{before}{chance.choice(KEYS + ODD_KEYS)}\n"
        (tmp_path / "revoked").write_bytes(text.encode())
        refused = (
            _verify(tmp_path, "-f", str(tmp_path / "register"), "-r", str(tmp_path / "revoked")).returncode
            != 0
        )
        try:
            believed = KEY.public not in parse_revoked(text)
        except KnownError:
            believed = False
        assert not (refused and believed), repr(text)
