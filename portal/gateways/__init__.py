"""The outside: mail, the clock, chance, keys and the hashing of passphrases."""
