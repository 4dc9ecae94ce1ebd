"""The longer texts in every language: the same pages, sections and blocks, and nothing that tells in a title."""

import re

import pytest

from portal.wording.catalogue import LOCALES
from portal.wording.guide import guide
from portal.wording.prose import Block, GuidePage, Section
from portal.wording.safety import safety_page

TELLING = re.compile(
    r"abus|maltrat|violen|segur|sécur|peligro|danger|miedo|peur|golpe|coup|menac|amenaz|control|contrôl|secret"
    r"|privad|privé|risque|riesgo|víctima|victime|urgenc|emergenc|ayuda|aide\b",
    re.IGNORECASE,
)
OTHERS = [locale for locale in LOCALES if locale != "en_GB"]


def _shape_of_block(block: Block) -> tuple[object, ...]:
    return block.kind, block.target, len(block.lines)


def _shape_of_section(section: Section) -> tuple[object, ...]:
    return section.slug, section.issue, section.begins, tuple(map(_shape_of_block, section.blocks))


def _shape(page: GuidePage) -> tuple[object, ...]:
    return page.slug, tuple(map(_shape_of_section, page.sections))


def _pages(locale: str) -> tuple[GuidePage, ...]:
    return (*guide(locale).pages, safety_page(locale))


@pytest.mark.parametrize("locale", OTHERS)
def test_the_same_pages_sections_and_blocks(locale: str) -> None:
    assert [_shape(page) for page in _pages(locale)] == [_shape(page) for page in _pages("en_GB")]


@pytest.mark.parametrize("locale", OTHERS)
def test_nearly_as_many_words(locale: str) -> None:
    """A section that has lost a paragraph, or has gained one, would show here."""
    for page, source in zip(_pages(locale), _pages("en_GB"), strict=True):
        for section, original in zip(page.sections, source.sections, strict=True):
            ratio = len(section.plain.split()) / len(original.plain.split())
            assert 0.75 < ratio < 1.45, (locale, section.slug, ratio)


@pytest.mark.parametrize("locale", ["es", "fr"])
def test_no_text_is_left_in_english(locale: str) -> None:
    for page, source in zip(_pages(locale), _pages("en_GB"), strict=True):
        assert page.title != source.title
        for section, original in zip(page.sections, source.sections, strict=True):
            assert (section.title, section.kicker) != (original.title, original.kicker)
            lines = {line for block in original.blocks for line in block.plain.split("\n") if line}
            own = {line for block in section.blocks for line in block.plain.split("\n") if line}
            assert not lines & own


@pytest.mark.parametrize("locale", ["es", "fr"])
def test_the_page_beside_is_neutral_by_its_title_and_headings(locale: str) -> None:
    page = safety_page(locale)
    for text in (page.title, *(section.title for section in page.sections)):
        assert not TELLING.search(text), text


@pytest.mark.parametrize("locale", OTHERS)
def test_the_page_beside_is_called_by_its_name_wherever_the_guide_leads_there(locale: str) -> None:
    title = safety_page(locale).title
    named = [
        block.plain
        for page in guide(locale).pages
        for section in page.sections
        for block in section.blocks
        if block.kind == "see"
    ]
    assert named
    assert all(title in text for text in named), locale
