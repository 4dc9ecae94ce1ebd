"""The practice filter: every ORM statement sees the rows of the practice in scope, and none without a scope."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, with_loader_criteria

from portal.data.base import OwnedByPractice, db

EVERY_PRACTICE = {"every_practice": True}
"""Execution options for the few statements that are not about one practice: finding it, and leasing jobs."""


class NoPractice(RuntimeError):
    """A statement without a practice in scope, or about a row of another one."""


_practice: ContextVar[UUID | None] = ContextVar("practice", default=None)


def current_practice() -> UUID:
    """The id of the practice in scope; raises NoPractice when there is none."""
    practice = _practice.get()
    if practice is None:
        raise NoPractice("no practice in scope")
    return practice


@contextmanager
def practice_scope(practice_id: UUID) -> Iterator[None]:
    token = _practice.set(practice_id)
    try:
        yield
    finally:
        _practice.reset(token)


@event.listens_for(db.session, "do_orm_execute")
def _filter(state: ORMExecuteState) -> None:
    if state.execution_options.get("every_practice"):
        return
    practice = current_practice()
    if not state.is_orm_statement:
        raise NoPractice("a statement that can't be filtered by practice")
    if state.is_select or state.is_update or state.is_delete:
        state.statement = state.statement.options(
            with_loader_criteria(OwnedByPractice, lambda row: row.practice_id == practice, include_aliases=True)
        )


@event.listens_for(db.session, "before_flush")
def _own(session: Session, _context: UOWTransaction, _instances: object) -> None:
    for row in session.new:
        if isinstance(row, OwnedByPractice):
            if row.practice_id is None:
                row.practice_id = current_practice()
            elif row.practice_id != current_practice():
                raise NoPractice("a row of another practice")
