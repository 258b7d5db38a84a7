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
# one of them stands near every verb that is negated
_NEGATING = NEGATIONS.union(_MODALS, _BETWEEN, _NOT, {"secara"})
# "tidak mengatakan kapan": what is not told
_QUESTIONS = frozenset({"kapan", "siapa", "mengapa", "berapa", "bagaimana", "kenapa", "di", "dari"})
# "berusaha memastikan apakah": finds out
_WHETHER = frozenset({"apakah", "siapa", "kapan", "mengapa", "bagaimana", "apa"})
_ASCERTAINING = frozenset({"memastikan", "mengonfirmasi", "mengkonfirmasi", "memverifikasi"})
_BREAKS = frozenset(',;:."“”')
_STOPS = _BREAKS - {","}
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
_NEAR = 3
_MOST_ADVERBS = 4


def finite_stance(article: Article, words: list[Word], i: int, stance: str) -> str | None:
    """The stance of the verb at word ``i`` under its negation; None where it reports nothing.

    Example:
        >>> article = Article("Kyiv tidak dapat mengonfirmasi kabar itu", [])
        >>> finite_stance(article, article.words(0, 40), 3, "confirms")
        'states'
    """
    word = words[i]
    if stands_apart(article, words, i) and article.quotation_ending(word.start):
        return stance  # the words before it are somebody's: "“Kami siap”, mengatakan X"
    if i == 0:
        return None if word.lower[:2] == "me" else stance
    before = [w.lower for w in words[max(i - _FURTHEST, 0) : i]]
    if not _NEGATING.isdisjoint(before[-_NEAR:]) and (negated := _negation(words, i)):
        return _not(words, i, stance, negated)
    if word.lower in _ASCERTAINING and word_at(words, i + 1) in _WHETHER:
        return None
    last = before[-1]
    if last == "berwenang" and word_at(words, i - 2) in _AUTHORITIES:
        last = ""  # "Pihak berwenang mengatakan"
    modal = word_at(words, i - 2) if last in _EMPHATIC else last
    if last in NON_FINITE or modal in NON_FINITE or last in NEGATIONS:
        return None
    conditional = not CONDITIONS.isdisjoint(before) and _is_conditional(article, words, i)
    if conditional or under_modal(article, words, i):
        return None
    return _of_noun(article, words, i, stance) if "yang" in before[-_NEAR:] else stance


def _of_noun(article: Article, words: list[Word], i: int, stance: str) -> str | None:
    """The stance behind "yang", which belongs to a noun; "X, yang juga mengatakan" adds to X."""
    j = i - 2 if word_at(words, i - 2) == "secara" else i
    if word_at(words, j - 1) != "yang" or (
        j > 1 and "," in article.text[words[j - 2].end : words[j - 1].start]
    ):
        return stance
    if cited_speech(article, words[0].start, words[i].start):
        return stance
    clause = any(is_predicate(w.lower) for w in words[i + 1 : i + _FURTHEST])
    accuses = words[i].lower in ACCUSING and clause
    # "di tengah boikot oposisi yang menuduh …", not "Oposisi yang menuduh … bubar"
    return stance if accuses and has_main_predicate(words[: j - 1]) else None


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
    if i == 0 or not _is_joined(article, words, i):
        return False
    joined = False
    for j in range(i, max(i - _LONGEST_CHAIN, 0), -1):
        gap = article.text[words[j - 1].end : words[j].start]
        if words[j].lower in _TURNS or not _STOPS.isdisjoint(gap):
            return False
        helps = words[j].lower in _WILL or words[j].lower in AUXILIARIES
        if j < i and (helps or words[j].lower in _NOT or not is_predicate(words[j].lower)):
            continue
        if j < i and words[j - 1].lower in _WILL:
            return joined and word_at(words, j - 2) not in _NOT
        if j == i and j > 1 and "," in article.text[words[j - 2].end : words[j - 1].start]:
            return False  # "akan pergi, dan menambahkan A"
        if not _is_joined(article, words, j):
            return False
        joined = True
    return False


def _is_joined(article: Article, words: list[Word], i: int) -> bool:
    """As in "dan mengakui", ", membayar"; or "tidak mengakui"."""
    joined = words[i - 1].lower in _JOINING
    return joined or "," in article.text[words[i - 1].end : words[i].start]


def _is_conditional(article: Article, words: list[Word], i: int) -> bool:
    """As in "kalau Seoul mengatakan itu, …": nobody has said it."""
    for j in range(i - 1, max(i - _FURTHEST, -1), -1):
        if words[j].lower in CONDITIONS:
            return True
        if j and not _BREAKS.isdisjoint(article.text[words[j - 1].end : words[j].start]):
            return False
    return False
