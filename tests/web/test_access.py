"""The access table decides, for every endpoint, role and method; and nobody sees what is another's."""

from collections.abc import Iterator, Mapping

import pytest
from flask import Flask
from sqlalchemy import delete, select
from werkzeug.routing import Rule

from portal.data.base import db
from portal.data.tables import AccountRole, AuditLine, Case, Therapist
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services.outside import Outside
from portal.web import access
from portal.web.access import ENDPOINTS, UnlistedEndpoint, demand_complete, may
from tests.factories import PASSPHRASE, Signed, World, answers_with, make_practice
from tests.pages.account.signing import sign_in
from tests.races.crowd import times_in

pytestmark = pytest.mark.one_database("sqlite")

EVERYBODY = frozenset({None, *Role})
ALLOWED: Mapping[str, frozenset[Role | None]] = {
    "public": EVERYBODY,
    "open": EVERYBODY,
    "own": frozenset(Role),
    "participant": frozenset({Role.PARTICIPANT}),
    "therapist": frozenset({Role.THERAPIST}),
    "triage": frozenset({Role.STAFF, Role.LEAD}),
    "disclosure": frozenset({Role.STAFF, Role.LEAD, Role.THERAPIST}),
    "clinical": frozenset({Role.LEAD}),
    "practice": frozenset({Role.LEAD, Role.MANAGER}),
}
"""Written a second time by hand, so that a slip in the table shows."""

NOT_THERE = {"staff.case", "staff.disclosure", "therapist.case"}
"""What is not there at all for those who may not see it."""

NOT_FOR_STAFF = "intake."
"""Open to strangers and participants; the views themselves stop those who work here."""

CANARIES = ("Canaryworth", "Canarybird", "canarymail", "Canarystreet")
HERE, THERE = "localhost", "other.example"
OTHERS = {"number": 1, "which": 1, "slug": "beside-the-therapy", "kind": "safeguarding", "token": "x" * 32}
"""What stands in addresses beside references."""


@pytest.fixture
def unguarded(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms need no token, so that the table alone is asked."""
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", False)


def addresses(app: Flask) -> Iterator[tuple[str, str, str]]:
    """(endpoint, method, address) of everything that is served, with a made-up reference or number in it."""
    values = {**OTHERS, "reference": "BCDFGHJKMN", "number": 5, "slug": "nowhere", "filename": "site.css"}
    with app.test_request_context():
        for rule in app.url_map.iter_rules():
            address = _address(rule, values)
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                yield rule.endpoint, method, address


def _address(rule: Rule, values: Mapping[str, object]) -> str:
    built = rule.build({name: values[name] for name in rule.arguments}, append_unknown=False)
    assert built is not None, rule
    return str(built[1])


@pytest.mark.parametrize("role", [None, *Role])
def test_every_endpoint_and_method_as_the_table_says(world: World, unguarded: None, role: Role | None) -> None:
    account = world.account(role) if role else None
    for endpoint, method, address in addresses(world.app):
        browser = world.browser_of(account.account_id) if account else world.app.test_client()
        answer = browser.open(address, method=method, headers={"Origin": "http://localhost"})
        place = (endpoint, method, role)
        assert answer.status_code < 500, place
        if role in ALLOWED[ENDPOINTS[endpoint]]:
            assert answer.status_code != 403 or (endpoint.startswith(NOT_FOR_STAFF) and role), place
            assert role is not None or answer.location != "/login", place
        elif role is None:
            assert (answer.status_code, answer.location) == (303, "/login"), place
        else:
            assert answer.status_code == (404 if endpoint in NOT_THERE else 403), place


def test_the_table_written_twice_says_the_same() -> None:
    assert ALLOWED.keys() == access.PERMISSIONS.keys()
    assert not may(None, "no.such.endpoint")


def test_no_link_writes_but_the_way_out() -> None:
    assert {"account.leave"} == access.WRITING_GETS
    assert {
        "static",
        "account.login",
        "account.recover",
        "account.change_second_step",
        "account.passkeys",
        "account.prove",
        "intake.step",
        "me.contact",
        "me.passphrase",
        "me.code",
        "me.leave",
        "staff.recovery",
        "directory.page",
    } == access.OWN_TRANSACTIONS


def test_a_refusal_leaves_a_line(world: World) -> None:
    someone = world.account(Role.PARTICIPANT)
    someone.client.get("/staff/")
    with reading():
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "access.refused")).one()
    assert (line.account_id, line.fields) == (someone.account_id, {"endpoint": "staff.queue"})


def test_a_role_taken_away_is_gone_at_the_next_request(world: World) -> None:
    someone = world.account(Role.LEAD, Role.THERAPIST)
    assert someone.client.get("/staff/").status_code == 200
    with writing():
        leaving = delete(AccountRole).where(AccountRole.account_id == someone.account_id)
        db.session.execute(leaving.where(AccountRole.role == Role.LEAD.value))
    assert someone.client.get("/staff/").status_code == 403
    assert someone.client.get("/therapist/").status_code == 200


def test_an_endpoint_without_a_line_stops_the_start(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    demand_complete(app)
    for endpoint in ("me.page", "static"):
        lacking = {name: permission for name, permission in ENDPOINTS.items() if name != endpoint}
        monkeypatch.setattr(access, "ENDPOINTS", lacking)
        with pytest.raises(UnlistedEndpoint, match=endpoint):
            demand_complete(app)


@pytest.mark.parametrize(("endpoint", "permission"), [("no.such.view", "triage"), ("me.page", "no such permission")])
def test_a_line_for_nothing_stops_the_start(
    app: Flask, monkeypatch: pytest.MonkeyPatch, endpoint: str, permission: str
) -> None:
    monkeypatch.setattr(access, "ENDPOINTS", {**ENDPOINTS, endpoint: permission})
    with pytest.raises(UnlistedEndpoint):
        demand_complete(app)


def test_another_persons_booking_is_not_there(world: World, unguarded: None) -> None:
    world.therapist()
    place = kept_place(world.participant())
    other = world.participant().client
    for method in ("GET", "POST"):
        assert other.open(place, method=method).status_code == 404
    assert other.get(place).text == other.get("/me/booking/BCDFGHJKMN").text


def kept_place(signed: Signed) -> str:
    """The address of a time that this person keeps."""
    times = times_in(signed.client.get("/start/15").text)
    return signed.client.post("/start/15", data={"time": times[0]}).location


class Neighbours:
    """Two practices on one database; everything of the other one carries a canary's name."""

    def __init__(self, app: Flask, outside: Outside) -> None:
        self.here = World(app, outside, make_practice(outside, "Kintsugi Practice", HERE))
        self.there = World(app, outside, make_practice(outside, "Canaryworth Practice", THERE, sender="Canarybird"))
        with practice_scope(self.there.practice_id):
            self.therapist_id = self.there.therapist("Canarybird", about="Canarystreet")
            told = answers_with(about__preferred_name="Canaryworth", about__email="canarymail@example.org")
            self.person = self.there.participant(told)
            self.there.account(Role.STAFF, name="canarymail@example.org")

    def references(self) -> list[str]:
        with practice_scope(self.there.practice_id), reading():
            return [*db.session.scalars(select(Case.reference)), *db.session.scalars(select(Therapist.reference))]


@pytest.fixture
def neighbours(app: Flask, outside: Outside, unguarded: None) -> Iterator[Neighbours]:
    with app.app_context():
        yield Neighbours(app, outside)


def everything_seen_by(world: World, signed: Signed, references: list[str]) -> Iterator[tuple[str, str]]:
    """(request, text) of every address, with the references of the neighbours wherever one may stand."""
    with world.app.test_request_context():
        rules = [rule for rule in world.app.url_map.iter_rules() if rule.endpoint != "static"]
        places = [
            (
                method,
                _address(rule, {**OTHERS, "reference": reference}),
            )
            for rule in rules
            for reference in (references if "reference" in rule.arguments else references[:1])
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
            if rule.endpoint not in {"account.logout", "account.leave"} and rule.arguments != {"number"}
        ]
    for method, address in places:
        answer = signed.client.open(address, method=method, headers={"Origin": "http://localhost"})
        yield f"{method} {address}: {answer.status_code}", answer.text


@pytest.mark.parametrize("role", list(Role))
def test_nothing_of_another_practice_is_seen(neighbours: Neighbours, role: Role) -> None:
    world = neighbours.here
    with practice_scope(world.practice_id):
        world.therapist()
        signed = world.participant() if role is Role.PARTICIPANT else world.account(role)
        references = neighbours.references()
        assert len(references) == 2
        for request, text in everything_seen_by(world, signed, references):
            assert not [word for word in CANARIES if word in text], request


def test_references_of_another_practice_are_not_there(neighbours: Neighbours) -> None:
    world = neighbours.here
    case, therapist = neighbours.references()
    with practice_scope(world.practice_id):
        world.therapist()
        staff, person = world.account(Role.STAFF).client, world.participant().client
    assert staff.get(f"/staff/cases/{case}").status_code == 404
    assert staff.post(f"/staff/cases/{case}/private/1").status_code == 404
    assert person.get(f"/me/times/{therapist}").status_code == 404
    assert person.post("/start/15", data={"time": f"{therapist}@2026-11-24T10:00:00Z"}).status_code == 409


def test_a_sign_in_holds_in_its_own_practice_alone(neighbours: Neighbours, app: Flask) -> None:
    own = neighbours.person.client
    with own.session_transaction() as session:
        token = dict(session)
    for host, status in ((THERE, 200), (HERE, 303)):
        browser = app.test_client()
        with browser.session_transaction(base_url=f"http://{host}") as session:
            session.update(token)
        answer = browser.get("/me", base_url=f"http://{host}")
        assert answer.status_code == status
    refused = sign_in(app.test_client(), neighbours.person.name, PASSPHRASE)
    assert refused.status_code == 200


@pytest.mark.parametrize("host", [THERE, "OTHER.Example", "other.example.", "Other.EXAMPLE.:8000"])
def test_a_host_is_known_however_it_is_spelt(neighbours: Neighbours, app: Flask, host: str) -> None:
    answer = app.test_client().get("/", headers={"Host": host})
    assert answer.status_code == 200
    assert "Canaryworth" in answer.text


def test_a_host_that_was_noted_with_capitals_is_known(app: Flask, outside: Outside) -> None:
    with app.app_context():
        make_practice(outside, "Kintsugi Practice", HERE)
        make_practice(outside, "Canaryworth Practice", "Other.Example")
    assert "Canaryworth" in app.test_client().get("/", base_url=f"http://{THERE}").text


def test_an_unknown_host_serves_nobody(neighbours: Neighbours, app: Flask) -> None:
    answer = app.test_client().get("/", base_url="http://third.example")
    assert answer.status_code == 503
    assert not [word for word in (*CANARIES, "Kintsugi") if word in answer.text]
