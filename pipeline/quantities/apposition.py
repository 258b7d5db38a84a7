"""Persons that the words beside them make troops: "tiga batalyon, masing-masing 850 orang"."""

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities import nouns, parties
from pipeline.quantities.aggregation import SUBSET_AFTER
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import ADVERBS, CLOSING_MARKS, FATES
from pipeline.quantities.rejection import is_year

_OPENERS = frozenset(
    """atau yakni yaitu alias ( beranggotakan berkekuatan berisi berjumlah jumlahnya masing-masing
    tiap-tiap sekitarnya""".split()
)
_EACH = Phrases(dict.fromkeys(("masing-masing", "tiap-tiap", "masing masing"), True))
_PER = frozenset({"per", "tiap", "setiap"})
_REACH = 14  # tokens of a formation's name between it and its heads
_ABBREVIATED = frozenset({"AD", "AL", "AU"})
_CALLING = frozenset(
    """diduga dicurigai disangka disebut dituduh dianggap terduga tersangka
    menjadi jadi bertugas berdinas bekerja mendaftar direkrut dilantik""".split()
)


def of_formation(tokens: list[Token], candidate: Candidate, previous: Candidate | None) -> bool:
    """Whether the number tells how many the formation before has.

    "satu batalyon, atau kira-kira 650 orang", "satu peleton marinir AS, kurang dari 40 orang, …",
    "tiga batalyon, masing-masing 850", "600 per batalyon".
    """
    if previous is None or previous.unit in (None, "person"):
        return False
    gap = tokens[previous.end : candidate.start]
    if not 0 < len(gap) <= _REACH or _names_others(tokens, previous.end, candidate.start):
        return False
    persons = candidate.behind < len(tokens) and tokens[candidate.behind].lower == "orang"
    if _EACH.before(tokens, candidate.start) is not None:
        return persons or _closes(tokens, candidate.behind)
    opener = gap[-1].lower
    if candidate.start < len(tokens) and tokens[candidate.start].lower == "berjumlah":
        return len(gap) <= 3
    if opener == "jumlahnya":
        return persons or _closes(tokens, candidate.behind)
    if opener in _OPENERS:
        return persons
    return persons and opener == "," and _closes(tokens, candidate.behind + 1) and _no_verb(gap)


def of_noun(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "mengirim bala bantuan 5.000 orang", "separuh kekuatannya, sekitar 1.500 orang".

    ``known`` tells whether personnel and strengths are those of soldiers.
    """
    i, end = candidate.behind, candidate.start
    if i >= len(tokens) or tokens[i].lower != "orang" or tokens[end].lower in _VERBS:
        return False
    comma = end > 0 and tokens[end - 1].text in ",("
    if comma:
        end -= 1
        if not _closes(tokens, i + 1):
            return False
    elif i + 1 < len(tokens) and tokens[i + 1].lower in FATES:
        return False
    for first in range(end - 1, max(-1, end - 5), -1):
        if not tokens[first].is_word or tokens[first].lower in ("yang", "dan", "kata"):
            return False
        if comma and known and tokens[first].lower in _STRENGTHS and first == end - 1:
            return True
        noun = nouns.noun_at(tokens, first)
        if noun is not None and noun.sort in _HEADS:
            near = nouns.with_kinds(tokens, noun).last == end
            near = near or (comma and tokens[first].lower.endswith("nya"))
            return near and (known or noun.sort != nouns.PERSONNEL) and _governs(tokens, noun)
    return False


_HEADS = (nouns.SOLDIER, nouns.FORMATION, nouns.PERSONNEL)


def _governs(tokens: list[Token], noun: nouns.Unit) -> bool:
    """Whether no other noun or verb has this one: "tembakan tentara", "dibunuh tentara"."""
    if evidence_of.others_behind_soldiers(tokens, noun.last):
        return False
    before = [token.lower for token in tokens[max(0, noun.first - 2) : noun.first]]
    if before[-1:] in (["dari"], ["atas"]) and before[0] == "terdiri":
        return True
    if not before or before[-1] in _GOVERNING:
        return not before
    # "dibunuh tentara", but "diawasi pasukan 2.000 orang"
    return not before[-1].startswith("di") or tokens[noun.first].lower == "pasukan"


_VERBS = frozenset({"mencapai", "berjumlah"})
_STRENGTHS = frozenset({"kekuatannya", "kontingennya", "armadanya"})
_GOVERNING = frozenset(
    """oleh serangan tembakan akibat kata komandan panglima juru bicara melawan perwira pos markas
    operasi tangan seorang dari di antara satu""".split()
)


def is_predicate(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "Personel aktifnya 400 ribu": a clause of nothing but the noun and its number.

    ``known`` tells whether personnel and reserves are those of an army.
    """
    if (candidate.numeral.value or candidate.numeral.low or 0) < _LEAST:
        return False
    end = candidate.start
    while end > 0 and tokens[end - 1].lower in _SLIGHT:
        end -= 1
    for first in range(end - 1, max(-1, end - 5), -1):
        noun = nouns.noun_at(tokens, first)
        if noun is None or noun.sort not in (nouns.SOLDIER, nouns.PERSONNEL, nouns.IN_COMPANY):
            continue
        opens = first == 0 or tokens[first - 1].lower in _CLAUSE_OPENERS
        return (
            opens
            and nouns.with_kinds(tokens, noun).last == end
            and (known or noun.sort == nouns.SOLDIER)
            and not is_year(tokens, candidate.first, candidate.last)
        )
    return False


_LEAST = 100
_SLIGHT = ADVERBS | {"juga", "pun"}
_CLAUSE_OPENERS = frozenset('dan serta sedangkan sementara adapun , ; . ( “ "'.split())


def per_formation(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "600 per batalyon", "120 orang tiap kompi"."""
    i = candidate.behind
    if i < len(tokens) and tokens[i].lower == "orang":
        i += 1
    if i >= len(tokens) or tokens[i].lower not in _PER:
        return False
    noun = nouns.noun_at(tokens, i + 1)
    return noun is not None and noun.sort == nouns.FORMATION


def called_soldiers(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "sebelas pria yang diduga gerilyawan", "300 orang yang menjadi tentara"."""
    i = candidate.behind + 1
    if i >= len(tokens) or tokens[i - 1].lower != "orang":
        return False
    if tokens[i].lower == "yang":
        i += 1
    if i >= len(tokens) or tokens[i].lower not in _CALLING:
        return False
    i += 1
    while i < len(tokens) and tokens[i].lower in ("sebagai", "adalah", "merupakan", "kuat"):
        i += 1
    noun = nouns.noun_at(tokens, i)
    if noun is None:
        return False
    if noun.sort == nouns.MEMBER:
        return evidence_of.named_behind(tokens, noun.last, of_members=True)[0]
    return noun.sort == nouns.SOLDIER and not evidence_of.others_behind_soldiers(tokens, noun.last)


def part_are_soldiers(tokens: list[Token], behind: int) -> bool | None:
    """Whether "381 di antaranya serdadu": true, of others: false, nothing told: null."""
    found = SUBSET_AFTER.at(tokens, behind)
    if found is None and behind < len(tokens) and tokens[behind].lower == "orang":
        found = SUBSET_AFTER.at(tokens, behind + 1)
    if found is None:
        if behind < len(tokens) and tokens[behind].lower == "orang":
            behind += 1
        if behind >= len(tokens) or tokens[behind].lower not in ("adalah", "merupakan", "ialah"):
            return None
        return True if _soldiers_at(tokens, behind + 1) else None
    i = found[1]
    if i >= len(tokens):
        return None
    if tokens[i].lower in _BEING:
        i += 1
    if i >= len(tokens):
        return None
    if tokens[i].lower in _ANYBODY or (tokens[i].lower == "warga" and _foreign(tokens, i + 1)):
        return None
    if evidence_of.others_at(tokens, i):
        return False
    return True if _soldiers_at(tokens, i) else None


_BEING = frozenset({"adalah", "merupakan", "ialah", "dari", "para"})


def _soldiers_at(tokens: list[Token], i: int) -> bool:
    noun = nouns.noun_at(tokens, i)
    if noun is None or noun.sort not in (nouns.SOLDIER, nouns.RANK, nouns.MEMBER):
        return False
    if noun.sort == nouns.MEMBER:
        return evidence_of.named_behind(tokens, noun.last, of_members=True)[0]
    return not evidence_of.others_behind_soldiers(tokens, noun.last)


def _foreign(tokens: list[Token], i: int) -> bool:
    """As in "warga asing", "warga negara Suriah", "warga Suriah"."""
    return i < len(tokens) and (tokens[i].lower in ("asing", "negara") or tokens[i].text.istitle())


_ANYBODY = frozenset("perempuan wanita pria laki lelaki pemuda remaja anak".split())


def of_branch(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "TNI AD 142 orang", "560.000 AD, 70.000 AU"."""
    behind, start = candidate.behind, candidate.start
    if known and behind < len(tokens) and tokens[behind].text in _ABBREVIATED:
        return True
    persons = behind < len(tokens) and tokens[behind].lower == "orang"
    if not persons or not _closes(tokens, behind + 1):
        return False
    found = parties.BRANCH_NAMES.before(tokens, start)
    return found is not None and (
        known or found[1] == 0 or tokens[found[1] - 1].lower in _BEFORE_BRANCH
    )


_BEFORE_BRANCH = frozenset("dari atas , : dan personel prajurit anggota tentara serta".split())


def of_named_force(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "sebanyak 300 TNI dikirim", "menewaskan 15 ISIS": the members of what is named."""
    behind = candidate.behind
    if behind >= len(tokens) or not tokens[behind].text[0].isupper():
        return False
    end = evidence_of.force_at(tokens, behind)
    if end is None or evidence_of.civil_at(tokens, behind):
        return False
    if nouns.noun_at(tokens, behind) is not None:
        return False
    hedged = candidate.start < candidate.first
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    listed = before in _PARTING and tokens[behind].lower == "tni"
    fallen = before in (",", ":") and end < len(tokens) and tokens[end].lower in FATES
    opens = candidate.start == 0 or before in _QUOTES
    acts = fallen or hedged or opens or before in _TAKING or listed
    last = tokens[end].lower if end < len(tokens) else ""
    return acts and (_closes(tokens, end) or last in _AFTER_NAME or last in FATES)


_QUOTES = frozenset('"“‘')
_PARTING = frozenset({"dari", "atas", "yakni", "yaitu", "dan", ",", "masing"})
_TAKING = frozenset("menewaskan membunuh menangkap menahan mengirim mengerahkan menembak".split())
_AFTER_NAME = frozenset(
    "di ke dari dalam pada yang akan telah sudah dikirim dikerahkan disiagakan ditempatkan".split()
)


_MATES = frozenset({"rekannya", "kawannya", "temannya", "koleganya"})


def mate(tokens: list[Token], i: int) -> nouns.Unit | None:
    """As in "menewaskan seorang prajurit dan melukai dua rekannya"."""
    i += i < len(tokens) and tokens[i].lower == "orang"
    if i >= len(tokens) or tokens[i].lower not in _MATES:
        return None
    return nouns.Unit(i, i + 1, "person", nouns.SOLDIER)


def parallel(tokens: list[Token], candidate: Candidate, previous: Candidate | None) -> bool:
    """As in "500 tentara China dan 300 orang Italia": both with their state."""
    if previous is None or previous.noun is None or previous.unit != "person":
        return False
    linked = candidate.start and tokens[candidate.start - 1].lower in ("dan", ",", "serta")
    return bool(
        linked
        and candidate.behind + 1 < len(tokens)
        and tokens[candidate.behind].lower == "orang"
        and evidence_of.state_at(tokens, candidate.behind + 1)
        and previous.noun.last < len(tokens)
        and evidence_of.state_at(tokens, previous.noun.last)
    )


def _closes(tokens: list[Token], i: int) -> bool:
    return i >= len(tokens) or tokens[i].text in CLOSING_MARKS or tokens[i].lower == "dan"


def _no_verb(gap: list[Token]) -> bool:
    return not any(
        token.lower in FATES or token.lower.startswith(("meng", "meny", "mem", "dik", "dit", "dip"))
        for token in gap
    ) and not any(token.text == "," for token in gap[:-1])


def _names_others(tokens: list[Token], first: int, last: int) -> bool:
    return any(evidence_of.others_at(tokens, i) for i in range(first, last))
