"""The choice of a time as it is read out: its accessibility tree, and the same choice made by keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.factories import World
from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

CARDS = r"""
- main:
  - paragraph: Step 15 of 15
  - heading "Therapists and times" [level=1]
  - region "Soonest with any of them":
    - heading "Soonest with any of them" [level=2]
    - list:
      - listitem:
        - button /^\d\d:\d\d \w+day, \d+ \w+ with (Amara|Bo) Example$/
  - list:
    - listitem:
      - heading "Amara Example" [level=2]
      - heading "Why Amara Example" [level=3]
      - list:
        - listitem: Works with affairs
      - heading "Times for a first call" [level=3]
      - list:
        - listitem:
          - button /^\d\d:\d\d \w+day \d+ \w+ with Amara Example$/
      - link "More times with Amara Example"
"""

SHEET = r"""
- main:
  - heading "Choose a time with Amara Example" [level=1]
  - table "Days with times, at a glance":
    - rowgroup:
      - row:
        - columnheader "Monday"
        - columnheader "Sunday"
    - rowgroup:
      - row:
        - cell:
          - link /^\w+day \d+ \w+, \d+ times?$/
  - group /^\w+day\s?\d+ \w+$/:
    - heading [level=2]
    - button /^\d\d:\d\d$/
"""


def test_what_a_screen_reader_finds(world: World, visit: Visit) -> None:
    world.therapist("Amara Example", min_notice=1440)
    world.therapist("Bo Example", competence={"infidelity": 2}, min_notice=1440)
    signed = world.participant()
    robin = visit()
    robin.sign_in(signed.name)
    robin.go("/start/15")
    expect(robin.page.locator("main")).to_match_aria_snapshot(CARDS)
    robin.follow("More times with Amara Example")
    robin.arrive("/me/times/*")
    expect(robin.page.locator("main")).to_match_aria_snapshot(SHEET)


def test_a_day_and_a_time_by_keyboard_alone(world: World, visit: Visit) -> None:
    world.therapist(min_notice=1440)
    signed = world.participant()
    robin = visit()
    robin.sign_in(signed.name)
    robin.go("/start/15")
    robin.page.get_by_role("link", name="More times").focus()
    robin.page.keyboard.press("Enter")
    robin.arrive("/me/times/*")
    robin.page.locator("a.glance__day").nth(3).focus()
    robin.page.keyboard.press("Enter")
    robin.page.wait_for_url("**#day-*")
    # From the day that was chosen, Tab goes on to its first time.
    robin.page.keyboard.press("Tab")
    chosen = robin.page.evaluate("document.activeElement.closest('.day')?.querySelector('.day__title')?.id")
    assert chosen == robin.page.url.rpartition("#")[2]
    robin.page.keyboard.press("Enter")
    robin.arrive("/me/booking/*")
