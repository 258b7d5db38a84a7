"""A tiny corpus of every kind, all of sentences written for the tests."""

from pathlib import Path

NUMBERS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas selusin".split()

# ID FORM LEMMA UPOS FEATS HEAD DEPREL; a range of IDs is a token of several words; no space stands
# after a form with "~"
_TODAY = """\
1 {number} {number} NUM NumType=Card 2 nummod
2 tentara tentara NOUN _ 4 nsubj
3 dapat dapat AUX _ 4 aux
4 pulang pulang VERB Voice=Act 0 root
5 ke ke ADP _ 6 case
6-7 rumahnya~
6 rumah rumah NOUN Number=Sing 4 obl
7 nya nya PRON Person=3|PronType=Prs 6 nmod:poss
8 . . PUNCT _ 4 punct

1 menteri menteri NOUN Number=Sing 4 nsubj
2 pertahanan tahan NOUN _ 1 compound
3 telah telah AUX _ 4 aux
4 membaca baca VERB Voice=Act 0 root
5 {number} {number} NUM NumType=Card 6 nummod
6 buku~ buku NOUN _ 4 obj
7 , , PUNCT _ 8 punct
8 kata kata VERB _ 4 parataxis
9 Budi Budi PROPN _ 8 nsubj
10 Santoso~ Santoso PROPN _ 9 flat:name
11 . . PUNCT _ 4 punct
"""
_OF_2017 = """\
1 {number} _ NUM _ 2 nummod
2 tentara _ NOUN _ 4 nsubj
3 dapat _ ADV _ 4 advmod
4 pulang _ VERB _ 0 root
5 ke _ ADP _ 6 case
6 rumahnya~ _ NOUN _ 4 obl
7 . _ PUNCT _ 4 punct

1 menteri _ NOUN _ 4 nsubj
2 pertahanan _ NOUN _ 1 compound
3 telah _ ADV _ 4 advmod
4 membaca _ VERB _ 0 root
5 {number} _ NUM _ 6 nummod
6 buku~ _ NOUN _ 4 obj
7 , _ PUNCT _ 8 punct
8 kata _ VERB _ 4 parataxis
9 Budi _ PROPN _ 8 nsubj
10 Santoso~ _ PROPN _ 9 flat
11 . _ PUNCT _ 4 punct
"""
_NAMES = """\
Menteri O
Budi B-{person}
Santoso I-{person}
tiba O
di O
Kota B-{place}
Baru I-{place}
. O

Menurut O
PBB B-{organisation}
, O
" O
situasi O
{number} O
aman O
, O
" O
kata O
Ani B-{person}
. O
"""
_LABELS = {
    "idner": ("PER", "LOC", "ORG"),
    "nerugm": ("PERSON", "LOCATION", "ORGANIZATION"),
    "nerui": ("PERSON", "LOCATION", "ORGANIZATION"),
    "nergrit": ("PERSON", "PLACE", "ORGANISATION"),
}
_TREEBANKS = {
    "gsd-train-ud2.1": (_OF_2017, NUMBERS),
    "gsd-dev-ud2.1": (_OF_2017, NUMBERS[:6]),
    "gsd-dev": (_TODAY, NUMBERS[:6]),
    "csui-train": (_TODAY, NUMBERS),
    "pud": (_TODAY, NUMBERS),
}


def write_corpora(folder: Path) -> Path:
    """Write all the files that the training reads; return the folder."""
    for name in ("ner", "ud", "text", "names"):
        (folder / name).mkdir(parents=True)
    for name, (template, numbers) in _TREEBANKS.items():
        sentences = "\n".join(template.format(number=number) for number in numbers).split("\n\n")
        text = "".join(_conllu(f"{place}", rows) for place, rows in enumerate(sentences))
        (folder / "ud" / f"{name}.conllu").write_text(text, encoding="utf-8")
    for name, (person, place, organisation) in _LABELS.items():
        for part, numbers in (("train", NUMBERS[:8]), ("dev", NUMBERS[8:])):
            text = "\n".join(
                _NAMES.format(person=person, place=place, organisation=organisation, number=number)
                for number in numbers
            )
            path = folder / "ner" / f"{name}-{part}.tsv"
            path.write_text(text.replace(" ", "\t"), encoding="utf-8")
    tagged = [f"Ada O\n{number} O\ntentara O\ndi O\nkota O\n. O\n" for number in NUMBERS]
    text = "\n".join(tagged).replace(" O", "\tB-NN")
    (folder / "text" / "bapos-train.tsv").write_text(text, encoding="utf-8")
    for name in ("person", "place", "organization"):
        lines = [f"Nama {name} {number}" for number in NUMBERS]
        (folder / "names" / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _conllu(number: str, rows: str) -> str:
    """Spell a table as CoNLL-U, with a capital to begin with."""
    text, lines, covered = "", [], 0
    for row in rows.strip().splitlines():
        identity, form, *rest = row.split(" ")
        lemma, upos, feats, head, deprel = rest or "_" * 5
        form, glued = form.removesuffix("~"), form.endswith("~")
        first, _, last = identity.partition("-")
        if int(first) > covered:
            form = form if text else form.capitalize()
            text += form if glued else f"{form} "
        covered = max(covered, int(last or 0))
        misc = "SpaceAfter=No" if glued else "_"
        tags = f"{lemma}\t{upos}\t_\t{feats}\t{head}\t{deprel}"
        lines.append(f"{identity}\t{form}\t{tags}\t_\t{misc}")
    return "\n".join([f"# sent_id = {number}", f"# text = {text.strip()}", *lines]) + "\n\n"
