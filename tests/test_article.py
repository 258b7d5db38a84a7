"""Look-ups by character, and where sentences start behind datelines."""

import pytest
import spacy

from pipeline.annotations import Mention
from pipeline.article import Article, sentence_spans

TEXT = '"Kami siap," kata Agus Santoso di Kyiv. Budi pulang.'
NAMES = [
    Mention(18, 30, "PER", "Agus Santoso"),
    Mention(34, 38, "LOC", "UKR", "UKR"),
    Mention(40, 44, "PER", "Budi"),
]
ARTICLE = Article(TEXT, [(0, 39), (40, 52)], NAMES)


def test_names() -> None:
    agus, kyiv, budi = NAMES
    assert ARTICLE.mentions_in(0, 38) == [agus, kyiv]
    assert ARTICLE.mentions_in(0, 37) == [agus]
    assert ARTICLE.last_mentions(52, 2) == [kyiv, budi]
    assert ARTICLE.people_in(0, 52) == [agus, budi]
    assert (ARTICLE.person_at(40), ARTICLE.person_at(34)) == (budi, None)
    assert (ARTICLE.person_before(40), ARTICLE.person_before(0)) == (agus, None)
    assert (ARTICLE.written("UKR"), ARTICLE.written("RUS")) == ({"Kyiv"}, frozenset())


def test_quotations() -> None:
    (quotation,) = ARTICLE.quotations
    assert (quotation.start, quotation.end, quotation.speech) == (0, 12, True)
    assert (ARTICLE.quotation_ending(13), ARTICLE.quotation_ending(18)) == (quotation, None)
    assert (ARTICLE.quotation_at(0), ARTICLE.quotation_at(1)) == (quotation, None)
    assert (ARTICLE.speech_around(5), ARTICLE.speech_around(12)) == (quotation, None)
    assert ARTICLE.quotations_in(0, 12) == [quotation]
    assert ARTICLE.quotations_in(0, 11) == []


def test_sentences_and_words() -> None:
    assert [ARTICLE.sentence_at(position) for position in (0, 39, 40, 51)] == [0, 0, 1, 1]
    assert [word.lower for word in ARTICLE.words(40, 52)] == ["budi", "pulang"]
    assert ARTICLE.trim(12, 18) == (13, 17)
    assert ARTICLE.trim(12, 13) == (13, 13)


@pytest.mark.parametrize(
    ("text", "names", "first"),
    [
        ("KYIV - Pasukan tiba.", [("KYIV", "LOC")], "Pasukan"),
        ("Jakarta (ANTARA) - Pasukan tiba.", [("Jakarta", "LOC"), ("ANTARA", "ORG")], "Pasukan"),
        ("KOMPAS.com - Pasukan tiba.", [], "Pasukan"),
        ("Liputan6.com, Seoul – Pasukan tiba.", [("Seoul", "LOC")], "Pasukan"),
        ("Baca juga: Pasukan tiba.", [], "Pasukan"),
        ("Pasukan tiba - Budi pulang.", [("Budi", "PER")], "Pasukan"),
        ("Budi tiba kemarin - dan pulang.", [("Budi", "PER")], "Budi"),
    ],
)
def test_dateline(text: str, names: list[tuple[str, str]], first: str) -> None:
    doc = spacy.blank("id")(text)
    doc._.mentions = [
        Mention(text.index(name), text.index(name) + len(name), label, name)
        for name, label in names
    ]
    article = Article.of(doc)
    assert article.words(*article.sentences[0])[0].lower == first.lower()


def test_sentence_spans_leave_white_space_out() -> None:
    doc = spacy.blank("id")("Budi pulang. \n Ia tiba.")
    for token in doc:
        token.is_sent_start = token.i == 0 or token.text == "Ia"
    assert [doc.text[slice(*span)] for span in sentence_spans(doc, doc.text)] == [
        "Budi pulang.",
        "Ia tiba.",
    ]


def test_words_of_any_stretch_are_those_of_its_text() -> None:
    text = "Bangsa-Bangsa itu, kata A.B. d'Arc, pergi 1.000/2 kali."
    kept, split = Article(text, [(0, len(text))]), Article(text, [])
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            assert kept.words(start, end) == split.words(start, end)
