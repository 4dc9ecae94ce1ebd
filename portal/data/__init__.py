"""Rows: tables, queries, the transaction and sealing."""
