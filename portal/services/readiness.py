"""Whether the portal can do its work now: its database answers, and somebody does the jobs."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from portal.data.base import db
from portal.data.dialect import answers
from portal.services import jobs
from portal.services.outside import Outside

PATIENCE = timedelta(minutes=2)
"""How long a job may be due before nobody seems to be doing them."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """`worker` is False too where the database can't say."""

    database: bool
    worker: bool

    @property
    def whole(self) -> bool:
        return self.database and self.worker


def readiness(outside: Outside) -> Readiness:
    """Look at both, over all practices; never raises for a database that is away or empty of tables."""
    try:
        return Readiness(database=answers(db.session()), worker=jobs.overdue(outside, PATIENCE) == 0)
    except SQLAlchemyError:
        return Readiness(database=False, worker=False)
