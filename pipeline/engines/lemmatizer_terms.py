"""What the lemmas of UD Indonesian-GSD are beyond regular affixes.

They are roots as MorphInd finds them (Larasati et al. 2011, "Indonesian Morphology Tool
(MorphInd)"), in lower case throughout. Its closed classes are not taken apart ("sebagai",
"setelah", "tersebut"), nor are adjectives but for their degrees ("terbesar").
"""

# Classes whose words are kept whole but for clitics and reduplication; the open ones are NOUN,
# VERB and ADJ.
CLOSED = frozenset("ADP ADV AUX CCONJ DET INTJ NUM PART PRON SCONJ".split())
# Classes of which every word is its own lemma: names, foreign words, marks.
VERBATIM = frozenset("PROPN PUNCT SYM X SPACE".split())

# The person whom a clitic or short pronoun stands for.
PRONOUNS = {"nya": "dia", "ia": "dia", "ku": "aku", "mu": "kamu"}
# Closed-class words that have another word as their lemma.
IRREGULAR = {
    "tapi": "tetapi",
    "sesuatu": "suatu",
    "seseorang": "orang",
    # numeral "se-" and a classifier
    "sebuah": "buah",
    "seorang": "orang",
    "seekor": "ekor",
    "sebutir": "butir",
    "sehelai": "helai",
    "selembar": "lembar",
    "sebatang": "batang",
    "sepucuk": "pucuk",
    "sebilah": "bilah",
}

# Words that end as if in a clitic. The first line are those that the spelling rules (PUEBI, III.G)
# write in one word with "pun"; then the copulas; then adverbs in a "-nya" that stands for nobody.
WHOLE = frozenset(
    "adapun andaipun bagaimanapun biarpun kalaupun kendatipun maupun meskipun sungguhpun walaupun "
    "adalah ialah merupakan "
    "akhirnya akibatnya berikutnya biasanya contohnya hanya hendaknya kabarnya khususnya lainnya "
    "misalnya nantinya nyatanya rupanya sayangnya sebaiknya sebaliknya sebelumnya sebenarnya "
    "sedianya seharusnya selanjutnya semestinya sepenuhnya sesudahnya sesungguhnya setelahnya "
    "setidaknya tampaknya tentunya umumnya".split()
)
