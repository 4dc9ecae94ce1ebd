"""Public pages are the same for everybody: no cookie, the same bytes, kept by caches, one step from help."""

import pytest
from flask.testing import FlaskClient

from portal.data.base import db
from portal.data.tables import Practice
from portal.data.transaction import writing
from portal.domain.people import Role
from portal.wording.guide import guide
from portal.wording.worksheets import PLACES
from tests.factories import World
from tests.pages.reading import INLINE, forms, links, title, words

GUIDE = guide("en_GB")
STEADY = f"/guide/{GUIDE.beside.slug}"
PUBLIC = (
    "/",
    "/guide/",
    *(f"/guide/{page.slug}" for page in GUIDE.pages),
    *(f"/guide/do/{slug}" for slug in PLACES),
    STEADY,
)
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # Pages are the same on both.
ISSUES = {"drift", "infidelity", "confidence", "addiction_neglect"}


@pytest.mark.parametrize("address", PUBLIC)
def test_sets_no_cookie_and_may_be_kept(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert not INLINE.search(answer.text)


@pytest.mark.parametrize("address", PUBLIC)
def test_is_the_same_for_a_stranger_and_for_everybody_who_is_signed_in(
    client: FlaskClient, world: World, address: str
) -> None:
    stranger = client.get(address)
    stale = world.app.test_client()
    stale.set_cookie("session", "not-a-session-of-ours")
    browsers = [stale, *(world.account(role).client for role in Role)]
    for browser in browsers:
        answer = browser.get(address)
        assert answer.data == stranger.data
        assert list(answer.headers) == list(stranger.headers)


@pytest.mark.parametrize("address", PUBLIC)
def test_help_is_one_step_away_and_so_is_the_way_out(client: FlaskClient, address: str) -> None:
    page = client.get(address).text
    assert STEADY in links(page)
    assert "/exit" in links(page)
    assert "We are not an emergency service: if anyone is in danger, ring 999" in words(page)
    assert '<a class="govuk-link" href="tel:999">999</a>' in page


@pytest.mark.parametrize("address", PUBLIC)
def test_every_form_begins_an_intake_by_post_and_tells_nothing_in_an_address(client: FlaskClient, address: str) -> None:
    page = client.get(address).text
    begins = forms(page)
    assert begins
    for form in begins:
        assert (form.method, form.action) == ("post", "/start/begin")
        assert form.fields.keys() <= {"issue"}
    for link in links(page):
        assert not any(issue in link for issue in ("drift", "infidelity", "confidence=", "addiction"))


def test_the_first_screen_offers_four_ways_in_and_one_for_who_is_not_sure(client: FlaskClient) -> None:
    page = client.get("/").text
    assert {form.fields["issue"] for form in forms(page)} == ISSUES | {"unsure"}
    assert "The first call is free" in words(page)
    assert "Two private calls, then you meet together" in words(page)


@pytest.mark.parametrize("page", GUIDE.pages, ids=lambda page: page.slug)
def test_each_section_ends_with_its_own_way_on(client: FlaskClient, page: object) -> None:
    found = next(known for known in GUIDE.pages if known is page)
    begins = forms(client.get(f"/guide/{found.slug}").text)
    assert [form.fields.get("issue") for form in begins] == [
        section.issue for section in found.sections if section.begins
    ]


def test_the_page_beside_ends_in_people_to_call_and_a_private_way_to_us(client: FlaskClient) -> None:
    page = client.get(STEADY).text
    assert title(page) == "Feeling steady"
    assert [(form.fields, form.buttons) for form in forms(page)] == [({}, ("Reach us in private",))]
    assert page.index("National Domestic Abuse Helpline") < page.index("<details")
    assert "Australia" in page[page.index("<details") :]
    assert "forgiv" not in words(page).casefold()


def test_the_page_beside_puts_the_country_of_the_practice_first(client: FlaskClient, world: World) -> None:
    with writing():
        db.session.get_one(Practice, world.practice_id).country = "IE"
    page = client.get(STEADY).text
    assert "tel:999" in page[: page.index("<details")] or "112" in page[: page.index("<details")]
    assert "National Domestic Abuse Helpline" in page[page.index("<details") :]


def test_a_practice_with_a_night_rota_does_not_send_people_elsewhere(client: FlaskClient, world: World) -> None:
    with writing():
        db.session.get_one(Practice, world.practice_id).out_of_hours_rota = True
    assert "not an emergency service" not in client.get("/").text


def test_a_demonstration_says_so(client: FlaskClient, world: World) -> None:
    line = "This is a demonstration. Nobody reads what is written here."
    assert line not in client.get("/").text
    with writing():
        db.session.get_one(Practice, world.practice_id).is_demonstration = True
    assert line in client.get("/").text


def test_the_name_of_a_practice_is_text_and_never_markup(client: FlaskClient, world: World) -> None:
    with writing():
        db.session.get_one(Practice, world.practice_id).name = "<script>alert(1)</script>"
    assert "<script>alert" not in client.get("/").text
