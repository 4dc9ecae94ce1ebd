"""A clinician adds a passkey, takes the second step with it, and takes it away; another device's does not work."""

import pytest
from playwright.sync_api import CDPSession, expect

from portal.domain.people import Role
from tests.factories import PASSPHRASE, World
from tests.journeys.conftest import DESK, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser


def device_of(guest: Guest) -> tuple[CDPSession, str]:
    """A device with keys, in the guest's browser; its id."""
    session = guest.context.new_cdp_session(guest.page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session, str(made["authenticatorId"])


def give_passphrase(guest: Guest, name: str) -> None:
    guest.go("/login", "Sign in")
    guest.page.get_by_label("Name or e-mail").fill(name)
    guest.page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
    guest.press("Sign in", guest.page.get_by_role("main"))
    guest.arrive("/login/code")


def test_a_passkey_takes_the_place_of_the_code(world: World, visit: Visit) -> None:
    lead = world.account(Role.LEAD)
    ada = visit(DESK)
    session, device = device_of(ada)
    ada.sign_in(lead.name)
    ada.go("/account")
    ada.follow("Passkeys, in the place of the code")
    ada.arrive("/account/passkeys")
    ada.page.get_by_label("Your passphrase", exact=True).fill("not this one")
    ada.press("Add a passkey")
    expect(ada.page.get_by_role("alert")).to_contain_text("That is not your passphrase.")
    ada.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    ada.press("Add a passkey")
    expect(ada.page.get_by_text("The passkey is added.")).to_be_visible()
    ada.look()
    ada.press("Sign out")
    ada.page.wait_for_url(lambda url: url.endswith("/"))

    give_passphrase(ada, lead.name)
    ada.press("Use a passkey instead")
    ada.arrive("/staff/", "Queue")

    session.send("WebAuthn.clearCredentials", {"authenticatorId": device})
    ada.press("Sign out")
    ada.page.wait_for_url(lambda url: url.endswith("/"))
    give_passphrase(ada, lead.name)
    ada.press("Use a passkey instead")
    expect(ada.page.get_by_text("That passkey did not work.")).to_be_visible()
    ada.page.get_by_label("Code").fill(ada.code_of(lead.name))
    ada.press("Continue")
    ada.arrive("/staff/", "Queue")
    ada.go("/account/passkeys")
    ada.press("Take it away")
    expect(ada.page.get_by_text("The passkey is taken away.")).to_be_visible()
    ada.press("Sign out")
    ada.page.wait_for_url(lambda url: url.endswith("/"))
    give_passphrase(ada, lead.name)
    expect(ada.page.get_by_role("button", name="Use a passkey instead")).to_have_count(0)
