"""Programs that set the portal up and check it; nothing here is imported by the portal."""
