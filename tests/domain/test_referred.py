"""Which codes of people who were referred here work, and for whom."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from portal.domain.referred import Handed, is_good_for

ENDS = datetime(2027, 2, 21, 9, tzinfo=UTC)
ROBIN, SOMEBODY = UUID(int=1), UUID(int=2)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("used_by", "now", "good"),
    [
        (None, ENDS, True),
        (None, ENDS + SECOND, False),
        (ROBIN, ENDS, True),
        (ROBIN, ENDS + SECOND, True),
        (SOMEBODY, ENDS - SECOND, False),
    ],
)
def test_a_code_works_in_time_for_whoever_comes_first_and_for_them_again(
    used_by: UUID | None, now: datetime, good: bool
) -> None:
    assert is_good_for(Handed(ENDS, used_by), ROBIN, now) is good
