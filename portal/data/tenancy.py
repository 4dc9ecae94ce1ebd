"""The practice filter: every ORM statement sees the rows of the practice in scope, and none without a scope."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Insert, Update, event, inspect
from sqlalchemy.orm import Mapper, ORMExecuteState, QueryContext, Session, UOWTransaction, with_loader_criteria

from portal.data.base import OwnedByPractice, db

EVERY_PRACTICE = {"every_practice": True}
"""Execution options for the few statements that are not about one practice: finding it, and leasing jobs. The rows that
such a statement loads may be changed, though never moved to another practice.
"""

OWNER = "practice_id"


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
        state.update_execution_options(**EVERY_PRACTICE)  # So that loading can see it, whichever way it was given.
        return
    practice = current_practice()
    if not state.is_orm_statement:
        raise NoPractice("a statement that can't be filtered by practice")
    if state.is_insert:
        _fill_in(state, practice)
        return
    if state.is_update or state.is_delete:
        _demand_filterable(state)
    if state.is_select or state.is_update or state.is_delete:
        state.statement = state.statement.options(
            with_loader_criteria(OwnedByPractice, lambda row: row.practice_id == practice, include_aliases=True)
        )


def _fill_in(state: ORMExecuteState, practice: UUID) -> None:
    """Let an INSERT make rows of the practice in scope alone; where it names none, they get this one."""
    if not _is_owned(state):
        return
    statement = state.statement
    if not isinstance(statement, Insert) or statement.select is not None:
        raise NoPractice("rows copied by the database can't be checked")
    if statement._post_values_clause is not None:  # noqa: SLF001 - SQLAlchemy has no public way to ask
        raise NoPractice("an INSERT that may change a row which is there already")
    listed = [row for rows in statement._multi_values for row in rows]  # noqa: SLF001 - as above
    owners = [_owner_in(row) for row in (*listed, statement._values or {}, *_parameters(state))]  # noqa: SLF001
    named = [owner for owner in owners if owner is not None]
    if any(not isinstance(owner, UUID) or owner != practice for owner in named):
        raise NoPractice("a row of another practice")
    if listed and len(named) < len(listed):
        raise NoPractice("a list of values has to name the practice of every row")
    if not named:
        state.statement = statement.values({OWNER: practice})


def _demand_filterable(state: ORMExecuteState) -> None:
    """Refuse a change by a list of primary keys, which takes no filter, and one that moves rows to a practice."""
    if state.is_executemany or state.execution_options.get("dml_strategy", "orm") not in {"auto", "orm"}:
        raise NoPractice("a change that can't be filtered by practice")
    statement = state.statement
    if not isinstance(statement, Update) or not _is_owned(state):
        return
    if any(_owner_in(row) is not None for row in (statement._values or {}, *_parameters(state))):  # noqa: SLF001
        raise NoPractice("a row can't be moved to another practice")


def _is_owned(state: ORMExecuteState) -> bool:
    mapper = state.bind_mapper
    return mapper is None or issubclass(mapper.class_, OwnedByPractice)


def _parameters(state: ORMExecuteState) -> list[Mapping[str, Any]]:
    given = state.parameters or []
    return [given] if isinstance(given, Mapping) else list(given)


def _owner_in(row: object) -> object:
    """What a row of values has as its practice, None if it has nothing there. Refuses rows without names of columns."""
    if not isinstance(row, Mapping):
        raise NoPractice("values without names of columns can't be checked")
    found = next((value for key, value in row.items() if getattr(key, "key", key) == OWNER), None)
    return found.value if isinstance(found, BindParameter) and found.unique else found


@event.listens_for(Mapper, "load")
def _mark(row: object, context: QueryContext) -> None:
    if context.execution_options.get("every_practice"):
        inspect(row, raiseerr=True).info.update(EVERY_PRACTICE)


@event.listens_for(db.session, "before_flush")
def _own(session: Session, _context: UOWTransaction, _instances: object) -> None:
    for row in session.new:
        if isinstance(row, OwnedByPractice):
            if row.practice_id is None:
                row.practice_id = current_practice()
            elif row.practice_id != current_practice():
                raise NoPractice("a row of another practice")
    for row in (*session.dirty, *session.deleted):
        if isinstance(row, OwnedByPractice):
            _demand_own(row)


def _demand_own(row: OwnedByPractice) -> None:
    """Refuse to change or delete a row that was moved to another practice, or that is of one not in scope."""
    state = inspect(row)
    if state.attrs.practice_id.history.has_changes():
        raise NoPractice("a row can't be moved to another practice")
    if not state.info.get("every_practice") and row.practice_id != current_practice():
        raise NoPractice("a row of another practice")
