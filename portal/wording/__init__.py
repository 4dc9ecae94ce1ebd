"""What people read: sentences for reasons, the guide, the safety texts, and the catalogues of translations."""
