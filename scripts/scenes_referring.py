"""The scenes of referring: the directory, a referral out with its letter, and who is referred here."""

import json
from collections.abc import Sequence

from scripts.scene import ERRORS, Look, Scene, Way, at, refused

STAFF, SOMEBODY = "tamsin@example.org", "quiet-harbour-1001"


def _to_choose(look: Look) -> None:
    """Where to send somebody, from the second case of the queue."""
    look.go("/staff/")
    look.page.locator(".queue a").nth(1).click()
    look.page.locator("a[href$='/refer/1']").click()


def _draft(look: Look) -> None:
    _to_choose(look)
    look.page.locator("a[href*='/draft?to=']").first.click()


def _draft_errors(look: Look) -> None:
    _draft(look)
    look.press()
    look.page.locator(ERRORS).wait_for()


def _drafted(look: Look) -> None:
    _draft(look)
    for part in ("name", "contact", "concerns"):
        look.page.locator(f"input[name='parts'][value='{part}']").check()
    look.page.locator("textarea[name='own_words']").fill("They would like to be rung in the morning.")
    look.press()
    look.page.wait_for_url("**/staff/referrals/*")


def _at_the_referral(action: str) -> Way:
    def way(look: Look) -> None:
        _drafted(look)
        look.page.locator(f"form[action$='{action}'] button").click()
        look.page.locator("form[action$='.pdf'], input[name='save']").first.wait_for(state="attached")

    return way


def _consent_to_letter(look: Look) -> None:
    _drafted(look)
    look.page.locator("a[href$='/consent']").click()


def _one_service(look: Look) -> None:
    look.go("/staff/services")
    look.page.locator(".services a").nth(1).click()


def _preview(look: Look) -> None:
    look.go("/staff/services/import")
    good = {"id": "1", "name": "Bright Way", "url": "https://bright.example", "status": "active"}
    raw = json.dumps([good, {**good, "id": "2", "url": "bright"}, {"name": "None"}]).encode()
    look.page.locator("input[type=file]").set_input_files({"name": "a.json", "mimeType": "text/json", "buffer": raw})
    look.press()
    look.page.locator("input[name='mark']").wait_for(state="attached")


def _refer(look: Look) -> None:
    look.go("/refer")
    look.page.locator("input[value='doctor']").check()
    for name, text in (("name", "Dr Ada Green"), ("place", "Green Lane Surgery"), ("reach", "0113 496 0000")):
        look.page.locator(f"input[name='{name}']").fill(text)
    look.press()


REFERRING: Sequence[Scene] = (
    Scene("services", STAFF, at("/staff/services")),
    Scene("service", STAFF, _one_service),
    Scene("service-form", STAFF, at("/staff/services/new")),
    Scene("service-errors", STAFF, refused("/staff/services/new", {"web": "harbour"})),
    Scene("helplines", STAFF, at("/staff/services/helplines")),
    Scene("services-import", STAFF, at("/staff/services/import")),
    Scene("services-preview", STAFF, _preview),
    Scene("refer-choose", STAFF, _to_choose),
    Scene("refer-draft", STAFF, _draft),
    Scene("refer-draft-errors", STAFF, _draft_errors),
    Scene("referral", STAFF, _drafted),
    Scene("referral-letter", STAFF, _at_the_referral("/letter")),
    Scene("referral-private", STAFF, _at_the_referral("/private")),
    Scene("referral-consent", STAFF, _consent_to_letter),
    Scene("referrals", STAFF, at("/staff/referrals")),
    Scene("refer", None, at("/refer")),
    Scene("refer-errors", None, refused("/refer", {})),
    Scene("refer-code", None, _refer),
    Scene("referred", SOMEBODY, at("/me/referred")),
)
