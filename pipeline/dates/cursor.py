"""A place in the tokens, and the small words of the grammar: numbers, units, parts of day, zones.

Every method either takes tokens and moves on, or returns null and stays. Each takes a bounded
number of tokens, so that the whole grammar runs in linear time.
"""

from collections.abc import Container

from pipeline.dates import contexts, terms
from pipeline.dates.lexer import LOOK_BACK, Token

_HEDGE_STARTS = frozenset({"kira", *(hedge.split()[0] for hedge in terms.HEDGES)})


class Cursor:
    """Position ``i`` in ``tokens``.

    ``after_date`` is true right behind a date, ``after_clock`` in a list behind a clock time
    ("pukul 08.00, 12.00, dan 16.00").
    """

    __slots__ = ("after_clock", "after_date", "i", "keys", "tokens")

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.keys = [token.key for token in tokens]
        self.i = LOOK_BACK
        self.after_date = False
        self.after_clock = False

    def key(self, ahead: int = 0) -> str:
        """Lookup key of the token that far ahead, or behind where negative."""
        return self.keys[self.i + ahead]

    def token(self, ahead: int = 0) -> Token:
        """Token that far ahead, or behind where negative."""
        return self.tokens[self.i + ahead]

    def take(self, *words: str) -> bool:
        """Take these words, in this order."""
        if self.keys[self.i] != words[0]:
            return False
        for ahead, word in enumerate(words):
            if self.keys[self.i + ahead] != word:
                return False
        self.i += len(words)
        return True

    def take_one(self, words: Container[str]) -> str | None:
        """Take one word that ``words`` holds."""
        key = self.keys[self.i]
        if key in words:
            self.i += 1
            return key
        return None

    def label(self, words: Container[str]) -> str | None:
        """Take one word that ``words`` holds, with the full stop of an abbreviation: "tgl."."""
        word = self.take_one(words)
        if word and self.key() == "." and self.token().glued and len(self.token(-1).raw) <= 4:
            self.i += 1
        return word

    # Digits ------------------------------------------------------------------------------------

    def digits(self, ahead: int = 0, *, most: int = 2) -> int | None:
        """Value of a run of at most ``most`` digits that belongs to no longer number."""
        token = self.token(ahead)
        if len(token.key) > most or not (token.key.isascii() and token.key.isdigit()):
            return None
        inside = token.glued and self.key(ahead - 1) in ".,/" and self.key(ahead - 2).isdigit()
        # "30-10-2024,13:25 WIB": the clock of a date set without a gap
        if inside and not (self.after_date and self.key(ahead - 1) == ","):
            return None
        return int(token.key)

    def goes_on(self, ahead: int) -> bool:
        """Whether the number before ``ahead`` goes on there: ".000", ",5", "/3", "%"."""
        token = self.token(ahead)
        if not token.glued:
            return token.key == "%"
        if token.key.isalnum() or token.key in "%_":
            return True
        return token.key in ".,/:" and self.token(ahead + 1).glued and self.key(ahead + 1).isdigit()

    def year_at(self, ahead: int = 0) -> int | None:
        """A year of four digits that counts nothing ("2000 tentara")."""
        year = self.digits(ahead, most=4)
        if year is None or len(self.key(ahead)) < 4 or not 1000 <= year <= 2199:
            return None
        if self.goes_on(ahead + 1):
            return None
        return None if year % 100 == 0 and self.key(ahead + 1) in contexts.COUNTED else year

    # Numbers -----------------------------------------------------------------------------------

    def number(self) -> int | float | None:
        """A cardinal in digits or words, up to some thousands: "1.000", "2,5", "dua puluh lima"."""
        if self.key().isdigit():
            return self._digit_number()
        if self.key() in terms.ONE_WORDS or self.key() in terms.NUMBER_WORDS:
            return self._word_number()
        return None

    def number_behind(self) -> int | float | None:
        """A number of one word or figure here, without moving on."""
        start = self.i
        number = self.number()
        alone = self.i == start + 1
        self.i = start
        return number if alone else None

    def _digit_number(self) -> int | float | None:
        whole = self.digits(most=4)
        if whole is None:
            return None
        self.i += 1
        if self.key() in ".," and self.token().glued and self.token(1).glued:
            fraction = self.key(1)
            if self.key() == "." and len(fraction) == 3 and fraction.isdigit():
                self.i += 2
                return int(f"{whole}{fraction}")
            if self.key() == "," and len(fraction) <= 2 and fraction.isdigit():
                self.i += 2
                return float(f"{whole}.{fraction}")
        return whole

    def _word_number(self) -> int:
        total = 0
        for _ in range(4):  # "seribu dua ratus tiga puluh lima" has four parts
            if self.key() in terms.ONE_WORDS:
                total += terms.ONE_WORDS[self.key()]
                self.i += 1
                continue
            if self.key() not in terms.NUMBER_WORDS:
                break
            unit = terms.NUMBER_WORDS[self.key()]
            self.i += 1
            if self.take("belas"):
                return total + unit + 10
            scale = self.take_one(terms.SCALES)
            total += unit * (terms.SCALES[scale] if scale else 1)
            if not scale:
                break
        return total

    # Small words -------------------------------------------------------------------------------

    def part(self) -> str | None:
        """A part of the day: "malam", "dini hari", "tengah malam", "siang hari"."""
        start = self.i
        if self.take("tengah", "hari"):
            return "TMI"
        if self.key() in ("tengah", "larut") and self.key(1) == "malam":
            self.i += 1
        key = self.take_one(terms.DAY_PARTS)
        if key is None or (key == "dini" and self.key() != "hari"):
            self.i = start
            return None
        if self.key() in terms.DASHES and self.key(1) == key:  # "pagi-pagi"
            self.i += 2
        self.take_one(terms.PART_FLAVOURS.get(key, ()))
        if self.key() == "hari" and self.key(1) not in ("ini", "itu"):
            self.i += 1
        return terms.DAY_PARTS[key]

    def hedge(self) -> str | None:
        """Read "sekitar", "kira-kira", "kurang dari" as a TIMEX3 modifier."""
        if self.key() not in _HEDGE_STARTS:
            return None
        if self.key() == "kira" and self.key(1) in terms.DASHES and self.key(2) == "kira":
            self.i += 3
            return "APPROX"
        for length in (3, 2, 1):
            words = " ".join(self.keys[self.i : self.i + length])
            if words in terms.HEDGES:
                self.i += length
                return terms.HEDGES[words]
        return None

    def phase(self) -> str | None:
        """Read "awal", "pertengahan", "akhir" as a TIMEX3 modifier."""
        word = self.take_one(terms.PHASES)
        return terms.PHASES[word] if word else None

    def zone(self) -> bool:
        """The zone of a clock or a part of day: "WIB", "waktu setempat", "waktu Kyiv"."""
        if self.take_one(terms.ZONES):
            return True
        if self.key() == "waktu":
            after = self.token(1)
            if after.key == "setempat" or after.raw[:1].isupper():
                self.i += 2
                self.take_one({"barat", "tengah", "timur"})  # waktu Indonesia barat
                if after.key in contexts.FIRST_OF_PLACE and self.token().raw[:1].isupper():
                    self.i += 1  # waktu New York, waktu Arab Saudi
                return True
        return False

    def direction(self) -> str | None:
        """A word that says which occurrence is meant: "lalu", "yang akan datang", "ini"."""
        start = self.i
        self.take("yang")
        if self.take("akan", "datang"):
            return "future"
        word = self.take_one(terms.DIRECTIONS)
        road = word == "lalu" and self.key() in ("lintas", "lalang")  # traffic, passing to and fro
        if word is None or road or (self.key(-2) == "yang" and word not in terms.PAST_WORDS):
            self.i = start
            return None
        return terms.DIRECTIONS[word]
