"""Second verbs of saying, cited speakers, verbs whose subject the main clause names, and plans."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import said

BUDANOV = "Kyrilo Budanov"
ARRIVED = ("pasukan tiba", BUDANOV, None)

CASES = [
    # ", yang menambahkan", "dengan menambahkan": who speaks stands right before
    (("Pasukan tiba, kata Budanov, yang menambahkan bahwa mereka lelah.",), [("Pasukan tiba", BUDANOV, None), ("mereka lelah", BUDANOV, None)]),
    (("Pasukan tiba, kata seorang perwira, yang juga mengatakan mereka lelah.",), [("Pasukan tiba", "perwira", None), ("mereka lelah", "perwira", None)]),
    (("Pasukan tiba, kata seorang perwira, yang meminta namanya tidak disebut.",), [("Pasukan tiba", "perwira", None)]),
    (("Pasukan tiba, ujar Budanov, dengan menambahkan bahwa mereka lelah.",), [("Pasukan tiba", BUDANOV, None), ("mereka lelah", BUDANOV, None)]),
    (("Itu ranjau, kata Budanov, dengan menambahkan bahwa mereka lelah.",), [("Itu ranjau", BUDANOV, None), ("mereka lelah", BUDANOV, None)]),
    (("Permintaan itu ditolak Budanov, yang menekankan bahwa mereka lelah.",), [("Permintaan itu", BUDANOV, None), ("mereka lelah", BUDANOV, None)]),
    (("Permintaan itu ditolak Budanov, yang lahir di Kyiv.",), [("Permintaan itu", BUDANOV, None)]),
    (("Budanov menuduh Rusia menyerang kota itu dengan menyebut pasukan tiba.",), [("Rusia menyerang kota itu", BUDANOV, None), ARRIVED]),
    # who is cited says it
    (("Reuters mengutip Budanov mengatakan pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    (("Reuters mengutip seorang perwira yang mengatakan bahwa pasukan tiba.",), [("pasukan tiba", "perwira", None)]),
    (("Reuters mengutip Budanov sebagai mengatakan pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    (("Budanov, mengutip sumber lokal, mengatakan pasukan tiba.",), [ARRIVED]),
    (("Budanov, yang mengutip laporan intelijen, mengatakan pasukan tiba.",), [ARRIVED]),
    (("Seorang perwira yang mengatakan bahwa pasukan tiba ditahan.",), []),
    # the main clause names who speaks
    (("Sambil menegaskan bahwa pintu terbuka, Budanov mengatakan pasukan tiba.",), [("pintu terbuka", BUDANOV, None), ARRIVED]),
    (("Meskipun mengakui jalan ditutup, Budanov menyerang kota itu.",), [("jalan ditutup", BUDANOV, None)]),
    # under a modal nobody has said it yet
    (("Israel harus mundur, membayar ganti rugi, mengakui batas itu dan membebaskan warga, kata Budanov.",), [("Israel harus mundur, membayar ganti rugi, mengakui batas itu dan membebaskan warga", BUDANOV, None)]),
    (("Dia akan memutuskan dan memberi tahu NATO jawabannya, kata Budanov.",), [("Dia akan memutuskan dan memberi tahu NATO jawabannya", BUDANOV, None)]),
    (("Budanov tidak akan menimbang dan mengatakan pasukan tiba.",), [ARRIVED]),
    (("Mereka memantau sasaran dan menduga pasukan tiba, kata Budanov.",), [("Mereka memantau sasaran dan menduga pasukan tiba", BUDANOV, None)]),
    # the verb before is none of saying; another speaks behind "dan"
    (("Budanov sejak itu kemudian berusaha berunding, dan mengatakan pasukan tiba.",), [ARRIVED]),
    (("Setelah sidang itu, Budanov bertemu wartawan, dan mengatakan pasukan tiba.",), [ARRIVED]),
    (("Budanov mengatakan desa itu diserang dan seorang perwira menyebutkan bahwa pasukan tiba.",), [("desa itu diserang", BUDANOV, None), ("pasukan tiba", "perwira", None)]),
    # verbs and negations
    (("Budanov menyeru Rusia agar segera mundur.",), [("Rusia agar segera mundur", BUDANOV, None)]),
    (("Budanov menyeru nama ibunya.",), []),
    (("Rusia berkeras mereka berada di Nduga.",), [("mereka berada di Nduga", "Rusia", None)]),
    (("Budanov berkeras menyerang kota itu.",), []),
    (("Budanov mendeskripsikan Orlov sebagai orang penting.",), [("Orlov sebagai orang penting", BUDANOV, None)]),
    (("Budanov melukiskan gunung itu.",), []),
    (("Budanov mengecam sebagai fitnah laporan itu.",), [("sebagai fitnah laporan itu", BUDANOV, None)]),
    (("Budanov melukiskan sebagai hobi.",), []),
    (("Rusia berusaha memastikan apakah pasukan tiba.",), []),
    (("Rusia memastikan pasukan tiba.",), [("pasukan tiba", "Rusia", None)]),
    (("Budanov secara tak langsung mengakui bahwa pasukan tiba.",), [ARRIVED]),
    (("Naskah itu tidak secara spesifik menyebutkan Nepal.",), []),
    (("Budanov mundur setelah ia disebutkan dalam laporan itu.",), []),
    (("NATO diam di tengah laporan-laporan bahwa pasukan tiba.",), [("pasukan tiba", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_joints(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected
