"""Passive and nominal cues: "disampaikan X", "dilaporkan", "laporan bahwa"."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.active_cues import read_active
from pipeline.attribution.agents import JUDGING
from pipeline.attribution.beside_quotations import introduces_quotation
from pipeline.attribution.by_form import is_open_verb
from pipeline.attribution.conditions import adds_speaker, is_predicate, owns_person, word_at
from pipeline.attribution.frame import Cue
from pipeline.attribution.open_verbs import read_open_active
from pipeline.attribution.relative import in_relative
from pipeline.lexicon.forms import PASSIVE, active_stance
from pipeline.lexicon.function_words import NEGATIONS, POINTING, REFERRING
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import (
    ESTIMATING,
    IN_DOCUMENTS,
    NOUNS_OF_SAYING,
    SPEAKERLESS,
)

# "saat dikonfirmasi Kompas.com", "untuk disampaikan", "seperti dilaporkan X"
_NOT_FINITE = NEGATIONS | {
    "saat", "ketika", "sewaktu", "kala", "begitu", "seperti", "sebagaimana", "untuk", "demikian",
    "bisa", "dapat", "harus", "perlu", "akan", "jika", "bila", "kalau", "apabila",
}  # fmt: skip
_TOLD = frozenset({"angka", "jumlah", "data", "rencana", "keputusan", "jawaban", "kepastian"})
_OF_SPEECH = ("dikata", "disampai", "diungkap", "dijelas", "ditegas", "dituturkan", "dikemuka",
              "ditambah", "dipapar", "diterang", "diutara", "dibeber", "ditandas")  # fmt: skip
_TOLD_OF = REFERRING | NOUNS_OF_SAYING | _TOLD
_BREAKS = re.compile(r"[,.;:\"“”]")
_SETTINGS = frozenset(
    {"bahwa", "di", "dalam", "pada", "kepada", "juga", "pula", "kemudian", "lagi"}
)
_SPEAKERS = ROLE_HEADS | ORGANISATION_HEADS | GOVERNMENT_HEADS
_AGENTS = ORGANISATION_HEADS | ROLE_HEADS | {"pemerintah"}
# "yang diperkirakan sekitar 300 orang", "yang diduga kuat berjumlah 300"
_MEASURING = frozenset(
    """
    sekitar lebih kurang hampir sedikitnya setidaknya sebanyak antara hanya paling minimal maksimal
    belasan puluhan ratusan ribuan jutaan dua tiga empat lima enam tujuh delapan sembilan sepuluh
    sebelas seratus seribu selusin kuat keras kini masih oleh kira-kira total jumlahnya
    """.split()
)
_NEAR = 10  # words
# whose agent needs no "oleh" and is never their subject ("dilaporkan prajurit tewas")
_WITH_AGENT = frozenset(
    {"disampaikan", "diungkapkan", "diungkap", "dikemukakan", "dijelaskan", "ditegaskan",
     "diutarakan", "dituturkan", "dipaparkan", "dibeberkan", "diumumkan", "dilontarkan",
     "dijanjikan"}
)  # fmt: skip
# what somebody thinks of an act or a word: "Angka itu dipertanyakan anggota Komisi I"
_REACTIONS = frozenset(
    {"dipertanyakan", "dikecam", "dikritik", "dipuji", "dikutuk", "disesalkan", "disayangkan",
     "diprotes"}
)  # fmt: skip
# in a clause of its own: "Kelompok itu, yang dituding berada di balik serangan, …"
_ACCUSED = frozenset({"dituding", "dituduh", "disebut", "diklaim"})
_NAMED_THINGS = frozenset({"operasi", "latihan", "program", "proyek", "sandi", "kode", "misi"})
_CLAUSE = frozenset({"bahwa", "yang"})  # of a noun: "laporan bahwa", "pernyataan yang mengklaim"
_NAMING = frozenset({"disebut", "disebutkan", "dikatakan", "disebut-sebut"})
_LONGEST_NAME = 80  # characters
_WIDEST = 12  # words: "Pengumuman Kanselir Olaf Schreiber pada Senin (3/6) bahwa"
_NOMINAL_STANCES = {
    "peringatan": "warns", "bantahan": "denies", "dugaan": "estimates", "spekulasi": "estimates",
    "perkiraan": "estimates", "estimasi": "estimates", "sinyalemen": "estimates",
    "ancaman": "warns", "janji": "promises", "konfirmasi": "confirms", "pengakuan": "confirms",
}  # fmt: skip


def read_passive(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read "disampaikan X", "dibantah oleh X", "dilaporkan" and "diperkirakan" at word ``i``."""
    word = words[i]
    before, after = word_at(words, i - 1), word_at(words, i + 1)
    if word.lower in ESTIMATING and not _estimated_by(article, words, i):
        cue = Cue(word.start, word.end, "estimating", "estimates", word.lower)
        return None if _suspects(article, words, i) else cue
    passive = Cue(word.start, word.end, "passive", PASSIVE.get(word.lower, ""), word.lower)
    if _names_it(article, words, i):
        return None
    if _stands_alone(article, words, i):
        return passive._replace(kind="speakerless", stance=passive.stance or "states")
    if word.lower in IN_DOCUMENTS:
        return None
    if passive.stance and _points_back(words, i) and adds_speaker(article, words, i):
        return passive
    if _leads_in(article, words, i, passive):
        return Cue(word.start, word.end, "according", passive.stance, word.lower)
    relative = word.lower != "konon" and not _judged_by(words, i)
    if before in _NOT_FINITE or (relative and _is_relative(article, words, i)):
        return None
    if "oleh" in (after, word_at(words, i + 2)) and passive.stance:
        return passive
    if _hedges(article, words, i):
        return None
    return _with_or_without_agent(article, words, i, passive)


def _with_or_without_agent(article: Article, words: list[Word], i: int, passive: Cue) -> Cue | None:
    word = words[i]
    told = word.lower in _WITH_AGENT and _speaks(article, words, i + 1) and _tells(words, i)
    added = word.lower == "ditambahkan" and i == 0 and article.text[word.end : word.end + 1] == ","
    if (word.lower in SPEAKERLESS or added) and not told:
        return _speakerless(words, i)
    return passive if passive.stance and (told or _has_agent(article, words, i, passive)) else None


def _stands_alone(article: Article, words: list[Word], i: int) -> bool:
    """As in "Dalam laporan itu dinyatakan …", "Kelompok itu, yang dituding membunuh warga, …"."""
    word, after = words[i].lower, word_at(words, i + 1)
    if word in IN_DOCUMENTS or PASSIVE.get(word) == "states":
        agent = word not in IN_DOCUMENTS and _speaks(article, words, i + 1)
        if _opens_with_document(words, i) and not agent:
            return True
        if not agent and i == 0 and after in _SETTINGS and _that_behind(article, words, i):
            return True
    accuses = word in _ACCUSED and (after == "sebagai" or is_predicate(after))
    return accuses and in_relative(article, words[0].start, words[i].start)


def _judged_by(words: list[Word], i: int) -> bool:
    """As in "kunjungan yang dinilai oleh Kyiv sebagai provokasi": what somebody makes of it."""
    if words[i].lower not in JUDGING or word_at(words, i + 1) != "oleh":
        return False
    return any(word.lower == "sebagai" for word in words[i + 3 : i + 3 + _NEAR])


def _suspects(article: Article, words: list[Word], i: int) -> bool:
    """As in "sebelas pria yang diduga gerilyawan": what they are, and no number estimated."""
    after = word_at(words, i + 1)
    if word_at(words, i - 1) != "yang" or not after.isalpha():
        return False
    if is_predicate(after) or after in _MEASURING:
        return False
    return not article.text[words[i].end : words[i + 1].start].strip()


def _estimated_by(article: Article, words: list[Word], i: int) -> bool:
    """As in "diperkirakan oleh Pentagon bahwa 300 orang tewas": the agent and the clause behind."""
    return word_at(words, i + 1) == "oleh" and _that_behind(article, words, i)


def _that_behind(article: Article, words: list[Word], i: int) -> bool:
    """As in "Dijelaskan di sidang itu bahwa": behind where or by whom it is told."""
    that = next((w for w in words[i + 1 : i + _WIDEST] if w.lower == "bahwa"), None)
    return that is not None and not _BREAKS.search(article.text, words[i].end, that.start)


def _opens_with_document(words: list[Word], i: int) -> bool:
    """As in "Dalam laporan itu dinyatakan, …": the clause is the document's."""
    if i < 2 or words[0].lower not in ("dalam", "pada") or words[1].lower not in DOCUMENT_HEADS:
        return False
    before = word_at(words, i - 1)
    return before not in _NOT_FINITE and before != "yang" and word_at(words, i + 1) != "oleh"


def _hedges(article: Article, words: list[Word], i: int) -> bool:
    """As in "Putin dilaporkan mengatakan bahwa A", "“Ya,” perwira itu dikabarkan menjawab".

    Somebody is quoted; the verb behind it is the cue.
    """
    if not i or words[i].lower not in SPEAKERLESS or i + 1 >= len(words):
        return False
    if not is_open_verb(words[i + 1].lower):
        return False
    verb = read_active(article, words, i + 1) or read_open_active(article, words, i + 1)
    return verb is not None and verb.kind == "active"


def _is_relative(article: Article, words: list[Word], i: int) -> bool:
    """As in "yang disebut", "yang kerap disebut", "yang oleh massa disebut"."""
    for j in range(i - 1, max(i - 5, -1), -1):
        if not article.text[words[j].end : words[j + 1].start].isspace() or is_predicate(
            words[j].lower
        ):
            return False
        if words[j].lower == "yang":
            return True
    return False


def _names_it(article: Article, words: list[Word], i: int) -> bool:
    """As in "disebut Operasi Perisai", "disebut “relawan”": a name is given, nothing is told."""
    if words[i].lower not in _NAMING or i + 1 >= len(words):
        return False
    if i == 0:  # "Disebut Operasi Fajar, pendaratan itu …"
        comma = article.text.find(",", words[0].end, words[0].end + _LONGEST_NAME)
        return (
            words[1].lower in _NAMED_THINGS
            and comma >= 0
            and not any(is_predicate(w.lower) for w in article.words(words[0].end, comma))
        )
    gap = article.text[words[i].end : words[i + 1].start]
    if gap.strip():
        return gap.strip()[0] in "\"“'‘«"
    after = words[i + 1]
    if after.lower in _NAMED_THINGS:
        return True
    headline = article.text[words[i].start].isupper()
    if not article.text[after.start].isupper() or headline or _speaks(article, words, i + 1):
        return False
    return not any(is_predicate(word.lower) for word in words[i + 1 : i + 6])


def _leads_in(article: Article, words: list[Word], i: int, passive: Cue) -> bool:
    """As in "Seperti dikatakan Budanov, …", "Dikatakan Budanov pada Kamis, …": like "menurut"."""
    backed = word_at(words, i - 1) in ("seperti", "sebagaimana") or i == 0
    spoken = passive.stance == "states" and words[i].lower.startswith(_OF_SPEECH)
    return backed and spoken and _speaks(article, words, i + 1)


def _has_agent(article: Article, words: list[Word], i: int, passive: Cue) -> bool:
    """As in "Pengerahan itu dijanjikan Daudov", "Klaim itu dibantah juru bicara militer"."""
    agent = i + 1 < len(words) and article.text[words[i + 1].start].isupper()
    if agent and article.person_at(words[i + 1].start):
        return True
    if words[i].lower in _REACTIONS and _speaks(article, words, i + 1):
        return True
    named = agent or word_at(words, i + 1) in _AGENTS
    return passive.stance in ("denies", "confirms") and named


def _tells(words: list[Word], i: int) -> bool:
    """Whether what is handed over is news, not a letter: "Surat itu disampaikan Menteri"."""
    if words[i].lower != "disampaikan":
        return True
    return any(w.lower in _TOLD_OF or w.lower.endswith("nya") for w in words[max(0, i - _NEAR) : i])


def _speaks(article: Article, words: list[Word], i: int) -> bool:
    """Whether an office, a body or the name of one begins at word ``i``."""
    if i >= len(words) or article.text[words[i - 1].end : words[i].start].strip():
        return False
    if words[i].lower in _SPEAKERS or owns_person(words[i].lower):
        return True
    named = article.mentions_in(words[i].start, words[i].start + _LONGEST_NAME)[:1]
    return bool(named) and named[0].start == words[i].start


def _points_back(words: list[Word], i: int) -> bool:
    """As in "Hal itu disampaikan X": an adverb may stand between ("Hal itu juga disampaikan")."""
    before = (
        word_at(words, i - 2)
        if word_at(words, i - 1) in ("juga", "pun", "turut", "telah")
        else word_at(words, i - 1)
    )
    return before in POINTING


def _speakerless(words: list[Word], i: int) -> Cue | None:
    word = words[i]
    before, after = word_at(words, i - 1), word_at(words, i + 1)
    if after in ("namanya", "identitasnya", "nama", "jati") or before in ("mau", "ingin"):
        return None
    if before in PRONOUNS and word.lower in _NAMING and after == "dalam":
        return None  # "setelah ia disebut dalam laporan itu": named there
    further = word_at(words, i + 2)
    reports = after == "juga" and (is_predicate(further) or further == "bahwa")
    if (
        word.lower in ("disebut", "diklaim", "dikatakan")
        and not reports
        and after in ("sebagai", "dengan", "juga", "sebagian")
    ):
        return None
    stance = PASSIVE.get(word.lower, "states")
    return Cue(word.start, word.end, "speakerless", stance, word.lower)


def read_nominal(article: Article, words: list[Word], i: int) -> Cue | None:
    """As in "laporan bahwa …", "klaim Ukraina bahwa …": a noun of saying with its clause."""
    word = words[i]
    if _CLAUSE.isdisjoint([behind.lower for behind in words[i + 1 : i + _WIDEST]]):
        return None
    for j in range(i + 1, min(i + _WIDEST, len(words))):
        gap = article.text[words[j - 1].end : words[j].start].strip(" \n()")
        if gap and (gap != "," or words[j].lower != "bahwa"):
            return None
        if words[j].lower in NOUNS_OF_SAYING or is_predicate(words[j].lower):
            return None
        told = active_stance(word_at(words, j + 1)) if words[j].lower == "yang" else None
        document = j == i + 1 and word.lower in DOCUMENT_HEADS  # "pernyataan yang mengklaim …"
        if told and (j > i + 1 or document) and not introduces_quotation(article, words, j + 1):
            verb = words[j + 1]  # "pernyataan Presiden X pada Minggu yang menyebut 900 …"
            return Cue(verb.start, verb.end, "nominal", told, word.lower)
        if words[j].lower == "bahwa":
            stance = _NOMINAL_STANCES.get(word.lower, "states")
            return Cue(word.start, word.end, "nominal", stance, word.lower)
    return None
