"""Who a number can be said of: the persons, forces and formations that a clause names."""

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities import nouns
from pipeline.quantities.context_terms import PRONOUNS
from pipeline.quantities.evidence_terms import CIVILIANS

# me- verbs that change a count instead of having an object
_CHANGING = frozenset(
    """mencapai menjadi menyusut meningkat menurun melonjak membengkak mengecil melampaui melebihi
    mendekati menyentuh menembus merosot membesar""".split()
)

_NO_VERBS = frozenset(
    {"menurut", "menteri", "melalui", "mereka", "mendatang", "menjelang", "merdeka"}
)

_OTHER = "other"
_NO_HEADS = (nouns.PERSON, nouns.DOUBTFUL, nouns.IN_COMPANY, nouns.CREW, nouns.RANK, nouns.OF_NAMED)


def person_at(tokens: list[Token], i: int) -> nouns.Unit | None:
    """The persons or the formation named at ``i``, soldiers or others."""
    if tokens[i].lower in CIVILIANS:
        # "korban tewas tentara AS" and "korban di pihak tentara" are soldiers
        return nouns.Unit(i, i + 1, "person", _OTHER)
    noun = nouns.noun_at(tokens, i)
    if noun is None or noun.sort in _NO_HEADS:
        return _force_at(tokens, i)
    if noun.sort in (nouns.PERSONNEL, nouns.MEMBER):
        military, civil = evidence_of.named_behind(tokens, noun.last)
        return noun._replace(sort=nouns.SOLDIER if military else _OTHER if civil else noun.sort)
    if noun.sort == nouns.SOLDIER and evidence_of.others_behind_soldiers(tokens, noun.last):
        return noun._replace(sort=_OTHER)
    return noun


def _force_at(tokens: list[Token], i: int) -> nouns.Unit | None:
    """As in "Kontingen Garuda berjumlah 850 orang", "militer AS kehilangan …"."""
    end = evidence_of.force_at(tokens, i) or evidence_of.mission_at(tokens, i)
    if end is not None:
        return nouns.Unit(i, end, "person", nouns.SOLDIER)
    task_force = _TASK_FORCES.at(tokens, i)  # there are others than of armies
    return task_force and nouns.Unit(i, task_force[1], "person", nouns.PERSONNEL)


_TASK_FORCES = Phrases(
    dict.fromkeys(("satgas", "satuan tugas", "gugus tugas", "garnisun", "kontingen"), True)
)


def is_troops(head: nouns.Unit) -> bool:
    """Whether what a number is said of are soldiers, a formation or undecided personnel."""
    return head.sort in (nouns.SOLDIER, nouns.FORMATION, nouns.PERSONNEL)


def owned(tokens: list[Token], at: int, evidence: evidence_of.Evidence, told: str | None) -> bool:
    """Whether the "kekuatan" at ``at`` is that of an armed force: "kekuatan Inggris di Irak".

    A state has other strengths, and "mereka" may be anybody: those need soldiers told of.
    """
    if tokens[at].lower.endswith("nya") or _lower(tokens, at + 1) in PRONOUNS:
        return told is not None
    if evidence_of.police_at(tokens, at + 1):
        return False
    if evidence_of.force_at(tokens, at + 1, behind_noun=True) is not None:
        return True
    return (evidence.military or told is not None) and evidence_of.state_at(tokens, at + 1)


def _lower(tokens: list[Token], i: int) -> str:
    return tokens[i].lower if i < len(tokens) else ""


def acts(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a verb with an object of its own stands between.

    "tentara menahan sebanyak 300 orang": the soldiers act on others. Inside "yang …" it is the
    head's own clause: "prajurit yang menjaga perbatasan sebanyak 300".
    """
    for i in range(start, end):
        word = tokens[i].lower
        if word == "yang":
            return False
        # "sejak menyerbu Irak" tells when
        if takes_object(word) and not (i > start and tokens[i - 1].lower in _WHEN):
            return True
    return False


_WHEN = frozenset({"sejak", "semenjak", "selama", "usai", "seusai", "sambil", "tanpa"})


def takes_object(word: str) -> bool:
    """Whether a verb has an object of its own: "menahan", but not "mencapai"."""
    return (
        len(word) > 6
        and word.startswith(("mem", "men", "mel", "mer"))
        and word not in _CHANGING
        and word not in _NO_VERBS
    )
