"""What Qt sorts by in a package of Linux: by the cut data of ICU as by the whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from making import icu

_WORDS = (
    "Zebra äpfel Äpfel apfel élan Élan elan ñandú nandu nube ñu llama luz chico cosa cote côte coté côté œuvre "
    "oeuvre straße strasse İstanbul ab a\u0301b áb ÁB résumé re\u0301sume\u0301 resume ção cao São Đà Łódź Lodz "
    "Ørsted Žižek محمد أحمد إبراهيم آدم ابراهيم عمر مُحَمَّد الجزائر ليبيا ٣ ٢ 10 9 2 "
    "Перу Україна ქართული հայ አማርኛ ไทย ខ្មែរ हिन्दी עברית 漢字 _x -x (x"
)
_PROGRAM = """
import sys
from functools import cmp_to_key
from itertools import product
from PySide6.QtCore import QCollator, QLocale, Qt
words = sys.argv[1].split()
tags = "en", "fr", "es", "pt", "ar", "fr-CA", "pt-BR", "C"
for tag, by_value, case in product(tags, (False, True), Qt.CaseSensitivity):
    order = QCollator(QLocale(tag))
    order.setNumericMode(by_value)
    order.setCaseSensitivity(case)
    print(tag, by_value, sorted(words, key=order.sortKey), sorted(words, key=cmp_to_key(order.compare)))
    print(QLocale(tag).toUpper(sys.argv[1]), QLocale(tag).toLower(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt sorts by what the system has")
@pytest.mark.skipif(shutil.which("cc") is None, reason="the cut data are made a library by a C compiler")
def test_words_stand_in_the_same_order_by_the_cut_data(tmp_path: Path) -> None:
    """In each language of the screen, with numbers by value or not, capitals apart or not."""
    (whole,) = Path(PySide6.__file__).parent.rglob("libicudata.so.*")
    cut = tmp_path / whole.name
    shutil.copyfile(whole, cut)
    icu.cut_library(cut)
    assert cut.stat().st_size < whole.stat().st_size / 20
    sorted_by = [
        subprocess.run(
            [sys.executable, "-c", _PROGRAM, _WORDS],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, **preloaded},
        ).stdout
        for preloaded in ({}, {"LD_PRELOAD": str(cut)})
    ]
    assert "élan" in sorted_by[0]
    assert sorted_by[0].splitlines() == sorted_by[1].splitlines()
