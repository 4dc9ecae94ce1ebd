"""What is recorded of what happened: each kind of line declares its fields, and no field holds what anybody wrote."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

FieldValue: TypeAlias = str | int | bool | None

KINDS: Mapping[str, frozenset[str]] = {
    "account.made": frozenset(),
    "sign_in.begun": frozenset(),
    "sign_in.ended": frozenset(),
    "sign_in.refused": frozenset(),
    "recovery.used": frozenset({"ended"}),
    "recovery.refused": frozenset(),
    "recovery.given": frozenset({"ended"}),
    "access.refused": frozenset({"endpoint"}),
    "intake.begun": frozenset(),
    "intake.sent": frozenset({"version", "ruleset", "wording"}),
    "disclosure.read": frozenset({"version", "ground"}),
    "disclosure.refused": frozenset(),
    "reader.judged": frozenset(),
    "case.broken_glass": frozenset(),
    "access.reported": frozenset(),
    "invitation.made": frozenset(),
    "invitation.ended": frozenset(),
    "invitation.refused": frozenset(),
    "participant.joined": frozenset(),
    "participant.left": frozenset(),
    "case.joining_agreed": frozenset(),
    "case.put_apart": frozenset({"other"}),
    "case.merge_proposed": frozenset({"other"}),
    "case.merged": frozenset({"other"}),
    "case.merged_away": frozenset({"other"}),
    "case.seen_alone": frozenset(),
    "case.release_proposed": frozenset(),
    "case.released": frozenset(),
    "case.held": frozenset(),
    "case.raised": frozenset(),
    "case.lower_proposed": frozenset(),
    "case.lowered": frozenset(),
    "case.decided": frozenset(),
    "case.close_proposed": frozenset(),
    "case.closed": frozenset(),
    "case.reopened": frozenset(),
    "case.claimed": frozenset(),
    "case.let_go": frozenset(),
    "case.handed_over": frozenset(),
    "case.snoozed": frozenset(),
    "contact.attempted": frozenset({"means", "outcome"}),
    "contact.permit_asked": frozenset(),
    "contact.permit_agreed": frozenset(),
    "contact.notes_read": frozenset({"notes"}),
    "alert.seen": frozenset(),
    "duty.hours_set": frozenset(),
    "duty.holiday_set": frozenset(),
    "duty.rota_set": frozenset(),
    "task.made": frozenset(),
    "task.given": frozenset(),
    "task.done": frozenset(),
    "case.task_done": frozenset(),
    "queue.searched": frozenset({"found"}),
    "case.notes_read": frozenset({"notes"}),
    "safeguarding.rule_added": frozenset(),
    "safeguarding.rule_removed": frozenset(),
    "safeguarding.recorded": frozenset(),
    "safeguarding.read": frozenset({"records"}),
    "practice.next_step_days": frozenset({"days"}),
    "booking.requested": frozenset({"service"}),
    "booking.answered": frozenset({"service"}),
    "booking.held": frozenset({"service"}),
    "booking.confirmed": frozenset({"service"}),
    "booking.expired": frozenset({"service"}),
    "booking.called_off": frozenset({"service"}),
    "booking.cancelled": frozenset({"service"}),
    "booking.moved": frozenset({"service"}),
    "booking.replaced": frozenset({"service"}),
    "contact.changed": frozenset({"version"}),
    "passphrase.changed": frozenset({"ended"}),
    "passphrase.refused": frozenset(),
    "second_step.set_up": frozenset({"ended"}),
    "second_step.given": frozenset({"spare"}),
    "second_step.refused": frozenset(),
    "second_step.spare_codes": frozenset(),
    "second_step.turned_off": frozenset(),
    "passkey.added": frozenset(),
    "passkey.used": frozenset(),
    "passkey.removed": frozenset(),
    "waitlist.joined": frozenset(),
    "waitlist.left": frozenset(),
    "waitlist.told": frozenset(),
    "case.assigned": frozenset({"therapist"}),
    "case.declined": frozenset(),
    "therapist.most_held": frozenset({"most"}),
    "hours.changed": frozenset({"windows"}),
    "service.added": frozenset(),
    "service.changed": frozenset({"revision"}),
    "service.retired": frozenset(),
    "service.brought_back": frozenset(),
    "services.imported": frozenset({"added", "changed"}),
    "services.exported": frozenset({"form", "count"}),
    "referral.drafted": frozenset({"letter"}),
    "referral.rewritten": frozenset({"letter"}),
    "referral.step": frozenset({"event", "state"}),
    "referral.letter_read": frozenset({"letter", "form"}),
    "referral.refused": frozenset({"ground"}),
    "referred.code_made": frozenset(),
    "referred.code_used": frozenset({"may_be_told"}),
    "referred.code_refused": frozenset(),
    "message.sent": frozenset({"text", "way"}),
    "message.withheld": frozenset({"text", "ground"}),
}


class UndeclaredAudit(ValueError):
    """An audit line of an unknown kind, or with other fields than its kind declares."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line to be written with the change that it records."""

    kind: str
    fields: Mapping[str, FieldValue]

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise UndeclaredAudit(self.kind)
        if self.fields.keys() != KINDS[self.kind]:
            raise UndeclaredAudit(f"{self.kind}: {sorted(self.fields)} should be {sorted(KINDS[self.kind])}")


def entry(kind: str, **fields: FieldValue) -> AuditEntry:
    return AuditEntry(kind, fields)
