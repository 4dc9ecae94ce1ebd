"""The code on one's own page: shown once, replaced, taken back; and stopping alone."""

import re

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking
from portal.data.transaction import reading
from portal.domain.joining import CodeOfNoUse
from portal.services import joining
from tests.conftest import Outbox
from tests.couples import couple
from tests.factories import PASSPHRASE, World
from tests.pages.booking.pressing import book, keep_first
from tests.pages.filling import press, submit
from tests.pages.reading import links, title, words

CODE = re.compile(r'class="secret"[^>]*>([^<]+)<')


def good(world: World, code: str) -> bool:
    try:
        with reading():
            joining.check(world.outside, code)
    except CodeOfNoUse:
        return False
    return True


def test_the_code_is_shown_once_and_a_new_one_takes_its_place(world: World) -> None:
    one = world.participant()
    assert "/me/code" in links(one.client.get("/me").text)
    shown = [submit(one.client, "/me/code", passphrase=PASSPHRASE) for _ in range(2)]
    codes = [CODE.findall(answer.text)[0] for answer in shown]
    assert [good(world, code) for code in codes] == [False, True]
    assert all(title(answer.text) == "Appointment" for answer in shown)
    assert "no-store" in shown[0].headers["Cache-Control"]
    for page in ("/me", "/me/code"):
        assert not any(code in one.client.get(page).text for code in codes)
    assert "can be used until" in words(one.client.get("/me").text)


def test_it_is_taken_back(world: World) -> None:
    one = world.participant()
    (code,) = CODE.findall(submit(one.client, "/me/code", passphrase=PASSPHRASE).text)
    press(one.client, "/me", "/me/code/end")
    assert not good(world, code)
    page = words(one.client.get("/me").text)
    assert "The code can’t be used any more." in page
    assert "can be used until" not in page


def test_neither_code_nor_stopping_without_the_passphrase(world: World) -> None:
    one = world.participant()
    for path in ("/me/code", "/me/leave"):
        answer = submit(one.client, path, passphrase="not the one")
        assert "That is not your passphrase." in words(answer.text)
        assert not CODE.findall(answer.text)
    assert "Your page" in words(one.client.get("/me").text)


def test_no_mail_goes_out_for_any_of_it(world: World, outbox: Outbox) -> None:
    one = world.participant()
    submit(one.client, "/me/code", passphrase=PASSPHRASE)
    couple(world)
    assert outbox.letters == []


def test_stopping_calls_off_what_is_coming_and_lets_one_begin_again(world: World) -> None:
    world.therapist()
    one = world.participant()
    book(one.client, keep_first(one.client))
    assert submit(one.client, "/me/leave", passphrase=PASSPHRASE).location == "/me"
    page = words(one.client.get("/me").text)
    assert "You have stopped." in page
    assert "Nothing has begun yet" in page
    with reading():
        assert db.session.scalars(select(Booking.state)).all() == ["cancelled"]
    assert one.client.get("/me/leave").location == "/me"
    assert one.client.get("/start").status_code == 200


def test_the_way_to_answer_again_is_there_for_everybody(world: World) -> None:
    one = world.participant()
    assert "/me/again" in links(one.client.get("/me").text)
    answer = press(one.client, "/me/again", "/me/again")
    assert answer.location == "/start"
    # Whether somebody has begun is not told on a page that another may look at.
    assert "Answer the private questions again" in words(one.client.get("/me").text)
    # What stands in the open part is neither asked nor shown.
    assert one.client.get("/start/4").location == "/start"
