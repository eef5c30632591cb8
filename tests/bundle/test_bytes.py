"""What a submission weighs: counted in bytes before they are packed, which are the same on any machine."""

from __future__ import annotations

from dataclasses import replace

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.writing import write_bundle
from eesee_desktop.services.workspace import latest_instrument
from support_assessments import example_assessment
from support_bundles import KEY, example_content

WORDS = 300  # of each narrative: the median of the published ones
MOST = {
    manifest.ASSESSMENT: 46_500,
    manifest.INSTRUMENT: 26_500,
    manifest.SUBMISSION: 1_100,
    manifest.MANIFEST: 246,
    manifest.SIGNATURE: 322,
}
# zlib and its rivals pack differently well.
MOST_PACKED = 24_000


def test_a_submission_without_draft_and_files_stays_small() -> None:
    """Of a complete assessment no more leaves than its texts, its figures, its method, and little beside them."""
    method = latest_instrument()
    assessment = replace(example_assessment(words=WORDS), instrument=method.ref)
    content = example_content(assessment=assessment, instrument=method, draft=None, attachments={})
    data = write_bundle(content, KEY)
    sizes = {name: len(entry) for name, entry in read_archive(data).entries.items()}
    assert set(sizes) == set(MOST)
    assert {name: size for name, size in sizes.items() if size > MOST[name]} == {}
    assert len(data) <= MOST_PACKED
