"""Pictures of the pages, taken of the demonstration practice: `python -m scripts.pictures FOLDER`.

Every page at two widths, light and dark, to be looked at; with `--readme` only the few that the README shows.
"""

import argparse
import os
import socket
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from portal.config import settings_from
from scripts.children import Children
from scripts.chromium import launch_options
from scripts.run import (
    HOST,
    ROOT,
    CannotRunError,
    load_demonstration,
    migrate,
    see_to_secrets,
    wait_until_serving,
    web_command,
)

PHONE, DESK = 390, 1280
HEIGHTS = {PHONE: 844, DESK: 900}
Scheme = Literal["light", "dark"]
SCHEMES: Sequence[Scheme] = ("light", "dark")
README = ROOT / "docs" / "pictures"

Way = Callable[[Page], None]


@dataclass(frozen=True)
class Scene:
    """One page: its name, who looks at it (None: nobody signed in), and the way there."""

    name: str
    who: str | None
    way: Way


def at(path: str) -> Way:
    return lambda page: _go(page, path)


def _go(page: Page, path: str) -> None:
    page.goto(path)


def _private_step(page: Page) -> None:
    """On from step 6, where the demonstration's unfinished form stops, to the first private questions."""
    page.goto("/start/6")
    _answer(page, {"concerns-goal": "repair"})
    _answer(page, {"household-children_at_home": "yes", "household-pregnancy": "no"})
    _answer(page, {"practical-format": "either", "practical-therapist_gender": "any"})
    _answer(page, {"consent": "now"})
    _answer(page, {})


def _answer(page: Page, answers: Mapping[str, str]) -> None:
    for name, value in answers.items():
        page.locator(f"input[name='{name}'][value='{value}']").check()
    page.get_by_role("button", name="Continue").click()


def _private_errors(page: Page) -> None:
    page.goto("/start/11")
    _answer(page, {})


def _confirm(page: Page) -> None:
    page.goto("/start/15")
    page.locator("button.time").first.click()


def _first_therapist(page: Page) -> None:
    page.set_viewport_size({"width": PHONE, "height": HEIGHTS[PHONE]})
    page.goto("/start/15")
    page.locator(".therapist").first.evaluate("one => scrollTo(0, one.offsetTop - 80)")


def _case(page: Page) -> None:
    page.goto("/staff/")
    page.get_by_role("link", name="Open").first.click()


def _disclosure(page: Page) -> None:
    _case(page)
    page.get_by_role("button", name="Read the private answers").first.click()


DRAFT, CHOOSING, BOOKED = "silver-lantern-1031", "golden-orchard-1002", "quiet-harbour-1001"
STAFF, THERAPIST = "tamsin@example.org", "ottilie@example.org"
TIMES = Scene("times", CHOOSING, at("/start/15"))
FIRST_THERAPIST = Scene("first-therapist", CHOOSING, _first_therapist)
QUEUE = Scene("queue", STAFF, at("/staff/"))
GUIDE = Scene("guide", None, at("/guide/where-trust-is-lost"))

SCENES: Sequence[Scene] = (
    Scene("home", None, at("/")),
    Scene("contents", None, at("/guide/")),
    GUIDE,
    Scene("start", None, at("/start")),
    Scene("safety", None, at("/guide/feeling-steady")),
    Scene("login", None, at("/login")),
    Scene("private-step", DRAFT, _private_step),
    Scene("private-errors", DRAFT, _private_errors),
    TIMES,
    Scene("confirm", CHOOSING, _confirm),
    Scene("me", BOOKED, at("/me")),
    QUEUE,
    Scene("case", STAFF, _case),
    Scene("disclosure", STAFF, _disclosure),
    Scene("calendar", THERAPIST, at("/therapist/")),
    Scene("hours", THERAPIST, at("/therapist/hours")),
)


@contextmanager
def demonstration() -> Iterator[tuple[str, str]]:
    """Serve the demonstration practice from a folder of its own; gives the address and everybody's passphrase."""
    with TemporaryDirectory(prefix="portal-pictures-") as folder:
        port = _free_port()
        environ = {**os.environ, "PORTAL_INSTANCE": folder, "PORT": str(port), "DATABASE_URL": ""}
        see_to_secrets(settings_from(environ), environ)
        migrate(environ)
        passphrase = load_demonstration(environ)[0]["passphrase"]
        children = Children(environ)
        children.start("web server", web_command(port))
        try:
            if not wait_until_serving(children, port):
                raise CannotRunError("The web server did not start: the lines above say why.")
            yield f"http://{HOST}:{port}", passphrase
        finally:
            children.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


class Album:
    """Takes the pictures; every person of the demonstration has a browser of their own and signs in once."""

    def __init__(self, browser: Browser, address: str, passphrase: str) -> None:
        self.browser, self.address, self.passphrase = browser, address, passphrase
        self.pages: dict[str | None, Page] = {}

    def of(self, who: str | None) -> Page:
        if who not in self.pages:
            page = self.browser.new_context(base_url=self.address, locale="en-GB").new_page()
            self.pages[who] = page
            if who is not None:
                page.goto("/login")
                page.get_by_label("name").fill(who)
                page.get_by_label("Passphrase", exact=True).fill(self.passphrase)
                page.get_by_role("button", name="Sign in").click()
                page.wait_for_url(lambda url: not url.endswith("/login"))
        return self.pages[who]

    def take(self, scene: Scene, shots: Sequence[tuple[Path, int, Scheme]], *, whole: bool) -> None:
        """Go there once and take each shot, (file, width, scheme); `whole` pages or the first screen."""
        page = self.of(scene.who)
        scene.way(page)
        for file, width, scheme in shots:
            page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.screenshot(path=file, full_page=whole)
            print(file)


def everything(album: Album, folder: Path, only: Sequence[str]) -> None:
    for scene in SCENES:
        if only and scene.name not in only:
            continue
        shots = [
            (folder / f"{scene.name}-{width}-{scheme}.png", width, scheme) for width in HEIGHTS for scheme in SCHEMES
        ]
        album.take(scene, shots, whole=True)


def for_readme(album: Album) -> None:
    README.mkdir(parents=True, exist_ok=True)
    album.take(GUIDE, [(README / "guide.png", DESK, "light")], whole=False)
    album.take(FIRST_THERAPIST, [(README / "times-phone.png", PHONE, "light")], whole=False)
    album.take(QUEUE, [(README / "queue.png", DESK, "dark")], whole=False)


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="where all the pictures go")
    parser.add_argument("only", nargs="*", help="names of scenes, if not all are wanted")
    parser.add_argument("--readme", action="store_true", help=f"only those of the README, into {README}")
    given = parser.parse_args(words)
    if given.folder is None and not given.readme:
        parser.error("a folder, or --readme")
    with demonstration() as (address, passphrase), sync_playwright() as playwright:
        album = Album(playwright.chromium.launch(**launch_options()), address, passphrase)
        if given.readme:
            for_readme(album)
        else:
            given.folder.mkdir(parents=True, exist_ok=True)
            everything(album, given.folder, given.only)


if __name__ == "__main__":
    main(sys.argv[1:])
