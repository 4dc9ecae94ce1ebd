"""The staff's pages: the queue, a case, what was told in private behind a click, and the practice's therapists."""

from portal.pages.staff import case_routes, practice_routes
from portal.pages.staff.views import pages

__all__ = ["case_routes", "pages", "practice_routes"]
