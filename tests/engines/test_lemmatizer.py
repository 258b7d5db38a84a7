"""The lemmatizer: affixes, rules and the spaCy component."""

import json

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from pipeline.engines.lemmatizer import FILE, Lemmatizer, dump, from_data
from pipeline.engines.lemmatizer_affixes import Analysis, analyse
from pipeline.engines.lemmatizer_ranking import Evidence, Ranker
from pipeline.engines.lemmatizer_terms import IRREGULAR, PRONOUNS, WHOLE

# root, then prefix|joint|suffix|clitic -> words that have this analysis
AFFIXES = [
    # meN- and peN-, by the first sound of the root
    ("beli", "meN|m<||", "membeli"),
    ("cari", "meN|n<||", "mencari"),
    ("lihat", "meN|<||", "melihat"),
    ("nyanyi", "meN|<||", "menyanyi"),
    ("ambil", "meN|ng<||", "mengambil"),
    ("gali", "meN|ng<||", "menggali"),
    ("bom", "meN|nge<||", "mengebom"),
    ("pukul", "meN|m<p||", "memukul"),
    ("tulis", "meN|n<t||", "menulis"),
    ("kirim", "meN|ng<k||", "mengirim"),
    ("sapu", "meN|ny<s||", "menyapu"),
    ("proses", "meN|m<p||", "memroses"),
    ("proses", "meN|m<||", "memproses"),
    ("konfirmasi", "meN|ng<||", "mengkonfirmasi"),
    ("perintah", "meN|m<p||", "memerintah"),
    ("tulis", "peN|n<t||", "penulis"),
    ("kirim", "peN|ng<k|an|", "pengiriman"),
    ("serang", "peN|ny<s||", "penyerang"),
    # the other prefixes, with their short forms
    ("beli", "di|||", "dibeli"),
    ("lihat", "ter|||", "terlihat"),
    ("rasa", "ter|||", "terasa"),
    ("percik", "ter|||", "tepercik"),
    ("jalan", "ber|||", "berjalan"),
    ("renang", "ber|||", "berenang"),
    ("kerja", "ber|||", "bekerja"),
    ("ajar", "ber|||", "belajar"),
    ("juang", "per||an|", "perjuangan"),
    ("rawat", "peN|<|an|", "perawatan"),
    ("tani", "pe|||", "petani"),
    ("kuat", "ke||an|", "kekuatan"),
    ("jauh", "se|||", "sejauh"),
    # two prefixes
    ("baik", "meN+per|m<|i|", "memperbaiki"),
    ("laku", "meN+ber|m<|kan|", "memberlakukan"),
    ("tanya", "di+per||kan|", "dipertanyakan"),
    ("angkat", "ke+ber||an|", "keberangkatan"),
    ("ikat", "ke+ter||an|", "keterikatan"),
    ("daya", "peN+ber|m<|an|", "pemberdayaan"),
    ("didik", "ber+peN|||", "berpendidik"),
    ("pasti", "ke+tidak||an|", "ketidakpastian"),
    # suffixes and clitics
    ("tulis", "||an|", "tulisan"),
    ("tulis", "||kan|", "tuliskan"),
    ("tulis", "||i|", "tulisi"),
    ("rumah", "|||nya", "rumahnya"),
    ("rumah", "|||ku", "rumahku"),
    ("rumah", "|||mu", "rumahmu"),
    ("baca", "|||lah", "bacalah"),
    ("baca", "|||kah", "bacakah"),
    ("baca", "|||pun", "bacapun"),
    ("rumah", "|||nyalah", "rumahnyalah"),
    ("kirim", "peN|ng<k|an|nya", "pengirimannya"),
]
# words with no affix that could be taken off, though they begin or end as if they had one
BARE = (
    "nyala ikan keju dia aku kamu pun lalu malah pena mesin meja batu bel "  # too short a rest
    "tempat tebal beku belanja belakang"  # no such form of a prefix
).split()


@pytest.mark.parametrize(("root", "affixes", "word"), AFFIXES)
def test_affixes_are_found(root, affixes, word):
    readings = {reading.root: reading for reading in analyse(word)}
    assert readings[root] == Analysis(root, *affixes.split("|"))


@pytest.mark.parametrize("word", BARE)
def test_bare_words_have_one_analysis(word):
    assert analyse(word) == [Analysis(word)]


def test_the_word_itself_comes_first_and_roots_come_once():
    for _, _, word in AFFIXES:
        roots = [reading.root for reading in analyse(word)]
        assert roots[0] == word
        assert len(set(roots)) == len(roots)


# Enough weights to rank by: a known root is good, the more of it is stripped the better.
DATA = {
    "weights": {
        "forms 1|prefixed": 4.0,
        "forms 1|suffixed": 3.0,
        "forms 1|whole": 2.0,
        "kind whole|": 0.5,
        "clitic nya": 0.5,
        "coda a|i": -1.0,
    },
    "roots": {"1 5 2": "ajar beli besar buku ingin jalan kuat main rumah siap tanya tua turut"},
    "exceptions": {"NOUN": {"ketua": "ketua"}},
    "closed": {
        "PRON": "apa dia ini itu kita semua",
        "ADP": "dalam kepada oleh sebagai",
        "PART": "bukan tidak",
        "ADV": "juga sekarang",
        "NUM": "satu ratus ratusan",
        "DET": "masing tersebut",
    },
}

LEMMAS = [
    # open classes: affixes off, clitics off, case down
    ("Membeli VERB", "beli"),
    ("membelinya VERB", "beli"),
    ("keinginan NOUN", "ingin"),
    ("rumahnya NOUN", "rumah"),
    ("DIBELI VERB", "beli"),
    ("ketua NOUN", "ketua"),  # listed
    ("ketua VERB", "tua"),  # listed for nouns only
    ("meja NOUN", "meja"),
    ("dibeli", "beli"),  # no tag
    # of adjectives the degree and the clitic only
    ("terbesar ADJ", "besar"),
    ("besarnya ADJ", "besar"),
    ("kebesaran ADJ", "kebesaran"),
    ("berjalan ADJ", "berjalan"),
    # closed classes stay whole, but for their clitics
    ("sebagai ADP", "sebagai"),
    ("tersebut DET", "tersebut"),
    ("sejalan ADV", "sejalan"),
    ("itulah PRON", "itu"),
    ("apakah PRON", "apa"),
    ("tidaklah PART", "tidak"),
    ("jugakah ADV", "juga"),
    ("semuanya PRON", "semua"),
    ("semuanya ADV", "semuanya"),  # an adverb's -nya stands for nobody
    ("walaupun SCONJ", "walaupun"),
    ("adalah AUX", "adalah"),
    ("merupakan VERB", "merupakan"),
    ("lainnya ADJ", "lainnya"),
    ("nya PRON", "dia"),
    ("Ia PRON", "dia"),
    ("ku PRON", "aku"),
    ("mu PRON", "kamu"),
    ("nya DET", "nya"),
    ("olehnya PRON", "dia"),  # the pronoun is the head
    ("kepadamu PRON", "kamu"),
    ("olehnya ADP", "oleh"),
    ("sesuatu PRON", "suatu"),
    ("seseorang PRON", "orang"),
    ("sebuah DET", "buah"),
    ("tapi CCONJ", "tetapi"),
    ("sekarang NOUN", "sekarang"),  # mistagged
    ("itulah", "itulah"),
    ("ratusan NOUN", "ratusan"),
    ("satu", "satu"),
    # names, foreign words, marks, numbers
    ("Turutan PROPN", "turutan"),
    ("PBB PROPN", "pbb"),
    ("building X", "building"),
    (", PUNCT", ","),
    ("% SYM", "%"),
    ("10.000 NUM", "10.000"),
    ("ke-810 ADJ", "ke-810"),
    ("1960-an NOUN", "1960-an"),
    ("m2 NOUN", "m2"),
    # reduplication and other hyphens
    ("buku-buku NOUN", "buku"),
    ("buku-bukunya NOUN", "buku"),
    ("Keinginan-keinginan NOUN", "ingin"),
    ("bertanya-tanya VERB", "tanya"),
    ("besar-besaran ADJ", "besar"),
    ("masing-masing DET", "masing"),
    ("satu-satunya NUM", "satu"),
    ("buku2 NOUN", "buku"),
    ("lalu-lintas NOUN", "lalu-lintas"),
    ("non-migas ADJ", "non-migas"),
    ("rumah-nya NOUN", "rumah"),
    ("di-upload VERB", "upload"),
    ("Austro-Hungaria PROPN", "austro-hungaria"),
    ("melakukan- VERB", "melakukan"),
    ("- PUNCT", "-"),
    ("Jum'at NOUN", "jum'at"),
]


@pytest.mark.parametrize(("word", "expected"), LEMMAS)
def test_lemmas(word, expected):
    form, _, upos = word.partition(" ")
    assert from_data(DATA).lemma(form, upos) == expected


def test_every_listed_word_is_used():
    lemmas = from_data({})
    assert [lemmas.lemma(word, "NOUN") for word in sorted(WHOLE)] == sorted(WHOLE)
    assert {word: lemmas.lemma(word, "DET") for word in IRREGULAR} == IRREGULAR
    assert {word: lemmas.lemma(word, "PRON") for word in PRONOUNS} == PRONOUNS


def test_of_equal_analyses_the_first_is_taken():
    ranker = Ranker({}, {})
    assert ranker.root("menulis", "VERB") == "menulis"


def test_evidence_is_capped():
    assert Evidence(9, 900, 1).capped() == Evidence(4, 40, 1)


WORDS = ["Dia", "membeli", "rumahnya", "di", "Kyiv", ".", " "]
TAGS = ["PRON", "VERB", "NOUN", "ADP", "PROPN", "PUNCT", "SPACE"]
EXPECTED = ["dia", "beli", "rumah", "di", "kyiv", ".", " "]


@pytest.fixture
def nlp(tmp_path):
    nlp = spacy.blank("xx")
    (tmp_path / FILE).write_text(dump(DATA), encoding="utf-8")
    nlp.add_pipe("klaim_lemmatizer").from_disk(tmp_path)
    return nlp


def _lemmas(nlp, words=WORDS, tags=TAGS):
    lemmatizer = nlp.get_pipe("klaim_lemmatizer")
    return [token.lemma_ for token in lemmatizer(Doc(nlp.vocab, words=words, pos=tags))]


def test_component(nlp):
    assert _lemmas(nlp) == EXPECTED
    assert _lemmas(nlp) == EXPECTED  # remembered
    assert _lemmas(nlp, [], []) == []
    assert [token.lemma_ for token in nlp("Membeli rumahnya.")] == ["beli", "rumah", "."]


def test_component_keeps_what_others_set(nlp):
    doc = Doc(nlp.vocab, words=["Dia", "tiba", "Kami", "pergi"], sent_starts=[1, 0, 1, 0])
    before = doc.to_array(["SENT_START", "POS", "HEAD"]).tolist()
    nlp.get_pipe("klaim_lemmatizer")(doc)
    assert doc.to_array(["SENT_START", "POS", "HEAD"]).tolist() == before


def test_component_survives_disk_and_bytes(nlp, tmp_path):
    nlp.to_disk(tmp_path / "model")
    assert sorted(p.name for p in (tmp_path / "model" / "klaim_lemmatizer").iterdir()) == [FILE]
    assert _lemmas(spacy.load(tmp_path / "model")) == EXPECTED
    again = spacy.blank("xx")
    again.add_pipe("klaim_lemmatizer")
    assert _lemmas(again.from_bytes(nlp.to_bytes())) == EXPECTED


@pytest.mark.parametrize("content", ["", "[]", '{"roots": 1}', '{"roots": {"x": "y"}}'])
def test_damaged_data_is_told(tmp_path, content):
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="is no data of a lemmatizer"):
        Lemmatizer(spacy.blank("xx").vocab).from_disk(tmp_path)


def test_missing_data_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        Lemmatizer(spacy.blank("xx").vocab).from_disk(tmp_path)


def test_data_is_spelt_in_one_order():
    shuffled = json.loads(json.dumps(DATA), object_pairs_hook=lambda items: dict(reversed(items)))
    assert dump(shuffled) == dump(DATA)


def test_score(nlp):
    gold = Doc(nlp.vocab, words=WORDS[:2], pos=TAGS[:2], lemmas=["dia", "jual"])
    found = nlp.get_pipe("klaim_lemmatizer")(Doc(nlp.vocab, words=WORDS[:2], pos=TAGS[:2]))
    assert nlp.get_pipe("klaim_lemmatizer").score([Example(found, gold)]) == {"lemma_acc": 0.5}


@pytest.mark.parametrize("unit", ["a", "meng", "memper", "di-", "-", "nya", "İ", "2"])
def test_long_words_finish(nlp, unit):
    word = unit * (200_000 // len(unit))
    assert _lemmas(nlp, [word], ["VERB"]) == [word.lower()]
