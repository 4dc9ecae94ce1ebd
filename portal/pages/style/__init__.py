"""Every component of the pages once, for whoever builds pages. Served with `FLASK_DEBUG=1` alone."""

from portal.pages.style.views import pages

__all__ = ["pages"]
