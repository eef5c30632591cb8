"""The manual in other languages says all that the English one says, in the words of the screen in that language."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.dialogs.manual_text import INDEX, SOURCE, manual_languages, manual_pages
from eesee_desktop.ui.words.shortcuts import SHORTCUTS, Group, group_words
from support_sources import CHECKOUT

MANUAL = CHECKOUT / "docs" / "manual"
NAMES = sorted(page.name for page in MANUAL.glob("*.md"))
LANGUAGES = tuple(language for language in manual_languages(MANUAL) if language != SOURCE)
MARK = "<!-- translated-by: eesee_desktop, reviewed: no -->\n\n# "
_OR = {"fr": " ou ", "es": " o "}
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_ITEM = re.compile(r"^( *)(-|\d+\.) ", re.MULTILINE)
_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
_CODE = re.compile(r"(?<=\n\n)(?:    .*\n)+")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)", re.DOTALL)
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_ITALIC = re.compile(r"(?<!\*)\*([^*\s][^*]*)\*(?!\*)")

pages = pytest.mark.parametrize("name", NAMES)
languages = pytest.mark.parametrize("language", LANGUAGES)


def read(name: str, language: str = SOURCE) -> str:
    """Return the text of a page."""
    return (MANUAL / ("" if language == SOURCE else language) / name).read_text("utf-8")


def plain(text: str) -> str:
    """Return a text of the screen without the marks of its mnemonic, in one line and with common blanks."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def screen_words(language: str) -> dict[str, set[str]]:
    """Return what the screen says in a language for each of its texts in English; skip where it has no such words."""
    file = CHECKOUT / "resources" / "i18n" / f"eesee_{language}.ts"
    if not file.is_file():
        pytest.skip(f"the screen does not speak {language} yet: {file.name} is not there")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for message in ET.parse(file).iter("message"):  # noqa: S314  a file of our own
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        # A label with its fact, "Next: %1", is named without the fact.
        source = plain(message.findtext("source", "")).removesuffix(": %1")
        found[source] |= {plain(form).removesuffix(": %1").strip() for form in forms if form}
    return found


def shape(text: str) -> tuple[object, ...]:
    """Return what a page is made of: headings, items, pictures, links, rows and code, in their order."""
    return (
        [len(marks) for marks in _HEADING.findall(_CODE.sub("", text))],
        [(len(room), mark) for room, mark in _ITEM.findall(text)],
        [target.removeprefix("../") for _, target in _PICTURE.findall(text)],
        Counter(target.removeprefix("../") for target in _LINK.findall(text)),
        len(_ROW.findall(text)),
        _CODE.findall(text),
    )


def test_french_and_spanish_are_among_them() -> None:
    """The manual is there in English, French and Spanish at least."""
    assert {"fr", "es"} <= set(LANGUAGES)


@languages
def test_every_page_is_there(language: str) -> None:
    """Each page in English has one in the language with a title of its own, and none is left from before."""
    assert sorted(page.name for page in (MANUAL / language).glob("*.*")) == NAMES
    titles = dict(manual_pages(MANUAL, language))
    assert list(titles) == [name for name, _ in manual_pages(MANUAL)]
    assert [titles[name] for name, title in manual_pages(MANUAL) if titles[name] == title] == []


@languages
@pages
def test_a_page_has_the_parts_of_the_english_one(name: str, language: str) -> None:
    """Nothing is left out: as many headings, paragraphs, items, pictures, links and rows, in the same order."""
    assert shape(read(name, language)) == shape(read(name))
    # Who translated it, at its head and at its end; the first page says it of the whole, and of the pictures.
    own = 3 if name == INDEX else 2
    assert len(read(name, language).split("\n\n")) - own == len(read(name).split("\n\n"))


@languages
@pages
def test_every_link_leads_somewhere(name: str, language: str) -> None:
    """Whoever follows a link arrives, in the program as where the files are looked at; pictures say what they show."""
    text = read(name, language)
    here = MANUAL / language
    targets = [target for target in _LINK.findall(text) if not target.startswith("https://")]
    assert [target for target in targets if not (here / target).is_file()] == []
    assert [target for words, target in _PICTURE.findall(text) if len(words) < len("The list")] == []


@languages
def test_every_picture_of_a_language_is_shown(language: str) -> None:
    """A picture of the screen in the language is there because a page shows it in place of the English one."""
    shown = {target for name in NAMES for _, target in _PICTURE.findall(read(name, language))}
    there = {f"images/{picture.name}" for picture in (MANUAL / language / "images").iterdir()}
    assert there == {target for target in shown if not target.startswith("../")} != set()


@languages
@pages
def test_nothing_is_left_in_english(name: str, language: str) -> None:
    """No paragraph, item or description of a picture is still that of the English page."""

    def said(text: str) -> set[str]:
        parts = re.split(r"\n\s*\n|^ *(?:-|\d+\.) ", _CODE.sub("", text), flags=re.MULTILINE)
        return {" ".join(part.split()) for part in parts if not part.startswith("|")} - {""}

    assert said(read(name, language)) & said(read(name)) == set()


@languages
@pages
def test_a_page_says_who_translated_it(name: str, language: str) -> None:
    """A reviewer of the programme finds in each file that nobody reviewed it, and its reader at its end."""
    text = read(name, language)
    assert text.startswith(MARK)
    last = text.rstrip("\n").rpartition("\n")[2]
    assert "eesee_desktop" in last
    assert last == read(INDEX, language).rstrip("\n").rpartition("\n")[2]


@languages
@pages
def test_names_are_those_of_the_screen(name: str, language: str) -> None:
    """What is bold in English, or is a text of the screen in italics, has the screen's words in the language."""
    words = screen_words(language)
    for pattern, is_always_one in ((_BOLD, True), (_ITALIC, False)):
        wanted = {plain(text) for text in pattern.findall(read(name))}
        found = {plain(text) for text in pattern.findall(read(name, language))}
        if not is_always_one:
            wanted &= set(words)
        known = {text: words[text] for text in wanted if words.get(text)}
        assert {text: said for text, said in known.items() if not said & found} == {}
        if is_always_one:
            strangers = found - {one for said in known.values() for one in said}
            # What the screen does not say yet may be called anything.
            assert len(strangers) <= len(wanted - set(known)), strangers


@languages
@pytest.mark.parametrize("group", Group)
def test_the_page_of_keys_is_the_list_of_keys(qapp: QApplication, group: Group, language: str) -> None:
    """The page has each key by the name that Qt gives it in the language, with what it does, in the program's order."""
    words = screen_words(language)
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load(f"qtbase_{language}", folder)
    heading = next(iter(words[group_words(group)]))
    text = read("keyboard.md", language).partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [plain(line) for line in text.splitlines() if line.startswith("| ")][1:]
    qapp.installTranslator(translator)
    try:
        native = QKeySequence.SequenceFormat.NativeText
        wanted = [
            (
                _OR[language].join(QKeySequence(keys).toString(native) for keys in key.keys.split("; ")),
                words[key.words],
            )
            for key in SHORTCUTS
            if key.group is group
        ]
    finally:
        qapp.removeTranslator(translator)
    assert len(rows) == len(wanted)
    for row, (keys, said) in zip(rows, wanted, strict=True):
        assert row in {f"| {keys} | {one} |" for one in said}
