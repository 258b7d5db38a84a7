"""What a number without a noun of its own is said of, decided from what stands before it.

"Jumlah pasukan asing menyusut menjadi 1.450 orang": "orang" are the soldiers. All within one
sentence.
"""

import re
from typing import NamedTuple

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities import heads, nouns
from pipeline.quantities.context_terms import (
    ADVERBS,
    BARE_LINKERS,
    FATES,
    LINKERS,
    STRENGTHS,
    TIMES,
)

_REACH = 40  # tokens looked back at; keeps hostile input linear
_CLAUSES = 6  # clauses and asides between a number and whose it is

_LINKERS = Phrases(dict.fromkeys(LINKERS, True))
_BARE_LINKERS = Phrases(dict.fromkeys(BARE_LINKERS, True))
_COUNT_NOUNS = frozenset({"jumlah", "jumlahnya", "banyaknya", "kekuatan", "kekuatannya"})
CLAUSE_BREAKS = frozenset(
    """. ; : ! ? ( ) " “ ” sehingga tetapi tapi namun karena ketika saat sementara sedangkan setelah
    sebelum bahwa agar supaya jika kalau meski meskipun walau walaupun lalu kemudian demikian kata
    ujar menurut seraya sambil selain""".split()
)
# a noun behind one of these belongs to the noun before: "warga yang dibunuh tentara mencapai 300"
_DEPENDENT = frozenset(
    """yang oleh akibat serangan melawan terhadap untuk dengan bersama tangan dibunuh ditembak
    ditangkap ditahan""".split()
)
SUBJECT_STARTS = frozenset("para sisa seluruh semua adapun jumlah total dan namun".split())
_VERB = re.compile(
    r"(?:me[mnrl]|di|ber|ter)[a-z]{3,}|gugur|tewas|luka|hilang|cedera|tiba|datang|kembali"
)


class Said(NamedTuple):
    """A number to find a noun for: where its hedge starts, and what is known of it.

    ``chain`` are the hedges before the number; ``bare`` tells that no "orang" follows it,
    ``closes`` that its clause ends with it; ``told`` is the unit that "mereka" refers to.
    """

    first: int
    chain: tuple[str, ...]
    bare: bool
    closes: bool
    told: str | None


def head_before(
    tokens: list[Token], said: Said, evidence: evidence_of.Evidence
) -> nouns.Unit | None:
    """The troops that a number is said of, or null."""
    first = said.first
    if first and heads.takes_object(tokens[first - 1].lower):
        return None
    link = _is_linked(tokens, first, said.chain, bare=said.bare)
    end, start = first, _clause_start(tokens, first)
    relative = False
    for _ in range(_CLAUSES):
        counted = _count_noun(tokens, start, end)
        if counted is not None and not heads.acts(tokens, counted, end):
            head = _last_head(tokens, counted, end, relative=False)
            if head is not None:
                return head if heads.is_troops(head) else None
            if tokens[counted].lower in STRENGTHS and heads.owned(
                tokens, counted, evidence, said.told
            ):
                return nouns.Unit(counted, counted + 1, "person", nouns.SOLDIER)
            # "prajurit, yang jumlahnya 300": whose is before
            relative = relative or tokens[counted].lower.endswith("nya")
        aside = end < first and start > 1 and tokens[start - 1].lower in _SAYING
        head = None if aside else _last_head(tokens, start, end, relative=relative)
        if head is not None:
            said_of = _is_said_of(tokens, head, start, said, link=link, relative=relative)
            return head if said_of and heads.is_troops(head) else None
        relative = relative or _is_relative(tokens, start, first)
        start -= aside  # ", kata seorang pejabat,"
        if start == 0 or tokens[start - 1].text != ",":
            return None
        end, start = start - 1, _clause_start(tokens, start - 1)
    return None


_SAYING = frozenset("kata ujar tutur ucap menurut demikian".split())
_IN_RELATIVE = ADVERBS | TIMES | frozenset("ini itu jumlahnya saat".split())


def _is_relative(tokens: list[Token], start: int, first: int) -> bool:
    """As in "personelnya, yang kini hanya 400 orang": nothing but adverbs behind "yang"."""
    return (
        start < first
        and tokens[start].lower == "yang"
        and all(token.lower in _IN_RELATIVE for token in tokens[start + 1 : first])
    )


def _is_said_of(
    tokens: list[Token], head: nouns.Unit, start: int, said: Said, *, link: bool, relative: bool
) -> bool:
    """Whether a link, or the clause that starts at ``start``, ties the number to the head."""
    if said.bare and said.closes and _tells_fate(tokens, head, start, said.first):
        return True
    if relative and not said.bare:
        return True  # "personelnya, yang kini hanya 400 orang"
    if (said.bare and not link and not relative) or heads.acts(tokens, head.last, said.first):
        return False
    return link or said.bare or _is_predicate(tokens, head, start, said.first)


def _is_predicate(tokens: list[Token], head: nouns.Unit, start: int, first: int) -> bool:
    """Whether the number is what the clause says of its subject, without any verb.

    "Prajurit yang gugur kurang dari lima orang", "Pasukan di perbatasan tak sampai 300 orang"; but
    in "Tentara datang, 300 orang tewas" the number starts a clause of its own.
    """
    for i in range(start, head.first):  # "prajurit TNI yang gugur": TNI is the head here
        if tokens[i].lower not in SUBJECT_STARTS and heads.person_at(tokens, i) is None:
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


def _tells_fate(tokens: list[Token], head: nouns.Unit, start: int, first: int) -> bool:
    """As in "tentara yang luka cuma satu": nothing but what became of them before the number."""
    words = [token.lower for token in tokens[head.last : first]]
    opens = all(token.lower in SUBJECT_STARTS for token in tokens[start : head.first])
    if "yang" not in words or not opens:
        return False
    verbs = words[words.index("yang") + 1 :]
    told = words[-1] in FATES or (words[-1] in ADVERBS and any(word in FATES for word in verbs))
    return told and not heads.acts(tokens, first - len(verbs), first)


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
        word = tokens[i - 1].lower
        if word == ")" and (opening := _opening(tokens, i - 1)) is not None:
            i = opening
            continue
        past = word == "lalu" and i > 1 and _is_time(tokens[i - 2])
        past = past or (word == "saat" and i < end and tokens[i].lower in ("ini", "itu"))
        if tokens[i - 1].text == "," or (tokens[i - 1].lower in CLAUSE_BREAKS and not past):
            return i
        i -= 1
    return i


def _opening(tokens: list[Token], closing: int) -> int | None:
    """The index of the bracket that a short aside like "(KKB)" opens with."""
    for i in range(closing - 1, max(-1, closing - _LONGEST_ASIDE), -1):
        if tokens[i].text == "(":
            return i
    return None


_LONGEST_ASIDE = 8  # tokens


def _is_time(token: Token) -> bool:
    """As in "tahun lalu", "Maret lalu", "12/3 lalu": no clause starts behind "lalu"."""
    return token.is_digits or token.text == ")" or token.lower in TIMES


def _count_noun(tokens: list[Token], start: int, end: int) -> int | None:
    for i in range(end - 1, start - 1, -1):
        if tokens[i].lower in _COUNT_NOUNS:
            return i
    return None


def _last_head(tokens: list[Token], start: int, end: int, *, relative: bool) -> nouns.Unit | None:
    """The last person or formation of ``tokens[start:end]`` that no other noun governs."""
    named: list[nouns.Unit] = []
    for i in range(start, end):
        if named and i < named[-1].last:
            continue
        head = heads.person_at(tokens, i)
        if head is not None:  # "prajurit anak" is one noun
            named.append(nouns.with_kinds(tokens, head) if head.sort == nouns.SOLDIER else head)
    while named:
        head = named.pop()
        if not named or relative:
            return head
        governing = tokens[named[-1].last : head.first]
        if not any(token.lower in _DEPENDENT for token in governing):
            return head
    return None
