"""What does not fit is said beside its field, and nothing that was typed is lost."""

import json
import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Intake, IntakeDraft
from portal.data.transaction import reading, writing
from portal.domain.intake_fields import FIELDS, Kind
from portal.wording.intake import STEP_KEYS
from tests.factories import NOTHING_DISCLOSED, World, answers_with
from tests.pages.intake.person import (
    Data,
    Page,
    address,
    answers_of_step,
    field_name,
    fill,
    get,
    send,
)

TYPED = {Kind.LINE, Kind.TEXT, Kind.EMAIL, Kind.PHONE, Kind.MONEY}
WRONG = [
    (1, {"about-adult": ["yes"]}, "Choose an answer."),
    (3, {"about-preferred_name": [" "], "about-country": ["GB"], "about-timezone": [""]}, "Tell us what to call you."),
    (
        3,
        {"about-preferred_name": ["Sam"], "about-country": ["US"], "about-timezone": [""]},
        "Choose a time from the list.",
    ),
    (3, {"about-preferred_name": ["Sam"], "about-country": ["ZZ"], "about-timezone": [""]}, "Choose the country"),
    (4, {"about-email": ["sam at example"], "about-phone": [""]}, "Write an e-mail address"),
    (4, {"about-email": ["zoë@example.org"], "about-phone": [""]}, "Give another address, or leave this empty."),
    (4, {"about-email": [""], "about-phone": ["twelve"]}, "Write a phone number"),
    (4, {"about-email": [""], "about-safe_contact-email_ok": ["y"]}, "Give an e-mail address, or take away"),
    (4, {"about-phone": [""], "about-safe_contact-call_ok": ["y"]}, "Give a phone number, or take away"),
    (4, {"about-safe_contact-call_ok": ["y"], "about-safe_contact-hours": []}, "Choose when we may call"),
    (5, {}, "Choose at least one."),
    (5, {"concerns-issues": ["drift", "unsure"]}, "Choose an answer."),
    (
        5,
        {"concerns-issues": ["drift", "unsure"], "concerns-main_issue": ["confidence"]},
        "Choose one of those that you",
    ),
    (5, {"concerns-issues": ["infidelity"]}, "Choose an answer."),
    (6, {"concerns-goal": ["revenge"]}, "Choose an answer."),
    (7, {"household-pregnancy": ["no"]}, "Choose an answer, or “I’d rather not say”."),
    (8, {"practical-max_fee": ["a lot"]}, "Write a sum in digits"),
    (8, {"practical-exclude_therapists": ["NOBODY"]}, "Choose from the therapists that are shown."),
    (8, {}, "Choose at least one language."),
    (9, {}, "Choose “Yes” or “Later”."),
    (10, {"private-story": ["x" * 20_001]}, "Use 20000 characters or fewer."),
    (11, {"private-afraid": ["yes"]}, "Choose an answer, or “I’d rather not say”."),
    (13, {"private-wish_dead": ["yes"]}, "Choose an answer, or “I’d rather not say”."),
]


@pytest.mark.parametrize(("number", "data", "words"), WRONG)
def test_what_does_not_fit_is_said_beside_its_field(world: World, number: int, data: Data, words: str) -> None:
    world.therapist()
    answer = send(_at(world, number), number, data)
    page = Page(answer.text)
    assert answer.status_code == 200
    assert any(words in problem for problem in page.problems), page.problems
    assert "Please look at this again" in answer.text
    for name, values in data.items():
        if FIELDS.get(name.replace("-", ".", 1)) and FIELDS[name.replace("-", ".", 1)].kind in TYPED:
            assert page.values[name] == values


def _at(world: World, number: int) -> FlaskClient:
    """The browser of somebody who has answered all but this step."""
    if number == 1:
        return world.app.test_client()
    return world.draft(
        {key: value for key, value in NOTHING_DISCLOSED.items() if key not in STEP_KEYS.get(number, ())}
    ).client


@pytest.mark.parametrize("passphrase", ["", "too short", "x" * 201, None])
def test_a_passphrase_is_long_enough_and_not_the_name(
    client: FlaskClient, world: World, passphrase: str | None
) -> None:
    fill(client, 1)
    name = get(client, 2).values["username"][0]
    answer = send(client, 2, {"passphrase": [name.upper() if passphrase is None else passphrase]})
    assert answer.status_code == 200
    assert "passphrase" in Page(answer.text).problems[-1]
    assert client.get("/start/3").location == "/start/2"


def test_only_what_belongs_to_a_ticked_issue_is_asked_and_kept(world: World) -> None:
    client = _at(world, 5)
    both = {
        "concerns-issues": ["infidelity", "confidence"],
        "concerns-main_issue": ["confidence"],
        "concerns-infidelity-kind": ["online"],
        "concerns-infidelity-still_going": ["yes"],
        "concerns-confidence-kind": ["money"],
    }
    assert send(client, 5, both).status_code == 303
    assert send(client, 5, {**both, "concerns-issues": ["confidence"]}).status_code == 303
    shown = get(client, 5).values
    assert "concerns-infidelity-kind" not in shown
    assert shown["concerns-confidence-kind"] == ["money"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("80", "80"),
        ("£80", "80"),
        ("80.50", "80.50"),
        ("80,5", "80.50"),
        ("1,200", "1200"),
        ("1.200,50 GBP", "1200.50"),
    ],
)
def test_a_sum_is_read_as_people_write_it(world: World, typed: str, kept: str) -> None:
    client = _at(world, 8)
    data = answers_of_step(8, NOTHING_DISCLOSED) | {"practical-max_fee": [typed]}
    assert send(client, 8, data).status_code == 303
    assert get(client, 8).values["practical-max_fee"] == [kept]


def test_a_phone_number_of_the_country_needs_no_code(world: World) -> None:
    client = _at(world, 4)
    data = answers_of_step(4, NOTHING_DISCLOSED) | {"about-phone": ["020 7946 0018"]}
    assert send(client, 4, data).status_code == 303
    assert get(client, 4).values["about-phone"] == ["+44 20 7946 0018"]


def test_the_usual_time_of_a_country_needs_no_choosing(world: World) -> None:
    client = _at(world, 3)
    data = {"about-preferred_name": ["Sam"], "about-country": ["DE"], "about-timezone": [""]}
    assert send(client, 3, data).status_code == 303
    assert get(client, 3).values["about-timezone"] == ["Europe/Berlin"]


JUNK = [
    "yes",
    "no",
    "prefer_not",
    "GB",
    "en",
    "\0",
    "a\r\nb",
    "💔" * 10,
    "<script>",
    "9" * 400,
    "-1",
    "1e9",
    "１２",
    "٣",
]


def _junk() -> st.SearchStrategy[list[str]]:
    return st.lists(st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(JUNK), max_size=3)


@st.composite
def _posts(draw: st.DrawFn) -> tuple[int, Data]:
    """A step and junk for some of its fields."""
    number = draw(st.sampled_from((*STEP_KEYS, 2, 9)))
    names = [field_name(key) for key in STEP_KEYS.get(number, ())] or [{2: "passphrase", 9: "consent"}[number]]
    return number, {name: draw(_junk()) for name in names if draw(st.booleans())}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_input_breaks_a_step_or_is_lost(world: World) -> None:
    """300 posts of junk, each onto a step of somebody who has come that far. What they meet lies above the database."""
    far = world.draft().client
    token = get(far, 14).values["csrf_token"]
    restore = _remembered()

    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    @given(_posts())
    def attack(post: tuple[int, Data]) -> None:
        number, data = post
        browser, its_token = _begun(world) if number == 2 else (far, token)
        answer = browser.post(address(number), data={**data, "csrf_token": its_token})
        assert answer.status_code in {200, 303}, answer.status_code
        if answer.status_code == 200:
            _nothing_is_lost(number, data, answer.text)
        restore()

    attack()


def _begun(world: World) -> tuple[FlaskClient, list[str]]:
    browser = world.app.test_client()
    fill(browser, 1)
    return browser, get(browser, 2).values["csrf_token"]


def _remembered() -> Callable[[], None]:
    """Puts the only draft that is there now back to how it is now, whatever an attack did to it: every step open."""
    with reading():
        draft = db.session.scalars(select(IntakeDraft)).one()
        its_id, open_part, private_part = draft.id, draft.open_part, draft.private_part

    def restore() -> None:
        with writing():
            its_row = select(IntakeDraft).where(IntakeDraft.id == its_id).execution_options(populate_existing=True)
            draft = db.session.scalars(its_row).one()
            draft.open_part, draft.private_part = open_part, private_part

    return restore


def _nothing_is_lost(number: int, data: Data, text: str) -> None:
    """Whatever was typed stands in its field again; somebody under age is shown no form any more."""
    typed = [field_name(key) for key in STEP_KEYS.get(number, ()) if FIELDS[key].kind in TYPED]
    page = Page(text) if any(data.get(name) for name in typed) else None
    for name in typed:
        if page is not None and page.names and data.get(name):
            assert page.values[name] == data[name][:1]


@pytest.mark.parametrize("number", [7, 11, 12, 13])
def test_what_was_told_before_an_error_is_sent_though_only_the_rest_is_answered_again(
    world: World, number: int
) -> None:
    client = _at(world, number)
    whole = answers_of_step(number, answers_with(private__afraid="yes", household__pregnancy="me"))
    left_out = [name for name, values in whole.items() if values][-1]
    page = Page(send(client, number, {**whole, left_out: []}).text)
    assert page.problems == ["Choose an answer, or “I’d rather not say”."]
    assert send(client, number, {left_out: whole[left_out]}).status_code == 303
    assert fill(client, 14) == "/start/15"
    kept = _private_part_sent(world)
    for key in STEP_KEYS[number]:
        group, name = key.split(".")
        assert kept[group][name] == next(iter(whole[field_name(key)]), None), key


def test_an_error_alone_does_not_make_a_step_done(world: World) -> None:
    client = _at(world, 11)
    send(client, 11, {"private-afraid": ["yes"]})
    assert client.get("/start/14").location == "/start/11"


def test_a_story_that_is_too_long_is_kept_on_its_page_until_it_fits(world: World) -> None:
    client = _at(world, 10)
    story = "It was long. " * 2000
    page = Page(send(client, 10, {"private-story": [story]}).text)
    assert page.values["private-story"] == [story]
    assert get(client, 10).values["private-story"] == [""]
    assert send(client, 10, {"private-story": [story[:5000]]}).status_code == 303
    assert fill(client, 14) == "/start/15"
    assert _private_part_sent(world)["private"]["story"] == story[:5000]


def _private_part_sent(world: World) -> dict[str, dict[str, object]]:
    with reading():
        row = db.session.scalars(select(Intake)).one()
    sent: dict[str, dict[str, object]] = json.loads(
        world.outside.vault.open("intakes", "private_part", row.id, row.private_part)
    )
    return sent


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Sam@EXAMPLE.org", "Sam@example.org"),
        ("sam@münchen.example.org", "sam@xn--mnchen-3ya.example.org"),
        ("sam@xn--mnchen-3ya.example.org", "sam@xn--mnchen-3ya.example.org"),
    ],
)
def test_an_address_is_kept_as_mail_servers_use_it(world: World, typed: str, kept: str) -> None:
    client = _at(world, 4)
    assert send(client, 4, answers_of_step(4, NOTHING_DISCLOSED) | {"about-email": [typed]}).status_code == 303
    assert get(client, 4).values["about-email"] == [kept]


@pytest.mark.parametrize(("number", "name"), [(4, "about-email"), (4, "about-phone"), (10, "private-story")])
def test_browsers_are_asked_to_suggest_none_of_it_elsewhere(world: World, number: int, name: str) -> None:
    tag = re.search(rf'<(?:input|textarea)[^>]*name="{name}"[^>]*>', _at(world, number).get(address(number)).text)
    assert tag is not None
    assert 'autocomplete="off"' in tag[0]
    assert number != 10 or 'spellcheck="false"' in tag[0]


def test_the_page_of_the_passphrase_warns_of_a_browser_that_saves_it(client: FlaskClient, world: World) -> None:
    fill(client, 1)
    text = client.get("/start/2").text
    assert "If others use this device, do not let the browser save this name and passphrase." in text
