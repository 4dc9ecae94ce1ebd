"""The pages of joint sessions: choosing, asking, answering, calling off; and what the other sees of it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete

from portal.data.base import db
from portal.data.tables import WeeklyHours
from portal.data.transaction import reading, writing
from portal.domain.messages import MessageText
from portal.domain.people import Role
from portal.domain.together import ANSWERED_WITHIN
from portal.jobs.worker import run_due
from portal.services import cases, messages, waitlist
from tests.conftest import Clock, Outbox
from tests.couples import Couple, answers_again, couple, release, released
from tests.factories import World, answers_with
from tests.pages.booking.pressing import book, keep_first, reference, token
from tests.pages.filling import submit
from tests.pages.reading import forms, links, title, words

TIMES = "/me/together"
START = re.compile(r'name="start" value="([^"]+)"')


@pytest.fixture
def two(world: World) -> Couple:
    world.therapist("Amara Example")
    return released(world)


def starts_of(two: Couple) -> list[str]:
    return START.findall(two.one.client.get(TIMES).text)


def ask(two: Couple, start: str) -> str:
    """Look at a time and ask for it; the address under which it is answered."""
    page = two.one.client.get(TIMES).text
    look = two.one.client.post(f"{TIMES}/look", data={"csrf_token": token(page), "start": start})
    assert look.status_code == 200
    assert title(look.text) == "Appointment"
    form = next(form for form in forms(look.text) if form.action == f"{TIMES}/ask")
    assert two.one.client.post(form.action, data=form.fields).location == "/me"
    return next(link for link in links(two.one.client.get("/me").text) if link.startswith(f"{TIMES}/"))


def settled(world: World, two: Couple, clock: Clock) -> Couple:
    """The two, signed in anew after what they asked for was settled."""
    clock.pass_time(ANSWERED_WITHIN)
    run_due(world.outside)
    one, other = (replace(each, client=world.browser_of(each.account_id)) for each in (two.one, two.other))
    return Couple(one, other, two.case_id)


def answer(two: Couple, place: str, said: str) -> None:
    page = two.other.client.get(place).text
    assert two.other.client.post(place, data={"csrf_token": token(page), "answer": said}).location == "/me"


def test_asked_answered_booked_and_called_off(world: World, two: Couple, clock: Clock, outbox: Outbox) -> None:
    assert TIMES in links(two.one.client.get("/me").text)
    place = ask(two, starts_of(two)[0])
    assert "2026" not in place
    page = words(two.one.client.get("/me").text)
    assert "It does not suit me any more" in page
    assert "Both of you hear on Wednesday 25 November, 09:00 whether it takes place" in page
    other = words(two.other.client.get("/me").text)
    assert "Say whether it suits me" in other
    answer(two, place, "yes")
    two = settled(world, two, clock)
    for each in (two.one, two.other):
        text = each.client.get("/me").text
        assert "Thursday 26 November, 09:00" in words(text)
        assert "Your time together is booked." in words(text)
        file = each.client.get(f"{place}/calendar")
        assert (file.status_code, b"SUMMARY:Appointment" in file.data) == (200, True)
    assert submit(two.other.client, f"{place}/cancel").location == "/me"
    for each in (two.one, two.other):
        assert "Your time together does not take place." in words(each.client.get("/me").text)
        assert each.client.get(f"{place}/calendar").status_code == 404
        assert each.client.get(f"{place}/cancel").location == "/me"
    told = {letter.subject for letter in outbox.letters if letter.to == "sam@example.org"}
    assert told == {"Appointment"}
    assert not [letter for letter in outbox.letters if "ogether" in letter.text]


def test_who_says_no_is_not_shown_and_the_asker_sees_the_same_page_until_it_is_settled(two: Couple) -> None:
    place = ask(two, starts_of(two)[0])
    two.one.client.get("/me")
    before = without_token(two.one.client.get("/me").text)
    own = without_token(two.other.client.get("/me").text)
    answer(two, place, "no")
    assert without_token(two.one.client.get("/me").text) == before
    # Nor on the own page, once the thanks were read: somebody else may look at it.
    two.other.client.get("/me")
    assert without_token(two.other.client.get("/me").text) == own


def test_held_looks_like_a_calendar_that_is_full(world: World, two: Couple) -> None:
    start = starts_of(two)[0]
    answers_again(world, two.other, answers_with(private__afraid="yes"))
    held = without_token(two.one.client.get(TIMES).text)
    assert START.findall(held) == []
    assert "Nothing is open at the moment" in words(held)
    page = two.one.client.get("/me/again").text
    answer = two.one.client.post(f"{TIMES}/ask", data={"csrf_token": token(page), "start": start})
    assert answer.location == TIMES
    assert "That time has just gone." in words(two.one.client.get(TIMES).text)
    # A therapist who has no hours left leaves the very same page.
    with writing():
        cases.locked(two.case_id).joint_sessions = "released"
    assert START.findall(two.one.client.get(TIMES).text)
    with writing():
        db.session.execute(delete(WeeklyHours))
    assert without_token(two.one.client.get(TIMES).text) == held


def test_first_call_times_are_not_shown_beside_a_calendar_that_is_full(world: World, two: Couple) -> None:
    """Or a hold could be told from a full calendar: the therapist would have time for a call and none for the two."""
    answers_again(world, two.other, answers_with(private__afraid="yes"))
    client = two.one.client
    assert client.get("/start/15").location == "/me"
    assert client.get(f"/me/times/{reference(world)}").location == "/me"
    token_of_page = token(client.get("/me/again").text)
    for chosen in (f"{reference(world)}@2026-11-26T10:00:00Z", "nonsense", ""):
        for path in ("/start/15", "/me/call/move", f"/me/times/{reference(world)}"):
            answer = client.post(path, data={"csrf_token": token_of_page, "time": chosen})
            assert (answer.status_code, answer.location) == (303, "/me")
    assert "/start/15" not in links(client.get("/me").text)
    assert "Nothing is open" not in words(client.get("/me").text)


def test_neither_an_old_hold_nor_the_waiting_list_goes_round_that(world: World, clock: Clock, outbox: Outbox) -> None:
    world.therapist("Amara Example")
    two = couple(world)
    kept = keep_first(two.one.client)
    release(world, two)
    clock.pass_time(timedelta(hours=1))
    signed = replace(two.one, client=world.browser_of(two.one.account_id))
    assert signed.client.get(kept).location == "/me"
    run_due(world.outside)
    page = signed.client.get("/me/again").text
    for answer in (signed.client.get(kept), signed.client.post(kept, data={"csrf_token": token(page)})):
        assert answer.location == "/me"
    page = signed.client.get("/me/again").text
    assert signed.client.post("/me/waiting", data={"csrf_token": token(page), "wait": "yes"}).location == "/me"
    person = world.person(signed)
    with reading():
        assert not waitlist.waits(person)
    with writing():
        waitlist.add(world.outside, person.participant_id, signed.account_id)
    with writing():
        for entry_id in waitlist.waiting():
            waitlist.tell(world.outside, entry_id)
    run_due(world.outside)
    with reading():
        assert not waitlist.waiting()
        assert MessageText.TIME_OPEN not in {note.text for note in messages.inbox(person.participant_id)}


def test_before_a_release_there_is_no_such_page(world: World) -> None:
    world.therapist()
    two = couple(world)
    for each in (two.one, two.other):
        assert TIMES not in links(each.client.get("/me").text)
        assert each.client.get(TIMES).location == "/me"


def test_one_who_comes_alone_never_has_it(world: World) -> None:
    one = world.participant()
    assert one.client.get(TIMES).location == "/me"
    assert one.client.get(f"{TIMES}/BCDFGHJKMN").status_code == 404


def test_anything_else_than_a_time_or_an_answer_changes_nothing(two: Couple) -> None:
    page = two.one.client.get(TIMES).text
    for start in ("", "nonsense", "2026-11-26T09:00", "9" * 500):
        for path in ("look", "ask"):
            sent = two.one.client.post(f"{TIMES}/{path}", data={"csrf_token": token(page), "start": start})
            assert sent.location == TIMES
    place = ask(two, starts_of(two)[0])
    sent = two.other.client.post(place, data={"csrf_token": token(two.other.client.get(place).text), "answer": "hm"})
    assert sent.status_code == 400


def test_asked_twice_is_asked_once(two: Couple) -> None:
    start = starts_of(two)[0]
    page = two.one.client.get(TIMES).text
    for _ in range(2):
        two.one.client.post(f"{TIMES}/ask", data={"csrf_token": token(page), "start": start})
    assert "A time was asked for already." in words(two.one.client.get("/me").text)
    assert two.one.client.get(TIMES).location == "/me"


def test_many_days_stand_on_several_pages(world: World, two: Couple) -> None:
    assert f"{TIMES}?page=1" in links(two.one.client.get(TIMES).text)
    assert TIMES in links(two.one.client.get(f"{TIMES}?page=1").text)
    for page in ("99", "-1", "x"):
        assert two.one.client.get(f"{TIMES}?page={page}").status_code in {200, 404}


def test_the_therapist_sees_both_and_can_decline(world: World, clock: Clock) -> None:
    therapist = world.account(Role.THERAPIST)
    world.therapist(account_id=therapist.account_id)
    two = released(world)
    place = ask(two, starts_of(two)[0])
    page = therapist.client.get("/therapist/").text
    assert "Sam, Sam" in words(page)
    assert "Together, asked for." in words(page)
    address = next(link for link in links(page) if link.startswith("/therapist/sessions/"))
    assert submit(therapist.client, address).location == "/therapist/"
    assert "You said that you can’t." in words(therapist.client.get("/therapist/").text)
    answer(two, place, "yes")
    two = settled(world, two, clock)
    therapist = replace(therapist, client=world.browser_of(therapist.account_id))
    assert "does not come about" in words(two.one.client.get("/me").text)
    assert therapist.client.get(address).status_code == 404


def test_the_next_step_is_told_on_one_day_whether_released_or_not(world: World, clock: Clock) -> None:
    """Released at once or never: until the common day after one’s own call, the page is the same."""

    world.therapist()
    pages = []
    for released_early in (False, True):
        two = couple(world)
        book(two.one.client, keep_first(two.one.client))
        if released_early:
            with writing():
                case = cases.locked(two.case_id)
                case.joint_sessions, case.released_at = "released", clock()
        names = (two.one.name, two.other.name)
        pages.append(without_token(two.one.client.get("/me").text, *names))
    changing = re.compile(r"\d\d:\d\d|/me/booking/\w+|T\d\d:\d\d:\d\d[^\"]*")
    assert changing.sub("", pages[0]) == changing.sub("", pages[1])
    clock.pass_time(timedelta(days=7))
    run_due(world.outside)
    client = world.browser_of(two.one.account_id)
    assert "Choose a time together" in words(client.get("/me").text)


def without_token(page: str, *names: str) -> str:
    page = re.sub(r'name="csrf_token" value="[^"]*"', "", page)
    for name in names:
        page = page.replace(name, "")
    return page
