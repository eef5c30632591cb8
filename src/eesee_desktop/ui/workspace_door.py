"""The ways into a workspace, each some tenths of a second long and so done on the worker thread.

Loads the database layer: nothing that is painted first may import it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.role import Role
from eesee_desktop.services.workspace import (
    Workspace,
    change_passphrase,
    change_recovery_code,
    confirm_recovery_code,
)
from eesee_desktop.services.workspace_opening import create_workspace, open_workspace
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.ui.dialogs.first_start import Beginning

_CONSORTIUM = "consortium@eusee"


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace that was opened.

    Attributes:
        code: A new recovery code, to be shown and asked back; empty where somebody has it.
    """

    workspace: Workspace
    code: str = field(default="", repr=False)


class WorkspaceDoor:
    """Opens or makes the workspace of one folder."""

    def __init__(
        self, folder: Path, *, clock: Clock, new_id: IdMaker, random: Callable[[int], bytes]
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._new_id = new_id
        self._random = random

    def open(self, passphrase: str, *, is_read_only: bool = False, even_if_in_use: bool = False) -> Opened:
        """Open the workspace; with a new recovery code where nobody confirmed that they have the last one.

        Raises:
            KnownError: As ``open_workspace``.
        """
        workspace = open_workspace(
            self._folder,
            passphrase=passphrase,
            clock=self._clock,
            new_id=self._new_id,
            is_read_only=is_read_only,
            even_if_in_use=even_if_in_use,
        )
        if workspace.is_read_only or workspace.recovery.load().is_confirmed:
            return Opened(workspace)
        try:
            # The code itself is kept nowhere, so the one that was shown cannot be shown again.
            code, _ = change_recovery_code(workspace, passphrase, random=self._random, is_code_kept=False)
        except BaseException:
            workspace.close()
            raise
        return Opened(workspace, code)

    def open_with_code(self, recovery_code: str, passphrase: str) -> Opened:
        """Open the workspace with its recovery code, and let another passphrase open it from now on.

        Raises:
            KnownError: As ``open_workspace``.
        """
        workspace = open_workspace(
            self._folder, recovery_code=recovery_code, clock=self._clock, new_id=self._new_id
        )
        # In the same step: whoever opens with the code has lost the passphrase, and would be locked out again
        # by the next lock.
        change_passphrase(workspace, passphrase, recovery_code=recovery_code, random=self._random)
        confirm_recovery_code(workspace)  # it was just typed
        return Opened(workspace)

    def remake(self, workspace: Workspace, beginning: Beginning, passphrase: str) -> tuple[Workspace, str]:
        """Give a workspace that was made a moment ago what somebody went back to change; return it and a new code.

        It is changed and not made anew, so that nothing is ever removed that could be somebody's work.

        Args:
            workspace: Open.
            passphrase: That it was made with.

        Raises:
            KnownError: What the verbs raise; asked again, it goes on from there.
        """
        workspace.set_member(_member(beginning))
        _note(workspace, beginning)
        if beginning.passphrase != passphrase:
            try:
                change_passphrase(workspace, beginning.passphrase, passphrase=passphrase, random=self._random)
            except KnownError as error:
                # It was set by the try before this one, of which what came after failed.
                if error.code is not ErrorCode.PASSPHRASE_WRONG:
                    raise
        code, _ = change_recovery_code(
            workspace, beginning.passphrase, random=self._random, is_code_kept=False
        )
        return workspace, code

    def make(self, beginning: Beginning) -> tuple[Workspace, str]:
        """Make the workspace; return it and its recovery code.

        Raises:
            KnownError: As ``create_workspace``.
        """
        made = create_workspace(
            self._folder,
            beginning.passphrase,
            _member(beginning),
            clock=self._clock,
            new_id=self._new_id,
            random=self._random,
            is_code_kept=False,
        )
        _note(made[0], beginning)
        return made


def _note(workspace: Workspace, beginning: Beginning) -> None:
    """Keep with a workspace what the next start asks for."""
    workspace.ui_state.set("report_language", beginning.report_language)
    workspace.ui_state.set(Role.__name__, beginning.role)


def _member(beginning: Beginning) -> NetworkMember:
    country = CountryCode(beginning.country)
    is_member = beginning.role is Role.MEMBER
    principal = f"{country.lower()}@eusee" if is_member else _CONSORTIUM
    return NetworkMember(beginning.organisation, country, principal)
