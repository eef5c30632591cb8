"""What of an assessment leaves with a submission, which anybody can read who gets hold of the file.

- Sources marked confidential stay, with their citations and attachments; their number leaves.
- Votes stay unless the convenor chose to send them; their number leaves. Without them the pseudonyms become M1, M2 …
  in the order of the panel, for a chosen alias can give a person away; and the digest of the votes on a dimension is
  blanked, for with five members and nine possible scores it is guessed in a minute.
- Names of members stay unless each agreed to be named in the submission; the number of the others leaves.
- What the convenor left out of this one sealing, source or name, stays and is counted like the others.
- The status is that of what is sealed.
"""

from __future__ import annotations

from dataclasses import replace

from eesee_desktop.bundle.payload import AssessmentDocument, Withheld
from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import Identity, Panel


def disclosed(
    assessment: Assessment,
    *,
    with_votes: bool = False,
    identities: tuple[Identity, ...] = (),
    left_out: frozenset[str] = frozenset(),
) -> AssessmentDocument:
    """Return what a submission of an assessment says.

    Args:
        left_out: Ids of sources, and pseudonyms of members whose names stay, that the convenor chose to keep back this
            time.
    """
    # Leaving things out happens in this one place, on domain values, before anything is serialised: no later
    # layer has to know what confidential means.
    kept_back = {
        source.id for source in assessment.sources if source.is_confidential or source.id in left_out
    }
    named = tuple(
        identity
        for identity in identities
        if identity.may_be_named_in_bundle and identity.member not in left_out
    )
    document = AssessmentDocument(
        assessment=replace(
            assessment,
            status=AssessmentStatus.SEALED,
            sources=tuple(source for source in assessment.sources if source.id not in kept_back),
            citations=tuple(one for one in assessment.citations if one.source not in kept_back),
        ),
        identities=named,
        withheld=Withheld(confidential_sources=len(kept_back), identities=len(identities) - len(named)),
    )
    return document if with_votes else _without_votes(document)


def _without_votes(document: AssessmentDocument) -> AssessmentDocument:
    assessment = document.assessment
    panel = assessment.panel
    # Renumbered even where the aliases look harmless: "Condor" may be a nickname that half the sector knows.
    pseudonyms = {member.id: MemberId(f"M{place}") for place, member in enumerate(panel.members, start=1)}
    return AssessmentDocument(
        assessment=replace(
            assessment,
            dimensions=tuple(
                # A digest of a handful of votes on a scale of nine values can be inverted by trying all of
                # them.
                replace(entry, decision=replace(entry.decision, votes_digest=""))
                for entry in assessment.dimensions
            ),
            panel=Panel(tuple(replace(member, id=pseudonyms[member.id]) for member in panel.members)),
        ),
        identities=tuple(
            replace(identity, member=pseudonyms[identity.member])
            for identity in document.identities
            if identity.member in pseudonyms
        ),
        withheld=replace(document.withheld, votes=len(panel.votes)),
    )
