"""A therapist's own pages: the calls that are coming, and the weekly hours."""

from portal.pages.therapist.views import pages

__all__ = ["pages"]
