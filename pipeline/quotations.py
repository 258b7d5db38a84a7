"""Quotations: which stretches of an article are quoted, and which of those are speech."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.marks import Mark, find_marks
from pipeline.saying import introduces, may_be_said_behind, said_behind, sayings_within

_SPEECH_END = re.compile(r"[,.!?…]\W*$")
_LINE_END = re.compile(r"\s{0,3}(?:[\r\n]|$)")
_SENTENCE_END = re.compile(r"[.!?…]\s{0,2}$")
_SENTENCE_WITHIN = re.compile(r"[a-z]{3}[.!?…] [A-Z]")
_FULL_STOPS = frozenset(".!?…")
_NEAR = 4  # characters before a mark that are looked at
_PAUSES = frozenset(",.!?…;:—–-")
_FEWEST_WORDS = 5  # of a quotation that nothing else shows to be speech
_FEWEST_UNMARKED = 2  # ... of one that has but one mark


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks, as far as both are there.

    ``speech``: somebody's words, not a title or scare quotes. ``first``: where the words start.
    """

    start: int
    end: int
    speech: bool
    first: int


def find_quotations(text: str, sentences: Sequence[int] = ()) -> list[Quotation]:
    """Quotations in text order, none inside another, none across a line break.

    A mark that never closes is speech up to its ", kata X", else to the end of its line, where it
    opens the line, another quotation goes before it, or somebody is said to speak. A mark that
    closes what none has opened, before a cue (``Kami siap, "kata Budi``), is speech from the start
    of its sentence. One pass; an odd number of marks is no error.

    Args:
        text: the article.
        sentences: where its sentences start; without them a line is one.

    Example:
        >>> text = '"Kami siap," kata dia. Tentara "bayaran" itu tiba.'
        >>> [(text[q.start:q.end], q.speech) for q in find_quotations(text)]
        [('"Kami siap,"', True), ('"bayaran"', False)]
    """
    found: list[Quotation] = []
    start, line = 0, None  # a line without marks is none
    for mark in find_marks(text):
        if mark.breaks_line:
            found += line.quotations(mark.start) if line else ()
            start, line = mark.end, None
        else:
            line = line or _Line(text, start, sentences)
            line.take(mark)
    return found + (line.quotations(len(text)) if line else [])


class _Line:
    """The marks of one line, matched as they come."""

    def __init__(self, text: str, start: int, sentences: Sequence[int]) -> None:
        self.text = text
        self.start = start
        self.sentences = sentences
        self.opened: list[Mark] = []  # those that are not closed yet, outermost first
        # closed ones, those within an open one too: where they start, end, and their words start
        self.closed: list[tuple[int, int, int]] = []
        self.reached = start  # behind the last mark of two characters

    def take(self, mark: Mark) -> None:
        """Match one more mark; one that fits nowhere is passed over."""
        if mark.start < self.reached:
            return
        if self._closes(mark):
            opener = self.opened.pop()
            while self.closed and self.closed[-1][0] > opener.start:  # quoted within this one
                self.closed.pop()
            self.reached = mark.end
            if self.text[slice(*opener[:2])] == '""' and self.text[mark.end : mark.end + 1] == '"':
                self.reached += 1
            self.closed.append((opener.start, self.reached, opener.end))
        elif self._closes_unopened(mark):
            self._add_unopened(mark)
        elif self._opens(mark):
            self.opened.append(mark)

    def _closes(self, mark: Mark) -> bool:
        """Whether the mark closes the innermost open one; single ones left open are forgotten."""
        if not self.opened:
            return False
        misplaced = self._misplaced(mark)
        if mark.single:
            return self.opened[-1].single and (misplaced or mark.closes(self.text))
        while len(self.opened) > 1 and self.opened[-1].single:
            self.opened.pop()
        opener = self.opened[-1]
        if opener.single:
            self.opened.pop()
            return False
        if not mark.fits(opener):
            return False
        after = self.text[mark.end : mark.end + 1]
        if misplaced or opener.kind in "„«»":
            return True
        if mark.kind == "“":
            return not after.isalnum()
        opens = mark.opens(self.text) and (after.isalnum() or after in "[(")
        return mark.kind != '"' or not opens

    def _misplaced(self, mark: Mark) -> bool:
        """As in ``Kami siap, "kata Budi``: a closing mark at the wrong side of the space."""
        before = self.text[max(self.start, mark.start - _NEAR) : mark.start]
        if not before[-1:].isspace() or before.rstrip()[-1:] not in _PAUSES or not before.strip():
            return False
        if said_behind(self.text, mark.end):
            return True
        opens = bool(self.opened) and mark.opens(self.text)
        return opens and may_be_said_behind(self.text, mark.end)

    def _closes_unopened(self, mark: Mark) -> bool:
        if mark.single or any(not opener.single for opener in self.opened):
            return False
        if self._misplaced(mark):
            return True
        if mark.kind not in '"“”':
            return False
        if mark.closes(self.text) and said_behind(self.text, mark.end):
            return True
        before = self.text[max(0, mark.start - 3) : mark.start]
        ends_line = _LINE_END.match(self.text, mark.end) is not None
        return ends_line and _SENTENCE_END.search(before) is not None

    def _add_unopened(self, mark: Mark) -> None:
        """Speech from the start of the sentence to a mark that none has opened."""
        last = self.closed[-1][1] if self.closed else self.start
        start = last
        for i in range(bisect_right(self.sentences, mark.start) - 1, -1, -1):
            start = max(last, self.sentences[i])
            if start == last or self._has_words(start, mark.start):
                break
        start += len(self.text[start : mark.start]) - len(self.text[start : mark.start].lstrip())
        if self._has_words(start, mark.start):
            self.closed.append((start, mark.end, start))

    def _has_words(self, start: int, end: int) -> bool:
        words = self.text[start:end].split()
        return sum(any(map(str.isalpha, word)) for word in words) >= _FEWEST_UNMARKED

    def _opens(self, mark: Mark) -> bool:
        before = self.text[mark.start - 1 : mark.start]
        after = self.text[mark.end : mark.end + 1]
        if mark.single:  # else an apostrophe: "Jum'at", "’90-an"
            return mark.kind != "’" and not before.isalnum() and after.isalnum()
        if mark.kind in "“„«":
            return True
        if mark.kind == "»":
            return not self.opened and mark.opens(self.text)
        if mark.opens(self.text):  # a closing mark that opens (”Kami siap,”)
            return True
        # a straight one may stand at the wrong side of its space, but not behind a number in inches
        inches = before.isdigit() and not after.isalnum()
        behind = self.text[mark.end : mark.end + 3].lstrip()[:1]
        return mark.kind == '"' and not self.opened and not inches and behind not in "(),.;:"

    def quotations(self, end: int) -> list[Quotation]:
        """All of the line, which ends at ``end``."""
        found, reached, i = [], self.start, 0
        for start, stop, first in self._unclosed(end):
            while i < len(self.closed) and self.closed[i][0] < start:
                found.append(self.closed[i])
                i += 1
            while i < len(self.closed) and self.closed[i][0] < stop:
                i += 1
            found.append((start, stop, first))
            reached = stop
        found += [span for span in self.closed[i:] if span[0] >= reached]
        return [_quotation(self.text, *span) for span in found]

    def _unclosed(self, end: int) -> Iterator[tuple[int, int, int]]:
        """What follows a mark left open, where it is speech: to ", kata X" or the line's end."""
        doubles = [mark for mark in self.opened if not mark.single]
        if not doubles:
            return
        line_end = self.start + len(self.text[self.start : end].rstrip())
        sayings = sayings_within(self.text, doubles[0].end, end)
        said, reached = next(sayings, None), self.start
        for mark in doubles:
            while said is not None and said < mark.end:
                said = next(sayings, None)
            stop = line_end if said is None else said + 1
            if reached <= mark.start and mark.end < stop and self._speaks(mark, ends=said is None):
                yield mark.start, stop, mark.end
                reached = stop

    def _speaks(self, mark: Mark, *, ends: bool) -> bool:
        """Whether a mark left open stands where speech begins.

        ``ends``: nothing but the line's end closes it.
        """
        before = self.text[max(self.start, mark.start - _NEAR) : mark.start].strip()
        if not before:  # it opens the line
            return not self.text[self.start : mark.start].strip()
        if introduces(self.text, self.start, mark.start):
            return True
        return before[-1] in _FULL_STOPS and (mark.opens(self.text) or not ends)


def _quotation(text: str, start: int, end: int, first: int) -> Quotation:
    inner = text[first:end].rstrip("\"“”„«»'’‘`´\\ ")
    speech = (
        _SPEECH_END.search(inner[-8:]) is not None
        or _SENTENCE_WITHIN.search(inner) is not None
        or said_behind(text, end)
    )
    if not speech:
        words = inner.split()
        speech = len(words) >= _FEWEST_WORDS and not _is_title(words)
        speech = speech or (len(words) > 1 and _is_sentence(text, start, end))
        speech = speech or (len(words) > 1 and not _is_title(words) and _is_told(text, start, end))
    return Quotation(start, end, speech and any(c.isalpha() for c in inner), first)


def _is_sentence(text: str, start: int, end: int) -> bool:
    """As in "“A,” kata X. “Bukan urusan mereka”.": nothing else stands in its sentence."""
    before = text[max(0, start - _NEAR) : start].rstrip()
    return before[-1:] in _FULL_STOPS and before != "" and text[end : end + 1] in _FULL_STOPS


def _is_told(text: str, start: int, end: int) -> bool:
    """As in "“Itu adalah fitnah”, mengenang Mayor X": a sentence begins with it, told behind it."""
    before = text[max(0, start - _NEAR) : start]
    opens = not before.strip() or before.rstrip()[-1] in _FULL_STOPS
    return opens and text[end : end + 1] == "," and may_be_said_behind(text, end)


def _is_title(words: list[str]) -> bool:
    """As in "Perang dan Damai di Tanah Papua": most words have a capital."""
    return 2 * sum(word[0].isupper() for word in words) > len(words)
