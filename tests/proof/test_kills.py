"""Thirty kills of the server and the worker, and how many bookings stood whole afterwards."""

from pathlib import Path

import pytest

from tests.conftest import Clock, Database
from tests.factories import World
from tests.kills.test_killed import run_kills

ROUNDS = 15
PEOPLE = 450


@pytest.mark.proof
@pytest.mark.timeout(1800)
def test_thirty_kills_leave_everything_whole(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    ledger = run_kills(world, database, clock, tmp_path, rounds=ROUNDS, people=PEOPLE)
    assert ledger.kills == 2 * ROUNDS
    assert len(ledger.acknowledged) >= ROUNDS
    print(
        f"\n{database.kind}: {ledger.kills} kills, {len(ledger.acknowledged)} confirmations acknowledged, all whole, "
        f"{ledger.interrupted} people cut off, no claim without a booking, no job lost, one letter a message"
    )
