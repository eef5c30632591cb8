"""A long document of a word processor, read as a report in a process of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Figure, Taken, alternate, python_process, run_process, timed_ms
from bench.table import office_program
from support_documents import paragraph, word_document

_PAGES = 300
_WORDS = "The registry asked for papers that no law names, and two offices in the north never answered. "
_PAGE_PARAGRAPHS = 6
_ROUNDS = 3
_OFFICE = "LibreOffice, .docx to text"
_READ = Figure(
    f"report of {_PAGES} pages as .docx, read, whole process", "ms", _OFFICE, 2_000, is_aim_a_value=True
)
_MEMORY = Figure("the same, most memory held", "MiB", aim=200)
FIGURES = (_READ, _MEMORY)
_CHILD = """
import sys
from pathlib import Path
from bench.measuring import memory_mib
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.system.resources import resource as file_of
instrument = load_instrument(file_of("instrument", "eusee-2025.2.toml").read_bytes())
data = Path(sys.argv[1]).read_bytes()
reading = read_report_file(data, instrument, iter(map("{:032x}".format, range(1, 1_000_000))).__next__)
print(memory_mib("VmHWM"), len(reading.values))
"""


def measure(folder: Path) -> Iterator[Taken]:
    """Measure how long a .docx of 300 pages takes, and how much memory the whole process has used."""
    path = folder / "long.docx"
    path.write_bytes(_long_document())
    printed: list[list[str]] = []
    ways = [timed_ms(lambda: printed.append(python_process("-c", _CHILD, str(path)).split()))]
    office = office_program()
    if office:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        words = (
            office,
            profile,
            "--headless",
            "--convert-to",
            "txt:Text",
            "--outdir",
            str(folder),
            str(path),
        )
        ways.append(timed_ms(lambda: run_process(*words)))
    yield _READ.taken(*alternate(*ways, rounds=_ROUNDS))
    yield _MEMORY.taken([float(memory) for memory, _ in printed], note=f"{printed[0][1]} fields")


def _long_document() -> bytes:
    """Return a report of 300 pages: headings as styles, prose with links and notes, lists and tables."""
    heading = '<w:style w:type="paragraph" w:styleId="H{0}"><w:name w:val="heading {0}"/></w:style>'
    body: list[str] = []
    notes: list[str] = []
    sections = [(principle, dimension) for principle in range(1, 7) for dimension in range(1, 4)]
    each = -(-_PAGES // len(sections))
    for principle, dimension in sections:
        if dimension == 1:
            body.append(
                paragraph(f"Principle {principle}", '<w:pStyle w:val="H2"/>') + paragraph("Score: 2.3")
            )
        body.append(paragraph(f"Dimension {principle}.{dimension}", '<w:pStyle w:val="H3"/>'))
        for page in range(each):
            number = len(notes) + 2
            notes.append(f'<w:footnote w:id="{number}">{paragraph(f"Note {number}.")}</w:footnote>')
            body += [paragraph(_WORDS * 5) for _ in range(_PAGE_PARAGRAPHS - 2)]
            body.append(
                re.sub(
                    "</w:p>$",
                    f'<w:r><w:footnoteReference w:id="{number}"/></w:r></w:p>',
                    paragraph(_WORDS * 4, look="<w:b/>" if page % 2 else ""),
                )
            )
            cell = f"<w:tc>{paragraph('A cell with words')}</w:tc>"
            body.append(f"<w:tbl>{f'<w:tr>{cell * 3}</w:tr>' * 4}</w:tbl>{paragraph(_WORDS)}")
    return word_document(
        "".join(body), styles=heading.format(2) + heading.format(3), footnotes="".join(notes)
    )
