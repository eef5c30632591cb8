"""Writes reports in the form of the published ones: own words, every style of heading seen or to be expected."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from eesee_desktop.domain.instrument import Instrument

AUDIENCES = {
    "government": ("To the government of {country}", "For the Government", "To the State"),
    "donors": ("To Donors and the International Community", "To donors"),
    "civil_society": ("To Civil Society Organizations", "For civil society"),
}
CALL = "<sup>1</sup>"
NOTE = (
    "<sup>1</sup> This is a rebased score derived from the CIVICUS Monitor rating published in December 2023. "
    "The country is rated as Obstructed in the Monitor, with a score of 47/100."
)
NOTICE = (
    "*It was funded by the European Union and does not necessarily reflect the views of the European Union.*"
)


@dataclass
class Written:
    """A report and what reading it must give."""

    markdown: str = ""
    values: dict[str, str] = field(default_factory=dict)
    advice: dict[str, list[str]] = field(default_factory=dict)


class ReportWriter:
    """Writes one report; the random numbers decide on its form."""

    def __init__(self, chance: random.Random, instrument: Instrument, country: str = "Paraguay") -> None:
        self._chance = chance
        self._instrument = instrument
        self._country = country
        self._word = 0
        self._lines: list[str] = []
        self._result = Written()

    def write(self, leave_out: frozenset[str] = frozenset()) -> Written:
        """Return a report without the sections named."""
        self._lines = ["# Country Focus Report", "", self._country, "", "March 2026", ""]
        self._section("introduction", "Introduction to the Enabling Environment", leave_out)
        self._section(
            "context", self._one_of("A) Introduction", "A. Country context", "Introduction"), leave_out
        )
        self._heading(self._one_of("B) Assessment of the Enabling Environment", "Assessment"))
        for principle in self._instrument.principles:
            self._principle(
                str(principle.id), principle.name.in_language("en"), is_external=principle.is_external
            )
            for dimension in principle.dimensions:
                name = dimension.name.in_language("en")
                sign = self._one_of(" ", " | ", ": ", ". ", " – ", " - ")
                name = self._one_of(name, name.title(), name.upper())
                self._section(f"{dimension.id}.narrative", f"{dimension.id}{sign}{name}", leave_out)
        self._recommendations()
        self._section("research_process", "Research process", leave_out)
        self._lines += [NOTICE, "", "**EU SEE**", "", "Funded by  ", "the European Union", ""]
        self._result.values["notice"] = NOTICE
        end = self._one_of("\n", "\r\n", "\r")
        start = self._one_of("", "\ufeff")
        self._result.markdown = start + end.join(self._lines)
        return self._result

    def _one_of(self, *choices: str) -> str:
        return self._chance.choice(choices)

    def _heading(self, text: str) -> None:
        """Write a heading in one of the ways seen."""
        if self._chance.random() < 0.2:
            self._rest()
        marks = self._one_of("#", "##", "###", "####")
        styled = self._one_of(text, f"**{text}**", f"*{text}*")
        line = self._one_of(f"{marks} {styled}", f"{marks} {styled} {marks}", f"**{text}**", text)
        self._lines += [line, ""] if self._chance.random() < 0.8 else [line]

    def _rest(self) -> None:
        """End a page, perhaps with a number, a running head or a picture."""
        rest = ["", self._one_of("---", "***", "\f", "<!-- page -->", "")]
        rest += self._chance.choice(
            [[], ["", "17"], ["", "Page 3 of 20"], ["", self._country], ["", "![x](y.png)"]]
        )
        self._lines += [*rest, ""]

    def _sentence(self) -> str:
        """Return a sentence no two words of which stand anywhere else."""
        words = [self._fresh() for _ in range(self._chance.randint(4, 9))]
        if self._chance.random() < 0.4:
            at = self._chance.randrange(len(words))
            words[at] = self._one_of(
                f"[{words[at]} \\(a\\)](#)",
                f"[{words[at]}](https://www.example.org/{words[at]})",
                f"[law](#) {words[at]}",
            )
        if self._chance.random() < 0.3:
            words[0] = self._one_of(f"**{words[0]}**", f"*{words[0]}*")
        return " ".join(["The", *words]) + self._one_of(".", ".", "?", '."', ":")

    def _fresh(self) -> str:
        self._word += 1
        return f"word{self._word}"

    def _paragraph(self) -> str:
        """Write a paragraph, sometimes broken off by the end of a page, and return it whole."""
        text = " ".join(self._sentence() for _ in range(self._chance.randint(1, 4)))
        if self._chance.random() < 0.3:
            first, second = f"{text} Then {self._fresh()}", f"{self._fresh()} went on."
            self._lines.append(first)
            self._rest()
            self._lines += [second, ""]
            return f"{first} {second}"
        if self._chance.random() < 0.2:
            text = f"- Point {self._fresh()} of these\n- point {self._fresh()} of them."
        self._lines += [*text.split("\n"), ""]
        return text

    def _section(self, name: str, heading: str, leave_out: frozenset[str]) -> None:
        if name in leave_out:
            return
        self._heading(heading)
        self._result.values[name] = "\n\n".join(self._paragraph() for _ in range(self._chance.randint(1, 3)))

    def _principle(self, number: str, name: str, *, is_external: bool) -> None:
        sign = self._one_of(": ", " - ", " – ", " | ", ". ")
        self._heading(f"Principle {number}{sign}{name}")
        score = f"{self._chance.randint(1, 4)}.{self._chance.randint(0, 9)}"
        self._result.values[f"{number}.previous_score"] = score
        written = self._one_of(score, score.replace(".", ","), f"{score} / 5")
        if not is_external:
            self._heading(f"Score: {written}")
            return
        self._heading(f"Score: {written}{CALL} (Obstructed)")
        self._result.values[f"{number}.narrative"] = self._paragraph()
        if self._chance.random() < 0.5:
            self._lines += ["---", ""]
        self._lines += [NOTE, ""]
        self._result.values |= {
            f"{number}.external.raw": "47",
            f"{number}.external.rating": "obstructed",
            f"{number}.external.edition": "2023-12",
        }

    def _recommendations(self) -> None:
        self._heading("C) Recommendations")
        for position, (audience, headings) in enumerate(AUDIENCES.items(), start=1):
            heading = self._one_of(*headings).format(country=self._country)
            self._heading(self._one_of(heading, f"{position}. {heading}"))
            mark = self._one_of("- ", "* ", "• ", "1. ")
            items: list[str] = []
            for _ in range(self._chance.randint(1, 4)):
                text = " ".join(self._sentence() for _ in range(2)) + f" End {self._fresh()}."
                if self._chance.random() < 0.2:
                    self._rest()
                self._lines.append(f"{mark}{text}")
                items.append(text)
            self._lines.append("")
            self._result.advice[audience] = items
