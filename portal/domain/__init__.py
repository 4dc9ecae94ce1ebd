"""The clinic's rules: pure functions over plain values, true without a computer."""
