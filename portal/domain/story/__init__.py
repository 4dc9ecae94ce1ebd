"""The story reader: what a person's own words show of danger, found by patterns that a clinical lead can read."""

from portal.domain.story.concerns import CONCERN_BANDS, Concern, Evidence, StoryReading
from portal.domain.story.reading import read_story

__all__ = ["CONCERN_BANDS", "Concern", "Evidence", "StoryReading", "read_story"]
