"""The words of Indonesian numerals. Data only; the grammar is in :mod:`.grammar`."""

from fractions import Fraction
from types import MappingProxyType

UNITS = MappingProxyType(
    {
        "satu": 1,
        "dua": 2,
        "tiga": 3,
        "empat": 4,
        "lima": 5,
        "enam": 6,
        "tujuh": 7,
        "delapan": 8,
        "sembilan": 9,
    }
)

# below a thousand, complete with their "se-"
TEENS_AND_TENS = MappingProxyType({"sepuluh": 10, "sebelas": 11})
HUNDRED = "seratus"

# what multiplies everything before it; the variants are older or softer spellings
SCALES = MappingProxyType(
    {
        "lusin": 12,
        "ribu": 10**3,
        "juta": 10**6,
        "miliar": 10**9,
        "milyar": 10**9,
        "triliun": 10**12,
        "trilyun": 10**12,
    }
)
# only after digits: "25 rb", "2jt", "10K"; "M" is miliar and never lower case (metres, "meter")
ABBREVIATED_SCALES = MappingProxyType({"rb": 10**3, "jt": 10**6})
GLUED_SCALES = MappingProxyType({"k": 10**3, "K": 10**3, "M": 10**9, "T": 10**12})

SE_SCALES = MappingProxyType(
    {
        "selusin": 12,
        "seribu": 10**3,
        "sejuta": 10**6,
        "semiliar": 10**9,
        "semilyar": 10**9,
        "setriliun": 10**12,
        "setrilyun": 10**12,
    }
)

# count only before a scale: "setengah juta", but "setengah pasukan" is no number
_PARTS = {word: size for word, size in UNITS.items() if size > 1} | {"sepuluh": 10}
FRACTIONS = MappingProxyType(
    {"setengah": Fraction(1, 2)}
    | {f"seper{word.removeprefix('se')}": Fraction(1, size) for word, size in _PARTS.items()}
    | {
        "½": Fraction(1, 2),
        "⅓": Fraction(1, 3),
        "⅔": Fraction(2, 3),
        "¼": Fraction(1, 4),
        "¾": Fraction(3, 4),
        "⅕": Fraction(1, 5),
    }
)
# after a unit: "tiga perempat juta"
DENOMINATORS = MappingProxyType(
    {f"per{word.removeprefix('se')}": size for word, size in _PARTS.items()}
)
DECIMAL_POINT = "koma"  # "dua koma lima juta"

# vague magnitudes and the bounds that they state; "lusinan" is the calque of "dozens"
VAGUE = MappingProxyType(
    {
        "belasan": (11, 19),
        "lusinan": (12, 99),
        "puluhan": (10, 99),
        "ratusan": (100, 999),
        "ribuan": (1_000, 9_999),
        "jutaan": (10**6, 10**7 - 1),
        "miliaran": (10**9, 10**10 - 1),
        "milyaran": (10**9, 10**10 - 1),
    }
)
# "berpuluh", "beratus-ratus", "beribu-ribu" say the same
BER_SCALES = MappingProxyType(
    {"berpuluh": "puluh", "beratus": "ratus", "beribu": "ribu", "berjuta": "juta",
     "berlusin": "lusin"}
)  # fmt: skip
# "beberapa ratus": a few, from 2 to below 10 of them
SEVERAL = frozenset({"beberapa", "sekian"})
SEVERAL_OF = MappingProxyType({"puluh": 10, "ratus": 100, **SCALES})

# between the two ends of a range; the marks are handled in the grammar
RANGE_WORDS = (("sampai", "dengan"), ("s", "/", "d"), ("s", ".", "d", "."), ("s", ".", "d"),
               ("hingga",), ("sampai",), ("sd",), ("atau",))  # fmt: skip
# "puluhan bahkan ratusan": between two magnitudes only
VAGUE_RANGE_WORDS = (("bahkan",), (",", "bahkan"))
RANGE_MARKS = frozenset("-\u2010\u2011\u2012\u2013\u2014~")
HYPHENS = frozenset("-\u2010\u2011")
