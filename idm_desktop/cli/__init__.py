"""The command line: verbs, printing, exit status."""
