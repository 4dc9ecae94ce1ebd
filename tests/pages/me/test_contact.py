"""Changing how one is reached: what is kept is never shown whole, and only who knows the passphrase changes it."""

import re
from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.factories import PASSPHRASE, Signed, World, answers_with
from tests.pages.booking.pressing import book, keep_first, values
from tests.pages.reading import forms, title, words

PATH = "/me/contact"
UNCHANGED = {
    "about-safe_contact-email_ok": "y",
    "about-safe_contact-call_ok": "y",
    "about-safe_contact-hours": "weekday_daytime",
    "about-safe_contact-if_someone_else": "first_name",
    "about-timezone": "Europe/London",
}


def post(client: FlaskClient, passphrase: str = PASSPHRASE, **changed: str) -> TestResponse:
    form = next(form for form in forms(client.get(PATH).text) if form.action == PATH)
    data = {**UNCHANGED, "csrf_token": form.fields["csrf_token"], "passphrase": passphrase}
    data |= {name.replace("__", "-"): value for name, value in changed.items()}
    return client.post(PATH, data={name: value for name, value in data.items() if value != "off"})


def own_page(signed: Signed) -> str:
    return words(signed.client.get("/me").text)


def test_it_shows_what_holds_but_no_address_number_or_word(world: World) -> None:
    page = world.participant().client.get(PATH).text
    assert title(page) == "Appointment"
    assert "We have s***@example.org. Leave this empty to keep it." in words(page)
    assert "We have the number that ends in 18." in words(page)
    for kept in ("sam@example.org", "7946", "bluebell"):
        assert kept not in page
    ticked = re.findall(r'<input[^>]*name="about-safe_contact-(\w+)_ok"[^>]*checked', page)
    assert ticked == ["email", "call"]


def test_left_as_it_is_all_stays_as_it_was(world: World) -> None:
    signed = world.participant()
    before = world.person(signed).told
    assert post(signed.client).location == "/me"
    assert world.person(signed).told == before
    assert "That is saved, and holds from now on." in own_page(signed)


def test_what_is_typed_replaces_what_was_kept(world: World) -> None:
    signed = world.participant()
    post(signed.client, about__email="robin.new@example.org", about__timezone="Europe/Athens")
    text = own_page(signed)
    assert "We may write to r***@example.org." in text
    assert "Your times are shown in Athens time." in text
    assert "How we may reach you was changed here." in text


def test_a_tick_forgets_what_is_kept(world: World) -> None:
    signed = world.participant()
    post(signed.client, **{"forget-email": "y", "forget-code_word": "y"}, about__safe_contact__email_ok="off")
    about = world.person(signed).told.about
    assert (about.email, about.phone, about.safe_contact.code_word) == (None, "+44 20 7946 0018", "")
    assert "forget-email" not in signed.client.get(PATH).text


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"forget-email": "y"}, "e-mail"),
        ({"about__email": "not an address"}, "e-mail"),
        ({"about__phone": "12"}, "phone"),
        ({"about__safe_contact__hours": "off"}, "call"),
    ],
)
def test_what_does_not_fit_is_said_beside_it_and_changes_nothing(
    world: World, changed: Mapping[str, str], said: str
) -> None:
    signed = world.participant()
    before = world.person(signed).told
    answer = post(signed.client, **changed)
    assert answer.status_code == 200
    assert "Please look at this again" in words(answer.text)
    assert 'class="govuk-error-message"' in answer.text
    assert said in words(answer.text)
    assert world.person(signed).told == before


@pytest.mark.parametrize("passphrase", ["", "not the passphrase"])
def test_without_the_passphrase_nothing_changes_and_what_was_typed_stays(world: World, passphrase: str) -> None:
    signed = world.participant()
    answer = post(signed.client, passphrase, about__email="robin.new@example.org")
    assert answer.status_code == 200
    assert "robin.new@example.org" in answer.text
    assert world.person(signed).told.about.email == "sam@example.org"


def test_guesses_at_the_passphrase_are_slowed_down(world: World) -> None:
    signed = world.participant()
    assert [post(signed.client, "wrong").status_code for _ in range(31)][-1] == 429


def test_the_page_is_the_same_whatever_was_told(world: World) -> None:
    pages = [
        world.participant(answers).client.get(PATH).text
        for answers in (answers_with(), answers_with(private__hurt="yes", household__pregnancy="me"))
    ]
    assert len({words(page) for page in pages}) == 1


def test_before_anything_was_sent_there_is_nothing_to_change(world: World) -> None:
    assert world.draft().client.get(PATH).location == "/me"


def test_a_booked_call_outside_new_hours_is_warned_of_beside_the_call(world: World) -> None:
    world.therapist()
    signed = world.participant(answers_with(about__safe_contact__hours=["weekday_daytime"]))
    book(signed.client, keep_first(signed.client))
    warning = "This is outside the hours that you gave for calls."
    assert warning not in own_page(signed)
    post(signed.client, **{"about-safe_contact-hours": "weekend"})
    assert warning in own_page(signed)
    post(signed.client, **{"about-safe_contact-do_not_contact": "y"})
    assert warning not in own_page(signed)
    assert "You asked us not to contact you, and we will not." in own_page(signed)


def test_times_outside_ones_hours_are_marked_before_they_are_chosen(world: World) -> None:
    world.therapist()
    signed = world.participant(answers_with(about__safe_contact__hours=["weekend"]))
    page = signed.client.get("/start/15").text
    assert page.count("outside your hours") >= len(values(page))
    keep = keep_first(signed.client)
    asked = signed.client.get(keep).text
    assert asked.index("If that might not be safe") < asked.index("Book this time</button>")
    daytime = world.participant(answers_with(about__safe_contact__hours=["weekday_daytime"]))
    assert "outside your hours" not in daytime.client.get("/start/15").text
