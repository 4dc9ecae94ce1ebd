"""All tables, imported here so that the metadata is whole."""

from portal.data.tables.accounts import Account, AccountRole, SignIn
from portal.data.tables.assigning import DeclinedCase
from portal.data.tables.audit import AuditLine, AuditLink
from portal.data.tables.bookings import Booking, BookingAnswer, Claim
from portal.data.tables.cases import Case, CaseNote, CaseStep, EmergencyAccess, Invitation, Participant, SeenAlone, Task
from portal.data.tables.contacting import ContactNote, ContactPermit
from portal.data.tables.duty import Alert, AlertLetter, Holiday, RotaShift, StaffedDay
from portal.data.tables.intakes import Assessment, Intake, IntakeDraft
from portal.data.tables.jobs import Job
from portal.data.tables.judging import ReaderVerdict
from portal.data.tables.messages import Message
from portal.data.tables.outside_services import OutsideService
from portal.data.tables.practices import Practice
from portal.data.tables.reaching import ContactChange, WaitlistEntry
from portal.data.tables.referrals import Referral, ReferralConsent, ReferredCode
from portal.data.tables.safeguarding import SafeguardingRecord, SafeguardingRule
from portal.data.tables.searching import SearchTerm
from portal.data.tables.second_steps import Passkey, SecondStep, SpareCode
from portal.data.tables.therapists import Away, BusyBlock, Competence, DateRule, Therapist, WeeklyHours

__all__ = [
    "Account",
    "AccountRole",
    "Alert",
    "AlertLetter",
    "Assessment",
    "AuditLine",
    "AuditLink",
    "Away",
    "Booking",
    "BookingAnswer",
    "BusyBlock",
    "Case",
    "CaseNote",
    "CaseStep",
    "Claim",
    "Competence",
    "ContactChange",
    "ContactNote",
    "ContactPermit",
    "DateRule",
    "DeclinedCase",
    "EmergencyAccess",
    "Holiday",
    "Intake",
    "IntakeDraft",
    "Invitation",
    "Job",
    "Message",
    "OutsideService",
    "Participant",
    "Passkey",
    "Practice",
    "ReaderVerdict",
    "Referral",
    "ReferralConsent",
    "ReferredCode",
    "RotaShift",
    "SafeguardingRecord",
    "SafeguardingRule",
    "SearchTerm",
    "SecondStep",
    "SeenAlone",
    "SignIn",
    "SpareCode",
    "StaffedDay",
    "Task",
    "Therapist",
    "WaitlistEntry",
    "WeeklyHours",
]
