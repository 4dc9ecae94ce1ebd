"""An answer that no longer fits when it is sent, because a rule changed meanwhile, is asked for again."""

from flask.testing import FlaskClient

from tests.factories import World, answers_with
from tests.pages.intake.person import Page, fill, get


def _send(client: FlaskClient) -> Page:
    answer = client.post("/start/14", data={"csrf_token": get(client, 14).values["csrf_token"]})
    assert answer.status_code == 200
    return Page(answer.text)


def test_an_open_answer_is_asked_for_on_its_own_page(world: World) -> None:
    client = world.draft(answers_with(concerns__goal="revenge")).client
    page = _send(client)
    assert page.problems == ["Choose an answer."]
    assert page.names >= {"concerns-goal"}
    assert fill(client, 6) == "/start/7"
    assert fill(client, 14) == "/start/15"


def test_a_telling_answer_goes_and_is_asked_for_afresh(world: World) -> None:
    client = world.draft(answers_with(private__afraid="perhaps")).client
    page = _send(client)
    assert page.problems == ["Choose an answer, or “I’d rather not say”."]
    assert client.get("/start/14").location == "/start/11"
    assert fill(client, 11) == "/start/12"
    assert fill(client, 14) == "/start/15"


def test_an_answer_that_is_missing_altogether_is_asked_for(world: World) -> None:
    answers = answers_with()
    del answers["practical.format"]
    client = world.draft(answers).client
    assert _send(client).names >= {"practical-format"}
    assert fill(client, 8) == "/start/9"
    assert fill(client, 14) == "/start/15"


def test_asking_for_the_head_of_a_page_sends_nothing(world: World) -> None:
    client = world.draft().client
    assert client.head("/start/14").status_code == 200
    assert client.get("/start/14").status_code == 200
