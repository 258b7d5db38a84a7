"""Which date is the saying's and which another clause's, wherever it stands."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import said

BUDANOV = "Kyrilo Budanov"
SIAP = '"Kami siap,"'
TIBA = "pasukan tiba"

# sentence -> the words, the source, date and basis
ONE = {
    # clauses that tell how, where and to whom it was said
    '"Kami siap," kata Budanov dalam pernyataan yang dirilis Kamis (7/11).': (SIAP, BUDANOV, "Kamis (7/11) explicit"),
    '"Kami siap," kata Budanov dalam wawancara yang telah disiarkan Kamis (7/11).': (SIAP, BUDANOV, "Kamis (7/11) explicit"),
    '"Kami siap," kata Budanov saat meninjau pangkalan pada Kamis (7/11).': (SIAP, BUDANOV, "Kamis (7/11) explicit"),
    '"Kami siap," kata Budanov ketika dihubungi lewat telepon Selasa malam.': (SIAP, BUDANOV, "Selasa malam explicit"),
    '"Kami siap," kata Budanov usai bertemu Orlov pada Kamis (7/11).': (SIAP, BUDANOV, "Kamis (7/11) explicit"),
    '"Kami siap," kata Budanov kepada wartawan Selasa malam.': (SIAP, BUDANOV, "Selasa malam explicit"),
    "Dalam video yang diunggah Kamis (7/11), Budanov mengatakan pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov, yang dihubungi di Kyiv Selasa malam, mengatakan pasukan tiba.": (TIBA, BUDANOV, "Selasa malam explicit"),
    "Budanov, yang pada Kamis (7/11) mengatakan pasukan tiba, adalah jenderal.": ("pasukan tiba, adalah jenderal", BUDANOV, "Kamis (7/11) explicit"),
    # ... and those of another time or matter
    '"Kami siap," kata Budanov tentang serangan pada Kamis (7/11).': (SIAP, BUDANOV, None),
    '"Kami siap," kata Budanov setelah serangan pada Kamis (7/11).': (SIAP, BUDANOV, None),
    '"Kami siap," kata Budanov yang dilantik Kamis (7/11).': (SIAP, BUDANOV, None),
    "Setelah serangan pada Kamis (7/11), Budanov mengatakan pasukan tiba.": (TIBA, BUDANOV, None),
    "Menanggapi serangan Kamis (7/11), Budanov mengatakan pasukan tiba.": (TIBA, BUDANOV, None),
    # right behind the verb, and between commas behind a speaker
    "Budanov mengatakan pada Kamis (7/11) pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan Selasa malam pasukan tiba.": (TIBA, BUDANOV, "Selasa malam explicit"),
    "Budanov mengatakan pada 2022 pasukan tiba.": ("pada 2022 pasukan tiba", BUDANOV, None),
    "Menurut Budanov, Kamis (7/11), pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Menurut Budanov, pada Kamis (7/11), pasukan tiba.": ("pada Kamis (7/11), pasukan tiba", BUDANOV, None),
    "Menurut Budanov, yang dikutip Koha pada Kamis (7/11), pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    # at the end, behind a comma
    "Budanov mengumumkan penarikan pasukan, Kamis (7/11).": ("penarikan pasukan", BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan pasukan akan tiba, Kamis (7/11).": ("pasukan akan tiba", BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan pasukan tiba pada Senin (4/11), Kamis (7/11).": ("pasukan tiba pada Senin (4/11)", BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan pasukan tiba di Kyiv, Kamis (7/11).": ("pasukan tiba di Kyiv, Kamis (7/11)", BUDANOV, None),
    "Budanov mengumumkan penarikan pasukan pada Kamis (7/11).": ("penarikan pasukan pada Kamis (7/11)", BUDANOV, None),
    # ... or behind the setting of the saying
    "Budanov mengatakan pasukan tiba dalam keterangan tertulis, Kamis (7/11).": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov menyebut pasukan tiba, saat jumpa pers di Kyiv pada Kamis (7/11).": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan pasukan tiba kepada wartawan di Kyiv, Kamis (7/11).": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengatakan pasukan tiba dalam pertempuran di Kyiv, Kamis (7/11).": ("pasukan tiba dalam pertempuran di Kyiv, Kamis (7/11)", BUDANOV, None),
    "Budanov mengatakan pasukan hadir dalam rapat itu.": ("pasukan hadir dalam rapat itu", BUDANOV, None),
    "Menurut Budanov, saat ditemui di Kyiv, Kamis (7/11), pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    # "seperti dikatakan X" is "menurut X"
    "Seperti dikatakan Budanov, Kamis (7/11), pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Dikatakan Budanov pada Kamis (7/11), pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Pasukan tiba, seperti disampaikan Budanov, Kamis (7/11).": ("Pasukan tiba", BUDANOV, "Kamis (7/11) explicit"),
    # the cue interrupts what is said
    "Setiap batalyon, kata Budanov di Kyiv pada Kamis (7/11), akan berisi lima kompi.": ("Setiap batalyon, kata Budanov di Kyiv pada Kamis (7/11), akan berisi lima kompi", BUDANOV, "Kamis (7/11) explicit"),
    "Pasukan yang disiapkan, kata Budanov kepada Reuters, akan tiba.": ("Pasukan yang disiapkan, kata Budanov kepada Reuters, akan tiba", BUDANOV, None),
    "Sejak Senin (4/11), kata Budanov, pasukan tiba.": ("Sejak Senin (4/11), kata Budanov, pasukan tiba", BUDANOV, None),
    # nobody has spoken on a day to come
    "Budanov mengatakan kepada wartawan lusa bahwa pasukan tiba.": (TIBA, BUDANOV, None),
    # where a book or a page says it; a year in a name dates nothing
    "Dalam Perang yang Hilang (2022: 112), Lindgren mencatat bahwa pasukan tiba.": (TIBA, "Peter Lindgren", "2022 explicit"),
    "Laporan Kekuatan 2025 menyebutkan pasukan tiba.": (TIBA, "Laporan Kekuatan", None),
    "Laporan yang terbit pada 2025 menyebutkan pasukan tiba.": (TIBA, "Laporan", "2025 explicit"),
    "Laporan tertanggal Senin (4/11) menyebutkan pasukan tiba.": (TIBA, "Laporan", "Senin (4/11) explicit"),
    # "dilaporkan" is a part of the words and leaves their date to them
    "Satu prajurit dilaporkan hilang di Goma, Kamis (7/11).": ("Satu prajurit dilaporkan hilang di Goma, Kamis (7/11)", None, None),
    # who told it goes before the one who passed it on
    "Dikutip dari Reuters pada Kamis (7/11), pasukan tiba di Goma.": ("pasukan tiba di Goma", "Reuters", "Kamis (7/11) explicit"),
    "Reuters melaporkan pada Kamis (7/11), mengutip pejabat, bahwa pasukan tiba.": (TIBA, "Reuters", "Kamis (7/11) explicit"),
    "Diberitakan sebelumnya, Budanov pada Kamis (7/11) mengatakan pasukan tiba.": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
    "Budanov mengklaim pasukan tiba, kata juru bicaranya, Orlov, Kamis (7/11).": (TIBA, BUDANOV, "Kamis (7/11) explicit"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), ONE.items())
def test_in_the_sentence(sentence: str, expected: tuple) -> None:
    assert said(sentence) == [expected]


# sentences -> all utterances of them
INHERITED = [
    # acts of speaking that report nothing themselves
    (
        ("Budanov memberi keterangan kepada pers di Kyiv, Kamis (7/11).", "Ia mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, "Kamis (7/11) inherited")],
    ),
    (
        ("Budanov menyampaikan hal itu Kamis (7/11).", "Ia mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, "Kamis (7/11) inherited")],
    ),
    (
        ("Pernyataan Budanov itu disampaikan pada Kamis (7/11).", "Ia mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, "Kamis (7/11) inherited")],
    ),
    (
        ("Berikut wawancara dengan Budanov di Kyiv, Kamis (7/11).", "Budanov mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, "Kamis (7/11) inherited")],
    ),
    (
        ("Budanov mengatakan hal itu di Kyiv, Kamis (7/11).", '"Kami siap," katanya.'),
        [(SIAP, BUDANOV, "Kamis (7/11) inherited")],
    ),
    # ... unlike what else somebody does on a day, or another speaker
    (
        ("Budanov tiba di Kyiv pada Kamis (7/11).", "Ia mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, None)],
    ),
    (
        ("Budanov berbicara soal serangan Kamis (7/11).", "Ia mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, None)],
    ),
    (
        ("Orlov berpidato pada Kamis (7/11).", "Budanov mengatakan pasukan tiba."),
        [(TIBA, BUDANOV, None)],
    ),
    # a state by its government and its capital
    (
        ("Pemerintah Rusia pada Kamis (7/11) mengatakan pasukan tiba.", '"Kami siap," tulis Moskow.'),
        [(TIBA, "Pemerintah Rusia", "Kamis (7/11) explicit"), (SIAP, "Rusia", "Kamis (7/11) inherited")],
    ),
    # said once, at another time
    (
        ("Budanov pada Kamis (7/11) mengatakan pasukan tiba.", "Budanov pernah mengatakan mereka lelah."),
        [(TIBA, BUDANOV, "Kamis (7/11) explicit"), ("mereka lelah", BUDANOV, None)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), INHERITED)
def test_from_earlier(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected
