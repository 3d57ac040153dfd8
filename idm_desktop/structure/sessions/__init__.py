"""The sessions of an event without a guide: from headings and programmes, else from what running text says of them."""
