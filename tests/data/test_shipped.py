"""The shipped event: its guide holds together, and its digest retells the summary, whole and in other words."""

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
EVENT = ROOT / "data" / "idm-2018-2"
SUMMARY = ROOT.parent / "shared" / "source" / "idm-2018-summary-of-conclusions.md"

KINDS = ["opening", "setting-scene", *["thematic"] * 6, "voices", "closing"]
ACTORS = {
    "state",
    "united-nations",
    "intergovernmental",
    "parliament",
    "civil-society",
    "private-sector",
    "academia",
    "diaspora",
    "other",
}
CAPACITIES = {"speaker", "moderator", "chair", "written", "quoted", "mentioned"}
CERTAINTIES = {"stated", "inferred", "unknown"}
PART_KINDS = {"intro", "opening", "setting-scene", "closing"}
PEOPLE = 39
CONCLUSIONS = 8

FOOTNOTE = re.compile(r"^\[\^(\w+)\]:", re.MULTILINE)
REFERENCE = re.compile(r"\[\^(\w+)\](?!:)")
NUMBER = re.compile(r"\d+(?:,\d{3})*")
HEADLINE = re.compile(r"\*\*([^*]+)\*\*")

Table = dict[str, Any]
reads_summary = pytest.mark.skipif(not SUMMARY.is_file(), reason="the summary is not beside this checkout")


@pytest.fixture(scope="module")
def guide() -> Table:
    return tomllib.loads((EVENT / "guide.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def digest() -> str:
    return (EVENT / "digest.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def summary() -> str:
    return SUMMARY.read_text(encoding="utf-8")


def paragraphs(markdown: str) -> list[str]:
    """Return the running text: no front matter, headings or footnote definitions."""
    body = markdown.split("---\n", 2)[2]
    blocks = (block.strip().removeprefix("> ") for block in re.split(r"\n\s*\n", body))
    return [block for block in blocks if block and not block.startswith("#") and not FOOTNOTE.match(block)]


def plain(text: str) -> str:
    """Return `text` without emphasis and footnote markers, with straight apostrophes."""
    return REFERENCE.sub("", text).replace("*", "").replace("’", "'")


def names(text: str, form: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(plain(form))}(?!\w)", plain(text)) is not None


def slug(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")


def forms(organisation: Table) -> list[str]:
    given = [organisation["name"], organisation.get("acronym"), *organisation.get("variants", [])]
    return [form for form in given if form]


def test_the_event_is_the_dialogue_of_october_2018(guide: Table) -> None:
    event = guide["event"]
    assert event["id"] == EVENT.name
    assert (event["start"], event["end"], event["city"]) == ("2018-10-08", "2018-10-09", "Geneva")
    assert event["title"] in event["match"]["titles"]
    assert event["match"]["dates"]


def test_there_are_ten_sessions_of_the_right_kinds(guide: Table) -> None:
    assert [session["kind"] for session in guide["session"]] == KINDS
    for session in guide["session"]:
        assert session["id"] == f"{EVENT.name}-{slug(session['label'])}"
        assert session["title"]


def test_thirty_nine_people_have_ids_made_from_their_names(guide: Table) -> None:
    ids = [person["id"] for person in guide["person"]]
    assert len(ids) == len(set(ids)) == PEOPLE
    for person in guide["person"]:
        assert person["id"] == slug(person["name"])
        assert person["name"] == f"{person['given']} {person['family']}"


def test_every_reference_leads_to_a_session_or_a_person(guide: Table) -> None:
    sessions = {session["id"] for session in guide["session"]}
    people = {person["id"] for person in guide["person"]}
    named = [place["session"] for person in guide["person"] for place in person["sessions"] if "session" in place]
    named += [session for entry in [*guide["conclusion"], *guide["part"]] for session in entry["sessions"]]
    moderators = {moderator for session in guide["session"] for moderator in session["moderators"]}
    assert set(named) == sessions
    assert moderators
    assert moderators <= people


def test_who_moderates_a_session_is_its_moderator_among_the_people_too(guide: Table) -> None:
    said = {(session["id"], person) for session in guide["session"] for person in session["moderators"]}
    shown = {
        (place["session"], person["id"])
        for person in guide["person"]
        for place in person["sessions"]
        if place["capacity"] == "moderator"
    }
    assert said == shown


def test_capacities_certainties_and_actors_are_words_of_the_contract(guide: Table) -> None:
    places = [place for person in guide["person"] for place in person["sessions"]]
    certain = [*places, *guide["conclusion"], *guide["part"], *guide["acronym"]]
    assert all(person["sessions"] for person in guide["person"])
    assert {place["capacity"] for place in places} <= CAPACITIES
    assert {entry["certainty"] for entry in certain} <= CERTAINTIES
    assert {person["actor"] for person in guide["person"]} <= ACTORS
    assert {organisation["kind"] for organisation in guide["organisation"]} <= ACTORS
    assert {part["kind"] for part in guide["part"] if "kind" in part} == PART_KINDS


def test_a_session_that_is_not_known_is_said_to_be_unknown(guide: Table) -> None:
    for person in guide["person"]:
        for place in person["sessions"]:
            assert ("session" not in place) == (place["certainty"] == "unknown"), person["name"]


def test_countries_are_two_capital_letters(guide: Table) -> None:
    countries = [entry["country"] for kind in ("person", "organisation") for entry in guide[kind] if "country" in entry]
    assert countries
    assert all(re.fullmatch("[A-Z]{2}", country) for country in countries)


def test_pronouns_go_with_honorifics(guide: Table) -> None:
    said = {"Mr.": "he", "Ms.": "she"}
    for person in guide["person"]:
        expected = said.get(person.get("honorific", ""), person.get("pronoun"))
        assert person.get("pronoun") == expected, person["name"]


def test_the_organisation_of_a_person_is_one_of_the_organisations(guide: Table) -> None:
    known = {form for entry in guide["organisation"] for form in forms(entry)}
    known |= {f"{entry['name']} ({entry['acronym']})" for entry in guide["organisation"] if "acronym" in entry}
    assert {person["organisation"] for person in guide["person"] if "organisation" in person} <= known


@pytest.mark.parametrize(("kind", "key"), [("organisation", "name"), ("acronym", "acronym"), ("conclusion", "starts")])
def test_nothing_is_listed_twice(guide: Table, kind: str, key: str) -> None:
    listed = [entry[key] for entry in guide[kind]]
    assert len(listed) == len(set(listed))


def test_eight_conclusions_have_eight_bold_sentences(guide: Table, digest: str) -> None:
    headlines = [match[1] for block in paragraphs(digest) if (match := HEADLINE.match(block))]
    assert len(guide["conclusion"]) == len(headlines) == len(HEADLINE.findall(digest)) == CONCLUSIONS
    assert all(headline.endswith(".") for headline in headlines)


def test_the_digest_says_what_it_is_at_its_head(digest: str, guide: Table) -> None:
    head = dict(re.findall(r'^(\w+): "(.*)"$', digest.split("---\n")[1], re.MULTILINE))
    assert head["kind"] == "digest"
    assert head["event"] == guide["event"]["id"]
    assert head["lang"] == guide["event"]["language"]
    assert f"\n# {head['title']}\n" in digest


def test_everybody_in_the_guide_is_in_the_digest(guide: Table, digest: str) -> None:
    text = " ".join(paragraphs(digest))
    assert [person["name"] for person in guide["person"] if not names(text, person["name"])] == []


def test_every_organisation_and_acronym_of_the_guide_is_in_the_digest(guide: Table, digest: str) -> None:
    named = [forms(entry) for entry in guide["organisation"]] + [[entry["acronym"]] for entry in guide["acronym"]]
    plural = [[*entry, *(f"{form}s" for form in entry)] for entry in named]
    assert [entry for entry in plural if not any(names(digest, form) for form in entry)] == []


def test_the_digest_has_two_footnotes_and_no_quotation_marks(digest: str) -> None:
    text = "\n\n".join(paragraphs(digest))
    assert REFERENCE.findall(text) == FOOTNOTE.findall(digest) == ["1", "2"]
    assert not re.search("[“”„«»\"‘]|'(?!s )", text)


def test_a_paragraph_of_the_digest_is_one_line(digest: str) -> None:
    assert all("\n" not in block for block in paragraphs(digest))


@reads_summary
def test_each_passage_of_the_summary_has_one_in_the_digest(digest: str, summary: str) -> None:
    ours, theirs = paragraphs(digest), paragraphs(summary)
    assert len(ours) == len(theirs)
    assert [bool(HEADLINE.match(block)) for block in ours] == [bool(HEADLINE.match(block)) for block in theirs]
    assert [REFERENCE.findall(block) for block in ours] == [REFERENCE.findall(block) for block in theirs]


@reads_summary
def test_each_passage_of_the_digest_has_the_numbers_of_its_passage(digest: str, summary: str) -> None:
    for ours, theirs in zip(paragraphs(digest), paragraphs(summary), strict=True):
        assert sorted(NUMBER.findall(plain(ours))) == sorted(NUMBER.findall(plain(theirs))), ours[:60]


@reads_summary
def test_each_passage_of_the_digest_names_the_people_of_its_passage(guide: Table, digest: str, summary: str) -> None:
    families = {person["family"] for person in guide["person"]}
    roles = {form for person in guide["person"] for form in person["role_mentions"]}
    for ours, theirs in zip(paragraphs(digest), paragraphs(summary), strict=True):
        for form in families | roles:
            assert names(ours, form) == names(theirs, form), (form, ours[:60])


@reads_summary
def test_each_passage_of_the_digest_keeps_the_acronyms_of_its_passage(guide: Table, digest: str, summary: str) -> None:
    spelt = {entry["acronym"]: entry["expansion"] for entry in guide["acronym"]}
    for ours, theirs in zip(paragraphs(digest), paragraphs(summary), strict=True):
        for acronym, expansion in spelt.items():
            if names(theirs, acronym):
                assert any(names(ours, form) for form in (acronym, expansion)), (acronym, ours[:60])


@reads_summary
def test_people_stand_in_the_order_in_which_the_summary_names_them(guide: Table, summary: str) -> None:
    text = plain(summary)
    places = [text.find(person["name"]) for person in guide["person"]]
    assert places == sorted(places)
    assert places[0] >= 0


@reads_summary
def test_names_roles_and_organisations_are_spelt_as_in_the_summary(guide: Table, summary: str) -> None:
    for person in guide["person"]:
        given = [*person["variants"], *person["role_mentions"], person.get("role", ""), person["name"]]
        if "honorific" in person:
            given.append(f"{person['honorific']} {person['family']}" if person["variants"] else person["honorific"])
        for form in given:
            assert plain(form) in plain(summary), form
    for organisation in guide["organisation"]:
        assert any(names(summary, form) for form in forms(organisation)), organisation["name"]


@reads_summary
def test_every_honorific_of_the_summary_belongs_to_somebody_in_the_guide(guide: Table, summary: str) -> None:
    known = {(person.get("honorific"), part) for person in guide["person"] for part in person["name"].split()}
    found = set(re.findall(r"\b(Mr\.|Ms\.|Ambassador) (\w+)", summary))
    assert found
    assert found <= known


@reads_summary
def test_an_acronym_is_stated_exactly_where_the_summary_spells_it_out(guide: Table, summary: str) -> None:
    for entry in guide["acronym"]:
        assert names(summary, entry["acronym"]) or names(summary, f"{entry['acronym']}s")
        assert names(summary, entry["expansion"]) or entry["certainty"] == "inferred", entry["acronym"]


@reads_summary
def test_every_first_words_open_one_passage_of_the_summary(guide: Table, summary: str) -> None:
    blocks = [plain(block) for block in paragraphs(summary)]
    bold = [plain(block) for block in paragraphs(summary) if HEADLINE.match(block)]
    for entry in [*guide["conclusion"], *guide["part"]]:
        assert sum(block.startswith(plain(entry["starts"])) for block in blocks) == 1, entry["starts"]
    for entry, block in zip(guide["conclusion"], bold, strict=True):
        assert block.startswith(plain(entry["starts"]))
