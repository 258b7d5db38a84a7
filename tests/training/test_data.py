"""How the corpora become training data."""

import random
import re

import pytest

from pipeline.training.corpora import Sentence, drop_seen, read_ner, read_sentences, shingles_of
from pipeline.training.detokenize import detokenize
from pipeline.training.synthesis import LEXICON, Lexicon, synthesize


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("Siap , kata dia .", "Siap, kata dia."),
        ('" Siap , " kata dia . " Maju . "', '"Siap," kata dia. "Maju."'),
        ("“ Siap , ” kata dia", "“Siap,” kata dia"),
        ("Tentara Negara ( TN ) tiba", "Tentara Negara (TN) tiba"),
        ("( 28 / 10 )", "(28/10)"),
        ("negara - negara", "negara-negara"),
        ("gerak - gerik", "gerak-gerik"),
        ("abad ke - 21", "abad ke-21"),
        ("3.000 - an", "3.000-an"),
        ("10 - 12 orang", "10-12 orang"),
        ("KOTA - Tentara tiba", "KOTA - Tentara tiba"),
        ("pukul 13 . 25", "pukul 13.25"),
        ("Dr . Amir", "Dr. Amir"),
        ("naik 5 % lagi", "naik 5% lagi"),
        ("Jum'at", "Jum'at"),
        ("- siap", "- siap"),
        ("/", "/"),
        ("", ""),
    ],
)
def test_detokenize(tokens, text):
    tokens = tokens.split()
    found, starts = detokenize(tokens, [False] * len(tokens))
    assert found == text
    assert [found[s : s + len(t)] for s, t in zip(starts, tokens, strict=True)] == tokens


def test_hyphens_inside_names_close_up():
    assert detokenize(["Fraksi", "-", "PQ"], [False, True, True])[0] == "Fraksi-PQ"


def test_read_ner(tmp_path):
    path = tmp_path / "a.tsv"
    rows = [
        "Budi B-PERSON|Santoso I-PERSON|di O|Kota B-PLACE|Baru I-PLACE|, I-PLACE|5 B-QUANTITY",
        "Ani I-PER|PBB B-ORGANISATION|UN B-ORG",  # an I- without its B-; neighbours stay two
        "x B-PER|\\ O",  # traces of the Penn Treebank
    ]
    blocks = ["\n".join(cell.replace(" ", "\t") for cell in row.split("|")) for row in rows]
    path.write_text("\n\n".join(blocks) + "\n\n\n")
    assert read_ner(path) == [
        Sentence("Budi Santoso di Kota Baru, 5", ((0, 12, "PER"), (16, 25, "LOC"))),
        Sentence("Ani PBB UN", ((0, 3, "PER"), (4, 7, "ORG"), (8, 10, "ORG"))),
    ]


def test_read_ner_says_what_is_wrong(tmp_path):
    path = tmp_path / "a.tsv"
    path.write_text("Budi B-PER\n")
    with pytest.raises(ValueError, match="expected TOKEN<TAB>TAG"):
        read_ner(path)


@pytest.mark.parametrize(
    ("tokens", "names"),
    [
        ("(PBB), B-ORG", ["PBB"]),
        ("Kursk, B-LOC", ["Kursk"]),
        ('"Budi B-PER|Amir" I-PER', ["Budi Amir"]),
        ("Partai B-ORG|Baru I-ORG|(PB) I-ORG", ["Partai Baru (PB)"]),
        (") B-ORG", [")"]),
    ],
)
def test_marks_at_the_ends_are_no_part_of_a_name(tmp_path, tokens, names):
    path = tmp_path / "a.tsv"
    path.write_text("\n".join(row.replace(" ", "\t") for row in tokens.split("|")))
    (sentence,) = read_ner(path)
    assert [sentence.text[start:end] for start, end, _ in sentence.spans] == names


def test_drop_seen():
    one = Sentence("satu dua tiga empat lima enam tujuh delapan sembilan.")
    same = Sentence("“Satu, dua tiga; empat lima enam tujuh delapan!” sepuluh")
    other = Sentence("satu dua tiga empat lima enam tujuh sembilan")
    assert drop_seen([same, other, other], shingles_of([one])) == [other]


CONLLU = """\
# text = Di rumahnya ada.
1\tDi\tdi\tADP\t_\t_\t2\tcase\t_\t_
2-3\trumahnya\t_\t_\t_\t_\t_\t_\t_\t_
2\trumah\trumah\tNOUN\t_\t_\t0\troot\t_\t_
3\tnya\tnya\tPRON\t_\t_\t2\tnmod\t_\t_
4\tada\tada\tVERB\t_\t_\t2\tacl\t_\tSpaceAfter=No
4.1\tx\tx\tVERB\t_\t_\t_\t_\t_\t_
5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
"""


def test_read_treebank(tmp_path):
    path = tmp_path / "a.conllu"
    path.write_text(CONLLU + "\n" + CONLLU.split("\n", 1)[1])
    assert list(read_sentences(path)) == ["Di rumahnya ada."] * 2


def test_synthesis_is_deterministic_and_well_formed():
    sentences = synthesize(400, random.Random(7))
    assert sentences == synthesize(400, random.Random(7))
    for sentence in sentences:
        assert "{" not in sentence.text
        ends = [0]
        for start, end, label in sentence.spans:
            assert ends[-1] <= start < end <= len(sentence.text)
            assert sentence.text[start:end].strip() == sentence.text[start:end]
            assert label in {"PER", "ORG", "LOC"}
            ends.append(end)


def test_fill():
    sentence = Lexicon().fill("Kata {surname} di {place}.", random.Random(1))
    assert [label for _, _, label in sentence.spans] == ["PER", "LOC"]
    rebuilt = sentence.text
    for start, end, _ in reversed(sentence.spans):
        rebuilt = rebuilt[:start] + "X" + rebuilt[end:]
    assert rebuilt == "Kata X di X."


def test_every_slot_of_the_lexicon_can_be_drawn():
    rng = random.Random(1)
    files = sorted(LEXICON.glob("*.txt"))
    kinds = {k for f in files for k in re.findall(r"\{(\w+)\}", f.read_text(encoding="utf-8"))}
    assert kinds >= {"person", "surname", "state", "place", "media", "org"}
    assert all(Lexicon().draw(kind, rng) for kind in kinds)


def test_a_rank_is_no_name_and_a_dateline_is_one():
    sentence = Lexicon().fill("{capital_place} - {rank} {person} dari TNI.", random.Random(1))
    names = [(sentence.text[start:end], label) for start, end, label in sentence.spans]
    assert [label for _, label in names] == ["LOC", "PER", "ORG"]
    assert names[0][0].isupper()
    assert sentence.text.startswith(f"{names[0][0]} - ")
