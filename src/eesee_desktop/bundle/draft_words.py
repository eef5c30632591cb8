"""The draft report of another version of the program: whether it says what the file says, in other standing words.

Three texts are compared, whatever blanks are in them: the enclosed draft, page by page; the same report as this version
prints it; and what is in that besides the words that stand on every paper: names, figures, marks and all that people
wrote. The last must stand in the enclosed draft whole and in order. Between its pieces there may be other words only
where this version has words of its own too: hardly more of them, the same ones wherever ours are the same, and no other
figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

# Of letters. A sentence more than ours is another wording; two are a statement.
_MORE_WORDS = 120
# What a page has besides its text: head, foot and a note, of letters.
_FURNITURE = 600
_BEGINNING = 12
_MOST_PAGES = 3  # for one of ours
_OVERSHOOT = 4
_TRIES = 20  # for each piece
_MOST_NEW_WORDS = 60  # in the whole draft; each counts once
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_EDGES = re.compile(r"^\W+|\W+$")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class DraftTexts:
    """The text of a draft as it is printed here.

    Attributes:
        pages: Of the whole draft.
        printed: All of its text, without what every page carries.
        facts: The words of that which are no standing words, in their order.
    """

    pages: tuple[str, ...]
    printed: str
    facts: tuple[str, ...]


@dataclass(slots=True)
class _Piece:
    """What stands together in the text, and our own words before it with the figures in them."""

    before: str
    text: str
    figures: set[str] = field(default_factory=set)


class _Text:
    """A text without its blanks, that knows where they were: or figures beside each other would be one."""

    def __init__(self, written: str) -> None:
        self.written = written
        self._places = [place for place, sign in enumerate(written) if not sign.isspace()]
        self.bare = "".join(written.split())

    def figures(self, start: int, end: int) -> set[str]:
        """Return the figures in a part of the bare text."""
        return set(_FIGURE.findall(self._part(start, end)))

    def words(self, start: int, end: int) -> set[str]:
        """Return the words in a part of the bare text."""
        return set(_WORD.findall(self._part(start, end).casefold()))

    def _part(self, start: int, end: int) -> str:
        return self.written[self._places[start] : self._places[end - 1] + 1] if start < end else ""


def says_the_same(draft: Sequence[str], ours: DraftTexts) -> bool:
    """Tell whether a draft holds all that ours holds besides standing words, in order, and nothing else of length.

    Args:
        draft: Its pages.
    """
    if len(draft) > _MOST_PAGES * len(ours.pages):
        return False
    pieces = _pieces(ours)
    return pieces is not None and _Search(draft, ours).finds(pieces)


def _pieces(ours: DraftTexts) -> list[_Piece] | None:
    """Return what people wrote as it stands together in our own print; None where it cannot be told apart."""
    pieces: list[_Piece] = []
    text, end = _Text(ours.printed), 0
    printed = text.bare
    for word in filter(None, (_EDGES.sub("", fact) for fact in ours.facts)):
        start = printed.find(word, end)
        if start < 0:
            return None
        last = pieces[-1] if pieces else None
        if last is not None and start == end:
            last.text += word
        # A short word is also found inside of a standing one: it belongs where the next one follows it.
        elif last is not None and printed.startswith(last.text, start - len(last.text), start):
            moved = start - len(last.text)
            last.figures |= text.figures(end - len(last.text), moved)
            last.before += printed[end - len(last.text) : moved]
            last.text += word
        else:
            pieces.append(_Piece(printed[end:start], word, text.figures(end, start)))
        end = start + len(word)
    pieces.append(_Piece(printed[end:], "", text.figures(end, len(printed))))
    return pieces


class _Search:
    """Looks for pieces in a draft, one after the other."""

    def __init__(self, draft: Sequence[str], ours: DraftTexts) -> None:
        self._written = _Text("\f".join(draft))
        self._text = self._written.bare
        self._ends: list[int] = []
        for page in draft:
            self._ends.append((self._ends[-1] if self._ends else 0) + len("".join(page.split())))
        self._known = set(_WORD.findall("\f".join((*ours.pages, *ours.facts)).casefold()))
        # Of what every page carries, and the numbers of pages.
        self._figures = {str(number) for number in range(len(draft) + 1)}
        self._figures.update(_FIGURE.findall("\f".join(ours.pages)))

    def finds(self, pieces: Sequence[_Piece]) -> bool:
        """Tell whether all pieces stand there in their order, each as near as may be."""
        # A short piece is also found inside of a word before its place: then the next ones fail, and it is looked
        # for further on. No honest draft needs that often.
        ways = [self._ends_of(pieces[0], 0)]
        stands: list[tuple[int, int]] = []
        for _ in range(_TRIES * len(pieces)):
            found = next(ways[-1], None)
            if found is None:
                ways.pop()
                if not ways:
                    return False
                stands.pop()
                continue
            stands.append(found)
            if len(stands) == len(pieces):
                return self._is_even(pieces, stands)
            ways.append(self._ends_of(pieces[len(stands)], found[1]))
        return False

    def _is_even(self, pieces: Sequence[_Piece], stands: Sequence[tuple[int, int]]) -> bool:
        """Tell whether what we say in the same words stands there in the same words, and few of them are new."""
        said: dict[str, str] = {}
        new: set[str] = set()
        end = 0
        for piece, (start, next_end) in zip(pieces, stands, strict=True):
            new |= self._written.words(end, start) - self._known
            between = self._text[end:start]
            if not self._is_over_pages(end, start) and said.setdefault(piece.before, between) != between:
                return False
            end = next_end
        return len(new) <= _MOST_NEW_WORDS

    def _ends_of(self, piece: _Piece, place: int) -> Iterator[tuple[int, int]]:
        """Yield where a piece stands that begins soon after a place."""
        limit = place + self._room(piece.before)
        # Head and foot of a page may stand in between as well.
        last = limit + sum(_FURNITURE for end in self._ends if place <= end <= limit + _FURNITURE)
        if not piece.text:
            end = len(self._text)
            if end <= last and self._may_stand(piece, place, end):
                yield end, end
            return
        beginning = piece.text[:_BEGINNING]
        start = self._text.find(beginning, place, last + len(beginning))
        while start >= 0:
            end = self._whole(piece.text, start)
            if end and self._may_stand(piece, place, start):
                yield start, end
            start = self._text.find(beginning, start + 1, last + len(beginning))

    @staticmethod
    def _room(before: str) -> int:
        """Return how much may stand where we have some words."""
        return 2 * len(before) + _MORE_WORDS if _LETTER.search(before) else len(before) + _OVERSHOOT

    def _may_stand(self, piece: _Piece, start: int, end: int) -> bool:
        """Tell whether what stands before a piece says nothing in figures that ours does not."""
        figures = self._written.figures(start, end)
        if self._is_over_pages(start, end):
            return figures <= self._figures
        if not _LETTER.search(piece.before):
            return not _LETTER.search(self._text, start, end)
        return figures <= piece.figures

    def _is_over_pages(self, start: int, end: int) -> bool:
        return any(start <= page <= end for page in self._ends)

    def _whole(self, text: str, start: int) -> int:
        """Return where a text ends that begins at a place and may go on over pages; 0 if it does not stand there."""
        done, place = 0, start
        while True:
            same = self._same(text, done, place)
            if done + same == len(text):
                return place + same
            page_end = next((end for end in self._ends if end >= place + same), None)
            if page_end is None or page_end - (place + same) > _FURNITURE:
                return 0
            found = self._on_next_page(text, done + same, page_end)
            if found is None or not self._may_stand(_Piece("", ""), place + same, found[1]):
                return 0
            done, place = found

    def _same(self, text: str, done: int, place: int) -> int:
        """Return how much of a text stands at a place."""
        least, most = 0, min(len(text) - done, len(self._text) - place)
        while least < most:  # by halves: slices are compared faster than letters
            middle = (least + most + 1) // 2
            if text[done + least : done + middle] == self._text[place + least : place + middle]:
                least = middle
            else:
                most = middle - 1
        return least

    def _on_next_page(self, text: str, done: int, page_end: int) -> tuple[int, int] | None:
        """Return how much of a text was on the page before, and where it goes on."""
        # The foot of the page may begin as the text goes on.
        for back in range(min(_OVERSHOOT, done) + 1):
            rest = text[done - back : done - back + _BEGINNING]
            found = self._text.find(rest, page_end, page_end + _FURNITURE + len(rest))
            if found >= 0:
                return done - back, found
        return None
