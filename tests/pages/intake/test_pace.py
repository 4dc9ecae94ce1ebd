"""The answer to the last step leaves on a beat, whatever the work before it took."""

import pytest
from flask import Flask

from portal.web import pace
from portal.web.pace import paced, wait_for


@pytest.mark.parametrize(
    ("elapsed", "beat", "wait"),
    [(0.0, 1.0, 1.0), (0.25, 1.0, 0.75), (1.0, 1.0, 0.0), (1.25, 1.0, 0.75), (0.25, 0.5, 0.25), (5.0, 0.0, 0.0)],
)
def test_the_wait_ends_on_the_next_whole_multiple(elapsed: float, beat: float, wait: float) -> None:
    assert wait_for(elapsed, beat) == wait


class Watch:
    """A clock that stands still but for work and sleep."""

    def __init__(self) -> None:
        self.now, self.slept = 100.0, 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@pytest.mark.parametrize("work", [0.01, 0.4, 0.99])
def test_short_and_long_work_end_together_and_a_failure_too(monkeypatch: pytest.MonkeyPatch, work: float) -> None:
    app = Flask("paced")
    app.extensions["settings"] = type("Settings", (), {"pace_seconds": 1.0})
    watch = Watch()
    monkeypatch.setattr(pace, "time", watch)
    with app.app_context(), pytest.raises(ValueError, match="work"), paced():
        watch.now += work
        raise ValueError("work that failed")
    assert work + watch.slept == pytest.approx(1.0)
