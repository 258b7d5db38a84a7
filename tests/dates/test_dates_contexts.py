"""Every word around an expression that decides, in a place where it does and where it does not."""

from datetime import date

import pytest

from pipeline.dates import contexts, named_days, terms
from pipeline.dates.scan import find_expressions
from tests.dates.notation import read


def _spans(text: str, published: str | None = "2024-10-30") -> list[str]:
    return [line.split(" = ")[0] for line in read(text, published)]


def _values(text: str, published: str | None = "2024-10-30") -> list[str]:
    return [line.split(" | ")[0].split(" = ")[1] for line in read(text, published)]


def _roles(text: str) -> list[str | None]:
    return [found.role for found in find_expressions(text)]


@pytest.mark.parametrize(("word", "known"), [*terms.VARIANTS.items()])
def test_variants_are_read_as_the_word_they_stand_for(word: str, known: str) -> None:
    text = "{0} 5; {0} lalu; pada {0}; 5 {0} 2024; {0} 5 sore"
    assert _values(text.format(word)) == _values(text.format(known))


@pytest.mark.parametrize(("word", "part"), [*terms.DAY_PARTS_NYA.items()])
def test_parts_of_the_day_told_last(word: str, part: str) -> None:
    values = _values(f"Mereka tiba Senin (28/10). Pada {word} mereka pergi.")
    assert values == ["DATE 2024-10-28", f"TIME 2024-10-28{part}"]


@pytest.mark.parametrize(
    ("part", "flavour"), [(p, f) for p, words in terms.PART_FLAVOURS.items() for f in words]
)
def test_flavours_of_a_part(part: str, flavour: str) -> None:
    assert _spans(f"sejak {part} {flavour}, kata dia") == [f"{part} {flavour}"]


@pytest.mark.parametrize("word", sorted(contexts.PART_CONTEXT - {"waktu"}))
def test_words_before_a_lone_part_of_day(word: str) -> None:
    assert _spans(f"Mereka pergi {word} malam.") == ["malam"]
    assert _spans("Mereka makan malam.") == []


@pytest.mark.parametrize("word", sorted(contexts.NO_PART_BEFORE - {"natal", "tahun", "takbiran"}))
def test_nights_of_another_kind(word: str) -> None:
    assert "malam" not in _spans(f"pada malam {word} kesenian")


@pytest.mark.parametrize("word", sorted(terms.MARKET_DAYS))
def test_market_days(word: str) -> None:
    assert _spans(f"pada Senin {word.title()}, ia pergi") == [f"Senin {word.title()}"]


@pytest.mark.parametrize(("word", "unit"), [*terms.YEAR_PART_UNITS.items()])
def test_parts_of_a_year_as_units(word: str, unit: str) -> None:
    value = {"quarter": "2024-Q3", "half": "2024-H1"}[unit]
    assert _values(f"pada {word} lalu") == [f"DATE {value}"]
    assert _values(f"pada {word} itu juga ramai")[0].startswith("DATE XXXX-")


@pytest.mark.parametrize(("word", "value"), [*terms.RATES.items()])
def test_rates_in_one_word(word: str, value: str) -> None:
    assert _values(f"Rp 5 juta {word}") == [f"SET {value}"]


@pytest.mark.parametrize(("word", "value"), [*terms.WHOLE_DAYS.items()])
def test_whole_days(word: str, value: str) -> None:
    assert _values(f"Mereka berjaga dalam {word}.") == [f"DURATION {value}"]


@pytest.mark.parametrize("word", sorted(contexts.NO_YEAR_AFTER - {"tahun"}))
def test_four_digits_that_number_or_cost(word: str) -> None:
    assert "2014" not in _spans(f"Mereka {word} 2014 di sana.")
    assert _spans("Pemilu 2014 di sana.") == ["2014"]


@pytest.mark.parametrize("word", sorted(contexts.AFTER_YEAR))
def test_words_behind_a_bare_year(word: str) -> None:
    assert _spans(f"hasil reformasi 1998 {word} begitu")[0].startswith("1998")
    assert _spans("hasil reformasi 1998 kartu") == []


@pytest.mark.parametrize("word", sorted(contexts.COUNTING_PREPOSITIONS))
def test_prepositions_that_may_count(word: str) -> None:
    assert _spans(f"{word} 1998 dokumen") == []
    assert _spans(f"{word} 1998 hingga kini")[0] == "1998"


@pytest.mark.parametrize("word", sorted(contexts.MEASURES))
def test_measures(word: str) -> None:
    assert _spans(f"pada 1945 {word} itu") == []


@pytest.mark.parametrize("word", sorted(contexts.MONTH_PREDICATES))
def test_months_that_open_a_sentence(word: str) -> None:
    assert _spans(f"April {word} bulan terburuk.")[0].startswith("April")
    assert _spans("April pergi ke pasar.") == []


@pytest.mark.parametrize("word", sorted(contexts.BEFORE_PERSONS))
def test_months_that_are_persons(word: str) -> None:
    assert _spans(f"mereka {word} Juni.") == []
    assert _spans("mereka mencatat inflasi Juni.") == ["Juni"]


@pytest.mark.parametrize("word", sorted(contexts.TITLED))
def test_titles(word: str) -> None:
    assert _spans(f'Mereka menonton {word} "Tiga Hari di Sana".') == []
    assert _spans('Mereka berkata "Tiga Hari di Sana".') == ["Tiga Hari"]


@pytest.mark.parametrize("word", sorted(contexts.FRACTION_NAMES))
def test_fractions_in_brackets(word: str) -> None:
    assert _spans(f"{word.title()} (1/3) pasukan mundur.") == []
    assert _spans("Ia berbicara di Sleman (1/3).") == ["1/3"]


@pytest.mark.parametrize("word", sorted(w for w in contexts.DULU_AFTER if w.isalpha()))
def test_dulu_as_a_time(word: str) -> None:
    assert any(span.endswith("dulu") for span in _spans(f"tidak {word} dulu ramai"))
    assert _spans("makan dulu sebelum pergi") == []


@pytest.mark.parametrize("word", sorted(contexts.FORWARD_MOVES))
def test_ke_depan_of_place(word: str) -> None:
    assert _spans(f"Mereka {word} ke depan.") == []
    assert _spans("Kerja sama ke depan diperkuat.") == ["ke depan"]


@pytest.mark.parametrize("word", sorted(contexts.FRONTS))
def test_ke_depan_of_a_building(word: str) -> None:
    assert _spans(f"Kerja sama ke depan {word}.") == []


@pytest.mark.parametrize("word", sorted(contexts.LENGTHS))
def test_speeds(word: str) -> None:
    assert _spans(f"60 {word} per jam") == []
    assert _spans("Rp 5.000 per jam") == ["per jam"]


@pytest.mark.parametrize("word", sorted(contexts.RATED))
def test_rates(word: str) -> None:
    assert _values(f"sebesar lima {word} sebulan.") == ["SET P1M"]
    assert _values("Mereka tinggal sebulan.") == ["DURATION P1M"]


@pytest.mark.parametrize("word", sorted(contexts.BOUNDS - {"lambat"}))
def test_days_that_open_or_close_a_time(word: str) -> None:
    assert _roles(f"mereka di sana {word} 5 Mei 2024 itu") == ["bound"]
    assert _roles("mereka di sana 5 Mei 2024 itu") == [None]


@pytest.mark.parametrize("word", sorted(contexts.VERBS_OF_SAYING))
def test_days_of_a_verb_of_saying(word: str) -> None:
    assert _roles(f"Juru bicara itu {word} hal itu pada 5 Mei 2024.") == ["said"]
    assert _roles(f"Juru bicara itu {word}, pasukan tiba pada 5 Mei 2024.") == [None]


@pytest.mark.parametrize(
    "word", sorted(contexts.CUES_OF_SAYING - contexts.VERBS_OF_SAYING - {"menurut"})
)
def test_days_of_a_cue(word: str) -> None:
    assert _roles(f'"Kami siap," {word} Budi di Kyiv, 5 Mei 2024.') == ["said"]


@pytest.mark.parametrize("word", sorted(contexts.SETTINGS_OF_SAYING))
def test_days_of_a_setting(word: str) -> None:
    assert _roles(f"Hal itu tampak dalam {word}, 5 Mei 2024.") == ["said"]


@pytest.mark.parametrize("word", sorted(contexts.AFTER_LEBIH - {terms.BREAK_KEY}))
def test_lebih_that_ends_an_amount(word: str) -> None:
    assert _values(f"selama tiga tahun lebih {word} begitu")[0].endswith("MORE_THAN")
    assert _values("tiga tahun lebih muda") == ["DURATION P3Y"]


@pytest.mark.parametrize(("phrase", "name"), [*named_days.NAMES.items()])
def test_named_days(phrase: str, name: str) -> None:
    year = 2024
    days = named_days.days_of(name, year)
    (line,) = read(f"Pada {phrase.title()} {year}, mereka libur.")
    assert line.startswith(f"{phrase.title()} {year} = DATE ")
    known = f"{days[0].isoformat()} | {days[0]} day full" if days else "2024-XX-XX | - unresolved"
    assert line.endswith(known)


@pytest.mark.parametrize(
    ("name", "hijri", "day"),
    [("idulfitri", 1435, date(2014, 7, 28)), ("iduladha", 1427, date(2006, 12, 31))],
)
def test_feasts_of_an_islamic_year(name: str, hijri: int, day: date) -> None:
    year = named_days.year_of_hijri(name, hijri)
    assert day in named_days.days_of(name, year)
    assert named_days.year_of_hijri("natal", 900) is None or year == day.year
