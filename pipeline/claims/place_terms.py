"""Words around the names of places. Data, reviewed like code."""

# Prepositions, and verbs whose object is a place.
PREPOSITIONS = frozenset(
    """
    di ke menuju memasuki arah merebut menyerbu menyerang mengepung menduduki serbu mengosongkan
    membanjiri menginvasi menguasai menembus mendekati kepung duduki kuasai rebut masuki
    menyusupi mencapai masuk menjaga jaga mengamankan amankan mempertahankan pertahankan
    mendarati menyisir sisir menggempur gempur invasi dekat
    """.split()
)
FROM = frozenset({"dari", "meninggalkan", "keluar", "tinggalkan"})
# Nouns of kinds of place that stand before its name; not part of the canonical name.
PLACE_GENERICS = frozenset(
    """
    wilayah oblast provinsi propinsi kota kabupaten kecamatan distrik daerah kawasan desa kampung
    negara republik kelurahan dusun kantong
    region kegubernuran prefektur bagian regensi kotamadya ibu ibukota departemen seluruh
    sepanjang pinggiran negeri pantai gurun perbukitan perkampungan pemukiman permukiman pesisir
    pelabuhan bandara bandar udara pangkalan kamp pengungsi markas pos lapangan pulau perairan
    kesukuan suku konflik tetangga perlintasan penyeberangan gerbang terminal stasiun jembatan
    bendungan kompleks ladang kilang pabrik tambang bukit dataran
    """.split()
)
# Nouns of what stands at a place, which others may qualify: "pabrik baja Azovstal".
SITES = frozenset(
    """
    pabrik pangkalan kamp pusat pos fasilitas gedung rumah sekolah hotel masjid gereja kompleks
    stasiun terminal bandara pelabuhan barak markas kawasan wilayah daerah distrik kota desa kilang
    tambang ladang penjara asrama jembatan bendungan hutan lembah pegunungan zona
    """.split()
)
# Where something lies by a place that is named; not part of the name either.
POSITIONS = frozenset(
    """
    luar dalam sebelah sekeliling seputar sekitar dekat tepi pinggir jantung ujung kaki
    seberang sisi antara arah tiga dua kembali pusat tengah
    """.split()
)
# Nouns of places that stand before a name; those that are no generic words make a place of their
# own of it ("laut Merah", "garis depan Kursk").
PLACE_NOUNS = frozenset(
    """
    garis depan perbatasan pangkalan kamp pelabuhan bandara markas lembah pulau kepulauan selat laut
    teluk gunung
    pegunungan semenanjung jalur pusat timur barat utara selatan tenggara daya
    lapangan pos zona front hutan sungai danau lepas
    """.split()
)
COMPASS = (
    "barat daya",
    "barat laut",
    "timur laut",
    "tenggara",
    "timur",
    "barat",
    "utara",
    "selatan",
    "tengah",
)
# Verbs whose "dari" is the place left, though the event is another, and what does so behind a verb.
LEAVING = frozenset({"evakuasi", "dievakuasi", "mengevakuasi", "kembali"})
LEAVING_BEHIND = frozenset({"pulang", "kembali", "mundur", "keluar"})
# Passives whose subject is the place: "Kota X dikepung 500 tentara".
TAKEN_PLACES = (
    "dikepung",
    "terkepung",
    "diserbu",
    "diserang",
    "direbut",
    "diduduki",
    "dikuasai",
    "digempur",
    "dibombardir",
    "dijaga",
    "dibanjiri",
    "dimasuki",
    "dipertahankan",
    "diamankan",
    "jatuh",
)
# What is done with the dead, wounded and captured afterwards, somewhere else.
AFTERWARDS = (
    "dirawat",
    "dimakamkan",
    "dikebumikan",
    "disemayamkan",
    "dibawa",
    "dilarikan",
    "diterbangkan",
    "diadili",
    "dirujuk",
    "diinterogasi",
    "diperiksa",
    "dikembalikan",
)
# Verbs of taking land, whose place is not that of what "dan" joins them to.
CONQUESTS = ("merebut", "menguasai", "menduduki", "mengambil alih", "memasuki")
# First words of an adverbial that opens a sentence and holds for all its clauses.
OPENERS = frozenset(
    {"di", "ke", "dari", "pada", "dalam", "selama", "sejak", "hingga", "sampai", "awal", "akhir"}
)
# Names of states that newspapers give otherwise than the tables of names, left as written.
KEPT_NAMES = frozenset({"Kongo", "Timtim", "Timor Timur"})
# Bynames of regions that newspapers use; those of states are in pipeline.entities.place_terms.
BYNAMES = {
    "Serambi Mekah": "Aceh",
    "Serambi Mekkah": "Aceh",
    "Bumi Cenderawasih": "Papua",
    "Pulau Dewata": "Bali",
    "Bumi Rencong": "Aceh",
}
