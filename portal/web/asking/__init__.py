"""Asking for keys of the intake document: controls, lists to choose from, and reading what was typed."""
