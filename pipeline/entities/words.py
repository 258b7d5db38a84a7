"""The words of an article as the rules of this stage see them: capitals, neighbours, headlines."""

import re
from bisect import bisect_left

from pipeline.entities.name_terms import HEADLINE_WORDS

# "XVII/Cenderawasih" and "501/Bajra" are one word, "REUTERS/AFP" is two; "Kompas.com" is one,
# "Rusia.Pada" (a forgotten space) is two.
_WORD = re.compile(r"(?:[IVXLC]+|\d+)(?:-[A-Z])?/\w+|\w+(?:[-’'&]\w+|\.(?=[a-z0-9])\w+)*")
_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?\n:;\"“”«»|]")
_FINISHED = tuple('.!?,;"”')
_SEE_ALSO = re.compile(r"\W{0,5}(?:baca|simak|lihat)(?: juga)?\s{0,3}:", re.IGNORECASE)
_SHARE_OF_CAPITALS = 0.6
_LONGEST_HEADLINE = 25
_SHORTEST_VERB = 5  # "Amankan"
_MINOR = 4  # a word shorter than this says nothing of a title's capitals ("di", "dan")


class Words:
    """Words with their offsets; every look-up is a list access or a bisection.

    Example:
        >>> words = Words("Tentara Rusia tiba")
        >>> [words[i] for i in range(len(words)) if words.capital(i)]
        ['Tentara', 'Rusia']
    """

    def __init__(self, text: str) -> None:
        self.text = text
        spans = [match.span() for match in _WORD.finditer(text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self._strings = [text[start:end] for start, end in spans]
        self._in_headline, self._in_capitals = self._lines()
        self.lower = frozenset(string for string in self._strings if string[0].islower())
        self.inside = frozenset(
            string
            for i, string in enumerate(self._strings)
            if string[0].isupper() and not self._in_headline[i] and not self.opens_sentence(i)
        )
        self.running = frozenset(
            string for string, titled in zip(self._strings, self._in_headline, strict=True)
            if string[0].isupper() and not titled
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, i: int) -> str:
        return self._strings[i]

    def index(self, position: int) -> int:
        """The first word that starts at ``position`` or behind it."""
        return bisect_left(self.starts, position)

    def capital(self, i: int) -> bool:
        """Whether word ``i`` exists and starts with a capital."""
        return 0 <= i < len(self) and self._strings[i][0].isupper()

    def gap(self, i: int) -> str:
        """What stands between word ``i`` and the next one."""
        end = self.starts[i + 1] if i + 1 < len(self) else len(self.text)
        return self.text[self.ends[i] : end]

    def adjacent(self, i: int) -> bool:
        """Whether nothing but white space of one line parts word ``i`` from the next one."""
        if not 0 <= i < len(self) - 1 or self.starts[i + 1] - self.ends[i] > 3:
            return False
        gap = self.gap(i)
        return bool(gap) and gap.isspace() and "\n" not in gap

    def opens_sentence(self, i: int) -> bool:
        """Whether a mark that ends a sentence, a quotation mark or a line break stands before."""
        return (
            i == 0 or _SENTENCE_END.search(self.text, self.ends[i - 1], self.starts[i]) is not None
        )

    def in_headline(self, i: int) -> bool:
        """Whether the line is a title: most words have capitals, which then tell nothing."""
        return self._in_headline[i]

    def in_capitals(self, i: int) -> bool:
        """Whether all words of the line are in capitals."""
        return self._in_capitals[i]

    def ordinary(self, i: int) -> bool:
        """Whether a capitalised word is one that the article or newsrooms write small."""
        string = self._strings[i].lower()
        verb = self._in_headline[i] and string.endswith("kan") and len(string) > _SHORTEST_VERB
        return verb or string in HEADLINE_WORDS or string in self.lower

    def _lines(self) -> tuple[list[bool], list[bool]]:
        headline, capitals = [False] * len(self), [False] * len(self)
        for line in _LINE.finditer(self.text):
            first, last = self.index(line.start()), self.index(line.end())
            if not 1 < last - first <= _LONGEST_HEADLINE:
                continue
            strings = [
                self._strings[i] for i in range(first, last) if self._strings[i][0].isalpha()
            ]
            all_caps = len(strings) > 2 and all(string.isupper() for string in strings)
            if all_caps or _title_case(line.group(), strings):
                headline[first:last] = [True] * (last - first)
                capitals[first:last] = [all_caps] * (last - first)
        return headline, capitals


def spaced(string: str) -> str:
    """The string with one space wherever it has white space.

    Example:
        >>> spaced(" Korea   Utara")
        'Korea Utara'
    """
    return " ".join(string.split())


def _title_case(line: str, strings: list[str]) -> bool:
    if line.rstrip().endswith(_FINISHED) and not _SEE_ALSO.match(line):
        return False
    major = [string for string in strings if len(string) >= _MINOR]
    return len(major) > 1 and sum(s[0].isupper() for s in major) >= _SHARE_OF_CAPITALS * len(major)
