"""Saying from a phone that an alert was seen, without any content and without signing in."""

from portal.pages.alerts.views import pages

__all__ = ["pages"]
