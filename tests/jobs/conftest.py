"""What the tests of the worker share."""

from uuid import UUID

import pytest

from portal.jobs import worker
from tests.jobs.queueing import KIND


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """The rows about which jobs were done; the work itself is only noted."""
    subjects: list[UUID] = []
    monkeypatch.setattr(worker, "KINDS", {KIND: lambda _outside, subject: subjects.append(subject)})
    return subjects
