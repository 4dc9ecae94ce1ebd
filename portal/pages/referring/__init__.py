"""Referring people out of the practice and into it: the directory, letters with consent, and codes to begin with."""

from portal.pages.referring.views import pages

__all__ = ["pages"]
