"""What tells that the persons of an article about troops are none. Data only."""

# where one clause ends and others may be told of; a comma does not
BREAKS = frozenset(
    """. ; ! ? : sedangkan sementara tetapi tapi namun padahal adapun meski meskipun walau
    walaupun""".split()
)
# who is named as the source or as an onlooker counts nothing
TELLERS = frozenset(
    """pejabat menteri wartawan jurnalis diplomat saksi politisi staf delegasi rakyat masyarakat
    manusia anak pendukung""".split()
)
# what people do and suffer who are no troops, and how they are called besides CIVILIANS
CIVIL_LIFE = (
    "mengungsi", "diungsikan", "mengungsikan", "pengungsian", "menggusur", "tergusur", "terusir",
    "telantar", "terlantar", "kehilangan tempat tinggal", "nyawa", "korban jiwa", "jiwa",
    "kelaparan", "rawan pangan", "dievakuasi", "mengevakuasi", "evakuasi", "dideportasi", "wni",
    "warga negara", "wna", "berpenduduk", "penghuni", "dihuni", "menghuni", "bermukim",
    "berunjuk rasa", "unjuk rasa", "berdemonstrasi", "demonstrasi", "demonstran", "memprotes",
    "protes", "pawai", "kerusuhan", "menghadiri", "dihadiri", "menonton", "menyaksikan",
    "mengantre", "antrean", "melamar", "pelamar", "pendaftar", "peminat", "pemohon", "peserta",
    "peserta didik", "terinfeksi", "positif covid", "tertular", "terjangkit", "divaksin",
    "divaksinasi", "miskin", "menganggur", "dinikahkan", "pns", "asn", "honorer", "aparatur",
    "kementerian kesehatan", "dinas kesehatan", "rumah sakit", "banjir", "gempa", "longsor",
    "tertimbun", "tsunami", "topan", "wabah", "kecelakaan", "kebakaran", "tenggelam", "letusan",
    "penerima", "responden", "jemaah", "umat", "jamaah", "pelanggan", "nasabah", "konsumen",
    "responden", "pengikut", "pemilih", "wisatawan", "dirampok", "dipenjara", "dipecat",
    "pekerjaan", "kehilangan rumah", "hadir", "undangan", "berkumpul", "menyambut", "berdoa",
    "salat", "terjebak", "terdampak", "berlindung", "terpapar", "hilang rumah", "haji", "petisi",
    "buronan", "sasaran serangan", "kematian", "penduduk", "populasi",
)  # fmt: skip
# in a war anybody dies: a number of the dead needs soldiers beside it
DYING = frozenset(
    """tewas luka terluka cedera hilang meninggal mati binasa dibunuh terbunuh ditembak tertembak
    dibantai ditangkap tertangkap ditahan diculik disandera selamat dirawat diadili dihukum
    dieksekusi kritis""".split()
)
KILLING = frozenset(
    """menewaskan membunuh melukai menangkap menahan menculik menyandera merenggut menelan mencederai
    membantai menembak menghukum mengadili korban""".split()
)
# what else armies count in hundreds
THINGS = frozenset(
    """tank pesawat kapal rudal roket senjata senapan pistol amunisi peluru bom granat helikopter
    drone nirawak jet kendaraan panser artileri meriam ranjau truk pucuk butir unit buah ton hektare
    rumah gedung bangunan sekolah desa dolar rupiah anggaran dana biaya harga gaji suara kursi
    persen jarak ketinggian kilometer pos pangkalan sasaran
    kali hari jam halaman nomor pasal peringkat skor kapasitas hulu ledak paket bantuan surat tahun
    kasus izin korban populasi luas pajak ekspor impor kematian penerbangan sorti serangan
    operasi lubang""".split()
)
