from __future__ import annotations

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Attachment, Source, duplicates


def source(number: int, address: str = "", attachment: Attachment | None = None) -> Source:
    """Return a source with an address or a file."""
    return Source(SourceId(f"{number:032x}"), f"Source {number}", address=address, attachment=attachment)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://example.org/a", "https://example.org/a", True),
        ("https://example.org/a", "https://EXAMPLE.org/a/", True),
        ("https://example.org", "HTTPS://example.org/", True),
        ("https://example.org/watch?v=aB", "https://example.org/watch?v=Ab", False),
        ("https://example.org/a", "https://example.org/b", False),
        ("", "", False),
        ("#", "#", False),
        ("", "#", False),
    ],
)
def test_one_address_is_one_work(one: str, other: str, is_same: bool) -> None:  # noqa: FBT001  a column of the table
    """Hosts are the same in capitals, paths are not; two lost addresses do not make one work."""
    first, second = source(1, one), source(2, other)
    assert duplicates((first, second)) == (((first, second),) if is_same else ())


def test_one_file_is_one_work() -> None:
    """Two sources with the same bytes attached are told, whatever the files are called."""
    files = [Attachment("a" * 64, "one.pdf", "pdf", 3), Attachment("a" * 64, "two.pdf", "pdf", 3)]
    first, second = (source(number, attachment=file) for number, file in enumerate(files))
    assert duplicates((first, second)) == ((first, second),)


def test_equal_titles_are_no_sign() -> None:
    """Different works may have one title."""
    first = Source(SourceId("1" * 32), "Report", address="https://example.org/1")
    second = Source(SourceId("2" * 32), "Report", address="https://example.org/2")
    assert duplicates((first, second)) == ()


def test_every_later_one_is_told_beside_the_first() -> None:
    """Of three alike, the second and the third are each told with the first."""
    three = tuple(source(number, "https://example.org") for number in range(3))
    assert duplicates(three) == ((three[0], three[1]), (three[0], three[2]))


@pytest.mark.parametrize("published", ["", "2025", "2025-02", "2025-02-28"])
def test_dates_may_be_partial(published: str) -> None:
    """A year, a month or a day, or nothing."""
    assert Source(SourceId("1" * 32), "Report", published=published).published == published


@pytest.mark.parametrize(
    "published", ["25", "2025-13", "2025-2", "2025-02-32", "March 2025", "2025-02-28T10:00"]
)
def test_what_is_no_date_is_refused(published: str) -> None:
    """Anything else is not a date of publication."""
    with pytest.raises(KnownError) as caught:
        Source(SourceId("1" * 32), "Report", published=published)
    assert caught.value.code is ErrorCode.VALUE_INVALID


@pytest.mark.parametrize(
    ("address", "known"), [("", ""), ("#", ""), ("https://example.org/a", "https://example.org/a")]
)
def test_a_lost_address_is_none(address: str, known: str) -> None:
    """A link that lost its address has left a # behind, which leads nowhere."""
    assert Source(SourceId("a" * 32), "A law", address=address).known_address == known
