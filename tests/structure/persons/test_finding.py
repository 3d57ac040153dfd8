"""People in running text and in programmes, without a guide."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.structure.persons.naming_people import LEAD, entries, people, read


@pytest.mark.parametrize(
    ("said", "name", "honorific", "role", "organisation", "country"),
    [
        ("Mr. Oluf Brook, Master of Pilots, spoke.", "Oluf Brook", "Mr.", "Master of Pilots", None, None),
        ("H.E. Dr. Ama Serwaa-Boateng, Minister of Ports of Ghana, spoke.", "Ama Serwaa-Boateng", "H.E. Dr.",
         "Minister of Ports of Ghana", None, "GH"),
        ("Mr. John SMITH-DORIEN (New Zealand) asked why.", "John Smith-Dorien", "Mr.", None, None, "NZ"),
        ("Ines Calder, Director, Harbour League (HL), said so.", "Ines Calder", None, "Director",
         "Harbour League (HL)", None),
        ("Qwerin Zolt, President of the Tide Group, said so.", "Qwerin Zolt", None, "President", "Tide Group", None),
        ("Norway's Minister of Fisheries, Ms. Liv Aas, agreed.", "Liv Aas", "Ms.", "Minister of Fisheries", None, "NO"),
        ("Session Chair Richard Quell closed it.", "Richard Quell", None, "Session Chair", None, None),
        ("UNEP Deputy Director Rafael Ilves reported.", "Rafael Ilves", None, "Deputy Director", "UNEP", None),
        ("Ms. Ludmila van der Zee from the Swiss Agency for Rivers reported.", "Ludmila van der Zee", "Ms.", None,
         "Swiss Agency for Rivers", "CH"),
        ("The chart was drawn by Zebulon Quarrie, an old pilot.", "Zebulon Quarrie", None, "old pilot", None, None),
        ("As she said, quoting Sefa Tamati, a fisher and student:", "Sefa Tamati", None, "fisher and student", None,
         None),
        ("Kamila Wrzos, who keeps a lamp, said so.", "Kamila Wrzos", None, None, None, None),
        ("M. J. Okoro, Clerk, and Mme Zoé Ledru, Directrice de l’Agence des phares, spoke.", "Zoé Ledru", "Mme",
         "Directrice", "Agence des phares", None),
        ("Judge Beata Holm, President of the Tide Court, spoke.", "Beata Holm", "Judge", "President", "Tide Court",
         None),
        ("Messrs. Otto Roe and Bela Doe, Co-Chairs of the Lamp Guild, spoke.", "Bela Doe", "Mr.",
         "Co-Chair of the Lamp Guild", "Lamp Guild", None),
        ("MM. Otto Roe et Jean N'Guessan, coprésidents du Réseau des phares, ont parlé. Mme Roe aussi.",
         "Jean N'Guessan", "M.", "coprésident du Réseau des phares", "Réseau des phares", None),
        ("Ms. Ana Roe and Mr. Otto Doe, Clerk of the Lamp Guild and Head of the Tide Union respectively, spoke.",
         "Ana Roe", "Ms.", "Clerk of the Lamp Guild", "Lamp Guild", None),
        ("The Ministers of Ports of Kenya and Ghana, Ms. Wanjiru Kamau and Mr. Kojo Appiah, spoke.", "Kojo Appiah",
         "Mr.", "Minister of Ports of Ghana", None, "GH"),
        ("Ministers Wanjiru Kamau of Kenya and Kojo Appiah of Ghana spoke.", "Wanjiru Kamau", None, "Minister", None,
         "KE"),
        ("Ambassadors Wanjiru Kamau (Kenya) and Kojo Appiah (Ghana) spoke.", "Kojo Appiah", "Ambassador", None, None,
         "GH"),
        ("H.E. Sheikh Khalid bin Ahmed al-Thani, Minister of Ports of Qatar, spoke.", "Khalid bin Ahmed al-Thani",
         "H.E. Sheikh", "Minister of Ports of Qatar", None, "QA"),
        ("Mr. Jean-Luc d’Arcy, Vice-President, Tide Chamber, spoke.", "Jean-Luc d’Arcy", "Mr.", "Vice-President",
         "Tide Chamber", None),
        ("YUSUF ADEBAYO, Master of Pilots, spoke.", "Yusuf Adebayo", None, "Master of Pilots", None, None),
        ("Dr Ilse Brandt PhD, Senior Lecturer, Lamp University, spoke.", "Ilse Brandt", "Dr", "Senior Lecturer",
         "Lamp University", None),
        ("Ms. Hana Sato, Deputy Director, of the Bureau of Lamps of Japan, spoke.", "Hana Sato", "Ms.",
         "Deputy Director", "Bureau of Lamps of Japan", "JP"),
        ("Ms. Ana Roe, Head of the Night Programme at the Keepers' Guild, spoke.", "Ana Roe", "Ms.",
         "Head of the Night Programme", "Keepers' Guild", None),
        ("Kojo Appiah, Ghanaian poet, read.", "Kojo Appiah", None, "Ghanaian poet", None, "GH"),
        ("La Sra. Eva Roe y D.ª Ana Llorente, alcaldesa de Puerto Lirio, hablaron.", "Ana Llorente", "D.ª",
         "alcaldesa de Puerto Lirio", None, None),
        ("Dr. (Ms.) Lalita Iyer, Joint Secretary, spoke.", "Lalita Iyer", "Dr. (Ms.)", "Joint Secretary", None, None),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_is_read(
    said: str, name: str, honorific: str | None, role: str | None, organisation: str | None, country: str | None
) -> None:
    found = {person.name: person for person in people(said)}
    person = found[name]
    assert (person.honorific, person.role, person.organisation, person.country) == (
        honorific,
        role,
        organisation,
        country,
    )


@pytest.mark.parametrize(
    "said",
    [
        "The Global Compact, the Puebla Process and the Palais Wilson, Geneva, were named.",
        "Member States thanked the United Kingdom, New Zealand and Costa Rica, which hosted it.",
        "Addis Ababa (Ethiopia) and Buenos Aires, Argentina, offered rooms.",
        "Terre des Hommes said that Harbour Watch International had asked for it.",
        "The Permanent Missions, the Executive Board and Madam Chair were greeted.",
        "Climate Action Network urged more; World Vision agreed; Human Rights Watch said so.",
        "At the School of Hydraulic Engineering, Yangtze University, it was read. Messrs. Programme Lines agreed.",
        "In Session Two, Working Group Three and Annex Four stood open. Many Speakers Agreed.",
        "A representative of Norway spoke. The Minister of Trade of Peru and the President replied.",
        "Friedrich Ebert Foundation, Nelson Mandela University and Victoria Station were full.",
        "See Goal Seven of Agenda 2030 and the Lisbon Programme of Action.",
    ],
)
def test_what_is_no_person_is_not_taken_for_one(said: str) -> None:
    assert [person.name for person in people(said)] == []


def test_where_one_apposition_ends_the_next_person_begins() -> None:
    found = people(
        "Among them were Anna Vesely, Director, Tide Office, Omar Lutfi, Clerk of the Coast, and former Prime Minister "
        "Petra Novak; the Minister of Fish of Chile, Raul Soto, joined Ms. Kaya Aydin and Mr. Leo Brandt of UNESCO."
    )
    assert [(p.name, p.role, p.organisation, p.country) for p in found] == [
        ("Anna Vesely", "Director", "Tide Office", None),
        ("Omar Lutfi", "Clerk of the Coast", None, None),
        ("Petra Novak", "former Prime Minister", None, None),
        ("Raul Soto", "Minister of Fish of Chile", None, "CL"),
        ("Kaya Aydin", None, "UNESCO", None),
        ("Leo Brandt", None, "UNESCO", None),
    ]


def test_forms_of_one_name_are_one_person() -> None:
    found = people(
        "Mr. Pablo César Ríos Sáenz, Clerk, spoke. Mr. Ríos Sáenz left. T. R. Baloo, Chair of the Fleet, came. T.R. "
        "Baloo sat. William Kojo Mensah, Pilot, came, and Chair William Mensah thanked him."
    )
    assert [person.name for person in found] == ["Pablo César Ríos Sáenz", "T. R. Baloo", "William Kojo Mensah"]
    assert (found[0].given, found[0].family) == ("Pablo César", "Ríos Sáenz")


def test_namesakes_are_told_apart_by_honorific_and_flagged_where_they_are_not() -> None:
    source = (
        f"{LEAD}Mr. Otto Vega, Pilot, and Ms. Anna Vega, Keeper, came. Ms. Vega spoke first. Then Vega sat down.\n\n"
        "Mr. Vega thanked her for the lamp that she had kept all winter, in a gale, without a single night of rest."
    )
    found = read(source)
    short = [(n.who, found.paragraphs[n.paragraph].text[n.start : n.end]) for n in found.namings if n.form == "short"]
    assert short == [("anna-vega", "Ms. Vega"), ("anna-vega", "Vega"), ("otto-vega", "Mr. Vega")]
    doubtful = [guess for guess in found.guesses if guess.kind == "mention"]
    assert [(guess.value, guess.certainty) for guess in doubtful] == [("Vega", "inferred")]
    assert "two people" in doubtful[0].reason


def test_a_family_name_that_stands_first_is_one_too() -> None:
    found = read(f"{LEAD}Mr. Chen Xu and Ms. Chen Lihua (China) came. Mr. Chen agreed; Ms. Chen did not. Mr. Kim left.")
    assert [n.who for n in found.namings] == ["chen-xu", "chen-lihua", "chen-xu", "chen-lihua", "kim"]


def test_a_role_alone_means_its_holder() -> None:
    found = read(
        f"{LEAD}Ms. Ines Calder, Executive Secretary, Harbour League, spoke. The Executive Secretary sat down. "
        "Ms. Tala Reyes (Philippines) spoke. The representative of the Philippines sat down."
    )
    roles = [(n.who, found.paragraphs[n.paragraph].text[n.start : n.end]) for n in found.namings if n.form == "role"]
    assert roles == [
        ("ines-calder", "The Executive Secretary"),
        ("tala-reyes", "The representative of the Philippines"),
    ]


def test_a_programme_names_its_speakers() -> None:
    found = entries(
        "# Programme",
        "09:00 – 10:00 Opening of the Harbour Day",
        "Moderator: Ms. Ines Calder, Harbour League",
        "Speakers: Oluf Brook, Master, Port of Amber; Qwerin Zolt, Tide Office",
        "- Li, Jinhai, Shore University",
        "Shared Charts For Everyone Ana Ruiz, UNESCO",
        "11:00 – 12:00 Lunch, Lantern Hall",
    )
    assert [(p.name, p.role, p.organisation) for p in found] == [
        ("Ines Calder", None, "Harbour League"),
        ("Oluf Brook", "Master", "Port of Amber"),
        ("Qwerin Zolt", None, "Tide Office"),
        ("Li Jinhai", None, "Shore University"),
        ("Ana Ruiz", None, "UNESCO"),
    ]
    assert [p.sessions[0][1] for p in found] == ["moderator", "speaker", "speaker", "speaker", "speaker"]


def test_a_list_of_participants_is_read_by_lines_headings_and_columns() -> None:
    found = entries(
        "# List of participants",
        "## NORWAY",
        "Ms. Liv AAS\nDeputy Minister\nMinistry of Fisheries",
        "## Observers",
        "Mr. Oluf BROOK",
        "Master of Pilots",
        "Port of Amber",
        "| Name | Position | Country |\n|---|---|---|\n| Tumelo Kgosi | Keeper | Botswana |",
    )
    assert [(p.name, p.role, p.organisation, p.country) for p in found] == [
        ("Liv Aas", "Deputy Minister", "Ministry of Fisheries", "NO"),
        ("Oluf Brook", "Master of Pilots", "Port of Amber", None),
        ("Tumelo Kgosi", "Keeper", None, "BW"),
    ]


def test_every_person_has_a_guess_with_a_reason_and_a_place() -> None:
    found = read(f"{LEAD}Ines Calder, Director of the Harbour League, and Ms. Liv Aas (Norway) spoke.")
    about = {(guess.kind, guess.about): guess for guess in found.guesses if guess.about}
    assert about["speaker", "ines-calder"].reason == "apposition after the name"
    assert about["country", "liv-aas"].certainty == "stated"
    for guess in about.values():
        assert guess.reason
        assert 0 <= guess.score <= 1
        assert guess.paragraph is not None
    assert {person.state for person in found.people} == {"guessed"}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Mr. ", "Ms. ", "H.E. ", "Anna ", "Roe", " (", ") ", ", ", "Director ", "of ", "the ", "Norway", "said ",
             ". ", "de ", "J. ", "UNEP ", "“", "” ", "\n\n",
             "and ", ": ", "; ", "Speakers", "’s ", "- ", "\n", "ROE ", "é "]
        ),
        max_size=60,
    )
)  # fmt: skip
def test_any_words_are_read_without_harm(words: list[str]) -> None:
    found = read(LEAD + "".join(words))
    known = {person.id for person in found.people}
    for one, other in pairwise(found.namings):
        assert (one.paragraph, one.end) <= (other.paragraph, other.start) or one.paragraph < other.paragraph
    assert {naming.who for naming in found.namings} <= known
    for naming in found.namings:
        assert 0 <= naming.start < naming.end <= len(found.paragraphs[naming.paragraph].text)


def test_a_body_after_of_and_a_retired_general_are_read() -> None:
    told = people("Hon. Gen. (Rtd.) Kofi Adu, Minister of Roads, welcomed Mr. John Roe, of the Lantern Fund.")
    assert [(one.honorific, one.name, one.organisation) for one in told] == [
        ("Hon. Gen. (Rtd.)", "Kofi Adu", None),
        ("Mr.", "John Roe", "Lantern Fund"),
    ]


def test_a_family_name_in_capitals_may_stand_first() -> None:
    (one,) = entries("- OKAFOR Chidi, Lagos Port Authority")
    assert (one.name, one.given, one.family) == ("Chidi Okafor", "Chidi", "Okafor")


def test_what_a_preamble_goes_on_with_is_no_body_of_whom_it_named() -> None:
    told = people(
        "Thanking Ms. Jane Roe, Minister of Roads, Welcoming the advice of Mr. John Doe, Head of the Lamp Fund:"
    )
    assert [(one.name, one.organisation) for one in told] == [("Jane Roe", None), ("John Doe", "Lamp Fund")]
