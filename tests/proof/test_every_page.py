"""Every page and state that the pictures show, in every language: usable by everybody, quiet, and never too wide."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from portal.web.languages import BEGINNINGS
from scripts.pictures import DESK, PHONE, SCHEMES, demonstration
from scripts.scene import Scene, sign_in
from scripts.scenes import SCENES

pytestmark = [pytest.mark.proof, pytest.mark.browser, pytest.mark.timeout(3600)]

LANGUAGES = ("", *(f"/{beginning}" for beginning in BEGINNINGS if beginning != "en-gb"))
WIDTHS = (320, PHONE, 768, DESK, 1600)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'"
PAPER: ViewportSize = {"width": 718, "height": 1047}
"""A4 with margins of 10 mm, in CSS pixels."""
DARK = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).some(part => part < 200)"
WITHOUT_EDGE = """[...document.querySelectorAll("main .govuk-button, main button, .leave__link")]
    .filter(one => one.checkVisibility() && !one.classList.contains("link-button"))
    .filter(one => parseFloat(getComputedStyle(one).borderTopWidth) === 0).map(one => one.textContent.trim())"""
AS_BEFORE = "document.documentElement.style.fontSize = ''"
PROVOKED = ("404 (NOT FOUND)",)
ONLY = os.environ.get("PROOF_SCENES", "")

_axe = Axe()


@dataclass
class Watched:
    """A browser's page whose console and requests are noted."""

    page: Page
    home: str
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("request", lambda request: self._note(request.url))

    def _note(self, url: str) -> None:
        if urlsplit(url).netloc != urlsplit(self.home).netloc:
            self.said.append(f"asked {url}")

    def faults(self, scene: Scene) -> Iterator[str]:
        """What is wrong with the page that is open now."""
        for scheme in SCHEMES:
            self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found = _axe.run(self.page)
            yield from (f"{scheme}: {each['id']}" for each in found.response["violations"])
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            if self.page.evaluate(SIDEWAYS) > 0:
                yield f"too wide at {width}"
        self.page.set_viewport_size({"width": DESK, "height": 900})
        self.page.evaluate(TWICE_AS_LARGE)
        if self.page.evaluate(SIDEWAYS) > 0:
            yield "too wide with letters twice as large"
        self.page.evaluate(AS_BEFORE)
        yield from self._faults_on_paper_and_in_forced_colours()
        if "h1" not in str(self.page.evaluate("document.querySelector('main h1') && 'h1'")):
            yield "no title"
        yield from (text for text in self.said if not any(part in text for part in PROVOKED))
        self.said.clear()

    def _faults_on_paper_and_in_forced_colours(self) -> Iterator[str]:
        self.page.set_viewport_size(PAPER)
        self.page.emulate_media(media="print", color_scheme="dark")
        if self.page.evaluate(SIDEWAYS) > 0:
            yield "wider than paper"
        if self.page.evaluate(DARK):
            yield "dark on paper"
        if self.page.locator(".leave__link:visible, .bar nav:visible, main .govuk-button:visible").count():
            yield "has buttons on paper"
        self.page.emulate_media(media="screen", color_scheme="light", forced_colors="active")
        yield from (f"without an edge in forced colours: {words}" for words in self.page.evaluate(WITHOUT_EDGE))
        self.page.emulate_media(forced_colors="none")
        self.page.set_viewport_size({"width": DESK, "height": 900})
        if moving := self.page.evaluate("document.getAnimations().length"):
            yield f"{moving} things move where little motion is wanted"


def test_every_page_in_every_language(browser: Browser) -> None:
    scenes = [scene for scene in SCENES if not ONLY or scene.name in ONLY.split(",")]
    wrong: list[str] = []
    looked = 0
    with demonstration() as house:
        for language in LANGUAGES:
            people: dict[str | None, Watched] = {}
            for scene in scenes:
                if scene.who not in people:
                    page = browser.new_context(
                        base_url=house.address, viewport={"width": PHONE, "height": 844}
                    ).new_page()
                    people[scene.who] = Watched(page, house.address)
                    if scene.who is not None:
                        sign_in(house.look(page, language), scene.who)
                at = people[scene.who]
                at.page.set_viewport_size({"width": PHONE, "height": 844})
                scene.way(house.look(at.page, language))
                wrong += [f"{language or '/en-gb'} {scene.name}: {fault}" for fault in at.faults(scene)]
                looked += 1
            for at in people.values():
                at.page.context.close()
    print(f"{looked} pages and states in {len(LANGUAGES)} languages, {len(SCHEMES)} schemes, {len(WIDTHS)} widths")
    print("\n".join(wrong) or "nothing was wrong")
    assert wrong == []
