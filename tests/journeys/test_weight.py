"""What a page weighs on the wire for somebody who comes for the first time, and that nothing on it jumps."""

import pytest
from playwright.sync_api import CDPSession

from tests.factories import World
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

GUIDE, PARTICIPANT = 150_000, 200_000
"""Bytes on the wire, headers and fonts with them."""

MOST_SHIFT = 0.01
"""Of the score by which browsers measure it; below 0.1 counts as good."""

SHIFTS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(sum), 300);
})"""


class Scales:
    """Weighs what comes over the wire for one page."""

    def __init__(self, guest: Guest) -> None:
        self.wire: CDPSession = guest.context.new_cdp_session(guest.page)
        self.bytes = 0
        self.wire.on("Network.loadingFinished", lambda event: self._add(event["encodedDataLength"]))
        self.wire.send("Network.enable")

    def _add(self, size: float) -> None:
        self.bytes += int(size)

    def weigh(self, guest: Guest, path: str) -> int:
        self.wire.send("Network.clearBrowserCache")
        self.bytes = 0
        guest.page.goto(path, wait_until="networkidle")
        return self.bytes


def test_pages_are_light_and_stand_still(world: World, visit: Visit) -> None:
    world.therapist()
    signed = world.participant()
    robin = visit(PHONE)
    scales = Scales(robin)
    weights = {}
    for path in ("/", "/guide/where-trust-is-lost", "/guide/feeling-steady", "/start"):
        weights[path] = scales.weigh(robin, path)
        assert robin.page.evaluate(SHIFTS) < MOST_SHIFT, path
    robin.sign_in(signed.name)
    for path in ("/me", "/start/15", "/me/contact"):
        weights[path] = scales.weigh(robin, path)
        assert robin.page.evaluate(SHIFTS) < MOST_SHIFT, path
    print("kB on the wire:", {path: round(size / 1000) for path, size in weights.items()})
    assert all(size > 30_000 for size in weights.values())
    assert all(size <= GUIDE for path, size in weights.items() if path == "/" or path.startswith("/guide"))
    assert all(size <= PARTICIPANT for size in weights.values())
