"""Every language has every text, with the same places to fill and the same tags; and nothing that nobody shows."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from portal.web.languages import BEGINNINGS
from portal.wording.catalogue import DEFAULT_LOCALE, LOCALES, catalogue_file, gettext, ngettext, speaking
from tests.wording.extracted import messages

WHOLE = ("es", "fr")
TRANSLATED = (*WHOLE, "en_US")
BRITISH = re.compile(
    r"\b(?:colour|favour|behaviour|neighbour|honour|centre|cheque|programme|practise|licence|grey|mum|gran|fortnight"
    r"|organis|recognis|apologis|realis|whilst|rota|"
    r"at the weekend|ring us|ring you)\w*",
    re.IGNORECASE,
)


@cache
def catalogue(locale: str) -> Catalog:
    with catalogue_file(locale).open("rb") as file:
        return read_po(file, locale=locale, abort_invalid=True)


def texts(locale: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Each message of the catalogue with its translation, both as tuples of their forms."""
    return {_forms(message.id): _forms(message.string) for message in catalogue(locale) if message.id}


def _forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def _marks(text: str) -> list[str]:
    """What has to stand in every language alike: places to fill and tags."""
    return sorted(re.findall(r"%\(\w+\)s|%\(\w+\)d|</?[a-z][^>]*>", text))


def test_every_locale_has_its_beginning_and_all_but_the_first_a_catalogue() -> None:
    assert set(BEGINNINGS.values()) == set(LOCALES) == {DEFAULT_LOCALE, *TRANSLATED}
    assert not catalogue_file(DEFAULT_LOCALE).exists()


@pytest.mark.parametrize("locale", WHOLE)
def test_the_catalogue_is_whole(locale: str) -> None:
    assert sorted(messages() - texts(locale).keys()) == []
    assert [source for source, forms in texts(locale).items() if not all(forms)] == []
    assert [message.id for message in catalogue(locale) if message.id and message.fuzzy] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_catalogue_has_nothing_that_nobody_shows(locale: str) -> None:
    assert sorted(texts(locale).keys() - messages()) == []
    assert not catalogue(locale).obsolete


@pytest.mark.parametrize("locale", TRANSLATED)
def test_places_to_fill_and_tags_are_those_of_the_source(locale: str) -> None:
    for source, forms in texts(locale).items():
        singular = source[0]
        for form in forms:
            # A form for one may leave the number out, as "one day" does.
            allowed = [_marks(each) for each in source]
            without_number = [[mark for mark in each if "num" not in mark] for each in allowed]
            assert _marks(form) in [*allowed, *(without_number if len(source) > 1 else ())], singular


def test_american_english_differs_from_british_wherever_it_is_written_down() -> None:
    assert [source for source, forms in texts("en_US").items() if source == forms] == []


def test_no_british_spelling_is_left_in_american_english() -> None:
    american = texts("en_US")
    shown = [form for source in messages() for form in american.get(source, source)]
    assert sorted(text for text in shown if BRITISH.search(text)) == []


@pytest.mark.parametrize("locale", WHOLE)
def test_hardly_anything_is_left_in_english(locale: str) -> None:
    """Names and words that both languages share may be the same; a sentence may not."""
    same = [source[0] for source, forms in texts(locale).items() if source == forms]
    assert [text for text in same if len(re.sub(r"%\(\w+\)[sd]", "", text).split()) > 2] == []


def test_texts_are_looked_up_in_the_language_that_is_spoken() -> None:
    with speaking("es"):
        assert gettext("Appointment") == "Cita previa"
        assert ngettext("%(num)d hour", "%(num)d hours", 1) == "1 hora"
        assert ngettext("%(num)d hour", "%(num)d hours", 2) == "2 horas"
    with speaking("fr"):
        assert gettext("Appointment") == "Rendez-vous"
    assert gettext("Appointment") == "Appointment"


def test_french_marks_never_stand_alone_on_a_line() -> None:
    """Before ; : ? ! » and after « stands a space that does not break."""
    files = [resources.files("portal.wording") / kind / "fr.toml" for kind in ("guide", "safety", "worksheets")]
    read = [form for forms in texts("fr").values() for form in forms]
    read += [file.read_text("utf-8") for file in files]
    assert [text for text in read if re.search(r"\w [;:?!»]|« ", text)] == []
