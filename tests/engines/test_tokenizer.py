"""Tokens of Indonesian news; each case is a text as it should be cut, a bar between tokens."""

import pytest
import spacy

from pipeline.engines.tokenizer import NAME, blank

CASES = [
    # abbreviations, titles, degrees, initials
    "Letjen. Budi dan Letkol. Inf. Ani di Jl. Merdeka No. 5",
    "dr. Amir dan Dr. Ani , S.H. , M.Si. ( a.n. Panglima )",
    "Prof. Dr. H. Amir|, S.Sos.|, M.Tr.|(|Han|)|, Ph.D.",
    "J.K. Rowling dan A.H. Nasution serta Joko P. di sana",
    "K.H. Abdullah dkk. dll. dst.|, PT Maju Tbk.",
    "Kapten U.S. Army A.S.",
    "Jl.|Merdeka dr.|Amir A.H.|Nasution No.|5",
    "Irjen. Pol. Budi ( Purn.|)",
    "Hal. 5 dalam hal|. Ada sayur kol|.",
    "Hamengku Buwono X|. Perang Dunia I|. Grup C.",
    # numbers
    "10.000 orang|, 10,5 persen dan 5|%|.",
    "Rp|10.000 atau Rp 10 ribu|, Rp. 5.000|, US|$|5 juta|, $|5",
    "(|23/10/2024|) dan (|23/10|)|, 2024-10-23",
    "Pukul 17.30 WIB|, 17:30|.",
    "3|-|4 brigade|, 10|-|12 ribu|, 2.000|–|3.000",
    "ke-810|, tahun 1990-an|, ke-2|, II/2024|, 60-an",
    "Nomor 34/PMK.011/2007",
    "9.100|/|9.105|, 100 km/jam|, 33 °C|, 33|°C",
    "1|. Rusia",
    "9mm M1A2 2x",
    # hyphens
    "tentara-tentaranya|, anak-anak|, Undang-Undang|, berlari-lari|, tolong-menolong",
    "Besar-besaran Raja-Raja KOTA-KOTA",
    "F-16 Su-57 B-29 COVID-19 T-72B3 Telkom-2",
    "non-blok|, eks-Wagner|, pro-Rusia|, Pasca-Klasik|, al-Qaeda|, Al-Qaeda|, di-upload",
    "Kim Jong-un|, Kim Jong-Un|, PDI-P|, E-Net",
    "Rusia|-|Ukraina|, AS|-|Korea Selatan|, Jokowi|-|JK",
    "katanya|, APBD-nya|, Rasul-Nya|, siapalah|, apa pun",
    "Jakarta|–|Bandung|, ia|—|Budi|—|pergi — lalu -- pulang",
    "KOMPAS.com - JAKARTA|, KOMPAS.com — VIVA.co.id TEMPO.CO",
    # slashes, apostrophes, ampersands
    "(|SP|) Kim|/|Putin dan|/|atau MPR|/|DPR C/O",
    "Jum'at Qur’an Sana'a Lloyd's '|kutip|'",
    "P&G M&D",
    # the net
    "https://kompas.com/a?b=1|, www.detik.com|. redaksi@antara.co.id",
    "@klaim_id #PrayForGaza kompas.com/read/123",
    # marks
    "“|Siap|,|” kata Budi|. ‘|Ya|’",
    '"|Apa|?|" tanya Ani|. "|Maju|!|!|"',
    "Lalu|… Lalu|... Habis|....",
    "Maju|.|Ia tiba|,|lalu",
    "🪖 🇮🇩|🇺🇦 👩🏽‍🚀|🪖",
    "``|Ya|'' ***",
    "[|Baca juga|:|] (|*|)",
]


@pytest.mark.parametrize("case", CASES)
def test_tokens(case):
    text = case.replace("|", "")
    expected = case.replace("|", " ").split()
    assert [token.text for token in blank().make_doc(text)] == expected


HOSTILE = [
    *". \" ( a. A. - a- A- 1- 1/ a/ @ a@ http:// & Rp a' `` x é 🇮🇩 dr. -1 a.b com. aa-aa".split(),
    *"ke- +a@a. 1: II/ kompas.com".split(),
    *("\ufe0f", "b\u0301", "👩\u200d"),
]


@pytest.mark.parametrize("piece", [*HOSTILE, " ", "\n", "\xa0", "\u200b", "\xad", "\x00"])
def test_characters_are_kept(piece):
    for text in (piece, f"a{piece}", f"{piece}a", piece * 3, f" {piece}\t{piece} "):
        assert blank().make_doc(text).text == text


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_hostile_texts_come_back(piece):
    """Were the work quadratic, this would not end; `make bench` has the times."""
    text = (piece * 50_000)[:50_000]
    assert blank().make_doc(text).text == text


def test_config_and_bytes_keep_the_tokenizer():
    made = blank()
    assert made.config["nlp"]["tokenizer"] == {"@tokenizers": NAME}
    again = spacy.blank("id", config=made.config).from_bytes(made.to_bytes())
    text = "Letjen. A.H. Nasution (23/10/2024): 10-12 ribu."
    assert [t.text for t in again(text)] == [t.text for t in made.make_doc(text)]
    assert len(made.tokenizer.to_bytes(exclude=["vocab"])) < 10_000


def test_blank_is_made_once():
    assert blank() is blank()
