"""Finding a case by what one knows of a person: a keyed digest of each name, address and number, and no seal opened.

The digest is made with the newest key and looked for with all of them, so that nobody is lost while keys are renewed.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select

from portal.data.base import db
from portal.data.tables import Case, Participant, SearchTerm
from portal.domain.audit import entry
from portal.domain.cases import Stage
from portal.domain.intake_parts import About
from portal.domain.searching import terms_of, terms_sought
from portal.services import participants
from portal.services.audit import record
from portal.services.outside import Outside

MOST = 20
AT_ONCE = 100


def index(outside: Outside, participant_id: UUID, about: About) -> None:
    """Let the person be found by what they say of themselves now, and by nothing that they said before."""
    db.session.execute(delete(SearchTerm).where(SearchTerm.participant_id == participant_id))
    db.session.add_all(
        SearchTerm(participant_id=participant_id, term=outside.vault.blind(term)[0]) for term in sorted(terms_of(about))
    )


def index_next(outside: Outside, after: UUID | None) -> Sequence[UUID]:
    """The same for the next people after the id `after`: few at once, so that nobody waits long to send. Their ids."""
    wanted = select(Participant.id).order_by(Participant.id).limit(AT_ONCE)
    ids = db.session.scalars(wanted if after is None else wanted.where(Participant.id > after)).all()
    for each in ids:
        index(outside, each, participants.told_by(outside, each).about)
    return ids


def find(outside: Outside, text: str, *, by: UUID) -> Sequence[str]:
    """The references of the cases of whoever is called that, or has that address or number; at most `MOST`.

    It leaves a line, without what was looked for.
    """
    digests = [digest for term in terms_sought(text) for digest in outside.vault.blind(term)]
    found = db.session.scalars(
        select(Case.reference)
        .where(
            Case.state != Stage.MERGED.value,
            Case.id.in_(
                select(Participant.case_id)
                .join(SearchTerm, SearchTerm.participant_id == Participant.id)
                .where(SearchTerm.term.in_(digests))
            ),
        )
        .order_by(Case.opened_at.desc(), Case.id)
        .limit(MOST)
    ).all()
    record(outside, entry("queue.searched", found=len(found)), by=by)
    return found
