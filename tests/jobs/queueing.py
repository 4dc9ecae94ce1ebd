"""Jobs for the tests of the worker."""

from datetime import datetime
from uuid import UUID

from portal.data.transaction import writing
from portal.services import jobs
from portal.services.outside import Outside

KIND = "message.send"


def queue(outside: Outside, number: int = 1, due_at: datetime | None = None) -> list[UUID]:
    subjects = [outside.new_id() for _ in range(number)]
    with writing():
        for subject in subjects:
            jobs.enqueue(outside, KIND, subject, due_at)
    return subjects
