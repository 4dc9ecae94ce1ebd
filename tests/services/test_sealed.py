"""Sealed values: all that the tables declare, none in the clear, and each sealed anew by the newest key."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import LargeBinary, text

from portal.data.base import Sealed, db
from portal.data.sealing import SealBroken, Vault
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.attempts import Means, Outcome
from portal.domain.people import Role, Visitor
from portal.domain.referred import Profession, Referrer
from portal.domain.safeguarding import Decision, Record, Told
from portal.domain.story import Concern
from portal.services import attempts, cases, contact, joining, judging, referred, safeguarding, sealed, tasks
from portal.services.outside import Outside
from tests.factories import World, answers_with, make_practice
from tests.referring import a_draft

STORY = "It was the green bicycle. He slapped me twice."
SERVICE = "BCDFGHJKMN"
SECRETS = (STORY, SERVICE, "Dr Ada", "Green bicycle surgery", "sam@example.org", "bluebell", "+44 20 7946 0018")
SEALED = {
    ("assessments", "result"),
    ("case_notes", "reason"),
    ("contact_changes", "content"),
    ("contact_notes", "words"),
    ("contact_permits", "reason"),
    ("intake_drafts", "open_part"),
    ("intake_drafts", "private_part"),
    ("intakes", "open_part"),
    ("intakes", "private_part"),
    ("reader_verdicts", "verdicts"),
    ("referrals", "content"),
    ("referred_codes", "referrer"),
    ("safeguarding_records", "content"),
    ("second_steps", "secret"),
    ("tasks", "words"),
}
NOT_SEALED = {
    ("audit_links", "digest"),
    ("intake_drafts", "token_hash"),
    ("invitations", "code_hash"),
    ("passkeys", "credential_id"),
    ("passkeys", "public_key"),
    ("referred_codes", "code_hash"),
    ("search_terms", "term"),
    ("sign_ins", "token_hash"),
    ("spare_codes", "code_hash"),
}
"""Digests: of a random token or of what holds no content. And what a device tells everybody of its key."""


def fill(world: World) -> None:
    """Something in every sealed column."""
    told = answers_with(private__story=STORY, private__afraid="yes")
    world.draft(told)
    robin = world.participant(told)
    lead = world.account(Role.LEAD)
    person = world.person(robin)
    a_draft(world, robin, SERVICE, by=lead, own_words=STORY, sections=[("x", [("x", secret) for secret in SECRETS])])
    with writing():
        referred.make_code(world.outside, Referrer("Dr Ada", Profession.DOCTOR, "Green bicycle surgery", "020 1"))
        joining.agree(world.outside, cases.locked(person.case_id), STORY, by=lead.account_id)
        case = cases.locked(person.case_id)
        tasks.make(world.outside, case, STORY, due_at=world.outside.now(), owner=None, by=lead.account_id)
        attempts.ask_for_permit(world.outside, person.participant_id, STORY, by=lead.account_id)
        at, spoke = world.outside.now(), (Means.IN_PERSON, Outcome.SPOKE_ALONE)
        attempts.note(world.outside, person.participant_id, *spoke, STORY, at=at, by=lead.account_id)
        told_of = Record(Decision.NO_REPORT, "Lea", STORY, "", Told.BEFORE, "", None, at)
        safeguarding.keep(world.outside, case, person.participant_id, told_of, by=lead.account_id)
        visitor = Visitor(lead.account_id, world.practice_id, lead.account_id, lead.name, frozenset({Role.LEAD}))
        assert judging.judge(world.outside, case, 1, 1, {Concern.VIOLENCE: True}, visitor)
        contact.change(world.outside, person, {"about.safe_contact.code_word": "harbour"}, robin.account_id)


def newer(outside: Outside) -> Outside:
    return replace(outside, vault=Vault({"newer": b"n" * 32, **outside.vault.keys}))


def renew_all(outside: Outside) -> dict[tuple[str, str], int]:
    done = {}
    for place in sealed.places():
        after, total = None, 0
        while True:
            with writing():
                after, renewed = sealed.renew(outside, place, after)
            total += renewed
            if after is None:
                break
        done[place.table, place.column] = total
    return done


def test_the_inventory_written_by_hand_says_what_the_tables_say() -> None:
    assert {(place.table, place.column) for place in sealed.places()} == SEALED
    bytes_columns = {
        (table.name, column.name)
        for table in db.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary | Sealed)
    }
    assert bytes_columns - SEALED == NOT_SEALED


def test_nothing_that_was_told_stands_anywhere_in_the_clear(world: World) -> None:
    fill(world)
    with reading():
        connection = db.session.connection()
        for table in db.metadata.tables.values():
            for row in connection.execute(text(f"SELECT * FROM {table.name}")):  # noqa: S608 - names of our tables
                held = b" ".join(
                    bytes(part) if isinstance(part, bytes | memoryview) else str(part).encode() for part in row
                )
                assert [secret for secret in SECRETS if secret.encode() in held] == [], table.name


def test_every_value_is_sealed_anew_once_and_still_opens(world: World, outside: Outside) -> None:
    fill(world)
    changed = newer(outside)
    first = renew_all(changed)
    assert first.keys() == SEALED
    assert all(first.values()), first
    assert set(renew_all(changed).values()) == {0}
    only_the_newest = replace(outside, vault=Vault({"newer": b"n" * 32}))
    with reading():
        for place in sealed.places():
            for row in db.session.query(place.mapper.class_).where(place.holds_something):
                assert only_the_newest.vault.open(place.table, place.column, row.id, getattr(row, place.column))


def test_each_column_is_bound_to_its_own_place(world: World, outside: Outside) -> None:
    fill(world)
    with reading():
        held = [
            (place, row.id, getattr(row, place.column))
            for place in sealed.places()
            for row in db.session.query(place.mapper.class_).where(place.holds_something)
        ]
    for place, row_id, value in held:
        outside.vault.open(place.table, place.column, row_id, value)
        for other, other_id, _ in held:
            if (other.table, other.column, other_id) != (place.table, place.column, row_id):
                with pytest.raises(SealBroken):
                    outside.vault.open(other.table, other.column, other_id, value)


def test_more_rows_than_one_transaction_takes(world: World, outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "AT_ONCE", 2)
    for _ in range(5):
        world.participant()
    assert renew_all(newer(outside))["intakes", "private_part"] == 5


def test_the_command_renews_every_practice_and_says_when_an_old_key_is_of_no_use_any_more(
    app: Flask, world: World, outside: Outside
) -> None:
    world.participant()
    with practice_scope(make_practice(outside, host="other.example")):
        World(app, outside, world.practice_id).draft()
    app.extensions["outside"] = newer(outside)
    result = app.test_cli_runner().invoke(args=["keys", "renew"])
    assert result.exit_code == 0, result.output
    assert "intakes.private_part: 1 sealed anew" in result.output
    assert "intake_drafts.open_part: 1 sealed anew" in result.output
    assert "“newer”: older keys can be taken away" in result.output
    app.extensions["outside"] = replace(outside, vault=Vault({"unknown": b"u" * 32}))
    refused = app.test_cli_runner().invoke(args=["keys", "renew"])
    assert refused.exit_code == 1
    assert "no key for this value" in refused.output
