"""Role, organisation, country and actor group from the words beside a name."""

import pytest

from idm_desktop.structure.persons.actors import actor
from idm_desktop.structure.persons.nations import nations, whole
from idm_desktop.structure.persons.standing import standing


@pytest.mark.parametrize(
    ("parts", "role", "organisation", "country"),
    [
        (["Chief of Staff of the Lamp Fund"], "Chief of Staff", "Lamp Fund", None),
        (["Head of the Lamp Division"], "Head of the Lamp Division", "Lamp Division", None),
        (["member of the Tide Parliament"], "member of the Tide Parliament", "Tide Parliament", None),
        (["Permanent Representative of Peru to the UN and Chair of the Lamp Council"],
         "Permanent Representative of Peru to the UN and Chair of the Lamp Council", None, "PE"),
        (["Director", "Lamp Office", "UNICEF"], "Director, Lamp Office", "UNICEF", None),
        (["Director", "Department of Tides", "Ministry of Water", "Sweden"], "Director",
         "Department of Tides, Ministry of Water", "SE"),
        (["President", "Lamp Works Co.", "Ltd."], "President", "Lamp Works Co., Ltd.", None),
        (["Officer for the Tide", "Wind", "and Rain Division of the Lamp Organization"], "Officer",
         "Tide, Wind, and Rain Division of the Lamp Organization", None),
        (["Ambassador of Ghana to Switzerland"], "Ambassador of Ghana to Switzerland", None, "GH"),
        (["Deputy Minister for Moroccans Abroad"], "Deputy Minister for Moroccans Abroad", None, "MA"),
        (["Founder of Quai in the United Kingdom"], "Founder", "Quai", "GB"),
        (["IOM Chief Lamp Officer"], "Chief Lamp Officer", "IOM", None),
        (["directeur général de l’Agence des phares"], "directeur général", "Agence des phares", None),
        (["profesora de la Universidad de Lugo"], "profesora", "Universidad de Lugo", None),
        (["Commissioner for Rivers", "Harbours and Wells of the Lamp Union"],
         "Commissioner for Rivers, Harbours and Wells of the Lamp Union", "Lamp Union", None),
        (["Director", "Mayors Lamp Council"], "Director", "Mayors Lamp Council", None),
        (["Lagos University of Tides"], None, "Lagos University of Tides", None),
        (["Bangladesh University of Tides"], None, "Bangladesh University of Tides", None),
    ],
)  # fmt: skip
def test_an_apposition_is_divided(
    parts: list[str], role: str | None, organisation: str | None, country: str | None
) -> None:
    assert tuple(standing(parts)) == (role, organisation, country)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Republic of Korea", "KR"),
        ("the Democratic Republic of the Congo", "CD"),
        ("Côte d’Ivoire", "CI"),
        ("KENYA", "KE"),
        ("US", "US"),
        ("us", None),
        ("Georgia Street", None),
        ("Swiss", None),
    ],
)
def test_a_country_is_known_by_its_names(text: str, code: str | None) -> None:
    assert whole(text) == code


def test_the_longest_name_of_a_country_is_meant() -> None:
    found = nations("From Papua New Guinea, Guinea-Bissau and the Indian Ocean to French Guiana and Swiss banks")
    assert [nation.code for nation in found] == ["PG", "GW", "CH"]


@pytest.mark.parametrize(
    ("role", "organisation", "country", "group"),
    [
        ("Minister of Ports", None, "GH", "state"),
        (None, None, "NO", "state"),
        ("Director", "UNICEF", None, "united-nations"),
        ("Adviser", "Tide Development Bank", None, "intergovernmental"),
        ("member of the Tide Parliament", "Tide Parliament", None, "parliament"),
        ("Professor", "Shore University", None, "academia"),
        ("Coordinator", "Pilots' Union", None, "civil-society"),
        ("President", "Lamp Works Ltd.", None, "private-sector"),
        ("young migrant", None, None, "diaspora"),
        ("Keeper", None, None, None),
    ],
)
def test_words_tell_the_actor_group(
    role: str | None, organisation: str | None, country: str | None, group: str | None
) -> None:
    assert actor(role, organisation, country) == group
