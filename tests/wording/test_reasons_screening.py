"""Every rule that can fire has its sentence, and everything that can make one fire has its phrase."""

import pytest

from portal.domain.contact import Way, may_contact
from portal.domain.pairs import PairFinding
from portal.domain.reasons import Reason
from portal.domain.screening import assess
from portal.domain.screening_facts import ANSWERED_KEYS
from portal.domain.screening_rules import RULES
from portal.domain.story.concerns import Concern
from portal.wording.reasons import TABLES, sentence
from portal.wording.reasons.screening_signs import SIGNS
from tests.domain.intake_documents import NOTHING_OF_CONCERN, intake_with


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_every_rule_has_a_whole_sentence(rule: str) -> None:
    written = sentence(Reason(rule, {"keys": ("private.afraid", "household.pregnancy")}))
    assert written.endswith(".")
    assert "%" not in written
    assert "private." not in written


def test_every_sign_has_a_phrase() -> None:
    assert {*ANSWERED_KEYS, *(f"story.{concern}" for concern in Concern)} <= set(SIGNS)


def test_signs_stand_in_the_sentence_in_their_order() -> None:
    assessment = assess(intake_with({"private.strangled": "yes", "private.afraid": "yes"}), NOTHING_OF_CONCERN)
    assert [sentence(reason) for reason in assessment.reasons] == [
        "Says they have been strangled; together these point to grave danger: strangling and fear of a partner.",
        "Says that this has happened, at some time: strangling.",
        "Says this has come from a partner: fear of a partner.",
    ]


@pytest.mark.parametrize("way", Way)
def test_contact_decisions_have_sentences(way: Way) -> None:
    assert sentence(may_contact(intake_with().about.safe_contact, way, None).reason).endswith(".")


@pytest.mark.parametrize("finding", PairFinding)
def test_findings_on_a_pair_have_sentences(finding: PairFinding) -> None:
    assert "mutual" not in sentence(Reason(finding))


def test_a_code_without_a_sentence_is_an_error() -> None:
    with pytest.raises(KeyError):
        sentence(Reason("R99"))


def test_no_two_tables_hold_the_same_code() -> None:
    codes = [code for table in TABLES for code in table]
    assert len(codes) == len(set(codes))
