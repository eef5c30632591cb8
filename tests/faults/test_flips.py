from __future__ import annotations

import pytest

from faults import flips


@pytest.mark.parametrize("kind", sorted(flips.KINDS))
def test_a_flipped_byte_is_told_and_nothing_wrong_is_shown(kind: str) -> None:
    """Some of what `make faults` does a thousand times: told or without effect, no wrong word, each loss named."""
    make, names = flips.KINDS[kind]
    outcome = flips.run(make, names, 8)
    assert outcome.is_well, (outcome.wrong, outcome.silent, outcome.untold)
    assert sum(outcome.counts.values()) == 8
    assert outcome.fields_lost == 0
    assert outcome.salvages >= 4


def test_a_backup_with_a_flipped_byte_is_refused() -> None:
    """Wherever the byte is, the backup is not taken for one that is as it was written."""
    assert flips.run_backup(40) == []
