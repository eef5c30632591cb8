"""A new database from the rows of a damaged one: what is referred to and lost is made whole, and named."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from eesee_desktop.domain.damage import Loss, LossKind
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage import migrating
from eesee_desktop.storage.connection import all_or_nothing, known_errors
from eesee_desktop.storage.database_files import FILE_MODE
from eesee_desktop.storage.engine import engine_of
from eesee_desktop.storage.salvage.btree import Missing
from eesee_desktop.storage.salvage.rows import VERSION_TABLE, Columns, FoundRows
from eesee_desktop.storage.schema import SHIPPED

_EPOCH = "1970-01-01T00:00:00.000000+00:00"
_PROSE: Mapping[str, frozenset[str]] = {
    "assessment_text": frozenset({"introduction", "context", "research_process", "notice"}),
    "principle_entry": frozenset({"narrative"}),
    "dimension_entry": frozenset(
        {"votes_digest", "justification", "minority_note", "reason_for_change", "narrative"}
    ),
    "recommendation": frozenset({"text"}),
}
"""Columns that may be empty where their text is lost, so that the rest of the row need not go with it."""
_LOST_ROWS: Mapping[str, LossKind] = {
    "history": LossKind.VERSION,
    "attachment": LossKind.ATTACHMENT,
    "submission": LossKind.SUBMISSION,
    "source": LossKind.SOURCE,
    "instrument": LossKind.METHOD,
}
_COUNT = "commit_count"
_UNTOLD = frozenset({"ui_state", _COUNT, VERSION_TABLE})
"""Tables whose loss no person has to know of: where the cursor stood, and what is told otherwise."""


@dataclass(frozen=True, slots=True)
class Method:
    """What has to be there in an assessment by its method.

    Attributes:
        dimensions: In their order.
    """

    sha256: str
    id: str
    version: str
    raw: bytes = field(repr=False)
    principles: tuple[int, ...]
    dimensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spare:
    """What stands in for what a damaged file has lost.

    Attributes:
        method_of: Gives a method by its hash and, where they are there, its bytes; another one where it is not known.
        owner: The row of the table ``workspace``.
    """

    method_of: Callable[[str, bytes | None], Method]
    owner: Columns


def rebuild(target: Path, key: bytes, found: FoundRows, spare: Spare) -> tuple[Loss, ...]:
    """Write what was found into a new database of the same version; return what is lost.

    Raises:
        KnownError: DATABASE_TOO_NEW, naming both versions; DISK_FULL, FILE_NOT_WRITABLE.
    """
    head = SHIPPED.head
    if found.version > head:
        raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=found.version, known=head)
    engine = engine_of(target, key)
    try:
        with known_errors(target):
            # Before SQLite writes to it, which would create it by the umask.
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
            with engine.connect() as connection:
                return _fill(connection, found, spare)
    finally:
        engine.dispose()


def _fill(connection: Connection, found: FoundRows, spare: Spare) -> tuple[Loss, ...]:
    raw: Any = connection.connection.driver_connection
    if found.version == SHIPPED.head:
        with all_or_nothing(raw), connection.begin():
            migrating.make_tables(connection)
    else:
        migrating.upgrade(connection, found.version)
    # References are checked at the end, when what is referred to has been made whole.
    with migrating.migrating(connection):
        return _Rebuilding(raw, found, spare).run()


class _Rebuilding:
    """The filling of one database."""

    def __init__(self, raw: Any, found: FoundRows, spare: Spare) -> None:  # noqa: ANN401  the driver ships no types
        self._raw = raw
        self._found = found
        self._spare = spare
        self._losses: list[Loss] = []

    def run(self) -> tuple[Loss, ...]:
        there = {name for (name,) in self._all("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in self._found.tables:
            if table in there and table != VERSION_TABLE:
                self._take(table)
        # The counter that is kept apart stays with the damaged file; this one may begin anew.
        if _COUNT in there and not self._all(f"SELECT id FROM {_COUNT}"):  # noqa: S608  our own name
            self._insert(_COUNT, {"id": 1, "number": 0})
        self._mend_owner()
        self._mend_methods()
        for assessment in self._referred_assessments():
            self._mend_header(assessment)
        for assessment, sha256 in self._all("SELECT id, instrument_sha256 FROM assessment"):
            self._mend_parts(assessment, self._method(sha256))
        self._mend_panel()
        self._drop_citations()
        for name, of in self._found.tables.items():
            if of.pages_lost and name not in _UNTOLD:
                self._losses.append(Loss(LossKind.ROWS, where=name))
        return tuple(dict.fromkeys(self._losses))

    def _take(self, table: str) -> None:
        for row in self._found.rows(table):
            missing = {name for name, value in row.items() if value is Missing.VALUE}
            if missing <= _PROSE.get(table, frozenset()):
                whole = row | dict.fromkeys(missing, "")
                if self._insert(table, whole):
                    self._losses += [_lost_field(table, row, name) for name in missing - {"votes_digest"}]
                    continue
            self._lose(table, row)

    def _lose(self, table: str, row: Columns) -> None:
        kind = _LOST_ROWS.get(table, LossKind.ROWS)
        name = {LossKind.VERSION: "thing", LossKind.SUBMISSION: "revision", LossKind.SOURCE: "title"}.get(
            kind
        )
        where = row.get(name) if name else table
        if kind is LossKind.ATTACHMENT:
            self._losses += [
                Loss(kind, AssessmentId(of), title)
                for of, title in self._all(
                    "SELECT assessment_id, title FROM source WHERE attachment_sha256 = ?", row["sha256"]
                )
            ]
        elif kind is LossKind.ROWS and table not in _UNTOLD:
            self._losses.append(Loss(kind, where=table))
        elif table not in _UNTOLD:
            self._losses.append(Loss(kind, _assessment_of(row), "" if where is Missing.VALUE else str(where)))

    def _mend_owner(self) -> None:
        if not self._all("SELECT id FROM workspace"):
            self._insert("workspace", self._spare.owner)
            self._losses.append(Loss(LossKind.OWNER))

    def _mend_methods(self) -> None:
        """Put a method that ships with the program where it is lost; pin to another one where it does not ship."""
        for (sha256,) in self._all(
            "SELECT DISTINCT instrument_sha256 FROM assessment WHERE instrument_sha256 NOT IN "
            "(SELECT sha256 FROM instrument)"
        ):
            method = self._spare.method_of(sha256, None)
            self._keep(method)
            if method.sha256 != sha256:
                self._raw.execute(
                    "UPDATE assessment SET instrument_sha256 = ? WHERE instrument_sha256 = ?",
                    (method.sha256, sha256),
                )
                self._losses.append(Loss(LossKind.METHOD, where=method.version))

    def _method(self, sha256: str) -> Method:
        ((raw,),) = self._all("SELECT raw FROM instrument WHERE sha256 = ?", sha256)
        return self._spare.method_of(sha256, raw)

    def _keep(self, method: Method) -> None:
        row: Columns = {
            "sha256": method.sha256,
            "id": method.id,
            "version": method.version,
            "raw": method.raw,
        }
        self._insert("instrument", row)

    def _referred_assessments(self) -> list[str]:
        """Return the ids of assessments whose own row is lost."""
        known = {of for (of,) in self._all("SELECT id FROM assessment")}
        referred: dict[str, None] = {}
        for table in self._found.tables:
            for row in self._found.rows(table):
                of = row.get("assessment_id")
                if isinstance(of, str) and of not in known:
                    referred[of] = None
        return list(referred)

    def _mend_header(self, assessment: str) -> None:
        ((member, country, principal),) = self._all(
            "SELECT member_name, member_country, member_principal FROM workspace"
        )
        history = "history" if "history" in self._found.tables else "field_change"
        of_history = "SELECT coalesce(min(began), ?), coalesce(max(at), ?), coalesce(max(revision), 1) FROM "
        ((first, last, revision),) = self._all(
            f"{of_history}{history} WHERE assessment_id = ?", _EPOCH, _EPOCH, assessment
        )
        ((sealed,),) = self._all(
            "SELECT coalesce(max(revision), 0) FROM submission WHERE assessment_id = ?", assessment
        )
        is_sealed = sealed >= revision
        pinned = self._all("SELECT sha256 FROM instrument ORDER BY version DESC LIMIT 1")
        if not pinned:
            method = self._spare.method_of("", None)
            self._keep(method)
            pinned = [(method.sha256,)]
        row: Columns = {
            "id": assessment,
            "country": country,
            "period_first": f"{first[:4]}-01-01",
            "period_last": f"{first[:4]}-12-31",
            "language": "en",
            "member_name": member,
            "member_country": country,
            "member_principal": principal,
            "instrument_sha256": pinned[0][0],
            "created": first,
            "modified": last,
            "status": "sealed" if is_sealed else "draft",
            "revision": max(revision, sealed),
            "is_training": 0,
            "external_raw": None,
            "external_rating": None,
            "external_edition": None,
        }
        self._insert("assessment", row)
        self._losses.append(Loss(LossKind.HEADER, AssessmentId(assessment)))

    def _mend_parts(self, assessment: str, method: Method) -> None:
        """Put an empty entry where the one that the method asks for is lost; each of its fields is a loss."""
        if not self._all("SELECT 1 FROM assessment_text WHERE assessment_id = ?", assessment):
            blank: Columns = dict.fromkeys(sorted(_PROSE["assessment_text"]), "")
            self._losses += [Loss(LossKind.FIELD, AssessmentId(assessment), name) for name in blank]
            blank["assessment_id"] = assessment
            self._insert("assessment_text", blank)
        known = {
            one
            for (one,) in self._all(
                "SELECT principle FROM principle_entry WHERE assessment_id = ?", assessment
            )
        }
        for principle in method.principles:
            if principle not in known:
                self._insert(
                    "principle_entry", {"assessment_id": assessment, "principle": principle, "narrative": ""}
                )
                self._losses += _all_lost(assessment, str(principle))
        known = {
            one
            for (one,) in self._all(
                "SELECT dimension FROM dimension_entry WHERE assessment_id = ?", assessment
            )
        }
        for position, dimension in enumerate(method.dimensions):
            if dimension not in known:
                entry: Columns = {"assessment_id": assessment, "dimension": dimension, "position": position}
                texts: Columns = dict.fromkeys(_PROSE["dimension_entry"], "")
                self._insert("dimension_entry", entry | texts)
                self._losses += _all_lost(assessment, dimension)

    def _mend_panel(self) -> None:
        """Put members back who voted, or whose name is known, and whose own row is lost."""
        for assessment, member in self._all(
            "SELECT assessment_id, member_id FROM panel_vote UNION SELECT assessment_id, member_id FROM identity "
            "EXCEPT SELECT assessment_id, id FROM panel_member"
        ):
            ((position,),) = self._all(
                "SELECT coalesce(max(position) + 1, 0) FROM panel_member WHERE assessment_id = ?", assessment
            )
            row: Columns = {"assessment_id": assessment, "id": member, "position": position, "has_left": 0}
            self._insert("panel_member", row)
            self._losses.append(Loss(LossKind.MEMBER, AssessmentId(assessment), member))

    def _drop_citations(self) -> None:
        """Leave out where a source was cited that is lost itself."""
        for assessment, section, source in self._all(
            "SELECT assessment_id, section, source_id FROM citation WHERE NOT EXISTS (SELECT 1 FROM source WHERE "
            "source.assessment_id = citation.assessment_id AND source.id = citation.source_id)"
        ):
            self._raw.execute(
                "DELETE FROM citation WHERE assessment_id = ? AND section = ? AND source_id = ?",
                (assessment, section, source),
            )
            self._losses.append(Loss(LossKind.CITATION, AssessmentId(assessment), section))

    def _insert(self, table: str, row: Columns) -> bool:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        try:
            self._raw.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608  names of the schema
                tuple(row.values()),
            )
        except sqlcipher.IntegrityError:
            return False
        return True

    def _all(self, statement: str, *parameters: object) -> Sequence[tuple[Any, ...]]:
        found: Sequence[tuple[Any, ...]] = self._raw.execute(statement, parameters).fetchall()
        return found


_DIMENSION_FIELDS = (
    "score",
    "rule",
    "confidence",
    "justification",
    "minority_note",
    "previous_score",
    "reason_for_change",
    "narrative",
)


def _all_lost(assessment: str, section: str) -> list[Loss]:
    leaves = _DIMENSION_FIELDS if "." in section else ("narrative", "previous_score")
    return [Loss(LossKind.FIELD, AssessmentId(assessment), f"{section}.{leaf}") for leaf in leaves]


def _lost_field(table: str, row: Columns, column: str) -> Loss:
    section = str(row.get("dimension", row.get("principle", "")))
    if table == "recommendation":
        return Loss(LossKind.RECOMMENDATION, _assessment_of(row), str(row["audience"]))
    where = f"{section}.{column}" if section else column
    return Loss(LossKind.FIELD, _assessment_of(row), where)


def _assessment_of(row: Columns) -> AssessmentId | None:
    of = row.get("assessment_id")
    return AssessmentId(of) if isinstance(of, str) else None
