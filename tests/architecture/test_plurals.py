"""Plurals reach the screen: nobody reads "27 word(s)"."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET

from support_sources import CHECKOUT, python_files, tree_of

_UI = "src/eesee_desktop/ui"
_WITH_NUMBER = 3  # arguments of tr: the text, what tells it from another, the number


def _classes() -> dict[str, ast.ClassDef]:
    """Return the classes of the screen by name."""
    return {
        node.name: node
        for path in python_files(_UI)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
    }


def test_no_class_with_heirs_asks_for_a_plural_by_tr() -> None:
    """A class that others derive from says by ``translate`` in which context its plurals stand.

    ``self.tr`` looks in that of the heir first, finds nothing, and takes the text with its number filled in for a
    translation.
    """
    classes = _classes()
    inherited = {
        base.id for one in classes.values() for base in one.bases if isinstance(base, ast.Name)
    } & classes.keys()
    asking = {
        name
        for name in inherited
        for call in ast.walk(classes[name])
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) == "self.tr"
        and len(call.args) == _WITH_NUMBER
    }
    assert asking == set()


def test_english_has_every_plural() -> None:
    """Each text with a number has its two English forms, neither with an (s)."""
    found = ET.parse(CHECKOUT / "resources" / "i18n" / "eesee_en.ts")  # noqa: S314  made here
    messages = [one for one in found.iter("message") if one.get("numerus") == "yes"]
    assert len(messages) > 30
    for one in messages:
        forms = [str(form.text or "") for form in one.iter("numerusform")]
        assert len(forms) == 2, one.findtext("source")
        assert all(form and not re.search(r"\(\w{1,3}\)", form) for form in forms), one.findtext("source")
