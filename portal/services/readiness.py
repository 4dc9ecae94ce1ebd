"""Whether the portal can do its work now: its database answers, and somebody does the jobs."""

from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from portal.data.base import db
from portal.data.schema import Schema, schema_of
from portal.services import jobs
from portal.services.outside import Outside


@dataclass(frozen=True, slots=True)
class Readiness:
    """`database`: it answers and has the tables of this version. `worker` is False too where the database can't say."""

    database: bool
    worker: bool

    @property
    def whole(self) -> bool:
        return self.database and self.worker


def schema() -> Schema:
    """How far the tables of this deployment are. Raises SQLAlchemyError if the database does not answer."""
    return schema_of(db.session())


def readiness(outside: Outside) -> Readiness:
    """Look at both, over all practices; never raises for a database that is away or empty of tables."""
    try:
        if not schema().is_current:
            return Readiness(database=False, worker=False)
        return Readiness(database=True, worker=jobs.late(outside) == 0)
    except SQLAlchemyError:
        return Readiness(database=False, worker=False)
