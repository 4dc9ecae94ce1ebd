"""What two people in one case share: the therapist with whom they would meet. Each sees no more of the other than this.

Source: the clinical contract, "Leaks that must stay closed", 4.
"""

from uuid import UUID

from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import Booking, Case, Intake, Participant, Task, Therapist
from portal.domain.case_log import Step, StepKind
from portal.domain.cases import PlannedTask
from portal.domain.pairs import findings_for_lead
from portal.domain.tasks import TaskKind
from portal.services import assessments, case_log, cases, joining, participants, therapists, together
from portal.services.outside import Outside
from portal.services.participants import Person

BOTH = 2


class NotTwo(Exception):
    """There are not two people, each in a place of their own, to be put apart or together."""


def choose_therapist(outside: Outside, case: Case) -> None:
    """Choose for both, once the second has sent: by what each wishes of a therapist, and by nothing that tells.

    Nobody if nobody fits both; then the staff look. A first call that is booked elsewhere stays where it is.
    """
    one, other, *_ = (participants.told_by(outside, person.id) for person in cases.people(case.id))
    chosen = therapists.fitting_both(outside, one, other, case.id)
    if chosen is not None and chosen != case.therapist_id:
        db.session.get_one(Therapist, chosen).last_case_at = outside.now()
    case.therapist_id = chosen


def shared_therapist(person: Person) -> Therapist | None:
    """The therapist for the two of them, once both have joined."""
    case = db.session.get_one(Case, person.case_id)
    if not cases.is_of_two(case.id) or case.therapist_id is None:
        return None
    return db.session.get_one(Therapist, case.therapist_id)


def put_apart(outside: Outside, case: Case, participant_id: UUID, reason: str, *, by: UUID) -> Case:
    """Undo a join: give one of the two a case of their own, with all that is theirs, and return it.

    Neither case is less urgent or less held than the two together were. Raises NotTwo.
    """
    person = next((each for each in cases.people(case.id) if each.id == participant_id), None)
    if person is None or not cases.is_of_two(case.id):
        raise NotTwo
    together.call_off_all(outside, case.id, by=by, at_once=True)
    own = cases.open_new(outside, cases.state_of(case))
    own.due_at, own.opened_at = case.due_at, person.joined_at
    _take_along(person.id, own.id)
    for each, other in ((case, own), (own, case)):
        case_log.take(outside, each, Step(StepKind.PUT_APART, by), reason, other=other.reference)
        each.released_at = None
    return own


def merge(outside: Outside, case: Case, other: Case, reason: str, *, by: UUID) -> bool:
    """Join two cases of one couple that came separately: everybody of `other` goes over into `case`.

    To be called once each of the two has agreed, alone. False where this was the first of two clinicians. Raises NotTwo
    unless each case is of one person, and SameClinician.
    """
    people = [*cases.people(case.id), *cases.people(other.id)]
    if case.id == other.id or len({each.account_id for each in people}) != len(people) or len(people) != BOTH:
        raise NotTwo
    state = cases.state_of(other)
    step = Step(StepKind.MERGED, by, band=state.band, joint_sessions=state.joint_sessions, to=other.id)
    taken = case_log.take(outside, case, step, reason, other=other.reference)
    if taken is not StepKind.MERGED:
        return False
    case_log.take(outside, other, Step(StepKind.MERGED_AWAY, by), reason, other=case.reference)
    joining.end_codes_of(outside, [each.id for each in people], by=by)
    case.released_at = None
    case.due_at, case.opened_at = min(case.due_at, other.due_at), min(case.opened_at, other.opened_at)
    other.therapist_id = None
    for person in cases.people(other.id):
        _take_along(person.id, case.id)
    db.session.flush()
    choose_therapist(outside, case)
    _ask_the_lead(outside, case)
    return True


def _take_along(participant_id: UUID, case_id: UUID) -> None:
    """Let the person and what is theirs belong to another case."""
    own = select(Intake.id).where(Intake.participant_id == participant_id)
    db.session.execute(update(Task).where(Task.intake_id.in_(own)).values(case_id=case_id))
    for table in (Intake, Booking):
        db.session.execute(update(table).where(table.participant_id == participant_id).values(case_id=case_id))
    db.session.execute(update(Participant).where(Participant.id == participant_id).values(case_id=case_id))


def _ask_the_lead(outside: Outside, case: Case) -> None:
    """Have the lead read two intakes side by side, if what they show asks for it. A row is written in any case."""
    latest = {each.participant_id: each.assessment for each in assessments.of_case(outside, case.id)}
    last = db.session.scalars(select(Intake).where(Intake.case_id == case.id).order_by(Intake.sent_at.desc())).first()
    if last is not None and len(latest) == BOTH:
        found = findings_for_lead(*latest.values())
        cases.add_tasks(outside, case, last.id, [PlannedTask(TaskKind.LEAD, bool(found))])
