"""`flask second-step forget`: whoever lost the authenticator sets it up anew, and is signed in nowhere meanwhile."""

from flask import Flask

from portal.domain.people import Role
from tests.factories import PASSPHRASE, World, make_practice
from tests.pages.account.signing import sign_in


def forget(app: Flask, *arguments: str) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["second-step", "forget", *arguments])
    return result.exit_code, result.output


def test_it_is_set_up_anew(app: Flask, world: World) -> None:
    staff = world.account(Role.STAFF)
    assert staff.client.get("/staff/").status_code == 200
    assert forget(app, staff.name.upper()) == (0, "Forgotten; 1 sign-in(s) ended.\n")
    assert staff.client.get("/staff/").location == "/login"
    browser = app.test_client()
    sign_in(browser, staff.name, PASSPHRASE)
    assert browser.get("/login/code").location == "/login/set-up"


def test_who_is_not_there_is_said_in_one_line(app: Flask, world: World) -> None:
    code, output = forget(app, "nobody")
    assert code == 1
    assert "nobody has no account" in output
    make_practice(world.outside, host="other.example")
    code, output = forget(app, "nobody")
    assert code == 1
    assert "--host" in output
