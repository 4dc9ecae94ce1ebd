"""What a scene is: somebody at a browser, and the way that they go in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import Page


@dataclass(frozen=True)
class Look:
    """Somebody's page in a browser; `beginning` stands before every path and names the language ("/es").

    `passphrase` is everybody's, and `code_of` gives a code that was not used yet to who needs one.
    """

    page: Page
    passphrase: str
    code_of: Callable[[str], str]
    beginning: str = ""

    def go(self, path: str) -> None:
        self.page.goto(f"{self.beginning}{path}")

    def press(self, button: str = ".govuk-button") -> None:
        """Press the first button of the page itself, and wait for what comes."""
        self.page.locator(f"main form {button}").first.click()

    def answer(self, answers: Mapping[str, str]) -> None:
        for name, value in answers.items():
            self.page.locator(f"input[name='{name}'][value='{value}']").check()
        self.press()


Way = Callable[[Look], None]


@dataclass(frozen=True)
class Scene:
    """One page: its name, who looks at it (None: nobody signed in), and the way there."""

    name: str
    who: str | None
    way: Way


def at(path: str) -> Way:
    return lambda look: look.go(path)


ERRORS = ".govuk-error-summary"


def refused(path: str, wrong: Mapping[str, str], button: str = ".govuk-button") -> Way:
    """To a page, with `wrong` in its fields and the button pressed, until it says what it can't take."""

    def way(look: Look) -> None:
        look.go(path)
        for name, value in wrong.items():
            look.page.locator(f"[name='{name}']").fill(value)
        look.press(button)
        look.page.locator(ERRORS).wait_for()

    return way


def sign_in(look: Look, name: str) -> None:
    give_name(look, name, look.passphrase)
    look.page.wait_for_url(lambda url: not url.endswith("/login"))
    if look.page.url.endswith("/login/code"):
        look.page.locator("input[name='code']").fill(look.code_of(name))
        look.press("button[type=submit]")
        look.page.wait_for_url(lambda url: not url.endswith("/login/code"))


def give_name(look: Look, name: str, passphrase: str) -> None:
    look.go("/login")
    look.page.locator("input[name='name']").fill(name)
    look.page.locator("input[name='passphrase']").fill(passphrase)
    look.press("button[type=submit]")
