"""A therapist's own cases, and one that they opened in an emergency: nobody else's is there for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case, Therapist
from portal.domain.cases import Stage
from portal.domain.compartments import Ground
from portal.domain.people import Visitor
from portal.services import disclosures
from portal.services.outside import Outside
from portal.services.triage import PersonOfCase, people_of


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A case as its clinician sees it, before any click on what was told in private."""

    reference: str
    ground: Ground
    joint_sessions: str
    people: Sequence[PersonOfCase]


def own_cases(outside: Outside, visitor: Visitor) -> Sequence[OwnCase]:
    """The open cases of the visitor, who is their therapist, the newest first."""
    mine = (
        select(Case)
        .join(Therapist, Therapist.id == Case.therapist_id)
        .where(Therapist.account_id == visitor.account_id, Case.state == Stage.OPEN.value)
        .order_by(Case.opened_at.desc(), Case.id)
    )
    return [_as_own(outside, case, Ground.ASSIGNED) for case in db.session.scalars(mine).all()]


def own_case(outside: Outside, reference: str, visitor: Visitor) -> OwnCase | None:
    """One that the visitor may see; None for any other, which looks as if there were none."""
    case = db.session.scalar(select(Case).where(Case.reference == reference, Case.state == Stage.OPEN.value))
    ground = disclosures.ground_for(outside, case.id, visitor) if case else None
    return None if case is None or ground is None else _as_own(outside, case, ground)


def _as_own(outside: Outside, case: Case, ground: Ground) -> OwnCase:
    return OwnCase(case.reference, ground, case.joint_sessions, people_of(outside, case))
