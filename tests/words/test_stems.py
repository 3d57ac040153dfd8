import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.words.stems import forms, stem

TOGETHER = (
    "trafficked trafficking traffics traffic",
    "migrant migrants migrante migrantes",
    "policy policies",
    "labour labor labours laboured",
    "plan plans planned planning",
    "state states stated stating",
    "organise organizes organised organizing",
    "organisation organization organizations",
    "country countries",
    "woman women",
    "child children",
    "process processes processed",
    "agree agrees agreed agreeing",
    "use used using uses",
    "study studies studied studying",
    "travel travelled traveling",
    "crisis crises",
    "programme programmes program programs",
    "refugie refugies refugiee refugiees refugiado refugiadas",
    "national nationale nationaux nationales",
    "enjeu enjeux",
    "bureau bureaux",
    "politique politiques",
    "actif active actifs actives",
    "pais paises",
    "trabajador trabajadora trabajadores",
    "migracion migraciones",
    "job jobs",
)
APART = (
    "labor collaboration",
    "police policy",
    "data date",
    "not note",
    "car care",
    "plan plane",
    "refugee refuge",
    "commit committee",
    "united unit",
    "use us",
    "migrant migration",
    "even evening",
)


@pytest.mark.parametrize("words", TOGETHER)
def test_inflections_share_a_stem_and_find_each_other(words: str) -> None:
    first, *others = words.split()
    assert {stem(other) for other in others} == {stem(first)}
    assert set(others) <= set(forms(first))
    assert all(first in forms(other) for other in others)


@pytest.mark.parametrize("words", APART)
def test_unlike_words_stay_apart(words: str) -> None:
    one, other = words.split()
    assert stem(one) != stem(other)
    assert other not in forms(one)


@given(st.text() | st.text("aeilsdngyxucktrmo", max_size=14))
def test_every_form_has_the_stem_of_its_word(word: str) -> None:
    assert {stem(form) for form in forms(word)} <= {stem(word)}
    assert word not in forms(word)
