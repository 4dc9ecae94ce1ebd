"""Use cases: load rows, ask the domain, save. Services never commit; the transaction around them does."""
