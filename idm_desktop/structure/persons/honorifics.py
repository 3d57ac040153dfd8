"""Honorifics, and the ranks and titles that stand before a name like one."""

from idm_desktop.structure.persons.lexicon import wordset

HONORIFICS = {
    **dict.fromkeys(
        wordset(
            "dr drs prof professor ambassador amb mx hon honourable honorable rt rev d reverend msgr sheikh shaikh"
            " datuk eng ing lic capt gen col lt maj adm cmdr engr arch dott ir embajador embajadora excellency he se"
            " rtd retd"
        ),
        "",
    ),
    **dict.fromkeys(wordset("mr mister sir herr monsieur señor signor hr don m sr excmo sem"), "he"),
    **dict.fromkeys(
        wordset(
            "ms mrs miss madam mme mlle madame mademoiselle sra srta señora dame frau lady doña dra sheikha datin excma"
        ),
        "she",
    ),
}
"""Honorifics, folded and without their full stop, and the pronoun each tells of."""

RANKS = wordset(
    "general major colonel captain lieutenant justice judge father sister brother king queen prince princess lord"
    " bishop archbishop cardinal imam rabbi chief president minister secretary chancellor commissioner senator"
    " governor mayor"
)
"""Words that stand before a name like an honorific, and elsewhere are none."""

NEEDS_STOP = wordset("capt gen col lt maj adm cmdr m sr amb prof hon rev lic ing eng ir se he arch sem d")
"""Honorifics that count only with a full stop: without it they are words or initials."""

ROMANCE = wordset("m")
"""Honorifics that are initials or suffixes in a text without French or Spanish ones."""

RANKED = wordset(
    "judge justice captain colonel general admiral major lieutenant father sister brother bishop archbishop"
    " cardinal imam rabbi senator councillor princess prince"
)
"""Ranks that are honorifics where a given name follows and no other office stands before."""

OFFICERS = wordset("judge captain colonel admiral lieutenant senator bishop archbishop cardinal rabbi imam")
"""Of these, the ones that need no known given name after them: they stand before little else."""

STYLED = wordset("dato dato' datuk tun tan haji syed sheikh")
"""Titles that stand in a name like a given one."""
