"""The links of a text."""

from __future__ import annotations

import pytest

from eesee_desktop.markup.links import links_of


@pytest.mark.parametrize(
    ("markdown", "links"),
    [
        ("[a](https://example.org)", [("a", "https://example.org")]),
        ("[a](https://example.org/b_(c)_d) [e](#)", [("a", "https://example.org/b_(c)_d"), ("e", "#")]),
        ("[a](<https://example.org/b c>)", [("a", "https://example.org/b c")]),
        ('[a](https://example.org "Title (one)")', [("a", "https://example.org")]),
        (r"[a \[b\]](https://example.org/c\_d)", [("a [b]", "https://example.org/c_d")]),
        ("[[1]](https://example.org)", [("[1]", "https://example.org")]),
        ("[law [30] of 2024](https://example.org)", [("law [30] of 2024", "https://example.org")]),
        ("![a picture](https://example.org/p.png)", [("a picture", "https://example.org/p.png")]),
        (r"\[a](https://example.org)", []),
        (r"\\[a](https://example.org)", [("a", "https://example.org")]),
        ("[a] (https://example.org)", []),
        ("[a](https://example.org", []),
        ("[lost]()", [("lost", "")]),
    ],
)
def test_links_are_found_as_markdown_has_them(markdown: str, links: list[tuple[str, str]]) -> None:
    """Text and address of each link, in order; a picture is a link to it, escaped brackets are none."""
    assert [(link.text, link.address) for link in links_of(markdown)] == links


def test_a_link_without_address_is_dead() -> None:
    """A link whose address was lost has a text and leads nowhere."""
    assert [link.is_dead for link in links_of("[a]() [b](#) [c](#note) [d](https://example.org)")] == [
        True,
        True,
        False,
        False,
    ]
