"""What the frame of a sentence does to it: questions, conditions, rejections, dates to come."""

import re

from pipeline.claims.events import Trigger
from pipeline.claims.modality_terms import CONDITIONS, MODAL_WORDS, OPEN_EVENTS
from pipeline.claims.scope import Scope

_REACH = 160  # characters
_FALSE = (
    r"(?:(?:tidak|tak|tidaklah|bukan)\s+(?:benar|betul|berdasar|terbukti)|hoaks|hoax|bohong|"
    r"kebohongan|palsu|keliru|disinformasi|omong\s+kosong|isapan\s+jempol|mengada-ada|rekayasa)"
)
_UNTRUE_THAT = re.compile(
    rf"\b{_FALSE}\s+(?:(?:kalau|jika|bila|bahwa)\b|(?:adanya|soal|ada)\b)[^.;]*$", re.IGNORECASE
)
_REPORT = re.compile(
    r"\b(?:kabar|berita|isu|rumor|klaim|laporan|tudingan|tuduhan|informasi|pernyataan|unggahan|"
    r"narasi|anggapan)(?:nya)?\b[^.;,]*$",
    re.IGNORECASE,
)
# "Keliru: Video 10.000 Tentara", "[HOAKS] Foto 300 Prajurit": as fact checks are headed
_LABELLED = re.compile(
    r"[\s\[(\"“]*(?:keliru|hoaks|hoax|salah|sesat|menyesatkan|disinformasi|tidak\s+benar)\s*[:\])]",
    re.IGNORECASE,
)
# "kami meminta 2.000 serdadu lagi dan ditolak"
_REFUSED_LATER = re.compile(
    r"(?:\s+[\w’'-]+){0,4}?,?\s+(?:dan|tetapi|tapi|namun|lalu)\s+(?:itu\s+)?(?:ditolak|dibatalkan|"
    r"batal|urung|gagal)\b",
    re.IGNORECASE,
)
_IS_UNTRUE = re.compile(
    rf"[^.;]{{0,120}}?\b(?:adalah|itu|tersebut|ternyata|merupakan|dinyatakan|sebagai)\s+"
    rf"(?:\w+\s+)?{_FALSE}\b",
    re.IGNORECASE,
)
# "menyangkal pengerahan itu dan balik menuduh …": another saying, not denied
_SAYS_NEXT = re.compile(
    r"(?:,|\b(?:dan|tetapi|tapi|namun|seraya|sambil|serta))\s+(?:\w+\s+){0,2}?"
    r"(?:menuduh|menuding|menegaskan|menyatakan|mengatakan|menyebut(?:kan)?|mengklaim|"
    r"mengakui|mengaku|menambahkan|menekankan|memastikan|mengeluhkan|menyalahkan|mengecam|mengumumkan|"
    r"mengungkapkan|melaporkan|menyesalkan|membeberkan|memperingatkan|menyebut|mengatakan|berdalih|"
    r"berkilah|menyayangkan|mengutuk|mengkritik)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:tidak|tak|belum)\s+$", re.IGNORECASE)
_WHETHER = re.compile(r"\b(?:apakah|benar\s+tidaknya)\b[^.;:,?]*$", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:apakah|benarkah|mungkinkah|bisakah|akankah|sudahkah|adakah|haruskah|perlukah|"
    r"dapatkah|betulkah|masa)\b",
    re.IGNORECASE,
)
_WH = re.compile(r"\b(?:mengapa|kenapa|bagaimana|siapa|apa|kapan|berapa|mana)\b|,", re.IGNORECASE)
_IF_THEN = re.compile(
    rf"[\s\"“‘']*(?:{'|'.join(sorted(CONDITIONS))})\s[^,.;]{{1,100}},", re.IGNORECASE
)
_FACT = re.compile(r"\b(?:telah|sudah|masih|kini|pernah|sekarang|saat\s+ini)\b", re.IGNORECASE)
_NOT_OPEN = frozenset({"meski", "walau", "bahkan", "seolah"})
_FUTURE = re.compile(
    r"\b(?:(?:pekan|minggu|bulan|tahun|hari\s+\w+|musim\s+\w+)\s+depan|mendatang|besok|lusa|"
    r"nanti)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:di|me[mnlrwy]|ber|ter)[a-z]{3,}\b|[;:\"“”]|\bsebelum\b|\bhingga\b")


def rejected(scope: Scope) -> bool:
    """Whether somebody denies it, or the sentence calls it untrue."""
    utterance, quantity, text = scope.utterance, scope.quantity, scope.text
    if utterance and utterance.stance == "denies":
        end, cue = utterance.cue_end, utterance.cue_start
        if cue is not None and _NOT.search(text, max(0, cue - 8), cue):
            return False  # "tidak membantah"
        if end is None or end > quantity.start:
            return True
        return _SAYS_NEXT.search(text, max(end, quantity.start - _REACH), quantity.start) is None
    start, end = scope.article.sentences[scope.sentence]
    lead = (max(start, quantity.start - _REACH), quantity.start)
    if _LABELLED.match(text, start, quantity.start):
        return True
    if _REFUSED_LATER.match(text, quantity.end, end):
        return True
    if _UNTRUE_THAT.search(text, *lead):
        return True
    return (
        _REPORT.search(text, *lead) is not None
        and _IS_UNTRUE.match(text, quantity.end, end) is not None
    )


def wondered(scope: Scope) -> bool:
    """Whether "apakah" opens the clause: "Belum jelas apakah 100 tentara itu tewas"."""
    start = max(scope.article.sentences[scope.sentence][0], scope.quantity.start - _REACH)
    return _WHETHER.search(scope.text, start, scope.quantity.start) is not None


def supposed(scope: Scope) -> bool:
    """Whether the utterance hangs on a word of supposing: "diduga tinggal seribu"."""
    cue = scope.utterance
    if cue is None or cue.cue_start is None or cue.cue_end is None:
        return False
    if cue.cue_end > scope.quantity.start:
        return False
    return scope.text[cue.cue_start : cue.cue_end].lower() in MODAL_WORDS["possible"]


def asked(scope: Scope) -> bool:
    """Whether a question asks if it is so: "Apakah 5.000 tentara sudah tiba?"."""
    start, end = scope.article.sentences[scope.sentence]
    quantity, text = scope.quantity, scope.text
    mark = text.find("?", quantity.end, min(end, quantity.end + _REACH))
    if mark < 0:
        return False
    lead = (max(start, quantity.start - _REACH), quantity.start)
    if _ASKING.search(text, *lead):
        return True
    return not _WH.search(text, *lead) and not _WH.search(text, quantity.end, mark)


def conditional(scope: Scope) -> bool:
    """Whether the number stands in an if-clause: "Jika 5.000 tentara tiba, …"."""
    start = max(scope.bounds[0], scope.quantity.start - _REACH)
    words = scope.article.words(start, scope.quantity.start)
    for i in range(len(words) - 1, -1, -1):
        if scope.text[words[i].end : words[i].end + 1] in (",", ";", ":"):
            return False
        if words[i].lower in CONDITIONS:
            return not (i and words[i - 1].lower in _NOT_OPEN)
    return False


def depends(scope: Scope, trigger: Trigger | None) -> bool:
    """Whether it hangs on an if-clause before it: "Kalau diminta, kami kirim 500 prajurit"."""
    if trigger is None or trigger.event not in OPEN_EVENTS:
        return False
    start, end = scope.bounds[0], max(trigger.end, scope.quantity.start)
    if end - start > _REACH or not _IF_THEN.match(scope.text, start, scope.quantity.start):
        return False
    return not _FACT.search(scope.text, start, end)


def to_come(scope: Scope, trigger: Trigger | None) -> bool:
    """Whether a date to come stands with the verb: "15 serdadu berangkat pekan depan"."""
    if trigger is None or trigger.event == "strength":
        return False
    start = max(scope.quantity.end, trigger.end)
    end = min(scope.window[1], start + _REACH // 2)
    if scope.following:
        end = min(end, max(start, scope.following.start))
    found = _FUTURE.search(scope.text, start, end)
    return found is not None and not _VERB.search(scope.text, start, found.start())
