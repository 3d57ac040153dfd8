"""Reviewing what an import guessed: a list, uncertain first, decided on by single keys."""
