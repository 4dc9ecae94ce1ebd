"""Two presses of one button that reach the server at the same instant."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Account, Case
from portal.data.transaction import reading
from tests.factories import PASSPHRASE, World
from tests.pages.intake.person import address, fill, get

PRESSES = 4


def _press(world: World, client: FlaskClient, number: int, data: dict[str, str]) -> list[TestResponse]:
    """Post the same form several times at once, each time as the browser stands now."""
    token = get(client, number).values["csrf_token"][0]
    cookie = client.get_cookie("session")
    assert cookie is not None
    line = Barrier(PRESSES)

    def press(_turn: int) -> TestResponse:
        browser = world.app.test_client()
        browser.set_cookie("session", cookie.value)
        line.wait()
        return browser.post(address(number), data={**data, "csrf_token": token})

    with ThreadPoolExecutor(PRESSES) as pool:
        return list(pool.map(press, range(PRESSES)))


def _count(model: type[Account] | type[Case]) -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(model)) or 0


def test_the_last_step_opens_one_case_and_every_press_leads_on(world: World) -> None:
    client = world.draft().client
    answers = _press(world, client, 14, {})
    assert {(answer.status_code, answer.location) for answer in answers} == {(303, "/start/15")}
    assert _count(Case) == 1


def test_the_second_step_makes_one_account_and_none_of_the_presses_fails(client: FlaskClient, world: World) -> None:
    fill(client, 1)
    answers = _press(world, client, 2, {"passphrase": PASSPHRASE})
    assert {answer.status_code for answer in answers} == {303}
    assert "/start/3" in {answer.location for answer in answers}
    assert _count(Account) == 1
