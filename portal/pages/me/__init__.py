"""A participant's own page."""

from portal.pages.me.views import pages

__all__ = ["pages"]
