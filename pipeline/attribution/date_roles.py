"""What a date beside a cue dates: the saying, or another clause that stands between the two."""

import re

from pipeline.annotations import TimeExpression

# Conjunctions and prepositions of another time or matter: a date behind them is theirs.
_OTHER_CLAUSE = re.compile(
    r"\b(?:sejak|semenjak|setelah|sesudah|sebelum|yang|menjelang|hingga|sampai|usai|seusai|selepas|"
    r"pasca|menyusul|karena|akibat|meski|meskipun|walau|walaupun|kendati|akan|menanggapi|menyikapi|"
    r"mengomentari|terkait|soal|tentang|mengenai|ihwal|perihal|seputar|ketika|kepada|per|"
    r"dibanding|dibandingkan)\b",
    re.IGNORECASE,
)
# ... but for clauses that tell how, where and to whom it was said: their date is the saying's.
# "dalam pernyataan yang dirilis Kamis", "yang dihubungi Kamis malam"
_MADE_PUBLIC = (
    r"di(?:rilis|siarkan|tayangkan|terbitkan|keluarkan|publikasikan|unggah|posting|bagikan|sebarkan|"
    r"umumkan|sampaikan|bacakan|lontarkan|berikan|terima|peroleh|kutip|lansir|beritakan|laporkan|"
    r"muat|tulis|rekam|gelar|adakan|selenggarakan|helat|tandatangani|kirimkan|susun|"
    r"temui|jumpai|hubungi|konfirmasi|wawancarai|mintai|tanya|tanyai|cegat|lihat|akses|baca)|"
    r"terbit|beredar|berlangsung|tayang|bertanggal|tertanggal|berbicara|berpidato|berbincang"
)
# "kata X saat meninjau pangkalan pada Jumat": the speaker does it while speaking
_MEANWHILE = (
    r"(?:saat|ketika|sewaktu|sambil|seraya|sembari)\s{1,3}(?:ia\s{1,3}|dia\s{1,3})?(?:"
    rf"{_MADE_PUBLIC}|(?:me[mnlrwy]|ber)[a-z]{{3,}}|jumpa|konferensi|rapat|sidang|kunjungan|"
    r"wawancara|acara|upacara|apel|tampil|hadir|tiba)"
)
# "kata X usai bertemu Y pada Kamis": right after it, on the same day
_RIGHT_AFTER = (
    r"(?:usai|seusai|selepas|sesudah|setelah|sesaat\s{1,3}sebelum|sebelum)\s{1,3}(?:"
    r"bertemu|berjumpa|berbicara|berpidato|berunding|berdialog|bertolak|bertelepon|"
    r"menghadiri|mengikuti|memimpin|membuka|menutup|meresmikan|melantik|melepas|menerima|menjenguk|"
    r"meninjau|mengunjungi|menemui|menjamu|menyaksikan|mendampingi|menandatangani|mengadakan|"
    r"menggelar|menunaikan|melayat|rapat|pertemuan|sidang|upacara|apel|kunjungan|acara|pembicaraan|"
    r"perundingan|konferensi|jumpa|pelantikan|pembukaan|peresmian|diskusi|seminar|salat|misa|ktt|tiba)"
)
_OF_THE_SAYING = re.compile(
    rf"\byang\s{{1,3}}(?:(?:juga|telah|sudah|baru|kemudian|semula)\s{{1,3}})?(?:{_MADE_PUBLIC})\b|"
    rf"\b(?:{_MEANWHILE}|{_RIGHT_AFTER})\b|"
    # "kepada wartawan", "kepada Reuters": to whom
    r"\bkepada\b(?=\s{1,3}[\w’'-])",
    re.IGNORECASE,
)
# "dalam siaran pers yang diterima Tempo, Kamis (7/11)": a date of its own between commas
_AFTER_COMMA = re.compile(r",\s*(?:(?:pada|hari|tanggal)\s+)*$", re.IGNORECASE)
# "Menurut data Posko per 9 September, …": what a document says by that day
_OF_ITS_DATA = re.compile(
    r"\s{1,3}(?:data|laporan|catatan|rekapitulasi|rekap|statistik|informasi|hitungan)\b[^,;:.\n]{0,80}\s"
    r"(?:per|tertanggal|bertanggal|hingga|sampai|pada)\s{1,3}(?:tanggal\s{1,3}|hari\s{1,3})?$",
    re.IGNORECASE,
)
_AT_THE_HEAD = re.compile(
    r"(?:\W*(?:pada|tanggal|hari|sementara itu|sebelumnya|namun|di hari|lalu|kemudian|masih|juga|"
    r"selain itu|adapun|terpisah|secara terpisah|sedangkan|sementara|pagi|baru|barulah)\b)*\W*",
    re.IGNORECASE,
)
# "X, yang pada Selasa menyebut …": the cue is in the clause, too
_OF_ITS_RELATIVE = re.compile(r",\s{1,3}yang\s{1,3}(?:(?:pada|hari)\s{1,3})*$", re.IGNORECASE)
# "pernyataan X pada Minggu yang menyebut …"
_ITS_VERB = re.compile(r"\s{1,3}yang\s{1,3}$", re.IGNORECASE)
# nobody has spoken yet on a day to come
_TO_COME = re.compile(r"\b(?:besok|esok|lusa|nanti|depan|mendatang|akan\s+datang)\b", re.IGNORECASE)
# "pada 2022", "(Gramedia, 2004)"; but "The Military Balance 2025" has it in its name
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:pada|di|tahun|medio|sekitar)\s{1,3}|\((?:[^()\d]{1,40},\s)?|^\W*)$", re.IGNORECASE
)
_LEAD = 60  # characters
# "Dalam Tahun yang Hilang (2004: 112), ia mencatat": where a book says it
_CITED_IN = re.compile(r"\W*(?:dalam|di|menurut|melalui)\b[^()\n]{1,120}\((?:[^()\d]{1,40},\s)?$",
                       re.IGNORECASE)  # fmt: skip
_CITED_PAGE = re.compile(r"(?:\s?:\s?\d{1,4}(?:[–-]\d{1,4})?)?\)")


def can_date_saying(text: str, expression: TimeExpression) -> bool:
    """Whether it is a day or a clock time, and none to come.

    Example:
        >>> lusa = TimeExpression(0, 4, "DATE", "2024-11-09", None, None, None, None, "relative", 2)
        >>> can_date_saying("Lusa (9/11)", lusa), can_date_saying("lusa", lusa)
        (False, False)
    """
    if expression.timex_type not in ("DATE", "TIME") or expression.timex_value.endswith("_REF"):
        return False
    if _TO_COME.search(text, expression.start, expression.end):
        return False
    bare_year = text[expression.start : expression.end].isdigit()
    lead = text[max(0, expression.start - _LEAD) : expression.start]
    return not bare_year or _BEFORE_YEAR.search(lead) is not None


def dates_saying_before(between: str) -> bool:
    """Whether a date belongs to a saying when ``between`` stands from its cue to the date.

    Example:
        >>> dates_saying_before(" Budanov dalam pernyataan yang dirilis ")
        True
        >>> dates_saying_before(" Budanov tentang serangan ")
        False
    """
    if _AFTER_COMMA.search(between) or _OF_ITS_DATA.fullmatch(between):
        return True
    return _one_clause(between)


def dates_saying_behind(before: str, between: str, behind: str) -> bool:
    """Whether a date in front of a cue belongs to the saying.

    Args:
        before: from the start of the sentence to the date.
        between: from the date to the cue.
        behind: from the date to the end of the sentence.

    Example:
        >>> dates_saying_behind("Setelah serangan pada ", ", militer ", ", militer mengatakan")
        False
    """
    if _AT_THE_HEAD.fullmatch(before):
        return True
    if _CITED_IN.fullmatch(before) and _CITED_PAGE.match(behind):
        return True
    if _OF_ITS_RELATIVE.search(before) and "," not in between:
        return True
    segment = before[max(before.rfind(","), before.rfind(":")) + 1 :]
    return _one_clause(segment) and _one_clause(_ITS_VERB.sub("", between))


def _one_clause(words: str) -> bool:
    if _OTHER_CLAUSE.search(words) is None:
        return True
    return _OTHER_CLAUSE.search(_OF_THE_SAYING.sub(" ", words)) is None
