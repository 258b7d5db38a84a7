"""Match the troops behind a number: "sekitar 3.000 tentara bayaran", "90 personel Kostrad"."""

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import unit_terms as terms
from pipeline.quantities.context_terms import FATES, PRONOUNS
from pipeline.quantities.evidence import (
    NP_END,
    Evidence,
    force_at,
    named_behind,
    others_behind_soldiers,
)
from pipeline.quantities.nouns import (
    CREW,
    DOUBTFUL,
    FORMATION,
    IN_COMPANY,
    MEMBER,
    OF_NAMED,
    PERSON,
    RANK,
    SAILOR,
    SOLDIER,
    Unit,
    noun_at,
    with_kinds,
)

_BETWEEN = Phrases(dict.fromkeys(terms.BETWEEN, True))
_MANNED = Phrases(dict.fromkeys(terms.MANNED, True))


def unit_after(tokens: list[Token], i: int, evidence: Evidence) -> Unit | None:
    """The troops that a number before ``tokens[i]`` counts, or null.

    ``evidence`` decides on nouns that other people share ("300 personel"). Persons ("300 orang")
    are never decided here: what they are stands before the number, see :mod:`.context`.
    """
    i = _skip_between(tokens, i)
    first = i
    if i < len(tokens) and tokens[i].lower in terms.SOLDIER_HEADS:
        i += 2 if i + 1 < len(tokens) and tokens[i + 1].text == "-" else 1  # "eks-kombatan"
    if i > first and force_at(tokens, i, behind_noun=True) and tokens[i].text[0].isupper():
        return Unit(first, first + 1, "person", SOLDIER)  # "dua oknum TNI", "20 eks GAM"
    noun = noun_at(tokens, i)
    if noun is None or noun.sort == PERSON or (i > first and noun.sort in _NO_PERSONS):
        return None
    noun = with_kinds(tokens, noun)
    if noun.sort in _NO_PERSONS and tokens[i - 1].lower == "orang":
        troops = _is_troops(tokens, noun, evidence)  # "850 orang batalyon infanteri"
        return Unit(i - 1, i, "person", PERSON) if troops else None
    if tokens[i].lower == "cadangan" and i == first and tokens[i - 1].lower == "orang":
        first -= 1  # "orang cadangan": no noun without it
    return noun._replace(first=first) if _is_troops(tokens, noun, evidence) else None


_NO_PERSONS = (FORMATION, DOUBTFUL)


def part_after(tokens: list[Token], i: int) -> Unit | None:
    """The soldiers of "puluhan dari tentara Niger", "dua dari para prajurit itu"."""
    if i >= len(tokens) or tokens[i].lower not in ("dari", "di"):
        return None
    i += 1
    while i < len(tokens) and tokens[i].lower in ("antara", "para", "kalangan"):
        i += 1
    noun = noun_at(tokens, i)
    if noun is not None and tokens[noun.first].text.istitle():
        return None  # "30 dari Marinir"
    if noun is None or noun.sort != SOLDIER or others_behind_soldiers(tokens, noun.last):
        return None
    return with_kinds(tokens, noun) if tokens[i - 1].lower != "di" else None


def _skip_between(tokens: list[Token], i: int) -> int:
    """Over classifiers ("4.200 orang tentara") and an opening quotation mark."""
    for _ in range(3):
        if i < len(tokens) and tokens[i].text in terms.QUOTES:
            i += 1
            continue
        found = _BETWEEN.at(tokens, i)
        if found is None:
            return i
        behind = found[1]
        if behind < len(tokens) and _starts_unit(tokens, behind):
            i = behind
        else:
            return i
    return i


def _starts_unit(tokens: list[Token], i: int) -> bool:
    return (
        noun_at(tokens, i) is not None
        or tokens[i].lower in terms.SOLDIER_HEADS
        or tokens[i].text in terms.QUOTES
        or _BETWEEN.at(tokens, i) is not None
    )


def _is_troops(tokens: list[Token], noun: Unit, evidence: Evidence) -> bool:
    """Judge a noun by the phrase behind it, then by its sentence."""
    if noun.sort == SOLDIER:
        return not others_behind_soldiers(tokens, noun.last)
    own_kind = any(token.lower in _SELF_EVIDENT for token in tokens[noun.first + 1 : noun.last])
    # an alliance's members are states; those of "anggota pasukan keamanan" are soldiers
    of_members = noun.sort == MEMBER and not own_kind
    military, civil = named_behind(tokens, noun.last, of_members=of_members)
    if civil:
        return False
    if noun.sort == FORMATION:  # "dua kompi Brimob" is police; else the noun is enough
        return True
    if noun.sort in _OF_OTHERS_AS_WELL:
        return _is_of_army(tokens, noun, evidence, military=military)
    if own_kind or (military and noun.sort != DOUBTFUL):
        return True
    if noun.sort == DOUBTFUL:
        return _formation_in_company(tokens, noun, evidence, military=military)
    task_force = noun.last < len(tokens) and tokens[noun.last].lower == "satgas"
    closed = task_force or _closed_behind(tokens, noun)
    if noun.sort == MEMBER:
        before = evidence.before and not evidence.police
        sent = evidence.article and evidence.deploying and not evidence.civil
        return (evidence.military or before or sent) and not evidence.services and closed
    if evidence.police or (evidence.services and not evidence.military):
        return False
    return evidence.military or evidence.deploying or evidence.article


_OF_OTHERS_AS_WELL = (SAILOR, OF_NAMED, CREW, RANK, IN_COMPANY)


def _is_of_army(tokens: list[Token], noun: Unit, evidence: Evidence, *, military: bool) -> bool:
    """As in "pelaut", "teroris", "awak", "kolonel", "cadangan": others have these words, too."""
    behind = tokens[noun.last].lower if noun.last < len(tokens) else ""
    if noun.sort == SAILOR:  # of a merchant ship unless marines or a navy stand beside
        return evidence.navy or force_at(tokens, noun.last) is not None
    if noun.sort == OF_NAMED:
        if tokens[noun.first].lower == "pengamat":  # most of those are analysts
            return behind in _OBSERVING or behind in FATES
        return force_at(tokens, noun.last + (behind == "gabungan"), behind_noun=True) is not None
    if noun.sort == CREW and tokens[noun.first].lower in terms.FLYERS:
        return military or tokens[noun.last - 1].lower in ("tempur", "militer")
    if noun.sort == CREW:
        return _MANNED.at(tokens, noun.last) is not None
    if noun.sort == RANK:  # with a capital it is somebody's title
        return evidence.military and tokens[noun.first].text.islower()
    company = evidence.military or evidence.article
    if evidence.police and tokens[noun.first].lower in terms.ATTACKERS:
        return False  # of criminals, perhaps
    return company and not evidence.services and behind not in terms.OF_PARKS


_OBSERVING = frozenset({"pbb", "unifil", "tni", "asean", "tak", "tidak"})
_SELF_EVIDENT = frozenset(
    """infanteri kavaleri artileri marinir komando raider tempur militer tentara pasukan prajurit
    milisi paramiliter gerilyawan militan pemberontak bersenjata bayaran perdamaian zeni mekanis
    baja payung laskar babinsa""".split()
)


def _closed_behind(tokens: list[Token], noun: Unit) -> bool:
    """Whether the noun phrase ends with the noun: "30.000 anggota di Gaza", "divisi kami"."""
    behind = tokens[noun.last] if noun.last < len(tokens) else None
    return (
        behind is None
        or not behind.is_word
        or behind.lower in NP_END
        or behind.lower in PRONOUNS
        or behind.lower in _WHOLE
        or behind.lower == "dari"  # "satu anggota dari Yonif 123"
    )


_WHOLE = frozenset("penuh utuh lengkap baru terakhir pertama".split())  # "satu divisi penuh"
_FIRMS = frozenset("liga kompetisi perusahaan firma pabrik bank universitas rs klub tim".split())
_OF_SOLDIERS_ALONE = frozenset({"battalion", "company", "platoon"})
# only armies have these, in an article about one
_OF_ARMIES = frozenset({"division", "corps"})


def _formation_in_company(
    tokens: list[Token], noun: Unit, evidence: Evidence, *, military: bool
) -> bool:
    """As in "tiga divisi", of an army if beside soldiers and alone, of a firm else."""
    if noun.last > noun.first + 1:  # "dua unit khusus": the kind alone is weak
        return evidence.military or (evidence.article and noun.unit in _OF_ARMIES)
    if military and noun.unit in _OF_SOLDIERS_ALONE:  # "2 SSK Brimob dan 3 SSK TNI"
        return True
    if evidence.police or evidence.services:
        return False
    if evidence.military:
        return military or _closed_behind(tokens, noun)
    if not _closed_behind(tokens, noun):
        return False
    near = tokens[max(0, noun.first - 10) : noun.first]
    if noun.unit in _OF_ARMIES and evidence.article:
        return not any(token.lower in _FIRMS for token in near)
    return evidence.deploying and noun.unit != "unit"
