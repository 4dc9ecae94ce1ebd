"""The second step: nothing before it for who works here, each code once, and the ways back when the app is lost."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, AuditLine, SecondStep, SignIn, SpareCode
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.web.access import BEFORE_PROOF, ENDPOINTS
from tests.conftest import Clock
from tests.factories import PASSPHRASE, Signed, World
from tests.pages.account.signing import give_code, sign_in
from tests.pages.reading import forms, words
from tests.web.test_access import addresses

HALF_A_MINUTE = timedelta(seconds=30)


def in_with_passphrase(world: World, signed: Signed) -> FlaskClient:
    browser = world.app.test_client()
    sign_in(browser, signed.name, PASSPHRASE)
    return browser


def lines(kind: str) -> int:
    with reading():
        return len(db.session.scalars(select(AuditLine).where(AuditLine.kind == kind)).all())


def press(browser: FlaskClient, address: str, action: str, **values: str) -> str:
    """Send the form of a page that leads to `action`; the text of what comes in the end."""
    form = next(form for form in forms(browser.get(address).text) if form.action == action)
    return browser.post(action, data={**form.fields, **values}, follow_redirects=True).text


@pytest.mark.one_database("sqlite")
@pytest.mark.parametrize("role", [Role.STAFF, Role.THERAPIST, Role.LEAD, Role.MANAGER])
@pytest.mark.parametrize("authenticator", [True, False])
def test_nothing_is_open_before_it(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    role: Role,
    authenticator: bool,
) -> None:
    browser = in_with_passphrase(world, world.account(role, authenticator=authenticator))
    monkeypatch.setitem(world.app.config, "WTF_CSRF_ENABLED", False)
    for endpoint, method, address in addresses(world.app):
        if ENDPOINTS[endpoint] == "public" or endpoint in BEFORE_PROOF or endpoint.startswith("health."):
            continue
        answer = browser.open(address, method=method, headers={"Origin": "http://localhost"})
        assert (answer.status_code, answer.location) == (303, "/login/code"), (endpoint, method)


def test_what_is_open_before_it_shows_nothing_of_the_practice(world: World) -> None:
    browser = in_with_passphrase(world, world.account(Role.STAFF))
    page = browser.get("/login/code").text
    assert "/staff/" not in page
    assert "Sign out" in page
    assert browser.get("/login").location == "/login/code"


def test_a_code_opens_and_is_taken_once(world: World, clock: Clock) -> None:
    staff = world.account(Role.STAFF)
    browser, code = in_with_passphrase(world, staff), world.code(staff.name)
    assert give_code(browser, f" {code[:3]} {code[3:]} ").location == "/staff/"
    assert browser.get("/staff/").status_code == 200
    again = in_with_passphrase(world, staff)
    assert "does not fit, or was used" in words(give_code(again, code).text)
    clock.pass_time(HALF_A_MINUTE)
    assert give_code(again, world.code(staff.name)).location == "/staff/"
    assert (lines("second_step.given"), lines("second_step.refused")) == (2, 1)


@pytest.mark.parametrize(("ahead", "fits"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_clocks_may_differ_by_half_a_minute(world: World, clock: Clock, ahead: int, fits: bool) -> None:
    staff = world.account(Role.STAFF)
    clock.pass_time(HALF_A_MINUTE * ahead)
    code = world.code(staff.name)
    clock.pass_time(-HALF_A_MINUTE * ahead)
    answer = give_code(in_with_passphrase(world, staff), code)
    assert (answer.location == "/staff/") is fits


def test_another_accounts_code_is_of_no_use(world: World) -> None:
    staff, lead = world.account(Role.STAFF), world.account(Role.LEAD)
    assert give_code(in_with_passphrase(world, staff), world.code(lead.name)).status_code == 200


def test_a_sign_in_waits_for_its_code_a_quarter_of_an_hour(world: World, clock: Clock) -> None:
    staff = world.account(Role.STAFF)
    browser = in_with_passphrase(world, staff)
    clock.pass_time(timedelta(minutes=15))
    assert browser.get("/login/code").location == "/login"


def test_guesses_are_slowed_and_the_owner_is_let_in_from_elsewhere(world: World) -> None:
    staff = world.account(Role.STAFF)
    guessing = in_with_passphrase(world, staff)
    for _ in range(10):
        assert give_code(guessing, "000000").status_code == 200
    assert give_code(guessing, world.code(staff.name)).status_code == 429
    elsewhere = world.app.test_client()
    elsewhere.environ_base["REMOTE_ADDR"] = "192.0.2.7"
    sign_in(elsewhere, staff.name, PASSPHRASE)
    assert give_code(elsewhere, world.code(staff.name)).location == "/staff/"


def _set_up(world: World, staff: Signed) -> tuple[FlaskClient, str]:
    """Set up, and return the browser and the page with the spare codes."""
    browser = in_with_passphrase(world, staff)
    assert browser.get("/login/code").location == "/login/set-up"
    shown = press(browser, "/login/set-up", "/login/set-up", begin="y")
    assert "<svg" in shown
    refused = give_code(browser, "000000", "/login/set-up")
    assert "does not fit" in words(refused.text)
    return browser, give_code(browser, world.code(staff.name), "/login/set-up").text


def spare_codes(page: str) -> list[str]:
    return [code.strip() for code in page.split("<li>")[1:] for code in [code.split("</li>")[0]] if "-" in code]


def test_setting_it_up(world: World) -> None:
    staff = world.account(Role.STAFF, authenticator=False)
    browser, page = _set_up(world, staff)
    assert len(spare_codes(page)) == 8
    assert browser.get("/staff/").status_code == 200
    # The secret is shown no more, and nobody can change it at an open screen.
    assert browser.get("/login/set-up").location == "/login/code"
    browser.post("/login/set-up", data={"begin": "y"})
    assert give_code(in_with_passphrase(world, staff), "000000").status_code == 200
    with reading():
        row = db.session.scalars(select(SecondStep)).one()
        assert row.confirmed_at is not None
        assert db.session.scalars(select(SpareCode.code_hash)).all()
    # The sign-in from before was begun without: it ended.
    assert staff.client.get("/staff/").location == "/login"


def test_a_spare_code_stands_in_once(world: World) -> None:
    staff = world.account(Role.STAFF, authenticator=False)
    _, page = _set_up(world, staff)
    code = spare_codes(page)[0]
    assert give_code(in_with_passphrase(world, staff), code.lower().replace("-", " ")).location == "/staff/"
    assert give_code(in_with_passphrase(world, staff), code).status_code == 200


def test_new_spare_codes_take_the_place_of_the_old(world: World, clock: Clock) -> None:
    staff = world.account(Role.STAFF, authenticator=False)
    browser, page = _set_up(world, staff)
    old = spare_codes(page)
    wrong = press(browser, "/account/second-step", "/account/second-step", passphrase="not this")
    assert "That is not your passphrase." in words(wrong)
    new = spare_codes(press(browser, "/account/second-step", "/account/second-step", passphrase=PASSPHRASE))
    assert len(new) == 8
    assert not set(new) & set(old)
    assert give_code(in_with_passphrase(world, staff), old[0]).status_code == 200
    assert give_code(in_with_passphrase(world, staff), new[0]).location == "/staff/"


def test_who_works_here_can_not_turn_it_off(world: World) -> None:
    staff = world.account(Role.STAFF)
    page = press(staff.client, "/account/second-step", "/account/second-step", passphrase=PASSPHRASE, off="y")
    assert len(spare_codes(page)) == 8
    assert give_code(in_with_passphrase(world, staff), "000000").status_code == 200


def test_a_participant_may_choose_it_with_the_passphrase_and_turn_it_off(world: World) -> None:
    robin = world.participant()
    browser = robin.client
    assert browser.get("/login/set-up").location == "/account"
    wrong = press(browser, "/account/second-step", "/account/second-step", passphrase="not this")
    assert "That is not your passphrase." in words(wrong)
    shown = press(browser, "/account/second-step", "/account/second-step", passphrase=PASSPHRASE)
    assert "Whoever opens the app sees that." in words(shown)
    with reading():
        assert "Kintsugi" not in words(shown[shown.index("<main") :])
    assert len(spare_codes(give_code(browser, world.code(robin.name), "/login/set-up").text)) == 8
    other = in_with_passphrase(world, robin)
    assert other.get("/me").location == "/login/code"
    assert other.get("/start/4").location == "/login/code"
    press(browser, "/account/second-step", "/account/second-step", passphrase=PASSPHRASE, off="y")
    assert in_with_passphrase(world, robin).get("/me").status_code == 200
    with reading():
        assert not db.session.scalars(select(SecondStep)).all()
        assert not db.session.scalars(select(SpareCode)).all()


def test_one_who_was_given_a_role_since_is_asked_at_once(world: World) -> None:
    robin = world.participant()
    browser = in_with_passphrase(world, robin)
    assert browser.get("/me").status_code == 200
    world.grant(robin.account_id, Role.STAFF)
    assert browser.get("/me").location == "/login/code"
    assert browser.get("/staff/").location == "/login/code"


def test_sign_ins_are_listed_and_ended(world: World) -> None:
    robin, other = world.participant(), world.participant()
    browser = world.app.test_client()
    browser.environ_base["HTTP_USER_AGENT"] = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0"
    sign_in(browser, robin.name, PASSPHRASE)
    elsewhere = in_with_passphrase(world, robin)
    page = browser.get("/account").text
    assert "Firefox, Windows · this one" in words(page)
    with reading():
        mine = db.session.scalars(select(SignIn).where(SignIn.account_id == robin.account_id)).all()
        foreign = db.session.scalars(select(SignIn.reference).where(SignIn.account_id == other.account_id)).first()
    here = next(row for row in mine if row.browser == "Firefox, Windows")
    references = {form.fields["reference"] for form in forms(page) if "reference" in form.fields}
    assert references == {row.reference for row in mine} - {here.reference}
    token = next(form.fields["csrf_token"] for form in forms(page) if "reference" in form.fields)
    browser.post("/account/sign-ins", data={"csrf_token": token, "reference": foreign})
    assert other.client.get("/me").status_code == 200
    browser.post("/account/sign-ins", data={"csrf_token": token, "reference": here.reference})
    assert browser.get("/me").status_code == 200
    assert elsewhere.get("/me").status_code == 200
    browser.post("/account/sign-ins", data={"csrf_token": token})
    assert browser.get("/me").status_code == 200
    assert elsewhere.get("/me").location == "/login"
    assert robin.client.get("/me").location == "/login"


def test_a_secret_does_not_wait_on_a_screen_that_was_left_open(world: World, clock: Clock) -> None:
    robin = world.participant()
    press(robin.client, "/account/second-step", "/account/second-step", passphrase=PASSPHRASE)
    code = world.code(robin.name)
    form = next(form for form in forms(robin.client.get("/login/set-up").text) if form.action == "/login/set-up")
    clock.pass_time(timedelta(minutes=15))
    assert robin.client.get("/login/set-up").location == "/account"
    robin.client.post("/login/set-up", data={**form.fields, "code": code})
    assert in_with_passphrase(world, robin).get("/me").status_code == 200


def test_the_recovery_code_of_somebody_who_also_works_here_does_not_stand_for_it(world: World) -> None:
    robin = world.participant()
    world.grant(robin.account_id, Role.THERAPIST)
    world.authenticator(robin.account_id)
    hashed = world.outside.hash_passphrase("BCDF-GHJK-MNPQ-RSTV")
    with writing():
        db.session.get_one(Account, robin.account_id).recovery_hash = hashed
    browser = world.app.test_client()
    form = next(form for form in forms(browser.get("/recover").text) if form.action == "/recover")
    data = {**form.fields, "name": robin.name, "code": "BCDF-GHJK-MNPQ-RSTV", "passphrase": "three other words"}
    assert browser.post("/recover", data=data).status_code == 200
    assert browser.get("/therapist/").location == "/login/code"
