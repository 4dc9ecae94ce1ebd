"""The intake: fifteen short pages from the first question to the choice of a therapist."""

from portal.pages.intake.views import pages

__all__ = ["pages"]
