"""Small parts of the claims stage, each on its own."""

from dataclasses import replace

import pytest
import spacy
from spacy.tokens import Doc

from pipeline.annotations import Mention, Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.component import ClaimBuilder, holding, silent_utterances
from pipeline.claims.event_terms import OBJECT_ROOTS, STRENGTH_VERBS, SUBJECT_WORDS, WEAK
from pipeline.claims.events import event_forms
from pipeline.claims.identity import stable_id
from pipeline.schema import EVENTS

_QUANTITY = Quantity(0, 10, 0, 2, 40, 40, 40, "exact", "person", 3, 10)


def test_every_event_of_the_terms_is_in_the_schema():
    assert set(OBJECT_ROOTS) | set(SUBJECT_WORDS) <= set(EVENTS)


def test_every_weak_word_gives_an_event():
    assert sorted(word for word in WEAK if word not in event_forms()) == []


@pytest.mark.parametrize("event", sorted(SUBJECT_WORDS))
def test_every_word_of_a_list_gives_its_event_unless_an_earlier_list_has_it(event):
    lists = [*SUBJECT_WORDS]
    earlier = {word for name in lists[: lists.index(event)] for word in SUBJECT_WORDS[name]}
    words = [w for w in SUBJECT_WORDS[event] if w not in earlier | set(STRENGTH_VERBS)]
    assert {event_forms()[word][0] for word in words} == {event}


def test_an_utterance_may_lie_in_another():
    outer, inner = Utterance(0, 40, 0), Utterance(5, 30, 0)
    far = Utterance(60, 80, 1)
    inside = replace(_QUANTITY, start=10, end=20, number_start=10, number_end=12)
    outside = replace(_QUANTITY, start=45, end=55, number_start=45, number_end=47)
    assert holding([inside, outside], [outer, inner, far]) == [inner, None]
    assert silent_utterances([inside, outside], [outer, inner, far]) == [far]


def test_ids_depend_on_every_part():
    assert len({stable_id("d", 1, 2), stable_id("d", 12), stable_id("e", 1, 2)}) == 3


@pytest.mark.parametrize(
    "unit",
    [
        "Rusia mengirim 40 tentara ke Rusia dan ",
        "yang 40 tentara yang ",
        ", 40 tentara , ",
        "di Abcde Fghij 40 tentara setelah ",
        "kelompok itu 40 tentara militan Rusia ",
        "40 tentara" + " " * 2000,
        "40 tentara di " + "A" * 20000,
        "40 tentara " + "dan " * 5000,
    ],
)
def test_hostile_sentences_finish(unit):
    n = min(200_000 // len(unit), 2000)
    text = unit * n
    doc = Doc(spacy.blank("id").vocab, words=[text], spaces=[False])
    at = [i * len(unit) + unit.index("40 tentara") for i in range(n)]
    doc._.quantities = [
        replace(
            _QUANTITY,
            start=a,
            end=a + 10,
            number_start=a,
            number_end=a + 2,
            unit_start=a + 3,
            unit_end=a + 10,
        )
        for a in at
    ]
    if "Rusia" in unit:
        where = [i * len(unit) + unit.index("Rusia") for i in range(n)]
        doc._.mentions = [Mention(a, a + 5, "GPE", "RUS", "RUS") for a in where]
    assert len(ClaimBuilder()(doc)._.claims) == n


def test_article_without_sentences_is_one_sentence():
    assert Article("Dua tentara tewas", [(0, 17)]).sentence_at(5) == 0
