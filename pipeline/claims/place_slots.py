"""Places that stand by the number in a slot of their own, without a verb's preposition."""

import re

from pipeline.claims.events import Trigger
from pipeline.claims.place_checks import Setting
from pipeline.claims.place_names import Place, place_of
from pipeline.claims.places import find_place
from pipeline.claims.scope import Scope
from pipeline.entities.countries import country_of_place

_IN_BRACKETS = re.compile(r"\s{0,3}\(\s{0,3}$")
# "di Kupang (210), Belu (165)": the list is one of places
_LISTED = re.compile(r"\b(?:di|ke)\s{1,3}(?:[\w’'-]{1,20}\s{1,3}){1,4}\(\s{0,3}[\d]")
_NAME = re.compile(
    r"(?:\b(?:Kodim|Korem|Kodam|Polres|Lanal|Lanud|Kabupaten|Kota|Provinsi|Distrik)\s{1,3})?"
    r"\b([A-Z][\w’'-]{1,30}(?:\s{1,3}[A-Z][\w’'-]{1,30}){0,2})$"
)
# "dua kompi, yang kini bertugas di Goma", "dua kompi, sekitar 200 orang, yang …"
_OWN_RELATIVE = re.compile(
    r"(?:\s{1,3}[\w/’'-]{1,20}){0,5}(?:\s{0,3},\s{1,3}[^,;.\n]{1,40}?)?\s{0,3},\s{1,3}(?=yang\b)"
)
_EARLIER = re.compile(
    r"\b(?:sebelum(?:nya)?|semula|pernah|dulu|dahulu|tadinya|awalnya|mantan|dilatih|lahir|asal|"
    r"berasal|akan|bakal)\b"
)
_MEANT = re.compile(r"\b(?:untuk|bagi)\s{1,3}$")
_NEAR = 40  # characters
_LONGEST = 200


def bracketed_place(scope: Scope) -> Place | None:
    """The place that a list gives each number behind: "di Kupang (210), Belu (165)"."""
    start = scope.quantity.start
    opened = _IN_BRACKETS.search(scope.text, max(scope.bounds[0], start - _NEAR), start)
    if opened is None or not _LISTED.search(scope.text, scope.window[0], scope.quantity.end):
        return None
    first = max(scope.bounds[0], opened.start() - _NEAR)
    named = scope.article.mentions_in(first, opened.start())[-1:]
    if named and named[0].end == opened.start() and named[0].label in ("LOC", "GPE"):
        return place_of(scope.article, named[0], named[0].start, named[0].end, "di")
    name = _NAME.search(scope.text, first, opened.start())
    return Place(name[1], *name.span(1), country_of_place(name[1]), "di") if name else None


def place_of_relative(scope: Scope, trigger: Trigger | None) -> Place | None:
    """The place of the clause ", yang …" that tells of the counted troops themselves."""
    opened = _OWN_RELATIVE.match(scope.text, scope.quantity.end, scope.window[1])
    if opened is None:
        return None
    start, limit = opened.end(), min(scope.bounds[1], opened.end() + _LONGEST)
    closed = scope.text.find(",", start, limit)
    span = (start, closed if closed >= 0 else limit)
    later = trigger is not None and trigger.start >= span[1]
    if later or _EARLIER.search(scope.text, *span):
        return None
    return find_place(scope.article, Setting(span, [(start, start)]))


def place_meant(scope: Scope, trigger: Trigger | None) -> Place | None:
    """The place that troops are given for: "menyumbang 800 orang untuk Estonia"."""
    if trigger is None or trigger.event != "deployment":
        return None
    first = max(trigger.end, scope.quantity.end)
    last = min(scope.window[1], first + _LONGEST)
    for mention in scope.article.mentions_in(first, last):
        meant = _MEANT.search(scope.text, first, mention.start)
        if meant and mention.label in ("LOC", "GPE") and mention.country:
            return place_of(scope.article, mention, mention.start, last, "untuk")
    return None
