"""Numbers whose noun stands in a sentence before: "Yang gugur 13 orang", "Gugur enam"."""

from itertools import pairwise

from pipeline.numerals.tokens import Token
from pipeline.quantities import discourse as said
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.aggregation import SUBSET_AFTER, refers_back, speaks_of_them
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import (
    ADVERBS,
    FATES,
    POSTINGS,
    PRONOUNS,
    REPORTED_FATES,
    WAVES,
)
from pipeline.quantities.parties import named_before
from pipeline.quantities.presumption_terms import KILLING

GROUPS = frozenset({"kelompok", "organisasi", "gerakan", "faksi"})

_TOLD_FATES = FATES | REPORTED_FATES
_ORDERS = frozenset(
    "pertama kedua ketiga keempat kelima terakhir perdana berikutnya itu ini tersebut".split()
)
_MEMBERS = frozenset({"anggotanya", "personelnya", "personilnya", "kekuatannya"})
_LINKS = ADVERBS | {"adalah", "terdiri", "dari", "atas", "berkekuatan", "mencapai"}
# who says "kami" of soldiers
_COMMANDERS = frozenset("komandan panglima danki danyon danton dansatgas danrem".split())
_FIGHTERS = frozenset("prajurit serdadu tentara gerilyawan pejuang milisi militan kombatan".split())
_QUOTED = 60  # tokens between "kami" and its speaker, or its number


def refers(tokens: list[Token], candidate: Candidate) -> bool:
    """Whether "dari jumlah itu", "jumlahnya" or "yang tewas" stands before the number."""
    return refers_back(tokens, candidate.start) or speaks_of_them(tokens, candidate.start)


def unit_from_before(
    tokens: list[Token],
    candidate: Candidate,
    follows: str,
    discourse: said.Discourse,
    evidence: evidence_of.Evidence,
) -> str | None:
    """The unit that the sentences before give a number, where its wording refers to them.

    ``follows`` is what :func:`.ellipsis.what_follows` tells.
    """
    if _points_back(tokens, candidate, follows):
        after = [token.lower for token in tokens[candidate.behind : candidate.behind + 4]]
        before = tokens[candidate.start - 1].lower if candidate.start else ""
        if told := discourse.recall(far="mereka" in after and before not in KILLING):
            return told
        opens = said.starts_sentence(tokens, candidate.first) or candidate.start < candidate.first
        if (
            (opens or "mereka" in after)
            and discourse.recent
            and not (discourse.others or evidence.civil)
        ):
            return "person"  # "Sekitar 40 dari mereka bakal digeser"
    if evidence.civil or follows not in ("bare", "persons", "others", "other persons"):
        return None
    if said.headless(tokens, candidate.start):
        return discourse.recall(far=True)
    if _tells_fates(tokens, candidate, follows):
        quoted = not tokens[0].is_word and tokens[0].text not in ".,"
        return discourse.recall(far=quoted) if quoted or discourse.fates else None
    if _goes_on_fates(tokens, candidate, follows) or _is_of_them(tokens, candidate, follows):
        return discourse.recall()
    answers = discourse.asked and _is_answer(tokens, candidate, follows)
    waves = (discourse.military or discourse.forces) and _is_wave(tokens, candidate, follows)
    members = (evidence.soldiers or evidence.before) and _is_of(
        tokens, candidate, follows, _MEMBERS
    )
    ours = evidence.military and _is_ours(tokens, candidate, follows)
    return "person" if answers or waves or members or ours else None


def _points_back(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """Whether the wording refers to what was told before, whoever else is about."""
    at = candidate.behind
    if follows == "subset" or (
        follows != "measure" and SUBSET_AFTER.at(tokens, at + 1) is not None
    ):
        return True
    if refers(tokens, candidate):
        return True
    return (
        at + 2 < len(tokens)
        and tokens[at].lower == "anggota"
        and tokens[at + 1].lower in GROUPS
        and tokens[at + 2].lower in ("itu", "tersebut", "ini")
    )


def _goes_on_fates(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "Dua lainnya luka", "Sembilan terluka", "Gugur enam", "Chad 3.250, …"."""
    start, behind = candidate.start, candidate.behind
    if said.starts_sentence(tokens, start):
        fate = behind < len(tokens) and tokens[behind].lower in _TOLD_FATES
        return follows in ("others", "other persons") or (follows == "bare" and fate)
    if said.fate_before(tokens, start) is not None:
        return follows == "persons" or said.closes(tokens, behind)
    return follows == "bare" and named_before(tokens, start) == 0 and said.closes(tokens, behind)


def _tells_fates(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "Tiga orang luka", where the sentence before told what became of soldiers."""
    at = candidate.behind + 1
    return (
        follows == "persons"
        and at < len(tokens)
        and tokens[at].lower in _TOLD_FATES
        and said.starts_sentence(tokens, candidate.start)
        and _DISASTERS.isdisjoint(token.lower for token in tokens)
    )


_DISASTERS = frozenset(
    """banjir gempa longsor kecelakaan kebakaran topan tsunami badai wabah tabrakan kelaparan
    letusan tenggelam demonstrasi kerusuhan perang konflik kekerasan genosida pembantaian""".split()
)


def _is_of_them(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    return _is_of(tokens, candidate, follows, PRONOUNS - {"kami", "kita"})


def _is_of(
    tokens: list[Token], candidate: Candidate, follows: str, subjects: frozenset[str]
) -> bool:
    """As in "Mereka berjumlah 300 orang", "Anggotanya dulu belasan orang": nothing else between."""
    i = candidate.start - 1
    while i >= 0 and candidate.start - i < 6 and tokens[i].lower in _LINKS:
        i -= 1
    return (
        follows == "persons"
        and i >= 0
        and tokens[i].lower in subjects
        and said.starts_sentence(tokens, i)
    )


def _is_answer(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "Kekuatan BRN? Menurut ICG, tak sampai 3.000 orang."."""
    start = candidate.start
    start -= start > 0 and tokens[start - 1].lower == "ada"
    opens = said.starts_sentence(tokens, start) or tokens[start - 1].text in ",:"
    opens = opens or named_before(tokens, start) is not None
    return opens and (follows == "persons" or said.closes(tokens, candidate.behind))


def _is_wave(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "Gelombang pertama sejumlah 350 orang akan bertolak"."""
    i = candidate.start - 1
    while i >= 0 and tokens[i].lower in _LINKS:
        i -= 1
    return (
        follows == "persons"
        and i >= 1
        and tokens[i].lower in _ORDERS
        and tokens[i - 1].lower in WAVES
        and any(
            token.lower in POSTINGS or token.lower in FATES
            for token in tokens[candidate.behind + 1 : candidate.behind + 5]
        )
    )


def _is_ours(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """A commander's "Kami tinggal 40 orang", with or without his name between."""
    i = candidate.start - 1
    if follows != "persons" or i < 1 or tokens[i].lower not in ADVERBS | {"berjumlah"}:
        return False
    before = [token.lower for token in tokens[max(0, i - _QUOTED) : i]]
    words = [*before, *(token.lower for token in tokens[i : i + _QUOTED])]
    commander = any(word in _COMMANDERS for word in words) or any(
        word == "seorang" and following in _FIGHTERS for word, following in pairwise(words)
    )
    return "kami" in before and commander
