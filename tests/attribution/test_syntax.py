"""Where the words give no subject, the engine's parse does."""

import spacy
from spacy.tokens import Doc

from pipeline.attribution import Attributor
from pipeline.attribution.syntax import Syntax

_nlp = spacy.blank("id")
# a subject with a verb in it, which the words alone take for the end of the clause
_WORDS = "Dokumen yang bocor mencantumkan pasukan tiba .".split()
_HEADS = [3, 2, 0, 3, 5, 3, 3]
_DEPS = ["nsubj", "nsubj", "acl", "ROOT", "nsubj", "ccomp", "punct"]


def _parsed(*, deps: list[str] = _DEPS) -> Doc:
    return Doc(_nlp.vocab, _WORDS, heads=_HEADS, deps=deps)


def _subject(doc: Doc, word: int) -> str | None:
    token = doc[word]
    span = Syntax(doc).subject_of(token.idx, token.idx + len(token))
    return span and doc.text[slice(*span)]


def test_a_subject_is_whole():
    assert _subject(_parsed(), 3) == "Dokumen yang bocor"


def test_no_subject_without_its_relation():
    assert _subject(_parsed(deps=["obl", *_DEPS[1:]]), 3) is None


def test_a_subject_behind_the_verb_is_none():
    doc = Doc(_nlp.vocab, ["Tiba", "pasukan"], heads=[0, 0], deps=["ROOT", "nsubj"])
    assert _subject(doc, 0) is None


def test_a_subject_longer_than_any_is_none():
    words = ["kata"] * 60 + ["mengaku"]
    heads = [60] + [0] * 59 + [60]
    doc = Doc(_nlp.vocab, words, heads=heads, deps=["nsubj"] + ["amod"] * 59 + ["ROOT"])
    assert _subject(doc, 60) is None


def test_takes_a_clause():
    verb = _parsed()[3]
    assert Syntax(_parsed()).takes_clause(verb.idx, verb.idx + len(verb))
    flat = _parsed(deps=[*_DEPS[:5], "obj", "punct"])
    assert not Syntax(flat).takes_clause(verb.idx, verb.idx + len(verb))


def test_offsets_outside_of_the_text_have_no_verb():
    assert Syntax(_parsed()).subject_of(500, 510) is None


def test_the_parse_is_asked_only_where_it_is_wanted_and_there():
    words = "Dalam unggahan berikutnya warga mengakui tentara gugur".split()
    heads, deps = [1, 4, 1, 4, 4, 6, 4], ["case", "obl", "amod", "nsubj", "ROOT", "nsubj", "ccomp"]
    parsed = {"heads": heads, "deps": deps}

    def speakers(more: dict, *, syntax: bool) -> list[str | None]:
        return [
            u.source for u in Attributor(syntax=syntax)(Doc(_nlp.vocab, words, **more))._.utterances
        ]

    assert speakers(parsed, syntax=True) == ["warga"]
    assert speakers(parsed, syntax=False) == []
    assert speakers({}, syntax=True) == []
