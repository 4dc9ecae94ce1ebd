"""Referrals of one person to an outside service: draft, consent, and each step until it is closed.

Nothing here writes to the person, to the partner, or to anything that their pages read.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from portal.data.base import db
from portal.data.tables import Case, Participant, Referral, ReferralConsent
from portal.domain import referrals as rules
from portal.domain.audit import entry
from portal.domain.cases import Stage
from portal.domain.compartments import Ground
from portal.domain.referrals import ConsentWay, ReferralEvent, ReferralState, Sent
from portal.services import cases
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.practices import day_at

TABLE = "referrals"
PAGE = 50
SHOWING = frozenset({"page", "pdf"})
"""The ways of opening a letter by which all of it is seen; its form shows none of the private answers."""


class NotThere(Exception):
    """There is no such referral, or its case is not open any more."""


class LetterChanged(Exception):
    """Somebody has changed the letter since it was shown."""


Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading of the letter, and questions with their answers in words."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What would be sent: in the language in which it was drafted, with the answers as they were then.

    `service` is the public reference of an entry of the directory. `private` are keys of what was told in private, and
    `told` those answers in words, from version `told_in` of what the person sent.
    """

    service: str
    locale: str
    parts: Sequence[str]
    sections: Sequence[Section]
    own_words: str
    private: Sequence[str]
    told: Sequence[tuple[str, str]]
    told_in: int


@dataclass(frozen=True, slots=True)
class File:
    """A referral as those on triage see it, without its letter. `case` and `number` lead to the person."""

    reference: str
    case: str
    participant_id: UUID
    service: str
    state: ReferralState
    letter: int
    drafted_at: datetime
    sent_at: datetime | None
    consent: ReferralConsent | None


@dataclass(frozen=True, slots=True)
class Line:
    """A referral in a list: no name and no service, since a list stands open on a screen."""

    reference: str
    case: str
    state: ReferralState
    drafted_at: datetime
    changed_at: datetime


def draft(outside: Outside, case: cases.LockedCase, participant_id: UUID, letter: Letter, *, by: UUID) -> str:
    """Begin a referral of one of the people of the case; returns its reference. Raises SameService."""
    rules.demand_apart(letter.service, _of_others(outside, case.id, participant_id))
    row_id, now = outside.new_id(), outside.now()
    row = Referral(
        id=row_id,
        reference=outside.new_reference(),
        participant_id=participant_id,
        account_id=by,
        state=ReferralState.DRAFTED.value,
        letter=1,
        content=_sealed(outside, row_id, letter),
        drafted_at=now,
        sent_at=None,
        changed_at=now,
    )
    db.session.add(row)
    record(outside, entry("referral.drafted", letter=1), by=by, about=row_id)
    return row.reference


def rewrite(outside: Outside, reference: str, letter: Letter, *, version: int, by: UUID) -> None:
    """Replace the letter; a consent to the one before holds no longer. Raises LetterChanged, IllegalReferralStep."""
    row, _ = _locked(reference)
    _demand_version(row, version)
    after, _line = rules.decide(ReferralState(row.state), ReferralEvent.REWRITE)
    row.state, row.letter = after.value, row.letter + 1
    row.content, row.changed_at = _sealed(outside, row.id, letter), outside.now()
    record(outside, entry("referral.rewritten", letter=row.letter), by=by, about=row.id)


def consent(outside: Outside, reference: str, given: Mapping[str, Any], *, version: int, by: UUID) -> None:
    """Record that the person consents to version `version` of the letter: `given_on` (a date) and `way`.

    Raises LetterChanged, WrongDay, IllegalReferralStep.
    """
    row, _ = _locked(reference)
    _demand_version(row, version)
    given_on: date = given["given_on"]
    rules.demand_day(given_on, day_at(row.drafted_at), day_at(outside.now()))
    _take(outside, row, ReferralEvent.CONSENT, by)
    db.session.add(
        ReferralConsent(
            id=outside.new_id(),
            referral_id=row.id,
            account_id=by,
            letter=row.letter,
            given_on=given_on,
            way=ConsentWay(given["way"]).value,
            made_at=outside.now(),
            withdrawn_at=None,
        )
    )


def take(outside: Outside, reference: str, event: ReferralEvent, *, by: UUID) -> None:
    """Let a referral go on by one step. Raises IllegalReferralStep; NoConsent and SameService before anything is sent.

    Both are asked again at sending, under the lock of the case: two cases may have been put together since the draft.
    """
    row, case = _locked(reference)
    if event is ReferralEvent.SEND:
        rules.demand_consent(_consent_of(row.id), row.letter)
        service = read_letter(outside, row).service
        rules.demand_apart(service, _of_others(outside, case.id, row.participant_id))
    _take(outside, row, event, by)
    if event is ReferralEvent.SEND:
        row.sent_at = outside.now()
    if event is ReferralEvent.WITHDRAW:
        _withdraw_consent(outside, row)


def open_letter(outside: Outside, reference: str, form: str, *, by: UUID) -> Letter:
    """The letter, which repeats what was told, so that reading it leaves a line. `form`: "page", "pdf" or "change".

    Where it holds answers that were given in private, it is a reading of these like any other.
    """
    row, _ = _locked(reference)
    letter = read_letter(outside, row)
    record(outside, entry("referral.letter_read", letter=row.letter, form=form), by=by, about=row.participant_id)
    if letter.told and form in SHOWING:
        line = entry("disclosure.read", version=letter.told_in, ground=Ground.TRIAGE.value)
        record(outside, line, by=by, about=row.participant_id)
    return letter


def refuse(outside: Outside, reference: str, ground: str, *, by: UUID) -> None:
    """Note that a step was asked for and refused."""
    found = db.session.scalar(select(Referral.id).where(Referral.reference == reference))
    record(outside, entry("referral.refused", ground=ground), by=by, about=found)


def file(outside: Outside, reference: str) -> File | None:
    """One referral of a case that is open."""
    found = db.session.execute(_in_open_cases().where(Referral.reference == reference)).one_or_none()
    if found is None:
        return None
    row, case = found
    return File(
        reference=row.reference,
        case=case,
        participant_id=row.participant_id,
        service=read_letter(outside, row).service,
        state=ReferralState(row.state),
        letter=row.letter,
        drafted_at=row.drafted_at,
        sent_at=row.sent_at,
        consent=_last_consent(row.id),
    )


def page_of(state: str = "", after: str | None = None) -> Sequence[Line]:
    """A page of all referrals, the latest first, those of one state if it is given; `after`: the last one seen."""
    found = _in_open_cases().order_by(Referral.drafted_at.desc(), Referral.id.desc()).limit(PAGE)
    if state:
        found = found.where(Referral.state == state)
    last = db.session.scalar(select(Referral).where(Referral.reference == after)) if after else None
    if last is not None:
        same = and_(Referral.drafted_at == last.drafted_at, Referral.id < last.id)
        found = found.where(or_(Referral.drafted_at < last.drafted_at, same))
    return [_line(row, case) for row, case in db.session.execute(found)]


def of_person(participant_id: UUID) -> Sequence[Line]:
    """The referrals of one person, the latest first, for the page of their case."""
    found = _in_open_cases().where(Referral.participant_id == participant_id).order_by(Referral.drafted_at.desc())
    return [_line(row, case) for row, case in db.session.execute(found)]


def read_letter(outside: Outside, row: Referral) -> Letter:
    held = json.loads(outside.vault.open(TABLE, "content", row.id, row.content))
    sections = [(title, [(question, answer) for question, answer in rows]) for title, rows in held.pop("sections")]
    told = [(question, answer) for question, answer in held.pop("told")]
    return Letter(sections=sections, told=told, **held)


def _sealed(outside: Outside, row_id: UUID, letter: Letter) -> bytes:
    held = {name: getattr(letter, name) for name in Letter.__slots__}
    return outside.vault.seal(TABLE, "content", row_id, json.dumps(held))


def _in_open_cases() -> Any:
    return (
        select(Referral, Case.reference)
        .join(Participant, Participant.id == Referral.participant_id)
        .join(Case, Case.id == Participant.case_id)
        .where(Case.state == Stage.OPEN.value)
    )


def _line(row: Referral, case: str) -> Line:
    return Line(row.reference, case, ReferralState(row.state), row.drafted_at, row.changed_at)


def _locked(reference: str) -> tuple[Referral, Case]:
    """The referral and its case, both locked: the case first, as everybody does. Raises NotThere."""
    found = db.session.execute(
        select(Participant.case_id)
        .join(Referral, Referral.participant_id == Participant.id)
        .where(Referral.reference == reference)
    ).one_or_none()
    case = cases.locked(found[0]) if found is not None else None
    if case is None or case.state != Stage.OPEN:
        raise NotThere
    statement = select(Referral).where(Referral.reference == reference).with_for_update()
    return db.session.scalars(statement.execution_options(populate_existing=True)).one(), case


def _demand_version(row: Referral, version: int) -> None:
    if row.letter != version:
        raise LetterChanged


def _take(outside: Outside, row: Referral, event: ReferralEvent, by: UUID) -> None:
    after, line = rules.decide(ReferralState(row.state), event)
    row.state, row.changed_at = after.value, outside.now()
    record(outside, line, by=by, about=row.id)


def _withdraw_consent(outside: Outside, row: Referral) -> None:
    last = _last_consent(row.id)
    if last is not None and last.withdrawn_at is None:
        last.withdrawn_at = outside.now()


def _last_consent(referral_id: UUID) -> ReferralConsent | None:
    return db.session.scalar(
        select(ReferralConsent)
        .where(ReferralConsent.referral_id == referral_id)
        .order_by(ReferralConsent.made_at.desc(), ReferralConsent.id.desc())
        .limit(1)
    )


def _consent_of(referral_id: UUID) -> rules.Consent | None:
    row = _last_consent(referral_id)
    return None if row is None else rules.Consent(row.letter, row.given_on, row.withdrawn_at)


def _of_others(outside: Outside, case_id: UUID, participant_id: UUID) -> list[Sent]:
    """What the referrals of everybody else who was ever in the case mean for this person, who may have come twice."""
    own = db.session.get_one(Participant, participant_id).account_id
    rows = db.session.scalars(
        select(Referral)
        .join(Participant, Participant.id == Referral.participant_id)
        .where(Participant.case_id == case_id, Participant.account_id != own)
    ).all()
    return [Sent(read_letter(outside, row).service, ReferralState(row.state), row.sent_at is not None) for row in rows]
