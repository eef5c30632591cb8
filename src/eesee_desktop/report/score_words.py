"""What a report says of scores and of those who gave them, in words: the same on paper and in a document."""

from __future__ import annotations

from eesee_desktop.domain.assessment import DimensionEntry
from eesee_desktop.domain.decision import is_what_votes_yield
from eesee_desktop.domain.panel import last_spread, may_show_votes
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.scoring import PrincipleResult, RebasedWorking
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words


def remark_of(content: DraftContent, words: Words, result: PrincipleResult) -> str:
    """Return what stands beside a principle score in the picture: the rating, or the word of its band."""
    external = content.assessment.external
    if content.instrument.principle(result.principle).is_external:
        if external.rating is None:
            return "CIVICUS Monitor"
        return words(Phrase.LABELLED, label="CIVICUS Monitor", fact=words(external.rating))
    return result.band.name.in_language(words.language) if result.band else ""


def score_word(content: DraftContent, words: Words, result: PrincipleResult) -> str:
    """Return the word beside the figure of a principle; empty for none."""
    external = content.assessment.external
    # The rating where there is one and a band's word elsewhere, never both: two words beside a figure would be
    # read as two judgements.
    if content.instrument.principle(result.principle).is_external and external.rating is not None:
        return words(external.rating)
    return "" if result.band is None else result.band.name.in_language(words.language)


def external_note(content: DraftContent, words: Words, result: PrincipleResult) -> str:
    """Return the note on where the score of an external principle comes from."""
    external = content.assessment.external
    # All three or none: half a note would print a gap in the middle of a sentence about where the score is
    # from.
    if isinstance(result.working, RebasedWorking) and external.edition and external.rating:
        return words(
            Phrase.EXTERNAL_NOTE,
            edition=words.month(external.edition),
            rating=words(external.rating),
            raw=result.working.raw,
            highest=result.working.raw_highest,
            value=result.value,
        )
    return words(Phrase.EXTERNAL_PARTIAL)


def steps_words(content: DraftContent, words: Words, entry: DimensionEntry) -> tuple[str, str]:
    """Return the score of a dimension in figures and in words, and how it came about."""
    decision, instrument = entry.decision, content.instrument
    quiet = []
    if decision.score is None:
        strong = words(Phrase.NOT_SCORED)
    else:
        # In figures and in words, as the boxes alone could be miscounted and colours do not survive a
        # photocopier.
        strong = words.figure(decision.score.exact)
        word = instrument.word_of(decision.score)
        if word is not None:
            strong = f"{strong}  {word.in_language(words.language).lower()}"
    if decision.previous_score is not None:
        quiet.append(words(Phrase.PREVIOUS, score=decision.previous_score.exact))
    if decision.confidence is not None:
        quiet.append(words(Phrase.CONFIDENCE, level=words(decision.confidence)))
    if decision.rule is not None and decision.score is not None:
        _, spread = last_spread(content.assessment.panel, entry.id)
        # Beside the mean of two or three votes, their number would tell what they were.
        phrase = Phrase.DECIDED_BY_OF if may_show_votes(spread, instrument) else Phrase.DECIDED_BY
        if not is_what_votes_yield(decision.rule, decision.score, spread):
            phrase = Phrase.NO_LONGER_BY
        quiet.append(words(phrase, rule=words(decision.rule), count=spread.n))
    return strong, " · ".join(quiet)


def tied_words(words: Words, item: Recommendation) -> str:
    """Return which principles a recommendation would further; empty where nobody has said."""
    if not item.principles:
        return ""
    phrase = Phrase.TIED_TO if len(item.principles) == 1 else Phrase.TIED_TO_MANY
    return words(phrase, numbers=words.listed(words.numbering(one) for one in item.principles))


def named_members(content: DraftContent, words: Words) -> str:
    """Return the members of the panel that a report names; empty for none."""
    # Only with each person's consent, and never by default: in some countries taking part in a panel is
    # dangerous.
    return words.listed(
        f"{identity.name} ({identity.organisation})" if identity.organisation else identity.name
        for identity in content.identities
        if identity.may_be_named_in_report
    )
