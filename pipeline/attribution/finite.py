"""Whether a verb of saying is its clause's predicate, and what a negation before it makes of it."""

from pipeline.article import Article, Word
from pipeline.attribution.cited import cited_speech
from pipeline.attribution.conditions import has_main_predicate, is_predicate, stands_apart, word_at
from pipeline.lexicon.function_words import AUXILIARIES, CONDITIONS, NEGATIONS, NON_FINITE

# between a negation and its verb: "tidak dapat secara independen mengonfirmasi"
_MODALS = frozenset({"dapat", "bisa", "mampu", "mau", "bersedia", "pernah", "sempat"})
_BETWEEN = frozenset(
    "juga pun lagi langsung secara segera resmi independen serta-merta sampai turut ikut".split()
)
_EMPHATIC = frozenset({"sangat", "segera", "juga", "pasti", "terus", "selalu", "kembali"})
_NOT = frozenset({"tidak", "tak", "belum", "nggak", "tiada"})
# "tidak mengatakan kapan": what is not told
_QUESTIONS = frozenset({"kapan", "siapa", "mengapa", "berapa", "bagaimana", "kenapa", "di", "dari"})
# "berusaha memastikan apakah": finds out
_WHETHER = frozenset({"apakah", "siapa", "kapan", "mengapa", "bagaimana", "apa"})
_ASCERTAINING = frozenset({"memastikan", "mengonfirmasi", "mengkonfirmasi", "memverifikasi"})
_BREAKS = frozenset(',;:."“”')
_AUTHORITIES = frozenset(
    {"pihak", "pihak-pihak", "pejabat", "aparat", "petugas", "instansi", "yang"}
)
ACCUSING = frozenset({"menuduh", "menuding"})
# "akan memutuskan dan memberi tahu X"
_WILL = frozenset("akan bakal mesti harus hendak dapat bisa perlu wajib".split())
_JOINING = frozenset({"dan", "serta", "atau", "tidak"})
_TURNS = frozenset("yang bahwa tetapi tapi namun sementara sedangkan setelah karena".split())
_LONGEST_CHAIN = 40  # words
_FURTHEST = 10  # words
_MOST_ADVERBS = 4


def finite_stance(article: Article, words: list[Word], i: int, stance: str) -> str | None:
    """The stance of the verb at word ``i`` under its negation; None where it reports nothing.

    Example:
        >>> article = Article("Kyiv tidak dapat mengonfirmasi kabar itu", [])
        >>> finite_stance(article, article.words(0, 40), 3, "confirms")
        'states'
    """
    if stands_apart(article, words, i) and article.quotation_ending(words[i].start):
        return stance  # the words before it are somebody's: "“Kami siap”, mengatakan X"
    if i == 0 and words[0].lower[:2] == "me":
        return None
    if negated := _negation(words, i):
        return _not(words, i, stance, negated)
    if words[i].lower in _ASCERTAINING and word_at(words, i + 1) in _WHETHER:
        return None
    before = word_at(words, i - 1)
    if before == "berwenang" and word_at(words, i - 2) in _AUTHORITIES:
        before = ""  # "Pihak berwenang mengatakan"
    modal = word_at(words, i - 2) if before in _EMPHATIC else before
    if before in NON_FINITE or modal in NON_FINITE or before in NEGATIONS:
        return None
    if under_modal(article, words, i) or _is_conditional(article, words, i):
        return None
    # "yang mengatakan" belongs to a noun; "X, yang juga mengatakan" adds to what X is
    j = i - 2 if word_at(words, i - 2) == "secara" else i
    if word_at(words, j - 1) == "yang" and not (
        j > 1 and "," in article.text[words[j - 2].end : words[j - 1].start]
    ):
        if cited_speech(article, words[0].start, words[i].start):
            return stance
        clause = any(is_predicate(w.lower) for w in words[i + 1 : i + _FURTHEST])
        accuses = words[i].lower in ACCUSING and clause
        # "di tengah boikot oposisi yang menuduh …", not "Oposisi yang menuduh … bubar"
        return stance if accuses and has_main_predicate(words[: j - 1]) else None
    return stance


def _negation(words: list[Word], i: int) -> str | None:
    """What negates: "cannot" of "tidak dapat", "not" of "belum", "refuses" of "enggan"."""
    j, negated = _before_adverbs(words, i - 1), "not"
    if word_at(words, j) in _MODALS:
        j, negated = _before_adverbs(words, j - 1), "cannot"
    if word_at(words, j) in _NOT:
        return negated
    return "refuses" if word_at(words, j) in NEGATIONS else None


def _before_adverbs(words: list[Word], j: int) -> int:
    """The last word at or before ``j`` that is no adverb: "tidak secara spesifik menyebut"."""
    for _ in range(_MOST_ADVERBS):
        if word_at(words, j - 1) == "secara":  # "secara spesifik"
            j -= 2
        elif word_at(words, j - 2) == "secara":  # "secara tak langsung"
            j -= 3
        elif word_at(words, j) in _BETWEEN:
            j -= 1
        else:
            return j
    return j


def _not(words: list[Word], i: int, stance: str, negated: str) -> str | None:
    """The stance of "tidak menampik", "tidak dapat mengonfirmasi"; else nothing is said.

    Who has not confirmed has not spoken; an outlet that cannot verify is the writer himself.
    """
    word, after = words[i].lower, word_at(words, i + 1)
    if not after or after in _QUESTIONS or negated == "refuses":
        return None
    if stance == "denies":
        return "states"
    confirms = stance == "confirms" and negated == "cannot" and word != "memverifikasi"
    return "states" if confirms else None


def under_modal(article: Article, words: list[Word], i: int) -> bool:
    """As in "Israel mesti mundur, membayar ganti rugi dan mengakui batas itu": nobody has yet."""
    if i == 0 or (words[i - 1].lower not in _JOINING and not stands_apart(article, words, i)):
        return False
    joined = False
    for j in range(i, max(i - _LONGEST_CHAIN, 0), -1):
        gap = article.text[words[j - 1].end : words[j].start]
        if not _BREAKS.isdisjoint(gap.replace(",", "")) or words[j].lower in _TURNS:
            return False
        helps = words[j].lower in _WILL or words[j].lower in AUXILIARIES
        if j < i and (helps or words[j].lower in _NOT or not is_predicate(words[j].lower)):
            continue
        if j < i and words[j - 1].lower in _WILL:
            return joined and word_at(words, j - 2) not in _NOT
        if j == i and j > 1 and "," in article.text[words[j - 2].end : words[j - 1].start]:
            return False  # "akan pergi, dan menambahkan A"
        if words[j - 1].lower not in _JOINING and "," not in gap:
            return False
        joined = True
    return False


def _is_conditional(article: Article, words: list[Word], i: int) -> bool:
    """As in "kalau Seoul mengatakan itu, …": nobody has said it."""
    if CONDITIONS.isdisjoint([word.lower for word in words[max(i + 1 - _FURTHEST, 0) : i]]):
        return False
    for j in range(i - 1, max(i - _FURTHEST, -1), -1):
        if words[j].lower in CONDITIONS:
            return True
        if j and not _BREAKS.isdisjoint(article.text[words[j - 1].end : words[j].start]):
            return False
    return False
