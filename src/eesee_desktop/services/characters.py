"""Characters that no font has, told long before anything is printed, with the places they stand at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.printing import Written, written_texts
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.markup.words import plain_text
from eesee_desktop.report.characters import lacking_in, may_lack
from eesee_desktop.report.families import Lack

if TYPE_CHECKING:
    from eesee_desktop.services.answers import AnsweredComment

_MOST_NAMED = 8  # a text in a script that is lacking has some sixty
_TEXTS_KEPT = 256  # all of an assessment, and room for those being written


class CharacterCheck:
    """Looks for characters that no font has; at a text that did not change only once.

    What is known goes with it, so that no text outlives the lock of the workspace.
    """

    def __init__(self) -> None:
        self._in_prose = lru_cache(maxsize=_TEXTS_KEPT)(_lacking_in_prose)

    def findings(
        self,
        assessment: Assessment,
        instrument: Instrument,
        identities: Iterable[Identity] = (),
        comments: Iterable[AnsweredComment] = (),
    ) -> tuple[Finding, ...]:
        """Return a finding for each place, in the order of the report; two where a pack helps with a part only.

        Args:
            comments: Whose answers the matrix prints; they lie beside the page of their section.
        """
        lacking: dict[str, dict[str, None]] = {}
        answers = (Written(one.section, one.answer) for one in comments if one.section)
        for written in chain(written_texts(assessment, instrument, identities), answers):
            found = self._lacking(written)
            if found:
                lacking.setdefault(written.where, {}).update(dict.fromkeys(found))
        return tuple(finding for where, characters in lacking.items() for finding in _told(where, characters))

    def forget(self) -> None:
        """Look at all texts anew: the fonts are others."""
        self._in_prose.cache_clear()

    def _lacking(self, written: Written) -> tuple[str, ...]:
        return (self._in_prose if written.is_prose else _lacking)(written.text)


def _lacking_in_prose(markdown: str) -> tuple[str, ...]:
    # Addresses of links and the marks of Markdown are not printed; most texts need not be read to know.
    return _lacking(plain_text(markdown)) if may_lack(markdown) else ()


def _lacking(text: str) -> tuple[str, ...]:
    return lacking_in(text) if may_lack(text) else ()


def _told(where: str, characters: Iterable[str]) -> Iterator[Finding]:
    helped, others = Lack.of(characters).apart()
    if helped.packs:
        facts = (("packs", helped.pack_names), ("characters", helped.named(_MOST_NAMED)))
        yield Finding(FindingCode.LANGUAGE_PACK_MISSING, where, facts)
    if others.packs:
        yield Finding(FindingCode.FONT_MISSING, where, (("characters", others.named(_MOST_NAMED)),))
