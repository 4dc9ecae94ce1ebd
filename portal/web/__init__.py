"""What every page shares: who may see it, its transaction, its headers, its errors, its forms and filters."""
