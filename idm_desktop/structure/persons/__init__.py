"""People whom a text names, found by rules: names, what stands beside them, later mentions, who may be one."""
