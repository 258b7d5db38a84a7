"""Words around the names of places. Data, reviewed like code."""

# Nouns of kinds of place that stand before its name; not part of the canonical name.
PLACE_GENERICS = frozenset(
    """
    wilayah oblast provinsi kota kabupaten kecamatan distrik daerah kawasan desa kampung negara
    republik
    region kegubernuran prefektur bagian regensi kotamadya ibu ibukota departemen sekitar seluruh
    dekat
    sepanjang pinggiran negeri pantai gurun
    """.split()
)
# Nouns that make a place of their own of the name behind them ("garis depan Kursk", "pangkalan
# Al-Tanf").
PLACE_NOUNS = frozenset(
    """
    garis perbatasan pangkalan kamp pelabuhan bandara markas lembah pulau kepulauan selat laut
    teluk gunung
    pegunungan semenanjung jalur pusat timur barat utara selatan tenggara
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
# Verbs whose "dari" is the place left, though the event is another.
LEAVING = frozenset({"evakuasi", "dievakuasi", "mengevakuasi"})
# First words of an adverbial that opens a sentence and holds for all its clauses.
OPENERS = frozenset(
    {"di", "ke", "dari", "pada", "dalam", "selama", "sejak", "hingga", "sampai", "awal", "akhir"}
)
