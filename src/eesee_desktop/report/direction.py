"""The language of the paper that is being printed, and with it the side at which its lines begin."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

# By base language, where no script is named; after Unicode's Common Locale Data Repository.
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"})


@dataclass(frozen=True, slots=True)
class PaperLanguage:
    """The language of a document; BCP 47."""

    tag: str

    @property
    def is_rtl(self) -> bool:
        """Lines begin at the right."""
        base, *rest = self.tag.lower().replace("_", "-").split("-")
        script = next((part for part in rest if len(part) == 4), "")  # noqa: PLR2004  scripts have four letters
        return script in _RIGHT_TO_LEFT_SCRIPTS if script else base in _RIGHT_TO_LEFT


# Asked where a paragraph is made and where a line is drawn, forty calls below the one who knows it. A context of
# its own for each thread, so that two documents printed at once do not mix.
_present: ContextVar[PaperLanguage] = ContextVar("paper_language", default=PaperLanguage("en"))


def paper_language() -> PaperLanguage:
    """Return the language of the paper that is being printed."""
    return _present.get()


@contextmanager
def printing_in(tag: str) -> Iterator[None]:
    """Print in a language; BCP 47."""
    token = _present.set(PaperLanguage(tag))
    try:
        yield
    finally:
        _present.reset(token)
