"""From Stanza's documents to spaCy's, by hand-made documents."""

from types import SimpleNamespace

import pytest
import spacy

from pipeline.engines.conversion import to_doc

VOCAB = spacy.blank("id").vocab


def word(number, text, **fields):
    blank = dict.fromkeys(("upos", "xpos", "lemma", "feats", "head", "deprel"))
    return SimpleNamespace(id=number, text=text, **{**blank, **fields})


def document(text, sentences, ents=()):
    """Sentences are lists of tokens; a token is its text or (text, [words])."""
    at, built = 0, []
    for sentence in sentences:
        tokens, number = [], 0
        for item in sentence:
            surface, words = item if isinstance(item, tuple) else (item, None)
            start = text.index(surface, at)
            at = start + len(surface)
            if words is None:
                number += 1
                words = [word(number, surface)]
            number = words[-1].id
            tokens.append(SimpleNamespace(start_char=start, end_char=at, words=words))
        built.append(SimpleNamespace(tokens=tokens))
    entities = [SimpleNamespace(start_char=a, end_char=b, type=kind) for a, b, kind in ents]
    return SimpleNamespace(sentences=built, ents=entities)


def simple(text, sentences, ents=()):
    return to_doc(VOCAB, text, [(0, document(text, sentences, ents))])


@pytest.mark.parametrize(
    ("text", "sentences", "tokens"),
    [
        ("", [], []),
        ("A", [["A"]], ["A"]),
        (" ", [], [" "]),
        ("\n", [], ["\n"]),
        ("Ia tiba.", [["Ia", "tiba", "."]], ["Ia", "tiba", "."]),
        ("Ia  tiba", [["Ia", "tiba"]], ["Ia", " ", "tiba"]),
        ("Ia   tiba", [["Ia", "tiba"]], ["Ia", " ", "tiba"]),
        ("Ia\ntiba", [["Ia", "tiba"]], ["Ia", "\n", "tiba"]),
        ("Ia \n tiba", [["Ia", "tiba"]], ["Ia", "\n", "tiba"]),
        ("Ia\xa0tiba", [["Ia", "tiba"]], ["Ia", "\xa0", "tiba"]),
        ("  Ia tiba \n", [["Ia", "tiba"]], [" ", "Ia", "tiba", "\n"]),
        ("Ia tiba ", [["Ia", "tiba"]], ["Ia", "tiba"]),
        # a mark that Stanza lost is a token
        ("Ia \u200b tiba", [["Ia", "tiba"]], ["Ia", "\u200b", " ", "tiba"]),
        # a token with a blank inside stays one token
        ("5 000 tentara", [["5 000", "tentara"]], ["5 000", "tentara"]),
    ],
)
def test_characters_are_kept(text, sentences, tokens):
    doc = simple(text, sentences)
    assert doc.text == text
    assert [token.text for token in doc] == tokens


def test_sentences():
    doc = simple("Ia tiba. Lalu pergi.", [["Ia", "tiba", "."], ["Lalu", "pergi", "."]])
    assert [sent.text for sent in doc.sents] == ["Ia tiba.", "Lalu pergi."]


def test_parts_are_put_at_their_offsets():
    text = "KYIV\n\n  Kata Amir."
    parts = [
        (0, document("KYIV", [["KYIV"]], [(0, 4, "LOC")])),
        (8, document("Kata Amir.", [["Kata", "Amir", "."]], [(5, 9, "PER")])),
    ]
    doc = to_doc(VOCAB, text, parts)
    assert doc.text == text
    assert [sent.text.strip() for sent in doc.sents] == ["KYIV", "Kata Amir."]
    assert [(e.text, e.start_char, e.label_) for e in doc.ents] == [
        ("KYIV", 0, "LOC"),
        ("Amir", 13, "PER"),
    ]


def test_entities_that_do_not_align_are_dropped_alone():
    doc = simple(
        "Amir dan Kyiv dan PBB",
        [["Amir", "dan", "Kyiv", "dan", "PBB"]],
        [
            (0, 4, "PERSON"),
            (0, 8, "ORG"),  # overlaps the first
            (9, 11, "GPE"),  # cuts a token
            (9, 13, "GPE"),
            (18, 21, "ORGANIZATION"),
            (5, 8, "TIM"),  # no name
        ],
    )
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Amir", "PER"),
        ("Kyiv", "LOC"),
        ("PBB", "ORG"),
    ]


def test_multi_word_token_is_one_token_with_its_governing_word():
    text = "Katanya siap. Ia maju."
    said = [
        word(1, "Kata", upos="VERB", lemma="kata", xpos="V", head=3, deprel="parataxis"),
        word(2, "nya", upos="PRON", lemma="dia", head=1, deprel="nsubj"),
    ]
    sentences = [
        [
            ("Katanya", said),
            ("siap", [word(3, "siap", upos="ADJ", lemma="siap", head=0, deprel="root")]),
            (".", [word(4, ".", upos="PUNCT", lemma=".", head=3, deprel="punct")]),
        ],
        [
            ("Ia", [word(1, "Ia", upos="PRON", lemma="ia", head=2, deprel="nsubj")]),
            ("maju", [word(2, "maju", upos="VERB", lemma="maju", head=0, deprel="root")]),
            (".", [word(3, ".", upos="PUNCT", lemma=".", head=2, deprel="punct")]),
        ],
    ]
    doc = simple(text, sentences)
    assert doc.text == text
    assert [(t.text, t.pos_, t.lemma_, t.dep_, t.head.text) for t in doc] == [
        ("Katanya", "VERB", "kata", "parataxis", "siap"),
        ("siap", "ADJ", "siap", "ROOT", "siap"),
        (".", "PUNCT", ".", "punct", "siap"),
        ("Ia", "PRON", "ia", "nsubj", "maju"),
        ("maju", "VERB", "maju", "ROOT", "maju"),
        (".", "PUNCT", ".", "punct", "maju"),
    ]
    assert [sent.text for sent in doc.sents] == ["Katanya siap.", "Ia maju."]


def test_moved_boundaries_leave_one_root_a_sentence():
    # Stanza ended a sentence after "Dr."; the rules join it to the name that follows.
    sentences = [
        [
            ("Kata", [word(1, "Kata", upos="VERB", head=0, deprel="root")]),
            ("Dr.", [word(2, "Dr.", upos="PROPN", head=1, deprel="nsubj")]),
        ],
        [
            ("Amir", [word(1, "Amir", upos="PROPN", head=0, deprel="root")]),
            (".", [word(2, ".", upos="PUNCT", head=1, deprel="punct")]),
        ],
    ]
    doc = simple("Kata Dr.  Amir.", sentences)
    assert [sent.text for sent in doc.sents] == ["Kata Dr.  Amir."]
    assert [(t.text, t.dep_, t.head.text) for t in doc] == [
        ("Kata", "ROOT", "Kata"),
        ("Dr.", "nsubj", "Kata"),
        (" ", "dep", "Kata"),
        ("Amir", "parataxis", "Kata"),
        (".", "punct", "Amir"),
    ]
