"""Words of the staff's pages: bands, tasks, and why a therapist was left out."""

from collections.abc import Mapping

from babel.support import LazyProxy

from portal.domain import safeguarding, tasks
from portal.domain.attempts import Means, Outcome
from portal.domain.bands import Band
from portal.domain.case_log import StepKind
from portal.domain.cases import JointSessions
from portal.domain.compartments import Ground
from portal.domain.matching import LeftOutRule
from portal.domain.measures import Hidden, Measure
from portal.domain.queue import View
from portal.domain.readings import Unusual
from portal.domain.staff_matching import StaffRule
from portal.domain.story import Concern
from portal.domain.tasks import KINDS_THAT_BLOCK_RELEASE, TaskKind
from portal.wording.catalogue import lazy_gettext as _

BANDS: Mapping[Band, LazyProxy] = {
    Band.IMMEDIATE: _("Immediate"),
    Band.URGENT: _("Urgent"),
    Band.PRIORITY: _("Priority"),
    Band.REVIEW: _("Review"),
    Band.ROUTINE: _("Routine"),
}

VIEWS: Mapping[View, LazyProxy] = {
    View.OPEN: _("All open"),
    View.MINE: _("Mine"),
    View.UNCLAIMED: _("Nobody’s yet"),
    View.OVERDUE: _("Overdue"),
    View.PUT_OFF: _("Put off"),
    View.CLOSED: _("Closed"),
}

NOTHING_IN_VIEW: Mapping[View, LazyProxy] = {
    View.OPEN: _("Nobody waits. New intakes appear here as soon as they are sent."),
    View.MINE: _("You see to no case now."),
    View.UNCLAIMED: _("Somebody sees to every case."),
    View.OVERDUE: _("Nothing is overdue."),
    View.PUT_OFF: _("Nothing is put off."),
    View.CLOSED: _("Nothing was closed yet."),
}

JOINT: Mapping[str, LazyProxy] = {
    JointSessions.UNRELEASED: _("Not released yet"),
    JointSessions.RELEASED: _("Released"),
    JointSessions.HELD: _("Held until a clinician decides"),
}

GROUNDS: Mapping[str, LazyProxy] = {
    Ground.TRIAGE: _("on triage"),
    Ground.ASSIGNED: _("as their clinician"),
    Ground.EMERGENCY: _("in an emergency"),
}

DECISIONS: Mapping[str, LazyProxy] = {
    "joining_agreed": _("The partner may join"),
    StepKind.PUT_APART: _("Put apart"),
    StepKind.MERGE_PROPOSED: _("Joining with another case proposed"),
    StepKind.MERGED: _("Joined with another case"),
    StepKind.MERGED_AWAY: _("Gone over into another case"),
    StepKind.RELEASE_PROPOSED: _("Release proposed"),
    StepKind.RELEASED: _("Joint sessions released"),
    StepKind.HELD: _("Joint sessions held"),
    StepKind.RAISED: _("Made more urgent"),
    StepKind.LOWER_PROPOSED: _("A less urgent band proposed"),
    StepKind.LOWERED: _("Made less urgent"),
    StepKind.DECIDED: _("Decided: it stays as it is"),
    StepKind.CLOSE_PROPOSED: _("Closing proposed"),
    StepKind.CLOSED: _("Closed"),
    StepKind.REOPENED: _("Opened again"),
    StepKind.HANDED_OVER: _("Handed over"),
    "task_done": _("A task was done"),
    "assigned": _("Given to a therapist"),
    "declined": _("The therapist can’t take it"),
    "broken_glass": _("Opened in an emergency"),
}
"""What a note of a case says was decided."""

STEPS: Mapping[StepKind, LazyProxy] = {
    StepKind.OPENED: _("Opened"),
    StepKind.ASSESSED: _("Answers came in"),
    StepKind.CAME_BACK: _("Opened again by a booking"),
    StepKind.CLAIMED: _("Taken on"),
    StepKind.LET_GO: _("Let go"),
    **{kind: DECISIONS[kind] for kind in StepKind if kind in DECISIONS},
}
"""The log of a case, in neutral words."""

MEANS: Mapping[Means, LazyProxy] = {
    Means.CALL: _("a call"),
    Means.VOICEMAIL: _("a message on the answering machine"),
    Means.TEXT: _("a text message"),
    Means.EMAIL: _("an e-mail"),
    Means.THEY_CALLED: _("they called us"),
    Means.IN_PERSON: _("in person"),
}

OUTCOMES: Mapping[Outcome, LazyProxy] = {
    Outcome.SPOKE_ALONE: _("spoke to them, alone"),
    Outcome.NOT_ALONE: _("reached them, and they were not alone"),
    Outcome.NO_ANSWER: _("no answer"),
    Outcome.LEFT_MESSAGE: _("left a message"),
    Outcome.SOMEBODY_ELSE: _("somebody else answered"),
    Outcome.REFUSED: _("they did not wish to speak"),
    Outcome.PRETENDED: _("somebody pretended to be them"),
}

UNUSUAL: Mapping[Unusual, LazyProxy] = {
    Unusual.MANY: _("many within an hour"),
    Unusual.AGAIN: _("again and again"),
    Unusual.EMERGENCY: _("in an emergency"),
}

# On the queue's screen, which others may pass: what to do, never why.
NEXT_STEPS: Mapping[TaskKind, LazyProxy] = {
    TaskKind.DECIDE: _("Read and decide"),
    TaskKind.ASK_IN_PRIVATE: _("Call in private"),
    TaskKind.SAFEGUARDING: _("Decide with the lead"),
    TaskKind.READ_BY_PERSON: _("Read by a person"),
    TaskKind.FIND_THERAPIST: _("Find a therapist"),
    TaskKind.LEAD: _("For the lead"),
    TaskKind.LEFT: _("See to somebody who has left"),
    TaskKind.OTHER: _("See the task"),
}

TASKS: Mapping[TaskKind, LazyProxy] = {
    TaskKind.DECIDE: _("Read the answers and record a clinical decision"),
    TaskKind.ASK_IN_PRIVATE: _("Ask the open questions in private, by voice"),
    TaskKind.SAFEGUARDING: _("Safeguarding: decide what the law and the child's safety ask for"),
    TaskKind.READ_BY_PERSON: _("Have the story read by somebody who knows its language"),
    TaskKind.FIND_THERAPIST: _("Nobody here fits: find a therapist or an outside service"),
    TaskKind.LEAD: _("The lead reads both people’s answers side by side, and decides how to go on"),
    TaskKind.LEFT: _("Somebody has left the case: decide whether anything is still to be done for them"),
    TaskKind.OTHER: _("A task of somebody’s own words"),
}

SAFEGUARDING: Mapping[safeguarding.Decision, LazyProxy] = {
    safeguarding.Decision.REPORT: _("A report is made"),
    safeguarding.Decision.NO_REPORT: _("No report is made"),
}

TOLD: Mapping[safeguarding.Told, LazyProxy] = {
    safeguarding.Told.BEFORE: _("They were told before"),
    safeguarding.Told.AFTERWARDS: _("They were told afterwards"),
    safeguarding.Told.NOT: _("They were not told"),
}

BLOCKING = KINDS_THAT_BLOCK_RELEASE
"""Tasks that a clinician says are done before joint sessions can be released."""

FINISHED_WITH_REASON = tasks.FINISHED_WITH_REASON

LEFT_OUT: Mapping[LeftOutRule | StaffRule, LazyProxy] = {
    StaffRule.DECLINED: _("said that they can’t take this case"),
    StaffRule.HELD_FULL: _("has as many held cases as they can"),
    LeftOutRule.NOT_ACCEPTING: _("takes no new cases"),
    LeftOutRule.FULL: _("has no free place"),
    LeftOutRule.LANGUAGE: _("no shared language"),
    LeftOutRule.FORMAT: _("not in this format"),
    LeftOutRule.LICENCE: _("not licensed for the country"),
    LeftOutRule.GENDER: _("another gender was asked for"),
    LeftOutRule.EXCLUDED: _("the person asked not to see them"),
    LeftOutRule.COMPETENCE: _("does not work with the main issue"),
    LeftOutRule.OUTRANKED: _("fits, and three others come first"),
    LeftOutRule.WINDOWS: _("no shared times, and three others come first"),
    LeftOutRule.FEE: _("over the fee, and three others come first"),
}

CONCERNS: Mapping[Concern, LazyProxy] = {
    Concern.VIOLENCE: _("violence"),
    Concern.SEXUAL_COERCION: _("sexual coercion"),
    Concern.THREATS: _("threats"),
    Concern.COERCIVE_CONTROL: _("coercive control"),
    Concern.SURVEILLANCE: _("surveillance"),
    Concern.FEAR: _("fear"),
    Concern.STRANGULATION: _("strangling"),
    Concern.WEAPON: _("a weapon"),
    Concern.THREAT_TO_KILL: _("a threat to kill"),
    Concern.CHILD_AT_RISK: _("harm to a child"),
    Concern.SELF_HARM: _("self-harm"),
    Concern.CHRONIC_DISHONESTY: _("a long pattern of lying"),
}

ISSUES: Mapping[str, LazyProxy] = {
    "infidelity": _("Affair"),
    "confidence": _("Secrets or lies"),
    "addiction_neglect": _("Something else first"),
    "drift": _("Drifted apart"),
    "unsure": _("Hard to say"),
}
"""What weighs most for somebody, short enough for the head of a column."""

MEASURES: Mapping[Measure, LazyProxy] = {
    Measure.WAITING: _("Waiting for a decision"),
    Measure.BREACHES: _("Decisions past their time"),
    Measure.ISSUES: _("New cases by main issue"),
    Measure.CASELOADS: _("Caseloads"),
    Measure.ATTEMPTS: _("Attempts to reach people"),
    Measure.READER: _("The story reader’s findings"),
}

ABOUT_MEASURES: Mapping[Measure, LazyProxy] = {
    Measure.WAITING: _(
        "From the opening of a case to its first recorded decision, by the band that it had then. All cases count."
    ),
    Measure.BREACHES: _("Cases with a decision recorded after it was due, and open ones whose decision is due now."),
    Measure.ISSUES: _("Cases opened in the last 12 weeks, by what weighed most for who came first."),
    Measure.CASELOADS: _(
        "Open cases of each therapist, those of them that are held, and how many each has places for."
    ),
    Measure.ATTEMPTS: _("How attempts to reach people went, and calls of theirs, as they were noted."),
    Measure.READER: _("Findings that somebody who read the story has confirmed, or not. All others do not count yet."),
}

NOTHING_MEASURED: Mapping[Measure, LazyProxy] = {
    Measure.WAITING: _("No case has come in yet."),
    Measure.BREACHES: _("No decision was late, and none is."),
    Measure.ISSUES: _("No case was opened in the last 12 weeks."),
    Measure.CASELOADS: _("The practice has no therapists yet."),
    Measure.ATTEMPTS: _("No attempt has been noted yet."),
    Measure.READER: _(
        "Nobody has said yet whether the reader was right. The question stands under the story, where it is read."
    ),
}

HIDDEN: Mapping[Hidden, LazyProxy] = {Hidden.UNDER: _("under 5"), Hidden.KEPT_BACK: _("not shown")}
