"""What must stand around a word for it to report: a clause, a quotation, a speaker."""

import re
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.counts import tells_count, tells_number
from pipeline.attribution.epithets import epithet_end
from pipeline.attribution.states import is_state
from pipeline.lexicon.callings import PERSONAL
from pipeline.lexicon.forms import APPRAISERS, CLAUSE_TAKERS
from pipeline.lexicon.function_words import AFTER_SPEAKER, NO_CUE, STATES
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import DENIABLE

# words that are the predicate of a clause: "menyebut 400 prajurit tewas"
_PREDICATE = re.compile(
    r"(?:di|me[mnlrwy]|ber|ter)[a-z]{3,}(?:-[a-z]+)?|tewas|gugur|luka|hilang|jatuh|pecah|runtuh|tumbang|tenggelam|tiba|akan|bakal|telah|sudah|tidak|tak|belum|"
    r"masih|bisa|dapat|sedang|tengah|harus|adalah|ada|kehilangan|punya|mundur|masuk|datang|muncul|tampil|lari|kini|siap|mulai|gagal|"
    r"ikut|hadir|pergi|kabur|pulang|butuh|kalah|menang|wafat|selamat|"
    # "ber-" is "be-" before a root whose first syllable ends in "er", and in "belajar"
    r"bekerja(?:sama)?|belajar|bepergian|beterbangan|"
    r"rampung|selesai|tuntas|lumpuh|hancur|kandas|lenyap|musnah|bubar|sanggup|mampu"
)
SPEAKING = frozenset(
    """
    sang si firma sebuah suatu banyak sebagian kebanyakan puluhan belasan ratusan sekelompok
    """.split()
).union(
    ROLE_HEADS,
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    ORGANISATION_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    PRONOUNS,
)
_LOOK_LIKE_VERBS = ROLE_HEADS | frozenset(
    """
    mereka tersebut menurut berita berikut terhadap terkait bersama berat merek merdeka dinas
    dinding distrik divisi diskusi diplomat dingin merah menit meter mental memori metro menara
    mesin menantu mertua melayu
    termasuk terutama berapa beras berkat berkas terang media mediator mendiang menengah
    berwenang bersenjata
    berikutnya terakhir terbaru terbesar terkuat tertinggi terdekat terluar terdepan terpencil
    terbanyak tertentu berbagai bersangkutan mendatang terkenal terkemuka
    bertopeng berseragam berpangkat berusia bernama terdakwa tersangka terpidana
    diplomatik diplomasi dinasti digital diktator diktatur disiplin direktorat direksi distribusi
    diaspora dialog dinamika diskriminasi dimensi diameter dinihari dinamit diesel dilema diklat
    diskotek dividen distributor diagnosis dialek disertasi memorandum memang memoar mentor
    mengapa mentega melati merpati mewah beranda berandal berlian teroris terorisme terminal terapi
    berturut-turut berkali-kali berulang-ulang berhari-hari berbulan-bulan bertahun-tahun
    teritorial territorial terowongan teropong terigu terumbu ternak
    """.split()
)
NOMINALISED = re.compile(r"(?:ke|pe[mnlrwy])[a-z]{3,}an")  # "kehadiran", "pengerahan"
_LONGEST_DATE = 60  # characters
FURTHEST = 14  # words between a verb and the predicate of the clause that it takes
_LONGEST_LABEL = 120  # characters
# "menyebut langkah itu provokasi": calls it something
_CALLS = frozenset({"menyebut", "menilai", "menganggap"})
_TELLS_STORY = frozenset({"menceritakan", "mengisahkan"})
_JUDGES = frozenset({"menilai", "menganggap"})
# "menggambarkan keadaan itu sebagai bencana"
_MAKES_OF = CLAUSE_TAKERS.union(
    APPRAISERS, ("menggambarkan", "mendeskripsikan", "melukiskan", "memandang")
)
_TELL_COUNTS = frozenset({"menyebut", "mencatat", "merinci", "memerinci", "mendata", "menghitung"})
_SAID = frozenset({"kata", "ujar", "tutur"})
_COMPOUNDS = frozenset("kunci sandi kerja benda sifat pengantar sambutan ganti dasar akhir".split())
_NO_SPEAKER = NO_CUE | AFTER_SPEAKER
_BEHIND_OBJECT = frozenset(
    "pada di dalam kepada saat ketika dan serta dengan untuk oleh ke dari sejak hingga yang".split()
)
_THAT = ("bahwa", "jika", "kalau", "bahwasanya", "agar", "supaya")
_INTRODUCING = frozenset(':"“«„')
_PAUSES = frozenset(",;.")
_FULL_STOPS = frozenset('.!?…,:;"”’')


def word_at(words: list[Word], i: int) -> str:
    """The i-th word in lower case; the empty string where there is none."""
    return words[i].lower if 0 <= i < len(words) else ""


def stands_apart(article: Article, words: list[Word], i: int) -> bool:
    """Whether more than a space stands before word ``i``; a quotation ends before no other."""
    return i == 0 or article.text[words[i - 1].end : words[i].start] != " "


@lru_cache(maxsize=1 << 14)
def is_predicate(word: str) -> bool:
    """Whether a word in lower case can be the predicate of a clause.

    Example:
        >>> is_predicate("mengirim"), is_predicate("tewas"), is_predicate("menteri")
        (True, True, False)
    """
    return word not in _LOOK_LIKE_VERBS and _PREDICATE.fullmatch(word) is not None


def has_main_predicate(words: list[Word]) -> bool:
    """Whether a clause has a predicate outside of its relative clauses.

    Example:
        >>> def words(text): return [Word(0, 0, word) for word in text.split()]
        >>> has_main_predicate(words("pasukan yang telah disiapkan untuk gelombang berikutnya"))
        False
        >>> has_main_predicate(words("pasukan yang disiapkan kemarin sudah tiba"))
        True
    """
    relative, before = False, ""
    for _, _, word in words:
        if word == "yang":
            relative = True
        elif is_predicate(word):
            if not relative:
                return True
        elif relative and is_predicate(before):
            relative = False  # the relative clause has had its verb; the next one is the clause's
        before = word
    return False


def is_headline(article: Article, word: Word) -> bool:
    """A line without a full stop.

    There verbs stand without prefix ("Korsel klaim 300 tentara tewas").
    """
    return is_headline_at(article, word.start)


def is_headline_at(article: Article, position: int) -> bool:
    """Whether the sentence at ``position`` is a line without a full stop."""
    if not article.sentences:
        return False
    _, end = article.sentences[article.sentence_at(position)]
    return article.text[end - 1] not in _FULL_STOPS and article.text[end : end + 1] in (
        "\n",
        "\r",
        "",
    )


def denies(words: list[Word], i: int) -> bool:
    """Whether what follows "menolak" can be denied: "menolak mengirim pasukan" is a refusal."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return after in DENIABLE or NOMINALISED.fullmatch(after) is not None


def _object_tells(article: Article, words: list[Word], i: int) -> bool | None:
    """Whether the word behind the verb shows at once that it reports; None where it does not."""
    word, after = words[i].lower, word_at(words, i + 1)
    nominal = NOMINALISED.fullmatch(after) is not None
    if after in ("akan", "bakal") or (word == "memastikan" and nominal):
        return True  # "mengancam akan membalas", "London memastikan pengiriman itu"
    if word in _TELL_COUNTS and (tells_count(article, words, i) or tells_number(article, words[i])):
        return True  # "Dia juga menyebut sekitar 300 prajurit", "Pemberontak menyebut 300"
    if word == "menyebut" and after in ("angka", "jumlah", "total"):
        return not _is_pointed(words, i + 3)  # "menyebut angka 50.000 tentara"
    if word in ("menilai", "menganggap") and nominal and len(words) > i + 3:
        beyond = article.text[words[i].end : words[i + 3].start]
        if not re.search(r"[,;.:]", beyond):
            return True  # "menilai pembentukan milisi itu keliru"
    return None


def _calls_somebody(article: Article, words: list[Word], i: int) -> bool:
    """As in "menyebut mereka instruktur", "menilai Kodam gegabah": who or what, and its name."""
    if i + 2 >= len(words):
        return False
    first, second = words[i + 1], words[i + 2]
    if (
        article.text[words[i].end : first.start].strip()
        or article.text[first.end : second.start].strip()
    ):
        return False
    pronoun = first.lower in PRONOUNS or first.lower in ("itu", "ini")
    if not pronoun and (words[i].lower == "menyebut" or not article.text[first.start].isupper()):
        return False
    return second.lower not in _BEHIND_OBJECT and article.text[second.start].islower()


def _is_pointed(words: list[Word], j: int) -> bool:
    return word_at(words, j - 1) in ("itu", "tersebut", "ini")


def _starts_date(article: Article, word: Word) -> bool:
    dates = article.dates_in(word.start, word.start + _LONGEST_DATE)[:1]
    return bool(dates) and dates[0].start == word.start


def reports_clause(article: Article, words: list[Word], i: int) -> bool:
    """Whether a verb that also does other things has a clause or a quotation as its object."""
    if (object_tells := _object_tells(article, words, i)) is not None:
        return object_tells
    if words[i].lower in _CALLS and _calls_somebody(article, words, i):
        return True
    if words[i].lower in _JUDGES and word_at(words, i + 1) in STATES:
        return True  # "menilai terlambat"
    # "menceritakan perjuangan melawan kanker" names what the story is about
    theme = NOMINALISED.fullmatch(word_at(words, i + 1).removesuffix("nya")) is not None
    takes = words[i].lower in CLAUSE_TAKERS and not (theme and words[i].lower in _TELLS_STORY)
    for j in range(i + 1, min(i + FURTHEST, len(words))):
        gap = article.text[words[j - 1].end : words[j].start]
        if gap.strip() == "," and _starts_date(article, words[j]):
            continue  # "menulis di X, Selasa: “…”"
        if words[i].lower in _CALLS and j > i + 2 and _is_pointed(words, j) and gap.isspace():
            return words[j].lower not in _BEHIND_OBJECT
        if (
            words[j].lower in _THAT
            or not _INTRODUCING.isdisjoint(gap)
            or (j == i + 1 and "," in gap)
        ):
            return True
        decimal = gap == "," and words[j].lower[0].isdigit() and words[j - 1].lower[-1].isdigit()
        if not decimal and not _PAUSES.isdisjoint(gap):
            return False
        tells = is_predicate(words[j].lower) or is_state(article, words, i, j)
        finite = tells and words[j - 1].lower != "yang"
        made_of = words[j].lower == "sebagai" and words[i].lower in _MAKES_OF
        if j > i + 1 and (made_of or (finite and takes)):
            return True
    return False


def owns_person(word: str) -> bool:
    """As in "istrinya", "penerjemahnya"; not "katanya", nor "itu"."""
    return word.endswith("nya") and word.removesuffix("nya") in PERSONAL


def speaker_follows(article: Article, words: list[Word], i: int) -> bool:
    """Whether the word behind an inverted cue can open a speaker's noun phrase."""
    if i + 1 >= len(words) or article.text[words[i].end : words[i + 1].start].strip():
        return False
    following = words[i + 1]
    if following.lower in ("sebuah", "suatu") and word_at(words, i + 2) in SPEAKING:
        return True  # "demikian sebuah pernyataan"
    if following.lower in SPEAKING or article.text[following.start].isupper():
        return True
    if epithet_end(article, following.start, words[-1].end) or owns_person(following.lower):
        return True  # "…, cerita biarawati itu, …", "seperti dituturkan penerjemahnya"
    if following.lower in _NO_SPEAKER:
        return False
    said = i > 0 and article.text[words[i - 1].end : words[i].start].strip() == ","
    if said and words[i].lower in _SAID and following.lower not in _COMPOUNDS:
        return True  # ", kata tim dokter yang merawatnya"
    quotation = article.quotation_ending(words[i].start)
    return bool(quotation and quotation.speech)


def opens_with_speaker(article: Article, words: list[Word]) -> bool:
    """As in "Kata Budi, perang akan usai": a speaker and a comma behind the first word."""
    if len(words) < 3:
        return False
    named = article.mentions_in(words[1].start, words[1].start + _LONGEST_LABEL)[:1]
    if words[1].lower not in SPEAKING and not (named and named[0].start == words[1].start):
        return False
    return any(mark in article.text[words[1].end : words[1].end + _LONGEST_LABEL] for mark in ",:")


def adds_speaker(article: Article, words: list[Word], i: int) -> bool:
    """Whether the agent of a passive verb stands right behind it, with or without "oleh"."""
    if i + 1 < len(words) and words[i + 1].lower in ("oleh", "langsung"):
        return True
    return speaker_follows(article, words, i)
