"""Pictures of the pages, taken of the demonstration practice: `python -m scripts.pictures FOLDER`.

Every page at two widths, light and dark, to be looked at; with `--readme` only the few that the README shows.
"""

import argparse
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
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
    FLASK,
    HOST,
    ROOT,
    CannotRunError,
    load_demonstration,
    migrate,
    see_to_secrets,
    wait_until_serving,
    web_command,
)
from scripts.scene import Look, Scene, sign_in
from scripts.scenes import APOLOGY, FIRST, FIRST_THERAPIST, GUIDE, ME, QUEUE, SCENES, SHEET

PHONE, DESK = 390, 1280
HEIGHTS = {PHONE: 844, DESK: 900}
Scheme = Literal["light", "dark"]
SCHEMES: Sequence[Scheme] = ("light", "dark")
README = ROOT / "docs" / "pictures"
FOR_README: Sequence[tuple[Scene, str, int, Scheme]] = (
    (GUIDE, "guide.png", DESK, "light"),
    (FIRST_THERAPIST, "times-phone.png", PHONE, "light"),
    (QUEUE, "queue.png", DESK, "dark"),
    (ME, "my-page.png", DESK, "light"),
    (SHEET, "days-phone.png", PHONE, "dark"),
    (APOLOGY, "apology-phone.png", PHONE, "light"),
    (FIRST, "before-phone.png", PHONE, "dark"),
)


@dataclass(frozen=True)
class Demonstration:
    """The demonstration practice, served. `passphrase` is everybody's."""

    address: str
    passphrase: str
    environ: Mapping[str, str]

    def code_of(self, name: str) -> str:
        """A code of the authenticator that nobody has."""
        done = subprocess.run(
            [*FLASK, "demo", "code", name], cwd=ROOT, env=self.environ, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def look(self, page: Page, beginning: str = "") -> Look:
        return Look(page, self.passphrase, self.code_of, beginning)


@contextmanager
def demonstration() -> Iterator[Demonstration]:
    """Serve the demonstration practice from a folder of its own."""
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
            yield Demonstration(f"http://{HOST}:{port}", passphrase, environ)
        finally:
            children.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


class Album:
    """Takes the pictures; every person of the demonstration has a browser of their own and signs in once."""

    def __init__(self, browser: Browser, house: Demonstration) -> None:
        self.browser, self.house = browser, house
        self.pages: dict[str | None, Page] = {}

    def of(self, who: str | None) -> Page:
        if who not in self.pages:
            page = self.browser.new_context(base_url=self.house.address, locale="en-GB").new_page()
            self.pages[who] = page
            if who is not None:
                sign_in(self.house.look(page), who)
        return self.pages[who]

    def take(self, scene: Scene, shots: Sequence[tuple[Path, int, Scheme]], *, whole: bool) -> None:
        """Go there once and take each shot, (file, width, scheme); `whole` pages or the first screen."""
        page = self.of(scene.who)
        # As wide as the first shot already on the way, since a page may be scrolled to a place there.
        page.set_viewport_size({"width": shots[0][1], "height": HEIGHTS[shots[0][1]]})
        scene.way(self.house.look(page))
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
    for scene, name, width, scheme in FOR_README:
        album.take(scene, [(README / name, width, scheme)], whole=False)


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="where all the pictures go")
    parser.add_argument("only", nargs="*", help="names of scenes, if not all are wanted")
    parser.add_argument("--readme", action="store_true", help=f"only those of the README, into {README}")
    given = parser.parse_args(words)
    if given.folder is None and not given.readme:
        parser.error("a folder, or --readme")
    with demonstration() as house, sync_playwright() as playwright:
        album = Album(playwright.chromium.launch(**launch_options()), house)
        if given.readme:
            for_readme(album)
        else:
            given.folder.mkdir(parents=True, exist_ok=True)
            everything(album, given.folder, given.only)


if __name__ == "__main__":
    main(sys.argv[1:])
