"""The event of an estimate: one sentence a row, the event of each of its numbers, null as "-"."""

import pytest

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.event_choice import choose_trigger
from pipeline.claims.event_sense import as_used
from pipeline.claims.event_terms import ADJECTIVES, TURNING
from pipeline.claims.events import Trigger, event_forms, find_triggers
from tests.claims.test_estimates import read  # noqa: F401 - the fixture

VERBS = [
    ("Kapal itu mengangkut 600 marinir menuju Laut Merah.", "deployment"),
    ("Kenya memboyong 200 tentara ke Port-au-Prince.", "deployment"),
    ("Sekitar 70 tentara Kroasia menginjakkan kaki di Kosovo.", "deployment"),
    ("Pos itu dijaga oleh 20 tentara.", "deployment"),
    ("Sebanyak 20 tentara menjaga pos itu.", "deployment"),
    ("Pangkalan Ramstein adalah rumah bagi 9.000 tentara AS.", "deployment"),
    ("Tiga brigade Israel merangsek ke Khan Younis.", "combat"),
    ("Tujuh tentara Pakistan menjadi korban ledakan.", "killed"),
    ("ISIS memenggal dua tentara Turki.", "killed"),
    ("Jenazah empat prajurit TNI tiba di Jakarta.", "killed"),
    ("Empat prajurit TNI tiba di Jakarta.", "deployment"),
    ("Delapan tentara dilarikan ke rumah sakit.", "wounded"),
    ("OPM menembak dua prajurit TNI.", "wounded"),
    ("OPM menembak dua prajurit TNI hingga tewas.", "killed"),
    ("OPM menembak mati dua prajurit TNI.", "killed"),
    ("Junta Myanmar kehilangan kontak dengan 60 prajuritnya.", "missing"),
    ("Junta Myanmar kehilangan 60 prajuritnya.", "killed"),
    ("Hamas menyekap empat prajurit Israel di Gaza.", "captured"),
    ("Sebanyak 230 prajurit Ukraina kembali dari penjara Rusia.", "released"),
    ("Sebanyak 230 prajurit Ukraina kembali dari Rusia.", "withdrawal"),
    ("Sebanyak 200 anggota OPM kembali ke pangkuan NKRI.", "surrendered"),
    ("Dua tentara Thailand kehilangan kaki akibat ranjau.", "wounded"),
    ("Angkatan Darat Australia merumahkan 3.000 prajurit.", "withdrawal"),
    ("Sebanyak 30 tentara Nigeria dijatuhi hukuman mati.", "other"),
    ("Sekitar 1.000 prajurit memanen padi.", "deployment"),
    ("Sekitar 1.000 prajurit terlatih dikirim ke Nuuk.", "deployment"),
]

SENSES = [
    ("Sebanyak 2.000 tentara ikut serta dalam latihan gabungan di Natuna.", "training"),
    ("Sebanyak 2.000 tentara ikut serta dalam pertempuran di Kivu.", "combat"),
    ("Sebanyak 2.000 tentara ikut serta dalam misi di Kivu.", "deployment"),
    ("Jepang berpartisipasi dengan 250 tentara dalam latihan itu.", "training"),
    ("Latihan gabungan itu diikuti 2.000 tentara.", "training"),
    ("Operasi yang melibatkan 2.000 tentara itu berlangsung tiga hari.", "deployment"),
    ("Upacara itu melibatkan 2.000 tentara.", "other"),
    ("Pangkalan di Guam menampung 6.000 tentara AS.", "deployment"),
    ("Pangkalan di Guam mampu menampung 6.000 tentara AS.", "strength"),
    ("Dua prajurit berada dalam kondisi kritis.", "wounded"),
    ("Dua prajurit berada di Guam.", "deployment"),
    ("Garnisun itu diperkuat 300 prajurit.", "strength"),
    ("Garnisun itu akan diperkuat 300 prajurit.", "deployment"),
    ("Kelompok itu melepaskan tembakan ke arah 40 tentara yang berpatroli.", "deployment"),
]

REPLACED = [
    (
        "Tiga kompi akan menggantikan dua batalyon yang berjaga sejak Mei.",
        "deployment withdrawal",
    ),
    ("Dua batalyon akan digantikan oleh tiga kompi.", "withdrawal deployment"),
]

CLAUSES = [
    ("Sebanyak 3.500 prajurit yang tergabung dalam Satgas itu ditarik dari Papua.", "withdrawal"),
    ("Sebanyak 900 marinir, yang bulan lalu berlatih di Darwin, sudah pulang.", "withdrawal"),
    ("Pasukan itu, yang tiba kemarin dengan 300 personel, belum menyerang.", "deployment"),
    ("Dua batalyon dan 350 personel dikirim ke Nduga untuk menyerbu.", "deployment deployment"),
    ("Tiga tentara dari 120 personel di pos itu tewas.", "killed deployment"),
    (
        "Sebanyak 40 dari 120 tentara Guatemala yang dikirim ke Kongo tewas.",
        "killed deployment",
    ),
    ("Dari 120 tentara yang dikirim, 40 tewas.", "deployment killed"),
    ("Sekitar 600 tentara Korut tewas dan 2.000 lainnya dipulangkan.", "killed withdrawal"),
    (
        "China menempatkan 60.000 prajurit di perbatasan, India 40.000 prajurit.",
        "deployment deployment",
    ),
    ("Ribuan tentara Turki dan Suriah membanjiri kota itu.", "deployment"),
]

STRENGTH = [
    ("Jumlah tentara NATO di sana naik dari 5.000 menjadi 8.000.", "strength strength"),
    (
        "AS memangkas jumlah pasukannya di Irak dari 5.200 menjadi 3.000 personel.",
        "strength strength",
    ),
    ("Jumlah tentara yang tewas naik dari 5 menjadi 8 orang.", "killed killed"),
    ("Korban luka bertambah menjadi 29 tentara.", "wounded"),
    (
        "TNI menempatkan 800 prajurit di Lebanon dan akan menambahnya menjadi 1.200.",
        "deployment deployment",
    ),
    ("Militer Jepang: 247.000 personel aktif", "strength"),
    ("Pasukan yang berjumlah 500 orang itu dikirim ke Bangui.", "strength"),
    ("Pasukan sebanyak 500 orang dikirim ke Bangui.", "deployment"),
    ("Di sana ada tiga batalyon, masing-masing 450 prajurit.", "deployment strength"),
    ("Prancis mengirim masing-masing 450 prajurit ke Mali.", "deployment"),
    ("Garda yang kini terdiri atas 2.500 prajurit itu dikirim ke Gao.", "strength"),
    ("Kekuatan Hamas di Rafah tinggal empat batalyon.", "strength"),
    ("Untuk apa seratus batalyon?", "-"),
]

CASUALTIES = [
    ("Bentrokan itu menyebabkan 24 tentara tewas dan 51 luka.", "killed wounded"),
    ("5 Tentara Mesir Tewas, 8 Luka", "killed wounded"),
    ("Tiga tentara tewas, 34 cedera, dan dua hilang.", "killed wounded missing"),
    ("Sebanyak 12 tentara gugur serta 30 lagi mengalami luka-luka.", "killed wounded"),
    ("Sebanyak 60 prajurit belum ditemukan.", "missing"),
]


def _events(doc) -> list[str]:
    return [r["event"] or "-" for r in doc._.claims if r["claim_type"] == "troop_estimate"]


@pytest.mark.parametrize(
    ("text", "events"), [*VERBS, *SENSES, *REPLACED, *CLAUSES, *STRENGTH, *CASUALTIES]
)
def test_event(read, text, events):  # noqa: F811 - the fixture
    assert _events(read(text)) == events.split()


def test_what_includes_shares_the_event_of_the_sentence_before(read):  # noqa: F811
    text = "Latihan itu melibatkan 17.500 tentara. Angka itu belum termasuk delapan batalyon."
    assert _events(read(text)) == ["training", "training"]


def test_one_word_may_turn_on_both_sides():
    article = Article("Tiga kompi menggantikan dua batalyon", [(0, 36)])
    assert [(t.event, t.role) for t in find_triggers(article, 0, 36)] == [
        ("deployment", "subject"),
        ("withdrawal", "object"),
    ]


def test_turning_words_are_forms_of_their_subject():
    assert {word: event_forms()[word] for word in TURNING} == {
        word: (event, "subject") for word, (event, _) in TURNING.items()
    }


def test_adjectives_tell_no_event():
    assert sorted(ADJECTIVES & event_forms().keys()) == []


def test_plus_is_no_reinforcement():
    article = Article("enam divisi ditambah 14 batalyon", [(0, 32)])
    assert find_triggers(article, 0, 32) == []


def test_a_purpose_is_weak():
    text = "350 personel untuk menyerbu"
    quantity = Quantity(0, 12, 0, 3, 350, 350, 350, "exact", "person", 4, 12)
    article = Article(text, [(0, 27)])
    found = choose_trigger(article, find_triggers(article, 0, 27), quantity, (0, 27))
    assert found == Trigger(19, 27, "combat", "subject", weak=True)


def test_a_word_keeps_its_event_without_a_reason():
    text = "40 tentara berada di Mali"
    quantity = Quantity(0, 10, 0, 2, 40, 40, 40, "exact", "person", 3, 10)
    chosen = Trigger(11, 17, "deployment", "subject", weak=False)
    assert as_used(Article(text, [(0, 25)]), [], chosen, quantity) == chosen
