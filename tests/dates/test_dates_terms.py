"""Every entry of the word lists, in a place where it counts and in one where it must not."""

import pytest

from pipeline.dates import contexts, terms
from tests.dates.notation import read


def _values(text: str, published: str | None = "2024-10-30") -> list[tuple[str, str]]:
    """(span, type and value) of each expression."""
    return [tuple(line.split(" | ")[0].split(" = ", 1)) for line in read(text, published)]


@pytest.mark.parametrize(("word", "month"), [*terms.MONTHS.items()])
def test_months(word: str, month: int) -> None:
    value = f"DATE 2024-{month:02d}"
    assert _values(f"pada 5 {word} 2024") == [(f"5 {word} 2024", f"{value}-05")]
    assert _values(f"pada bulan {word.title()} 2024") == [(f"bulan {word.title()} 2024", value)]
    assert _values(f"PADA 5 {word.upper()} 2024") == [(f"5 {word.upper()} 2024", f"{value}-05")]


@pytest.mark.parametrize(("word", "month"), [*terms.MONTH_ABBREVIATIONS.items()])
def test_abbreviated_months_need_a_day_or_year(word: str, month: int) -> None:
    name = word.title()
    assert _values(f"5 {name} 2024") == [(f"5 {name} 2024", f"DATE 2024-{month:02d}-05")]
    assert _values(f"5 {name}. 2024") == [(f"5 {name}. 2024", f"DATE 2024-{month:02d}-05")]
    assert _values(f"{name} 2024") == [(f"{name} 2024", f"DATE 2024-{month:02d}")]
    assert _values(f"{name} pergi.") == []


@pytest.mark.parametrize("word", sorted(contexts.AMBIGUOUS_MONTHS))
def test_months_that_are_names(word: str) -> None:
    name = word.title()
    assert len(_values(f"Mereka pergi pada {name}.")) == 1
    assert _values(f"{name} Dewi pergi.") == []
    assert _values(f"Ia dari {name} Dewi.") == []


@pytest.mark.parametrize("word", sorted(contexts.NAMES_BEFORE))
def test_names_that_hold_a_date(word: str) -> None:
    assert _values(f"{word.title()} 17 Agustus dan {word} Oktober") == []


@pytest.mark.parametrize(("word", "day"), [*terms.WEEKDAYS.items()])
def test_weekdays(word: str, day: int) -> None:
    dates = ("28/10", "29/10", "30/10", "31/10", "1/11", "2/11", "3/11")
    span = f"{word.title()} ({dates[day]})"
    (found,) = _values(f"pada {span}")
    assert found[0] == span
    assert _values(f"pada {word.title()} malam", None) == [
        (f"{word.title()} malam", f"TIME XXXX-WXX-{day + 1}TNI")
    ]


@pytest.mark.parametrize("word", sorted(terms.WEEKDAY_ABBREVIATIONS))
def test_abbreviated_weekdays_need_a_date(word: str) -> None:
    name = word.title()
    assert _values(f"{name}, 28/10/2024") == [(f"{name}, 28/10/2024", "DATE 2024-10-28")]
    assert _values(f"{name}, ia pergi.") == []


@pytest.mark.parametrize("word", sorted(contexts.WEEKDAY_NAMES_BEFORE))
def test_names_with_a_weekday(word: str) -> None:
    assert _values(f"di {word} Minggu itu") == []


@pytest.mark.parametrize(("word", "code"), [*terms.DAY_PARTS.items()])
def test_parts_of_day(word: str, code: str) -> None:
    part = "dini hari" if word == "dini" else word
    assert _values(f"Senin {part}", None) == [(f"Senin {part}", f"TIME XXXX-WXX-1{code}")]
    assert _values("indikator dini dan makan siang") == []


@pytest.mark.parametrize(("word", "mod"), [*terms.PHASES.items()])
def test_phases(word: str, mod: str) -> None:
    assert _values(f"pada {word} November 2024") == [
        (f"{word} November 2024", f"DATE 2024-11 {mod}")
    ]
    assert _values(f"pada {word} perang") == []


@pytest.mark.parametrize(("word", "season"), [*terms.SEASONS.items()])
def test_seasons(word: str, season: tuple[str, int, int]) -> None:
    assert _values(f"musim {word} 2022") == [(f"musim {word} 2022", f"DATE 2022-{season[0]}")]
    assert _values(f"hari yang {word}") == []


@pytest.mark.parametrize("word", sorted(set(terms.UNITS) - {"malam"}))
def test_units(word: str) -> None:
    code = terms.DURATION_UNITS[terms.UNITS[word]]
    number = 16 if word == "windu" else 2
    value = f"PT{number}{code[1]}" if code.startswith("T") else f"P{number}{code}"
    assert _values(f"selama dua {word}") == [(f"dua {word}", f"DURATION {value}")]
    assert _values(f"banyak {word}") == []


@pytest.mark.parametrize("word", sorted(terms.ONE_UNITS))
def test_units_of_one(word: str) -> None:
    assert [span for span, _ in _values(f"selama {word} itu")] == [word]
    assert _values(f"{word}kah") == []


@pytest.mark.parametrize("word", sorted(terms.VAGUE_NUMBERS))
def test_vague_numbers(word: str) -> None:
    assert _values(f"{word} bulan") == [(f"{word} bulan", "DURATION PXM")]
    assert _values(f"{word} tentara") == []


@pytest.mark.parametrize(("word", "mod"), [*terms.HEDGES.items()])
def test_hedges(word: str, mod: str) -> None:
    assert _values(f"selama {word} dua jam") == [(f"{word} dua jam", f"DURATION PT2H {mod}")]
    assert _values(f"{word} dua tentara") == []


@pytest.mark.parametrize(("phrase", "value"), [*terms.REFERENCES.items()])
def test_references(phrase: str, value: str) -> None:
    assert _values(f"Mereka {phrase} pergi.") == [(phrase, f"DATE {value}")]
    assert _values(f"Mereka {phrase}x pergi.") == [] or " " in phrase


@pytest.mark.parametrize(
    ("word", "before"),
    [(word, before) for word, words in contexts.NO_REFERENCE_BEFORE.items() for before in words],
)
def test_references_with_another_sense(word: str, before: str) -> None:
    assert _values(f"{before} {word}") == []


@pytest.mark.parametrize(("word", "days"), [*terms.DAY_OFFSETS.items()])
def test_day_offsets(word: str, days: int) -> None:
    assert _values(f"Mereka {word} pergi.", "2024-10-15") == [(word, f"DATE 2024-10-{15 + days}")]


@pytest.mark.parametrize("word", sorted(terms.DIRECTIONS))
def test_directions(word: str) -> None:
    assert [span for span, _ in _values(f"Pada Oktober {word}, ia pergi.")] == [f"Oktober {word}"]


@pytest.mark.parametrize("word", sorted(contexts.COUNTED))
def test_four_digits_that_count(word: str) -> None:
    spans = [span for span, _ in _values(f"sebanyak hingga 2000 {word}")]
    assert "2000" not in spans
    assert [span for span, _ in _values("hingga 2000, kata dia")] == ["2000"]


@pytest.mark.parametrize(
    "word", sorted((contexts.STRONG_CONTEXT | contexts.WEAK_CONTEXT) - {"sekitar"})
)
def test_four_digits_in_a_dates_context(word: str) -> None:
    assert _values(f"{word} 2014 mereka") == [("2014", "DATE 2014")]
    assert _values(f"{word} Resolusi 2014 mereka") == []


@pytest.mark.parametrize(("word", "hours"), [*terms.ZONES.items()])
def test_zones(word: str, hours: int) -> None:
    span = f"13.25 {word.upper()}"
    assert _values(f"sejak {span}") == [(span, "TIME XXXX-XX-XXT13:25")]
    assert _values("sejak 13.25 persen") == []
    assert 0 <= hours <= 9


@pytest.mark.parametrize("word", sorted(terms.EACH - {"per", "tiap-tiap"}))
def test_each(word: str) -> None:
    assert _values(f"{word} pekan") == [(f"{word} pekan", "SET P1W")]
    assert _values(f"{word} orang") == []


@pytest.mark.parametrize("word", sorted(contexts.FUTURE_CUES))
def test_future_cues(word: str) -> None:
    assert _values(f"Mereka {word} tiba pada Senin.") == [("Senin", "DATE 2024-11-04")]
    assert _values(f"Mereka tiba pada Senin. Ia {word} pergi.") == [("Senin", "DATE 2024-10-28")]


@pytest.mark.parametrize("word", sorted(contexts.CUE_BARRIERS))
def test_words_that_end_the_reach_of_a_future_cue(word: str) -> None:
    assert _values(f"Mereka akan tiba, {word} dia, Senin.") == [("Senin", "DATE 2024-10-28")]


@pytest.mark.parametrize("word", sorted(contexts.SINCE))
def test_since_lies_behind(word: str) -> None:
    assert _values(f"{word} Desember") == [("Desember", "DATE 2023-12")]
    assert _values("pada Desember") == [("Desember", "DATE 2024-12")]
