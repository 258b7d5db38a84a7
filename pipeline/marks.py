"""Quotation marks as newsrooms, typists and broken dumps write them, and which way each looks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# what a mark does, whatever it looks like: the double straight one, the double ones that open or
# close, guillemets, and the single ones, which may be apostrophes
_KINDS = {
    "``": "“", "´´": '"', "''": '"', "‘‘": "“", "’’": "”", "‚‚": "„", ",,": "„", '""': '"',
    "„": "„", "“": "“", "”": "”", "‟": "“", "❝": "“", "❞": "”", "〝": "“", "〞": "”",
    '"': '"', "＂": '"', '\\"': '"', "«": "«", "»": "»", "&laquo;": "«", "&raquo;": "»",
    "&quot;": '"', "&#34;": '"', "&ldquo;": "“", "&#8220;": "“", "&rdquo;": "”", "&#8221;": "”",
    "'": "'", "‘": "‘", "’": "’", "‚": "‘", "‛": "‘", "`": "‘", "´": "’", "‹": "‘", "›": "’",
    "\n": "\n", "\r": "\n",
}  # fmt: skip
# two commas open before a word, two straight marks do where nothing stands before them; the
# look-ahead lets all other characters pass at once
_SHAPES = "\"“”„‟❝❞〝〞＂«»'‘’‚‛`´‹›\n\r"
_TOKEN = re.compile(
    rf"(?=[{_SHAPES},\\&])(?:(?<!\S),,(?=\w)|(?<!\S)\"\"(?=\w)|``|´´|''|‘‘|’’|‚‚|\\\"|"
    rf"&(?:quot|[lr]dquo|[lr]aquo|#34|#822[01]);|[{_SHAPES}])"
)
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")
_LONGEST_FEET = 6  # characters
_OPEN_BEHIND = frozenset("([{—–-:/")
_SINGLE = frozenset("'‘’")
_FITS = {'"': '"“”', "“": '"“”', "”": '"“”', "„": '"“”', "«": "»", "»": "«"}


class Mark(NamedTuple):
    """A mark at ``text[start:end]``; ``kind`` is one of ``"“”„«»'‘’``, or a line break."""

    start: int
    end: int
    kind: str

    @property
    def single(self) -> bool:
        """Whether it may be an apostrophe as well."""
        return self.kind in _SINGLE

    @property
    def breaks_line(self) -> bool:
        """Whether it is a line break: no quotation goes on behind it."""
        return self.kind == "\n"

    def opens(self, text: str) -> bool:
        """Whether it looks so: white space before, none behind."""
        before, after = text[self.start - 1 : self.start], text[self.end : self.end + 1]
        return _free(before, _OPEN_BEHIND) and bool(after) and not after.isspace()

    def closes(self, text: str) -> bool:
        """Whether it looks so: no white space before, and no word behind."""
        before, after = text[self.start - 1 : self.start], text[self.end : self.end + 1]
        return bool(before) and not before.isspace() and not after.isalnum()

    def fits(self, opener: "Mark") -> bool:
        """Whether it may close ``opener``: newsrooms mix the double ones ("… ”)."""
        if opener.single:
            return self.single
        return self.kind in _FITS[opener.kind]


def _free(before: str, besides: frozenset[str]) -> bool:
    return not before or before.isspace() or before in besides


def find_marks(text: str) -> Iterator[Mark]:
    """Marks and line breaks in text order, without apostrophes within words and feet and inches.

    Example:
        >>> [(m.kind, m.start) for m in find_marks("''Jum'at, lusa,'' katanya")]
        [('"', 0), ('"', 15)]
    """
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        kind = _KINDS[found[0]]
        if kind == "\n":
            yield Mark(start, end, kind)
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if (kind in _SINGLE or found[0] == "''") and before.isalnum() and after.isalnum():
            continue  # "Jum'at"
        inches = before.isdigit() and _FEET.search(text, max(0, start - _LONGEST_FEET), start)
        if not (kind == '"' and inches):
            yield Mark(start, end, kind)
