"""Figures about the practice's work, counted over all its cases and with small numbers hidden before anybody sees them.

Cases that were merged away count in the case that they went over into.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, get_args
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Subquery, and_, case, func, or_, select

from portal.data.base import db
from portal.data.tables import Case, CaseStep, ContactNote, Intake, Task
from portal.domain import measures as rules
from portal.domain.attempts import Outcome
from portal.domain.bands import Band
from portal.domain.case_log import StepKind
from portal.domain.cases import Stage
from portal.domain.intake_fields import Issue
from portal.domain.local_time import instant_of
from portal.domain.measures import Line, Spread, hide
from portal.domain.story import Concern
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import assigning, judging, therapists
from portal.services.outside import Outside

BANDS = tuple(reversed(Band))
"""The most urgent first, as every line over bands has them."""

DECISIONS = (StepKind.DECIDED, StepKind.LOWERED, StepKind.CLOSED)
"""The steps that record a clinical decision on what came in (`services/deciding.py`)."""

ISSUES: tuple[str, ...] = get_args(Issue)


@dataclass(frozen=True, slots=True)
class Waits:
    """From opening to the first decision. `spreads`: by band, and under None over all; None where too few decided."""

    decided: Line
    waiting: Line
    spreads: Mapping[Band | None, Spread | None]


@dataclass(frozen=True, slots=True)
class Breaches:
    """By band: cases with a decision that was recorded too late, and those for which one is due and not there."""

    late: Line
    overdue: Line


@dataclass(frozen=True, slots=True)
class Week:
    """Cases opened in the week of this Monday, in the order of `ISSUES`."""

    monday: date
    opened: Line


@dataclass(frozen=True, slots=True)
class Caseloads:
    """By therapist, in the order of the names: open cases, those of them that are held, and how many there may be."""

    names: Sequence[str]
    opened: Line
    held: Line
    capacities: Sequence[int]


@dataclass(frozen=True, slots=True)
class Verdicts:
    """By concern: how many of the reader's findings people confirmed, and how many they did not."""

    confirmed: Line
    refuted: Line


def waits() -> Waits:
    """By the band that a case had when it was first decided on, or has while it waits."""
    spans: dict[Band, list[Any]] = {band: [] for band in BANDS}
    waiting: Counter[Band] = Counter()
    decided, bands = _first_decisions(), _bands_before()
    rows = db.session.execute(
        select(bands.c.band, Case.opened_at, Case.state, decided.c.at)
        .join(bands, bands.c.case_id == Case.id)
        .outerjoin(decided, decided.c.case_id == Case.id)
        .where(Case.state != Stage.MERGED.value)
    )
    for band, opened_at, state, at in rows:
        if at is not None:
            spans[Band(band)].append(at - opened_at)
        elif state == Stage.OPEN:
            waiting[Band(band)] += 1
    everything = [span for each in spans.values() for span in each]
    return Waits(
        decided=hide([len(spans[band]) for band in BANDS]),
        waiting=hide([waiting[band] for band in BANDS]),
        spreads={**{band: rules.spread(spans[band]) for band in BANDS}, None: rules.spread(everything)},
    )


def breaches(outside: Outside) -> Breaches:
    """A case for which a decision is due and not there counts as that alone, by the band that it has; one with a
    decision that came too late, by the band that it had when it was first decided on.
    """
    bands, rounds = _bands_before(), _rounds()
    overdue = and_(Case.state == Stage.OPEN.value, rounds.c.waiting > 0, Case.due_at < outside.now())
    late = or_(rounds.c.late > 0, and_(rounds.c.last_done > Case.due_at, Case.id.not_in(_put_together())))
    each_case = (
        select(
            case((overdue, Case.band), else_=bands.c.band).label("band"),
            case((overdue, 1), else_=0).label("overdue"),
            case((overdue, 0), (late, 1), else_=0).label("late"),
        )
        .join(bands, bands.c.case_id == Case.id)
        .join(rounds, rounds.c.case_id == Case.id)
        .where(Case.state != Stage.MERGED.value)
        .subquery()
    )
    columns = each_case.c
    rows = db.session.execute(
        select(columns.band, func.sum(columns.overdue), func.sum(columns.late)).group_by(columns.band)
    ).all()
    found = {Band(each): (due, too_late) for each, due, too_late in rows}
    none = (0, 0)
    return Breaches(
        late=hide([found.get(each, none)[1] for each in BANDS]),
        overdue=hide([found.get(each, none)[0] for each in BANDS]),
    )


def opened_by_week(outside: Outside, zone: str) -> Sequence[Week]:
    """The last twelve weeks on the clocks of `zone`, the earliest first, by what weighed most for who came first."""
    local = ZoneInfo(zone)
    weeks = rules.weeks_until(outside.now().astimezone(local).date())
    found = Counter(
        (_monday(opened_at.astimezone(local).date()), issue)
        for opened_at, issue in _issues_since(outside, instant_of(datetime.combine(weeks[0], time()), local))
    )
    return [Week(monday, hide([found[monday, issue] for issue in ISSUES])) for monday in weeks]


def caseloads() -> Caseloads:
    everyone, loads, held = therapists.everyone(), therapists.caseloads(), assigning.held_loads()
    return Caseloads(
        names=[each.name for each in everyone],
        opened=hide([loads.get(each.id, 0) for each in everyone]),
        held=hide([held[each.reference].held for each in everyone]),
        capacities=[each.capacity for each in everyone],
    )


def attempts() -> Line:
    """How attempts to reach people went, in the order of `Outcome`."""
    counted = db.session.execute(select(ContactNote.outcome, func.count()).group_by(ContactNote.outcome)).all()
    found = {Outcome(outcome): count for outcome, count in counted}
    return hide([found.get(outcome, 0) for outcome in Outcome])


def verdicts(outside: Outside) -> Verdicts:
    """What people said of the story reader's findings, in the order of `Concern`."""
    found = judging.counts(outside)
    return Verdicts(
        confirmed=hide([found.get((concern, True), 0) for concern in Concern]),
        refuted=hide([found.get((concern, False), 0) for concern in Concern]),
    )


def _first_decisions() -> Subquery:
    """Of each case: the number of the step that first recorded a decision, and when."""
    return (
        select(CaseStep.case_id, func.min(CaseStep.number).label("number"), func.min(CaseStep.made_at).label("at"))
        .where(CaseStep.kind.in_([kind.value for kind in DECISIONS]))
        .group_by(CaseStep.case_id)
        .subquery()
    )


def _bands_before() -> Subquery:
    """Of each case: its band before the first decision. Until then nothing lowers it, so it is the highest so far."""
    decided = _first_decisions()
    return (
        select(CaseStep.case_id, func.max(CaseStep.band).label("band"))
        .outerjoin(decided, decided.c.case_id == CaseStep.case_id)
        .where(or_(decided.c.number.is_(None), CaseStep.number < decided.c.number))
        .group_by(CaseStep.case_id)
        .subquery()
    )


def _rounds() -> Subquery:
    """Of each case: how many decisions still wait, how many came later than their task was due, and the last one."""
    return (
        select(
            Task.case_id,
            _how_many(Task.state == TaskStatus.OPEN.value).label("waiting"),
            _how_many(Task.done_at > Task.due_at).label("late"),
            func.max(Task.done_at).label("last_done"),
        )
        .where(Task.kind == TaskKind.DECIDE.value)
        .group_by(Task.case_id)
        .subquery()
    )


def _put_together() -> Any:
    """Cases that took another one in: they keep the earlier of two due times, which may be that of the other's round.

    In all other cases a due time before that of the task means that somebody made the case more urgent meanwhile.
    """
    return select(CaseStep.case_id).where(CaseStep.kind == StepKind.MERGED.value)


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def _issues_since(outside: Outside, since: datetime) -> Sequence[tuple[datetime, str]]:
    """When each case since then was opened, and the main issue of the first version that came in, which is sealed."""
    first = (
        select(
            Intake.id,
            Intake.case_id,
            func.row_number().over(partition_by=Intake.case_id, order_by=(Intake.sent_at, Intake.id)).label("place"),
        )
        .join(Case, Case.id == Intake.case_id)
        .where(Case.opened_at >= since, Case.state != Stage.MERGED.value)
        .subquery()
    )
    rows = db.session.execute(
        select(Case.opened_at, Intake.id, Intake.open_part)
        .join(Intake, Intake.case_id == Case.id)
        .join(first, and_(first.c.id == Intake.id, first.c.place == 1))
    )
    return [
        (opened_at, json.loads(outside.vault.open("intakes", "open_part", row_id, sealed))["concerns"]["main_issue"])
        for opened_at, row_id, sealed in rows
    ]


def _monday(day: date) -> date:
    return rules.weeks_until(day, 1)[0]
