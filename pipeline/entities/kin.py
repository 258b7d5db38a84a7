"""Kin with one surname: behind "anak lelaki Karsa, Bimo Karsa" the bare "Karsa" is the other."""

import re
from collections.abc import Mapping, Sequence

_KIN = (
    r"\b(?:anak|putra|putri|istri|isteri|suami|ayah|ibu|adik|kakak|saudara|saudari|sepupu|paman|bibi|"
    r"keponakan|cucu|kakek|nenek|janda|ipar|menantu|mertua)\b(?:\s\w+){{0,2}}\s{}\s?,"
    r"(?:\s[a-z]+){{0,3}}\s$"
)
_LEAD = 60  # characters


def only_kin(text: str, full: Mapping[str, Sequence[int]]) -> set[str]:
    """The names of those who are only told as kin of one with the same surname.

    Args:
        text: the document's text.
        full: each name of two words and more, and where it stands.

    Example:
        >>> only_kin("Adik Karsa, Bimo Karsa, hilang.", {"Bimo Karsa": [12], "Rani Karsa": [40]})
        {'Bimo Karsa'}
    """
    return {
        name
        for name, at in full.items()
        if re.search(
            _KIN.format(re.escape(name.rsplit(maxsplit=1)[-1])),
            text[max(0, min(at) - _LEAD) : min(at)],
            re.IGNORECASE,
        )
    }
