"""The modality of an estimate: one sentence a row, that of each of its numbers."""

import pytest

from tests.claims.test_estimates import read  # noqa: F401 - the fixture

QUESTIONS = [
    ("Apakah 5.000 tentara Rusia sudah tiba di Kherson?", "possible"),
    ("Mengapa 5.000 tentara Rusia tiba di Kherson?", "asserted"),
    ("Belum jelas apakah 100 tentara itu tewas.", "possible"),
]

CONDITIONS = [
    ("Jika 5.000 tentara Rusia tiba, kota itu jatuh.", "possible"),
    ("Seandainya AS menarik 28.500 tentaranya, Seoul kewalahan.", "possible"),
    ("Jika perang pecah, AS sudah menempatkan 28.500 tentara.", "asserted"),
    ("Kalau diminta, kami mengirim 500 prajurit ke Gaza.", "possible"),
    ("Kami siap mengirim 2.000 tentara bila diminta.", "planned"),
]

REJECTED = [
    ("Tidak benar bahwa 500 tentara Turki tewas di Afrin.", "denied"),
    ("Kabar tewasnya 500 tentara Turki di Afrin adalah hoaks.", "denied"),
    ("Kabar tewasnya 500 tentara Turki di Afrin adalah pukulan.", "asserted"),
    ("Kremlin membantah bahwa 100 tentara Korut dikirim ke Kursk.", "denied"),
    ("Kremlin tidak membantah bahwa 100 tentara Korut dikirim ke Kursk.", "asserted"),
    (
        "Kamboja menyangkal pengerahan itu dan menuduh 2.000 serdadu Thailand menyeberang.",
        "asserted",
    ),
    ("Berlin membatalkan rencana menempatkan 5.000 prajurit di Lituania.", "denied"),
    ("Sebanyak 60 prajurit belum ditemukan.", "asserted"),
    ("Sebanyak 60 prajurit belum ditarik.", "denied"),
    ("Keliru: Video 10.000 Tentara Turki Mendarat di Tripoli", "denied"),
    ("Video: 10.000 Tentara Turki Mendarat di Tripoli", "asserted"),
    ("Komandan meminta 2.000 serdadu lagi dan ditolak.", "denied"),
    ("Komandan meminta 2.000 serdadu lagi.", "planned"),
    (
        "Taliban menolak tuduhan itu dan mengeluhkan tewasnya tiga prajurit mereka.",
        "asserted",
    ),
]

PLANS = [
    ("Pakistan harus mengirim 2.000 tentara ke Qatar.", "planned"),
    ("Ukraina harus menghadapi 50.000 tentara Rusia di Kursk.", "asserted"),
    ("Sebanyak 3.000 gerilyawan wajib dilucuti.", "planned"),
    ("Peserta wajib militer dan 3.000 prajurit dikirim ke Kharkiv.", "asserted"),
    ("Rusia mampu mengerahkan 500.000 tentara.", "possible"),
    ("Dari 1.800 tentara yang dijanjikan Canberra, 1.300 mendarat di Dili.", "asserted planned"),
    ("Sebanyak 15 serdadu berangkat ke Honiara pekan depan.", "planned"),
    ("Sebanyak 15 serdadu berada di garis depan.", "asserted"),
    ("Menurut rencana, 8.000 prajurit dikirim ke Gaza.", "planned"),
    ("Sebanyak 800 prajurit akan memanen padi.", "planned"),
    ("Jumlah tentara akan naik dari 5.000 menjadi 8.000.", "asserted planned"),
]

OTHER_CLAUSES = [
    ("Rusia, yang akan menggelar pemilu, mengirim 500 tentara ke Mali.", "asserted"),
    ("Militan yang menewaskan 12 tentara itu akan diadili.", "asserted"),
    (
        "Forum itu akan membahas nasib pasukan Chad, yang jumlahnya mencapai 250.000 tentara.",
        "asserted",
    ),
    ("Uni Eropa akan membentuk pasukan yang beranggotakan 5.000 tentara.", "planned"),
    ("Pasukan itu, yang tiba kemarin dengan 300 personel, belum menyerang.", "asserted"),
    ("Rusia diduga telah kehilangan 15.000 tentara.", "possible"),
    ("Truk itu konon mengangkut 300 tentara.", "asserted"),
    ("Brown didesak menambah pasukan setelah delapan prajurit gugur.", "asserted"),
    ("Jumlah pasukan yang kini 9.100 orang itu akan dikurangi.", "asserted"),
    ("Sebanyak 500 prajurit akan dikirim ke Gaza, 40 di antaranya perwira.", "planned planned"),
    ("Perbatasan itu dijaga tiga batalyon, masing-masing 450 tentara.", "asserted asserted"),
]


@pytest.mark.parametrize(
    ("text", "modalities"), [*QUESTIONS, *CONDITIONS, *REJECTED, *PLANS, *OTHER_CLAUSES]
)
def test_modality(read, text, modalities):  # noqa: F811 - the fixture
    rows = [r for r in read(text)._.claims if r["claim_type"] == "troop_estimate"]
    assert [row["modality"] for row in rows] == modalities.split()
