"""Words that make a clause planned, possible or denied. Data, reviewed like code."""

# modality -> words in the clause, in order of precedence.
MODAL_WORDS = {
    "denied": ("tidak", "tak", "bukan", "belum", "tiada", "nihil", "tidaklah", "bukanlah"),
    "possible": (
        "mungkin", "kemungkinan", "kemungkinannya", "dapat", "bisa", "bisa-bisa", "diduga",
        "disebut-sebut", "barangkali", "berpotensi", "berpeluang", "boleh jadi", "dikhawatirkan",
        "dicurigai", "disinyalir", "ditengarai", "sepertinya", "tampaknya", "agaknya",
        "kelihatannya", "nampaknya",
    ),
    "planned": (
        # future
        "akan", "bakal", "kelak", "nantinya", "segera",
        # intention
        "berencana", "rencana", "rencananya", "merencanakan", "direncanakan", "rencanakan", "usul",
        "bermaksud", "hendak", "ingin", "mau", "berniat", "berambisi", "bertekad", "bersumpah",
        "siap", "bersiap", "bersiap-siap", "siap-siap", "bersedia", "dipersiapkan", "berhasrat",
        # what is thought over, proposed, decided
        "mempertimbangkan", "dipertimbangkan", "pertimbangkan", "menimbang-nimbang", "mengkaji",
        "menjajaki", "merancang", "dirancang", "menggodok", "mengusulkan", "diusulkan", "usulan", "usulkan", "meminta", "minta", "memerlukan", "membutuhkan", "gagasan",
        "wacana", "menimbang",
        "menawarkan", "ditawarkan", "menyodorkan", "disodorkan", "memutuskan", "diputuskan",
        "setuju", "sepakat", "menyetujui", "disetujui", "menyepakati", "disepakati",
        "berkomitmen", "menargetkan", "ditargetkan", "menjadwalkan", "dijadwalkan",
        "mengagendakan", "diagendakan", "lampu hijau", "menurut rencana", "sesuai rencana", "target kami", "target kita", "diproyeksikan", "ditunda", "menunda", "mengancam",
        "mengharapkan", "diharapkan", "berharap",
        # promise and order
        "berjanji", "menjanjikan", "dijanjikan", "janjikan", "memerintahkan", "diperintahkan",
        "perintahkan", "menginstruksikan", "diinstruksikan", "mendesak",
    ),
}  # fmt: skip
# Duties and abilities tell a plan or a chance only of what can still be done: "harus dikirim",
# "mampu mengerahkan", not "harus menghadapi", "mampu menampung".
CONDITIONAL_MODALS = {
    "planned": frozenset(
        {
            "menunggu",
            "menanti",
            "wajib",
            "diwajibkan",
            "harus",
            "mesti",
            "perlu",
            "seharusnya",
            "semestinya",
        }
    ),
    "possible": frozenset({"mampu", "sanggup"}),
}
OPEN_EVENTS = frozenset(
    {"deployment", "mobilization", "withdrawal", "training", "released", "other"}
)
# "tidak hanya … tetapi juga", "bukan hanya", "tidak kurang dari", "tak lebih dari", "belum lama
# ini": no negation
NOT_NEGATING = frozenset(
    {"hanya", "saja", "cuma", "kurang", "lebih", "lama", "sampai", "sedikit", "termasuk", "pelak"}
)
# Plans as nouns: only what follows without a comma is planned ("rencana mengirim", not "rencana
# keamanan, …").
PLAN_NOUNS = frozenset({"rencana", "usulan", "usul", "gagasan", "wacana", "opsi"})
# Verbs that end a relative clause of their own: what stands behind is the main verb.
PROMISED = frozenset(
    "dijanjikan ditawarkan direncanakan diusulkan disetujui disepakati dijadwalkan diputuskan".split()
)
# Nouns that a refusal may have between itself and the verb: "membatalkan rencana mengirim".
REFUSED = frozenset({"untuk", "rencana", "rencananya", "niat", "niatnya", "keputusan"})
# Verbs that deny the verb right behind them ("gagal mengirim"), or the noun before ("pengiriman
# itu batal").
REFUSALS = frozenset(
    {
        "batal",
        "urung",
        "gagal",
        "enggan",
        "menolak",
        "membatalkan",
        "dibatalkan",
        "batalkan",
        "mengurungkan",
    }
)
# Verbs that pass a modal word on to the verb or noun behind them ("akan mulai mengirim", "bisa
# melakukan latihan").
LIGHT_VERBS = frozenset(
    """
    melakukan melaksanakan melancarkan menggelar mengadakan memulai dimulai meneruskan melanjutkan
    membantu mencoba
    berusaha berupaya bersedia memutuskan mempertimbangkan menyetujui memerintahkan diperintahkan
    diizinkan mengizinkan
    melibatkan diikuti menjalani menjalankan menerima mengambil bersiap berencana merencanakan
    direncanakan bermaksud berniat
    dijadwalkan menjadwalkan berkomitmen berjanji diduga dicurigai diperkirakan menambah terlibat
    termasuk terdiri terdapat
    berada mencapai meminta diminta terus bergabung
    """.split()
)
# Words that look like verbs by their first letters.
NOT_VERBS = frozenset(
    """
    tersebut terhadap terakhir terbesar terlalu terbaru terdekat terutama dirinya berbagai bersama
    beberapa berikutnya
    berikut mereka menteri mengenai memang melalui meter berat terpisah tertentu berhasil
    """.split()
)
SUBORDINATORS = frozenset(
    """
    yang untuk agar supaya karena setelah jika bila apabila ketika saat sebelum meski meskipun
    walau sehingga guna
    """.split()
)
TOMORROW = frozenset({"besok", "lusa"})
CONDITIONS = frozenset(
    """
    jika bila apabila kalau jikalau seandainya andai andaikan andaikata asal asalkan bilamana
    """.split()
)
