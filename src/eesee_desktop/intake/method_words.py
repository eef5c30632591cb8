"""The texts of a method in the languages of reports, from ``resources/languages/<language>/method-<id>.toml``."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from eesee_desktop.domain.instrument import Instrument, nearest_language
from eesee_desktop.system.resources import language_file, languages

if TYPE_CHECKING:
    from eesee_desktop.domain.translation import MethodWords

# By the hash of the file, the language, and those that it has; there are no more of them than files.
_spoken: dict[tuple[str, ...], Instrument] = {}


def speaking(instrument: Instrument, language: str) -> Instrument:
    """Return an instrument that has its texts in a language too; unchanged where the program has no translation.

    Args:
        language: BCP 47; its base language is tried next.
    """
    nearest = nearest_language(language, languages())
    if nearest is None or nearest in instrument.languages:
        return instrument
    # By the hash: what was written for one file is not said of another that is called the same.
    words = _words_of(nearest, instrument.ref.id, instrument.ref.sha256)
    if words is None:
        return instrument
    key = (instrument.ref.sha256, nearest, *sorted(instrument.languages))
    if key not in _spoken:  # each name of a section is asked of what comes out
        from eesee_desktop.domain.translation import translated  # noqa: PLC0415  most ask for the file's own language

        _spoken[key] = translated(instrument, nearest, words)
    return _spoken[key]


@lru_cache(maxsize=8)
def _words_of(language: str, method: str, sha256: str) -> MethodWords | None:
    try:
        path = language_file(language, f"method-{method}.toml")
    except FileNotFoundError:
        return None
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    if sha256 not in read["of"].values():
        return None
    from eesee_desktop.domain.translation import DimensionWords, MethodWords  # noqa: PLC0415  as above

    rule = read["disagreement"]
    return MethodWords(
        title=read["title"],
        scale=tuple(read["scale"]),
        divided=rule["divided"],
        wide=rule["wide"],
        source=rule["source"],
        principles={int(number): name for number, name in read["principles"].items()},
        dimensions={
            identity: DimensionWords(one["name"], tuple(one["questions"]), tuple(one["levels"]))
            for identity, one in read["dimensions"].items()
        },
    )
