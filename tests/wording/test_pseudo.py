"""A language in which every text is in brackets: what stands outside of them on a page went past the catalogues."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
from babel import Locale
from babel.support import NullTranslations
from flask.testing import FlaskClient

from portal.domain.people import Role
from portal.wording import catalogue, prose
from portal.wording.guide import guide
from portal.wording.helplines import helplines_for
from portal.wording.safety import safety_page
from portal.wording.worksheets import worksheets
from portal.wording.zones import zone_name
from tests.factories import World
from tests.pages.booking.pressing import CHOOSE, book, keep_first, reference
from tests.pages.intake.person import address, fill

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

OPEN, CLOSE = "⟦", "⟧"
NAMES_OF_KEYS = frozenset({"slug", "issue", "see", "place", "after", "target"})
READ_ALOUD = ("aria-label", "title", "alt", "placeholder")
NOT_READ = frozenset({"script", "style", "option"})
WITHIN_A_LINE = frozenset({"a", "em", "strong", "span", "abbr", "b"})
REFERENCE = re.compile(r"\b[0-9A-Z]{10}\b")
OUR_OWN = (
    *("Kintsugi Practice", "Amara Example", "Works with couples.", "English", "Español", "Français", "Sam", "GBP"),
    *("sam@example.org", "s***@example.org", "bluebell"),
)
"""Names that are the same in every language: of the practice, of people, and of languages in themselves."""


class Pseudo(NullTranslations):
    """Brackets round every message."""

    def ugettext(self, message: str) -> str:
        return f"{OPEN}{message}{CLOSE}"

    def ungettext(self, singular: str, plural: str, n: int) -> str:
        return f"{OPEN}{singular if n == 1 else plural}{CLOSE}"


class Texts(HTMLParser):
    """Every text of a page that somebody reads or hears; tags within a line don't part it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.found: list[str] = [""]
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_READ:
            self.inside.append(tag)
        aloud = [value for name, value in attrs if value and (name in READ_ALOUD or name.startswith("data-i18n"))]
        self.found[:0] = aloud
        self.found[-1] += " "
        if tag not in WITHIN_A_LINE:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()
        if tag not in WITHIN_A_LINE:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.found[-1] += data


@cache
def from_the_unicode_data() -> frozenset[str]:
    """Words of dates, countries and languages, which Babel knows in every language."""
    locale = Locale.parse("en_GB")
    texts = [
        *(str(name) for name in locale.territories.values()),
        *(str(name) for name in locale.languages.values()),
        *(str(name) for widths in locale.days.values() for names in widths.values() for name in names.values()),
        *(str(name) for widths in locale.months.values() for names in widths.values() for name in names.values()),
        *(str(name) for names in locale.time_zones.values() for name in names.values() if isinstance(name, str)),
        *("London", "UTC", "am", "pm", "AM", "PM"),
    ]
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_]+", text))


def outside_of_brackets(text: str) -> list[str]:
    """The words of a text that no catalogue knows."""
    while (inner := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)) != text:
        text = inner
    for name in OUR_OWN:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    text = REFERENCE.sub(" ", text)
    return [word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in from_the_unicode_data()]


def bracketed(value: Any, key: str = "") -> Any:
    if isinstance(value, str):
        return value if key in NAMES_OF_KEYS else f"{OPEN}{value}{CLOSE}"
    if isinstance(value, Mapping):
        return {name: bracketed(inner, name) for name, inner in value.items()}
    return [bracketed(inner, key) for inner in value] if isinstance(value, list) else value


@pytest.fixture(autouse=True)
def _pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    read = prose.read_toml
    monkeypatch.setattr(catalogue, "_catalogue", lambda _locale: Pseudo())
    for module in ("portal.wording.guide", "portal.wording.safety", "portal.wording.worksheets"):
        monkeypatch.setattr(f"{module}.read_toml", lambda package, locale: bracketed(read(package, locale)))
    for kept in (guide, safety_page, worksheets):
        kept.cache_clear()
    yield
    for kept in (guide, safety_page, worksheets):
        kept.cache_clear()


def demand_nothing_outside(client: FlaskClient, path: str, known: tuple[str, ...] = ()) -> None:
    answer = client.get(path)
    assert answer.status_code in {200, 404}, (path, answer.status_code)
    texts = Texts(answer.text).found
    assert any(OPEN in text for text in texts), path
    words = [word for text in texts for word in outside_of_brackets(text)]
    assert [word for word in words if not any(word in each for each in known)] == [], path


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/therapists",
        "/guide/",
        "/guide/what-trust-is",
        "/guide/saying-sorry",
        "/guide/do/find-the-leak",
        "/guide/do/listen-in-turns",
        "/start/first",
        "/start",
        "/login",
        "/recover",
    ],
)
def test_public_pages_and_those_before_a_sign_in(client: FlaskClient, path: str) -> None:
    demand_nothing_outside(client, path)


def test_the_page_for_whatever_is_not_there(client: FlaskClient) -> None:
    demand_nothing_outside(client, "/nowhere")


def test_the_steps(client: FlaskClient, world: World) -> None:
    world.therapist()
    for number in range(1, 15):
        name = re.findall(r'class="secret"[^>]*>([^<]+)<', client.get(address(number)).text)
        demand_nothing_outside(client, address(number), (*name, *from_helplines()))
        fill(client, number)


def test_choosing_and_the_own_page(world: World) -> None:
    world.therapist()
    signed = world.participant()
    client, own = signed.client, (signed.name, *from_helplines())
    for path in (CHOOSE, f"/me/times/{reference(world)}", "/me", "/me/contact", "/me/passphrase"):
        demand_nothing_outside(client, path, own)
    kept = keep_first(client)
    demand_nothing_outside(client, kept, own)
    book(client, kept)
    for path in ("/me", "/me/call/move", "/me/call/cancel", "/account", "/account/second-step"):
        demand_nothing_outside(client, path, own)


def test_where_nobody_fits(world: World) -> None:
    signed = world.participant()
    demand_nothing_outside(signed.client, CHOOSE, (signed.name, *from_helplines()))


def test_the_pages_of_those_who_work_here(world: World) -> None:
    therapist = world.account(Role.THERAPIST)
    world.therapist(account_id=therapist.account_id)
    client = world.participant().client
    book(client, keep_first(client))
    for path in ("/therapist/", "/therapist/hours"):
        demand_nothing_outside(therapist.client, path, (therapist.name,))
    staff = world.account(Role.STAFF)
    demand_nothing_outside(staff.client, "/staff/", (staff.name,))
    demand_nothing_outside(world.account(Role.MANAGER).client, "/staff/practice")


@cache
def from_helplines() -> tuple[str, ...]:
    """What helplines are called where they are: they belong to a country and not to a language."""
    return tuple(
        text
        for line in helplines_for("GB").lines
        for text in (line.name, line.text, line.website, line.hours, line.area)
    )


def test_what_went_past_the_catalogues_is_seen(world: World) -> None:
    assert outside_of_brackets(f"{OPEN}All is well{CLOSE} 12 · {OPEN}on {OPEN}Monday{CLOSE}{CLOSE}") == []
    assert outside_of_brackets(f"{OPEN}All is{CLOSE} not well") == ["not", "well"]
    assert outside_of_brackets("Monday 23 November, Kintsugi Practice") == []
    assert zone_name("Europe/London", "en_GB").startswith(OPEN)
