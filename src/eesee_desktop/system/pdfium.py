"""The one lock of PDFium, which is not made for several threads, not even with a document each."""

from __future__ import annotations

import threading

ONE_AT_A_TIME = threading.Lock()
