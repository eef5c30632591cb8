from __future__ import annotations

from eesee_desktop.intake.account import Account, Fate, Piece, Place


def piece(words: str, fate: Fate, *, is_standing: bool = False) -> Piece:
    """Return a piece of a first line."""
    return Piece(Place(line=1), words, fate, "reason", is_standing=is_standing)


def test_what_needs_a_decision_comes_first() -> None:
    """An account is shown with what is asked, then what was not taken, then the rest."""
    asked, told = piece("asked", Fate.ASKED), piece("told", Fate.TOLD)
    taken, standing = piece("taken", Fate.TAKEN), piece("17", Fate.TOLD, is_standing=True)
    account = Account((standing, taken, told, asked))
    assert account.by_need == (asked, told, taken, standing)
    assert account.to_look_at == (asked, told)
    assert account.words == "17takentoldasked"


def test_an_excerpt_is_short_and_plain() -> None:
    """A list of pieces shows the first words without marks."""
    excerpt = piece("The [law](#) of **many** words, " * 900 + "ends.", Fate.TAKEN).excerpt
    assert excerpt.startswith("The law of many words, The law")
    assert len(excerpt) <= 74
    assert len(piece("x" * 5_000, Fate.TAKEN).excerpt) <= 74
    assert piece("Short **one**.", Fate.TAKEN).excerpt == "Short one."
