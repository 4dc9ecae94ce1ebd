import re
from typing import get_args

import pytest

from portal.domain.intake_fields import Issue
from portal.wording.guide import guide
from portal.wording.prose import GuidePage
from portal.wording.safety import SLUG, safety_page
from tests.wording.reading import read
from tests.wording.telling import telling_words

GUIDE = guide("en_GB")
ALL_PAGES = (*GUIDE.pages, GUIDE.beside)


def text_of(page: GuidePage) -> str:
    return "\n".join(section.plain for section in page.sections)


def test_five_pages_in_order_and_one_beside() -> None:
    assert [page.slug for page in GUIDE.pages] == [
        "what-trust-is",
        "where-trust-is-lost",
        "saying-sorry",
        "forgiving",
        "deciding-to-rebuild",
    ]
    assert GUIDE.beside.slug == SLUG
    assert SLUG not in {page.slug for page in GUIDE.pages}


def test_pages_are_found_by_their_address() -> None:
    assert all(GUIDE.page(page.slug) is page for page in ALL_PAGES)
    assert GUIDE.page("nothing") is None


def test_addresses_of_sections_are_different_within_a_page() -> None:
    for page in ALL_PAGES:
        slugs = [section.slug for section in page.sections]
        assert len(slugs) == len(set(slugs))
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug in (page.slug, *slugs))


def test_where_trust_is_lost_begins_with_each_issue_but_the_unsure_one() -> None:
    page = GUIDE.page("where-trust-is-lost")
    assert page is not None
    assert [section.issue for section in page.sections] == ["drift", "infidelity", "confidence", "addiction_neglect"]


def test_issues_are_those_of_the_intake() -> None:
    issues = {section.issue for page in ALL_PAGES for section in page.sections} - {None}
    assert issues == set(get_args(Issue)) - {"unsure"}


@pytest.mark.parametrize("slug", ["saying-sorry", "forgiving", "deciding-to-rebuild"])
def test_pages_that_ask_something_of_the_reader_first_say_for_whom_they_are_not(slug: str) -> None:
    page = GUIDE.page(slug)
    assert page is not None
    first = page.sections[0].blocks[0]
    assert (first.kind, first.target) == ("see", SLUG)
    assert "afraid" in first.plain


def test_every_way_on_leads_to_a_page() -> None:
    targets = {block.target for page in ALL_PAGES for s in page.sections for block in s.blocks if block.kind == "see"}
    assert targets
    assert all(GUIDE.page(target) for target in targets)


def test_the_one_book_is_named() -> None:
    assert "Gottman" in GUIDE.book
    assert "2018" in GUIDE.book


def test_nothing_in_the_texts_is_markup() -> None:
    for page in ALL_PAGES:
        assert not re.search(r"[<>*_`\\]", text_of(page))


def test_the_page_beside_has_a_neutral_title_address_and_headings() -> None:
    page = safety_page("en_GB")
    for text in (page.slug, page.title, *(s.slug for s in page.sections), *(s.title for s in page.sections)):
        assert telling_words(text) == [], text


def test_the_page_beside_never_offers_forgiving_or_meeting_together() -> None:
    text = text_of(safety_page("en_GB")).lower()
    for remedy in ("forgiv", "joint", "couples therap", "couple therap", "both of you", "apolog", "reconcil"):
        assert remedy not in text


def test_the_page_beside_has_all_that_it_must() -> None:
    page = safety_page("en_GB")
    text = text_of(page)
    assert "not your fault" in text
    assert "Shift key three times" in text
    assert "triage team" in text
    assert [b.target for s in page.sections for b in s.blocks if b.kind == "place"] == ["helplines"]
    assert [s.slug for s in page.sections if s.begins] == ["reaching-us-on-your-own"]
    assert all(section.issue is None for section in page.sections)


def test_a_reader_of_twelve_can_read_it() -> None:
    whole = read("\n".join(map(text_of, ALL_PAGES)))
    print(f"guide: {whole.words} words, reading ease {whole.ease:.1f}, grade {whole.grade:.1f}")
    for page in ALL_PAGES:
        assert read(text_of(page)).ease >= 80, page.slug
        assert read(text_of(page)).grade <= 7, page.slug


def test_the_measure_tells_hard_from_easy() -> None:
    easy = read("The cat sat on the mat. It was a good cat. It had a red hat.")
    hard = read("Interpersonal reconciliation necessitates considerable psychological adaptability and introspection.")
    assert easy.ease > 100
    assert hard.ease < 0
    assert hard.grade > 12


@pytest.mark.parametrize(
    "title", ["Leaving an abusive partner", "When it is not safe", "forced-to-stay", "Your safety"]
)
def test_the_list_of_telling_words_finds_them(title: str) -> None:
    assert telling_words(title)


def test_the_list_of_telling_words_leaves_plain_ones_alone() -> None:
    assert telling_words("Practical wishes, and a white sheet to dial") == []
