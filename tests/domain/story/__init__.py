"""Tests of the story reader."""
