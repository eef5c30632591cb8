"""Whether a file goes by mail, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eesee_desktop.services.mail import USUAL_LIMITS_MB, mail_size
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.sizes import size_words

_MEGABYTE = 1_000_000


def limits_words(file_bytes: int) -> str:
    """Return how large a mail with a file is, and which of the usual mail services carry it."""
    size = mail_size(file_bytes)
    carrying = [limit for limit in USUAL_LIMITS_MB if size <= limit * _MEGABYTE]
    translate = QCoreApplication.translate
    if not carrying:
        words = translate(
            "mail limits",
            "As a mail it has %1: more than most services carry. It can go in parts, or on a stick.",
        )
    elif len(carrying) == len(USUAL_LIMITS_MB):
        words = translate("mail limits", "As a mail it has %1: services that carry %2 MB or more take it.")
    else:
        words = translate(
            "mail limits",
            "As a mail it has %1: services that carry %2 MB or more take it, and some carry less. It can go in parts.",
        )
    return put(words, size_words(size), str(carrying[0]) if carrying else "")
