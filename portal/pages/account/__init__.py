"""Signing in and out, and leaving the site in a hurry."""

from portal.pages.account.views import pages

__all__ = ["pages"]
