"""Texts for tests of the grammar: hard ones that were met or thought of, and ones made at random."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from hypothesis import strategies as st

from eesee_desktop.domain.narrative import clean_text

HARD = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent / "data" / "texts").glob("*.md"))
}

# Each word of a made text occurs once: so it can be looked for.
_SHAPES = (
    "{0}",
    "# {0} {1}",
    "{0} {1}\n===",
    "{0} {1}\n---",
    "- {0}\n- {1}",
    "- {0}\n\n  {1}\n- {2}",
    "1. {0}\n2. {1}\n   - {2}\n\n     | {3} | {4} |\n     |---|---|",
    "7) {0}\n8) {1}",
    "0. {0}\n0. {1}",
    "-\n  {0}\n-\n\n{1}",
    "- # {0}\n- > {1}\n-     {2}",
    "> {0}\n{1}\n\n> - {2}\n>   > {3}",
    "[{0}]: https://example.org",
    '[{0}]: "{1}"',
    "[{0}][{1}] [{2}]",
    "{0}.[^{1}]\n\n[^{1}]: {2}",
    "{0}[^1][^1][^2]\n\n[^1]: {1}\n    {2}\n\n    {3}\n\n        {4}\n[^2]: - {5}\n[^3]: {6}",
    "[^{0}]:\n{1}",
    "- {0}\n\n  [^n]: {1}\n\n      [^m]: {2}\n- {3}",
    "[{0}](file:///C:/x.pdf) [{1}](<a b> 'c') [{2}]() ![{3}](p.png) [![{4}](p)](q)",
    "<https://example.org/{0}> <{1}@example.org> https://example.org/{2}.",
    "<b>{0}</b> <!-- {1} --> &amp;{2}&nbsp;{3}",
    "<div>\n{0}\n</div>",
    "```{0}\n{1}\n```",
    "    {0}\n      {1}",
    "**{0}***{1}*__{2}__`{3}`",
    "**{0} {1}**{2}* {3}*",
    "| {0} | {1} |\n| :-- | --: |\n| {2} |\n| {3} | {4} | {5} |\nafter{6}",
    "{0} | {1}\n--- | ---\n\\| {2} | `{3}|{4}`",
    "{0}\n| {1} |\n|---|\n| {2} |\n|---|\n> {3}",
    "|{0}|\n|---|\n\n|{1}|\n|---|",
    "| {0} **{1}** {2} | [{3}](u) {4}[^1] |\n|---|---|",
    "[^1]\\: {0}",
    "| | |\n|-|-|\n| {0} | |",
    "{0}\\\n{1}  \n{2}\n{3}",
    "***\n{0}\n* * *\n{1}\n___",
    "{0}\n: {1}\n\n~~{2}~~ ^{3}^",
)


def _filled(shapes: list[str]) -> str:
    numbers = itertools.count(1)
    texts = []
    for shape in shapes:
        names = [f"w{next(numbers)}x" for _ in range(7)]
        texts.append(shape.format(*names))
    return "\n\n".join(texts)


def _nested(pair: tuple[str, str]) -> str:
    mark, text = pair
    first, *others = text.split("\n")
    rest = "> " if mark == "> " else " " * len(mark)
    return "\n".join([mark + first, *(rest + line for line in others)])


_SHAPED = st.lists(
    st.recursive(
        st.sampled_from(_SHAPES),
        lambda inner: st.tuples(st.sampled_from(["> ", "- ", "1. ", "[^k]: ", "    "]), inner).map(_nested),
        max_leaves=3,
    ),
    min_size=1,
    max_size=5,
).map(_filled)
_LOOSE = st.text(st.sampled_from("ab1 éЖ*_[]()#->\n\n!`~\\.+&|:^<>\"'"), max_size=60)
TEXTS = _SHAPED | _LOOSE

_MADE = re.compile(r"w\d+x")
_TARGETS = re.compile(r"\]\([^)\n]*\)|\[\^\w+\](?!\()")


def made_words(text: str) -> list[str]:
    """Return the words of a made text that are to be seen: all but labels of notes and addresses of links."""
    return _MADE.findall(_TARGETS.sub("", text))


def ink(text: str) -> str:
    """Return a text without blanks, as storing cleans it."""
    return "".join(clean_text(text).split())
