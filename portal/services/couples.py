"""What two people in one case share: the therapist with whom they would meet. Each sees no more of the other than this.

Source: the clinical contract, "Leaks that must stay closed", 4.
"""

from uuid import UUID

from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import Booking, Case, Intake, Participant, Task, Therapist
from portal.domain import cases as rules
from portal.domain.audit import entry
from portal.domain.cases import PlannedTask, Stage
from portal.domain.pairs import findings_for_lead
from portal.domain.tasks import TaskKind
from portal.services import assessments, cases, joining, participants, therapists, together
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person

BOTH = 2
PUT_APART, MERGED = "put_apart", "merged"
"""What a note and an audit line ("case.put_apart") call these decisions."""


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
    own = cases.new(outside)
    state = rules.apart(cases.state_of(case))
    for each in (case, own):
        cases.set_state(each, state)
        each.released_at = None
    own.due_at, own.opened_at = case.due_at, person.joined_at
    db.session.add(own)
    db.session.flush()
    _take_along(person.id, own.id)
    for each, other in ((case, own), (own, case)):
        _note(outside, each, PUT_APART, reason, by, other)
    return own


def merge(outside: Outside, case: Case, other: Case, reason: str, *, by: UUID) -> None:
    """Join two cases of one couple that came separately: everybody of `other` goes over into `case`.

    To be called once each of the two has agreed, alone. Raises NotTwo unless each case is of one person.
    """
    people = [*cases.people(case.id), *cases.people(other.id)]
    if case.id == other.id or len({each.account_id for each in people}) != len(people) or len(people) != BOTH:
        raise NotTwo
    joining.end_codes_of(outside, [each.id for each in people], by=by)
    cases.set_state(case, rules.together(cases.state_of(case), cases.state_of(other)))
    case.released_at = None
    case.due_at, case.opened_at = min(case.due_at, other.due_at), min(case.opened_at, other.opened_at)
    other.state, other.therapist_id = Stage.MERGED.value, None
    for person in cases.people(other.id):
        _take_along(person.id, case.id)
    db.session.flush()
    choose_therapist(outside, case)
    _ask_the_lead(outside, case)
    for each, elsewhere in ((case, other), (other, case)):
        _note(outside, each, MERGED, reason, by, elsewhere)


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


def _note(outside: Outside, case: Case, kind: str, reason: str, by: UUID, other: Case) -> None:
    cases.note(outside, case.id, kind, reason, by=by)
    record(outside, entry(f"case.{kind}", other=other.reference), by=by, about=case.id)
