"""The language of the paper that is being printed, the side at which its lines begin, and words in other languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache

from eesee_desktop.report.families import installed_scripts
from eesee_desktop.report.paper_memory import PaperMemory, keeping

# By base language, where no script is named; after Unicode's Common Locale Data Repository.
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"})


@dataclass(frozen=True, slots=True)
class PaperLanguage:
    """The language of a document.

    Attributes:
        tag: Of the words that the program puts around the text; BCP 47. It decides where lines begin.
        written_in: What people wrote in, as the document says of itself; BCP 47.
    """

    tag: str
    written_in: str

    @property
    def is_rtl(self) -> bool:
        """Lines begin at the right."""
        return _is_rtl(self.tag)


# Once a language and not for each line that is drawn.
@lru_cache(maxsize=64)
def _is_rtl(tag: str) -> bool:
    base, *rest = tag.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4), "")  # noqa: PLR2004  scripts have four letters
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else base in _RIGHT_TO_LEFT


# Asked where a paragraph is made and where a line is drawn, forty calls below the one who knows it. A context of
# its own for each thread, so that two documents printed at once do not mix.
_ENGLISH = PaperLanguage("en", "en")
_present: ContextVar[PaperLanguage] = ContextVar("paper_language", default=_ENGLISH)


def paper_language() -> PaperLanguage:
    """Return the language of the paper that is being printed."""
    return _present.get()


# By face, the languages that are written with it; the first is the likeliest where nothing is known.
_WRITTEN_WITH = {
    "NotoNaskhArabic": ("ar", "fa", "ur", "ps", "ckb", "sd", "ug", "ks"),
    "NotoSansArmenian": ("hy",),
    "NotoSansBengali": ("bn", "as"),
    "NotoSansDevanagari": ("hi", "ne", "mr", "sa", "mai", "bho"),
    "NotoSansEthiopic": ("am", "ti", "gez"),
    "NotoSansGeorgian": ("ka",),
    "NotoSansHebrew": ("he", "yi"),
    "NotoSansKhmer": ("km",),
    "NotoSansLao": ("lo",),
    "NotoSansMyanmar": ("my", "shn", "mnw"),
    "NotoSansSinhala": ("si",),
    "NotoSansTamil": ("ta",),
    "NotoSansThai": ("th",),
}
_LATIN = "NotoSans"
_OWN_FACE = {language: face for face, languages in _WRITTEN_WITH.items() for language in languages}


def language_of(text: str, font: str) -> str:
    """Return the language that words in a face are most likely of, where it is not that of the paper; else nothing.

    A screen reader changes its voice by it: Arabic words in an English report are silence to an English one. Figures
    it reads in the voice of the paper.
    """
    likely = _likely_language(font, paper_language().written_in)
    return likely if likely and any(map(str.isalpha, text)) else ""


@lru_cache(maxsize=256)
def _likely_language(font: str, written_in: str) -> str:
    face = font.partition("-")[0]
    own = _OWN_FACE.get(written_in.lower().partition("-")[0], _LATIN)
    if face == own:
        return ""
    if face == _LATIN:
        return "en"
    return _WRITTEN_WITH[face][0] if face in _WRITTEN_WITH else ""


@contextmanager
def printing_in(tag: str, written_in: str = "", kept: PaperMemory | None = None) -> Iterator[None]:
    """Print in a language; see :class:`PaperLanguage`.

    Args:
        kept: Of earlier printings; None to keep what is worked out of texts for this one only.
    """
    texts = PaperMemory() if kept is None else kept
    texts.take_fonts(installed_scripts())
    token = _present.set(PaperLanguage(tag, written_in or tag))
    try:
        with keeping(texts):
            yield
    finally:
        _present.reset(token)
