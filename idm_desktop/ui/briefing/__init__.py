"""Gathering a briefing, in the window."""
