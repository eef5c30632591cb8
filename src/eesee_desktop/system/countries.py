"""The names of countries, as reports print them and as tables and reports call them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import cast

from eesee_desktop.domain.instrument import nearest_language
from eesee_desktop.system.resources import language_file, languages, resource

# Letters that people put for each other at the end of words.
_ARABIC = str.maketrans({"\u0649": "\u064a", "\u0629": "\u0647", "\u0640": None})


def known_countries(language: str = "en") -> tuple[tuple[str, str], ...]:
    """Return all countries and territories as code (ISO 3166-1 alpha-3) and name in a language, sorted by name."""
    named = ((code, country_name(code, language)) for code in _names())
    return tuple(sorted(named, key=lambda item: _key(item[1])))


def is_country(code: str) -> bool:
    """Tell whether a code is one of the known ones."""
    return code in _names()


def country_name(code: str, language: str = "en") -> str:
    """Return the name of a country in a language (BCP 47), else in English, or the code where it is not known."""
    nearest = nearest_language(language, languages())
    return (_names_in(nearest) if nearest else {}).get(code) or _names().get(code, code)


def country_called(name: str) -> str | None:
    """Return the code of the country that goes by a name, None where none does.

    Case, accents, punctuation, the article and "St" for "Saint" make no difference: "Republic of Congo",
    "Timor Leste" and "The Gambia" are known, and so are names in Arabic, French, Portuguese and Spanish.
    """
    key = _key(name)
    return _codes_by_key().get(key) or _codes_by_other_key().get(key)


def countries_found(typed: str, among: Iterable[str]) -> tuple[str, ...]:
    """Return which countries something typed may mean, by their names in any language or their code.

    Whole names and codes come before beginnings of words, these before other parts; case and accents make no
    difference.

    Args:
        among: Codes, in the order in which equally likely ones are wanted.
    """
    wanted = " ".join(folded(typed).split())
    exact = country_typed(typed)
    ranks: dict[str, int] = {}
    for code in among if wanted else ():
        names = found_by(code)
        if wanted in names or code == exact:
            ranks[code] = 0 if code == exact else 1 if f" {wanted}" in names else 2
    return tuple(sorted(ranks, key=lambda code: ranks[code]))


def country_typed(typed: str) -> str | None:
    """Return the code of the country whose name or code was typed, None where it is neither."""
    code = typed.strip().upper()
    return code if is_country(code) else country_called(typed)


@cache
def found_by(code: str) -> str:
    """Return all that a country is found by: its names in all languages and its code, ``folded``."""
    also = cast("dict[str, list[str]]", _tables()["also_called"])
    names = [_names().get(code, ""), *also.get(code, ()), code]
    for language in languages():
        names += [table[code] for table in _tables_in(language).values() if code in table]
    return " ".join(f" {folded(name)}" for name in names if name)


def folded(text: str) -> str:
    """Return a text as it is compared in a search: without case, accents and marks, Arabic letters by their kin."""
    letters = unicodedata.normalize("NFKD", text.translate(_ARABIC)).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _tables() -> dict[str, object]:
    return tomllib.loads(resource("countries.toml").read_text(encoding="utf-8"))


@cache
def _names() -> dict[str, str]:
    return cast("dict[str, str]", _tables()["names"])


@cache
def _codes_by_key() -> dict[str, str]:
    also = cast("dict[str, list[str]]", _tables()["also_called"])
    codes = {_key(other): code for code, others in also.items() for other in others}
    return {**codes, **{_key(name): code for code, name in _names().items()}}


@cache
def _codes_by_other_key() -> dict[str, str]:
    tables = (table for language in languages() for table in _tables_in(language).values())
    return {_key(name): code for names in tables for code, name in names.items()}


@cache
def _tables_in(language: str) -> dict[str, dict[str, str]]:
    """Return the tables of a language: ``names``, and ``also_called`` for reading; none for English."""
    try:
        path = language_file(language, "countries.toml")
    except FileNotFoundError:
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _names_in(language: str) -> dict[str, str]:
    return _tables_in(language).get("names", {})


def _key(name: str) -> str:
    """Return what two spellings of one name have in common."""
    letters = folded(name.replace("&", " and "))
    words = re.findall(r"[^\W_]+", letters.replace("'", "").replace("’", ""))
    return " ".join("saint" if word == "st" else word for word in words if word != "the")
