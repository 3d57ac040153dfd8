"""What the structure of a text gives as the grounds of a guess, in the reader's language."""

import re

from idm_desktop.ui.translating import QT_TRANSLATE_NOOP
from idm_desktop.ui.wording import translate

GROUNDS = (
    QT_TRANSLATE_NOOP("Grounds", "nobody is named near it"),
    QT_TRANSLATE_NOOP("Grounds", "named after it in its sentence"),
    QT_TRANSLATE_NOOP("Grounds", "named in the sentence that leads to it"),
    QT_TRANSLATE_NOOP("Grounds", "named in a sentence before it"),
    QT_TRANSLATE_NOOP("Grounds", "named in the text"),
    QT_TRANSLATE_NOOP("Grounds", "named below it after a dash"),
    QT_TRANSLATE_NOOP("Grounds", "words in quotation marks"),
    QT_TRANSLATE_NOOP("Grounds", "words in single quotation marks"),
    QT_TRANSLATE_NOOP("Grounds", "quotation marks over several passages"),
    QT_TRANSLATE_NOOP("Grounds", "words set apart as quoted"),
    QT_TRANSLATE_NOOP("Grounds", "set apart from the text"),
    QT_TRANSLATE_NOOP("Grounds", "italics after a verb of speaking"),
    QT_TRANSLATE_NOOP("Grounds", "its first sentence is set in bold"),
    QT_TRANSLATE_NOOP("Grounds", "a first sentence in bold"),
    QT_TRANSLATE_NOOP("Grounds", "an item of the list that is announced"),
    QT_TRANSLATE_NOOP("Grounds", "it says in the present what holds, and who said so follows"),
    QT_TRANSLATE_NOOP("Grounds", "an item of what was agreed"),
    QT_TRANSLATE_NOOP("Grounds", "nothing says what it is"),
    QT_TRANSLATE_NOOP("Grounds", "the file says so"),
    QT_TRANSLATE_NOOP("Grounds", "many lines begin with a time of day"),
    QT_TRANSLATE_NOOP("Grounds", "its first paragraphs say so"),
    QT_TRANSLATE_NOOP("Grounds", "one of its headings says so"),
    QT_TRANSLATE_NOOP("Grounds", "the first heading"),
    QT_TRANSLATE_NOOP("Grounds", "the line among the first that names an event"),
    QT_TRANSLATE_NOOP("Grounds", "the file gives it as its title"),
    QT_TRANSLATE_NOOP("Grounds", "the name of the file, for want of a title"),
    QT_TRANSLATE_NOOP("Grounds", "the line that says in full what the file gives as its title"),
    QT_TRANSLATE_NOOP("Grounds", "the file gives them"),
    QT_TRANSLATE_NOOP("Grounds", "they stand among the first lines"),
    QT_TRANSLATE_NOOP("Grounds", "the first days that the text names"),
    QT_TRANSLATE_NOOP("Grounds", "the text gives days that hold the one in the file"),
    QT_TRANSLATE_NOOP("Grounds", "the file gives it"),
    QT_TRANSLATE_NOOP("Grounds", "it stands among the first lines"),
    QT_TRANSLATE_NOOP("Grounds", "the text says where it was held"),
    QT_TRANSLATE_NOOP("Grounds", "a body after the name"),
    QT_TRANSLATE_NOOP("Grounds", "a country after the name"),
    QT_TRANSLATE_NOOP("Grounds", "an honorific before the name"),
    QT_TRANSLATE_NOOP("Grounds", "a role before the name"),
    QT_TRANSLATE_NOOP("Grounds", "named in a list of speakers"),
    QT_TRANSLATE_NOOP("Grounds", "the family name in capitals"),
    QT_TRANSLATE_NOOP("Grounds", "a verb before the name"),
    QT_TRANSLATE_NOOP("Grounds", "a verb of speaking after the name"),
    QT_TRANSLATE_NOOP("Grounds", "a column of names"),
    QT_TRANSLATE_NOOP("Grounds", "it stands alone in a line"),
    QT_TRANSLATE_NOOP("Grounds", "who, after the name"),
    QT_TRANSLATE_NOOP("Grounds", "apposition after the name"),
    QT_TRANSLATE_NOOP("Grounds", "a country in brackets after the name"),
    QT_TRANSLATE_NOOP("Grounds", "a body in brackets after the name"),
    QT_TRANSLATE_NOOP("Grounds", "lines below the name"),
    QT_TRANSLATE_NOOP("Grounds", "two people have this family name; who was named last"),
    QT_TRANSLATE_NOOP("Grounds", "an adjective, or a heading above"),
    QT_TRANSLATE_NOOP("Grounds", "a country named beside the name"),
    QT_TRANSLATE_NOOP("Grounds", "words beside the name"),
    QT_TRANSLATE_NOOP("Grounds", "a body named beside the name"),
    QT_TRANSLATE_NOOP("Grounds", "the words of the role and organisation"),
    QT_TRANSLATE_NOOP("Grounds", "a unit of the organiser, as no other is named"),
    QT_TRANSLATE_NOOP("Grounds", "a seat told of beside the name"),
    QT_TRANSLATE_NOOP("Grounds", "a role that this person has"),
    QT_TRANSLATE_NOOP("Grounds", "other names"),
    QT_TRANSLATE_NOOP("Grounds", "the same names in another order"),
    QT_TRANSLATE_NOOP("Grounds", "the same name but for a particle"),
    QT_TRANSLATE_NOOP("Grounds", "the same family name"),
    QT_TRANSLATE_NOOP("Grounds", "the same name, another country elsewhere"),
    QT_TRANSLATE_NOOP("Grounds", "the same name, another organisation elsewhere"),
    QT_TRANSLATE_NOOP("Grounds", "names spelled almost alike"),
    QT_TRANSLATE_NOOP("Grounds", "the same name"),
    QT_TRANSLATE_NOOP("Grounds", "the same name but for accents, capitals or marks"),
    QT_TRANSLATE_NOOP("Grounds", "the same family name and an initial"),
    QT_TRANSLATE_NOOP("Grounds", "the same names, one more in one of them"),
    QT_TRANSLATE_NOOP("Grounds", "a line that names it"),
    QT_TRANSLATE_NOOP("Grounds", "running text speaks of it by its number"),
    QT_TRANSLATE_NOOP("Grounds", "running text speaks of it by its name"),
    QT_TRANSLATE_NOOP("Grounds", "it tells of it"),
    QT_TRANSLATE_NOOP("Grounds", "the guide"),
)
WITH_WORDS = (
    QT_TRANSLATE_NOOP("Grounds", "it is headed “{words}”"),
    QT_TRANSLATE_NOOP("Grounds", "an item under “{words}”"),
    QT_TRANSLATE_NOOP("Grounds", "what is called for under “{words}”"),
)
ELSEWHERE = QT_TRANSLATE_NOOP("Grounds", "{reason}, in another document")


def said(reason: str) -> str:
    """Say why something was guessed; what is not known here is said as it is."""
    head, sign, tail = ELSEWHERE.partition("{reason}")
    if sign and reason.endswith(tail):
        return translate("Grounds", ELSEWHERE).format(reason=said(reason[len(head) : -len(tail)]))
    for pattern in WITH_WORDS:
        found = re.fullmatch(re.escape(pattern).replace(r"\{words\}", "(.*)"), reason, re.DOTALL)
        if found:
            return translate("Grounds", pattern).format(words=found[1])
    return translate("Grounds", reason)
