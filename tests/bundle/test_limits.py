"""What is too large for a submission is told early, and by what to do; what fits is never refused."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from eesee_desktop.bundle.archive import HIGHEST_RATIO, read_archive, write_archive
from eesee_desktop.bundle.writing import write_bundle
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields, value_from_text, with_value
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS
from eesee_desktop.domain.source import Attachment, Source
from support_assessments import example_instrument
from support_bundles import KEY, entries_of, example_content, verdict_of
from support_workspace import counted_ids

MEBIBYTE = 2**20


def _with_files(*files: bytes) -> dict[str, object]:
    """Return the parts of a content in which sources have these text files."""
    attached = {hashlib.sha256(data).hexdigest(): data for data in files}
    sources = tuple(
        Source(
            SourceId(f"{0xA000 + place:032x}"),
            f"Table {place}",
            attachment=Attachment(sha256, f"table{place}.txt", "txt", len(data)),
        )
        for place, (sha256, data) in enumerate(attached.items())
    )
    content = example_content()
    assessment = replace(content.assessment, sources=content.assessment.sources + sources)
    return {"assessment": assessment, "attachments": attached}


def test_whatever_fits_its_fields_can_be_sealed() -> None:
    """An assessment whose every text is as long as a field lets it be goes into a submission file."""
    content = example_content()
    assessment, new_id = content.assessment, counted_ids()
    words = " ".join(f"word{number}" for number in range(20_000))
    for field in all_fields(example_instrument()):
        if field.kind in {FieldKind.TEXT, FieldKind.LIST}:
            text = value_from_text(field, f"{field.name} {words}"[:LONGEST_TEXT_CHARACTERS])
            assessment = with_value(assessment, field, text, new_id)
    assert verdict_of(write_bundle(replace(content, assessment=assessment), KEY)).is_valid


def test_a_file_that_shrinks_to_nothing_goes_in_as_it_is() -> None:
    """A table of zeros, which a reader would take for an attack if it were compressed, is sent and read."""
    zeros = b"0,0,0\n" * MEBIBYTE
    data = write_bundle(example_content(**_with_files(zeros)), KEY)
    verdict = verdict_of(data)
    assert verdict.content is not None
    assert zeros in verdict.content.attachments.values()


def test_an_empty_file_is_sent_and_read() -> None:
    """A file of no bytes is listed, signed and taken out like any other."""
    verdict = verdict_of(write_bundle(example_content(**_with_files(b"")), KEY))
    assert verdict.content is not None
    assert verdict.content.attachments == {hashlib.sha256(b"").hexdigest(): b""}


def test_what_compresses_within_belief_is_compressed() -> None:
    """Storing as it is remains the exception."""
    text = b"".join(b"line %d of many\n" % number for number in range(100_000))
    data = write_archive({"a.txt": text})
    assert len(text) / HIGHEST_RATIO < len(data) < len(text) / 2
    assert read_archive(data).entries == {"a.txt": text}


def _numbers(first: int, size: int) -> bytes:
    """Return text that does not compress to nothing."""
    return b"".join(hashlib.sha256(b"%d %d" % (first, place)).digest() for place in range(size // 32))


@pytest.mark.parametrize(
    ("files", "entry"),
    [
        pytest.param([_numbers(number, 17 * MEBIBYTE) for number in range(4)], "file", id="whole file"),
        pytest.param([b"%d" % number for number in range(200)], "file", id="entries"),
    ],
)
def test_too_much_is_told_as_too_much(files: list[bytes], entry: str) -> None:
    """Files that are each allowed and together too many are named as the reason, with what is allowed."""
    with pytest.raises(KnownError) as refused:
        write_bundle(example_content(**_with_files(*files)), KEY)
    assert refused.value.code is ErrorCode.SUBMISSION_TOO_LARGE
    assert refused.value.facts["entry"] == entry
    assert int(str(refused.value.facts["size"])) > int(str(refused.value.facts["limit"]))


def test_texts_that_are_together_too_long_are_named() -> None:
    """Where the assessment itself is larger than its entry may be, the entry is named."""
    content = example_content()
    assessment = replace(content.assessment, context="word " * (2 * MEBIBYTE))
    with pytest.raises(KnownError) as refused:
        write_bundle(replace(content, assessment=assessment), KEY)
    assert refused.value.code is ErrorCode.SUBMISSION_TOO_LARGE
    assert refused.value.facts["entry"] == "assessment.json"


def test_an_honest_bundle_is_compressed() -> None:
    """The usual submission is smaller than what it holds."""
    data = write_bundle(example_content(), KEY)
    assert len(data) < sum(map(len, entries_of(data).values()))
