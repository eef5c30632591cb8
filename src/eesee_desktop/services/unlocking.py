"""The key of a workspace, derived on a thread of its own while the program loads what it needs next."""

from __future__ import annotations

import threading
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.storage.key_files import find_key_file


class Unlocking:
    """A derivation that was begun: it is slow on purpose, and lets other threads run meanwhile.

    Nothing is decided here: whoever opens the workspace looks first whether it may be tried, and asks then.

    Args:
        folder: Of the workspace.
    """

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._folder = folder
        self.passphrase = passphrase
        self._key_file: KeyFile | None = None
        self._key = b""
        self._error: KnownError | None = None
        # A daemon: a verb that fails before it opens anything must not wait for it.
        self._thread = threading.Thread(target=self._derive, daemon=True)
        self._thread.start()

    def key(self, key_file: KeyFile) -> bytes:
        """Return the key that a key file holds.

        Args:
            key_file: As it is now: where it is another than at the beginning, its key is derived anew.

        Raises:
            KnownError: As :meth:`eesee_desktop.crypto.passphrase.KeyFile.open_with_passphrase`.
        """
        self._thread.join()
        if key_file != self._key_file:
            return key_file.open_with_passphrase(self.passphrase)
        if self._error is not None:
            raise self._error
        return self._key

    def _derive(self) -> None:
        try:
            self._key_file = find_key_file(self._folder).key_file
            self._key = self._key_file.open_with_passphrase(self.passphrase)
        # Told by whoever opens the workspace, if it is so then as well.
        except KnownError as error:
            self._error = error
