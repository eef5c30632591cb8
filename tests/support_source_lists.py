"""Lists of sources put together at random: entries of both formats, and damage."""

from __future__ import annotations

from hypothesis import strategies as st

_LINES = (
    *(
        "@article{k,",
        "@misc(",
        "@string{a = {b}}",
        "@comment{",
        "title = {T},",
        'title = "T" # a,',
        "year = 2024",
    ),
    *(
        "url = {https://example.org/x},",
        "}",
        "})",
        "{",
        '"',
        "\\",
        "@",
        "% note",
        "month = jan,",
        "@book{x, title={A}}",
    ),
    *(
        '{"type": "report", "title": "A"}',
        "[",
        "]",
        ",",
        '{"items": [',
        '"URL": "x"',
        "null",
        "title = {\\'{e}}",
    ),
)
source_lists = st.lists(
    st.tuples(st.sampled_from(_LINES) | st.text(max_size=12), st.sampled_from(["\n", " ", "", "\r\n"])),
    max_size=20,
).map(lambda parts: "".join(line + end for line, end in parts))
"""Texts that have something of BibTeX and of CSL-JSON in them."""
