from collections import Counter

from portal.wording.guide import guide
from portal.wording.worksheets import worksheets
from tests.wording.reading import read

SHEETS = worksheets("en_GB")
ISSUES = ("drift", "infidelity", "confidence", "addiction_neglect")


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for name, inner in value.items() if name not in {"issue", "phrases"} for text in texts(inner)]
    if isinstance(value, list | tuple):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) else []


def test_four_things_to_do_each_after_a_section_of_the_guide() -> None:
    assert [sheet.slug for sheet in SHEETS.sheets] == [
        "find-the-leak",
        "build-an-apology",
        "listen-in-turns",
        "the-relationship-we-want",
    ]
    for sheet in SHEETS.sheets:
        page = guide("en_GB").page(sheet.after[0])
        assert page is not None
        assert page.section(sheet.after[1])
        assert SHEETS.after(*sheet.after) is sheet
        assert SHEETS.sheet(sheet.slug) is sheet
    assert SHEETS.sheet("nothing") is None


def test_eight_statements_two_for_each_issue_in_the_order_of_the_points() -> None:
    leak = SHEETS.sheets[0].content
    issues = [each["issue"] for each in leak["statements"]]
    assert Counter(issues) == dict.fromkeys(ISSUES, 2)
    # The page finds the point of a statement by its place.
    assert issues[:4] == issues[4:] == [each["issue"] for each in leak["points"]]


def test_five_parts_of_an_apology_and_small_letters_in_what_marks_none() -> None:
    apology = SHEETS.sheets[1].content
    assert len(apology["parts"]) == 5
    phrases = [phrase for mark in apology["marks"] for phrase in mark["phrases"]]
    assert {"but", "mistakes were made", "you feel"} <= set(phrases)
    assert all(phrase == phrase.lower() for phrase in phrases)
    assert all("'" not in phrase for phrase in phrases)  # Either apostrophe is found by the one.
    # What it did to the other is for their feelings, and what I will do for conditions.
    unmarked = {phrase for mark in apology["marks"] if 2 not in mark.get("parts", [2]) for phrase in mark["phrases"]}
    assert {"you felt", "you feel"} <= unmarked
    assert len(phrases) == len(set(phrases))


def test_a_reader_of_twelve_can_read_them() -> None:
    text = "\n".join(text for sheet in SHEETS.sheets for text in [sheet.lead, *texts(sheet.content)])
    assert read(text).ease >= 80
    assert read(text).grade <= 7
