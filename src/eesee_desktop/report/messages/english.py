"""The English words of the paper."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.source import SourceKind
from eesee_desktop.report.messages.phrases import LetterPhrase, MatrixPhrase, PanelPhrase, Phrase

ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_REPORT: Mapping[Enum, str] = {
    Phrase.TITLE: "Country Focus Report",
    Phrase.SUBJECT: "The enabling environment for civil society in {country}, {period}",
    Phrase.STUDY_PERIOD: "Study period",
    Phrase.PERIOD: "{first} to {last}",
    Phrase.MEMBER: "Network member",
    Phrase.METHOD: "Method",
    Phrase.REVISION: "Revision",
    Phrase.STATE: "State",
    Phrase.CHECK_CODE: "Check code",
    Phrase.CHECK_CODE_LATER: "given when the report is sealed",
    Phrase.MADE: "Printed",
    Phrase.MADE_BY: "{day}, eesee_desktop {version}",
    Phrase.TRAINING: "Training",
    Phrase.TRAINING_LONG: "Training: a practice assessment. It says nothing about any country.",
    Phrase.PAGE_OF: "Page {page} of ",
    Phrase.CONTENTS: "Contents",
    Phrase.ABOUT: "About this document",
    Phrase.LINKS_LIVE: "Words with a coloured underline are links and can be followed on a screen.",
    Phrase.LINKS_LOST: "Words with a pale grey underline were links whose address has been lost.",
    Phrase.INTRODUCTION: "Introduction to the enabling environment",
    Phrase.CONTEXT: "A) Introduction: the country context",
    Phrase.ASSESSMENT: "B) Assessment of the enabling environment",
    Phrase.RECOMMENDATIONS: "C) Recommendations",
    Phrase.PROCESS: "Research process",
    Phrase.SOURCES: "Sources",
    Phrase.SCORES: "The six scores",
    Phrase.SCORES_LEAD: (
        "Each principle stands by itself, on a scale from 1 (fully disabling) to 5 (fully enabling)."
    ),
    Phrase.NO_OVERALL: "They are not added up: there is no overall score.",
    Phrase.PRINCIPLE: "Principle {number}: {name}",
    Phrase.PRINCIPLE_NUMBER: "Principle {number}",
    Phrase.NOT_SCORED: "not scored yet",
    Phrase.MISSING_SCORES: "Not scored yet; still missing: {dimensions}.",
    Phrase.PREVIOUS: "previous score {score}",
    Phrase.THIS_YEAR_MARK: "present score",
    Phrase.PREVIOUS_MARK: "previous score",
    Phrase.WORKING: "How the score comes about",
    Phrase.WEIGHT: "weight {share}",
    Phrase.WEIGHTS_PROVISIONAL: "The weights are provisional.",
    Phrase.WEIGHTS_PROVISIONAL_LONG: (
        "The weights of the dimensions are provisional: the programme has not published its own, and the ones used "
        "here were inferred from scores it has published."
    ),
    Phrase.EXTERNAL_NOTE: (
        "This score does not come from the panel. It is the score of the CIVICUS Monitor, edition of {edition}, "
        "brought to the scale of 1 to 5: the Monitor rates the country as {rating} with {raw} of {highest} points, and "
        "1 + 4 × {raw} ÷ {highest} = {value}."
    ),
    Phrase.EXTERNAL_PARTIAL: (
        "This score does not come from the panel but from the CIVICUS Monitor. Its points, its rating or its edition "
        "have not all been entered yet."
    ),
    Phrase.DIMENSIONS_UNSCORED: "The CIVICUS Monitor scores this principle as a whole; its dimensions have no scores.",
    Phrase.CONFIDENCE: "confidence: {level}",
    Phrase.DECIDED_BY: "decided by {rule}",
    Phrase.DECIDED_BY_OF: "decided by {rule}, {count} votes",
    Phrase.NO_LONGER_BY: "no longer {rule}",
    Phrase.JUSTIFICATION: "Why this score",
    Phrase.MINORITY_NOTE: "Minority note",
    Phrase.REASON_FOR_CHANGE: "Why it differs from the previous score",
    Phrase.CITED: "Sources: {numbers}",
    Phrase.NOT_WRITTEN: "Not written yet.",
    Phrase.NONE_GIVEN: "None yet.",
    Phrase.NONE_MADE: "This report makes no recommendations.",
    Phrase.TIED_TO: "(principle {numbers})",
    Phrase.TIED_TO_MANY: "(principles {numbers})",
    Phrase.PANEL_NAMED: "Members of the panel who agreed to be named: {names}.",
    Phrase.SOURCES_LEAD: "In the order in which they are cited; the numbers are those under each section.",
    Phrase.SOURCES_LOST: "Links whose address has been lost, by the words they stood on",
    Phrase.SOURCES_CONFIDENTIAL: "Confidential sources, which are not printed: {count}.",
    Phrase.ADDRESS_LOST: "address lost",
    Phrase.OUTSIDE_PERIOD: "outside the study period",
    Phrase.KEPT_AS_FILE: "kept as a file: {name}",
}

_PANEL: Mapping[Enum, str] = {
    PanelPhrase.PANEL_COPY: "Panel copy",
    PanelPhrase.PANEL_COPY_LEAD: (
        "For the panel's meeting. Every line has a number, so that all can find the same place; the margin is for "
        "your notes. What stands under “To discuss” comes from a check of the draft."
    ),
    PanelPhrase.QUESTIONS_TO_DISCUSS: "To discuss",
    PanelPhrase.NOTES: "Notes",
    PanelPhrase.SCORE_SHEET: "Score sheet",
    PanelPhrase.RESULTS_SHEET: "Results of the votes",
    PanelPhrase.AGENDA: "Agenda of the panel",
    PanelPhrase.ROUND_FIRST: "First round",
    PanelPhrase.ROUND_SECOND: "Second round",
    PanelPhrase.FOR_MEMBER: "Panel member {member}",
    PanelPhrase.FOR_ANY_MEMBER: "Panel member",
    PanelPhrase.YOUR_PSEUDONYM: "Your pseudonym:",
    PanelPhrase.HOW_TO: "How to fill it in",
    PanelPhrase.HOW_TO_TICK: "For every dimension, read the questions and the five levels, and tick one box.",
    PanelPhrase.HOW_TO_TYPE: (
        "For every dimension, read the questions and the five levels, and click one circle. The Tab key moves on. "
        "Save the file when you are done."
    ),
    PanelPhrase.HOW_TO_JUDGE: (
        "Say what you see yourself, in the study period. If two levels fit, tick the one that fits most people most "
        "of the time. A short reason helps the discussion: a case, a law, a date."
    ),
    PanelPhrase.HOW_TO_ABSTAIN: (
        "If you cannot judge a dimension, say so in the last box. That is better than a guess, and is not counted as "
        "a score."
    ),
    PanelPhrase.HOW_TO_PRIVATE: (
        "Do not write your name. The panel sees how many chose each score, never who. Only the convenor knows which "
        "pseudonym is yours."
    ),
    PanelPhrase.HOW_TO_RETURN: "Give the sheet back to the convenor, to nobody else.",
    PanelPhrase.ROUND_FIRST_LONG: "First round: on your own, before the panel has talked.",
    PanelPhrase.ROUND_SECOND_LONG: "Second round: after the panel has talked. You may keep your score or change it.",
    PanelPhrase.SCALE: "The scale",
    PanelPhrase.ASKED: "What is asked",
    PanelPhrase.QUESTIONS: "Guiding questions",
    PanelPhrase.YOUR_SCORE: "Your score",
    PanelPhrase.TICK_ONE: "tick one box only",
    PanelPhrase.CLICK_ONE: "click one circle only",
    PanelPhrase.BETWEEN: "Between {below} and {above}",
    PanelPhrase.ABSTAIN: "I cannot or do not want to score this one.",
    PanelPhrase.YOUR_REASON: "Your reason",
    PanelPhrase.TOOLTIP_SCORE: "Your score for {dimension}: 1 to 5, or the last circle for no score",
    PanelPhrase.TOOLTIP_REASON: "Your reason for the score of {dimension}",
    PanelPhrase.TOOLTIP_MEMBER: "Your pseudonym, as the convenor gave it to you",
    PanelPhrase.RESULTS_LEAD: (
        "How the panel voted, without names: one square for each vote. The dimension whose votes lie furthest from "
        "their median, on average, comes first. No mark on this sheet changes a score."
    ),
    PanelPhrase.RESULTS_HIDDEN_RULE: (
        "Where fewer than {minimum} members gave a score, neither votes nor median nor range are shown, so that "
        "nobody's vote can be worked out."
    ),
    PanelPhrase.VOTES: "{count} votes",
    PanelPhrase.ABSTENTIONS: "{count} without a score",
    PanelPhrase.MEDIAN: "median {value}",
    PanelPhrase.RANGE: "range {value}",
    PanelPhrase.LAST_YEAR: "Last year: {score}",
    PanelPhrase.DECIDED: "Decided: {score}, {rule}",
    PanelPhrase.NOT_DECIDED: "Decided:",
    PanelPhrase.DECIDED_BEFORE: "Decided: {score}, no longer {rule}",
    PanelPhrase.DECIDED_ELSEWHERE: "Decided by {rule}; the score stands in the draft report.",
    PanelPhrase.DISAGREES_DIVIDED: (
        "The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above."
    ),
    PanelPhrase.DISAGREES_WIDE: "The votes lie {name} apart: the middle half of {n} votes spans {range} points.",
    PanelPhrase.DISAGREEMENT_RULE: (
        "The panel disagrees where it is {divided}, that is, at least {share} of the votes are {low} or less and at "
        "least {share} are {high} or more; or {wide}, that is, the middle half of the votes spans {range} points or "
        "more. {source}"
    ),
    PanelPhrase.AGREES: "No disagreement.",
    PanelPhrase.HIDDEN: "Fewer than {minimum} votes: not shown.",
    PanelPhrase.NO_VOTES: "No votes yet.",
    PanelPhrase.FIRST_ROUND_MEDIAN: "First round: median {median}, range {range}",
    PanelPhrase.MEDIAN_MARK: "median",
    PanelPhrase.AGENDA_LEAD: (
        "Where the panel disagrees comes first; in each part first the dimension whose votes lie furthest from their "
        "median, on average."
    ),
    PanelPhrase.AGENDA_FIRST: "To discuss first: the panel disagrees",
    PanelPhrase.AGENDA_THEN: "To confirm: the panel is close together",
    PanelPhrase.AGENDA_HIDDEN: "To discuss: too few votes to show",
    PanelPhrase.AGENDA_UNVOTED: "Without votes yet",
    PanelPhrase.AGENDA_ASK_APART: "What speaks for {low}, and what for {high}?",
    PanelPhrase.AGENDA_ASK_AGREE: "Can the panel agree on {value}?",
    PanelPhrase.AGENDA_ASK_EITHER: "Can the panel agree on {low} or on {high}?",
    PanelPhrase.VOTES_CHANGED: "Votes have changed since the decision.",
    PanelPhrase.AGENDA_OUTCOME: "Outcome:",
    PanelPhrase.AGENDA_MINUTES: "min",
}

_CODES: Mapping[Enum, str] = {
    AssessmentStatus.DRAFT: "Draft",
    AssessmentStatus.SEALED: "Sealed",
    Confidence.LOW: "low",
    Confidence.MEDIUM: "medium",
    Confidence.HIGH: "high",
    ScoringRule.CONSENSUS: "consensus",
    ScoringRule.MEDIAN: "the median of the votes",
    ScoringRule.MEAN: "the mean of the votes",
    ScoringRule.VOTE: "majority vote",
    Rating.CLOSED: "Closed",
    Rating.REPRESSED: "Repressed",
    Rating.OBSTRUCTED: "Obstructed",
    Rating.NARROWED: "Narrowed",
    Rating.OPEN: "Open",
    Audience.GOVERNMENT: "To the government of {country}",
    Audience.DONORS: "To donors and the international community",
    Audience.CIVIL_SOCIETY: "To civil society organisations",
    SourceKind.LAW: "law",
    SourceKind.OFFICIAL: "official document",
    SourceKind.REPORT: "report",
    SourceKind.NEWS: "news",
    SourceKind.ACADEMIC: "academic work",
    SourceKind.DATASET: "data set",
    SourceKind.INTERVIEW: "interview",
    SourceKind.OTHER: "",
}

_QUESTIONS: Mapping[Enum, str] = {
    FindingCode.COMMENT_UNANSWERED: "The consortium asks for a change here. What is the answer?",
    FindingCode.CONTEXT_MISSING: "The country context is empty. What must a reader from elsewhere know first?",
    FindingCode.EXTERNAL_SCORE_MISSING: "The score of the CIVICUS Monitor is not complete. Who looks it up?",
    FindingCode.SCORE_MISSING: "There is no score yet. What does the panel decide?",
    FindingCode.JUSTIFICATION_MISSING: "No justification is given. Why this score, and not the one above or below?",
    FindingCode.NARRATIVE_MISSING: "The narrative is empty. What happened in the study period, and who was affected?",
    FindingCode.CONFIDENCE_MISSING: "How sure is the panel of this score: low, medium or high?",
    FindingCode.DUPLICATE_SOURCE: "The same work is listed twice. Which entry is to stay?",
    FindingCode.EXTERNAL_EDITION_OLD: "The edition of {edition} may be superseded. Is there a newer one?",
    FindingCode.EXTERNAL_RATING_DISAGREES: "The rating is not the one its points fall into. Which of the two is right?",
    FindingCode.LINK_DEAD: "Links that have lost their address: {count}. Who knows where they led?",
    FindingCode.LINK_MALFORMED: "Links whose address cannot be opened: {count}. What is the right one?",
    FindingCode.NARRATIVE_LONG: "Words: {words}; the guide for this text: {shortest} to {longest}. What can go?",
    FindingCode.NARRATIVE_SHORT: "Words: {words}; the guide for this text: {shortest} to {longest}. What is missing?",
    FindingCode.PANEL_DIVIDED: (
        "{below} of {n} votes at {low} or below, {above} at {high} or above. What does each camp see?"
    ),
    FindingCode.PANEL_SMALL: (
        "Panel members recorded: {members}; the method advises at least {minimum}. Whose view is missing?"
    ),
    FindingCode.PANEL_WIDE: "The middle half of {n} votes spans {range} points. What does each end see?",
    FindingCode.PEOPLE_BROUGHT: "The text is that of an earlier report. Does it name the people of this time?",
    FindingCode.REASON_FOR_CHANGE_MISSING: "The score has moved since last time. What changed in the country?",
    FindingCode.RECOMMENDATIONS_MISSING: "There is no recommendation to them yet. What should they do first?",
    FindingCode.RECOMMENDATION_UNTIED: (
        "Recommendations tied to no principle: {count}. Which principle would each further?"
    ),
    FindingCode.RULE_MISSING: "How did the panel decide: consensus, median, mean or vote?",
    FindingCode.SCORE_NOT_BY_RULE: (
        "The votes have changed, and the rule gives another score now. Does the panel decide again, or keep this one "
        "and say why?"
    ),
    FindingCode.SCORE_OFF_STEP: "The score {score} is no step of the scale. Which step is meant?",
    FindingCode.SCORE_UNSURE: "The panel is unsure of this score. What would make it surer?",
    FindingCode.SOURCES_MISSING: "No source is cited. What does this rest on?",
    FindingCode.SOURCE_OUTSIDE_PERIOD: "A source lies outside the study period. Does it still bear on it?",
    FindingCode.SOURCE_WITHOUT_ADDRESS: "A source has neither an address nor a file. Who has it?",
    FindingCode.TEXT_BROUGHT: "The text is that of an earlier report. Does it still hold?",
    FindingCode.VOTES_CHANGED_SINCE: "Votes have changed since the decision. Does the decision stand?",
}

_LETTERS: Mapping[Enum, str] = {
    LetterPhrase.MAIL_SUBJECT: "Sealed file {name}",
    LetterPhrase.MAIL_SUBJECT_PART: "Sealed file {name}, part {number} of {count}",
    LetterPhrase.MAIL_ATTACHED: "Attached is the sealed file {name}.",
    LetterPhrase.MAIL_PART: (
        "Attached is part {number} of {count} of the sealed file {name}. All {count} parts are needed; they are joined "
        "in any order."
    ),
    LetterPhrase.MAIL_CODE: "Check code: {check_code}",
    LetterPhrase.MAIL_CODE_WHY: (
        "Anybody can write a mail like this one. The file itself proves whom it is from and that it is whole; compare "
        "the check code by telephone, on a number that you know."
    ),
    LetterPhrase.MAIL_ENCRYPTED: "It is encrypted. Only the recipients that the consortium has named can open it.",
    LetterPhrase.MAIL_SIGNED_ONLY: "It is signed and not encrypted: whoever has this mail can read it.",
    LetterPhrase.MAIL_TAKE_IN: (
        "To receive it, save this mail or its attachment as a file and drop that onto the page Receive, or type "
        "“eesee receive FILE”. Please send the receipt back."
    ),
    LetterPhrase.RECEIPT_SUBJECT: "Receipt {name}",
    LetterPhrase.RECEIPT_ATTACHED: "Attached is the signed receipt for revision {revision} of {country}.",
    LetterPhrase.RECEIPT_ACCEPTED: "The file arrived whole and was taken in.",
    LetterPhrase.RECEIPT_REFUSED: "The file arrived and was not taken in. The receipt says why.",
    LetterPhrase.COMMENTS_SUBJECT: "Comments {name}",
    LetterPhrase.COMMENTS_ATTACHED: "Attached is the signed file {name} with comments on your report.",
    LetterPhrase.COMMENTS_ANSWER: (
        "They stand beside the fields that they are about, and are answered there. The answers go with the next "
        "revision."
    ),
    LetterPhrase.ANSWER_TAKE_IN: (
        "To take it in, save this mail or its attachment as a file and drop that onto the window of the program. Only "
        "the attachment proves anything: a mail like this one can be written by anybody."
    ),
    LetterPhrase.CARD: "Enrolment card",
    LetterPhrase.CARD_LEAD: (
        "The consortium knows a network member by this key. Send the enrolment file, and read the digits aloud when "
        "the consortium calls on a number that both sides know. The key counts once the digits were compared."
    ),
    LetterPhrase.CARD_ORGANISATION: "Organisation",
    LetterPhrase.CARD_NAME: "Name in the register",
    LetterPhrase.CARD_DIGITS: "To be read aloud",
    LetterPhrase.CARD_DIGITS_HOW: "Forty digits in groups of five. The last one checks the others.",
    LetterPhrase.CARD_FINGERPRINT: "Fingerprint as OpenSSH shows it",
    LetterPhrase.CARD_KEY: "Public key",
    LetterPhrase.CARD_SCAN: "The same to be scanned: name and public key, a line for a list of signers.",
    LetterPhrase.GOING_ON: "To go on from the consortium's copy",
    LetterPhrase.GOING_ON_LEAD: (
        "Keep this sheet away from the computer. Nothing on it opens anything, and none of your text is on it; but it "
        "says who sent a report, about which country, and when."
    ),
    LetterPhrase.GOING_ON_REVISION: "{country}, {period}, revision {revision}",
    LetterPhrase.GOING_ON_FILE: "File that was sent: {name}",
    LetterPhrase.GOING_ON_RECEIVED: "Received and accepted on {day} by {by}.",
    LetterPhrase.GOING_ON_REFUSED: "Received on {day} by {by}, and NOT accepted.",
    LetterPhrase.GOING_ON_NO_RECEIPT: "No receipt has come: nobody has confirmed that there is another copy.",
    LetterPhrase.GOING_ON_KEPT_BACK: (
        "Not in that copy: {sources} confidential source(s), {votes} vote(s), {names} name(s) of panel members, the "
        "history, and what was written after sealing."
    ),
    LetterPhrase.GOING_ON_HOW: "How to go on",
    LetterPhrase.GOING_ON_BEGIN: (
        "On any computer, install the program and begin a workspace with the name in the register {principal}."
    ),
    LetterPhrase.GOING_ON_ASK: (
        "Ask the consortium for its copy of the file, opened but as it was signed, and compare the check code by "
        "telephone."
    ),
    LetterPhrase.GOING_ON_TAKE: (
        "Bring the file in (“Bring in…”, or “eesee go-on FILE”): it becomes the draft of the next revision, and that "
        "one names the one before it."
    ),
    LetterPhrase.GOING_ON_RECEIPT: "If you have the receipt, take it in as well: “eesee take-receipt FILE”.",
    LetterPhrase.GOING_ON_KEY: (
        "The key that signed is gone. Send an enrolment file of the new one and have its digits compared by telephone; "
        "ask the consortium to revoke the old one, {fingerprint}."
    ),
}

_MATRIX: Mapping[Enum, str] = {
    MatrixPhrase.TITLE: "Comments and responses",
    MatrixPhrase.LEAD: "In brackets what was removed, in bold what was added.",
    MatrixPhrase.NOTHING: "There are no comments.",
    MatrixPhrase.PLACE: "Place",
    MatrixPhrase.COMMENT: "Comment",
    MatrixPhrase.RESPONSE: "Response",
    MatrixPhrase.CHANGE: "What was changed there",
    MatrixPhrase.QUESTION: "Question",
    MatrixPhrase.MUST_CHANGE: "Must change",
    MatrixPhrase.SUGGESTION: "Suggestion",
    MatrixPhrase.OPEN: "Open",
    MatrixPhrase.ANSWERED: "Answered",
    MatrixPhrase.ACCEPTED: "Accepted",
    MatrixPhrase.CLOSED: "Closed",
    MatrixPhrase.SAID_BY: "{by}, {day}, on revision {revision}",
    MatrixPhrase.PROPOSED: "Proposed instead: “{wording}”",
    MatrixPhrase.TAKEN_OVER: "The wording proposed was taken over.",
    MatrixPhrase.NOT_ANSWERED: "No response yet.",
    MatrixPhrase.NOT_CHANGED: "Nothing, up to revision {revision}.",
    MatrixPhrase.NO_LATER: "There is no later revision yet.",
    MatrixPhrase.CHANGED: "{field}, revision {first} to {later}:",
}

ENGLISH: Mapping[Enum, str] = {**_REPORT, **_LETTERS, **_MATRIX, **_PANEL, **_CODES, **_QUESTIONS}
