"""Nothing that a person or their partner can fetch tells whether one of them was referred, or came by a code."""

from collections.abc import Callable, Sequence

import pytest
from flask.testing import FlaskClient

from portal.data.transaction import writing
from portal.domain.people import Role
from portal.domain.referrals import ReferralEvent
from portal.domain.referred import Profession, Referrer
from portal.jobs.worker import run_due
from portal.services import referred
from tests.conftest import Outbox
from tests.couples import Couple, couple
from tests.factories import World
from tests.referring import a_draft, a_service, consents, takes
from tests.sameness.twins import Seen, Wire

pytestmark = pytest.mark.one_database("sqlite")

PAGES = (
    *("/me", "/me/referred", "/me/contact", "/me/code", "/me/leave", "/me/together", "/account", "/start/15"),
    *("/start/again", "/join", "/therapists", "/refer"),
)


def looks(client: FlaskClient) -> Sequence[Seen]:
    """All that the person could look at."""
    wire = Wire(client)
    for path in PAGES:
        wire.get(path)
    return wire.seen


def _drafts(world: World, two: Couple) -> None:
    a_draft(world, two.one, a_service(world), by=world.account(Role.STAFF))


def _sends(world: World, two: Couple) -> None:
    staff = world.account(Role.STAFF)
    reference = a_draft(world, two.one, a_service(world), by=staff)
    consents(world, reference, by=staff)
    takes(world, reference, ReferralEvent.SEND, ReferralEvent.ACCEPT, by=staff)


def _withdraws(world: World, two: Couple) -> None:
    staff = world.account(Role.STAFF)
    reference = a_draft(world, two.one, a_service(world), by=staff)
    consents(world, reference, by=staff)
    takes(world, reference, ReferralEvent.SEND, ReferralEvent.WITHDRAW, by=staff)


def _came_by_a_code(world: World, two: Couple) -> None:
    person = world.person(two.one)
    with writing():
        code = referred.make_code(world.outside, Referrer("Dr Ada", Profession.DOCTOR, "Surgery", "020"))
        referred.use(world.outside, person, code, may_be_told=True, by=two.one.account_id)


@pytest.mark.parametrize("happens", [_drafts, _sends, _withdraws, _came_by_a_code])
def test_both_pages_are_the_same_to_the_byte_and_no_letter_goes_out(
    world: World, outbox: Outbox, happens: Callable[[World, Couple], None]
) -> None:
    world.therapist()
    two = couple(world)
    run_due(world.outside)
    for each in (two.one, two.other):
        looks(each.client)  # The cookie of a session grows by what the pages keep in it.
    before = [looks(each.client) for each in (two.one, two.other)]
    letters, texts = len(outbox.letters), len(outbox.texts)
    happens(world, two)
    run_due(world.outside)
    assert [looks(each.client) for each in (two.one, two.other)] == before
    assert (len(outbox.letters), len(outbox.texts)) == (letters, texts)
