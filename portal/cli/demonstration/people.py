"""Those who come for help: each begins a form, gets an account, sends it, and may book a call, at times gone by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from portal.cli.demonstration.entries import CallEntry, CaseEntry, DraftEntry
from portal.data.base import db
from portal.data.tables import Therapist
from portal.domain.bookings import WELCOME_CALL
from portal.domain.releasing import ASKED_AGAIN_WITHIN
from portal.services import accounts, bookings, deciding, drafts, intakes, joining, participants, releasing, times
from portal.services import cases as cases_of
from portal.services.drafts import Draft, DraftGone
from portal.services.openings import open_times
from portal.services.outside import Outside
from portal.services.participants import Person
from portal.services.reaching import is_within_hours
from portal.wording.intake import WORDING

FILLING_IN = timedelta(minutes=9)
SEARCHED_DAYS = 21
FIRST_STEP, FIRST_STEP_AFTER_ACCOUNT, LAST_STEP = 1, 3, 13


class NoTimeFits(LookupError):
    """A call of the demonstration that no open time of its therapist fits."""


@dataclass(frozen=True, slots=True)
class Hashes:
    """Made once for all, before the transaction, since each takes a tenth of a second by design."""

    passphrase: str
    recovery: str


def send_all(outside: Outside, cases: Sequence[CaseEntry], hashes: Hashes) -> Mapping[str, UUID]:
    """Send the form of each, in order; the ids of the accounts by sign-in name."""
    people: dict[str, UUID] = {}
    for case in cases:
        people[case.sign_in_name] = _send(outside, case, hashes, people[case.joins] if case.joins else None)
    return people


def release_all(outside: Outside, cases: Sequence[CaseEntry], people: Mapping[str, UUID], *, by: UUID) -> None:
    """Have both of each couple that may meet together seen alone by the clinician `by`, and release their sessions."""
    for case in cases:
        if case.released:
            _release(outside, people[case.sign_in_name], by)


def _release(outside: Outside, account_id: UUID, by: UUID) -> None:
    row = cases_of.locked(_person(outside, account_id).case_id)
    day = releasing.today(outside)
    for person in cases_of.people(row.id):
        again = day + ASKED_AGAIN_WITHIN
        releasing.note_seen(outside, row, person.id, seen_on=day, ask_again_on=again, by=by)
    releasing.release(outside, row, "Both wish it, each said so alone.", by=by)
    deciding.decide(outside, row, "Both were spoken to.", by=by)


def book_all(
    outside: Outside, cases: Sequence[CaseEntry], people: Mapping[str, UUID], therapists: Mapping[str, UUID]
) -> None:
    """Book the calls, in the order in which they were booked. Raises NoTimeFits."""
    wanted = [(case.call, people[case.sign_in_name]) for case in cases if case.call is not None]
    for call, account_id in sorted(wanted, key=lambda each: each[0].booked, reverse=True):
        _book(outside, call, account_id, db.session.get_one(Therapist, therapists[call.therapist]))


def leave_unfinished(outside: Outside, entry: DraftEntry, hashes: Hashes) -> None:
    """Somebody who has an account and has not come to the end of the form."""
    then = at(outside, entry.begun)
    draft = _draft(then, account_id=_begin(then, entry.sign_in_name, hashes))
    for step in range(FIRST_STEP_AFTER_ACCOUNT, entry.step):
        drafts.save(then, draft, entry.answers, step=step)


def at(outside: Outside, ago: timedelta) -> Outside:
    """The same outside with its clock stopped so long before now."""
    instant = outside.now() - ago
    return replace(outside, now=lambda: instant)


def _send(outside: Outside, case: CaseEntry, hashes: Hashes, partner_id: UUID | None) -> UUID:
    account_id = _begin(at(outside, case.sent + FILLING_IN), case.sign_in_name, hashes)
    then = at(outside, case.sent)
    draft = _draft(then, account_id=account_id)
    drafts.save(then, draft, case.answers, step=LAST_STEP, private_later=case.later)
    if partner_id is not None:
        code = joining.make_code(then, _person(then, partner_id), by=partner_id)
        drafts.come_with(then, draft, joining.check(then, code))
    intakes.send(then, _draft(then, account_id=account_id), f"en_GB/{WORDING}")
    return account_id


def _person(outside: Outside, account_id: UUID) -> Person:
    person = participants.of_account(outside, account_id)
    if person is None:
        raise LookupError(account_id)
    return person


def _begin(outside: Outside, name: str, hashes: Hashes) -> UUID:
    """Begin a form under this very name, and return the id of its account. The sign-in with it is ended at once."""
    parts = iter(name.split("-"))
    named = replace(outside, choose=lambda _options: next(parts))
    draft = _draft(outside, token=drafts.begin(named, {}, frozenset({FIRST_STEP})))
    accounts.end_sign_in(outside, drafts.make_account(outside, draft, hashes.passphrase, hashes.recovery))
    account_id = accounts.credentials(name).account_id
    if account_id is None:
        raise LookupError(name)
    return account_id


def _draft(outside: Outside, *, token: str | None = None, account_id: UUID | None = None) -> Draft:
    draft = drafts.find(outside, token=token, account_id=account_id)
    if draft is None:
        raise DraftGone
    return draft


def _book(outside: Outside, call: CallEntry, account_id: UUID, therapist: Therapist) -> None:
    then = at(outside, call.booked)
    person = _person(then, account_id)
    start = _time_for(call, person, open_times([therapist], then.now(), SEARCHED_DAYS)[therapist.id], outside.now())
    reference = times.hold(then, person, therapist.reference, start, account_id)
    bookings.confirm_welcome_call(then, person, reference, account_id)


def _time_for(call: CallEntry, person: Person, found: Sequence[datetime], now: datetime) -> datetime:
    """One of the open times that lie on the wanted side of `now`, within the person's hours for calls if any is."""
    fitting = [start for start in found if (start + WELCOME_CALL <= now if call.over else start > now)]
    fitting = [start for start in fitting if is_within_hours(person.told, start)] or fitting
    if not fitting:
        raise NoTimeFits(call.therapist)
    return fitting[min(call.pick, len(fitting) - 1)]
