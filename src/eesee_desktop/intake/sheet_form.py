"""The form fields of a PDF as they are: the value that the file keeps, and the mark that a person saw.

The two can differ: programs store a value without drawing it, or draw a mark without storing it. Nothing is decided
here; ``filled_sheets`` says what counts.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from eesee_desktop.domain.sheet import FIELD_FORMAT

_OFF = "Off"
_PAGES_MOST = 600
_FIELDS_MOST = 20_000
_ANCESTORS_MOST = 8
_TEXT_PAGES = 3
_APPEARANCE_BYTES = 20_000
# Programs that put several sheets into one file tell equal names apart by what they add before or behind.
_OUR_NAME = re.compile(
    r"(?<![A-Za-z])(eesee_(?:format|assessment|method|member|round)|(?:score|reason)_[1-9]_[1-9])(?![0-9A-Za-z])"
)
# What pypdf says when it goes on with a file that it had to mend.
_MENDED = re.compile(
    r"startxref|wrong pointing|not defined|invalid; object|[Rr]ebuild|EOF marker (?:not found|seems)|"
    r"repaired|PdfReadError|PdfStreamError|Previous trailer|can not be read|corrupt|Possible root|Invalid Root|"
    r"Cannot find",
)
_SHOWN_TEXT = re.compile(rb"\(((?:\\.|[^\\()])*)\)\s*(?:Tj|')")
_NOT_LETTERS = re.compile(r"[\W_]+")
_UNSAID = frozenset({"/Link", "/Popup", "/Widget"})

# One file at a time, as what a library says is said to the whole process.
_turn = threading.Lock()
_pypdf_log = logging.getLogger("pypdf")
# Its warnings quote the file, and what a member wrote has no place in a log.
_pypdf_log.setLevel(logging.CRITICAL)


class _Listener(logging.Handler):
    """Keeps what pypdf says while a file is read."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


@dataclass(slots=True)
class FormField:
    """One field of a form.

    Attributes:
        name: As our sheets name it, where it is one of theirs.
        value: That the file keeps; a button's state, by ``/Opt`` where that says what the states mean.
        marks: States of a button that are drawn as chosen.
        is_drawn: Some state of the button has an appearance, so that a person saw which was chosen.
        shown: The words drawn in a field of text, where they can be read.
        page: From 1; 0 for a field that stands on no page.
        is_unclear: What the states mean contradicts itself.
    """

    name: str
    page: int
    value: str = ""
    marks: list[str] = field(default_factory=list)
    is_button: bool = False
    is_drawn: bool = False
    shown: str = ""
    is_unclear: bool = False


@dataclass(frozen=True, slots=True)
class FormNote:
    """Something that was written or drawn onto a page and is no field: FreeText, Ink, Stamp."""

    page: int
    kind: str
    words: str


@dataclass(slots=True)
class Form:
    """The fields and notes of one sheet.

    Attributes:
        first_page: From 1.
        is_regenerated: The file asks viewers to draw what the values say, so that marks need not be there.
    """

    first_page: int
    fields: dict[str, FormField] = field(default_factory=dict)
    notes: list[FormNote] = field(default_factory=list)
    is_regenerated: bool = False

    @property
    def is_sheet(self) -> bool:
        """It says of itself that it is a score sheet."""
        found = self.fields.get(FIELD_FORMAT)
        return found is not None and bool(found.value)


@dataclass(frozen=True, slots=True)
class PdfRead:
    """What a PDF holds.

    Attributes:
        forms: In the order of their pages; several where sheets were put into one file.
        attached: PDF files inside the file, by name.
        text: Of the first pages, only where there is no sheet.
        has_images: On one of them.
        mended: What pypdf had to mend.
    """

    forms: tuple[Form, ...]
    attached: tuple[tuple[str, bytes], ...] = ()
    text: str = ""
    has_images: bool = False
    mended: str = ""


class PdfLockedError(Exception):
    """The file needs a password."""


class PdfTooLargeError(Exception):
    """The file has more pages or fields than sheets have."""


def read_pdf(data: bytes) -> PdfRead:
    """Return the forms of a PDF.

    Raises:
        PdfLockedError: It needs a password.
        PdfTooLargeError: It has more pages or fields than any sheets.
        Exception: pypdf raises almost anything on a damaged file.
    """
    from pypdf import PdfReader  # noqa: PLC0415  slow to load, and few calls need it

    with _listening() as said:
        reader = PdfReader(BytesIO(data))
        # An empty password opens files that are only protected against editing, which many viewers set by default.
        if reader.is_encrypted and not reader.decrypt(""):
            raise PdfLockedError
        if len(reader.pages) > _PAGES_MOST:
            raise PdfTooLargeError
        root = _plain(reader.trailer["/Root"])
        form = _plain(root.get("/AcroForm")) or {}
        forms = _forms(reader.pages, form)
        is_sheet = any(one.is_sheet for one in forms)
        text, has_images = ("", False) if is_sheet else _pages(reader.pages)
        attached = () if is_sheet else _attached(reader)
    mended = next((one for one in said if _MENDED.search(one)), "")
    return PdfRead(tuple(forms), attached, text, has_images, mended)


@contextmanager
def _listening() -> Iterator[list[str]]:
    listener = _Listener()
    with _turn:
        _pypdf_log.addHandler(listener)
        _pypdf_log.propagate = False
        _pypdf_log.setLevel(logging.WARNING)
        try:
            yield listener.said
        finally:
            _pypdf_log.setLevel(logging.CRITICAL)
            _pypdf_log.propagate = True
            _pypdf_log.removeHandler(listener)


def _forms(pages: Any, form: Mapping[str, Any]) -> list[Form]:  # noqa: ANN401  pypdf's list of pages
    """Return the forms, one more each time that a sheet says anew what it is."""
    is_regenerated = bool(_plain(form.get("/NeedAppearances")))
    forms = [Form(1, is_regenerated=is_regenerated)]
    seen: set[int] = set()
    count = 0
    for number, page in enumerate(pages, 1):
        marked = [_plain(one) for one in _plain(page.get("/Annots")) or ()]
        count += len(marked)
        if count > _FIELDS_MOST:
            raise PdfTooLargeError
        drawn = [one for one in marked if isinstance(one, dict)]
        widgets = [one for one in drawn if one.get("/Subtype") == "/Widget"]
        begins = any(_name(widget) == FIELD_FORMAT for widget in widgets)
        if begins and FIELD_FORMAT in forms[-1].fields:
            forms.append(Form(number, is_regenerated=is_regenerated))
        forms[-1].notes += [_note(number, one) for one in drawn if one.get("/Subtype") not in _UNSAID]
        for widget in widgets:
            seen.add(id(_owner(widget)))
            _add(forms[-1], widget, number)
    # Some programs drop a widget that nobody sees, and keep its field.
    for holder in map(_plain, _plain(form.get("/Fields")) or ()):
        if isinstance(holder, dict) and id(holder) not in seen and "/T" in holder and "/Kids" not in holder:
            _add(forms[0], holder, 0)
    return forms


def _note(page: int, drawn: Mapping[str, Any]) -> FormNote:
    return FormNote(page, str(drawn.get("/Subtype", ""))[1:], _text(drawn.get("/Contents")))


def _add(form: Form, widget: Mapping[str, Any], page: int) -> None:
    name = _name(widget)
    if not name:
        return
    found = form.fields.setdefault(name, FormField(name, page))
    kind = _inherited(widget, "/FT")
    if kind != "/Btn":
        found.value = found.value or _text(_inherited(widget, "/V"))
        found.shown = found.shown or _shown(widget)
        return
    found.is_button = True
    owner = _owner(widget)
    options = [_text(one) for one in _plain(_inherited(widget, "/Opt")) or ()]
    # Where the name is: some programs write "Off" into the circles that were not chosen.
    state = _state(owner.get("/V", _inherited(widget, "/V")))
    kids = [_plain(kid) for kid in _plain(owner.get("/Kids")) or ()]
    found.value = found.value or _meant(state, options, kids, found)
    states = set(_plain((_plain(widget.get("/AP")) or {}).get("/N")) or {})
    found.is_drawn = found.is_drawn or bool(states)
    mark = _state(widget.get("/AS"))
    if mark:
        meant = _meant(mark, options, kids, found, widget)
        if meant not in found.marks:
            found.marks.append(meant)


def _meant(
    state: str,
    options: list[str],
    kids: list[Any],
    found: FormField,
    widget: Mapping[str, Any] | None = None,
) -> str:
    """Return what a state of a button means.

    With ``/Opt`` that is what stands there for its circle (ISO 32000-1, 12.7.4.2.3).
    """
    if not state or not options:
        return state
    own = [
        place
        for place, kid in enumerate(kids)
        if (kid is widget if widget is not None else _has_state(kid, state))
    ]
    by_number = int(state) if state.isascii() and state.isdigit() and int(state) < len(options) else None
    meanings = {options[place] for place in own if place < len(options)}
    # A state that is a number counts the circles from 0; if the circle says otherwise, nobody here knows.
    if by_number is not None and _counts_from_nought(kids):
        meanings.add(options[by_number])
    if state in options and not _counts_from_nought(kids):
        meanings.add(state)
    if len(meanings) != 1:
        found.is_unclear = True
        return state
    return meanings.pop()


def _counts_from_nought(kids: list[Any]) -> bool:
    states = {one for kid in kids for one in _states(kid)}
    return "0" in states


def _has_state(kid: Any, state: str) -> bool:  # noqa: ANN401  an object of pypdf
    return state in _states(kid)


def _states(kid: Any) -> set[str]:  # noqa: ANN401  an object of pypdf
    if not isinstance(kid, dict):
        return set()
    drawn = _plain((_plain(kid.get("/AP")) or {}).get("/N")) or {}
    return {str(one).removeprefix("/") for one in drawn} - {_OFF} | ({_state(kid.get("/AS"))} - {""})


def _owner(widget: Any) -> Any:  # noqa: ANN401  an object of pypdf
    """Return the dictionary that has the name of a widget's field."""
    for _ in range(_ANCESTORS_MOST):
        if "/T" in widget or not isinstance(_plain(widget.get("/Parent")), dict):
            return widget
        widget = _plain(widget.get("/Parent"))
    return widget


def _name(widget: Any) -> str:  # noqa: ANN401  an object of pypdf
    parts: list[str] = []
    for _ in range(_ANCESTORS_MOST):
        if "/T" in widget:
            parts.insert(0, _text(widget.get("/T")))
        parent = _plain(widget.get("/Parent"))
        if not isinstance(parent, dict):
            break
        widget = parent
    whole = ".".join(parts)
    ours = _OUR_NAME.findall(whole)
    return ours[0] if len(ours) == 1 else whole


def _inherited(widget: Any, key: str) -> Any:  # noqa: ANN401  an object of pypdf
    for _ in range(_ANCESTORS_MOST):
        if key in widget:
            return _plain(widget[key])
        parent = _plain(widget.get("/Parent"))
        if not isinstance(parent, dict):
            return None
        widget = parent
    return None


def _shown(widget: Mapping[str, Any]) -> str:
    """Return the words drawn in a field, as far as they are written in letters."""
    drawn = _plain((_plain(widget.get("/AP")) or {}).get("/N"))
    if not hasattr(drawn, "get_data"):
        return ""
    content = drawn.get_data()[:_APPEARANCE_BYTES]
    words = b" ".join(_SHOWN_TEXT.findall(content))
    return words.decode("ascii") if words.isascii() and b"\\" not in words and b"\0" not in words else ""


def letters(text: str) -> str:
    """Return the letters and digits of a text, to compare what is kept with what is drawn."""
    return _NOT_LETTERS.sub("", text).casefold()


def _pages(pages: Any) -> tuple[str, bool]:  # noqa: ANN401  pypdf's list of pages
    texts: list[str] = []
    has_images = False
    for page in list(pages)[:_TEXT_PAGES]:
        resources = _plain(page.get("/Resources")) or {}
        drawn = _plain(resources.get("/XObject")) or {}
        has_images = has_images or any(
            (_plain(one) or {}).get("/Subtype") == "/Image" for one in drawn.values()
        )
        texts.append(page.extract_text())
    return "\n".join(texts), has_images


def _attached(reader: Any) -> tuple[tuple[str, bytes], ...]:  # noqa: ANN401  a reader of pypdf
    return tuple(
        (name, content)
        for name, contents in reader.attachments.items()
        for content in contents
        if content.lstrip().startswith(b"%PDF-")
    )


def _state(value: Any) -> str:  # noqa: ANN401  an object of pypdf
    text = _text(value)
    state = text.removeprefix("/")
    return "" if state == _OFF else state


def _text(value: Any) -> str:  # noqa: ANN401  an object of pypdf
    # pypdf gives names, numbers and strings as types of its own, all of which str() turns into what was chosen.
    found = _plain(value)
    if hasattr(found, "get_data"):
        found = found.get_data()[:_APPEARANCE_BYTES]
    if isinstance(found, bytes):
        return found.decode("latin-1")
    return "" if found is None else str(found)


def _plain(value: Any) -> Any:  # noqa: ANN401  an object of pypdf
    """Return what a reference leads to."""
    found = value.get_object() if hasattr(value, "get_object") else value
    return None if type(found).__name__ == "NullObject" else found
