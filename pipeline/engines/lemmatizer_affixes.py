"""Every way to read a word as root and affixes; :mod:`lemmatizer_ranking` chooses among them.

Forms and stacks of affixes after Sneddon et al. 2010, *Indonesian Reference Grammar*, 2nd ed.,
chapter 1.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.morphology import active_forms, nominal_forms

_SUFFIXES = ("", "kan", "i", "an")
_PARTICLES = ("", "lah", "kah", "pun")
_PRONOUNS = ("", "nya", "ku", "mu")
# How the nasal of meN- and peN- is written, and which first letter of the root it swallowed.
_NASALS = (
    ("", ""),
    ("m", ""),
    ("m", "p"),
    ("n", ""),
    ("n", "t"),
    ("ng", ""),
    ("ng", "k"),
    ("ny", "s"),
    ("nge", ""),
)
# What is written, which prefix that is, and what must follow: ber-, ter- and per- lose their r
# before another r or a first syllable in "er", and change it to l before "ajar".
_PREFIXES = (
    ("di", "di", re.compile("")),
    ("ter", "ter", re.compile("")),
    ("te", "ter", re.compile("r[aeiou]|[^aeiou]er")),
    ("ber", "ber", re.compile("")),
    ("be", "ber", re.compile("r[aeiou]|[^aeiou]{1,2}er")),
    ("bel", "ber", re.compile("ajar|unjur")),
    ("per", "per", re.compile("")),
    ("pe", "per", re.compile("r[aeiou]")),
    ("pe", "pe", re.compile("")),
    ("pel", "per", re.compile("ajar")),
    ("ketidak", "ke+tidak", re.compile("")),
    ("ke", "ke", re.compile("")),
    ("se", "se", re.compile("")),
)
_INITIALS = tuple({written[:2] for written, _, _ in _PREFIXES} | {"me"})
# A prefix, and those that can stand between it and the root: "memper-", "keber-", "berse-".
_STACKS = {
    "meN": {"per", "ber", "se", "ke"},
    "peN": {"ber", "se", "ke"},
    "di": {"per", "ber", "ke"},
    "ter": {"per", "pe", "se"},
    "ber": {"peN", "pe", "se", "ke"},
    "ke": {"ber", "ter", "se"},
    "se": {"ke"},
}
_AFTER_SWALLOWED = "aeiourl"  # "memroses": no root begins in "pb"
_SHORTEST_ROOT = 3
_SHORTEST_HOST = 3


class Analysis(NamedTuple):
    """A word as root and affixes; an affix that is not there is empty.

    Attributes:
        root: the root, in its dictionary form: "tulis" of "menulis".
        prefix: names of the prefixes, outermost first: "meN", "di+per".
        joint: the nasal as it is written and the letter it swallowed: "n<t" of "menulis".
        suffix: "kan", "i" or "an".
        clitic: "nya", "ku", "mu", "lah", "kah", "pun" or two of them.
    """

    root: str
    prefix: str = ""
    joint: str = ""
    suffix: str = ""
    clitic: str = ""


def analyse(word: str) -> list[Analysis]:
    """List the analyses of a word, itself as a root first, one for each root.

    Args:
        word: letters only, in lower case.

    Example:
        >>> [reading.root for reading in analyse("menulis")]
        ['menulis', 'nulis', 'tulis']
        >>> analyse("rumahnya")[1]
        Analysis(root='rumah', prefix='', joint='', suffix='', clitic='nya')
    """
    readings: dict[str, Analysis] = {word: Analysis(word)}
    for host, clitic in _split_clitics(word):
        for stem, suffix in _split_suffix(host):
            readings.setdefault(stem, Analysis(stem, "", "", suffix, clitic))
            for root, prefix, joint in _split_prefixes(stem):
                readings.setdefault(root, Analysis(root, prefix, joint, suffix, clitic))
    return list(readings.values())


def _split_clitics(word: str) -> Iterator[tuple[str, str]]:
    """A particle closes the word, a pronoun stands before it: "rumah-nya-lah"."""
    for particle in _PARTICLES:
        if not word.endswith(particle):
            continue
        bare = word.removesuffix(particle)
        for pronoun in _PRONOUNS:
            host = bare.removesuffix(pronoun)
            if bare.endswith(pronoun) and len(host) >= _SHORTEST_HOST:
                yield host, pronoun + particle


def _split_suffix(host: str) -> Iterator[tuple[str, str]]:
    for suffix in _SUFFIXES:
        stem = host.removesuffix(suffix)
        if host.endswith(suffix) and len(stem) >= _SHORTEST_ROOT:
            yield stem, suffix


def _split_prefixes(stem: str) -> Iterator[tuple[str, str, str]]:
    """Yield root, prefixes and joint for one prefix, then for two."""
    stacked = []
    for rest, prefix, joint in _split_prefix(stem):
        yield rest, prefix, joint
        stacked += [
            (root, f"{prefix}+{inner}", joint)
            for root, inner, _ in _split_prefix(rest)
            if inner in _STACKS.get(prefix, ())
        ]
    yield from stacked


def _split_prefix(stem: str) -> Iterator[tuple[str, str, str]]:
    if not stem.startswith(_INITIALS):
        return
    for base, name, forms in (("me", "meN", active_forms), ("pe", "peN", nominal_forms)):
        if stem.startswith(base):
            for nasal, swallowed in _NASALS:
                root = swallowed + stem[2 + len(nasal) :]
                if not stem.startswith(nasal, 2) or len(root) < _SHORTEST_ROOT:
                    continue
                if swallowed and root[1] not in _AFTER_SWALLOWED:
                    continue
                # "memerintah": the forms of a root in "per" are those of the prefix per-
                if stem in forms(root) or (swallowed == "p" and root.startswith("per")):
                    yield root, name, f"{nasal}<{swallowed}"
    for written, name, following in _PREFIXES:
        root = stem[len(written) :]
        if stem.startswith(written) and len(root) >= _SHORTEST_ROOT and following.match(root):
            yield root, name, ""
