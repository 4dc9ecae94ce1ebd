"""When a code is of use: every ground that ends it, alone, and the instants at which it runs out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from portal.domain.joining import Invitation, is_good, keeps_back, still_stands

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
GOOD = Invitation(
    expires_at=NOW, ended=False, case_is_open=True, inviter_has_left=False, people=1, kept_back=False
)  # fmt: skip


@pytest.mark.parametrize(("at", "good"), [(NOW - SECOND, True), (NOW, True), (NOW + SECOND, False)])
def test_it_runs_out(at: datetime, good: bool) -> None:
    assert is_good(GOOD, at) is good
    assert still_stands(GOOD)


@pytest.mark.parametrize(
    "changed",
    [{"ended": True}, {"case_is_open": False}, {"inviter_has_left": True}, {"people": 2}, {"kept_back": True}],
)
def test_each_ground_alone_is_enough(changed: dict[str, int]) -> None:
    of_no_use = replace(GOOD, **changed)  # type: ignore[arg-type]
    assert not still_stands(of_no_use)
    assert not is_good(of_no_use, NOW)


@pytest.mark.parametrize(
    ("fired", "agreed_at", "kept_back"),
    [
        ([], None, False),
        ([(NOW, ("R13",))], None, False),
        ([(NOW, ("R10",))], None, True),
        ([(NOW, ("R10",)), (NOW + SECOND, ())], None, True),
        ([(NOW, ("R10",))], NOW - SECOND, True),
        ([(NOW, ("R10",))], NOW, False),
        ([(NOW, ("R10",)), (NOW + SECOND, ("R10",))], NOW, True),
        ([(NOW + SECOND, ("R10",)), (NOW, ())], NOW, True),
    ],
)
def test_a_court_order_keeps_back_until_a_clinician_agrees_to_the_last_of_them(
    fired: list[tuple[datetime, tuple[str, ...]]], agreed_at: datetime | None, kept_back: bool
) -> None:
    assert keeps_back(fired, agreed_at) is kept_back
