"""Words as people write them: folding, stems, the search grammar, and where in a text a query stands."""
