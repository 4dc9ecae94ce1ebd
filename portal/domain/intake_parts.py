"""The parts of a checked intake, object by object as in the document."""

from dataclasses import dataclass

from portal.domain.intake_fields import (
    AboutWhom,
    AddictionKind,
    ConfidenceKind,
    Dishonesty,
    Format,
    GenderWish,
    Goal,
    HereFreely,
    IfSomeoneElse,
    InfidelityKind,
    Issue,
    Pregnancy,
    PrivateNow,
    SafeHours,
    ThreeWay,
)


@dataclass(frozen=True, slots=True)
class SafeContact:
    """By which ways, and when in the person's own zone, the practice may reach the person."""

    email_ok: bool
    text_ok: bool
    call_ok: bool
    voicemail_ok: bool
    hours: tuple[SafeHours, ...]
    if_someone_else: IfSomeoneElse
    code_word: str
    do_not_contact: bool


@dataclass(frozen=True, slots=True)
class About:
    adult: str
    private_now: PrivateNow
    preferred_name: str
    email: str | None
    phone: str | None
    country: str
    timezone: str
    languages: tuple[str, ...]
    safe_contact: SafeContact


@dataclass(frozen=True, slots=True)
class Infidelity:
    kind: InfidelityKind
    still_going: ThreeWay


@dataclass(frozen=True, slots=True)
class Confidence:
    kind: ConfidenceKind


@dataclass(frozen=True, slots=True)
class AddictionNeglect:
    kind: AddictionKind
    in_treatment: ThreeWay


@dataclass(frozen=True, slots=True)
class Concerns:
    issues: tuple[Issue, ...]
    main_issue: Issue
    infidelity: Infidelity | None
    confidence: Confidence | None
    addiction_neglect: AddictionNeglect | None
    goal: Goal


@dataclass(frozen=True, slots=True)
class Household:
    children_at_home: ThreeWay
    pregnancy: Pregnancy


@dataclass(frozen=True, slots=True)
class Practical:
    """`max_fee` is in the smallest unit of the practice's currency; `exclude_therapists` are references."""

    format: Format
    windows: tuple[str, ...]
    max_fee: int | None
    therapist_gender: GenderWish
    access_needs: str
    exclude_therapists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Private:
    """What is written once and never shown to anybody but triage and the assigned clinician."""

    story: str
    choice: HereFreely
    dishonesty: Dishonesty
    dishonesty_continuing: ThreeWay
    about_whom: AboutWhom | None
    danger_now: ThreeWay
    humiliated: ThreeWay
    afraid: ThreeWay
    forced_sex: ThreeWay
    hurt: ThreeWay
    control: ThreeWay
    threats: ThreeWay
    escalating: ThreeWay
    strangled: ThreeWay
    weapon: ThreeWay
    threat_to_kill: ThreeWay
    leaving: ThreeWay
    followed: ThreeWay
    court_order: ThreeWay
    unsafe_if_honest: ThreeWay
    child_harm: ThreeWay
    wish_dead: ThreeWay
    better_off_dead: ThreeWay
    suicidal_week: ThreeWay
    attempt_ever: ThreeWay
    suicidal_now: ThreeWay
    own_behaviour: ThreeWay


@dataclass(frozen=True, slots=True)
class Intake:
    """The checked document. `private` is None if the person was not alone or chose "later"."""

    id: str
    about: About
    concerns: Concerns
    household: Household
    practical: Practical
    private: Private | None
