"""Signing out and leaving in a hurry: nothing is left behind, and no other site can do either to somebody."""

import pytest
from flask.testing import FlaskClient

from portal.domain.people import Role
from portal.web.templates import LEAVE_FOR
from tests.factories import PASSPHRASE, Signed, World
from tests.pages.account.signing import sign_in
from tests.pages.reading import forms

HERE = {"Origin": "http://localhost"}
ELSEWHERE: tuple[dict[str, str], ...] = (
    {"Origin": "https://evil.example"},
    {"Sec-Fetch-Site": "cross-site", **HERE},
    {},
)
BEACON = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors", **HERE}
FORM = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "navigate", **HERE}


@pytest.fixture
def signed(world: World) -> Signed:
    return world.account(Role.PARTICIPANT)


def _copy(world: World, browser: FlaskClient) -> FlaskClient:
    """Another browser that holds the same cookie, as somebody who had copied it would."""
    cookie = browser.get_cookie("session")
    assert cookie is not None
    copy = world.app.test_client()
    copy.set_cookie("session", cookie.value)
    return copy


def _is_signed_in(browser: FlaskClient) -> bool:
    return browser.get("/login").status_code == 303


def test_signing_out_ends_the_sign_in_and_not_only_the_cookie(world: World, signed: Signed) -> None:
    copy = _copy(world, signed.client)
    answer = signed.client.post("/logout", headers=HERE)
    assert (answer.status_code, answer.location) == (303, "/")
    assert signed.client.get_cookie("session") is None
    assert not _is_signed_in(copy)


def test_signing_out_twice_does_no_harm(signed: Signed) -> None:
    for _ in range(2):
        assert signed.client.post("/logout", headers=HERE).status_code == 303


def test_signing_out_is_no_link(signed: Signed) -> None:
    assert signed.client.get("/logout").status_code == 405
    assert _is_signed_in(signed.client)


@pytest.mark.parametrize("address", ["/logout", "/exit"])
@pytest.mark.parametrize("headers", ELSEWHERE, ids=["origin", "fetch", "nothing"])
def test_no_other_site_can_sign_somebody_out(signed: Signed, address: str, headers: dict[str, str]) -> None:
    assert signed.client.post(address, headers=headers).status_code == 403
    assert _is_signed_in(signed.client)


def test_a_beacon_ends_the_sign_in_and_shows_nothing(world: World, signed: Signed) -> None:
    copy = _copy(world, signed.client)
    answer = signed.client.post("/exit", headers=BEACON)
    assert (answer.status_code, answer.data) == (204, b"")
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies"'
    assert signed.client.get_cookie("session") is None
    assert not _is_signed_in(copy)


def test_a_form_leads_on_to_the_neutral_site(signed: Signed) -> None:
    answer = signed.client.post("/exit", headers=FORM)
    assert (answer.status_code, answer.location) == (303, LEAVE_FOR)


def test_without_a_script_a_link_ends_the_sign_in_and_leads_on(world: World, signed: Signed) -> None:
    copy = _copy(world, signed.client)
    answer = signed.client.get("/exit?to=https://evil.example")
    assert (answer.status_code, answer.location) == (303, LEAVE_FOR)
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert signed.client.get_cookie("session") is None
    assert not _is_signed_in(copy)


def test_only_following_the_link_ends_the_sign_in(world: World, signed: Signed) -> None:
    copy = _copy(world, signed.client)
    assert signed.client.head("/exit").status_code == 303
    assert signed.client.options("/exit").status_code == 200
    assert _is_signed_in(copy)


def test_the_cookie_goes_along_with_no_image_of_another_site(world: World, signed: Signed) -> None:
    """What lets a link write at all. See `portal.web.access.WRITING_GETS`."""
    answer = sign_in(world.app.test_client(), signed.name, PASSPHRASE)
    assert "SameSite=Lax" in answer.headers["Set-Cookie"]


def test_leaving_looks_the_same_for_a_stranger(client: FlaskClient, signed: Signed) -> None:
    for method, headers in (("GET", {}), ("POST", BEACON)):
        stranger = client.open("/exit", method=method, headers=headers)
        left = signed.client.open("/exit", method=method, headers=headers)
        assert (stranger.status_code, stranger.location) == (left.status_code, left.location)
        assert list(stranger.headers) == list(left.headers)


def test_the_way_out_is_on_pages_for_those_who_come_for_help_only(client: FlaskClient, world: World) -> None:
    way_out = f'data-leave="{LEAVE_FOR}"'
    staff = world.account(Role.STAFF).client
    participant = world.account(Role.PARTICIPANT).client
    with world.app.test_request_context():
        queue, own_page = world.app.url_for("staff.queue"), world.app.url_for("me.page")
    for answer in (client.get("/login"), client.get("/nowhere"), participant.get(own_page), participant.get(queue)):
        assert way_out in answer.text
    assert way_out not in staff.get(queue).text


def test_signing_out_is_a_button_on_every_page_of_who_is_signed_in(world: World) -> None:
    for role, endpoint in ((Role.STAFF, "staff.queue"), (Role.PARTICIPANT, "me.page")):
        with world.app.test_request_context():
            address = world.app.url_for(endpoint)
        page = world.account(role).client.get(address)
        assert ("post", "/logout") in [(form.method, form.action) for form in forms(page.text)]
