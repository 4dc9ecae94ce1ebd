"""Somebody with a browser of their own, who reads each page as it comes and notes what should not be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Locator, Page, expect

from portal.web.templates import LEAVE_FOR
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE
from tests.pages.intake.person import address, data_of

NEUTRAL = "Appointment"
_axe = Axe()
_examined: set[tuple[int, str]] = set()
"""How the pages that were examined are built, by width: journeys share their way, and examining takes seconds."""

BUILT = """() => [...document.querySelectorAll('body, body *')].map(
    (each) => [each.tagName, ...[...each.attributes].map(
        (at) => ['class', 'role', 'type'].includes(at.name) ? at.name + '=' + at.value : at.name
    )].join(' ')
).join('\\n')"""
"""Elements with their classes and the names of their attributes: what the rules of accessibility look at, without what
the page says to one person."""


@dataclass
class Guest:
    """A person at a screen. `code_of` tells what the authenticator of a name shows; `provoked` are parts of console
    messages that the journey calls for.
    """

    context: BrowserContext
    page: Page
    home: str
    scripts: bool
    code_of: Callable[[str], str]
    said: list[str] = field(default_factory=list)
    abroad: list[str] = field(default_factory=list)
    provoked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.on("console", lambda message: self.said.append(message.text))
        self.context.on("weberror", lambda error: self.said.append(str(error.error)))
        self.context.on("request", lambda request: self._note(request.url))
        self.context.route(f"{LEAVE_FOR}**", lambda route: route.fulfill(body="rain", content_type="text/html"))

    def _note(self, url: str) -> None:
        if urlsplit(url).netloc != urlsplit(self.home).netloc and not url.startswith(LEAVE_FOR):
            self.abroad.append(url)

    def demand_quiet(self) -> None:
        """No message in the console that was not provoked, and no request to anybody else."""
        unprovoked = [text for text in self.said if not any(part in text for part in self.provoked)]
        assert not unprovoked, unprovoked
        assert not self.abroad, self.abroad

    def go(self, path: str, title: str | None = NEUTRAL) -> None:
        self.page.goto(path)
        self.look(title)

    def press(self, name: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("button", name=name).first.click()

    def follow(self, name: str) -> None:
        self.page.get_by_role("link", name=name).first.click()

    def arrive(self, path: str, title: str | None = NEUTRAL) -> None:
        """Wait until the page at `path` (a pattern of Playwright's) is there, and look at it."""
        self.page.wait_for_url(f"{self.home}{path}", wait_until="load")
        self.look(title)

    def look(self, title: str | None = NEUTRAL) -> None:
        """The page fits the screen and anybody can use it, in both schemes; `title` says what a shoulder may read."""
        if title is not None:
            expect(self.page).to_have_title(title)
        width = (self.page.viewport_size or {"width": 0})["width"]
        if not self.scripts:
            return
        page = (width, self.page.evaluate(BUILT))
        if page not in _examined:
            self._examine()
            _examined.add(page)

    def _examine(self) -> None:
        sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert self.page.evaluate(sideways) <= 0, f"{self.page.url} scrolls sideways"
        found = _axe.run(self.page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{self.page.url}: {found.generate_report()}"
        self.page.emulate_media(color_scheme="dark")
        dark = self.page.evaluate("axe.run({runOnly: ['color-contrast'], resultTypes: ['violations']})")
        self.page.emulate_media(color_scheme="light")
        assert dark["violations"] == [], f"{self.page.url} in the dark"

    def sign_in(self, name: str) -> None:
        self.go("/login", "Sign in")
        self.page.get_by_label("Name or e-mail").fill(name)
        self.page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
        self.press("Sign in", self.page.get_by_role("main"))
        self.page.wait_for_url(lambda url: not url.endswith("/login"))
        if self.page.url.endswith("/login/code"):
            self.look()
            self.page.get_by_label("Code").fill(self.code_of(name))
            self.press("Continue")
            self.page.wait_for_url(lambda url: not url.endswith("/login/code"))

    def fill(self, data: Mapping[str, Sequence[str]]) -> None:
        """Put these values into the form, in whatever controls it asks for them."""
        self.page.bring_to_front()  # A tab behind another is drawn once a second, and each control waits for that.
        for name, values in data.items():
            for value in values:
                self._put(name, value)

    def _put(self, name: str, value: str) -> None:
        box = self.page.locator(f"input[name='{name}'][value='{value}']:is([type=radio], [type=checkbox])")
        if box.count():
            box.check()
        elif self.page.locator(f"select[name='{name}']").count():
            self.page.locator(f"select[name='{name}']").select_option(value)
        else:
            self.page.locator(f"[name='{name}']").fill(value)

    def answer(self, number: int, answers: Mapping[str, Any] = NOTHING_DISCLOSED) -> None:
        """Fill in one step and go on to the next."""
        self.fill(data_of(number, answers))
        self.press("Send my answers" if number == 14 else "Continue")
        self.arrive(address(number + 1))

    def walk(self, first: int, last: int, answers: Mapping[str, Any] = NOTHING_DISCLOSED) -> None:
        """Fill in the steps from `first` to `last`, being on the first."""
        for number in range(first, last + 1):
            self.answer(number, answers)
