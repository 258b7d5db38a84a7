r"""The tokenizer for Indonesian news: spaCy's own ``Tokenizer`` with one rule, a regex of tokens.

spaCy cuts a text at white space and looks each piece up in a cache; what is new is peeled affix by
affix, with thousands of exceptions for ``spacy.blank("id")`` (four seconds to load, and time that
grows with the square of a long piece). Here nothing is peeled: the infix rule matches every token
of a piece from left to right, so time is linear and there is nothing to load.

Tokens are orthographic words, cut as the Universal Dependencies treebanks CSUI and PUD cut them,
but that clitics stay on ("katanya", "APBD-nya") and an abbreviation keeps its full stop:

* a hyphen joins ("tentara-tentara", "ke-810", "F-16", "pro-Rusia", "Jong-un", "1990-an"), but not
  two names ("Rusia - Ukraina") nor two numbers ("10 - 12");
* a slash parts ("Kim / Putin"), but for dates, units and numerals ("23/10/2024", "km/jam",
  "II/2024");
* money and per cent are apart from the number ("Rp 10.000", "5 %").
"""

import re
from collections.abc import Callable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from pipeline.engines.abbreviations import (
    BEFORE_NUMBERS,
    CAPITALISED,
    DEGREES,
    MAY_BE_FINAL,
    PLACES,
    TITLES,
)

NAME = "klaim.news.v1"
# spaCy's cache of pieces holds 10,000 by default: fewer than the words of a day's news.
_CACHED = 200_000

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĆČĎĐĖĘĚĞİŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЄІЇҐ"
_LETTER = r"[^\W\d_]"
_HYPHEN = "[-\u2010\u2011]"
# Letters with what is written on them, the soft hyphen, apostrophes inside: "Sana'a", "Jum’at".
_MARKED = r"\w[\w\u0300-\u036f\u00ad]*"
_INSIDE = r"(?:['’‘`´]|&(?!\w{2,8};))"
_WORD = rf"{_MARKED}(?:{_INSIDE}{_MARKED})*"
_PREFIXES = (
    "adi|antar|anti|audio|bilateral|bio|contra|de|di|dwi|e|ekstra|eks|ex|inter|"
    "intra|ke|kontra|maha|makro|mantan|men|meng|mikro|mini|multi|nara|neo|nir|non|pan|para|pasca|"
    "pra|pro|post|pre|purna|re|se|semi|sub|super|supra|tele|trans|tri|ultra|vice|wakil|"
    "anglo|austro|euro|franco|indo|sino"
)
# What a capitalised word closes up with: "Jong-un", "Su-57", "PDI-P", "Jong-Un", "Rasul-Nya".
_CLOSE = (
    rf"[^\W_{_UPPER}](?:{_INSIDE}?{_MARKED})*|[{_UPPER}](?:[^\W\d_{_UPPER}]|\d+)?(?!\w)"
    r"|(?i:nya|ku|mu|an|lah|kah|pun|isme)(?!\w)"
)
_ARTICLES = "[Aa](?:l|n|r|s|d|t|z|sy|sh)|[Ee]l"
_DOMAINS = (
    "com|co|id|net|org|go|ac|mil|gov|edu|info|tv|news|io|int|ru|ua|uk|COM|CO|ID|NET|ORG|GO|TV"
)
_UNITS = "km|m|cm|mm|kg|g|mg|l|ml|kwh|mb|gb|orang|hari|jam|menit|detik|bulan|tahun"
_PICTURE = "[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
# Skin tones, variation selectors and the key cap belong to the picture before them.
_MODIFIER = "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"


def _one_of(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words))


def _abbreviations() -> str:
    anyhow = TITLES | PLACES | BEFORE_NUMBERS | MAY_BE_FINAL
    loose = frozenset(word for word in anyhow - CAPITALISED if len(word) > 1)
    strict = frozenset(form for w in CAPITALISED for form in (w.capitalize(), w.upper()))
    # the look-ahead spares most words the long list
    return rf"(?=[\w.]{{2,8}}\.)(?:(?i:{_one_of(loose)})|{_one_of(strict)})\."


# In order: the first that matches where a token starts is the token. Each part is linear, or looks
# no further than a fixed number of characters.
_TOKENS = (
    # most words are just that: a short cut
    rf"{_LETTER}+(?=[,;:!?)\"”]*\Z)",
    r"(?i:https?://|www\.)\S{0,2000}[\w/]",
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
    rf"(?:[A-Za-z0-9-]{{1,63}}\.){{1,5}}(?:{_DOMAINS})\b(?!\.\w)(?:/\S{{0,2000}}[\w/])?",
    r"[@#]\w+(?:\.\w+)*",
    r"&\#?\w{1,8};",
    # numbers of decrees and letters, dates, clock times and sums
    r"(?:\w{1,6}-)?\d{1,5}(?:/[\w.-]{1,20}){1,5}/\d{4}\b",
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/]|[.,]\d)",
    r"\d{4}-\d{1,2}-\d{1,2}\b",
    r"(?:Rp|IDR|USD|US|SGD|EUR)\.?(?=\$?\d)|US(?=\$)",
    rf"\d+(?:[.,:]\d+)*(?:{_MARKED})?(?:{_HYPHEN}(?={_LETTER}){_WORD})*",
    # abbreviations, initials, degrees
    # (but "Hamengku Buwono X." and "Perang Dunia I." end with a numeral)
    rf"(?![IX]\.(?!\w))(?:[{_UPPER}]\.)+(?:(?:{_one_of(DEGREES)})\b\.?|[{_UPPER}](?!\w))?",
    r"[a-z]\.(?:[a-z]\.)+|[a-z]\.[a-z](?![\w.])",
    r"Ph\.D\b\.?",
    _abbreviations(),
    # slashes that do not part
    rf"(?i:{_UNITS})/(?i:{_UNITS})\b",
    rf"[IVX]{{1,5}}/\d{{4}}\b|[{_UPPER}]/[{_UPPER}]\b",
    # hyphens that join
    rf"(?i:({_LETTER}{{2,}}){_HYPHEN}\1)\w*",
    rf"(?i:{_LETTER}{{2,5}}?({_LETTER}{{3,12}}){_HYPHEN}\2)\w*",
    rf"(?:(?i:{_PREFIXES})|{_ARTICLES}){_HYPHEN}{_WORD}(?:{_HYPHEN}(?:[^\W_{_UPPER}]){_WORD})*",
    rf"[{_UPPER}]{_HYPHEN}{_WORD}(?:{_HYPHEN}\d\w*)*",
    rf"[{_UPPER}](?:{_MARKED})?(?:{_INSIDE}{_MARKED})*(?:{_HYPHEN}(?:{_CLOSE}))*",
    rf"{_WORD}(?:{_HYPHEN}{_WORD})*",
    # marks; a run of the same mark is one
    r"``|''|\.{3,}|([=*_~-])\3+",
    r"°[CF]?\b",
    "[\U0001f1e6-\U0001f1ff]{2}",
    rf"{_PICTURE}{_MODIFIER}*(?:\u200d{_PICTURE}{_MODIFIER}*)*",
    r"\S",
)
_PATTERN = "|".join(_TOKENS)


@spacy.registry.tokenizers(NAME)
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """Create the tokenizer that the configs name: ``@tokenizers = "klaim.news.v1"``."""

    def tokenizer_factory(nlp: Language) -> Tokenizer:
        find = re.compile(_PATTERN).finditer
        return Tokenizer(nlp.vocab, infix_finditer=find, max_cache_size=_CACHED)

    return tokenizer_factory


@cache
def blank() -> Language:
    """Return the empty pipeline whose tokenizer every model is trained with; always the same one.

    Example:
        >>> text = "Letjen. A.H. Nasution, 10-12 ribu tentara-tentaranya (23/10/2024)"
        >>> [token.text for token in blank().make_doc(text)] # doctest: +NORMALIZE_WHITESPACE
        ['Letjen.', 'A.H.', 'Nasution', ',', '10', '-', '12', 'ribu', 'tentara-tentaranya', '(',
         '23/10/2024', ')']
    """
    return spacy.blank("id", config={"nlp": {"tokenizer": {"@tokenizers": NAME}}})
