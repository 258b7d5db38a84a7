"""Who says it: documents, agents of passives, objects that tell, names that no model knew."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.interviews import find_answers
from tests.attribution.notation import said

BUDANOV = "Kyrilo Budanov"

CASES = [
    # documents show what they say; people who show do not say
    (("Data itu menunjukkan pasukan tiba.",), [("pasukan tiba", "Data", None)]),
    (("Laporan itu memuat daftar prajurit yang tewas.",), [("daftar prajurit yang tewas", "Laporan", None)]),
    (("Budanov menunjukkan foto pasukan yang tiba.",), []),
    (("Buku itu memuat foto pasukan.",), []),
    # agents without "oleh"
    (("Kabar gugurnya prajurit itu disampaikan juru bicara militer.",), [("Kabar gugurnya prajurit itu", "juru bicara militer", None)]),
    (("Penarikan pasukan diumumkan Kementerian Pertahanan Rusia.",), [("Penarikan pasukan", "Kementerian Pertahanan Rusia", None)]),
    (("Gugurnya prajurit dikonfirmasi panglima.",), [("Gugurnya prajurit", "panglima", None)]),
    (("Bantuan beras disampaikan panglima.",), []),
    (("Budanov, saat dikonfirmasi Reuters, mengatakan pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    # verbs whose object tells
    (("Budanov menyebut langkah itu provokasi.",), [("langkah itu provokasi", BUDANOV, None)]),
    (("Budanov menyebut langkah itu pada Kamis (7/11).",), []),
    (("Budanov menilai pembentukan milisi keliru.",), [("pembentukan milisi keliru", BUDANOV, None)]),
    (("Budanov menyebut angka lima ribu prajurit.",), [("angka lima ribu prajurit", BUDANOV, None)]),
    (("Budanov menyebut angka itu.",), []),
    (("Budanov menulis di X, Kamis (7/11): “Kami siap.”",), [("“Kami siap.”", BUDANOV, "Kamis (7/11) explicit")]),
    (("Budanov (7/11): “Kami siap.”",), [("“Kami siap.”", BUDANOV, None)]),
    # those that take the one who is told
    (("Budanov meyakinkan para sekutu di Kyiv, Kamis (7/11), bahwa pasukan tiba.",), [("pasukan tiba", BUDANOV, "Kamis (7/11) explicit")]),
    (("Budanov meyakinkan para sekutu.",), []),
    # asides of the subject
    (("Budanov, berbicara kepada pers di Kyiv, mengatakan pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    (("Budanov, yang lahir di Kyiv, berbicara kepada pers, mengatakan pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    # quotations of several sentences, whose speaker is named before them
    (
        ("Linden punya hitungan sendiri.", "“Ada 86 orang.", "Yang pulang 31,” ia bercerita."),
        [("“Ada 86 orang. Yang pulang 31,”", "Mark Linden", None)],
    ),
    (
        ("Orlov mengatakan pasukan tiba.", "Bantahan datang dari komandan, Budanov.", '"Kami siap," tukasnya.'),
        [("pasukan tiba", "Dmitry Orlov", None), ('"Kami siap,"', BUDANOV, None)],
    ),
    # nouns that stand for a speaker again
    (
        ("Empat sumber mengatakan pasukan tiba.", "Menurut sumber-sumber tersebut, mereka lelah."),
        [("pasukan tiba", "sumber", None), ("mereka lelah", "sumber", None)],
    ),
    (
        ("Kementerian Pertahanan Rusia pada Kamis (7/11) mengatakan pasukan tiba.", "Kata kementerian, mereka lelah."),
        [
            ("pasukan tiba", "Kementerian Pertahanan Rusia", "Kamis (7/11) explicit"),
            ("mereka lelah", "Kementerian Pertahanan Rusia", "Kamis (7/11) inherited"),
        ],
    ),
    (
        ("Militer Amerika Serikat mengatakan pasukan tiba.", "Menurut militer AS, mereka lelah."),
        [("pasukan tiba", "Militer Amerika Serikat", None), ("mereka lelah", "Militer Amerika Serikat", None)],
    ),
    (
        ("Gubernur Denay Chagor mengatakan pasukan tiba.", "Menurut Chagor, mereka lelah."),
        [("pasukan tiba", "Gubernur Denay Chagor", None), ("mereka lelah", "Gubernur Denay Chagor", None)],
    ),
    # ages
    (
        ("Budanov mengatakan pasukan tiba.", '"Kami siap," kata jenderal berusia 38 tahun itu.'),
        [("pasukan tiba", BUDANOV, None), ('"Kami siap,"', BUDANOV, None)],
    ),
    (('"Kami takut," kata seorang guru berusia 34 tahun.',), [('"Kami takut,"', "guru", None)]),
    # verbs that also name acts, with what somebody thinks or offers for their object
    (("Budanov menyambut baik kesepakatan itu.",), [("kesepakatan itu", BUDANOV, None)]),
    (("Budanov menyambut tamu di bandara.",), []),
    (("Budanov sepakat mengenai perlunya penarikan, dan menjelaskan bahwa pasukan lelah.",), [("perlunya penarikan", BUDANOV, None), ("pasukan lelah", BUDANOV, None)]),
    (("Kyiv dan Moskow sepakat bahwa perang usai.",), []),
    (("Budanov setuju untuk mundur.",), []),
    (("Budanov menawarkan pengiriman pasukan.",), [("pengiriman pasukan", BUDANOV, None)]),
    (("Budanov menawarkan pekerjaan kepada warga.",), []),
    (("Budanov mengutuk kudeta di Nairobi.",), [("kudeta di Nairobi", BUDANOV, None)]),
    (("Budanov menolak upaya Moskow untuk berunding.",), [("upaya Moskow untuk berunding", BUDANOV, None)]),
    (("Budanov menolak mengirim pasukan.",), []),
    (("Budanov melarang 30 surat kabar dan memenjarakan wartawan.",), []),
    # passives that open the clause, with the place or the agent before "bahwa"
    (("Dijelaskan di sidang itu bahwa pasukan lelah.",), [("pasukan lelah", None, None)]),
    (("Dijelaskan di sidang itu, pasukan lelah.",), []),
    (("Diperkirakan oleh Budanov bahwa perang akan lama.",), [("perang akan lama", BUDANOV, None)]),
    # who issues what tells
    (("Budanov mengeluarkan sebuah peringatan pada Mei, bahwa pasukan lelah.",), [("pasukan lelah", BUDANOV, None)]),
    (("Budanov menerima peringatan bahwa pasukan lelah.",), [("pasukan lelah", None, None)]),
    # documents quoted
    (("Pasukan tiba, demikian antara lain isi pernyataan itu.",), [("Pasukan tiba", "pernyataan", None)]),
    (("Budanov membaca isi pernyataan itu.",), []),
    (("“Kami siap,” demikian bunyi pernyataan itu.",), [("“Kami siap,”", "pernyataan", None)]),
    (("“Kami siap,” bunyi pernyataan dari IDF.",), [("“Kami siap,”", "pernyataan dari IDF", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_told(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected


PERSON = "Budi Hartono"


def _answers(text: str) -> list[tuple[str, str, str]]:
    at = text.index(PERSON) if PERSON in text else -1
    names = [Mention(at, at + len(PERSON), "PER", PERSON)] if at >= 0 else []
    article = Article(text, [(0, len(text))], names)
    return [
        (text[a.label_start : a.label_end], text[a.start : a.end], a.speaker.entity)
        for a in find_answers(article)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wawancara dengan Budi Hartono.\nRedaksi: Kapan?\nHartono: Besok. Pagi.\nRedaksi: Siapa?\nHartono: Kami.",
            [("Hartono", "Besok. Pagi.", PERSON), ("Hartono", "Kami.", PERSON)],
        ),
        (
            "Bincang Budi Hartono.\nT: Kapan mulai?\nJ: Besok.\nT: Siapa?\nJ: Kami.",
            [("J", "Besok.", PERSON), ("J", "Kami.", PERSON)],
        ),
        # a list, a script without questions, one question alone
        ("Budi Hartono menghitung.\nDarat: 12.\nLaut: 13.\nDarat: 14.\nLaut: 15.", []),
        ("Oleh Budi Hartono\nHartono: Besok.\nHartono: Lusa.", []),
        ("Wawancara dengan Budi Hartono.\nRedaksi: Kapan?\nHartono: Besok.", []),
    ],
)
def test_interview(text: str, expected: list) -> None:
    assert _answers(text) == expected
