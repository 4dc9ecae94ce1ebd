"""What must be true after every kill: nothing half, nothing twice, nothing lost."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Alert, AuditLine, Booking, Case, Claim, Job, Message
from portal.data.transaction import reading
from portal.domain.alerts import Stage
from portal.gateways.mail import into_folder
from portal.jobs.worker import run_due
from tests.conftest import Clock
from tests.factories import World
from tests.races.race import CLAIMS_OF_A_CALL

LAST = int(Stage.OVER)
KEEPS_TIME = ("held", "confirmed")
A_LEASE_AND_A_HOLD = timedelta(minutes=20)


def demand_nothing_half(acknowledged: Collection[str]) -> None:
    """As the kills left it: whoever was told "booked" is booked, and every booking is whole or not there."""
    with reading():
        bookings = {row.reference: row for row in db.session.scalars(select(Booking))}
        claims = Counter(db.session.scalars(select(Claim.booking_id)))
        confirmed = {row.id for row in bookings.values() if row.state == "confirmed"}
        assert {bookings[reference].state for reference in acknowledged} <= {"confirmed"}
        assert claims == {row.id: CLAIMS_OF_A_CALL for row in bookings.values() if row.state in KEEPS_TIME}
        assert _subjects("booking.confirmed") == Counter(confirmed)
        assert _subjects("booking.held") == Counter(row.id for row in bookings.values())
        told = Counter(db.session.scalars(select(Message.participant_id).where(Message.participant_id.is_not(None))))
        assert told == Counter(row.participant_id for row in bookings.values() if row.state == "confirmed")
        assert _jobs("booking.expire") == Counter(row.id for row in bookings.values())
        assert _jobs("next_step.tell") == Counter(confirmed)
        assert _jobs("message.send") == Counter(db.session.scalars(select(Message.id)))
        alerts = db.session.scalars(select(Alert)).all()
        assert Counter(alert.case_id for alert in alerts) == Counter(db.session.scalars(select(Case.id)))
        # One for the stage that it is at, and one for each that it has been through.
        assert _jobs("alert.go_further") == Counter({alert.id: min(alert.stage + 1, LAST) for alert in alerts})


def finish_the_work(world: World, clock: Clock, outbox: Path) -> None:
    """Do in this process what the killed workers left, after their leases and all holds have run out."""
    clock.pass_time(A_LEASE_AND_A_HOLD)
    run_due(replace(world.outside, send_mail=into_folder(outbox)))


def demand_nothing_lost(outbox: Path) -> None:
    """After the work is done: all jobs done, no hold left, and each message is one file under its Message-ID."""
    with reading():
        # What comes after a call is told days later, and alerts go on while nobody has seen them.
        later = Job.kind.not_in(["next_step.tell", "alert.go_further"])
        assert set(db.session.scalars(select(Job.state).where(later))) == {"done"}
        assert all(alert.stage > Stage.ON_DUTY for alert in db.session.scalars(select(Alert)))
        assert set(db.session.scalars(select(Booking.state))) <= {"confirmed", "expired"}
        messages = db.session.scalars(select(Message)).all()
        assert {message.state for message in messages} == {"sent"}
        assert _subjects("message.sent").keys() == {message.id for message in messages}
    expected = Counter(f"<{message.token}@practice.example>" for message in messages)
    files = [path for path in outbox.iterdir() if path.suffix == ".eml"]
    letters = [message_from_bytes(path.read_bytes(), policy=default) for path in files]
    assert Counter(str(letter["Message-ID"]) for letter in letters) == expected
    assert {str(letter["Subject"]) for letter in letters} <= {"Appointment", "Queue"}
    assert all(letter.get_content().rstrip().endswith("K Practice") for letter in letters)
    assert sorted(outbox.iterdir()) == sorted(files)


def _subjects(kind: str) -> Counter[object]:
    return Counter(db.session.scalars(select(AuditLine.subject_id).where(AuditLine.kind == kind)))


def _jobs(kind: str) -> Counter[object]:
    return Counter(db.session.scalars(select(Job.subject_id).where(Job.kind == kind)))
