"""Words that pass on: verbs, nouns of outlets, talks. Data, reviewed like code."""

import re

# "dikutip Reuters", "melansir AFP"
PASSES_ON = (
    "dikutip", "dilansir", "melansir", "dinukil", "disitir", "disitat", "disadur", "dikutipkan",
    "dilansirkan",
)  # fmt: skip
# these pass on only behind "seperti" or "yang", or with "oleh": alone they report ("dilaporkan tewas")
AMBIGUOUS = (
    "dilaporkan", "diberitakan", "diwartakan", "memberitakan", "mewartakan", "dimuat", "diperoleh",
    "disiarkan", "ditayangkan", "ditulis", "dilihat", "dibaca", "diakses", "ditinjau", "dikabarkan",
    "dialihbahasakan", "diterjemahkan", "diterbitkan", "dipublikasikan", "ditampilkan", "diunggah",
    "diturunkan", "dicuplik", "disampaikan", "diungkap", "diungkapkan", "disebutkan", "dihimpun",
    "didapat", "didapatkan", "diterima", "dipantau", "ditonton", "dirilis", "dimuatkan", "dipancarluaskan",
    "dipancarkan", "dikemukakan", "dirangkum", "dilangsir", "dicatat", "direkam",
)  # fmt: skip
# of these, the ones behind which any name is an outlet's; the rest have people and bodies as agents
PUBLISHES = frozenset(
    {"dilaporkan", "diberitakan", "diwartakan", "dimuat", "disiarkan", "ditayangkan", "dikabarkan",
     "dipancarluaskan", "dipancarkan", "dialihbahasakan", "diterjemahkan",
     "dicuplik", "dilangsir", "ditulis", "dipantau"}
)  # fmt: skip
# what the relay itself goes back to: an outlet, or whom the source cites
CITING = (
    "mengutip", "mengacu pada", "mengacu kepada", "merujuk pada", "merujuk kepada", "menukil",
    "menyitir", "menyadur", "merujuk", "mengacu", "mengutip dari",
)  # fmt: skip

_OUTLET_NOUNS = (
    "kantor berita", "agensi berita", "laman berita", "situs berita", "portal berita", "media massa",
    "situs web", "surat kabar", "suratkabar", "stasiun televisi", "stasiun tv", "stasiun radio",
    "jaringan televisi", "saluran televisi", "saluran tv", "saluran berita", "kanal berita",
    "program berita", "media", "harian", "koran", "televisi", "teve", "tv", "radio", "majalah",
    "mingguan", "tabloid", "saluran", "jaringan", "stasiun", "lembaga penyiaran", "penyiar",
    "lembaga kantor berita", "kanal",
)  # fmt: skip
_PAGES = ("laman", "situs", "website", "portal", "akun", "kanal youtube", "halaman")
# "koresponden Haaretz", "reporter SCTV Bayu"
_STAFF = ("koresponden", "reporter", "kontributor", "redaksi", "tim redaksi", "kru")
_WRITERS = ("wartawan", "jurnalis", "jurnalis dari", "wartawan dari", "tim", "tim cek fakta")
_ADJECTIVES = (
    "resmi", "semi resmi", "semi-resmi", "semiresmi", "pemerintah", "milik pemerintah", "negara",
    "milik negara", "nasional", "lokal", "setempat", "swasta", "asing", "internasional", "global",
    "terkemuka", "ternama", "independen", "daring", "online", "oposisi", "pro-pemerintah", "militer",
    "berbahasa inggris", "berbahasa arab", "bisnis", "ekonomi", "ibu kota", "utama", "publik", "itu",
    "dalam negeri", "pelat merah", "berpengaruh", "terbesar", "satelit", "kabel", "investigasi",
)  # fmt: skip


# what the nouns before a name may start with
BEFORE_NAMES = frozenset(
    words.split()[0] for every in (_OUTLET_NOUNS, _PAGES, _STAFF, _WRITERS) for words in every
)


def either(words: tuple[str, ...] | frozenset[str]) -> str:
    """One of the words, the longest first; a space is any white space."""
    return "|".join(
        re.escape(w).replace(r"\ ", r"\s{1,3}") for w in sorted(words, key=len, reverse=True)
    )


# between the verb and the outlet's name
BY = re.compile(
    r"\s{1,3}(?:(?:kembali|ulang|kemudian|juga|pula|lagi|langsung|lalu|secara\s{1,3}\w+|pertama\s{1,3}kali|"
    r"lebih\s{1,3}dulu|dari|oleh|pada|di|lewat|melalui|dalam|ke|kepada|laporan|pemberitaan|berita|artikel|tayangan|"
    r"siaran)\b)",
    re.IGNORECASE,
)
NOUN = re.compile(rf"\s{{0,3}}\b(?:{either(_OUTLET_NOUNS)})\b", re.IGNORECASE)
PAGE = re.compile(rf"\s{{0,3}}\b(?:{either(_PAGES)})\b", re.IGNORECASE)
STAFF = re.compile(rf"\s{{0,3}}\b(?:{either(_STAFF)})\b", re.IGNORECASE)
WRITERS = re.compile(rf"\s{{0,3}}\b(?:{either(_WRITERS)})\b", re.IGNORECASE)
ADJECTIVE = re.compile(rf"\s{{1,3}}(?:{either(_ADJECTIVES)})\b", re.IGNORECASE)
THAT_ONE = re.compile(r"\s{1,3}(?:itu|tersebut|ini|yang\s{1,3}sama|tadi)\b", re.IGNORECASE)

# what each word may begin
_TELLING = (
    "kepada", "pada", "memberi tahu", "memberitahu", "memberitahukan", "diwawancarai",
    "dihubungi", "ditemui", "dijumpai", "dikonfirmasi", "ditanya", "ditanyai", "dimintai konfirmasi",
    "dimintai tanggapan", "dimintai komentar", "dimintai keterangan", "dimintai pendapat",
    "dikontak", "dicegat", "menjawab pertanyaan", "menjawab", "berbincang dengan",
    "berbicara dengan", "bicara dengan", "diwawancara", "berbicara di", "tampil di", "di",
)  # fmt: skip
_TALKS = (
    "wawancara", "percakapan", "perbincangan", "obrolan", "bincang-bincang", "tanya jawab", "siniar",
    "podcast", "dialog", "kolom", "kolomnya", "opini", "opininya", "esai", "esainya", "tulisan",
    "tulisannya", "artikel", "artikelnya", "acara", "program", "siaran", "gelar wicara", "talkshow",
    "wawancaranya",
)  # fmt: skip
_SAYS = (
    "lapor", "tulis", "lansir", "warta", "sebut", "kutip", "demikian laporan", "demikian menurut",
    "demikian", "begitu laporan", "demikian tulis", "demikian lapor", "demikian kutip",
)  # fmt: skip
_ACCORDING = ("menurut", "menurut laporan", "menurut pemberitaan", "menurut berita")
_BACKING = ("berdasarkan",)
# who reads out or passes on another's words
_VOICES = (
    "dibacakan", "dibacakan oleh", "melalui juru bicaranya", "lewat juru bicaranya",
    "melalui jubirnya", "lewat jubirnya", "melalui pengacaranya", "lewat pengacaranya",
    "melalui kuasa hukumnya", "lewat kuasa hukumnya", "melalui asistennya", "melalui ajudannya",
    "melalui wakilnya", "lewat wakilnya", "melalui juru bicara", "lewat juru bicara",
)  # fmt: skip

TRIGGER = re.compile(
    rf"\b(?:(?P<verb>{either(PASSES_ON + AMBIGUOUS + CITING)})|(?P<talk>{either(_TALKS)})"
    rf"|(?P<told>{either(_TELLING)})|(?P<says>{either(_SAYS)})|(?P<according>{either(_ACCORDING)})"
    rf"|(?P<backing>{either(_BACKING)})|(?P<voice>{either(_VOICES)}))\b",
    re.IGNORECASE,
)
# what a trigger may start with
TRIGGER_WORDS = frozenset(
    words.split()[0].lower()
    for every in (
        PASSES_ON,
        AMBIGUOUS,
        CITING,
        _TALKS,
        _TELLING,
        _SAYS,
        _ACCORDING,
        _BACKING,
        _VOICES,
    )
    for words in every
)
# between a talk and the outlet: "wawancara khusus dengan", "kolomnya di"
WITH = re.compile(
    r"(?:\s{1,3}[\w“”\"’'-]+){0,6}?\s{1,3}(?:dengan|bersama|di|oleh|pada|kepada|untuk|dalam|"
    r"yang\s{1,3}(?:disiarkan|ditayangkan|dimuat|diterbitkan)(?:\s{1,3}(?:di|oleh))?)\b",
    re.IGNORECASE,
)
# behind "dihubungi": "dihubungi lewat telepon oleh RFI"
BY_PHONE = re.compile(
    r"(?:\s{1,3}(?:secara\s)?(?:terpisah|khusus|langsung|eksklusif)|\s{1,3}(?:lewat|via|melalui)\s{1,3}"
    r"(?:sambungan\s)?(?:telepon|WhatsApp|pesan))?(?:\s{1,3}(?:oleh|dengan))?",
    re.IGNORECASE,
)
# before a verb of passing on
LEADS = frozenset(
    """
    seperti sebagaimana demikian begitu yang masih dan lalu kemudian juga telah pula turut kembali
    sudah pernah dulu sempat kata-katanya ucapannya salinannya rekamannya isinya naskahnya
    cuplikannya pernyataannya wawancaranya videonya terjemahannya dokumennya
    """.split()
)
LEAD = re.compile(rf"(?:\b(?:{either(LEADS)})\s{{1,3}}){{1,3}}$", re.IGNORECASE)
# before a talk: part of the aside
SETTING = re.compile(
    r"\b(?:dalam|saat|pada|lewat|melalui|ketika|di\s{1,3}sela(?:-sela)?|usai|seusai|via)\s{1,3}"
    r"(?:(?:sebuah|suatu|sesi|acara|satu)\s{1,3}){0,2}$",
    re.IGNORECASE,
)
