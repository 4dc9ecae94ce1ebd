"""Who may call what: one table, endpoint to permission. An endpoint that is not in it stops the start-up."""

from collections.abc import Callable, Mapping

from flask import Flask

from portal.domain.people import Role, Visitor

Predicate = Callable[[Visitor | None], bool]


def _anybody(_visitor: Visitor | None) -> bool:
    return True


def _one_of(*roles: Role) -> Predicate:
    return lambda visitor: visitor is not None and not visitor.roles.isdisjoint(roles)


PUBLIC = "public"

PERMISSIONS: Mapping[str, Predicate] = {
    PUBLIC: _anybody,  # Without a cookie; the same bytes for everybody who asks the same. A GET may be kept.
    "own": lambda visitor: visitor is not None,
    "open": _anybody,  # For everybody, but with a session: never stored by a browser.
    "participant": _one_of(Role.PARTICIPANT),
    "therapist": _one_of(Role.THERAPIST),
    "triage": _one_of(Role.STAFF, Role.LEAD),
    "disclosure": _one_of(Role.STAFF, Role.LEAD, Role.THERAPIST),
    "clinical": _one_of(Role.LEAD),
    "practice": _one_of(Role.LEAD, Role.MANAGER),
}

ENDPOINTS: Mapping[str, str] = {
    "static": PUBLIC,
    "guide.home": PUBLIC,
    "guide.page": PUBLIC,
    "guide.worksheet": PUBLIC,
    "directory.page": PUBLIC,
    "style.page": "open",
    "health.healthz": "open",
    "health.readyz": "open",
    "alerts.seen": "open",
    "account.login": "open",
    "account.logout": "open",
    "account.leave": "open",
    "account.here": "open",
    "account.recover": "open",
    "account.second_step": "own",
    "account.set_up": "own",
    "account.own": "own",
    "account.end_sign_ins": "own",
    "account.prove": "own",
    "account.share_screen": "own",
    "account.change_second_step": "own",
    "account.prove_by_passkey": "own",
    "account.passkeys": "own",
    "account.forget_passkey": "own",
    "intake.begin": "open",
    "intake.first": "open",
    "intake.start": "open",
    "intake.step": "open",
    "intake.name": "open",
    "intake.join": "open",
    "intake.answer_again": "participant",
    "booking.choose": "participant",
    "booking.times": "participant",
    "booking.confirm": "participant",
    "booking.move": "participant",
    "booking.cancel": "participant",
    "booking.calendar_file": "participant",
    "booking.together": "participant",
    "booking.look_at_time": "participant",
    "booking.ask_for_time": "participant",
    "booking.answer_together": "participant",
    "booking.cancel_together": "participant",
    "booking.together_calendar": "participant",
    "me.page": "participant",
    "me.contact": "participant",
    "me.passphrase": "participant",
    "me.waiting": "participant",
    "me.code": "participant",
    "me.end_code": "participant",
    "me.leave": "participant",
    "therapist.calendar": "therapist",
    "therapist.hours": "therapist",
    "therapist.decline": "therapist",
    "therapist.case": "therapist",
    "therapist.decline_case": "therapist",
    "therapist.room": "therapist",
    "therapist.break_glass": "therapist",
    "staff.queue": "triage",
    "staff.search": "triage",
    "staff.case": "triage",
    "staff.disclosure": "disclosure",
    "staff.judge_reader": "triage",
    "staff.access_report": "clinical",
    "staff.notes": "triage",
    "staff.recovery": "clinical",
    "staff.let_join": "clinical",
    "staff.put_apart": "triage",
    "staff.put_together": "clinical",
    "staff.note_seen": "clinical",
    "staff.release": "clinical",
    "staff.hold": "triage",
    "staff.finish_task": "triage",
    "staff.raise_band": "triage",
    "staff.lower_band": "clinical",
    "staff.decide": "clinical",
    "staff.close": "clinical",
    "staff.reopen": "triage",
    "staff.claim": "triage",
    "staff.let_go": "triage",
    "staff.hand_over": "triage",
    "staff.snooze": "triage",
    "staff.wake": "triage",
    "staff.shift": "triage",
    "staff.note_attempt": "triage",
    "staff.enter": "triage",
    "staff.said": "triage",
    "staff.ask_for_permit": "triage",
    "staff.agree_to_permit": "clinical",
    "staff.tasks": "triage",
    "staff.make_task": "triage",
    "staff.give_task": "triage",
    "staff.tick_off": "triage",
    "staff.read_tasks": "triage",
    "staff.assign": "triage",
    "staff.safeguarding": "clinical",
    "staff.read_safeguarding": "clinical",
    "staff.readings": "clinical",
    "staff.practice": "practice",
    "staff.measures": "practice",
    "staff.measures_file": "practice",
    "staff.next_step": "practice",
    "staff.safeguarding_rules": "practice",
    "staff.remove_safeguarding_rule": "practice",
    "staff.most_held": "practice",
    "staff.duty": "practice",
    "staff.set_hours": "practice",
    "staff.add_shift": "practice",
    "staff.remove_shift": "practice",
    "staff.add_holiday": "practice",
    "staff.remove_holiday": "practice",
    "referring.services": "triage",
    "referring.add_service": "triage",
    "referring.import_services": "triage",
    "referring.export_services": "triage",
    "referring.helplines": "triage",
    "referring.service": "triage",
    "referring.change_service": "triage",
    "referring.retire_service": "triage",
    "referring.bring_service_back": "triage",
    "referring.referrals": "triage",
    "referring.choose": "triage",
    "referring.draft": "triage",
    "referring.referral": "triage",
    "referring.consent": "triage",
    "referring.step": "triage",
    "referring.letter": "triage",
    "referring.letter_file": "triage",
    "referring.rewrite": "triage",
    "referring.private": "triage",
    "referring.refer": "open",
    "referring.referred": "participant",
}

ONLY_IN_DEBUG = frozenset({"style.page"})
"""Not served where people come to."""

OWN_TRANSACTIONS = frozenset(
    {
        "static",
        "account.login",
        "account.recover",
        "account.change_second_step",
        "account.passkeys",
        "account.prove",
        "intake.step",
        "me.contact",
        "me.passphrase",
        "me.code",
        "me.leave",
        "staff.recovery",
        "directory.page",
    }
)
"""Views that open their own transactions: those that hash a passphrase in between, one whose
POST only asks, and files."""

WANT_PASSPHRASE: Mapping[str, str] = {
    "booking.move": "booking.move",
    "booking.cancel": "booking.cancel",
    "booking.answer_together": "me.page",
    "booking.cancel_together": "me.page",
    "intake.answer_again": "intake.answer_again",
    "account.end_sign_ins": "account.own",
    "account.forget_passkey": "account.passkeys",
}
"""What nobody may do at a screen that somebody else left open, with the page to go on from once the passphrase was
written. (Pages that ask for it in their own form, each time, are not here.)"""

HIDDEN = frozenset({"staff.disclosure", "staff.case", "therapist.case"})
"""To whoever may not call these they are not there: 404, and a line."""

WRITING_GETS = frozenset({"account.leave"})
"""The one link that changes something: leaving without a script. To a person who is afraid, the end of the sign-in
matters more than the habit that a GET only reads. An image or a frame of another site can't press it, since its request
brings no cookie along (SameSite=Lax)."""

BEFORE_PROOF = frozenset(
    {
        *("account.second_step", "account.set_up", "account.login", "account.logout", "account.leave"),
        *("account.here", "account.recover", "account.prove_by_passkey"),
    }
)
"""All that is served to a sign-in whose second step is still to be taken, besides what asks nobody who they are."""

WITHOUT_PRACTICE = frozenset({"static", "health.healthz", "health.readyz"})
"""Served before any practice is looked for: files, and what a machine asks to see whether the portal is well."""


class UnlistedEndpoint(RuntimeError):
    """An endpoint without a line in the table, or a line without an endpoint."""


def demand_complete(app: Flask) -> None:
    """Raise UnlistedEndpoint unless the table and the application name the same endpoints."""
    served = {rule.endpoint for rule in app.url_map.iter_rules()}
    if served | ONLY_IN_DEBUG != ENDPOINTS.keys():
        raise UnlistedEndpoint(f"not in the access table, or only there: {sorted(served ^ ENDPOINTS.keys())}")
    unknown = set(ENDPOINTS.values()) - PERMISSIONS.keys()
    if unknown:
        raise UnlistedEndpoint(f"permissions without a predicate: {sorted(unknown)}")


def may(visitor: Visitor | None, endpoint: str) -> bool:
    """Whether the visitor may call the endpoint; no line in the table means no."""
    permission = ENDPOINTS.get(endpoint)
    return permission is not None and PERMISSIONS[permission](visitor)


def is_public(endpoint: str | None) -> bool:
    return endpoint is not None and ENDPOINTS.get(endpoint) == PUBLIC
