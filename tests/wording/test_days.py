from datetime import date

import pytest

from portal.wording.catalogue import speaking
from portal.wording.days import whole_day


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "Wednesday 25 November"),
        ("en_US", "Wednesday, November 25"),
        ("es", "miércoles 25 de noviembre"),
        ("fr", "mercredi 25 novembre"),
    ],
)
def test_a_day_is_written_out_in_every_language(locale: str, written: str) -> None:
    with speaking(locale):
        assert whole_day(date(2026, 11, 25)) == written
