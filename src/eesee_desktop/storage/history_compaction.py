"""Making a history smaller in small steps: acts that become one, old versions that are packed.

Who decides which acts is :mod:`eesee_desktop.domain.compaction`. Chains stay whole: what was altered from a to b and
from b to c was altered from a to c then, and whatever comes before or after finds what it found before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import delete, func, select, update

from eesee_desktop.domain.compaction import DatedAct
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.history import HistoryEntry, HistoryStore
from eesee_desktop.storage.history_packing import is_alone, pack_alone, pack_beside
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import HistoryRow

MERGED = "merged"
"""The verb of acts of several kinds that became one."""

_TABLE = table_of(HistoryRow)
_ENTRY = _TABLE.c
_SHORTEST = 256  # characters of both texts: less is not worth it
_BESIDE_MOST = 15  # versions that are packed beside one another before one is packed by itself


class HistoryCompactor:
    """Makes the history in a database smaller.

    Args:
        kept: Verbs whose acts stay for ever.
    """

    def __init__(self, database: Database, history: HistoryStore, kept: frozenset[str]) -> None:
        self._database = database
        self._history = history
        self._kept = kept

    def acts(self, assessment: AssessmentId, after: int, most: int) -> tuple[DatedAct, ...]:
        """Return the next acts of an assessment, the first one first; no text is read.

        Args:
            after: Number of the act that they follow; 0 for the beginning.
            most: Of them.
        """
        statement = (
            select(
                _ENTRY.act,
                func.max(_ENTRY.at).label("at"),
                func.max(_ENTRY.revision).label("revision"),
                func.max(_ENTRY.verb).label("verb"),
                func.max(_ENTRY.undoes).label("undoes"),
            )
            .where(_ENTRY.assessment_id == assessment, _ENTRY.act > after)
            .group_by(_ENTRY.act)
            .order_by(_ENTRY.act)
            .limit(most)
        )
        taken_back = select(_ENTRY.undoes).where(
            _ENTRY.assessment_id == assessment, _ENTRY.undoes.is_not(None)
        )
        with self._database.transaction() as connection:
            found = connection.execute(statement).all()
            undone = set(connection.execute(taken_back).scalars())
        return tuple(
            DatedAct(row.act, from_moment(row.at), row.revision, row.verb in self._kept or row.act in undone)
            for row in found
        )

    def merge(self, assessment: AssessmentId, acts: Sequence[int]) -> bool:
        """Let acts that follow one another be one, the last of them; tell whether that was done.

        Where one of them does not begin with what the one before made, they stay.
        """
        with self._database.transaction() as connection:
            entries = [entry for act in acts for entry in self._history.entries(assessment, act=act)]
            by_thing: dict[str, list[HistoryEntry]] = {}
            for entry in entries:
                by_thing.setdefault(entry.thing, []).append(entry)
            if not all(map(_is_whole, by_thing.values())):
                return False
            verbs = {entry.verb for entry in entries}
            verb = verbs.pop() if len(verbs) == 1 else MERGED
            for of_thing in by_thing.values():
                first, last = of_thing[0], of_thing[-1]
                gone = [entry.id for entry in of_thing[:-1]]
                if first.old == last.new:
                    gone.append(last.id)
                connection.execute(delete(_TABLE).where(_ENTRY.id.in_(gone)))
                if first.old != last.new:
                    connection.execute(
                        update(_TABLE)
                        .where(_ENTRY.id == last.id)
                        .values(
                            act=acts[-1],
                            verb=verb,
                            began=to_moment(min(first.began, last.at)),
                            old=first.old,
                            new=last.new,
                            packed=None,
                        )
                    )
        return True

    def unpacked(self, assessment: AssessmentId, before: int) -> tuple[tuple[str, int], ...]:
        """Return the fields of which more than one version before an act is not packed yet, and the first of those."""
        statement = (
            select(_ENTRY.thing, func.min(_ENTRY.id))
            .where(_ENTRY.assessment_id == assessment, _ENTRY.act < before, _ENTRY.packed.is_(None))
            .where(~_ENTRY.thing.contains("/"))
            .group_by(_ENTRY.thing)
            # The last one stays as it is.
            .having(func.count() > 1)
        )
        with self._database.transaction() as connection:
            return tuple((str(thing), int(first)) for thing, first in connection.execute(statement))

    def pack(self, assessment: AssessmentId, thing: str, first: int, before: int, most: int) -> int | None:
        """Pack versions of a field that are not packed yet, so many at most.

        Args:
            first: Number of the entry from which on they are looked at.
            before: Number of an act from which on nothing is packed, nor beside it: it may still be another one.

        Returns:
            The entry to go on with; None if nothing is left.
        """
        of_thing = (_ENTRY.assessment_id == assessment, _ENTRY.thing == thing, _ENTRY.act < before)
        with self._database.transaction() as connection:
            beside = self._beside(connection, (*of_thing, _ENTRY.id < first))
            wanted = select(_TABLE).where(*of_thing, _ENTRY.id >= first).order_by(_ENTRY.id).limit(most + 1)
            rows = connection.execute(wanted).all()
            for row, after in pairwise(rows):
                # Of one that is packed already the next ones are, too, but for those that became one since.
                if row.packed is not None:
                    beside = 0 if is_alone(row.packed) else beside + 1
                    continue
                packed, beside = self._packed(connection, row, after, beside)
                if packed is not None:
                    connection.execute(
                        update(_TABLE).where(_ENTRY.id == row.id).values(old=None, new="", packed=packed)
                    )
        return int(rows[-1].id) if len(rows) > most else None

    def _packed(self, connection: Any, row: Any, after: Any, beside: int) -> tuple[bytes | None, int]:  # noqa: ANN401  rows have the columns of the table
        if row.old is None or row.new is None or len(row.old) + len(row.new) < _SHORTEST:
            return None, 0
        # What the one after it begins with need not be kept twice; where a chain is broken, it must be.
        is_next = self._history.texts(connection, after)[0] == row.new
        if not is_next or beside >= _BESIDE_MOST:
            return pack_alone(row.old, row.new), 0
        return pack_beside(row.old, row.new), beside + 1

    def _beside(self, connection: Any, of_thing: tuple[Any, ...]) -> int:  # noqa: ANN401  as above
        """Return how many of the last packed versions of a thing follow the last one that is packed by itself."""
        packed = select(_ENTRY.packed).where(*of_thing, _ENTRY.packed.is_not(None))
        found = connection.execute(packed.order_by(_ENTRY.id.desc()).limit(_BESIDE_MOST)).scalars()
        count = 0
        for one in found:
            if is_alone(one):
                break
            count += 1
        return count


def _is_whole(entries: Sequence[HistoryEntry]) -> bool:
    return all(one.new == after.old for one, after in pairwise(entries))
