"""Words that make a clause planned, possible or denied. Data, reviewed like code."""

# modality -> words in the clause, in order of precedence.
MODAL_WORDS = {
    "denied": ("tidak", "tak", "bukan", "belum", "tiada", "nihil"),
    "possible": ("mungkin", "kemungkinan", "dapat", "bisa", "diduga", "disebut-sebut",
        "barangkali", "berpotensi",
                 "boleh jadi", "konon", "dikhawatirkan", "dicurigai", "kemungkinannya",
                 "sepertinya", "tampaknya",
                 "agaknya"),
    "planned": ("akan", "bakal", "berencana", "rencana", "rencananya", "merencanakan",
        "direncanakan", "siap",
                "bersiap", "bermaksud", "hendak", "ingin", "berniat", "dijadwalkan", "menjadwalkan",
                "diperintahkan", "memerintahkan", "berjanji", "menjanjikan", "mempertimbangkan",
                "berkomitmen",
                "menargetkan", "ditargetkan", "diinstruksikan", "menawarkan", "dipersiapkan",
                "mengusulkan",
                "diusulkan", "mendesak", "usulan", "berambisi", "segera", "menunggu", "ditunda",
                "menunda", "mengancam", "bersedia", "setuju",
                "menyetujui", "disetujui", "memutuskan"),
}  # fmt: skip
# "tidak hanya … tetapi juga", "bukan hanya", "tidak kurang dari", "tak lebih dari", "belum lama
# ini": no negation
NOT_NEGATING = frozenset(
    {"hanya", "saja", "cuma", "kurang", "lebih", "lama", "sampai", "sedikit", "termasuk", "pelak"}
)
# Plans as nouns: only what follows without a comma is planned ("rencana mengirim", not "rencana
# keamanan, …").
PLAN_NOUNS = frozenset({"rencana", "usulan"})
# Verbs that deny the verb right behind them ("gagal mengirim"), or the noun before ("pengiriman
# itu batal").
REFUSALS = frozenset({"batal", "urung", "gagal", "enggan", "menolak", "membatalkan", "dibatalkan"})
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
