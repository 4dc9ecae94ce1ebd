"""The things to do: public, without a name on any field, and plain sheets where no script runs."""

import re

import pytest
from flask.testing import FlaskClient

from portal.wording.guide import guide
from portal.wording.worksheets import Worksheet, worksheets
from tests.pages.reading import INLINE, forms, links, title, words

SHEETS = worksheets("en_GB").sheets
STEADY = f"/guide/{guide('en_GB').beside.slug}"
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def address(sheet: Worksheet) -> str:
    return f"/guide/do/{sheet.slug}"


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.slug)
def test_is_public_and_keeps_and_sends_nothing(client: FlaskClient, world: object, sheet: Worksheet) -> None:
    answer = client.get(address(sheet))
    assert answer.status_code == 200
    assert title(answer.text) == sheet.title
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert not INLINE.search(answer.text)
    main = answer.text[answer.text.index("<main") :]
    fields = re.findall(r"<(?:input|textarea)\b[^>]*>", main)
    assert fields
    for field in fields:
        assert 'type="hidden" name="issue"' in field or not re.search(r'\bname="[^"]', field), field
        assert 'type="hidden"' in field or 'autocomplete="off"' in field
    assert {form.action for form in forms(main)} <= {"/start/begin"}
    assert STEADY in links(answer.text)


@pytest.mark.parametrize("sheet", SHEETS[1:], ids=lambda sheet: sheet.slug)
def test_what_two_do_together_says_first_for_whom_it_is_not(
    client: FlaskClient, world: object, sheet: Worksheet
) -> None:
    page = client.get(address(sheet)).text
    text = words(page[page.index("<main") :])
    assert text.index("Not if you are afraid.") < text.index(sheet.lead)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.slug)
def test_its_section_and_the_contents_lead_there(client: FlaskClient, world: object, sheet: Worksheet) -> None:
    page = client.get(f"/guide/{sheet.after[0]}").text
    assert address(sheet) in links(page[page.index(f'id="{sheet.after[1]}"') :])
    assert address(sheet) in links(client.get("/guide/").text)


def test_without_a_script_the_leak_names_the_numbers(client: FlaskClient, world: object) -> None:
    page = client.get("/guide/do/find-the-leak").text
    assert "For numbers 1 and 5" in words(page)
    assert [form.fields for form in forms(page) if form.fields] == [
        {"issue": issue} for issue in ("drift", "infidelity", "confidence", "addiction_neglect")
    ]


def test_there_are_no_others(client: FlaskClient, world: object) -> None:
    assert client.get("/guide/do/nothing").status_code == 404
