"""The fifteen steps take less than ten minutes, the texts read at an ordinary pace and every question answered."""

import re
from html import unescape

import pytest
from flask.testing import FlaskClient

from tests.factories import World
from tests.pages.intake.person import address, fill

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
WORDS_A_MINUTE = 238
"""How fast adults read English to themselves, on average (Brysbaert 2019, 190 studies)."""

SECONDS_A_CHOICE = 2.0
"""To tap one answer once the question is read."""

SECONDS_A_LINE = 8.0
"""To type a name, an address or a number with a thumb."""

SECONDS_A_PAGE = 2.0
"""To press the button and wait for the next page."""

FOLDED = re.compile(
    # Looked up by who needs one of them, and not read through.
    r'<section[^>]* id="helplines".*?</section>|'
    r"<details.*?</details>|<select.*?</select>|<progress.*?</progress>"
    # What is only heard: it says in full what is seen in short.
    r'|<span class="govuk-visually-hidden">.*?</span>'
    # Questions that open under a tick that was not made.
    r'|<div class="govuk-checkboxes__conditional govuk-checkboxes__conditional--hidden.*?</fieldset>\s*</div>\s*</div>',
    re.DOTALL,
)
TAG = re.compile(r"<[^>]+>")


class Reader:
    """Somebody who reads every sentence, but none a second time: answers that stand under each question, helplines that
    stand on each page, are known by then.
    """

    def __init__(self) -> None:
        self.known: set[str] = set()

    def seconds(self, page: str) -> float:
        main = FOLDED.sub("", page[page.index("<main") : page.index("</main>")])
        choices = set(re.findall(r'<input[^>]*name="([^"]+)"[^>]*type="(?:radio|checkbox)"', main))
        lines = re.findall(r'<input(?![^>]*readonly)[^>]*type="(?:text|email|tel|password)"', main)
        texts = [unescape(text).strip() for text in TAG.split(main)]
        new = [text for text in dict.fromkeys(texts) if text and text not in self.known]
        self.known.update(new)
        reading = len(" ".join(new).split()) / WORDS_A_MINUTE * 60
        return reading + len(choices) * SECONDS_A_CHOICE + len(lines) * SECONDS_A_LINE + SECONDS_A_PAGE


def test_under_ten_minutes_with_every_word_read(client: FlaskClient, world: World) -> None:
    for name in ("One", "Two", "Three"):
        world.therapist(name)
    reader = Reader()
    before = reader.seconds(client.get("/start/first").text)
    spent = []
    for number in range(1, 15):
        spent.append(reader.seconds(client.get(address(number)).text))
        fill(client, number)
    spent.append(reader.seconds(client.get("/start/15").text))
    print("seconds a page:", [round(each) for each in spent], f"together {sum(spent) / 60:.1f} minutes")
    print(f"and {before:.0f} seconds for the page about leaving, before the first")
    assert sum(spent) < 10 * 60


def test_a_page_takes_the_time_of_its_words_and_questions(client: FlaskClient, world: World) -> None:
    page = client.get("/start").text
    reader = Reader()
    assert 20 < reader.seconds(page) < 120
    assert "Are you 18 or older?" in reader.known
    assert reader.seconds(page) == 2 * SECONDS_A_CHOICE + SECONDS_A_PAGE
