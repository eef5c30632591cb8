"""The names that the parts of a .docx give things, and how their values are read."""

from __future__ import annotations

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_OFF = frozenset({"0", "false", "off", "none"})
_INTEGER_MOST = 10**6


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute of Word's; empty where it is missing."""
    return "" if element is None else element.get(f"{W}{name}") or ""


def number(element: Element | None, name: str = "val", otherwise: int = 0) -> int:
    """Return an attribute that is a number."""
    text = value(element, name)
    is_number = text.lstrip("-").isdecimal() and text.isascii()
    return max(-_INTEGER_MOST, min(int(text[:9]), _INTEGER_MOST)) if is_number else otherwise


def switch(properties: Element | None, name: str) -> bool | None:
    """Return whether a property is on; None where nothing is said of it."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else value(found) not in _OFF
