"""Events that the frame tells: lists, parts, relative clauses, places, bodies on their way."""

import pytest

from tests.claims.test_estimates import read  # noqa: F401 - the fixture

SHARED = [
    ("Rusia mengerahkan tiga divisi, atau 30.000 prajurit, ke Kharkiv.", "deployment deployment"),
    ("Junta mengirim dua brigade dan tiga batalyon infanteri.", "deployment deployment"),
    ("Dua brigade tiba di Goma, tiga tentara hilang.", "deployment missing"),
    ("Sebanyak 12 tentara gugur, tiga di antaranya perwira.", "killed killed"),
    ("Sebanyak 12 tentara gugur, termasuk dua perwira, di Kidal.", "killed killed"),
    ("Sebanyak 300 prajurit dikirim ke Kongo. Empat di antaranya gugur.", "deployment killed"),
]

HOLDERS = [
    (
        "Ukraina memiliki 900.000 tentara yang tersebar di 100 brigade.",
        "strength strength",
    ),
    ("Sebanyak 900 tentara tersebar di Donbas.", "deployment"),
    ("Sebuah konvoi yang terdiri dari dua kompi disergap di Mopti.", "combat"),
    ("Rombongan yang berkekuatan 75 prajurit itu mendarat di Port-au-Prince.", "deployment"),
    ("Kontingen Burundi terdiri atas delapan batalyon.", "strength"),
    ("Kelompok yang menguasai bukit itu tidak lebih dari 50 gerilyawan.", "strength"),
]

PLACED = [
    ("Polandia menyiagakan 10 kompi di perbatasan Belarus.", "deployment"),
    ("Korem itu menyiagakan 1.200 prajurit.", "mobilization"),
    ("Israel menyiagakan 20.000 tentara cadangan di perbatasan Lebanon.", "mobilization"),
    ("Misi itu kini menyisakan 1.300 tentara di Goma.", "deployment"),
    ("Falintil hanya menyisakan 600 gerilyawan.", "strength"),
    ("Di bukit itu cuma ada 50 gerilyawan.", "deployment"),
    ("Kami punya dua kompi di sana.", "deployment"),
    ("Kenya punya 24.000 tentara.", "strength"),
]

CLASSES = [
    ("450 prajurit Yonif 511 jaga perbatasan", "deployment"),
    ("Sekitar 90 prajurit membersihkan puing gempa.", "deployment"),
    ("Dua prajurit tewas saat membersihkan ranjau.", "killed"),
    ("Kapal itu memuat 387 marinir.", "deployment"),
    ("Sebanyak 900 tentara lolos ke Tawila.", "withdrawal"),
    ("Tim SAR mencari lima prajurit.", "missing"),
    ("Sebanyak 60 prajurit mencari korban longsor.", "deployment"),
    ("Sebanyak 22 gerilyawan kami tangkap.", "captured"),
    ("Tujuh prajurit dirawat karena malaria.", "other"),
    ("Tujuh prajurit dirawat di Kabul.", "wounded"),
    ("Kementerian itu melantik 2.500 anggota milisi.", "mobilization"),
    ("Sebanyak 229 tentara melintasi perbatasan dan menyerahkan diri.", "surrendered"),
    ("Sebanyak 229 tentara melintasi perbatasan dan berkemah.", "deployment"),
]


def _events(doc) -> list[str]:
    return [r["event"] or "-" for r in doc._.claims if r["claim_type"] == "troop_estimate"]


@pytest.mark.parametrize(("text", "events"), [*SHARED, *HOLDERS, *PLACED, *CLASSES])
def test_event_of_frame(read, text, events):  # noqa: F811 - the fixture
    assert _events(read(text)) == events.split()
