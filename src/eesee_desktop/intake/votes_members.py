"""Whose a column or a row of votes is. The name of a person never becomes a pseudonym."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from eesee_desktop.domain.ids import MemberId
from eesee_desktop.intake.spreadsheet import TableFault, refusal
from eesee_desktop.intake.votes_layout import Spot
from eesee_desktop.intake.votes_words import looks_like_pseudonym, plain

# As long as an alias may be, so that a table cannot bring in a pseudonym that the program itself would refuse.
_MEMBER_LETTERS = 20
_NOT_IN_ALIAS = re.compile(r"[^\w .-]|_")


class Heads:
    """The members that a file names, the same in all its sheets."""

    def __init__(
        self,
        members: tuple[MemberId, ...],
        names: Mapping[str, MemberId],
        texts: Iterable[str],
        *,
        keeps_heads: bool,
    ) -> None:
        """Make one.

        Args:
            members: Pseudonyms of the panel, empty where it has none yet.
            names: Who they are, as far as that is known.
            texts: All cells: a number that stands in one of them is given to nobody else.
            keeps_heads: What stands there is a pseudonym, whatever it looks like.
        """
        self._members = members
        self._keeps_heads = keeps_heads
        self._found = {plain(name): member for name, member in names.items()}
        self._found |= {plain(member): member for member in members}
        self._numbers = iter(range(1, 10_000))
        self._reserved = {plain(text) for text in texts if looks_like_pseudonym(text)}
        self._given: dict[MemberId, str] = {}

    @property
    def known(self) -> frozenset[str]:
        """The members of the panel, by pseudonym and by name, as they are compared."""
        return frozenset(self._found)

    @property
    def given(self) -> tuple[tuple[MemberId, str], ...]:
        """The pseudonyms that were given here, each with the name that stood in the table."""
        return tuple(self._given.items())

    def is_known(self, text: str) -> bool:
        """Tell whether a text is a pseudonym or the name of a member."""
        return plain(text) in self._found

    def name_of(self, member: MemberId) -> str:
        """Return the name for which a pseudonym was given here, empty for another."""
        return self._given.get(member, "")

    def of(self, spot: Spot, text: str) -> MemberId:
        """Return the member that a cell names.

        Args:
            text: What stands there, without a round.

        Raises:
            KnownError: VOTES_NOT_READABLE for nobody of a panel that has members: a typo in a name would become a
                person.
        """
        if not text:
            raise refusal(TableFault.MEMBER_MISSING, spot.row, spot.column)
        found = self._found.get(plain(text))
        if found is not None:
            return found
        is_pseudonym = self._keeps_heads or looks_like_pseudonym(text)
        if self._members or (is_pseudonym and len(text) > _MEMBER_LETTERS):
            raise refusal(TableFault.MEMBER_UNKNOWN, spot.row, spot.column, text, ", ".join(self._members))
        # "Member #3": an alias has letters, digits, spaces, full stops, hyphens.
        member = MemberId(_NOT_IN_ALIAS.sub("", text).strip()) if is_pseudonym else self._next()
        self._found[plain(text)] = member
        if not is_pseudonym:
            self._given[member] = text
        return member

    def _next(self) -> MemberId:
        return next(
            MemberId(f"M{number}")
            for number in self._numbers
            if f"m{number}" not in self._reserved and f"m{number}" not in self._found
        )
