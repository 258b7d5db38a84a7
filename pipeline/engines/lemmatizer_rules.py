"""The lemma of a word from its form and tag: listed words first, then affixes."""

from collections.abc import Mapping

from pipeline.engines.lemmatizer_affixes import Analysis, analyse
from pipeline.engines.lemmatizer_ranking import Ranker
from pipeline.engines.lemmatizer_terms import CLOSED, IRREGULAR, PRONOUNS, VERBATIM, WHOLE

# No word of Indonesian is longer; what is, is passed through ("hahahaha…", addresses).
_LONGEST = 40
_PARTICLES = ("lah", "kah", "pun")
# Prefixes that newsrooms set off from a foreign word: "di-upload", "men-support".
_HYPHENATED = frozenset("ber di me mem men meng per ter".split())


class Lemmas:
    """Finds lemmas; pure functions of form and tag.

    Attributes:
        ranker: chooses among the analyses of a word of an open class.
        exceptions: tag -> word -> lemma, where the treebanks know better than ``ranker``.
        closed: the closed-class words of the treebanks, with the tag that each has most often.
    """

    def __init__(
        self,
        ranker: Ranker,
        exceptions: Mapping[str, Mapping[str, str]],
        closed: Mapping[str, str],
    ) -> None:
        self.ranker = ranker
        self.exceptions = exceptions
        self.closed = closed

    def lemma(self, form: str, upos: str = "") -> str:
        """Return the lemma of a word, in lower case.

        A clitic that is written together with its word is left out ("rumahnya": "rumah").

        Args:
            form: the word as written.
            upos: its universal part of speech, or "" where none is known.

        Example:
            >>> lemmas = Lemmas(Ranker({}, {}), {"VERB": {"membeli": "beli"}}, {"itu": "PRON"})
            >>> [lemmas.lemma(*word) for word in [("Membeli", "VERB"), ("Itulah", "PRON")]]
            ['beli', 'itu']
            >>> lemmas.lemma("Kyiv", "PROPN"), lemmas.lemma("ke-810", "ADJ")
            ('kyiv', 'ke-810')
        """
        word = form.lower()
        if upos in VERBATIM or len(word) > _LONGEST or word in WHOLE:
            return word
        if not word.isalpha():
            return self._written_apart(word, upos)
        if (found := self.exceptions.get(upos, {}).get(word)) is not None:
            return found
        # "sekarang" tagged as a noun is a tagger's mistake, "ribuan" is not
        known = self.closed.get(word, "")
        if upos in CLOSED or (known and not (upos and known == "NUM")):
            return self._closed(word, upos if upos in CLOSED else known)
        return self.ranker.root(word, upos, _readings(word, upos))

    def _closed(self, word: str, upos: str) -> str:
        """Leave a function word whole, but for a clitic after another function word."""
        if word in IRREGULAR:
            return IRREGULAR[word]
        if upos == "PRON" and word in PRONOUNS:
            return PRONOUNS[word]
        for clitic in _PARTICLES if upos == "ADV" else (*_PARTICLES, "nya", "ku", "mu"):
            host = word.removesuffix(clitic)
            if host != word and host in self.closed:
                # "olehnya" is tagged for the pronoun in it, the head of the two
                person = upos == "PRON" and self.closed[host] == "ADP"
                return PRONOUNS[clitic] if person and clitic in PRONOUNS else host
        return word

    def _written_apart(self, word: str, upos: str) -> str:
        """Hyphenated words: reduplication, clitics and prefixes set off; anything else is whole."""
        first, hyphen, second = word.partition("-")
        if not hyphen:
            # "kira2" is short for "kira-kira"; "co2" is not
            short = len(word) > 4 and word[-1] == "2" and word[:-1].isalpha()
            return self.lemma(word[:-1], upos) if short else word
        if not first.isalpha() or not (second.isalpha() or not second):
            return word
        if not second or second in PRONOUNS or second in _PARTICLES:
            return self.lemma(first, upos)
        if first in _HYPHENATED:
            return second
        return self._reduplicated(word, first, second, upos)

    def _reduplicated(self, word: str, first: str, second: str, upos: str) -> str:
        """Return the root of what is doubled: "bertanya-tanya", "buku-bukunya", "terus-menerus"."""
        if second.startswith(first) and second[len(first) :] in {"", *_PARTICLES, *PRONOUNS}:
            return self.lemma(first, upos)
        roots = {reading.root for reading in analyse(second)}
        shared = [reading for reading in analyse(first) if reading.root in roots]
        return self.ranker.root(first, upos, shared) if shared else word


def _readings(word: str, upos: str) -> list[Analysis]:
    """The analyses that the tag allows: of an adjective, its degrees and clitics only."""
    readings = analyse(word)
    if upos != "ADJ":
        return readings
    return [r for r in readings if r.prefix in {"", "ter"} and not r.suffix]
