"""Every entry of the tables, where it is a name and where it is none."""

import pytest

from pipeline.claims.force_terms import ALLIANCES
from pipeline.entities.countries import alpha3_by_name, name_by_alpha3
from pipeline.entities.name_terms import ADDRESSES, RANKS, SAYING_WORDS
from pipeline.entities.organisation_terms import (
    AMBIGUOUS_GROUPS,
    GROUP_STATES,
    GROUPS,
    ORGANISATION_HEADS,
    STATE_FORCES,
)
from pipeline.entities.outlet_terms import AMBIGUOUS_OUTLETS, OUTLETS, PLATFORMS
from pipeline.entities.place_terms import (
    AMBIGUOUS_STATES,
    COUNTRY_ALIASES,
    LANDFORMS,
    METONYMS,
    PALACES,
    PLACE_HEADS,
    REGIONS,
)
from tests.entities.helpers import links, names

_CODES = set(name_by_alpha3()) | {"SUN", "XKX", None}
# tables whose names may be spelt alike; the later of a pair wins
_OUTLETS_THAT_ARE_FORCES = set(OUTLETS) & (set(STATE_FORCES) | set(GROUPS))


@pytest.mark.parametrize(
    "table", [COUNTRY_ALIASES, METONYMS, REGIONS, STATE_FORCES, GROUP_STATES, OUTLETS]
)
def test_states_are_iso_codes(table):
    assert set(table.values()) <= _CODES


def test_every_group_has_a_state_or_none_of_its_own():
    assert set(GROUPS.values()) - set(GROUP_STATES) == ALLIANCES & set(GROUPS.values())
    assert set(GROUP_STATES) <= set(GROUPS.values())


def test_ambiguous_names_are_entries_of_their_tables():
    assert set(OUTLETS) >= AMBIGUOUS_OUTLETS
    assert set(GROUPS) | set(STATE_FORCES) >= AMBIGUOUS_GROUPS
    assert set(alpha3_by_name()) >= AMBIGUOUS_STATES - {"Reunion"}
    assert set(METONYMS) >= PALACES
    assert set() == _OUTLETS_THAT_ARE_FORCES


@pytest.mark.parametrize("state", sorted(COUNTRY_ALIASES))
def test_states(state):
    code = COUNTRY_ALIASES[state]
    assert links(f"Menurut warga, {state} mundur.") == [(state, "LOC", code, code)]


@pytest.mark.parametrize("state", sorted(AMBIGUOUS_STATES))
def test_states_that_are_words_need_the_model(state):
    assert names(f"Menurut mereka, {state} itu bagus.") == []


@pytest.mark.parametrize("capital", sorted(METONYMS))
def test_capitals_act_and_lie(capital):
    code = METONYMS[capital]
    assert links(f"Menurut mereka, {capital} marah.") == [(capital, "LOC", code, code)]
    entity = code if capital in PALACES else capital
    assert links(f"Mereka tiba di {capital} kemarin.") == [(capital, "LOC", entity, code)]


@pytest.mark.parametrize("region", sorted(REGIONS))
def test_regions(region):
    assert links(f"Mereka lari, {region} sepi.") == [(region, "LOC", region, REGIONS[region])]


@pytest.mark.parametrize("landform", sorted(LANDFORMS))
def test_landforms_have_no_state(landform):
    assert links(f"Mereka lari, {landform} sepi.") == [(landform, "LOC", landform, None)]


@pytest.mark.parametrize("outlet", sorted(OUTLETS))
def test_outlets(outlet):
    assert links(f"Kabar itu dikutip {outlet} kemarin.") == [
        (outlet, "ORG", outlet, OUTLETS[outlet])
    ]


@pytest.mark.parametrize("outlet", sorted(AMBIGUOUS_OUTLETS))
def test_outlets_that_are_words_need_a_word_of_relaying(outlet):
    assert names(f"Ia menjual {outlet} itu kemarin.") == []
    assert names(f"SAAT {outlet.upper()} ITU TIBA\nIa pergi.") == []


@pytest.mark.parametrize("platform", PLATFORMS)
def test_platforms_are_no_places(platform):
    assert links(f"Ia menulis di {platform} kemarin.") == [(platform, "ORG", platform, None)]


@pytest.mark.parametrize("force", sorted(STATE_FORCES))
def test_forces(force):
    country = STATE_FORCES[force]
    assert links(f"Ada anggota {force} di sana.") == [(force, "ORG", force, country)]


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_groups(group):
    country = GROUP_STATES.get(GROUPS[group])
    assert links(f"Ada anggota {group} di sana.") == [(group, "ORG", group, country)]


@pytest.mark.parametrize("group", sorted(AMBIGUOUS_GROUPS))
def test_groups_that_are_words_need_a_force(group):
    assert names(f"Ia mengirim file {group} itu.") == []


@pytest.mark.parametrize("rank", sorted(RANKS | ADDRESSES))
def test_ranks_and_forms_of_address(rank):
    assert names(f"Di sana {rank} Dodi Saputra gugur.") == [("Dodi Saputra", "PER")]
    assert names(f"Di sana {rank} itu gugur.") == []


@pytest.mark.parametrize("verb", sorted(SAYING_WORDS))
def test_verbs_of_saying(verb):
    assert names(f"“Kami siap,” {verb} Dodi Saputra di sana.") == [("Dodi Saputra", "PER")]
    assert names(f"“Kami siap,” {verb} mereka di sana.") == []


@pytest.mark.parametrize("head", sorted(ORGANISATION_HEADS))
def test_heads_of_bodies(head):
    name = f"{head} Elang Hitam"
    assert names(f"Menurut mereka, {name} mundur.") == [(name, "ORG")]
    assert names(f"Menurut mereka, {head.lower()} itu mundur.") == []


@pytest.mark.parametrize("head", sorted(PLACE_HEADS - {"Negara"}))
def test_heads_of_places(head):
    name = f"{head} Maruta"
    assert names(f"Mereka lari dan {name} sepi.") == [(name, "LOC")]
    assert names(f"Mereka lari dan {head.lower()} itu sepi.") == []
