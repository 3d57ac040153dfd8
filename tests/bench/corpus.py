"""Invented dialogues of any size from a seed: words by rank as in real texts, set phrases, names, numbers, headlines.

The first thousand documents of a corpus of ten thousand are the corpus of one thousand.
"""

from collections.abc import Iterator
from itertools import accumulate, count
from random import Random
from typing import NamedTuple

from idm_desktop.model.dialogue import Dialogue, Meeting, Naming, Paragraph, Person, Quote, Short
from idm_desktop.model.texts import Event

COMMON = """
    the of and to in a for that on with as is by are from be at or which it this was an their not have has will can
    more other these such also its all they should been would were who but between through may one within well who
    they new while both some must there than into only about many those when most how
""".split()  # noqa: SIM905
TOPIC = """
    migration states capacity development migrants international governance policy national countries human
    cooperation data rights local global support regional government partners compact implementation participants
    public work labour organizations society process level needs training important system community private sector
    refugees management border protection health return reintegration children women diaspora remittances climate
    mobility security crisis authorities research evidence technical assistance framework pathways irregular regular
    smuggling trafficking integration services education employment workers recruitment ethical host origin transit
    destination mechanisms stakeholders dialogue session speakers panel discussion examples experience practices
    challenges opportunities funding resources strategy plan action law legislation ministry ambassador director
    coordination coherence consultation responsibility vulnerability displacement environment disasters conflict urban
    cities municipal youth family identity documents visas consular detention asylum statelessness skills portability
    pensions savings banks transfers investment trade agriculture tourism construction fisheries nursing teachers
    engineers students academia universities parliament parliamentarians unions employers inspection wages contracts
    exploitation forced slavery victims survivors hotline shelters police prosecutors judges courts treaty convention
    protocol resolution declaration indicators statistics census surveys registers monitoring evaluation targets
    sustainable agenda poverty inequality gender disability xenophobia narrative perceptions media language culture
    religion sport music tolerance inclusion belonging citizenship voting naturalization passports biometric
    technology digital platforms privacy networks airlines ports ferries rivers coasts islands mountains deserts
    floods droughts storms evacuation rescue relief camps housing water sanitation nutrition vaccines pandemic
    tuberculosis clinics doctors midwives insurance taxation customs tariffs corridors agreements bilateral
    multilateral observers secretariat rapporteur moderator keynote remarks conclusion recommendation commitment
""".split()  # noqa: SIM905
PHRASES = [
    phrase.strip()
    for phrase in """
    capacity building|local authorities|regular pathways|civil society|private sector|global compact|human rights|
    labour mobility|climate change|border management|technical assistance|whole of government|best practices|
    data collection|policy coherence|host communities|countries of origin|forced labour|human trafficking|
    sustainable development|recruitment fees|family reunification|protection of children|skills recognition|
    disaster displacement|financial inclusion|gender equality|consular services|return and reintegration|
    social protection|urban planning|early warning|search and rescue|rule of law|member states
    """.split("|")  # noqa: SIM905
]
ACRONYMS = (
    ("MGI", "Migration Governance Index"),
    ("TIF", "Tidal Islands Forum"),
    ("WHO", "World Harbour Office"),
    ("LMP", "Labour Mobility Partnership"),
    ("DRF", "Disaster Relief Fund"),
)
GIVEN = """
    Amara Bruno Celia Dorian Esma Farid Greta Hamid Irena Jonas Kofi Leila Mateo Nadia Omar Petra Quentin Rosa
""".split()  # noqa: SIM905
PLACES = """
    Arvela Bonsor Caldia Dremar Estovia Farland Gorenia Halvor Istria Jutland Karelia Lomar Mirador
""".split()  # noqa: SIM905
SOUNDS = """
    ba be ca ce da de di fa fo ga ge ha he ia ja ka ke la le li ma me mi na ne no pa pe po ra re ri ro sa se so ta te
    ti to u va ve vi za zo
""".split()  # noqa: SIM905
TAIL = 240_000
"""Words beyond the common ones; most occur a few times in a million passages."""
PASSAGES = 100
"""Passages of one document."""
SEED = 20181


class Words(NamedTuple):
    """All words, by rank, and how often each comes up to a rank."""

    words: list[str]
    weights: list[float]


def words() -> Words:
    """Return the vocabulary, whose frequencies fall with the rank as in Zipf's law."""
    random = Random(SEED)
    seen = dict.fromkeys((*COMMON, *TOPIC))
    while len(seen) < len(COMMON) + len(TOPIC) + TAIL:
        seen[
            "".join(random.choices(SOUNDS, k=random.choice((2, 3, 3, 4, 4, 5))))
            + random.choice(("", "", "n", "s", "l"))
        ] = None
    ranked = list(seen)
    return Words(ranked, list(accumulate((rank + 2.7) ** -1.07 for rank in range(1, len(ranked) + 1))))


class Scribe:
    """Writes the documents of a corpus, one after another."""

    def __init__(self, seed: int = SEED) -> None:
        self.random = Random(seed)
        self.words = words()
        self.people: list[Person] = []

    def documents(self) -> Iterator[Dialogue]:
        """Yield documents without end."""
        for number in count(1):
            yield self._document(number)

    def _document(self, number: int) -> Dialogue:
        year = 2001 + number % 25
        id = f"bench-{year}-{number}"
        event = Event(id, f"Dialogue {number}", None, "Bench", None, f"{year}-05-02", f"{year}-05-03", None, None)
        meetings = tuple(Meeting(f"{id}-{n}", f"Session {n}", self._heading(), "thematic") for n in range(1, 4))
        self.people += [self._person(len(self.people)) for _ in range(3)]
        present = tuple({p.id: p for p in self.random.choices(self.people[-2000:], k=9) + self.people[-3:]}.values())
        paragraphs: list[Paragraph] = []
        namings: list[Naming] = []
        quotes: list[Quote] = []
        for at in range(PASSAGES):
            paragraphs.append(self._paragraph(at, meetings, present, namings, quotes))
        shorts = [Short(*ACRONYMS[number % len(ACRONYMS)], None, 0, 0)] if number <= len(ACRONYMS) else []
        return Dialogue(
            f"{id}-official-en", event, event.title, "official", "en", None, meetings, present, (), tuple(paragraphs),
            "guide", tuple(namings), (), tuple(quotes), (), tuple(shorts),
        )  # fmt: skip

    def _person(self, number: int) -> Person:
        family = "".join(self.random.choices(SOUNDS, k=3)).capitalize()
        given = self.random.choice(GIVEN)
        role = self.random.choice(("Minister of Labour", "Director", "Ambassador", "Coordinator", "Mayor"))
        id = f"{given}-{family}-{number}".lower()
        return Person(id, f"{given} {family}", given, family, "Ms.", role, f"Ministry of {self.random.choice(PLACES)}")

    def _heading(self) -> str:
        topics = self.random.choices(TOPIC, k=self.random.randint(1, 3))
        return " ".join([*topics, self.random.choice(PHRASES)]).capitalize()

    def _paragraph(
        self,
        at: int,
        meetings: tuple[Meeting, ...],
        present: tuple[Person, ...],
        namings: list[Naming],
        quotes: list[Quote],
    ) -> Paragraph:
        if at % 25 == 0:
            return _made("heading", self._heading())
        if at % 25 == 24:
            return _made("footnote", self._sentence(12))
        conclusion, first = at // 12 + 1, at % 12 == 1
        texts: list[str] = []
        length = 0
        for _ in range(max(1, round(self.random.gauss(4, 1.5)))):
            if self.random.random() < 0.06:
                who = self.random.choice(present)
                text = f"{who.honorific} {who.name} noted: {self._sentence(self.random.randint(10, 24))}"
                namings.append(Naming(who.id, at, length, length + len(who.name) + 4, "full"))
                quotes.append(Quote(at, length + len(who.name) + 12, length + len(text), who.id, None))
            else:
                text = self._sentence(self.random.randint(12, 32))
            texts.append(text)
            length += len(text) + 1
        headline = (0, len(texts[0])) if first else None
        sessions = (meetings[at * len(meetings) // PASSAGES].id,)
        return _made("lead" if first else "body", " ".join(texts), conclusion, headline, sessions)

    def _sentence(self, length: int) -> str:
        chosen = self.random.choices(self.words.words, cum_weights=self.words.weights, k=length)
        chance = self.random.random()
        if chance < 0.25:
            chosen[length // 2] = PHRASES[min(int(self.random.expovariate(0.12)), len(PHRASES) - 1)]
        elif chance < 0.31:
            chosen[length // 3] = f"{self.random.randint(1, 900)},{self.random.randint(0, 999):03d}"
        elif chance < 0.33:
            chosen[length // 3] = self.random.choice(ACRONYMS)[self.random.random() < 0.3]
        elif chance < 0.36:
            chosen[length // 3] = self.random.choice(PLACES)
        return " ".join(chosen).capitalize() + "."


def _made(
    kind: str,
    text: str,
    conclusion: int | None = None,
    headline: tuple[int, int] | None = None,
    sessions: tuple[str, ...] = (),
) -> Paragraph:
    run = ((0, len(text), 0, len(text)),)
    return Paragraph(kind, text, run, ((0, len(text)),), conclusion=conclusion, headline=headline, sessions=sessions)


def queries(number: int = 200, seed: int = SEED + 1) -> list[str]:
    """Return queries such as people type: topics, two or three words, phrases, names, rare words, figures, fields."""
    random = Random(seed)
    rare = words().words[len(COMMON) + len(TOPIC) :]
    scribe = Scribe()
    people = [scribe._person(n) for n in range(40)]
    makers = (
        *(lambda: random.choice(TOPIC),) * 3,
        *(lambda: f"{random.choice(TOPIC)} {random.choice(TOPIC)}",) * 4,
        *(lambda: random.choice(PHRASES),) * 3,
        lambda: f'"{random.choice(PHRASES)}"',
        lambda: f"{random.choice(PHRASES)} {random.choice(TOPIC)}",
        lambda: " ".join(random.sample(TOPIC, 3)),
        *(lambda: rare[int(random.expovariate(1 / 3000)) % len(rare)],) * 2,
        lambda: f"{random.choice(TOPIC)} {rare[int(random.expovariate(1 / 3000)) % len(rare)]}",
        lambda: random.choice(people).name,
        lambda: random.choice(people).family or "",
        lambda: random.choice(ACRONYMS)[random.random() < 0.5],
        lambda: f"{random.randint(1, 900)},{random.randint(0, 999):03d}",
        lambda: f"the {random.choice(PHRASES)} of {random.choice(TOPIC)}",
        lambda: f"{random.choice(TOPIC)} OR {random.choice(TOPIC)}",
        lambda: f"{random.choice(TOPIC)} -{random.choice(TOPIC)}",
        lambda: f"year:{random.randint(2001, 2025)} {random.choice(TOPIC)}",
        lambda: random.choice(COMMON),
        lambda: f"{random.choice(TOPIC)[:5]}*",
    )  # fmt: skip
    return [random.choice(makers)() for _ in range(number)]
