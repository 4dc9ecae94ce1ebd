"""What each concern sounds like: one file a field, each a list that a clinical lead can read and correct."""
