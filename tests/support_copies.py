"""Copies of the program as they are handed out, of a few small files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.services.own_copy import NAMESPACE
from eesee_desktop.system.own_copy import LIST_NAME, SIGNATURE_NAME, VERSION_NAME, sum_of
from eesee_desktop.ui.exchange.opened_update import OpenedUpdate


def handed_out(folder: Path, files: dict[str, bytes], version: str, key: SigningKey | None) -> Path:
    """Make a folder as it is handed out."""
    files = {**files, VERSION_NAME: f"{version}\n".encode()}
    if key is not None:
        files["RELEASE-KEY"] = f"{key.public.openssh}\n".encode()
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    listed = "".join(f"{sum_of(folder / name)}  {name}\n" for name in sorted(files)).encode()
    (folder / LIST_NAME).write_bytes(listed)
    if key is not None:
        (folder / SIGNATURE_NAME).write_text(key.sign(listed, NAMESPACE), "ascii", newline="\n")
    return folder


def was_looked_into(window: OpenedUpdate) -> bool:
    """Tell whether a window knows what its update is: it can be begun, or is none for this copy."""
    accept = QDialogButtonBox.ButtonRole.AcceptRole
    (begin,) = (one for one in window.buttons.buttons() if window.buttons.buttonRole(one) is accept)
    return begin.isEnabled() or begin.isHidden()
