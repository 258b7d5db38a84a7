"""What the engine's parse says of a verb: its subject and whether a clause is its object.

The patterns of this stage read words and punctuation and need no parse. Where they find no subject
for a verb of saying, the tree is asked (``klaim_attribution`` with ``syntax = true``, the default).
Relations are those of Universal Dependencies v2.
"""

from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_CLAUSES = frozenset({"ccomp", "xcomp"})
_LONGEST_SUBJECT = 40  # tokens


class Syntax:
    """The dependency tree of a document, asked by character offsets.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("id")
        >>> words = ["Warga", "setempat", "mengaku", "takut"]
        >>> heads, deps = [2, 0, 2, 2], ["nsubj", "amod", "ROOT", "xcomp"]
        >>> tree = Syntax(Doc(nlp.vocab, words, heads=heads, deps=deps))
        >>> tree.subject_of(15, 22), tree.takes_clause(15, 22)
        ((0, 14), True)
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc

    def subject_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The characters of the subject of the verb at ``[start, end)``, where it stands before it.

        None where the tree gives none, or one longer than any newsroom writes.
        """
        verb = self._verb(start, end)
        if verb is None:
            return None
        for child in verb.lefts:
            if child.dep_ in _SUBJECTS:
                first, last = child.left_edge, child.right_edge
                if last.i < verb.i and last.i - first.i < _LONGEST_SUBJECT:
                    return first.idx, last.idx + len(last)
        return None

    def takes_clause(self, start: int, end: int) -> bool:
        """Whether a clause is the object of the verb at ``[start, end)``."""
        verb = self._verb(start, end)
        return verb is not None and any(child.dep_ in _CLAUSES for child in verb.rights)

    def _verb(self, start: int, end: int) -> Token | None:
        span = self._doc.char_span(start, end, alignment_mode="expand")
        return span.root if span is not None else None
