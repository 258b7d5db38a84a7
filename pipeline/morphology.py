"""Indonesian verb forms from their roots.

meN- assimilates to the first sound of the root and swallows k, p, s and t (Sneddon et al. 2010,
*Indonesian Reference Grammar*, 2nd ed., 1.5); newsrooms also keep those four ("mengkonfirmasi").
"""

import re

_NASAL = {"k": "meng", "p": "mem", "s": "meny", "t": "men"}
_PLAIN = (("bfv", "mem"), ("cdjz", "men"), ("aeioughqx", "meng"), ("lmnrwy", "me"))


_SYLLABLE = re.compile(r"ai|au|oi|[aeiou]")


def active_forms(root: str) -> tuple[str, ...]:
    """All written forms of meN- + ``root``.

    Example:
        >>> active_forms("konfirmasi"), active_forms("perkira")
        (('mengonfirmasi', 'mengkonfirmasi'), ('memperkira',))
    """
    if root.startswith("per"):
        return ("mem" + root,)
    if len(_SYLLABLE.findall(root)) == 1:
        return ("menge" + root, *_assimilated(root))
    return _assimilated(root)


def _assimilated(root: str) -> tuple[str, ...]:
    first = root[0]
    if first in _NASAL:
        return (_NASAL[first] + root[1:], _NASAL[first].replace("meny", "men") + root)
    prefix = next((prefix for letters, prefix in _PLAIN if first in letters), "me")
    return (prefix + root,)


def nominal_forms(root: str) -> tuple[str, ...]:
    """Written forms of peN- + ``root``, without suffix: "pengirim" of "kirim".

    Example:
        >>> nominal_forms("kirim")
        ('pengirim', 'pengkirim')
    """
    return tuple("pe" + form.removeprefix("me") for form in active_forms(root))
