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


def parsed(token):
    return (token.text, token.pos_, str(token.morph), token.lemma_, token.dep_, token.head.i)


NYA = {"upos": "PRON", "lemma": "dia", "feats": "Person=3"}


@pytest.mark.parametrize(
    ("text", "sentence", "tokens"),
    [
        (  # a root with two clitics, of which one governs the other
            "Rumahnyalah besar.",
            [
                (
                    "Rumahnyalah",
                    [
                        word(1, "Rumah", upos="NOUN", lemma="rumah", head=0, deprel="root"),
                        word(2, "nya", head=1, deprel="nmod:poss", **NYA),
                        word(3, "lah", upos="PART", lemma="lah", head=2, deprel="advmod:emph"),
                    ],
                ),
                ("besar", [word(4, "besar", upos="ADJ", lemma="besar", head=1, deprel="acl")]),
                (".", [word(5, ".", upos="PUNCT", lemma=".", head=2, deprel="punct")]),
            ],
            [
                ("Rumahnyalah", "NOUN", "", "rumah", "ROOT", 0),
                ("besar", "ADJ", "", "besar", "acl", 0),
                (".", "PUNCT", "", ".", "punct", 0),
            ],
        ),
        (  # the second word governs; features are the governing word's; "_" is nothing
            "Ada baiknya maju",
            [
                ("Ada", [word(1, "Ada", upos="VERB", lemma="ada", head=0, deprel="root")]),
                (
                    "baiknya",
                    [
                        word(2, "baik", upos="ADJ", lemma="baik", head=3, deprel="amod"),
                        word(3, "nya", xpos="_", head=1, deprel="nsubj", **NYA),
                    ],
                ),
                ("maju", [word(4, "maju", upos="VERB", feats="_", lemma="_", head=2, deprel="x")]),
            ],
            [
                ("Ada", "VERB", "", "ada", "ROOT", 0),
                ("baiknya", "PRON", "Person=3", "dia", "nsubj", 0),
                ("maju", "VERB", "", "maju", "x", 1),
            ],
        ),
        (  # both words hang on other tokens: the first one's governor hangs on the second
            "Katanya siap maju",
            [
                (
                    "Katanya",
                    [
                        word(1, "Kata", upos="VERB", lemma="kata", head=3, deprel="parataxis"),
                        word(2, "nya", head=4, deprel="nsubj", **NYA),
                    ],
                ),
                ("siap", [word(3, "siap", upos="ADJ", lemma="siap", head=2, deprel="acl")]),
                ("maju", [word(4, "maju", upos="VERB", lemma="maju", head=0, deprel="root")]),
            ],
            [
                ("Katanya", "PRON", "Person=3", "dia", "nsubj", 2),
                ("siap", "ADJ", "", "siap", "acl", 0),
                ("maju", "VERB", "", "maju", "ROOT", 2),
            ],
        ),
    ],
)
def test_governing_word_of_a_token(text, sentence, tokens):
    doc = simple(text, [sentence])
    assert doc.text == text
    assert [parsed(token) for token in doc] == tokens
    assert [token.tag_ for token in doc] == [""] * len(doc)


def test_whitespace_between_parsed_tokens_hangs_on_the_root():
    sentence = [
        (form, [word(number, form, upos="X", head=head, deprel=relation)])
        for number, form, head, relation in [(1, "Ia", 2, "nsubj"), (2, "tiba", 0, "root")]
    ]
    doc = simple("  Ia  tiba\n", [sentence])
    assert [parsed(token) for token in doc] == [
        (" ", "SPACE", "", "", "dep", 3),
        ("Ia", "X", "", "", "nsubj", 3),
        (" ", "SPACE", "", "", "dep", 3),
        ("tiba", "X", "", "", "ROOT", 3),
        ("\n", "SPACE", "", "", "dep", 3),
    ]


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
