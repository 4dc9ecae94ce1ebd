"""The contract's table of rules read a second time, plainly and without the words that the portal's own rules use."""

from portal.domain.intake import Intake
from portal.domain.story.concerns import StoryReading

HARK = {"humiliated", "afraid", "forced_sex", "hurt"}
VIOLENT_STORY = {"violence", "sexual_coercion", "threats", "coercive_control", "surveillance", "fear"}
GRAVE_STORY = {"strangulation", "weapon", "threat_to_kill", "child_at_risk", "self_harm"}


def rules_by_hand(intake: Intake, reading: StoryReading) -> list[str]:
    private = intake.private
    if private is None:
        return ["R22"]
    answers = {
        name: getattr(private, name)
        for name in type(private).__dataclass_fields__
        if name not in {"story", "about_whom"}
    }
    said = {name for name, given in answers.items() if given == "yes"}
    unsaid = {name for name, given in answers.items() if given == "prefer_not"}
    fired = _by_answers(said, intake.household.pregnancy, intake.household.children_at_home == "yes")
    first, following = (
        {"danger_now", "suicidal_now"},
        {"strangled", "weapon", "threat_to_kill", "afraid", "unsafe_if_honest"},
    )
    concerns = {str(concern) for concern in reading.concerns}
    fired |= {
        "R12": bool(unsaid & first),
        "R16": private.choice == "afraid_to_refuse",
        "R17": bool(unsaid & following),
        "R20": private.dishonesty == "long_pattern" and private.dishonesty_continuing == "yes",
        "R21": bool(unsaid - first - following),
        "R23": bool(concerns & VIOLENT_STORY),
        "R24": bool(concerns & GRAVE_STORY),
        "R25": "chronic_dishonesty" in concerns,
        "R26": reading.language != "en" and private.story.strip() != "",
    }
    return sorted(rule for rule, fires in fired.items() if fires)


def _by_answers(said: set[str], pregnancy: str, children: bool) -> dict[str, bool]:
    dangers = HARK | {"control", "threats", "escalating", "weapon", "threat_to_kill", "leaving", "followed"}
    dangers |= {"unsafe_if_honest", "child_harm"}
    gone = bool(said & {"leaving", "followed"})
    expecting = pregnancy in {"me", "partner", "recent_birth"}
    return {
        "R01": "danger_now" in said,
        "R02": "suicidal_now" in said,
        "R03": "strangled" in said and bool(said & dangers),
        "R04": bool(said & {"weapon", "threat_to_kill"}) and (gone or "escalating" in said),
        "R05": gone and "control" in said and bool(said & {"forced_sex", "hurt"}),
        "R06": bool(said & {"strangled", "weapon", "threat_to_kill", "forced_sex"}),
        "R07": bool(said & HARK) and (gone or expecting or bool(said & {"control", "threats", "escalating"})),
        "R08": "child_harm" in said,
        "R09": children and bool(said & {"forced_sex", "hurt", "strangled", "weapon", "threat_to_kill"}),
        "R10": "court_order" in said,
        "R11": bool(said & {"wish_dead", "better_off_dead", "suicidal_week"}),
        "R13": bool(said & HARK),
        "R14": bool(said & {"control", "threats", "escalating", "followed", "unsafe_if_honest"}),
        "R15": "own_behaviour" in said,
        "R18": "leaving" in said,
        "R19": "attempt_ever" in said,
    }
