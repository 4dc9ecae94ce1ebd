"""The whole way through the intake, forwards, backwards and sideways."""

import json

from flask.testing import FlaskClient
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Case, Intake, IntakeDraft, SignIn
from portal.data.transaction import reading
from portal.domain.intake import intake_of_answers
from portal.domain.people import Role
from portal.domain.told import read_told
from portal.services import drafts
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE, World, answers_with
from tests.pages.intake.person import Page, address, answers_of_step, fill, get, send, walk
from tests.pages.reading import words


def _count(model: type) -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(model)) or 0


def test_the_whole_way_leads_from_page_to_page_to_a_case(client: FlaskClient, world: World) -> None:
    world.therapist()
    walk(client, until=14)
    assert _count(Case) == 0
    assert fill(client, 14) == "/start/15"
    with reading():
        row = db.session.scalars(select(Intake)).one()
    told = read_told(json.loads(world.outside.vault.open("intakes", "open_part", row.id, row.open_part)))
    expected = intake_of_answers({**NOTHING_DISCLOSED, "id": "told"})
    assert (told.about, told.concerns, told.practical) == (expected.about, expected.concerns, expected.practical)
    private = json.loads(world.outside.vault.open("intakes", "private_part", row.id, row.private_part))
    assert private["private"]["afraid"] == "no"
    assert private["household"] == {"children_at_home": "no", "pregnancy": "no"}
    assert row.wording == "en_GB/3"
    assert _count(IntakeDraft) == 0


def test_every_page_has_a_neutral_title_and_its_number(client: FlaskClient, world: World) -> None:
    for number in range(1, 15):
        text = client.get(address(number)).text
        assert "<title>Appointment</title>" in text
        assert f"Step {number} of 15" in text
        if number < 14:
            fill(client, number)


def test_no_step_can_be_reached_before_its_time(client: FlaskClient) -> None:
    assert client.get("/start/7").location == "/start"
    fill(client, 1)
    for number in range(3, 15):
        assert client.get(address(number)).location == "/start/2"
    walk(client, until=6)
    assert client.get("/start/14").location == "/start/6"
    assert client.get("/start/6").status_code == 200
    assert client.get("/start/16").status_code == 404


def test_going_back_loses_nothing(client: FlaskClient, world: World) -> None:
    walk(client, until=9)
    for number in (1, 3, 4, 5, 6, 8):
        shown = get(client, number).values
        for name, values in answers_of_step(number, NOTHING_DISCLOSED).items():
            assert [value for value in shown.get(name, []) if value] == [value for value in values if value], name
    assert fill(client, 4) == "/start/5"
    assert client.get("/start/9").status_code == 200


def test_a_change_from_the_check_leads_back_to_it(client: FlaskClient, world: World) -> None:
    walk(client, until=14)
    page = client.get("/start/6?check=1")
    token = Page(page.text).values["csrf_token"]
    answer = client.post("/start/6?check=1", data={"concerns-goal": "decide", "csrf_token": token})
    assert (answer.status_code, answer.location) == (303, "/start/14")
    assert "To find out if we stay together" in client.get("/start/14").text


def test_posting_a_step_twice_does_no_harm(client: FlaskClient, world: World) -> None:
    for number in range(1, 15):
        page = get(client, number)
        answer = send(client, number, {})  # Leaves everything blank: refused or harmless, never an error of ours.
        assert answer.status_code in {200, 303}
        if number == 14:
            break
        first = fill(client, number)
        if number != 2:
            assert fill(client, number) == first
        assert page.names
    assert _count(Case) == 1


def test_sending_twice_leads_to_the_same_place_and_makes_one_case(client: FlaskClient, world: World) -> None:
    walk(client, until=14)
    token = get(client, 14).values["csrf_token"]
    first = client.post("/start/14", data={"csrf_token": token})
    second = client.post("/start/14", data={"csrf_token": token})
    assert (first.status_code, first.location) == (second.status_code, second.location) == (303, "/start/15")
    assert _count(Case) == 1
    for number in range(1, 15):
        assert client.get(address(number)).location == "/me"


def test_later_passes_over_the_private_pages_and_takes_back_what_was_written(client: FlaskClient, world: World) -> None:
    walk(client, until=14)
    assert send(client, 9, {"consent": ["later"]}).location == "/start/14"
    assert "Later, in the call" in client.get("/start/14").text
    assert client.get("/start/11").location == "/start/14"
    assert send(client, 9, {"consent": ["now"]}).location == "/start/10"
    assert client.get("/start/14").location == "/start/10"
    assert send(client, 9, {"consent": ["later"]}).location == "/start/14"
    assert fill(client, 14) == "/start/15"
    with reading():
        row = db.session.scalars(select(Intake)).one()
    assert json.loads(world.outside.vault.open("intakes", "private_part", row.id, row.private_part))["private"] is None


def test_somebody_under_age_is_sent_to_services_and_nothing_is_kept(client: FlaskClient, world: World) -> None:
    answer = send(client, 1, {"about-adult": ["no"], "about-private_now": ["yes"]})
    assert answer.status_code == 200
    assert "Childline" in answer.text
    assert _count(IntakeDraft) == 0
    assert client.get("/start/2").location == "/start"


def test_somebody_signed_in_who_slips_keeps_what_they_filled_in(world: World) -> None:
    client = world.draft().client
    answer = send(client, 1, {"about-adult": ["no"], "about-private_now": ["yes"]})
    assert answer.status_code == 200
    assert "Childline" in answer.text
    assert "What you filled in before is still there." in answer.text
    assert _count(IntakeDraft) == 1
    assert get(client, 1).values["about-adult"] == ["yes"]
    assert fill(client, 14) == "/start/15"


def test_the_page_of_a_concern_ticks_it(client: FlaskClient, world: World) -> None:
    answer = client.post("/start/begin", data={"issue": "infidelity"}, headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, answer.location) == (303, "/start/first")
    client.post("/start/begin", data={"issue": "nonsense"}, headers={"Sec-Fetch-Site": "same-origin"})
    assert _count(IntakeDraft) == 1
    walk(client, until=5)
    assert get(client, 5).values["concerns-issues"] == ["infidelity"]
    assert client.post("/start/begin", headers={"Sec-Fetch-Site": "same-origin"}).location == "/start/5"
    assert client.post("/start/begin", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_the_recovery_code_is_shown_until_there_is_an_account_and_never_again(
    client: FlaskClient, world: World
) -> None:
    fill(client, 1)
    text = client.get("/start/2").text
    assert text.count('class="secret"') == 2
    fill(client, 2)
    assert 'class="secret"' not in client.get("/start/2").text
    assert "This is done" in client.get("/start/2").text
    assert _count(SignIn) == 1


def test_another_name_can_be_had(client: FlaskClient, world: World) -> None:
    fill(client, 1)
    before = client.get("/start/2").text
    token = Page(before).values["csrf_token"]
    assert client.post("/start/name", data={"csrf_token": token}).location == "/start/2"
    assert Page(client.get("/start/2").text).values["username"] != Page(before).values["username"]


def test_a_name_that_somebody_else_took_meanwhile_is_replaced_and_said(client: FlaskClient, world: World) -> None:
    fill(client, 1)
    taken = get(client, 2).values["username"][0]
    world.account(Role.PARTICIPANT, name=taken)
    answer = send(client, 2, {"passphrase": [PASSPHRASE]})
    assert answer.status_code == 200
    assert "Somebody else has just taken that name" in answer.text
    assert Page(answer.text).values["username"] != [taken]
    assert fill(client, 2) == "/start/3"


def test_a_second_press_after_the_account_was_made_says_how_to_go_on(client: FlaskClient, world: World) -> None:
    fill(client, 1)
    token = get(client, 2).values["csrf_token"]
    with client.session_transaction("/start") as session:
        before = dict(session)
    fill(client, 2)
    with client.session_transaction("/start") as session:
        session.clear()
        session.update(before)
    answer = client.post("/start/2", data={"passphrase": "another passphrase", "csrf_token": token})
    assert (answer.status_code, answer.location) == (303, "/start")
    assert "Begun before?" in words(client.get("/start").text)


def test_who_works_here_can_not_fill_in_an_intake(client: FlaskClient, world: World) -> None:
    staff = world.account(Role.STAFF)
    assert staff.client.get("/start").status_code == 403


def test_helplines_stand_open_from_the_private_part_to_the_end(client: FlaskClient, world: World) -> None:
    world.therapist()
    for number in range(1, 15):
        page = client.get(address(number)).text
        assert ('id="helplines"' in page) == (number >= 9)
        if number >= 9:
            _demand_open_helplines(page)
        fill(client, number)
    _demand_open_helplines(client.get("/start/15").text)


def _demand_open_helplines(page: str) -> None:
    main = page[page.index("<main") : page.index("</main>")]
    card = main[main.index('id="helplines"') :]
    assert main.index('href="tel:999"') < main.index("<form")
    assert card.index('href="tel:999"')
    assert card.index('href="tel:116123"')
    assert "<details" not in card


def test_after_sending_it_says_that_the_answers_are_there(client: FlaskClient, world: World) -> None:
    world.therapist()
    walk(client, until=15)
    text = words(client.get("/start/15").text)
    assert "Your answers are with us, and a person on our team reads them within 5 working days." in text


def test_who_is_not_alone_opens_name_and_code_by_hand(client: FlaskClient, world: World) -> None:
    fill(client, 1, answers_with(about__private_now="unsure"))
    page = client.get("/start/2").text
    assert '<details class="govuk-details">' in page
    assert '<details class="govuk-details" open>' not in page


def test_after_leaving_nothing_says_that_there_was_a_form(client: FlaskClient, world: World) -> None:
    fresh = words(client.get("/start").text)
    fill(client, 1)
    client.get("/exit")
    assert client.get("/start/5").location == "/start"
    assert words(client.get("/start").text) == fresh


def test_who_allows_no_call_need_not_say_what_to_tell_who_picks_up(client: FlaskClient, world: World) -> None:
    walk(client, until=4)
    told = {"about-safe_contact-do_not_contact": ["y"]}
    assert send(client, 4, told).location == "/start/5"
    with reading():
        account_id = db.session.scalars(select(IntakeDraft)).one().account_id
        kept = drafts.find(world.outside, token=None, account_id=account_id)
    assert kept is not None
    assert kept.answers["about.safe_contact.if_someone_else"] == "say_nothing"
