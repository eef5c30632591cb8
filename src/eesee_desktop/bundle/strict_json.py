"""JSON read so that it means one thing only.

Refused are: what is not UTF-8, duplicate keys, fractions and special numbers, whole numbers that not every
reader holds exactly, nesting deeper than any document of ours, more values than any document of ours, text that is not
NFC, hidden direction controls.

What takes longer the larger a document is takes only that much longer: who sends one must not be able to keep its
reader busy for minutes. So the place of a value is a chain of keys (:data:`faults.Place`), written out only for a
refusal: a text for each value would be as long as all the keys above it. And values are counted before there are any:
eight million bytes of ``[],[],`` would be six hundred million in memory.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NoReturn

from eesee_desktop.bundle.faults import Fault, Place, Refused, place_to_text
from eesee_desktop.domain.narrative import has_hidden_controls

DEEPEST = 12
# A country with a thousand sources and the votes of thirty people stays below a tenth of it.
MOST_VALUES = 300_000
# What a double holds exactly. JavaScript and many other readers would silently round anything beyond.
LARGEST_NUMBER = 2**53 - 1
# Texts, whole: what separates values stands outside of them. One without an end reaches to that of the document.
_TEXTS = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_SEPARATORS = (b",", b"[", b"{")
# int() takes quadratic time in the number of digits, so the length is looked at before the value.
_MOST_DIGITS = 17
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_quoted = json.encoder.encode_basestring


def read_json(data: bytes) -> object:
    """Return the value of a JSON document.

    Raises:
        Refused: As the module says.
    """
    _check_count(data)
    try:
        value = json.loads(
            data.decode("utf-8"),
            # Python keeps the last of two equal keys, other readers the first: the same signed bytes would say
            # two different things.
            object_pairs_hook=_object,
            parse_int=_whole_number,
            # Fractions have no place in these documents: a score is a text in lowest terms, because 22/9 has no
            # exact decimal.
            parse_float=_refused_number,
            parse_constant=_refused_number,
        )
    # The C scanner recurses before any hook can count. Caught here, while _check below finds moderate depth
    # without recursion.
    except RecursionError as error:
        raise Refused(Fault.NESTED_TOO_DEEPLY) from error
    except ValueError as error:
        raise Refused(Fault.JSON_NOT_READABLE) from error
    # After parsing and not inside the hooks: only here is the place within the document known, which the
    # refusal names.
    _check(value)
    return value


def write_json(value: object) -> bytes:
    """Return a document as bytes: UTF-8, one space a level, LF, keys in the order given, texts made normal.

    NFC is what any reader of the text sees anyway; hidden controls are what no reader sees.
    """
    parts: list[str] = []
    _put(value, "\n", parts.append)
    return ("".join(parts) + "\n").encode("utf-8")


def normal_text(text: str) -> str:
    """Return a text in NFC and without hidden controls."""
    # As almost every text of a document is.
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    if not has_hidden_controls(text):
        return text
    return unicodedata.normalize("NFC", "".join(sign for sign in text if not has_hidden_controls(sign)))


def _put(value: object, line_end: str, put: Callable[[str], object]) -> None:
    """Write a value piece by piece, as ``json.dumps`` with an indent of one does at four times the price."""
    if isinstance(value, str):
        put(_quoted(normal_text(value)))
    elif isinstance(value, dict) and value:
        inside = f"{line_end} "
        before = f"{{{inside}"
        for name, item in value.items():
            put(f"{before}{_key(name)}: ")
            _put(item, inside, put)
            before = f",{inside}"
        put(f"{line_end}}}")
    elif isinstance(value, list | tuple) and value:
        inside = f"{line_end} "
        before = f"[{inside}"
        for item in value:
            put(before)
            _put(item, inside, put)
            before = f",{inside}"
        put(f"{line_end}]")
    else:
        put("null" if value is None else _ENCODER.encode(value))


# The same few in each element of each list.
@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return _quoted(name)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        doubled = next(name for name, count in counts.items() if count > 1)
        raise Refused(Fault.KEY_DOUBLED, key=doubled)
    return found


def _whole_number(text: str) -> int:
    if len(text) > _MOST_DIGITS or abs(int(text)) > LARGEST_NUMBER:
        _refused_number(text)
    return int(text)


def _refused_number(text: str) -> NoReturn:
    raise Refused(Fault.NUMBER_REFUSED, number=text[:_MOST_DIGITS])


def _check_count(data: bytes) -> None:
    """Count what begins a value, without making one."""
    # Most documents are small, and then the count cannot be too high: no second look at them.
    if len(data) <= MOST_VALUES:
        return
    between = _TEXTS.sub(b"", data)
    count = sum(between.count(sign) for sign in _SEPARATORS)
    if count > MOST_VALUES:
        raise Refused(Fault.TOO_MANY_VALUES, values=count, limit=MOST_VALUES)


def _check(document: object) -> None:
    """Walk through all values without recursion, so that depth is a finding and not a crash."""
    # One iterator a level and not a list of all that is to do: as deep as the document, not as wide.
    open_levels: list[Iterator[tuple[Place, object]]] = [iter([(None, document)])]
    while open_levels:
        step = next(open_levels[-1], None)
        if step is None:
            open_levels.pop()
            continue
        place, value = step
        if len(open_levels) - 1 > DEEPEST:
            raise Refused(Fault.NESTED_TOO_DEEPLY, where=place_to_text(place))
        if isinstance(value, str):
            _check_text(value, place)
        elif isinstance(value, dict | list):
            open_levels.append(_inside(value, place))


def _inside(value: dict[str, object] | list[object], place: Place) -> Iterator[tuple[Place, object]]:
    if isinstance(value, list):
        yield from (((place, position), item) for position, item in enumerate(value))
        return
    for name, item in value.items():
        _check_text(name, place)
        yield (place, name), item


def _check_text(text: str, place: Place) -> None:
    # The fast path for almost every text; normalisation is the expensive part of reading a large file.
    if text.isascii() and text.isprintable():
        return
    if has_hidden_controls(text):
        raise Refused(Fault.TEXT_HAS_HIDDEN_CONTROLS, where=place_to_text(place))
    if not unicodedata.is_normalized("NFC", text):
        raise Refused(Fault.TEXT_NOT_NORMAL, where=place_to_text(place))
