"""What an active verb takes for its object, where that shows whether it reports."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.conditions import is_predicate, word_at
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.nouns import PRONOUNS

_NAME = frozenset("namanya identitasnya jatidirinya nama identitas jatidiri jati anonim".split())
_DEEDS = frozenset(
    """
    setiap semua segala aksi tindakan upaya serangan langkah sikap cara kudeta invasi agresi teror
    terorisme insiden resolusi sanksi vonis blokade embargo genosida operasi razia perang bom
    eksekusi intervensi provokasi penyiksaan tragedi uji bahaya risiko potensi dampak
    """.split()
)
AGREEING = frozenset({"sepakat", "setuju", "sependapat"})
ABOUT = ("mengenai", "tentang", "soal", "perihal", "ihwal")
_TOGETHER = frozenset("kedua keduanya ketiga semua mereka pihak para dan telah kami kita".split())
_LONGEST_SUBJECT = 12  # words
# "menyambut baik keputusan itu", "menyambut upaya damai", not "menyambut tamu di bandara"
_WELCOMING = frozenset({"baik", "gembira", "positif", "hangat", "antusias"})
_WELCOMED = frozenset(
    """
    upaya upaya-upaya usaha langkah langkah-langkah keputusan kesepakatan persetujuan pernyataan
    pengumuman rencana usul usulan prakarsa inisiatif tawaran gagasan resolusi hasil putusan laporan
    kesediaan komitmen janji gencatan kemajuan perkembangan perjanjian pembebasan penunjukan
    """.split()
)
_FEELING = re.compile(
    r"(?:kekhawatiran|keprihatinan|kekecewaan|keberatan|kesiapan|kesediaan|penyesalan|penolakan|kecaman|"
    r"protes|bantahan|tuntutan|harapan|belasungkawa|dukacita|pujian|apresiasi|penghargaan|simpati|"
    r"kritik|kritikan|peringatan|ancaman|permintaan|imbauan|dukungan|keresahan|kecemasan|kegelisahan|"
    r"kegeraman|kemarahan|kegembiraan|kelegaan|solidaritas|optimisme|pesimisme|keraguan|skeptisisme|"
    r"tuduhan|tudingan|kutukan|sindiran|cemoohan|seruan|desakan|keluhan|kegusaran|ketidakpuasan)(?:nya)?"
)
_VOICING = frozenset({"menyampaikan", "menyuarakan", "mengutarakan", "melontarkan"})
_PRAISING = frozenset(
    "memuji mengkritik mengritik mengecam mengutuk mencela mengapresiasi mencemooh".split()
)
_NOT_PRAISED = frozenset("tuhan allah diri dirinya atau habis tanpa".split())
_STRONGLY = frozenset({"keras", "tajam", "pedas", "tegas", "juga", "pula", "langsung", "terbuka"})
_INSISTING = frozenset({"bersikeras", "berkeras", "bersikukuh", "berkukuh", "ngotot"})
_TENSES = frozenset("tidak tak belum telah sudah akan bukan masih tetap".split())
# take what they judge for their object, and what they make of it with "sebagai" or without
_JUDGING = frozenset(
    "mengecam mengkritik mengutuk mencela memuji memandang menggambarkan mendeskripsikan "
    "melukiskan mencibir".split()
)
CALLING = _JUDGING.union("menyebut mencap melabeli menilai menganggap menuduh menuding".split())


def welcomes(words: list[Word], i: int) -> bool:
    """As in "menyambut baik kesepakatan itu": what somebody thinks of it, no guest received."""
    after = word_at(words, i + 1)
    return (after in _WELCOMING and i + 2 < len(words)) or after in _WELCOMED


def agrees_that(words: list[Word], i: int) -> bool:
    """As in "Munro sepakat bahwa A"; "kedua pihak sepakat bahwa A", "sepakat mundur" are acts."""
    before = {word.lower for word in words[max(0, i - _LONGEST_SUBJECT) : i]}
    return not before & _TOGETHER and word_at(words, i + 1) in ("bahwa", *ABOUT)


def withholds_name(words: list[Word], i: int) -> bool:
    """As in "yang meminta (agar) tidak disebutkan namanya"."""
    return any(word.lower in _NAME for word in words[i + 1 : i + 6])


def insists_on(article: Article, words: list[Word], i: int) -> bool:
    """As in "bersikeras jumlah itu di bawah batas", not "bersikeras menyerang"."""
    if words[i].lower not in _INSISTING:
        return False
    after = word_at(words, i + 1)
    if not after or after in AFTER_SPEAKER or after in ("pada", "untuk", "dengan"):
        return False
    told = (not is_predicate(after) and i + 2 < len(words)) or after in _TENSES
    return told and not article.text[words[i].end : words[i + 1].start].strip()


def _names_somebody(article: Article, word: Word) -> bool:
    """As in "mengecam Amerika Serikat"."""
    named = article.mentions_in(word.start, word.start + 80)[:1]
    return bool(named) and named[0].start == word.start


def _by_somebody(article: Article, words: list[Word], i: int) -> bool:
    """Whether people stand before the verb: "Foto itu mengingatkan soal perang" warns nobody."""
    called = any(w.lower in PERSONS or w.lower in PRONOUNS for w in words[:i])
    return called or bool(article.people_in(words[0].start, words[i].start))


def _is_thing(article: Article, words: list[Word], i: int) -> bool:
    """As in "memuji para pelatih", "mengkritik masa tugas pejabat", not "memuji roti"."""
    if i + 1 >= len(words) or article.text[words[i - 1].end : words[i + 1].start].split()[1:]:
        return False
    described = words[i + 1].lower not in AFTER_SPEAKER
    return described and words[i].lower not in AFTER_SPEAKER and not is_predicate(words[i].lower)


def names_act(article: Article, words: list[Word], i: int) -> bool:
    """As in "memuji keramahan warga": the object is what somebody does or is, made a noun."""
    while word_at(words, i + 1) in _STRONGLY:  # "mengecam keras kunjungan itu"
        i += 1
    after = word_at(words, i + 1)
    if after == "sebagai":  # "mengecam sebagai fitnah laporan itu"
        return i + 2 < len(words)
    if after in ABOUT and _by_somebody(article, words, i):  # "mengingatkan soal ranjau"
        return i + 2 < len(words)
    if after in _NOT_PRAISED:
        return False
    if words[i].lower in _PRAISING and _is_thing(article, words, i + 1):
        return True
    if after in _DEEDS or (i + 1 < len(words) and _names_somebody(article, words[i + 1])):
        return True
    act = re.fullmatch(r"(?:ke|pe[mnlrwy]?|per)?[a-z]{3,}(?:an|nya)", after)
    return act is not None and not article.text[words[i].end : words[i + 1].start].strip()


def calls_it(article: Article, words: list[Word], i: int) -> bool:
    """As in "menyebutnya provokasi", "mengecamnya sebagai kemunduran": the object is "-nya"."""
    word = words[i].lower
    if not word.endswith("nya") or word[:-3] not in CALLING or i + 1 >= len(words):
        return False
    behind = words[i + 1]
    if article.text[words[i].end : behind.start].strip() or behind.lower == "sebagai":
        return behind.lower == "sebagai"
    if word[:-3] in _JUDGING:
        return False
    return article.text[behind.start].islower() and behind.lower not in AFTER_SPEAKER


def calls_himself(words: list[Word], i: int) -> bool:
    """As in "lelaki yang menyebut dirinya panglima": a name is given."""
    return words[i].lower in CALLING and word_at(words, i + 1) in ("diri", "dirinya")


def voices_feeling(words: list[Word], i: int) -> bool:
    """As in "menyuarakan keprihatinan"."""
    return words[i].lower in _VOICING and _FEELING.fullmatch(word_at(words, i + 1)) is not None
