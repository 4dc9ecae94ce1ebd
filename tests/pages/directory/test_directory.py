"""The public list of therapists: if the practice wants it, the same for everybody, and no address tells a wish."""

import pytest
from flask.testing import FlaskClient

from portal.data.base import db
from portal.data.tables import Practice
from portal.data.transaction import writing
from portal.domain.people import Role
from tests.factories import World
from tests.pages.reading import forms, links, title, words

PATH = "/therapists"
OURS = {"Sec-Fetch-Site": "same-origin"}


def ask(client: FlaskClient, **wishes: str) -> str:
    answer = client.post(PATH, data=wishes, headers=OURS)
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"
    return str(answer.text)


def names(page: str) -> list[str]:
    return [part.partition("<")[0] for part in page.split('class="therapist__name">')[1:]]


@pytest.fixture
def three(world: World) -> World:
    world.therapist(
        "Amara", languages=["en", "fr"], formats=["online"], about="Speaks plainly.", competence={"infidelity": 3}
    )
    world.therapist("Bo", gender="man", competence={"substance": 3, "trauma_abuse": 3}, accepting=False)
    world.therapist("Chi", competence={"drift": 2, "infidelity": 1}, formats=["in_person"])
    return world


def test_everybody_is_shown_with_facts_and_nobody_is_ranked(client: FlaskClient, three: World) -> None:
    answer = client.get(PATH)
    text = words(answer.text)
    assert title(answer.text) == "Therapists"
    assert names(answer.text) == ["Amara", "Bo", "Chi"]
    for fact in ("3 therapists", "Speaks plainly.", "English, French", "By video", "£80", "Is full at present"):
        assert fact in text
    assert "Works with alcohol or drug use" in text
    assert "trauma" not in text
    assert "<img" not in answer.text


def test_it_is_public_and_the_same_for_everybody(client: FlaskClient, three: World) -> None:
    stranger = client.get(PATH)
    assert "Set-Cookie" not in stranger.headers
    assert stranger.headers["Cache-Control"] == "public, max-age=300"
    for role in Role:
        known = three.account(role).client
        assert known.get(PATH).data == stranger.data
        assert ask(known, gender="man") == ask(client, gender="man")


@pytest.mark.parametrize(
    ("wishes", "found"),
    [
        ({"area": "substance"}, ["Bo"]),
        ({"area": "infidelity"}, ["Amara"]),
        ({"area": "trauma_abuse"}, ["Amara", "Bo", "Chi"]),
        ({"language": "fr"}, ["Amara"]),
        ({"format": "in_person"}, ["Bo", "Chi"]),
        ({"gender": "man"}, ["Bo"]),
        ({"has_room": "y"}, ["Amara", "Chi"]),
        ({"gender": "man", "has_room": "y"}, []),
        ({"area": "nonsense", "language": "'; --", "page": "x"}, ["Amara", "Bo", "Chi"]),
        ({"page": "99"}, ["Amara", "Bo", "Chi"]),
    ],
)
def test_filters(client: FlaskClient, three: World, wishes: dict[str, str], found: list[str]) -> None:
    page = ask(client, **wishes)
    assert names(page) == found
    if not found:
        assert "Nobody here fits all of that." in words(page)
        assert PATH in links(page)


def test_what_was_asked_for_stays_chosen_and_stands_in_no_address(client: FlaskClient, three: World) -> None:
    page = ask(client, gender="man", language="en")
    assert '<option value="man" selected>' in page
    assert '<option value="en" selected>' in page
    for address in [*links(page), *(form.action for form in forms(page))]:
        assert not any(wish in address for wish in ("man", "gender", "area", "language"))


def test_another_site_can_ask_nothing(client: FlaskClient, three: World) -> None:
    assert client.post(PATH, data={"gender": "man"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_many_therapists_come_in_pages(client: FlaskClient, world: World) -> None:
    for number in range(45):
        world.therapist(f"Therapist {number:02}", gender="woman" if number < 30 else "man")
    first, last = client.get(PATH).text, client.get(f"{PATH}?page=3").text
    assert names(first)[0] == "Therapist 00"
    assert (len(names(first)), len(names(last))) == (20, 5)
    assert f"{PATH}?page=2#found" in links(first)
    assert "45 therapists" in words(last)
    second = ask(client, gender="woman", page="2")
    assert names(second) == [f"Therapist {number:02}" for number in range(20, 30)]
    assert "The ones before" in words(second)


def test_nobody_yet_is_a_page_too(client: FlaskClient, world: World) -> None:
    assert "Nobody is listed here yet." in words(client.get(PATH).text)


def test_a_name_is_text_and_never_markup(client: FlaskClient, world: World) -> None:
    world.therapist("<script>alert(1)</script>", about="<b>bold</b>")
    assert "<script>alert" not in client.get(PATH).text
    assert "<b>bold" not in client.get(PATH).text


def test_a_practice_that_wants_no_list_has_none_and_no_way_there(client: FlaskClient, three: World) -> None:
    assert PATH in links(client.get("/").text)
    with writing():
        db.session.get_one(Practice, three.practice_id).lists_therapists = False
    assert client.get(PATH).status_code == 404
    assert client.post(PATH, headers=OURS).status_code == 404
    for page in ("/", "/guide/", "/start", "/login"):
        assert PATH not in links(client.get(page).text)
