"""Grammar of feasts and days of memory: "Lebaran 2014", "malam Natal", "H-7 Idulfitri 1435 H"."""

from pipeline.dates import contexts, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import NamedDay
from pipeline.dates.named_days import FOUNDED, NAMES, year_of_hijri
from pipeline.dates.pieces import by_first_word, year_slot

_NAMES = by_first_word(NAMES)
FIRST_WORDS = frozenset({"hari", "hut", "h", "bulan", "malam", *_NAMES})


def named_day(c: Cursor) -> NamedDay | None:
    """A feast with its year, if told: "Hari Raya Idul Fitri 1445 H", "Natal mendatang"."""
    before = c.key(-1)
    offset = _days_from(c)
    eve = offset is None and c.take("malam")
    start = c.i
    name = _new_years_eve(c) if eve else None
    name = name or _numbered(c) or _name(c) or _world_day(c)
    if name is None:
        if offset is None:
            return None
        c.i = start
        return NamedDay(None, offset=offset)  # "H-7" of the feast told last
    year, shift = _year(c, name)
    direction = None if year or shift is not None else c.direction() or _side_of(before)
    part = "TNI" if eve else None
    return NamedDay(name, year, shift, direction, -1 if eve else offset or 0, part)


def _world_day(c: Cursor) -> str | None:
    """Read "Hari Jantung Sedunia", "Hari Guru Nasional": days that are not known here."""
    if c.key() != "hari" or not c.token(1).raw[:1].isupper():
        return None
    for ahead in range(2, 6):
        if c.key(ahead) in _WORLDS and c.token(ahead).raw[:1].isupper():
            c.i += ahead + 1
            return "unknown"
        if not c.token(ahead).raw[:1].isupper():
            return None
    return None


_WORLDS = frozenset({"sedunia", "internasional", "nasional", "dunia"})


def islamic_day(c: Cursor) -> NamedDay | None:
    """Read "1 Syawal 1445 H", "10 Zulhijah 1445 Hijriah"; most of them are days not known here."""
    day, month = c.digits(), ISLAMIC_MONTHS.get(c.key(1))
    year = c.digits(2, most=4)
    if day is None or month is None or year is None or not 1300 <= year <= 1600:
        return None
    c.i += 3
    c.take_one({"h", "hijriah", "hijriyah"})
    name = _ISLAMIC_FEASTS.get((day, month), "unknown")
    return NamedDay(name, year_of_hijri(name, year))


ISLAMIC_MONTHS = {"muharam": 1, "muharram": 1, "safar": 2, "rajab": 7, "syakban": 8, "ramadan": 9}
ISLAMIC_MONTHS |= {"ramadhan": 9, "syawal": 10, "zulkaidah": 11, "zulhijah": 12, "dzulhijjah": 12}
_ISLAMIC_FEASTS = {(1, 1): "muharam", (1, 10): "idulfitri", (10, 12): "iduladha"}


def _side_of(preposition: str) -> str | None:
    """Which feast is meant: "menjelang Lebaran" is the next, "seusai Lebaran" the last."""
    if preposition in ("menjelang", "jelang", "menyambut", "menghadapi"):
        return "future"
    return "behind" if preposition in ("seusai", "usai", "selepas", "pasca") else None


def _new_years_eve(c: Cursor) -> str | None:
    if c.take("pergantian", "tahun"):
        return "tahun baru"
    return "idulfitri" if c.take("takbiran") or c.take("takbir") else None


def _numbered(c: Cursor) -> str | None:
    """Read "HUT ke-79 RI": the number is left to the year."""
    if c.key() != "hut" or c.key(1) != "ke" or c.digits(3) is None:
        return None
    name = {"ri": "kemerdekaan", "tni": "tni"}.get(c.key(4)) or (
        "kemerdekaan" if c.key(4) == "kemerdekaan" and c.key(5) in ("ri", "indonesia") else None
    )
    c.i += 1 if name else 0
    return name


def _days_from(c: Cursor) -> int | None:
    """Read "H-7", "H+3": days counted from the feast."""
    inside = c.token().glued and (c.key(-1).isalnum() or c.key(-1) in terms.DASHES)
    if c.key() != "h" or not c.token(1).glued or inside:
        return None
    days = c.digits(2)
    if days is None or not (c.key(1) == "+" or c.key(1) in terms.DASHES) or c.goes_on(3):
        return None
    sign = 1 if c.key(1) == "+" else -1
    c.i += 3
    return sign * days


def _name(c: Cursor) -> str | None:
    labelled = c.take("hari", "raya") or c.take("hari", "suci") or c.take("bulan", "suci")
    if not labelled and c.key() == "hari" and c.key(1) in ("natal", "lebaran", "imlek", "nyepi"):
        labelled = c.take("hari")
    if not labelled and c.key() == "bulan" and c.key(1).startswith("rama"):
        labelled = c.take("bulan")
    before, opening = c.key(-1), c.token()
    entries = _NAMES.get(c.key(), ())
    words, name = next((entry for entry in entries if c.take(*entry[0])), ((), None))
    if name is None:
        return None
    if labelled:
        return name
    if before in _KINDS or before in contexts.CUES_OF_SAYING:
        return None
    if words[0] in _PLAIN or len(words) > 1:
        foreign = name == "kemerdekaan" and c.token().raw[:1].isupper() and words[-1] in _OWN
        return None if foreign else name
    if not opening.raw[:1].isupper() or before in _KINDS or before in terms.DASHES:
        return None
    after = c.token()
    person = after.raw.istitle() and after.raw.isalpha() and after.key not in terms.YEAR_LABELS
    if before in ("pak", "bu", "bapak") or (person and opening.key in _PERSONS):
        return None
    return None if _is_other_name(c, opening.key, before) else name


# given names too: "Paskah Suzetta"
_PERSONS = frozenset({"paskah", "natal"})


# these count as days even in lower case
_PLAIN = frozenset({"lebaran", "idulfitri", "iduladha", "imlek", "nyepi", "waisak"})
# "Hari Kemerdekaan Ukraina" is another day
_OWN = frozenset({"kemerdekaan"})
# "kue Lebaran", "pohon Natal": kinds of things
_KINDS = frozenset(
    {"kue", "pohon", "kartu", "lagu", "baju", "kado", "parsel", "hiasan", "album", "kidung"}
    | {"topi", "kostum", "pernik", "menu", "hidangan", "khas"}
)


_PLACES = frozenset(
    {"di", "ke", "dari", "mandailing", "kota", "kabupaten", "provinsi", "kecamatan", "bandara"}
    | {"pelabuhan", "desa", "pantai", "stadion", "teluk"}
)


def _is_other_name(c: Cursor, key: str, before: str) -> bool:
    """Whether it names a place or a person: "Mandailing Natal", "Gilang Ramadhan"."""
    if key == "natal":
        return before in _PLACES
    if key.startswith("rama"):
        after = c.token()
        named = c.token(-2).raw.istitle() and before not in ("bulan", "puasa", "selama", "pada")
        return named or (after.raw.istitle() and after.key not in terms.YEAR_LABELS)
    return key == "paskah" and before == "pulau"


def _year(c: Cursor, name: str) -> tuple[int | None, int | None]:
    start = c.i
    if c.take("ke") and c.key() in terms.DASHES and c.digits(1) is not None:
        count = c.digits(1)
        c.i += 2
        c.take("kemerdekaan")
        c.take_one({"ri", "tni", "indonesia"})
        founded = FOUNDED.get(name)
        return (founded + count if founded else None), None
    c.i = start
    year = c.digits(most=4)
    if year is not None and 1300 <= year <= 1600 and c.key(1) in ("h", "hijriah", "hijriyah"):
        c.i += 2
        return year_of_hijri(name, year), None
    return year_slot(c)
