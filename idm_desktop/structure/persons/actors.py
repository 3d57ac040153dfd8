"""The group a person acts for, from the words of their role and organisation."""

from idm_desktop.model.dialogue import Person
from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.lexicon import UNITS, wordset
from idm_desktop.structure.persons.tokens import tokens

GROUPS = {
    "parliament": wordset(
        "parliament parliamentary parliamentarian senator senate mp mep congressman congresswoman legislator"
        " legislature bundestag knesset inter-parliamentary assemblée asamblea parlement parlamento diputado"
        " diputada sénateur"
        " sénatrice senador senadora"
    ),
    "academia": wordset(
        "university université universidad universität college professor lecturer academy academic researcher scholar"
        " studies faculty professeur professeure profesor profesora chercheur chercheuse rector dean"
    ),
    "diaspora": wordset("diaspora migrant refugee migrante réfugié réfugiée refugiado refugiada"),
    "private-sector": wordset(
        "ltd inc gmbh plc llc corporation company corp co airlines airways business entrepreneur industries chamber"
        " employers holdings commerce"
    ),
    "civil-society": wordset(
        "ngo ngos union unions workers' network foundation association alliance coalition society charity federation"
        " voluntary volunteers youth caritas red cross crescent fondation fundación asociación réseau campaign movement"
        " activist advocate league trust"
    ),
}
"""The first group one of whose words is there is meant; what is a State's comes before all."""

STATE = wordset(
    "minister ministry ministre ministère ministro ministra ministerio government gouvernement gobierno ambassador"
    " embassy ambassadeur ambassadrice embajador embajadora ambassade embajada consul consulate presidency mayor"
    " municipality maire mairie alcalde alcaldesa governor viceministro viceministra undersecretary prefect"
)
MISSION = wordset("representative mission représentant représentante representante")
OFFICE = wordset("department bureau directorate agency office authority division commission secretariat")
NATIONS = (
    "united nations", "un ", "special representative of the secretary-general", "world health organization", "unesco",
    "international labour organization", "international organization for migration", "nations unies", "naciones unidas",
)  # fmt: skip
BETWEEN = (
    "african union", "european union", "european commission", "council of europe", "development bank", "world bank",
    "league of arab states", "commonwealth", "organization of american states", "monetary fund", "world trade",
    "international committee of the red cross", "intergovernmental", "process", "forum on migration",
)  # fmt: skip


FOUNDATIONS = {
    "civil-society": (
        "terre des hommes", "save the children", "médecins sans frontières", "doctors without borders", "greenpeace",
        "amnesty international", "human rights watch", "world vision", "transparency international", "action against",
        "danish refugee council", "norwegian refugee council", "plan international", "islamic relief",
        "labour congress", "labor congress",
    ),
    "other": ("global fund", "gavi"),
}  # fmt: skip
"""Bodies that neither States nor the United Nations made, whose names do not tell what they are."""

FOUNDERS = wordset("founder co-founder cofounder fondateur fondatrice fundador fundadora cofondateur cofondatrice")
TRADE = wordset(
    "ceo start-up startup enterprise studio labs ventures capital venture bank consulting radio television tv news"
    " media press magazine films records company co ltd inc llc gmbh plc corp corporation holdings group partners sons"
    " brothers shipping lines logistics foods farms bakery brewery software systems technologies technology tech"
    " digital app apps platform solutions industries store shop"
)
"""Words beside which a founder's body is not likely one of civil society."""

MOVED = wordset("migrants migrantes refugees réfugiés refugiados diasporas exiles")
"""People in whose name a body is, if no State's, one of civil society."""


def actor(role: str | None, organisation: str | None, country: str | None) -> str | None:
    """Return the actor group of a person, or None where the words tell of none."""
    words = {word for token in tokens(f"{role or ''} {organisation or ''}") for word in (token.bare, _last(token.bare))}
    if not words and not country:
        return None
    if words & STATE or ("permanent" in words and words & MISSION):
        return "state"
    known = _by_name(organisation or "") or _by_name(role or "")
    if known:
        return known
    if country and organisation and words & OFFICE:
        return "state"
    group = next((name for name, telling in GROUPS.items() if words & telling), None)
    if group is None and any(token.bare in MOVED for token in tokens(organisation or "")):
        group = None if words & OFFICE else "civil-society"
    if group is None and organisation and words & FOUNDERS and not words & TRADE:
        group = "civil-society"
    return group or ("state" if country and not organisation else None)


def of_host(person: Person, host: str | None) -> Person:
    """Return a person of a mere unit, such as a division, as one who acts for the host, whose unit it then is."""
    unit = (person.organisation or "").split(" ")
    if not host or person.actor or person.country or unit[-1].lower() not in UNITS:
        return person
    return person._replace(actor=actor(None, host, None))


def _last(word: str) -> str:
    """Return the last part of a word with hyphens: a vice-minister is a minister."""
    return word.rpartition("-")[2]


def _by_name(text: str) -> str | None:
    """Return the group of a body known by its name or acronym."""
    lowered = f"{text.lower()} "
    if any(name in lowered for name in BETWEEN):
        return "intergovernmental"
    if lowered.startswith(NATIONS) or " united nations" in lowered or " of the un " in lowered:
        return "united-nations"
    for kind, names in FOUNDATIONS.items():
        if any(name in lowered for name in names):
            return kind
    kinds = (ACRONYMS.get(token.text.removesuffix("'s").removesuffix("’s")) for token in tokens(text))
    return next((kind for kind in kinds if kind and kind != "other"), None)
