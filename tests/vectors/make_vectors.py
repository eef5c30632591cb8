"""Make the vectors anew: ``PYTHONPATH=src:tests python tests/vectors/make_vectors.py``.

Each vector is one file with one failure at one step; ``vectors.json`` says which and why. Files of a released format
version stay for ever: a later format gets new vectors beside them.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.archive import write_archive
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.writing import bundle_digest
from eesee_desktop.domain.comments import Response, Responses
from eesee_desktop.domain.ids import CommentId
from support_assessments import MODIFIED, example_assessment
from support_bundles import (
    KEY,
    OTHER_KEY,
    Entries,
    entries_of,
    example_bundle,
    raw_zip,
    signed,
    with_comment,
    with_json,
)
from support_judged import judged_vectors
from support_vectors import ID, REGISTER, Vector

HERE = Path(__file__).resolve().parent
RECIPIENTS = (
    "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
    "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg",
)


RESPONSES = Responses(
    1,
    (
        Response(CommentId("c" * 32), "2.1.narrative", "Two people were asked, see there.", "Red", MODIFIED),
        Response(CommentId("d" * 32), "2.2.score", "", "Red", MODIFIED),
    ),
)


def valid() -> Iterator[Vector]:
    """Yield files that are valid."""
    known = {"signers": REGISTER, "member": "per@eusee"}
    withheld = "something_withheld"
    plain = example_bundle()
    yield Vector("plain", plain, "All there is, key in the register.", given=known, notices=(withheld,))
    yield Vector(
        "no_register", plain, "Valid, but nobody vouches for the key.", notices=("sender_unknown", withheld)
    )
    training = replace(example_assessment(words=6), is_training=True)
    data = example_bundle(assessment=training)
    yield Vector(
        "training", data, "A practice assessment says so.", given=known, notices=("training", withheld)
    )
    open_sources = replace(
        training,
        is_training=False,
        sources=tuple(replace(one, is_confidential=False) for one in training.sources),
    )
    data = example_bundle(assessment=open_sources, with_votes=True, identities=(), recipients=RECIPIENTS)
    yield Vector("everything_sent", data, "Votes sent, nothing kept back, recipients named.", given=known)
    digest = bundle_digest(plain)
    second = example_bundle(
        assessment=replace(example_assessment(words=6), revision=2), previous_digest=digest
    )
    first_here = {**known, "received": [{"id": ID, "revision": 1, "digest": digest}]}
    yield Vector("second_revision", second, "Follows the first.", given=first_here, notices=(withheld,))
    answered = replace(example_assessment(words=6), revision=2)
    data = example_bundle(assessment=answered, previous_digest=digest, responses=RESPONSES)
    yield Vector(
        "with_answers", data, "Answers to comments come along.", given=first_here, notices=(withheld,)
    )
    yield Vector(
        "revision_gap",
        second,
        "The first never came: shown, not refused.",
        given={**known, "received": []},
        notices=(withheld, "revision_gap"),
    )
    yield Vector(
        "again", plain, "The same file twice.", given=first_here, notices=(withheld, "already_received")
    )


def invalid() -> Iterator[Vector]:
    """Yield files that are whole and signed, and yet to be refused."""
    yield from _wrong_sender()
    yield from _wrong_json()
    yield from _wrong_content()
    yield from _wrong_answers()
    yield from _wrong_sequence()


def _wrong_sender() -> Iterator[Vector]:
    plain = example_bundle()

    def of(name: str, code: str, comment: str, **given: str) -> Vector:
        return Vector(name, plain, comment, "sender", code, given=given)

    key, other = KEY.public.openssh, OTHER_KEY.public.openssh
    yield of("key_revoked", "key_revoked", "On the list of revoked keys.", signers=REGISTER, revoked=key)
    yield of("key_revoked_no_register", "key_revoked", "Revoked counts without a register.", revoked=key)
    yield of(
        "signer_unknown", "signer_unknown", "The register has another key.", signers=f"per@eusee {other}"
    )
    yield of(
        "signer_is_another",
        "signer_is_another",
        "The key is that of another member.",
        signers=f"col@eusee {key}",
        member="per@eusee",
    )
    yield of(
        "signer_not_allowed",
        "signer_not_allowed",
        "The key is for receipts only.",
        signers=f'per@eusee namespaces="eesee-receipt-v1@eusee" {key}',
    )
    yield of(
        "signer_not_yet_valid",
        "signer_not_yet_valid",
        "The key counts from next year on.",
        signers=f'per@eusee valid-after="20260101Z" {key}',
    )
    yield of(
        "signer_expired",
        "signer_expired",
        "The key counted until last year.",
        signers=f'per@eusee valid-before="20250101Z" {key}',
    )
    yield Vector(
        "member_names_another",
        plain,
        "The key is Colombia's, the submission says Peru.",
        "agreement",
        "member_is_another",
        given={"signers": f"col@eusee {key}"},
    )


def _wrong_json() -> Iterator[Vector]:
    entries = entries_of(example_bundle())

    def of(name: str, code: str, comment: str, data: bytes) -> Vector:
        return Vector(name, signed({**entries, "submission.json": data}), comment, "json", code)

    text = entries["submission.json"]
    yield of("json_cut", "json_not_readable", "The document ends early.", text[:-9])
    yield of("json_utf16", "json_not_readable", "Not UTF-8.", text.decode().encode("utf-16"))
    yield of("json_key_doubled", "key_doubled", "Two revisions, which one?", b'{"revision": 2,' + text[1:])
    yield of("json_deep", "nested_too_deeply", "Brackets without end.", b"[" * 2000 + b"]" * 2000)
    yield of(
        "json_many_values", "too_many_values", "A third of a million lists.", b"[" + b"[]," * 299_999 + b"[]]"
    )
    yield of(
        "json_nan", "number_refused", "Not a number.", text.replace(b'"revision": 1', b'"revision": NaN')
    )
    yield of(
        "json_fraction", "number_refused", "A fraction.", text.replace(b'"revision": 1', b'"revision": 1.0')
    )
    huge = text.replace(b'"revision": 1', b'"revision": 10000000000000000000')
    yield of("json_huge_number", "number_refused", "More than others hold exactly.", huge)
    loose = text.replace("ó".encode(), "o\u0301".encode())
    yield of("json_not_nfc", "text_not_normal", "Letter and accent apart.", loose)
    hidden = text.replace(b"Ejemplo", "\u202eolpmejE".encode())
    escape = text.replace(b"Ejemplo", b"\\u001b[2JEjemplo")
    yield of("json_escape", "text_has_hidden_controls", "Would steer a terminal.", escape)
    yield of("json_hidden_control", "text_has_hidden_controls", "Reads backwards on screen.", hidden)


def _wrong_content() -> Iterator[Vector]:
    entries = entries_of(example_bundle())

    def of(  # noqa: PLR0913, PLR0917  a row of the table below
        name: str, step: str, code: str, comment: str, entry: str, change: Callable[[dict[str, Any]], object]
    ) -> Vector:
        return Vector(name, signed(with_json(entries, entry, change)), comment, step, code)

    one, two = "submission.json", "assessment.json"
    yield of(
        "other_format",
        "schema",
        "format_unknown",
        "A receipt.",
        one,
        lambda d: d.update(format="eesee-receipt"),
    )
    yield of("too_new", "schema", "format_too_new", "Of a later program.", two, lambda d: d.update(version=2))
    yield of(
        "unknown_key", "schema", "value_refused", "A key nobody knows.", one, lambda d: d.update(note="")
    )
    yield of("missing_key", "schema", "value_refused", "A key missing.", two, lambda d: d.pop("context"))
    yield of(
        "wrong_type", "schema", "value_refused", "A number as text.", one, lambda d: d.update(revision="1")
    )
    yield of(
        "score_zero",
        "schema",
        "value_refused",
        "No score is 0.",
        two,
        lambda d: d["dimensions"][3]["decision"].update(score="0"),
    )
    yield Vector(
        "instrument_refused",
        signed({**entries, "instrument.toml": b"no method"}),
        "The method cannot be read.",
        "schema",
        "instrument_refused",
    )
    for name, value in (("country", "COL"), ("revision", 2), ("is_training", True)):
        change = {name: value}
        yield of(
            f"parts_disagree_{name}",
            "agreement",
            "parts_disagree",
            "The two documents say different things.",
            one,
            lambda d, change=change: d.update(change),  # type: ignore[misc]  # a lambda's default has no type
        )
    yield Vector(
        "instrument_is_another",
        signed({**entries, "instrument.toml": entries["instrument.toml"] + b"\n"}),
        "Not the method that the assessment names.",
        "agreement",
        "parts_disagree",
    )
    yield of(
        "not_sealed", "agreement", "parts_disagree", "Still a draft.", two, lambda d: d.update(status="draft")
    )
    yield of(
        "dimension_missing",
        "agreement",
        "parts_disagree",
        "The method has a dimension more.",
        two,
        lambda d: d["dimensions"].pop(),
    )
    stray = {**entries, f"files/{'0' * 64}.pdf": b"%PDF-1.7\n"}
    yield Vector(
        "attachment_not_named", signed(stray), "No source has it.", "agreement", "attachment_not_named"
    )
    yield of(
        "score_printed_differs",
        "scores",
        "score_differs",
        "Printed better than it is.",
        one,
        lambda d: d["results"][1].update(printed="2.4"),
    )
    yield of(
        "score_exact_differs",
        "scores",
        "score_differs",
        "Prints alike, and is another.",
        one,
        lambda d: d["results"][1].update(exact="23/10"),
    )
    yield of(
        "score_left_out", "scores", "score_differs", "Five results of six.", one, lambda d: d["results"].pop()
    )
    yield of(
        "score_missing",
        "scores",
        "score_missing",
        "A dimension without a score.",
        two,
        lambda d: d["dimensions"][3]["decision"].update(score=None),
    )


def _wrong_answers() -> Iterator[Vector]:
    second = replace(example_assessment(words=6), revision=2)
    entries = entries_of(example_bundle(assessment=second, previous_digest="b" * 64, responses=RESPONSES))

    def of(
        name: str, step: str, code: str, comment: str, change: Callable[[dict[str, Any]], object]
    ) -> Vector:
        return Vector(name, signed(with_json(entries, "responses.json", change)), comment, step, code)

    yield of(
        "answers_of_another",
        "agreement",
        "parts_disagree",
        "Answers of another submission.",
        lambda d: d.update(id="b" * 32),
    )
    yield of(
        "answers_of_another_revision",
        "agreement",
        "parts_disagree",
        "Answers that went with another revision.",
        lambda d: d.update(revision=3),
    )
    yield of(
        "answers_with_more",
        "schema",
        "value_refused",
        "A key nobody knows.",
        lambda d: d["responses"][0].update(note=""),
    )
    first = entries_of(example_bundle())
    early = entries["responses.json"].replace(b'"revision": 2', b'"revision": 1')
    yield Vector(
        "answers_to_nothing",
        signed({**first, "responses.json": early}),
        "Nobody can have asked before the first revision.",
        "agreement",
        "parts_disagree",
    )
    doubled = entries["responses.json"].replace(b'"id":', b'"round": 2,\n "id":', 1)
    yield Vector(
        "answers_key_doubled",
        signed({**entries, "responses.json": doubled}),
        "Two rounds, which one?",
        "json",
        "key_doubled",
    )


def _wrong_sequence() -> Iterator[Vector]:
    plain = example_bundle()
    second = example_bundle(
        assessment=replace(example_assessment(words=6), revision=2), previous_digest="b" * 64
    )

    def of(name: str, code: str, comment: str, data: bytes, *received: int) -> Vector:
        before = [{"id": ID, "revision": revision, "digest": "c" * 64} for revision in received]
        return Vector(name, data, comment, "sequence", code, given={"received": before})

    yield of("revision_replaced", "revision_replaced", "Revision 1 again, other content: an alarm.", plain, 1)
    yield of("revision_lower", "revision_lower", "Revision 2 is here already.", plain, 2)
    yield of("previous_differs", "previous_differs", "Follows a revision 1 that we never saw.", second, 1)


def tampered() -> Iterator[Vector]:
    """Yield files that were changed after they were signed."""
    plain = example_bundle()
    yield from _changed_bytes(plain)
    yield from _changed_entries(entries_of(plain))
    yield from _changed_signature(entries_of(plain))


def _changed_bytes(plain: bytes) -> Iterator[Vector]:
    def of(name: str, code: str, comment: str, data: bytes, **facts: str) -> Vector:
        return Vector(name, data, comment, "entries", code, facts)

    middle = len(plain) // 2
    flipped = plain[:middle] + bytes([plain[middle] ^ 1]) + plain[middle + 1 :]
    yield of("byte_flipped", "file_damaged", "One bit, on the way.", flipped)
    yield of("cut", "archive_not_readable", "The end is missing.", plain[:-200], problem="no_end")
    trailing = plain + b"\n"
    yield of("trailing_data", "archive_not_readable", "Something behind.", trailing, problem="trailing_data")
    prefixed = b"#!/bin/sh\n" + plain
    yield of("prefixed", "archive_not_readable", "Something before.", prefixed, problem="directory")
    at = plain.index(b"assessment.json") - 30 + 14
    lied = with_comment(plain[:at] + bytes(4) + plain[at + 4 :])
    yield of(
        "headers_differ", "headers_differ", "Entry and directory disagree.", lied, entry="assessment.json"
    )


def _changed_entries(entries: Entries) -> Iterator[Vector]:
    def of(  # noqa: PLR0913, PLR0917  a row of the table below
        name: str, code: str, comment: str, data: bytes, entry: str, step: str = "entries"
    ) -> Vector:
        return Vector(name, data, comment, step, code, {"entry": entry})

    raw = [(name.encode(), content) for name, content in sorted(entries.items())]
    added = raw_zip([*raw, (b"notes.txt", b"hello")])
    yield of("entry_added", "entry_unexpected", "An entry more.", added, "notes.txt")
    script = raw_zip([*raw, (f"files/{'0' * 64}.exe".encode(), b"MZ")])
    yield of("entry_kind", "entry_unexpected", "A program.", script, f"files/{'0' * 64}.exe")
    dropped = write_archive({name: content for name, content in entries.items() if name != "instrument.toml"})
    yield of("entry_dropped", "entry_missing", "An entry less.", dropped, "instrument.toml")
    doubled = raw_zip([*raw, (b"assessment.json", b"{}")])
    yield of("entry_doubled", "entry_doubled", "One name, two contents.", doubled, "assessment.json")
    case = raw_zip([*raw, (b"Assessment.json", b"{}")])
    yield of("entry_doubled_by_case", "entry_doubled", "One file on some systems.", case, "Assessment.json")
    renamed = raw_zip([(b"review.json" if name == b"assessment.json" else name, data) for name, data in raw])
    yield of("entry_renamed", "entry_unexpected", "Another name.", renamed, "review.json")
    for name in ("../assessment.json", "/etc/passwd", "files\\x.pdf", "c:x"):
        path = raw_zip([*raw, (name.encode(), b"")])
        title = f"entry_path_{zlib.crc32(name.encode()):08x}"
        shown = name.encode().decode("ascii", "backslashreplace")
        yield of(title, "entry_name_refused", f"Leads elsewhere: {name}", path, shown)
    linked = raw_zip([(b"draft.pdf", b"/etc/passwd")], mode=0o120777)
    yield of("entry_link", "entry_not_a_file", "A symbolic link.", linked, "draft.pdf")
    folder = raw_zip([(b"files/", b"")])
    yield of("entry_folder", "entry_not_a_file", "A folder.", folder, "files/")
    large = write_archive({**entries, "SHA256SUMS.sig": bytes(5000)})
    yield of("entry_too_large", "entry_too_large", "No signature.", large, "SHA256SUMS.sig", "limits")
    bomb = _compressed_anyhow({**entries, "draft.pdf": bytes(2**21)})
    yield of("entry_bomb", "entry_too_compressed", "Two megabytes of nothing.", bomb, "draft.pdf", "limits")
    many = raw_zip([(f"{number}".encode(), b"") for number in range(201)])
    yield Vector("too_many", many, "201 entries.", "limits", "too_many_entries", {"entries": "201"})
    unlisted = write_archive({**entries, f"files/{'0' * 64}.txt": b"x"})
    yield of(
        "entry_not_listed",
        "entry_not_listed",
        "Not in the hash list.",
        unlisted,
        f"files/{'0' * 64}.txt",
        "hashes",
    )
    no_draft = write_archive({name: content for name, content in entries.items() if name != "draft.pdf"})
    yield of(
        "draft_dropped",
        "listed_entry_missing",
        "In the hash list, not here.",
        no_draft,
        "draft.pdf",
        "hashes",
    )
    better = entries["assessment.json"].replace(b'"score": "2"', b'"score": "5"', 1)
    changed = write_archive({**entries, "assessment.json": better})
    yield of("score_changed", "hash_differs", "A better score.", changed, "assessment.json", "hashes")
    repacked = raw_zip(raw)
    at = repacked.rindex(b"PK\x01\x02") + 12
    dated = with_comment(repacked[:at] + b"\x01\x00" + repacked[at + 2 :])
    yield Vector(
        "repacked", dated, "The content is right, the wrapping is not.", "hashes", "archive_repacked"
    )


def _compressed_anyhow(entries: Entries) -> bytes:
    """Return an archive in which all is compressed, also what our writer would rather store."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(entries.items()):
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _changed_signature(entries: Entries) -> Iterator[Vector]:
    def of(name: str, code: str, comment: str, **changes: bytes) -> Vector:
        swapped = {"hashes": "SHA256SUMS", "signature": "SHA256SUMS.sig"}
        named = {swapped[key]: value for key, value in changes.items()}
        return Vector(name, write_archive({**entries, **named}), comment, "signature", code)

    hashes, signature = entries["SHA256SUMS"], entries["SHA256SUMS.sig"]
    yield of("hash_list_changed", "signature_wrong", "Another hash.", hashes=hashes.replace(b"a", b"b", 1))
    receipt = KEY.sign(hashes, "eesee-receipt-v1@eusee").encode()
    yield of("other_kind", "signature_of_another_kind", "A receipt is no submission.", signature=receipt)
    forged = OTHER_KEY.sign(b"something else", "eesee-submission-v1@eusee").encode()
    yield of("signature_of_other_text", "signature_wrong", "Signs something else.", signature=forged)
    yield of(
        "signature_crlf",
        "signature_not_readable",
        "Line ends changed.",
        signature=signature.replace(b"\n", b"\r\n"),
    )
    loose = hashes.replace(b"  ", b" *")
    signature = KEY.sign(loose, SUBMISSION_NAMESPACE).encode()
    data = write_archive({**entries, "SHA256SUMS": loose, "SHA256SUMS.sig": signature})
    comment = "Signed, but not as sha256sum writes it."
    yield Vector("hash_list_loose", data, comment, "hashes", "manifest_not_readable")
    yield of("signature_empty", "signature_not_readable", "Nothing.", signature=b"")


def main() -> None:
    """Write all vectors and their index."""
    index = []
    kinds = {"valid": valid(), "invalid": invalid(), "tampered": tampered(), "judged": judged_vectors()}
    for folder, vectors in kinds.items():
        (HERE / folder).mkdir(exist_ok=True)
        for vector in vectors:
            (HERE / folder / f"{vector.name}.eesee").write_bytes(vector.data)
            index.append(
                {
                    "file": f"{folder}/{vector.name}.eesee",
                    "comment": vector.comment,
                    "step": vector.step,
                    "code": vector.code,
                    "facts": vector.facts,
                    "given": vector.given,
                    "notices": vector.notices,
                    **({} if vector.points is None else {"points": vector.points}),
                }
            )
    (HERE / "vectors.json").write_text(
        json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
