import pytest

from portal.domain.directory import Filter, Listed, areas_worked_with, passes

AMARA = Listed("Amara", "", ("infidelity", "drift"), ("en", "fr"), ("online",), "woman", 8000, has_room=False)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Filter(), True),
        (Filter(area="infidelity"), True),
        (Filter(area="substance"), False),
        (Filter(language="fr"), True),
        (Filter(language="pl"), False),
        (Filter(format="online"), True),
        (Filter(format="in_person"), False),
        (Filter(gender="woman"), True),
        (Filter(gender="man"), False),
        (Filter(has_room=True), False),
        (Filter("drift", "en", "online", "woman"), True),
        (Filter("drift", "en", "online", "man"), False),
    ],
)
def test_all_that_is_asked_for_has_to_fit(wanted: Filter, fits: bool) -> None:
    assert passes(AMARA, wanted) is fits


def test_only_a_filter_that_is_not_empty_asks_for_something() -> None:
    assert not Filter().asks_for_something
    assert Filter(has_room=True).asks_for_something


def test_areas_are_named_from_the_level_at_which_matching_takes_them_and_trauma_never() -> None:
    assert areas_worked_with({"infidelity": 1, "drift": 2, "substance": 3, "trauma_abuse": 3}) == ("drift", "substance")
