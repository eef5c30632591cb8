from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.received import Received, ReceivedStore

AT = datetime(2025, 8, 1, 12, 0, 0, 5, tzinfo=UTC)
RECEIVED = Received("per@eusee", "c" * 32, 1, CountryCode("PER"), "a" * 64, AT)


def test_what_was_received_is_remembered(database: Database) -> None:
    """The same file again is nothing new; another one with its number is an alarm."""
    store = ReceivedStore(database)
    later = dataclasses.replace(RECEIVED, revision=3, digest="b" * 64)
    for received in (later, RECEIVED, RECEIVED):
        store.add(received)
    assert store.revisions(RECEIVED.principal, RECEIVED.submission_id) == (RECEIVED, later)
    assert store.revisions("ken@eusee", RECEIVED.submission_id) == ()
    with pytest.raises(KnownError) as alarm:
        store.add(dataclasses.replace(RECEIVED, digest="e" * 64))
    assert alarm.value.code is ErrorCode.SUBMISSION_DIFFERS
    assert store.revisions(RECEIVED.principal, RECEIVED.submission_id) == (RECEIVED, later)
