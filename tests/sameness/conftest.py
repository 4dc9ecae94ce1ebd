"""The fixture that makes twin worlds."""

import pytest
from flask import Flask

from tests.conftest import Clock, Database, Outbox
from tests.sameness.twins import Twins


@pytest.fixture
def twins(app: Flask, database: Database, clock: Clock, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> Twins:
    return Twins(app, database, clock, outbox, monkeypatch)
