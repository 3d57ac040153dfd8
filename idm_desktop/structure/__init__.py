"""From blocks to a dialogue: passages, sessions, people, conclusions, quotations; no word of the text is changed."""
