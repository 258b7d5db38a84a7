"""What a number without a noun of its own counts: decided from what stands before it.

Two questions, both answered within one sentence:

* :func:`head_before`: "jumlah pasukan asing menyusut menjadi 1.450 orang" - the noun that
  "orang", or a bare number, is said of;
* :func:`rejected`: whether the number is a label, a year, an age or money.
"""

import re

from pipeline.quantities import units
from pipeline.quantities.context_terms import (
    CURRENCIES,
    LABEL_KINDS,
    LABELS,
    YEAR_CONTEXT,
)
from pipeline.quantities.evidence_terms import CIVILIANS
from pipeline.quantities.tokens import Phrases, Token

_REACH = 40  # tokens looked back at; keeps hostile input linear

# ties a number to the noun before it: "pasukan berkekuatan 6.500 orang"
_LINKERS = Phrases(
    dict.fromkeys(
        (
            "berkekuatan", "kekuatan", "menjadi", "jadi", "adalah", "ialah", "yakni", "yaitu",
            "beranggotakan", "berintikan", "terdiri dari", "terdiri atas", "beranggota", "berisi",
            "berawak", "tinggal", "tersisa", "sisa", "tercatat", "dibatasi", "bertambah", "diisi",
            "berkurang", "dikurangi", "diperkirakan", "ditaksir", "ke", "turun ke", "naik ke",
            "dari", "itu", "=", ":",
        ),
        True,
    )
)  # fmt: skip
# a bare number is a count of them only right behind one of these
_BARE_LINKERS = Phrases(
    dict.fromkeys(("berkekuatan", "berjumlah", "sebanyak", "sejumlah", "beranggotakan"), True)
)
_COUNT_NOUNS = frozenset({"jumlah", "jumlahnya", "kekuatan", "kekuatannya", "banyaknya"})
_CLAUSE_BREAKS = frozenset(
    """. ; : ! ? ( ) " “ ” sehingga tetapi tapi namun karena ketika saat sementara sedangkan setelah
    sebelum bahwa agar supaya jika kalau meski meskipun walau walaupun lalu kemudian demikian kata
    ujar menurut seraya sambil selain""".split()
)
# a noun behind one of these belongs to the noun before: "warga yang dibunuh tentara mencapai 300"
_DEPENDENT = frozenset(
    """yang oleh akibat serangan melawan terhadap untuk dengan bersama tangan dibunuh ditembak
    ditangkap ditahan""".split()
)
# me- verbs that change a count instead of having an object
_CHANGING = frozenset(
    """mencapai menjadi menyusut meningkat menurun melonjak membengkak mengecil melampaui melebihi
    mendekati menyentuh menembus merosot membesar""".split()
)

_NO_VERBS = frozenset(
    {"menurut", "menteri", "melalui", "mereka", "mendatang", "menjelang", "merdeka"}
)

_SUBJECT_STARTS = frozenset("para sisa seluruh semua adapun jumlah total dan namun".split())
_VERB = re.compile(
    r"(?:me[mnrl]|di|ber|ter)[a-z]{3,}|gugur|tewas|luka|hilang|cedera|tiba|datang|kembali"
)


def rejected(tokens: list[Token], first: int, last: int, *, hedged: bool) -> str | None:
    """Why ``tokens[first:last]`` counts nothing: ``percent``, ``money``, ``label``, ``year``."""
    if last < len(tokens) and tokens[last].text in "%‰°":
        return "percent"
    before = tokens[first - 1] if first else None
    if before is not None and (
        before.lower in CURRENCIES
        or (before.text == "." and first > 1 and tokens[first - 2].lower in ("rp", "no"))
    ):
        return "money"
    if hedged:
        return None
    if _is_year(tokens, first, last) and (before is None or tokens[last - 1] is not tokens[first]):
        return "year"  # at the start, or "1950-1953"
    if before is None:
        return None
    if before.lower in LABELS or _is_named_formation(tokens, first):
        return "label"
    in_context = before.lower in YEAR_CONTEXT or before.text == "("
    return "year" if in_context and _is_year(tokens, first, last) else None


def _is_named_formation(tokens: list[Token], first: int) -> bool:
    """ "Brigade Infanteri 27": a formation, its kind, and the number that names it."""
    i = first - 1
    while i >= 0 and first - i < 4 and tokens[i].lower in LABEL_KINDS:
        i -= 1
    return i < first - 1 and i >= 0 and tokens[i].lower in LABELS


def _is_year(tokens: list[Token], first: int, last: int) -> bool:
    years = [token.text for token in tokens[first:last] if token.is_digits]
    return bool(years) and all(
        len(year) == 4 and year.isdigit() and 1900 <= int(year) <= 2099 for year in years
    )


def head_before(
    tokens: list[Token], first: int, chain: tuple[str, ...], *, bare: bool
) -> units.Unit | None:
    """The troops that the number at ``first`` (where its hedge starts) is said of, or null.

    ``chain`` are the hedges before the number; ``bare`` tells that no "orang" follows it.
    """
    if first and _takes_object(tokens[first - 1].lower):
        return None
    linked = _is_linked(tokens, first, chain, bare=bare) or not bare
    needs_predicate = linked and not _is_linked(tokens, first, chain, bare=bare)
    end, start = first, _clause_start(tokens, first)
    relative = False
    for _ in range(3):
        counted = _count_noun(tokens, start, end)
        if counted is not None and not _acts(tokens, counted, end):
            head = _last_head(tokens, counted, end, relative=False)
            if head is not None:
                return _if_troops(head)
            if tokens[counted].lower.endswith("nya"):
                relative = True  # "prajurit, yang jumlahnya 300": whose is before
                linked = True
        head = _last_head(tokens, start, end, relative=relative)
        if head is not None:
            if not linked or _acts(tokens, head.last, first):
                return None
            if needs_predicate and not _is_predicate(tokens, head, start, first):
                return None
            return _if_troops(head)
        if start == 0 or tokens[start - 1].text != ",":
            return None
        end, start = start - 1, _clause_start(tokens, start - 1)
    return None


def _is_predicate(tokens: list[Token], head: units.Unit, start: int, first: int) -> bool:
    """Whether the number is what the clause says of its subject, without any verb.

    "Prajurit yang gugur kurang dari lima orang", "Pasukan di perbatasan tak sampai 300 orang"; but
    in "Tentara datang, 300 orang tewas" the number starts a clause of its own.
    """
    for i in range(start, head.first):  # "prajurit TNI yang gugur": TNI is the head here
        if tokens[i].lower not in _SUBJECT_STARTS and _person_at(tokens, i) is None:
            return False
    if tokens[first - 1].text == "," and _closes_clause(tokens, head.last, first):
        return False
    verbs_allowed = 0
    for token in tokens[head.last : first]:
        if token.lower == "yang":
            verbs_allowed = 1
        elif token.lower not in ("di", "diri") and _VERB.fullmatch(token.lower):
            if not verbs_allowed:
                return False
            verbs_allowed = 0
    return True


def _closes_clause(tokens: list[Token], head_end: int, first: int) -> bool:
    """Whether only the head's own phrase, no aside like "katanya", stands before the comma."""
    return all(token.text != "," for token in tokens[head_end : first - 1])


def _is_linked(tokens: list[Token], first: int, chain: tuple[str, ...], *, bare: bool) -> bool:
    if bare:
        # the hedge itself may be the link: "personel berjumlah 300"
        return _BARE_LINKERS.before(tokens, first) is not None or (
            _BARE_LINKERS.at(tokens, first) is not None
        )
    if "exact" in chain or "reached" in chain:
        return True
    if first < len(tokens) and tokens[first].lower in ("melebihi", "melampaui", "mendekati"):
        return True
    i = first
    while i > 0 and tokens[i - 1].lower in ("hanya", "cuma", "ada"):
        i -= 1
    return _LINKERS.before(tokens, i) is not None


def _clause_start(tokens: list[Token], end: int) -> int:
    i = end
    while i > 0 and end - i < _REACH:
        if tokens[i - 1].text == "," or tokens[i - 1].lower in _CLAUSE_BREAKS:
            return i
        i -= 1
    return i


def _count_noun(tokens: list[Token], start: int, end: int) -> int | None:
    for i in range(end - 1, start - 1, -1):
        if tokens[i].lower in _COUNT_NOUNS:
            return i
    return None


def _last_head(tokens: list[Token], start: int, end: int, *, relative: bool) -> units.Unit | None:
    """The last person or formation of ``tokens[start:end]`` that no other noun governs."""
    heads: list[units.Unit] = []
    for i in range(start, end):
        if heads and i < heads[-1].last:
            continue
        head = _person_at(tokens, i)
        if head is not None:  # "prajurit anak" is one noun
            heads.append(units.with_kinds(tokens, head) if head.sort == units.SOLDIER else head)
    while heads:
        head = heads.pop()
        if not heads or relative:
            return head
        governing = tokens[heads[-1].last : head.first]
        if not any(token.lower in _DEPENDENT for token in governing):
            return head
    return None


_OTHER = "other"


def _person_at(tokens: list[Token], i: int) -> units.Unit | None:
    if tokens[i].lower in CIVILIANS:
        # "korban tewas tentara AS" and "korban di pihak tentara" are soldiers
        return units.Unit(i, i + 1, "person", _OTHER)
    noun = units.noun_at(tokens, i)
    if noun is None or noun.sort in (units.PERSON, units.DOUBTFUL):
        return _force_at(tokens, i)
    if noun.sort in (units.PERSONNEL, units.MEMBER):
        military, civil = units.named_behind(tokens, noun.last)
        return noun._replace(sort=units.SOLDIER if military else _OTHER if civil else noun.sort)
    if noun.sort == units.SOLDIER and units.others_behind_soldiers(tokens, noun.last):
        return noun._replace(sort=_OTHER)
    return noun


def _force_at(tokens: list[Token], i: int) -> units.Unit | None:
    """ "Kontingen Garuda berjumlah 850 orang", "militer AS kehilangan …"."""
    found = units.FORCE_NAMES.at(tokens, i)
    return None if found is None else units.Unit(i, found[1], "person", units.SOLDIER)


def _if_troops(head: units.Unit) -> units.Unit | None:
    return head if head.sort in (units.SOLDIER, units.FORMATION, units.PERSONNEL) else None


def _acts(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a verb with an object of its own stands between: "tentara menahan sebanyak 300
    orang".

    Inside "yang …" it is the head's own clause: "prajurit yang menjaga perbatasan sebanyak 300".
    """
    for i in range(start, end):
        word = tokens[i].lower
        if word == "yang":
            return False
        if _takes_object(word):
            return True
    return False


def _takes_object(word: str) -> bool:
    return (
        len(word) > 6
        and word.startswith(("mem", "men", "mel", "mer"))
        and word not in _CHANGING
        and word not in _NO_VERBS
    )
