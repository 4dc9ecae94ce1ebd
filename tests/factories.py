"""A practice and its people, made through the services and tables as the portal itself makes them."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient

from portal.data.base import db
from portal.data.tables import AccountRole, Competence, Practice, Therapist, WeeklyHours
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services import accounts, drafts, intakes, participants, second_step
from portal.services.outside import Outside

PASSPHRASE = "a passphrase for tests"
EVERY_WEEKDAY = tuple((weekday, 9 * 60, 17 * 60) for weekday in range(5))

NOTHING_DISCLOSED: Mapping[str, Any] = {
    "about.adult": "yes",
    "about.private_now": "yes",
    "about.preferred_name": "Sam",
    "about.email": "sam@example.org",
    "about.phone": "+44 20 7946 0018",
    "about.country": "GB",
    "about.timezone": "Europe/London",
    "about.languages": ["en"],
    "about.safe_contact.email_ok": True,
    "about.safe_contact.text_ok": False,
    "about.safe_contact.call_ok": True,
    "about.safe_contact.voicemail_ok": False,
    "about.safe_contact.hours": ["weekday_daytime"],
    "about.safe_contact.if_someone_else": "first_name",
    "about.safe_contact.code_word": "bluebell",
    "about.safe_contact.do_not_contact": False,
    "concerns.issues": ["infidelity"],
    "concerns.main_issue": "infidelity",
    "concerns.infidelity.kind": "one_off",
    "concerns.infidelity.still_going": "no",
    "concerns.goal": "repair",
    "household.children_at_home": "no",
    "household.pregnancy": "no",
    "practical.format": "either",
    "practical.windows": [],
    "practical.max_fee": None,
    "practical.therapist_gender": "any",
    "practical.access_needs": "",
    "practical.exclude_therapists": [],
    "private.story": "",
    "private.choice": "free",
    "private.dishonesty": "no",
    "private.dishonesty_continuing": "no",
    "private.about_whom": None,
    **{
        f"private.{key}": "no"
        for key in (
            *("danger_now", "humiliated", "afraid", "forced_sex", "hurt", "control", "threats", "escalating"),
            *("strangled", "weapon", "threat_to_kill", "leaving", "followed", "court_order", "unsafe_if_honest"),
            *("child_harm", "wish_dead", "better_off_dead", "suicidal_week", "attempt_ever", "suicidal_now"),
            "own_behaviour",
        )
    },
}
"""Answers by dotted path of somebody who tells of an affair and of nothing else."""


@dataclass(frozen=True)
class Signed:
    """Somebody with an account; `client` is a browser where they are signed in."""

    account_id: UUID
    name: str
    client: FlaskClient


@dataclass(frozen=True)
class World:
    """Ways to fill the practice of a test; each opens its own transaction."""

    app: Flask
    outside: Outside
    practice_id: UUID
    made: list[UUID] = field(default_factory=list)

    def account(self, *roles: Role, name: str | None = None, authenticator: bool = True) -> Signed:
        """Somebody with these roles; who works here has an `authenticator`, unless it is still to be set up."""
        name = name or f"{'-'.join(roles)}-{len(self.made)}@example.org"
        hashed = self.outside.hash_passphrase(PASSPHRASE)
        with writing():
            account_id = accounts.make_account(self.outside, name=name, roles=frozenset(roles), passphrase_hash=hashed)
            if authenticator and set(roles) - {Role.PARTICIPANT}:
                second_step.take_as_confirmed(self.outside, account_id)
        self.made.append(account_id)
        return Signed(account_id, name, self.browser_of(account_id))

    def grant(self, account_id: UUID, role: Role) -> None:
        with writing():
            db.session.add(AccountRole(account_id=account_id, role=role.value))

    def authenticator(self, account_id: UUID) -> None:
        """Turn the account's second step on; `code` gives what its authenticator shows."""
        with writing():
            second_step.take_as_confirmed(self.outside, account_id)

    def code(self, name: str) -> str:
        """A code that was not used yet, of the authenticator of the account of this name."""
        with reading():
            account_id = accounts.credentials(name).account_id
            found = account_id and second_step.code_that_will_do(self.outside, account_id)
        assert found
        return found[0]

    def browser_of(self, account_id: UUID) -> FlaskClient:
        """A new browser that is signed in, as after `/login` and the second step."""
        with writing():
            token = accounts.begin_sign_in(self.outside, account_id, proven=True)
        client = self.app.test_client()
        with client.session_transaction() as session:
            session["_user_id"] = token
        self.proves(client)
        return client

    def proves(self, client: FlaskClient) -> None:
        """Let it be as if the passphrase had been written in this browser just now."""
        with client.session_transaction() as session:
            session["seen"] = session["proved"] = int(self.outside.now().timestamp())

    def therapist(
        self,
        name: str = "Amara Example",
        *,
        hours: Sequence[tuple[int, int, int]] = EVERY_WEEKDAY,
        competence: Mapping[str, int] | None = None,
        account_id: UUID | None = None,
        **changed: Any,
    ) -> UUID:
        """A therapist in London who fits nearly everyone; `hours` are (weekday, start, end) in minutes."""
        levels = competence or {"infidelity": 3, "confidence": 2, "drift": 2, "substance": 2, "behavioural": 2}
        values: dict[str, Any] = {
            "about": "Works with couples.",
            "timezone": "Europe/London",
            "gender": "woman",
            "accepting": True,
            "capacity": 1000,
            "fee": 8000,
            "languages": ["en"],
            "formats": ["online", "in_person"],
            "countries": ["GB"],
            "buffer_before": 0,
            "buffer_after": 15,
            "min_notice": 60,
            "horizon_days": 28,
            "max_per_day": None,
            "step": 60,
            "last_case_at": None,
            "hours_revision": 0,
            **changed,
        }
        therapist_id = self.outside.new_id()
        with writing():
            db.session.add(
                Therapist(
                    id=therapist_id,
                    reference=self.outside.new_reference(),
                    account_id=account_id,
                    name=name,
                    competence=[Competence(area=area, level=level) for area, level in levels.items()],
                    **values,
                )
            )
            db.session.flush()
            db.session.add_all(
                WeeklyHours(
                    id=self.outside.new_id(), therapist_id=therapist_id, weekday=weekday, starts=starts, ends=ends
                )
                for weekday, starts, ends in hours
            )
        return therapist_id

    def draft(self, answers: Mapping[str, Any] = NOTHING_DISCLOSED, *, later: bool = False) -> Signed:
        """Somebody signed in who has filled in the whole form and not yet sent it."""
        with writing():
            token = drafts.begin(self.outside, {}, frozenset({1}))
        hashed = self.outside.hash_passphrase(PASSPHRASE)
        with writing():
            draft = drafts.find(self.outside, token=token, account_id=None)
            assert draft is not None
            sign_in = drafts.make_account(self.outside, draft, hashed, hashed)
            account_id = accounts.credentials(draft.sign_in_name).account_id
        assert account_id is not None
        for number in range(3, 14):
            with writing():
                draft = drafts.find(self.outside, token=None, account_id=account_id)
                assert draft is not None
                put_off = later if number == 9 else None
                values = answers if number == 3 else {}
                drafts.save(self.outside, draft, deepcopy(dict(values)), step=number, private_later=put_off)
        assert sign_in
        return Signed(account_id, draft.sign_in_name, self.browser_of(account_id))

    def participant(self, answers: Mapping[str, Any] = NOTHING_DISCLOSED, *, later: bool = False) -> Signed:
        """Somebody who has sent the form; `answers` by dotted path."""
        signed = self.draft(answers, later=later)
        with writing():
            draft = drafts.find(self.outside, token=None, account_id=signed.account_id)
            assert draft is not None
            intakes.send(self.outside, draft, "en_GB")
        return signed

    def person(self, signed: Signed) -> participants.Person:
        with reading():
            person = participants.of_account(self.outside, signed.account_id)
        assert person is not None
        return person


def answers_with(**changed: Any) -> dict[str, Any]:
    """Nothing disclosed, but for these keys (`private__afraid="yes"`)."""
    return {**NOTHING_DISCLOSED, **{key.replace("__", "."): value for key, value in changed.items()}}


def make_practice(outside: Outside, name: str = "Kintsugi Practice", host: str | None = None, **changed: Any) -> UUID:
    practice_id = outside.new_id()
    values: dict[str, Any] = {
        "sender": "K Practice",
        "sender_address": "messages@practice.example",
        "phone": None,
        "country": "GB",
        "timezone": "Europe/London",
        "locale": "en_GB",
        "currency": "GBP",
        "next_step_days": 3,
        "out_of_hours_rota": False,
        "lists_therapists": True,
        "is_demonstration": False,
        "created_at": outside.now(),
        **changed,
    }
    with practice_scope(practice_id), writing():
        db.session.add(Practice(id=practice_id, name=name, host=host, **values))
    return practice_id
