"""Sentences dressed as a newsroom prints them: bylines, quotations, titles, signatures.

The corpora are clean: no datelines, few ranks, no "[Baca juga: …]". Where a sentence ends is
hardest to tell in just these; so the training texts of the boundaries get them. All names and words
here are our own.
"""

import random
import re
from collections.abc import Sequence

from pipeline.training.augment import curl

Text = tuple[str, list[int]]  # a text and the offsets at which its sentences start

_MARKED = re.compile(r"[.!?…][\"”’'»)\]]*$")
_CITIES = (
    "Jakarta Kyiv Moskow Seoul Pyongyang Washington Bandung Surabaya Gaza Brussel Makassar Jayapura"
).split()
_OUTLETS = (
    "KOMPAS.com|detikcom|CNN Indonesia|ANTARA|TEMPO.CO|Liputan6.com|iNews.id|VIVA.co.id|Republika|"
    "SINDOnews.com|tvOnenews.com|Kontan.co.id|AFP|AP|REUTERS"
).split("|")
_BYLINES = (
    "{CITY}, {outlet} - |{CITY}, {outlet} – |{CITY}, {outlet} -- |{city}, {outlet} — |"
    "{outlet}, {city} - |{outlet}, {city} -- |{city} ({outlet}) - |{CITY} - |{city} — |{outlet} - |"
    "{city} (Antara/{outlet}) -- |{CITY}: |{outlet}, {CITY} – "
).split("|")
_SIGNATURES = (
    "(*)|(ant)|(mca/mca)|(SP)|(AFP/ANT)|(Ant/P-2)|[pan]|(har/tok/sip)|Reporter: {name}|"
    "Editor: {name}|(Reuters/{name})"
).split("|")
_TEASERS = "[Baca juga: {title}]|Baca juga: {title}|(Baca: {title})|BACA JUGA: {title}".split("|")
_CUES = (
    "kata {name}.|ujar {name}, {day}.|kata {rank} {name} di {city}, {day} (23/10/2024).|"
    "tutur {name} kepada {outlet}.|tegas {rank} {name}, seperti dikutip {outlet}.|"
    "ungkapnya.|katanya, {day}.|demikian {name}.|kata juru bicara {name}, {deg}.|imbuh dia."
).split("|")
_LEADS = "{name} mengatakan, |{rank} {name} menegaskan: |Ia menambahkan, |Menurut {name}, ".split(
    "|"
)
_DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
_NAMES = (
    "Budi Santoso|A.H. Wirawan|J.K. Harsono|Kyrylo Budanov|Ratna D. Lestari|M. Yusuf|Kim Jong-un|"
    "R.A. Sulastri|Moh. Amin|Joko P. Hadi|Volodymyr Zelensky|H. Abdullah|S. Wijaya|Vladimir Putin|"
    "I Made Suastika|Yudo|Ani|Lee Seong-kweun|Hj. Siti Aminah|W.S. Prakoso|L.B. Rustam"
).split("|")
_RANKS = (
    "Letjen.|Mayjen TNI|Brigjen.|Jend.|Kol.|Letkol. Inf.|Letkol Inf|Kapt.|Dr.|dr.|Prof. Dr.|Drs.|"
    "Ir.|H.|Laksda.|Marsma.|Kombes Pol.|AKBP|Gen.|Col.|Lt. Gen.|Sgt.|Ny.|Mr.|Irjen. Pol.|K.H."
).split("|")
_DEGREES = "S.H.|M.Si.|S.Sos., M.Si.|S.E., M.M.|Ph.D.|M.Tr.(Han)|S.I.K.|S.Pd.".split("|")
_COMPANIES = (
    "PT Pindad Tbk.|PT. Dirgantara Jaya|CV. Maju Bersama|Lockwood Inc.|Hanjin Co. Ltd.|Ulin Corp."
).split("|")
# Abbreviations inside a sentence and, in the second half, at its end.
_PLAIN = (
    "{rank} {name} tiba di {city} pada pukul 17.30 WIB.|"
    "Kantor itu terletak di Jl. Merdeka No. {n}, {city}.|"
    "Alamatnya Jln. Jend. Sudirman Kav. {n}, Kec. Sukajadi, Kab. {city}.|"
    "Biayanya Rp. {n}.000 per hari atau Rp {n},5 miliar setahun.|"
    "Pasal {n} ayat (2) UU No. {n} Tahun 2004 mengatur hal itu.|"
    "{name}, {deg}, memimpin upacara di {city}.|"
    "Surat itu ditandatangani a.n. Panglima oleh {rank} {name}.|"
    "{company} mengirim kendaraan, amunisi, dll. ke {city}.|"
    "Sekitar 10.000 s.d. 12.000 personel berada di {city}.|"
    "Menurut {rank} {name}, ada 3-4 brigade di sana.|"
    "Pesawat F-16 dan Su-57 milik A.S. terbang di atas {city}.|"
    "Acara dihadiri {rank} {name}, {rank} {name}, dan {name}.|"
    "Lihat hlm. {n} laporan tgl. 23 Okt. 2024.|"
    "Kepala Staf {rank} {name} dkk. menolak usul itu.|"
    "Bantuan itu berupa tenda, obat, selimut, dll.|"
    "Pasukan tiba pukul 06.00 a.m.|"
    "Kontrak itu dimenangkan {company}|"
    "Hadir pula {rank} {name}, {deg}|"
    "Ia menjabat sejak masa Perang Dunia I.|"
    "Kelompok itu dipimpin {name} cs.|"
    "Rapat dimulai pukul {n}.30 WIB.|"
    "Jumlahnya 10.000.|"
    "Mereka menguasai Blok C.|"
    "Benarkah begitu?|"
    "Luar biasa!|"
    "Ini foto-foto, video, dsb.|"
    "Pertemuan itu membahas kerja sama dengan U.S. Army dan U.N."
).split("|")
_LISTS = ("{k}. {item}", "{k}) {item}", "{letter}. {item}", "- {item}", "• {item}", "({k}) {item}")


def is_marked(sentence: str) -> bool:
    """Whether a sentence ends with a final mark, closing quotes and brackets aside."""
    return bool(_MARKED.search(sentence))


def joint(before: str, rng: random.Random) -> str:
    """White space after a sentence; a line break if it has no final mark."""
    if not is_marked(before):
        return rng.choice(("\n", "\n\n"))
    return rng.choices((" ", "  ", "\n", "\n\n"), (12, 1, 2, 1))[0]


class Dresser:
    """Writes groups of sentences as articles; all it draws comes from one generator."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def dress(self, sentences: Sequence[str]) -> Text:
        """Join sentences to an article with all that a newsroom adds.

        Returns:
            The text and the offset at which each of its sentences starts.
        """
        rng = self._rng
        pieces = self._insert(self._quote(list(sentences)))
        if rng.random() < 0.2:
            pieces[0] = self._fill(rng.choice(_BYLINES)) + pieces[0]
        if rng.random() < 0.1:
            pieces.append(self._fill(rng.choice(_SIGNATURES)))
        text, starts = "", []
        curly = rng.random() < 0.4
        for number, piece in enumerate(pieces):
            if number and rng.random() < 0.04 and piece[:1].isupper() and text.endswith("."):
                text = text[:-1] + "\n"  # the final mark is missing
            elif number:
                text += joint(pieces[number - 1], rng)
            starts.append(len(text))
            text += curl(piece) if curly else piece
        return self._recase(text), starts

    def _recase(self, text: str) -> str:
        draw = self._rng.random()
        changed = text.lower() if draw < 0.05 else text.upper() if draw < 0.08 else text
        return changed if len(changed) == len(text) else text

    def _quote(self, sentences: list[str]) -> list[str]:
        """Put some sentences in a speaker's mouth."""
        rng = self._rng
        out: list[str] = []
        for sentence in sentences:
            plain = sentence.endswith(".") and sentence[0].isupper() and '"' not in sentence
            if not plain or rng.random() > 0.15:
                out.append(sentence)
                continue
            body, cue = sentence[:-1], self._fill(rng.choice(_CUES))
            style = rng.randrange(7)
            if style < 2:
                out.append(f'"{body}," {cue}')
            elif style == 2:
                out.append(f'"{body}{rng.choice("..!?")}" {cue}')
            elif style == 3:
                out.append(self._fill(rng.choice(_LEADS)) + f'"{body}."')
            elif style == 4:
                out += [f'"{body}.', f'{self._fill(rng.choice(_PLAIN))}"']
            elif style == 5:
                first = self._fill(rng.choice(_PLAIN))
                out += [f'"{first}', f'{body}," {cue}']
            else:
                out += [f'"{body}," {cue}', f'"{self._fill(rng.choice(_PLAIN))}"']
        return out

    def _insert(self, sentences: list[str]) -> list[str]:
        """Add sentences with abbreviations, teasers and lists between the others."""
        rng = self._rng
        out: list[str] = []
        for sentence in sentences:
            draw = rng.random()
            if draw < 0.12:
                out.append(self._fill(rng.choice(_PLAIN)))
            elif draw < 0.15:
                title = " ".join(sentence.rstrip('."”').split()[:8])
                out.append(self._fill(rng.choice(_TEASERS)).format(title=title))
            elif draw < 0.16:
                out += self._list()
            out.append(sentence)
        return out

    def _list(self) -> list[str]:
        rng = self._rng
        style = rng.choice(_LISTS)
        items = (self._fill(rng.choice(_PLAIN)) for _ in range(rng.randint(2, 4)))
        return [
            style.format(k=number, letter="abcde"[number - 1], item=item)
            for number, item in enumerate(items, start=1)
        ]

    def _fill(self, template: str) -> str:
        """Fill each slot of a template with a draw of its own."""
        rng = self._rng
        city = rng.choice(_CITIES)

        def draw(slot: re.Match[str]) -> str:
            values: dict[str, Sequence[str]] = {
                "city": (city,),
                "CITY": (city.upper(),),
                "outlet": _OUTLETS,
                "name": _NAMES,
                "rank": _RANKS,
                "deg": _DEGREES,
                "company": _COMPANIES,
                "day": _DAYS,
                "n": [str(number) for number in range(1, 40)],
            }
            return rng.choice(values[slot[1]]) if slot[1] in values else slot[0]

        return re.sub(r"\{(\w+)\}", draw, template)
