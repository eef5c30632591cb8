"""A rescue file: words that could be stored nowhere, put aside elsewhere, encrypted, until they can be.

It is one file of JSON. The words in it are encrypted under the key of the workspace, and the key file goes with them:
so the passphrase opens it, or the recovery code, even where nothing else is left. It says nothing of the work in
clear, only when it was written.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eesee_desktop.codec.things import kind_of
from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.crypto.records import RecordCipher
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, text_of
from eesee_desktop.domain.ids import AssessmentId, RecommendationId
from eesee_desktop.services.assessments import SET_ASIDE, load, set_field
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.history import Difference
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.outgoing import note_written
from eesee_desktop.services.recommendations import set_recommendation
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.files import write_file

ENDING = ".eesee-rescue"
FORMAT = "eesee-rescue"

_VERSION = 1
_PURPOSE = "rescue"
_RECOMMENDATION = "recommendation/"


@dataclass(frozen=True, slots=True)
class Rescued:
    """What a rescue file holds.

    Attributes:
        made: When it was written; aware.
        texts: By the places where they were typed: names of fields, and of parts of lists.
    """

    made: datetime
    assessment: AssessmentId
    texts: Mapping[str, str]


def seal_words(workspace: Workspace, assessment_id: AssessmentId, texts: Mapping[str, str]) -> bytes:
    """Return words encrypted under the workspace's key, for as long as it is closed."""
    words = json.dumps({"assessment": assessment_id, "texts": dict(texts)}).encode("utf-8", "surrogatepass")
    return RecordCipher(workspace.keys.key, _PURPOSE).seal(words)


def open_words(key: bytes, sealed: bytes) -> tuple[AssessmentId, dict[str, str]] | None:
    """Return the words again; None where they are not whole or another key sealed them."""
    words = RecordCipher(key, _PURPOSE).open(sealed)
    if words is None:
        return None
    read = json.loads(words.decode("utf-8", "surrogatepass"))
    return AssessmentId(read["assessment"]), {str(place): str(text) for place, text in read["texts"].items()}


def write_rescue(
    workspace: Workspace, assessment_id: AssessmentId, texts: Mapping[str, str], target: Path
) -> Path:
    """Write words that could not be stored into a file elsewhere, encrypted, and read it back.

    Raises:
        KnownError: DISK_FULL, DISK_FAILED, FILE_NOT_WRITABLE; RESCUE_NOT_VALID if it reads as something else.
    """
    if workspace.keys.key_file is None:
        msg = "a workspace that is only looked at has nothing to rescue"
        raise ValueError(msg)
    document = {
        "format": FORMAT,
        "version": _VERSION,
        "made": workspace.clock().isoformat(),
        "key_file": workspace.keys.key_file.to_bytes().decode("ascii"),
        "words": base64.b64encode(seal_words(workspace, assessment_id, texts)).decode("ascii"),
    }
    # Without a note in the workspace, which cannot be written at this very moment.
    write_file(target, json.dumps(document, indent=1).encode())
    if read_rescue(target.read_bytes(), workspace.keys.key).texts != dict(texts):
        raise KnownError(ErrorCode.RESCUE_NOT_VALID, path=target.name)
    note_written(workspace, target)  # where that can be stored: the file is safe either way
    return target


def rescue_name(workspace: Workspace) -> str:
    """Return a name for a rescue file that is written now."""
    return f"eesee-words-{workspace.clock().astimezone():%Y-%m-%d-%H%M%S}{ENDING}"


def rescue_key(data: bytes, *, passphrase: str | None = None, recovery_code: str | None = None) -> bytes:
    """Return the key of a rescue file, by the passphrase or else the recovery code of its day.

    Raises:
        KnownError: RESCUE_NOT_VALID, KEY_FILE_DAMAGED, PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, RECOVERY_CODE_MISTYPED.
    """
    key_file = KeyFile.from_bytes(_document(data)["key_file"].encode("ascii", "replace"))
    if passphrase is not None:
        return key_file.open_with_passphrase(passphrase)
    return key_file.open_with_recovery_code(recovery_code or "")


def read_rescue(data: bytes, key: bytes) -> Rescued:
    """Return what a rescue file holds.

    Args:
        key: Of the workspace that it was written from.

    Raises:
        KnownError: RESCUE_NOT_VALID if it is damaged, or of another workspace.
    """
    document = _document(data)
    try:
        made = datetime.fromisoformat(document["made"])
        opened = open_words(key, base64.b64decode(document["words"], validate=True))
    except (ValueError, KeyError, TypeError) as error:
        raise KnownError(ErrorCode.RESCUE_NOT_VALID) from error
    if opened is None or made.tzinfo is None:
        raise KnownError(ErrorCode.RESCUE_NOT_VALID)
    return Rescued(made, *opened)


def what_would_change(workspace: Workspace, rescued: Rescued) -> tuple[Difference, ...]:
    """Return what putting the words back would alter, with what stands there now.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment, fields = load(workspace, rescued.assessment), workspace.fields_of(rescued.assessment)
    items = {f"{_RECOMMENDATION}{one.id}": one.text for one in assessment.recommendations}
    present = {
        place: text_of(assessment, fields[place]) for place in rescued.texts if place in fields
    } | items
    return tuple(
        Difference(place, present.get(place), text)
        for place, text in rescued.texts.items()
        if present.get(place) != text
    )


@recorded(Reach.ALL)
def put_back(
    workspace: Workspace, assessment_id: AssessmentId, texts: Mapping[str, str]
) -> tuple[tuple[str, ...], Changes]:
    """Put words where they were typed; what cannot be stored there is kept aside, where it can be read and copied.

    Returns:
        The places of what was kept aside.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    aside: list[str] = []
    changed: set[str] = set()
    kinds: set[ChangeKind] = set()
    fields = workspace.fields_of(assessment_id)
    for place, text in texts.items():
        try:
            if place in fields and fields[place].kind is not FieldKind.LIST:
                set_field(workspace, assessment_id, place, text)
                changed.add(place)
                kinds.add(ChangeKind.FIELDS)
            elif kind_of(place) == "recommendation":
                wanted = RecommendationId(place.removeprefix(_RECOMMENDATION))
                set_recommendation(workspace, assessment_id, wanted, text=text)
                kinds.add(ChangeKind.RECOMMENDATIONS)
            else:
                aside.append(place)
        except KnownError as error:
            if error.code in {ErrorCode.ASSESSMENT_NOT_FOUND, ErrorCode.ASSESSMENT_SEALED}:
                raise
            aside.append(place)
    for place in aside:
        workspace.ui_state.set(f"{SET_ASIDE}/{assessment_id}/{place}", texts[place])
    return tuple(aside), changes_of(assessment_id, at, *kinds, fields=frozenset(changed))


def _document(data: bytes) -> dict[str, str]:
    try:
        read = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise KnownError(ErrorCode.RESCUE_NOT_VALID) from error
    if (
        not isinstance(read, dict)
        or read.get("format") != FORMAT
        or read.get("version") != _VERSION
        or not all(isinstance(read.get(name), str) for name in ("made", "key_file", "words"))
    ):
        raise KnownError(ErrorCode.RESCUE_NOT_VALID)
    return read
