import pytest

from portal.wording.prose import Block, Run, read_block, read_page, read_runs, read_toml


def test_stars_are_emphasis_and_nothing_else_is_markup() -> None:
    assert read_runs("You *may* go") == (Run("You "), Run("may", emphasised=True), Run(" go"))
    assert read_runs("*Not yet.*") == (Run("Not yet.", emphasised=True),)
    assert read_runs(r"5 \* 3 and <b>bold</b>") == (Run("5 * 3 and <b>bold</b>"),)


def test_line_breaks_of_the_source_are_spaces() -> None:
    assert read_runs("one\n   two") == (Run("one two"),)


def test_blocks() -> None:
    assert read_block("Text").kind == "paragraph"
    assert read_block({"list": ["one", "two"]}).plain == "one\ntwo"
    assert read_block({"strong": "Text"}).kind == "strong"
    assert read_block({"see": "forgiving", "text": "There"}) == Block("see", ((Run("There"),),), "forgiving")
    assert read_block({"place": "helplines"}) == Block("place", (), "helplines")


@pytest.mark.parametrize("source", [7, {}, {"list": "no list"}, {"see": "without text"}, {"html": "<b>"}])
def test_other_blocks_are_refused(source: object) -> None:
    with pytest.raises(ValueError, match="not a block"):
        read_block(source)


def test_minutes_are_rounded_up() -> None:
    section = {"slug": "a", "title": "A", "kicker": "a", "blocks": ["word " * 201]}
    assert read_page({"slug": "p", "title": "P", "sections": [section]}).minutes == 2


def test_a_language_without_a_file_shows_the_british_one() -> None:
    assert read_toml("portal.wording.guide", "xx_XX") == read_toml("portal.wording.guide", "en_GB")
