import re

from portal.wording.names import ADJECTIVES, NOUNS
from tests.wording.telling import telling_words


def test_there_are_enough_words_and_none_twice() -> None:
    for words in (ADJECTIVES, NOUNS):
        assert len(words) >= 200
        assert len(set(words)) == len(words)
    assert not set(ADJECTIVES) & set(NOUNS)


def test_words_are_short_and_easy_to_type() -> None:
    assert all(re.fullmatch(r"[a-z]{3,11}", word) for word in (*ADJECTIVES, *NOUNS))


def test_no_word_tells_or_weighs() -> None:
    heavy = {"bridge", "cliff", "river", "railway", "knife", "rope", "bottle", "gun", "pill", "black", "blue"}
    assert not heavy & {*ADJECTIVES, *NOUNS}
    assert [word for word in (*ADJECTIVES, *NOUNS) if telling_words(word)] == []
