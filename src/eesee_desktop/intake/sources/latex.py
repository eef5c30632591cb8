"""Text as BibTeX holds it: accents and signs of LaTeX into letters, and letters into what LaTeX can print."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "d": "\u0323",
    "b": "\u0331",
    "r": "\u030a",
    "k": "\u0328",
}
_SIGNS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "aa": "å",
    "AA": "Å",
    "i": "\u0131",
    "j": "ȷ",
    "dh": "ð",
    "DH": "Ð",
    "dj": "đ",
    "DJ": "Đ",
    "th": "þ",
    "TH": "Þ",
    "ng": "ŋ",
    "NG": "Ŋ",
    "S": "§",
    "P": "¶",
    "copyright": "©",
    "pounds": "£",
    "euro": "€",
    "texteuro": "€",
    "dots": "…",
    "ldots": "…",
    "textellipsis": "…",
    "textendash": "–",
    "textemdash": "—",
    "textquoteleft": "\u2018",
    "textquoteright": "’",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "guillemotleft": "«",
    "guillemotright": "»",
    "textexclamdown": "¡",
    "textquestiondown": "¿",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textunderscore": "_",
    "textbar": "|",
    "textless": "<",
    "textgreater": ">",
    "textdegree": "°",
    "degree": "°",
    "textordfeminine": "ª",
    "textordmasculine": "º",
    "textquotesingle": "'",
    "slash": "/",
    "newline": " ",
}
# They change how the text inside their braces looks, and nothing of what it says.
_LOOKS = frozenset(
    {
        *("emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textup", "textsl", "text"),
        *(
            "mbox",
            "hbox",
            "url",
            "path",
            "nolinkurl",
            "href",
            "underline",
            "enquote",
            "mkbibquote",
            "mkbibemph",
        ),
        *("it", "bf", "em", "sc", "rm", "tt", "sl", "itshape", "bfseries", "scshape", "textsuperscript"),
    }
)
_COMMAND = re.compile(r"\\(?:(?P<word>[A-Za-z]+)\*?|(?P<sign>[^A-Za-z]))[ \t]*")
# A letter under an accent: bare, in braces, or the dotless i and j.
_UNDER = re.compile(
    r"\s*(?:\{\s*(?:\\(?P<dotless_in>[ij])(?![A-Za-z])|(?P<inside>[^\W\d_]))\s*\}|\\(?P<dotless>[ij])(?![A-Za-z])\s?|(?P<bare>[^\W\d_]))"
)
_LITERAL = frozenset("#$%&_{}")
_LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("?`", "¿"), ("!`", "¡"))
_LIGATURE = re.compile(r"([-`'?!])(?=[-`'])")
_BREAKS = {"\\": " ", " ": " ", ",": " ", "/": "", "-": "", "\n": " ", "@": ""}
_WHITE = re.compile(r"\s+")
_ESCAPED = re.compile(r"\\([#$%&_{}~^])(?:\{\})?|\\textasciitilde(?:\{\}|\s)?|\\string(?=[~_^#%&])")
_TO_ESCAPE = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def readable(written: str) -> str:
    """Return a value of BibTeX as people read it, in one line; a command that is unknown stays as it is."""
    found: list[str] = []
    index = 0
    while index < len(written):
        sign = written[index]
        if sign == "\\":
            text, index = _command(written, index)
            found.append(text)
            continue
        if sign in "{}":
            index += 1
            continue
        ligature = next(((old, new) for old, new in _LIGATURES if written.startswith(old, index)), None)
        if ligature is not None:
            found.append(ligature[1])
            index += len(ligature[0])
        else:
            found.append("\u00a0" if sign == "~" else sign)
            index += 1
    # Blanks at the ends stay one: several values may be put together.
    return _WHITE.sub(" ", unicodedata.normalize("NFC", "".join(found)))


def address(written: str) -> str:
    """Return a web address as it was meant: a percent sign or an underscore may carry a backslash."""
    plain = _ESCAPED.sub(lambda match: match[1] or ("~" if "tilde" in match[0] else ""), written)
    return plain.replace("{", "").replace("}", "").strip()


def escaped(text: str) -> str:
    """Return text as BibTeX is to hold it; letters of any script stay as they are, in UTF-8."""
    # Two hyphens, or two quotation marks, are one sign to LaTeX: a pair of braces keeps them apart.
    return _LIGATURE.sub(r"\1{}", "".join(_TO_ESCAPE.get(sign, sign) for sign in text))


def _command(written: str, index: int) -> tuple[str, int]:
    """Return what the command at a place says, and where it ends."""
    match = _COMMAND.match(written, index)
    if match is None:  # a backslash as the last sign of all
        return "\\", index + 1
    name = match["word"] or match["sign"]
    if name in _ACCENTS:
        under = _UNDER.match(written, match.end())
        if under is not None:
            letter = next(group for group in under.groups() if group)
            return unicodedata.normalize("NFC", letter + _ACCENTS[name]), under.end()
    if match["sign"]:
        return _sign(name, match.start() + 2)
    if name in _SIGNS:
        # Two braces with nothing between them only end the command.
        end = match.end()
        return _SIGNS[name], end + 2 if written.startswith("{}", end) else end
    if name in _LOOKS:
        return "", match.end()
    # Unknown: it stays, and does not run into what its braces hold.
    return match[0] + (" " if written.startswith("{", match.end()) else ""), match.end()


def _sign(sign: str, end: int) -> tuple[str, int]:
    if sign in _LITERAL:
        return sign, end
    return _BREAKS.get(sign, f"\\{sign}"), end
