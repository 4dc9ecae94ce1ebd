"""A new passphrase for somebody who is signed in: it ends every other sign-in."""

import re

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import AuditLine
from portal.data.transaction import reading, writing
from portal.services import accounts, recovery
from tests.factories import PASSPHRASE, Signed, World
from tests.pages.account.signing import sign_in
from tests.pages.reading import forms, title, words

PATH = "/me/passphrase"
NEW = "four words nobody expects"


def post(signed: Signed, passphrase: str = PASSPHRASE, new: str = NEW) -> TestResponse:
    form = next(form for form in forms(signed.client.get(PATH).text) if form.action == PATH)
    data = {"csrf_token": form.fields["csrf_token"], "passphrase": passphrase, "new_passphrase": new}
    return signed.client.post(PATH, data=data)


def test_it_is_changed_and_every_other_browser_is_signed_out(world: World) -> None:
    signed = world.participant()
    other = world.browser_of(signed.account_id)
    assert title(signed.client.get(PATH).text) == "Appointment"
    answer = post(signed)
    assert "You have a new passphrase" in words(answer.text)
    assert title(answer.text) == "Appointment"
    assert signed.client.get("/me").status_code == 200
    assert other.get("/me").location == "/login"
    assert sign_in(world.app.test_client(), signed.name, PASSPHRASE).status_code == 200
    assert sign_in(world.app.test_client(), signed.name, NEW).location == "/me"


@pytest.mark.parametrize(
    ("passphrase", "new", "said"),
    [
        ("", NEW, "Write your passphrase."),
        ("not the one", NEW, "That is not your passphrase."),
        (PASSPHRASE, PASSPHRASE, "Choose another one than you have now."),
        (PASSPHRASE, "short", "Choose a longer passphrase"),
    ],
)
def test_what_does_not_fit_changes_nothing(world: World, passphrase: str, new: str, said: str) -> None:
    signed = world.participant()
    answer = post(signed, passphrase, new)
    assert answer.status_code == 200
    assert said in words(answer.text)
    assert NEW not in answer.text
    assert sign_in(world.app.test_client(), signed.name, PASSPHRASE).location == "/me"


def test_the_name_is_no_passphrase(world: World) -> None:
    signed = world.participant()
    assert "not your sign-in name" in words(post(signed, new=signed.name).text)


def test_guesses_are_slowed_down_and_leave_a_line(world: World) -> None:
    signed = world.participant()
    assert [post(signed, "wrong").status_code for _ in range(31)][-1] == 429
    with reading():
        kinds = list(db.session.scalars(select(AuditLine.kind)))
    assert kinds.count("passphrase.refused") == 30


def test_it_works_before_anything_was_sent(world: World) -> None:
    assert "You have a new passphrase" in words(post(world.draft()).text)


def test_the_recovery_code_from_before_is_of_no_use_any_more(world: World) -> None:
    signed = world.participant()
    page = post(signed).text
    (code,) = re.findall(r'class="secret"[^>]*>([^<]+)<', page)
    with reading():
        kept = recovery.find(signed.name).recovery_hash
    assert world.outside.verify_passphrase(kept, code)
    assert not world.outside.verify_passphrase(kept, PASSPHRASE)  # What the code of this world was.


def test_a_change_in_flight_does_not_undo_the_owners(world: World) -> None:
    signed = world.participant()
    with reading():
        verified = accounts.passphrase_hash_of(signed.account_id)
    assert post(signed).status_code == 200
    with pytest.raises(accounts.PassphraseChanged), writing():
        accounts.change_passphrase(world.outside, signed.account_id, "theirs", "theirs", verified=verified)
    assert sign_in(world.app.test_client(), signed.name, NEW).location == "/me"
