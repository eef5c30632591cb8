"""What holds of every account, and reports put together at random to try it on."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from eesee_desktop.intake.account import Account

# What every reader is held to: a look in the suite, and deep in the search profile.
_EXAMPLES = 100_000 if os.environ.get("HYPOTHESIS_PROFILE") == "search" else 100
of_every_account = settings(
    max_examples=_EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

# What stands in reports and around them: headings in five languages, scores in every form, page rests, and damage.
_LINES = (
    *(
        "### Principle 1: Respect and protection of fundamental freedoms",
        "Principle 2: Supportive legal",
        "## P2 –",
    ),
    *(
        "Principe 3 : Ressources accessibles et durables",
        "المبدأ الثاني: إطار قانوني وتنظيمي داعم",
        "# Principio IV",
    ),
    *(
        "#### 1.1 Freedom of association",
        "1,2 Freedom of assembly",
        "Dimension 2.1:",
        "2.2 Operational environment. Runs in.",
    ),
    *(
        "### 2.1 Operational environment",
        "3.1",
        "| 2.3 Protection from interference | Score: 2 |",
        "### <a id='x'></a>2.3",
    ),
    *(
        "Score: 2.3",
        "Note : 2,3 sur 5",
        "الدرجة: ٢.٣",
        "Overall score: 2.4",
        "Score:",
        "2.80",
        "Score: 7",
        "(partially enabling)",
    ),
    *(
        "| Principle | Score |",
        "|---|---|",
        "| Principle 2 | 2.3 |",
        "| a | b |",
        "[^1]: This is a rebased score, 41/100.",
    ),
    *(
        "[^1]: A note.",
        "    Its second paragraph.",
        "Text[^1] with 2024<sup>1</sup>.",
        "<sup>2</sup> Raised note.",
    ),
    *(
        "# Country Focus Report",
        "Benin",
        "Togo",
        "March 2026",
        "mars 2026",
        "Study period: 2019",
        "Prepared by X",
    ),
    *(
        "## C) Recommendations",
        "1. To the government",
        "- Do it.",
        "\uf0b7 Do that.",
        "### To donors",
        "   going on",
    ),
    *(
        "## Annex: laws",
        "## Executive summary",
        "Contents",
        "2.1 Registration ..... 5",
        "## Research process",
    ),
    *(
        "<!-- a comment -->",
        "text <!-- inside --> text",
        "<!-- never closed",
        "-->",
        "![A caption](x.png)",
        "![](x.png)",
    ),
    *(
        "---",
        "===",
        "***",
        "\f",
        "17",
        "Page 3 of 20",
        "```",
        "~~~",
        "> quoted",
        "Introduction",
        "## Unknown heading",
    ),
    *(
        "It was funded by the European Union and does not reflect its views.",
        "EU SEE",
        "title: x",
        "freedoms",
        "framework",
    ),
    *(
        "Nine offices.[1]",
        "[1] A note of plain text.",
        "A figure behind a word2",
        "2\n    Its note.",
        "3. A note with a way back.↩",
        "Behind it.3",
        "[\\[4\\]](\\#footnote\\-4)",
        '4. <a id="footnote-4"></a>A linked note. [↑](#footnote-ref-4)',
    ),
    *("    •    set in", "40", "900", "18", "::: {.box}", ":::", "  Kind       900", "  --------------"),
    *(
        "A sentence that ends.",
        "a line in lower case that goes on and",
        "The score fell to 2.3 in May.",
        "self-",
        "x" * 450,
    ),
)
_ENDS = ("\n", "\n\n", "\r\n", "\r", "\n \n", "\f", " ", "\u2028", "")

report_texts = st.lists(
    st.tuples(
        st.sampled_from(_LINES)
        | st.text(max_size=30, alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
        st.sampled_from(_ENDS),
    ),
    max_size=40,
).map(lambda parts: "".join(line + end for line, end in parts))
"""Texts that have something of a report in them, and much else."""


def lost_from(text: str, account: Account) -> str:
    """Return the words of an input from the first on at which its account says something else; empty if none."""
    given, told = "".join(text.split()), account.words
    if given == told:
        return ""
    first = next((at for at, (one, other) in enumerate(zip(given, told, strict=False)) if one != other), -1)
    return f"{given[first : first + 60]} … {told[first : first + 60]}"
