"""The same people in several documents: one without asking where the names are equal, offered where they are alike."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk import deeds, lookup, reading, removing, reviewing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in

every: Any = lookup.every

REPORT = """{event}
{days}, Port Amber

Summary of Conclusions

The meeting brought the harbours of the strait together for two days, to compare how they keep small boats from harm
and to settle who pays for the buoys that everybody needs and nobody owns.

{first} opened the meeting and said that every harbour needs a lamp that can be seen from the next one.

{second} thanked the towns along the strait for their patience, and asked them for a little more of it.
"""


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    opened = Desk(library)
    yield opened
    opened.close()


def bring(desk: Desk, folder: Path, year: int, first: str, second: str) -> str:
    text = REPORT.format(event=f"Strait Talks {year}", days=f"3–4 May {year}", first=first, second=second)
    text += (
        f"\nThe next meeting was set for the spring of the year {year + 1}, in the same hall and at the same hour.\n"
    )
    path = folder / f"talks-{year}.txt"
    path.write_text(text, encoding="utf-8")
    done = bring_in(desk, path, Options(guide="none"))
    assert done.status == "imported", done
    assert done.counts.speakers == 2, done
    return str(done.document)


def people(desk: Desk, document: str) -> dict[str, Any]:
    return {one.name: one for one in every(desk, "speakers", document=document)}


def same(desk: Desk, document: str) -> list[Any]:
    return [one for one in reviewing.review(desk, document) if one.kind == "same"]


ALMA = "Ms. Alma Reyes, Director of the Harbour League,"
TOR = "Mr. Tor Lind, Minister of Fisheries of Norway,"


def test_equal_names_are_one_person_with_an_affiliation_at_each_event(desk: Desk, tmp_path: Path) -> None:
    one = bring(desk, tmp_path, 2031, ALMA, TOR)
    two = bring(desk, tmp_path, 2032, "Ms. Alma Reyes, Chair of the Harbour League,", TOR)
    first, second = people(desk, one)["Alma Reyes"], people(desk, two)["Alma Reyes"]
    assert first.id == second.id == "alma-reyes"
    assert len(second.affiliations) == 2
    assert (first.role, second.role) != (None, first.role)
    assert not same(desk, two)


def test_one_name_in_two_countries_is_two_people_until_a_reader_says_otherwise(desk: Desk, tmp_path: Path) -> None:
    bring(desk, tmp_path, 2031, ALMA, TOR)
    two = bring(desk, tmp_path, 2032, ALMA, "Mr. Tor Lind, Minister of Fisheries of Iceland,")
    other = people(desk, two)["Tor Lind"]
    assert other.id != "tor-lind"
    assert len(other.affiliations) == 1
    (guess,) = same(desk, two)
    assert (guess.about, guess.value) == (other.id, "tor-lind")
    reviewing.accept(desk, two, [guess.id])
    assert people(desk, two)["Tor Lind"].id == "tor-lind"
    assert len(people(desk, two)["Tor Lind"].affiliations) == 2
    reviewing.split(desk, "tor-lind")
    assert people(desk, two)["Tor Lind"].id == other.id
    assert same(desk, two) == [guess]


def test_a_namesake_keeps_their_id_when_the_first_of_the_name_is_taken_out_and_comes_back(
    desk: Desk, tmp_path: Path
) -> None:
    one = bring(desk, tmp_path, 2031, ALMA, TOR)
    two = bring(desk, tmp_path, 2032, ALMA, "Mr. Tor Lind, Minister of Fisheries of Iceland,")
    other = people(desk, two)["Tor Lind"].id
    removing.remove(desk, one)
    deeds.again(desk, [two])
    assert people(desk, two)["Tor Lind"].id == other
    desk.close()
    desk.library_path.unlink()
    assert people(desk, two)["Tor Lind"].id == other
    removing.put_back(desk)
    assert people(desk, one)["Tor Lind"].id == "tor-lind"
    assert people(desk, two)["Tor Lind"].id == other


@pytest.mark.parametrize("name", ["Álma Reyes", "A. Reyes", "Reyes Alma", "Alma Maria Reyes"])
def test_a_name_that_is_only_alike_is_offered_and_not_merged(desk: Desk, tmp_path: Path, name: str) -> None:
    one = bring(desk, tmp_path, 2031, ALMA, TOR)
    two = bring(desk, tmp_path, 2032, f"Ms. {name}, Director of the Harbour League,", TOR)
    (other,) = (one for one in people(desk, two).values() if one.id != "tor-lind")
    assert other.id != "alma-reyes"
    (guess,) = same(desk, two)
    assert (guess.value, guess.certainty) == ("alma-reyes", "inferred")
    reviewing.accept(desk, two, [guess.id])
    assert {one.id for one in people(desk, two).values()} == {"alma-reyes", "tor-lind"}
    assert people(desk, one)["Alma Reyes"].id == "alma-reyes"
    desk.close()
    desk.library_path.unlink()
    assert {one.id for one in people(desk, two).values()} == {"alma-reyes", "tor-lind"}
    deeds.undo(desk)
    assert other.id in {one.id for one in people(desk, two).values()}


def test_whoever_was_said_to_be_somebody_else_is_not_asked_about_again(desk: Desk, tmp_path: Path) -> None:
    bring(desk, tmp_path, 2031, ALMA, TOR)
    two = bring(desk, tmp_path, 2032, "Ms. A. Reyes, Director of the Harbour League,", TOR)
    (guess,) = same(desk, two)
    reviewing.reject(desk, two, [guess.id])
    assert not same(desk, two)
    assert len(every(desk, "speakers", event="strait-talks-2032")) == 2


def test_two_documents_of_one_event_know_what_each_of_them_says(desk: Desk, tmp_path: Path) -> None:
    one = bring(desk, tmp_path, 2031, ALMA, TOR)
    event = lookup.one(desk, one).event  # type: ignore[attr-defined]
    text = REPORT.format(event="Strait Talks 2031", days="3–4 May 2031", first="Ms. Alma Reyes", second="Ms. Ada Moe")
    path = tmp_path / "talks-again.txt"
    path.write_text(text.replace("brought", "had brought").replace("Summary of Conclusions", "Programme"))
    done = bring_in(desk, path, Options(guide="none", event=event))
    assert done.status == "imported"
    known = {one.id: one for one in every(desk, "speakers", event=event)}
    assert set(known) >= {"alma-reyes", "tor-lind"}
    assert known["alma-reyes"].role == people(desk, one)["Alma Reyes"].role
    assert {m.document for m in known["alma-reyes"].mentions} == {one, done.document}


def test_the_page_of_a_person_shows_both_events(desk: Desk, tmp_path: Path) -> None:
    bring(desk, tmp_path, 2031, ALMA, TOR)
    bring(desk, tmp_path, 2032, "Ms. Alma Reyes, Chair of the Harbour League,", TOR)
    page = reading.open_page(desk, "alma-reyes", "official").page
    (events,) = (fact for fact in page.facts if fact.key == "events")
    assert [link.text for link in events.values] == ["Strait Talks 2031", "Strait Talks 2032"]
    assert [str(link.detail).split()[0].strip(",") for link in events.values] == ["Director", "Chair"]
    assert [section.title for section in page.sections][-1] == "Strait Talks 2031"
