"""Choosing a therapist and a time for the first call, and booking it."""

from portal.pages.booking.views import pages

__all__ = ["pages"]
