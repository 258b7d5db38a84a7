"""Each word of the lexicon reports, with its own stance; its look-alikes do not."""

import pytest

from pipeline.attribution.outlets import is_outlet
from pipeline.lexicon.forms import HEADLINE, PASSIVE, active_stance
from pipeline.lexicon.saying_terms import (
    BARE,
    BELIEVING,
    NEEDS_BAHWA,
    NOUNS_OF_SAYING,
    OTHER_VERBS,
    SPEAKERLESS,
    VERBS,
)
from pipeline.morphology import active_forms
from tests.attribution.notation import told


@pytest.mark.parametrize(("root", "suffix", "stance"), VERBS)
def test_verb_before_a_quotation(root: str, suffix: str, stance: str) -> None:
    for form in active_forms(root):
        verb = form + suffix
        said = [
            (row["by"], row["cue"], row["quotation"])
            for row in told(f'Budi {verb}, "Kami pulang."')
        ]
        assert said == [("Budi", verb, "direct")]
        assert active_stance(verb) == OTHER_VERBS.get(verb, stance)


@pytest.mark.parametrize(("verb", "stance"), OTHER_VERBS.items())
def test_other_verb_before_a_quotation(verb: str, stance: str) -> None:
    expected = {"says": '"Kami pulang."', "by": "Budi", "cue": verb, "quotation": "direct"}
    if stance != "states":
        expected["stance"] = stance
    assert told(f'Budi {verb}, "Kami pulang."') == [expected]


@pytest.mark.parametrize(("cue", "stance"), BARE.items())
def test_bare_cue_behind_a_quotation(cue: str, stance: str) -> None:
    expected = {"says": '"Kami pulang,"', "by": "Budi", "cue": cue, "quotation": "direct"}
    if stance != "states":
        expected["stance"] = stance
    assert told(f'"Kami pulang," {cue} Budi.') == [expected]
    if cue not in ("demikian", "bunyi"):
        rows = told("Budi tiba.", f'"Kami pulang," {cue}nya.')
        assert rows == [expected | {"named": "nya", "cue": cue + "nya"}]


@pytest.mark.parametrize("cue", sorted(BARE))
def test_bare_cue_is_no_cue_without_a_speaker(cue: str) -> None:
    assert told(f"Mereka pulang dengan {cue} panjang.") == []


@pytest.mark.parametrize("verb", sorted(SPEAKERLESS))
def test_speakerless_verb(verb: str) -> None:
    (row,) = told(f"Mereka {verb} pulang.")
    assert (row.get("by"), row["cue"], row["says"]) == (None, verb, f"Mereka {verb} pulang")


@pytest.mark.parametrize("verb", sorted(SPEAKERLESS - {"konon"}))
def test_speakerless_verb_behind_a_relative_pronoun(verb: str) -> None:
    assert told(f"Mereka yang {verb} pulang itu lelah.") == []


@pytest.mark.parametrize("noun", sorted(NOUNS_OF_SAYING))
def test_noun_of_saying(noun: str) -> None:
    (row,) = told(f"Beredar {noun} bahwa mereka pulang.")
    assert (row["cue"], row["says"]) == (noun, "mereka pulang")
    assert told(f"Beredar {noun} tentang mereka.") == []


@pytest.mark.parametrize("verb", sorted(NEEDS_BAHWA - BELIEVING))
def test_verb_that_needs_a_clause(verb: str) -> None:
    (row,) = told(f"Budi {verb} bahwa mereka pulang.")
    assert (row["by"], row["cue"], row["says"]) == ("Budi", verb, "mereka pulang")
    assert told(f"Budi {verb} harga.") == []


@pytest.mark.parametrize("verb", sorted(BELIEVING))
def test_belief_is_reported_where_it_counts_troops(verb: str) -> None:
    assert told(f"Budi {verb} bahwa mereka pulang.") == []
    (row,) = told(f"Budi {verb} bahwa 300 tentara pulang.", quantity="300 tentara")
    assert (row["cue"], row["stance"], row["says"]) == (verb, "estimates", "300 tentara pulang")


@pytest.mark.parametrize("verb", sorted(HEADLINE.keys() - {"tolak"}))
def test_headline_verb(verb: str) -> None:
    (row,) = told(f"Rusia {verb.capitalize()} Serangan Itu Gagal")
    assert (row["by"], row["cue"]) == ("Rusia", verb.capitalize())


@pytest.mark.parametrize(
    ("word", "stance"),
    [
        ("memngatakan", "states"),
        ("mengkonfirmasi", "confirms"),
        ("memisahkan", None),
        ("makan", None),
        ("merek", None),
        ("meminum", None),
    ],
)
def test_active_stance(word: str, stance: str | None) -> None:
    assert active_stance(word) == stance


def test_passives_are_of_known_verbs() -> None:
    assert {word: PASSIVE[word] for word in ("dikatakan", "dibantah", "dijanjikan")} == {
        "dikatakan": "states", "dibantah": "denies", "dijanjikan": "promises",
    }  # fmt: skip


def test_outlets() -> None:
    assert [is_outlet(name) for name in ("Reuters", "REUTERS", "reuters", "TNI")] == [
        True, True, False, False,
    ]  # fmt: skip
