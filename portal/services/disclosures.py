"""Reading what people told in private: by whom, with one line for each reading, and one for each refusal."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, AccountRole, Assessment, Case, EmergencyAccess, Intake, Therapist
from portal.domain.audit import entry
from portal.domain.cases import Stage
from portal.domain.compartments import EMERGENCY, Ground, ground_of
from portal.domain.messages import MessageText
from portal.domain.people import Role, Visitor
from portal.domain.reasons import Reason
from portal.domain.story import Concern
from portal.services import case_notes, cases, messages
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.triage import PersonOfCase, people_of

BROKEN_GLASS = "broken_glass"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What one person told in private, and what the rules made of it.

    `answers`: dotted key to value, `None` for the private part as a whole when it was put off. `story`: its pieces in
    order, each with the concern that the reader found there or None. `found`: every concern that the reader found.
    """

    person: PersonOfCase
    answers: Mapping[str, Any]
    reasons: Sequence[tuple[str, Reason]]
    ruleset: str
    language: str
    story: Sequence[tuple[str, str | None]]
    intake_id: UUID
    found: Sequence[Concern]


def read(
    outside: Outside, reference: str, number: int, visitor: Visitor, *, version: int | None = None
) -> Disclosure | None:
    """Read a version of what one person told in private, the latest if none is named, and leave a line of who read it.

    None if there is no such person or version, or the visitor may not read what they told; that leaves a line too.
    """
    permitted = _permitted(outside, reference, number, visitor)
    if permitted is None:
        return None
    person, ground = permitted
    told = _opened(outside, person, person.version if version is None else version)
    if told is not None:
        line = entry("disclosure.read", version=told.person.version, ground=ground.value)
        record(outside, line, by=visitor.account_id, about=person.participant_id)
    return told


def copy(
    outside: Outside, reference: str, number: int, visitor: Visitor, *, version: int | None = None
) -> Disclosure | None:
    """The same for what shows none of it to anybody, as a letter that takes some of it in: each look at that leaves the
    line of a reading (`services/referrals.py`).
    """
    permitted = _permitted(outside, reference, number, visitor)
    if permitted is None:
        return None
    return _opened(outside, permitted[0], permitted[0].version if version is None else version)


def _permitted(outside: Outside, reference: str, number: int, visitor: Visitor) -> tuple[PersonOfCase, Ground] | None:
    """The person, and by what the visitor may read what they told; a refusal leaves a line."""
    case = db.session.scalar(select(Case).where(Case.reference == reference, Case.state != Stage.MERGED.value))
    person = next((each for each in people_of(outside, case) if each.number == number), None) if case else None
    if case is None or person is None:
        return None
    ground = ground_for(outside, case.id, visitor)
    if ground is None:
        record(outside, entry("disclosure.refused"), by=visitor.account_id, about=person.participant_id)
        return None
    return person, ground


def ground_for(outside: Outside, case_id: UUID, visitor: Visitor) -> Ground | None:
    """By what the visitor may read what people of the case told."""
    own = select(Case.id).join(Therapist, Therapist.id == Case.therapist_id)
    until = db.session.scalar(
        select(EmergencyAccess.ends_at)
        .where(EmergencyAccess.case_id == case_id, EmergencyAccess.account_id == visitor.account_id)
        .order_by(EmergencyAccess.ends_at.desc())
        .limit(1)
    )
    return ground_of(
        visitor.roles,
        is_assigned=db.session.scalar(own.where(Case.id == case_id, Therapist.account_id == visitor.account_id))
        is not None,
        emergency_until=until,
        now=outside.now(),
    )


def break_glass(outside: Outside, case: cases.LockedCase, reason: str, *, by: UUID) -> None:
    """Let a clinician who has nothing to do with the case read it for a while, and alert every lead."""
    now = outside.now()
    db.session.add(
        EmergencyAccess(id=outside.new_id(), case_id=case.id, account_id=by, begun_at=now, ends_at=now + EMERGENCY)
    )
    case_notes.note(outside, case.id, BROKEN_GLASS, reason, by=by)
    record(outside, entry("case.broken_glass"), by=by, about=case.id)
    leads = select(Account.id).join(AccountRole).where(AccountRole.role == Role.LEAD.value).distinct()
    for account_id in db.session.scalars(leads.order_by(Account.id)).all():
        messages.to_staff(outside, account_id, MessageText.GLASS_BROKEN)


def _opened(outside: Outside, person: PersonOfCase, version: int) -> Disclosure | None:
    """None if there is no such version."""
    found = _version(person.participant_id, version)
    if found is None:
        return None
    intake, assessment = found
    private = json.loads(outside.vault.open("intakes", "private_part", intake.id, intake.private_part))
    result = json.loads(outside.vault.open("assessments", "result", assessment.id, assessment.result))
    answers = {f"household.{key}": value for key, value in private["household"].items()}
    answers |= {f"private.{key}": value for key, value in (private["private"] or {}).items() if key != "story"}
    text = (private["private"] or {}).get("story", "")
    reasons = [Reason(each["code"], each["values"]) for each in result["reasons"]]
    return Disclosure(
        person=replace(person, version=intake.version, sent_at=intake.sent_at),
        answers=answers,
        reasons=list(zip(result["rules"], reasons, strict=True)),
        ruleset=assessment.ruleset,
        language=result["language"],
        story=_marked(text, result["evidence"]),
        intake_id=intake.id,
        found=_concerns(result["evidence"]),
    )


def _version(participant_id: UUID, version: int) -> tuple[Intake, Assessment] | None:
    found = db.session.execute(
        select(Intake, Assessment)
        .join(Assessment, Assessment.intake_id == Intake.id)
        .where(Intake.participant_id == participant_id, Intake.version == version)
    ).one_or_none()
    return None if found is None else (found[0], found[1])


def _concerns(evidence: Sequence[tuple[str, int, int]]) -> list[Concern]:
    """Each concern once, in the order of `Concern`."""
    found = {concern for concern, _start, _end in evidence}
    return [concern for concern in Concern if concern in found]


def _marked(text: str, evidence: Sequence[tuple[str, int, int]]) -> list[tuple[str, str | None]]:
    """The story in pieces; where two finds overlap, the later one is marked from where the earlier ends."""
    pieces: list[tuple[str, str | None]] = []
    at = 0
    for concern, start, end in sorted(evidence, key=lambda find: (find[1], find[2])):
        begin = max(start, at)
        if begin < end:
            pieces += [(text[at:begin], None), (text[begin:end], concern)]
            at = end
    return [piece for piece in [*pieces, (text[at:], None)] if piece[0]]
