"""Make the files of this folder again, with the programs by which such files are really made.

``PYTHONPATH=src:tests python tests/data/arrived/make.py FOLDER`` from the checkout. No test runs it: the files stand
here because a newer program writes others. ``LOOKED_FOR`` must be on the
path; mammoth and msoffcrypto-tool come with pip, the others with the system. What they were made with:

pandoc 2.17.1.1, LibreOffice 7.4.7.2, Chromium 156, mammoth 1.13.0, qpdf 11.3.0, poppler 22.12.0, openpyxl and pypdf as
in requirements/dev.txt, msoffcrypto-tool 6.1.0.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject

import support_arrived_tables as tables
from support_arrived import blank_sheet
from support_filling import fill

HERE = Path(__file__).parent
LOOKED_FOR = (
    "pandoc",
    "soffice",
    "chromium",
    "mammoth",
    "qpdf",
    "pdftotext",
    "pdftocairo",
    "msoffcrypto-tool",
)
_PASSWORD = "valdoria"  # noqa: S105  of files that must stay locked
_LEFT_OUT = ("/FontFile2", "/StructTreeRoot", "/MarkInfo", "/Metadata", "/OutputIntents", "/StructParents")
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
_PRINCIPLE_AND_SCORE = re.compile(r"^### (.*)\n\n(Puntuación: .*)$", re.MULTILINE)


class Maker:
    """Makes files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._work = folder / "work"
        self._work.mkdir(parents=True, exist_ok=True)

    def path(self, name: str) -> Path:
        """Return where a file of this folder is made."""
        return self._folder / name

    def work(self, name: str) -> Path:
        """Return where a file is made that leads to one."""
        return self._work / name

    def run(self, *words: str | Path) -> None:
        """Run a program."""
        subprocess.run([str(word) for word in words], check=True, capture_output=True, timeout=300)

    def office(self, source: Path, ending: str, target: Path, filter_name: str = "") -> None:
        """Save a file with LibreOffice."""
        out = self._work / "office"
        profile = f"-env:UserInstallation={(self._work / 'profile').resolve().as_uri()}"
        wanted = f"{ending}:{filter_name}" if filter_name else ending
        self.run("soffice", profile, "--headless", "--convert-to", wanted, "--outdir", out, source)
        shutil.move(next(out.glob(f"{source.stem}*.{ending}")), target)

    def print(self, page: Path, target: Path) -> None:
        """Print a page with a browser."""
        self.run(
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"),
            *(f"--print-to-pdf={target}", page.resolve().as_uri()),
        )


def reports(make: Maker) -> None:
    """Make the reports that are read."""
    en, fr, es, pt, ar = (HERE / f"{language}.md" for language in ("en", "fr", "es", "pt", "ar"))
    for name in ("en.docx", "en.odt"):
        make.run("pandoc", en, "-o", make.path(f"pandoc-{name}"))
    make.run("pandoc", "-s", "-M", "title=Report", en, "-o", make.path("pandoc-en.html"))
    make.print(make.path("pandoc-en.html"), make.path("chromium-en.pdf"))
    make.run("pdftotext", make.path("chromium-en.pdf"), make.path("pdftotext-en.txt"))
    for path in (fr, es, pt):
        make.run("pandoc", path, "-o", make.work(f"{path.stem}.docx"))
    make.office(make.work("fr.docx"), "odt", make.work("fr.odt"))
    make.office(make.work("fr.odt"), "docx", make.path("libreoffice-fr.docx"), "MS Word 2007 XML")
    make.office(make.work("fr.odt"), "pdf", make.work("fr.pdf"))
    make.run("pdftotext", "-layout", make.work("fr.pdf"), make.path("pdftotext-layout-fr.txt"))
    make.office(make.work("es.docx"), "odt", make.path("libreoffice-es.odt"))
    make.office(make.work("pt.docx"), "html", make.path("libreoffice-pt.html"), "HTML (StarWriter)")
    make.office(make.work("pt.docx"), "pdf", make.path("libreoffice-pt.pdf"))
    right = ("-M", "dir=rtl", "-M", "lang=ar")
    make.run("pandoc", *right, ar, "-o", make.path("pandoc-ar.docx"))
    make.run("pandoc", "-s", "-M", "title=تقرير", *right, ar, "-o", make.path("pandoc-ar.html"))
    make.office(make.path("pandoc-ar.docx"), "odt", make.path("libreoffice-ar.odt"))
    make.office(make.path("pandoc-ar.docx"), "pdf", make.path("libreoffice-ar.pdf"))
    make.run("mammoth", make.path("pandoc-en.docx"), make.path("mammoth-en.html"))
    make.run(
        "mammoth", "--output-format=markdown", make.path("libreoffice-fr.docx"), make.path("mammoth-fr.md")
    )


def rewritten(make: Maker) -> None:
    """Make the reports that somebody has laid out otherwise."""
    fr, es, pt, en = (
        (HERE / f"{language}.md").read_text(encoding="utf-8") for language in ("fr", "es", "pt", "en")
    )
    make.work("bold.md").write_text(_HEADING.sub(r"**\1**", fr), encoding="utf-8")
    make.run("pandoc", make.work("bold.md"), "-o", make.path("bold-fr.docx"))
    boxed = _PRINCIPLE_AND_SCORE.sub(r"| \1 | \2 |\n|---|---|", es)
    make.work("boxed.md").write_text(boxed, encoding="utf-8")
    make.run("pandoc", make.work("boxed.md"), "-o", make.path("tables-es.docx"))
    for name, text, encoding, columns in (
        ("windows-1252-fr.txt", fr, "cp1252", "2000"),
        ("utf-16-pt.txt", pt, "utf-16", "2000"),
        ("wrapped-es.txt", es, "utf-8", "42"),
    ):
        source, plain = make.work("plain.md"), make.work("plain.txt")
        source.write_text(text, encoding="utf-8")
        make.run("pandoc", "--columns", columns, "-t", "plain", source, "-o", plain)
        lines = plain.read_text(encoding="utf-8").replace("\n", "\r\n")
        make.path(name).write_bytes(lines.encode(encoding))
    make.run(
        *("pandoc", "-f", "docx", "-t", "markdown", make.work("es.docx")),
        *("-o", make.path("pandoc-es.md")),
    )
    marks = 'author="Reader" date="2026-03-02T10:00:00Z"'
    tracked = (
        en.replace("four million", f"[four]{{.deletion {marks}}}[five]{{.insertion {marks}}} million")
        .replace("nine offices", f"[nine]{{.deletion {marks}}}[ten]{{.insertion {marks}}} offices")
        .replace(
            "Two bills waited",
            f'[Which bills?]{{.comment-start id="1" {marks}}}Two bills[]{{.comment-end id="1"}} waited',
        )
    )
    make.work("tracked.md").write_text(tracked, encoding="utf-8")
    make.run("pandoc", make.work("tracked.md"), "-o", make.path("tracked-en.docx"))
    short = "# Country Focus Report\n\n{}\n\n### 2.1 Registration\n\nIn {} the fee is high.\n\n"
    make.work("two.md").write_text("".join(short.format(name, name) for name in ("Valdoria", "Nordmark")))
    make.run("pandoc", make.work("two.md"), "-o", make.path("two-reports.docx"))
    make.office(HERE / "numbered.fodt", "docx", make.path("numbered-en.docx"), "MS Word 2007 XML")
    make.office(HERE / "numbered.fodt", "odt", make.path("numbered-en.odt"))
    make.run("pdftoppm", "-r", "40", "-gray", "-jpeg", "-singlefile", make.work("fr.pdf"), make.work("photo"))
    make.work("photo.html").write_text('<img src="photo.jpg">', encoding="utf-8")
    make.print(make.work("photo.html"), make.path("scanned.pdf"))


def refused(make: Maker) -> None:
    """Make what no reader takes."""
    make.work("short.md").write_text("# 2.1 Registration\n\nThe fee is high.\n", encoding="utf-8")
    make.run("pandoc", make.work("short.md"), "-o", make.work("short.docx"))
    make.office(make.work("short.docx"), "rtf", make.path("report.rtf"))
    make.office(make.work("short.docx"), "doc", make.path("word-97.doc"), "MS Word 97")
    make.run("msoffcrypto-tool", "-e", "-p", _PASSWORD, make.work("short.docx"), make.path("locked.docx"))
    make.office(make.work("short.docx"), "pdf", make.work("short.pdf"))
    make.run(
        *("qpdf", "--encrypt", _PASSWORD, _PASSWORD, "256", "--"),
        *(make.work("short.pdf"), make.path("locked.pdf")),
    )
    make.path("empty.docx").write_bytes(b"")
    with zipfile.ZipFile(make.path("report.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(make.path("pandoc-en.odt"), "report/Valdoria final.odt")


def votes(make: Maker) -> None:
    """Make the tables of votes."""
    for name, book in tables.BOOKS.items():
        book().save(make.work(name))
    for name in ("cover-en.xlsx", "rounds-en.xlsx", "unclear-en.xlsx"):
        shutil.copy(make.work(name), make.path(name))
    make.office(make.work("cover-en.xlsx"), "ods", make.path("cover-en.ods"))
    make.office(make.work("names-fr.xlsx"), "xlsx", make.path("names-fr.xlsx"))
    make.office(make.work("formulas-en.xlsx"), "xlsx", make.path("formulas-en.xlsx"))
    make.office(make.work("lines-pt.xlsx"), "ods", make.path("lines-pt.ods"))
    text = "Text - txt - csv (StarCalc)"
    make.office(make.work("levels-en.xlsx"), "csv", make.path("levels-en.csv"), f"{text}:44,34,76")
    make.office(make.work("levels-en.xlsx"), "csv", make.path("levels-en.tsv"), f"{text}:9,34,76")
    # Excel's "Unicode text", and its CSV where the comma is the decimal sign.
    make.office(make.work("levels-ar.xlsx"), "csv", make.work("ar.csv"), f"{text}:9,34,76")
    arabic = make.work("ar.csv").read_text(encoding="utf-8")
    make.path("unicode-text-ar.txt").write_bytes(arabic.replace("\n", "\r\n").encode("utf-16"))
    make.office(make.work("medians-es.xlsx"), "csv", make.work("es.csv"), f"{text}:59,34,76")
    spanish = make.work("es.csv").read_text(encoding="utf-8")
    make.path("sep-es.csv").write_bytes(f"sep=;\n{spanish}".replace("\n", "\r\n").encode("cp1252"))
    make.office(make.work("rounds-en.xlsx"), "xls", make.path("excel-97.xls"), "MS Excel 97")
    make.office(make.work("levels-en.xlsx"), "html", make.path("web-page.xls"), "HTML (StarCalc)")
    make.run(
        *("msoffcrypto-tool", "-e", "-p", _PASSWORD, make.path("rounds-en.xlsx")),
        make.path("locked.xlsx"),
    )


def sheets(make: Maker) -> None:
    """Make the score sheets."""
    filled = {}
    for member, scores in tables.SHEETS.items():
        path = make.work(f"{member}.pdf")
        path.write_bytes(blank_sheet(member))
        filled[member] = fill(path, scores, reasons={"2.1": "The register was closed."})
    # As from a program that leaves fonts and tags out, so that ten of them are no megabyte.
    filled = {member: _lightened(path) for member, path in filled.items()}
    first = filled["M1"]
    shutil.copy(first, make.path("pypdf-sheet.pdf"))
    make.run(
        "qpdf", "--linearize", "--object-streams=generate", filled["M2"], make.path("linearised-sheet.pd_")
    )
    make.run(
        *("qpdf", "--object-streams=generate", "--recompress-flate"),
        *(filled["M3"], make.path("object-streams-sheet.pdf")),
    )
    make.run(
        *("qpdf", "--object-streams=generate", "--encrypt", "", _PASSWORD, "256", "--form=y", "--"),
        *(filled["M1"], make.path("owner-locked-sheet.pdf")),
    )
    make.run(
        *("qpdf", "--generate-appearances", "--flatten-annotations=all"),
        *(first, make.path("flattened-sheet.pdf")),
    )
    make.run("pdftocairo", "-l", "2", "-pdf", first, make.path("printed-sheet.pdf"))
    make.run(
        *(
            "qpdf",
            "--object-streams=generate",
            filled["M1"],
            "--pages",
            filled["M1"],
            filled["M2"],
        ),
        *("--", make.path("two-sheets.pdf")),
    )
    whole = first.read_bytes()
    make.path("cut-sheet.pdf").write_bytes(whole[: len(whole) // 3])
    make.path("winmail.dat").write_bytes(
        _winmail("score sheet.pdf", make.path("linearised-sheet.pd_").read_bytes())
    )
    with zipfile.ZipFile(make.path("sheets.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(filled["M3"], "M3.pdf")


def _lightened(path: Path) -> Path:
    writer = PdfWriter(clone_from=BytesIO(path.read_bytes()))
    for held in writer._objects:  # noqa: SLF001  pypdf has no other way to all of them
        found = held.get_object() if held is not None else None
        if isinstance(found, DictionaryObject):
            for name in _LEFT_OUT:
                found.pop(name, None)
    writer.compress_identical_objects(remove_unreferenced=True)
    for page in writer.pages:
        page.compress_content_streams()
    target = path.with_name(f"light-{path.name}")
    with target.open("wb") as stream:
        writer.write(stream)
    return target


def sources(make: Maker) -> None:
    """Make the lists of sources out of those that stand here as Zotero writes them."""
    make.run(
        *("pandoc", "-f", "csljson", "-t", "biblatex", HERE / "zotero.json"),
        *("-o", make.path("pandoc.bib")),
    )
    make.run(
        *("pandoc", "-f", "biblatex", "-t", "csljson", HERE / "zotero.bib"),
        *("-o", make.path("pandoc.json")),
    )


def _winmail(name: str, content: bytes) -> bytes:
    """Return what Outlook makes of an attachment for those who have no Outlook (MS-OXTNEF)."""

    def attribute(level: int, identity: int, data: bytes) -> bytes:
        return struct.pack("<BII", level, identity, len(data)) + data + struct.pack("<H", sum(data) % 65536)

    return (
        struct.pack("<IH", 0x223E9F78, 1)
        + attribute(1, 0x00089006, struct.pack("<I", 0x00010000))
        + attribute(2, 0x00069002, b"\x01\x00" + b"\xff" * 4 + bytes(8))
        + attribute(2, 0x00018010, name.encode() + b"\0")
        + attribute(2, 0x0006800F, content)
    )


PARTS: dict[str, Callable[[Maker], None]] = {
    "reports": reports,
    "rewritten": rewritten,
    "refused": refused,
    "votes": votes,
    "sheets": sheets,
    "sources": sources,
}


def main(words: Sequence[str]) -> int:
    """Make all files, or those of the parts that are named, and return 0."""
    missing = [name for name in LOOKED_FOR if shutil.which(name) is None]
    if missing or not words:
        print(f"make.py FOLDER [PART…], with these on the path: {', '.join(missing or LOOKED_FOR)}")
        return 2
    make = Maker(Path(words[0]))
    for name, part in PARTS.items():
        if len(words) == 1 or name in words[1:]:
            part(make)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
