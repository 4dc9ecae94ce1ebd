"""What triage has done about a case and what is still to be done: whose it is, its log, its tasks, attempts to reach.

All of it in neutral words: reasons, notes and what was said are read elsewhere, behind a click that leaves a line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, Case, CaseStep, Intake
from portal.domain.attempts import Means, Outcome, allowed_means
from portal.domain.bands import Band
from portal.domain.case_log import Proposal, StepKind
from portal.domain.cases import Stage
from portal.services import alerts, attempts, case_log, tasks
from portal.services.alerts import Seen
from portal.services.attempts import Attempt, Permit
from portal.services.outside import Outside
from portal.services.tasks import Todo
from portal.services.triage import PersonOfCase


@dataclass(frozen=True, slots=True)
class Logged:
    """A step of the case's log, as a list shows it; `band` where the step was about one. `by`: None for an intake."""

    at: datetime
    kind: StepKind
    by: str | None
    band: Band | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """One version of what somebody told. `entered_by`: who on the staff wrote it down, None if they did themselves."""

    number: int
    sent_at: datetime
    entered_by: str | None


@dataclass(frozen=True, slots=True)
class Casework:
    """`names`: of the accounts that have to do with the case. `pretended`: whom somebody pretended to be."""

    stage: Stage
    steps: int
    owner_id: UUID | None
    snoozed_until: datetime | None
    proposal: Proposal | None
    log: Sequence[Logged]
    tasks: Sequence[tuple[int, Todo]]
    attempts: Sequence[Attempt]
    permits: Sequence[Permit]
    allowed: Mapping[UUID, Sequence[Means]]
    versions: Mapping[UUID, Sequence[Version]]
    alerts: Sequence[Seen]
    names: Mapping[UUID, str]

    @property
    def signed(self) -> frozenset[UUID]:
        """Whom two have ever signed to reach against their rules; whether that still holds is asked when it counts."""
        return frozenset(each.participant_id for each in self.permits if each.agreed_at is not None)

    @property
    def pretended(self) -> frozenset[UUID]:
        return frozenset(each.participant_id for each in self.attempts if each.outcome is Outcome.PRETENDED)


def of(outside: Outside, reference: str, people: Sequence[PersonOfCase]) -> Casework:
    """The work on a case whose people these are."""
    case = db.session.scalars(select(Case).where(Case.reference == reference)).one()
    ids = [person.participant_id for person in people]
    rows = db.session.scalars(select(CaseStep).where(CaseStep.case_id == case.id).order_by(CaseStep.number)).all()
    permits = attempts.permits(ids)
    names = _names(case, rows, permits)
    return Casework(
        stage=Stage(case.state),
        steps=case.steps,
        owner_id=case.owner_id,
        snoozed_until=case.snoozed_until,
        proposal=case_log.standing(case.id).proposal,
        log=[_logged(row, names) for row in rows],
        tasks=tasks.of_case(case.id),
        attempts=attempts.of_people(ids),
        permits=permits,
        allowed={person.participant_id: allowed_means(person.told.about, outside.now()) for person in people},
        versions={each: _versions(each) for each in ids},
        alerts=alerts.of_case(case.id),
        names=names,
    )


def _versions(participant_id: UUID) -> Sequence[Version]:
    """The latest first."""
    rows = db.session.execute(
        select(Intake.version, Intake.sent_at, Account)
        .outerjoin(Account, Account.id == Intake.entered_by)
        .where(Intake.participant_id == participant_id)
        .order_by(Intake.version.desc())
    )
    return [
        Version(number, sent_at, None if account is None else account.display_name or account.name)
        for number, sent_at, account in rows
    ]


def _names(case: Case, rows: Sequence[CaseStep], permits: Sequence[Permit]) -> Mapping[UUID, str]:
    wanted = {case.owner_id, *(row.account_id for row in rows), *(row.to_id for row in rows)}
    wanted |= {permit.asked_by for permit in permits}
    found = db.session.scalars(select(Account).where(Account.id.in_([each for each in wanted if each is not None])))
    return {row.id: row.display_name or row.name for row in found}


def _logged(row: CaseStep, names: Mapping[UUID, str]) -> Logged:
    return Logged(
        at=row.made_at,
        kind=StepKind(row.kind),
        by=None if row.account_id is None else names.get(row.account_id),
        band=None if row.band is None or row.kind == StepKind.ASSESSED else Band(row.band),
        to=None if row.to_id is None else names.get(row.to_id),
    )
