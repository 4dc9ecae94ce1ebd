"""What does not fit is said beside its field, and nothing that was typed is lost."""

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.domain.intake_fields import FIELDS, Kind
from portal.wording.intake import STEP_KEYS
from tests.factories import NOTHING_DISCLOSED, World
from tests.pages.intake.person import (
    Data,
    Page,
    address,
    answers_of_step,
    field_name,
    fill,
    get,
    send,
    walk,
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
    (4, {"about-email": [""], "about-phone": ["twelve"]}, "Write a phone number"),
    (4, {"about-email": [""], "about-safe_contact-email_ok": ["y"]}, "Give an e-mail address, or take away"),
    (4, {"about-phone": [""], "about-safe_contact-call_ok": ["y"]}, "Give a phone number, or take away"),
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


def test_no_input_breaks_a_step_or_is_lost(client: FlaskClient, world: World) -> None:
    """300 posts of junk, each onto a step of somebody who has come that far."""
    walk(client, until=14)

    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(_posts())
    def attack(post: tuple[int, Data]) -> None:
        number, data = post
        browser, token = _begun(world) if number == 2 else _come_far(client)
        answer = browser.post(address(number), data={**data, "csrf_token": token})
        assert answer.status_code in {200, 303}, answer.status_code
        if answer.status_code == 200:
            _nothing_is_lost(number, data, Page(answer.text))

    attack()


def _begun(world: World) -> tuple[FlaskClient, list[str]]:
    browser = world.app.test_client()
    fill(browser, 1)
    return browser, get(browser, 2).values["csrf_token"]


def _come_far(client: FlaskClient) -> tuple[FlaskClient, list[str]]:
    """Fill in whatever an earlier post has undone, so that every step is open; with the token of the last page."""
    last = client.get("/start/14")
    if last.status_code != 200:
        for number in (1, *range(3, 14)):
            fill(client, number)
        last = client.get("/start/14")
    return client, Page(last.text).values["csrf_token"]


def _nothing_is_lost(number: int, data: Data, page: Page) -> None:
    """Whatever was typed stands in its field again; somebody under age is shown no form any more."""
    for key in STEP_KEYS.get(number, ()):
        name = field_name(key)
        if FIELDS[key].kind in TYPED and data.get(name) and page.names:
            assert page.values[name] == data[name][:1]
