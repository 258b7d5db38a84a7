"""What armies do with their troops, and who is about where numbers are not of troops. Data only."""

# with a number of persons for object: "mengirim 300 orang"
MOVING = frozenset(
    """mengirim mengirimkan kirim kirimkan mengerahkan kerahkan menempatkan tempatkan menyiagakan
    siagakan menyiapkan siapkan mendatangkan menerjunkan terjunkan menurunkan turunkan memberangkatkan
    berangkatkan menarik melatih merekrut memobilisasi membawa memimpin membawahi membawahkan
    mengomandani mengomando mempersenjatai menambah tambah menjanjikan menyumbang menyumbangkan
    menyediakan menggelar menugaskan meluluskan menerbangkan mendaratkan menyertakan
    mengikutsertakan menghimpun mengumpulkan menyusupkan mengandalkan memperbantukan
    mempertahankan menyisakan menyerahkan menawarkan mengumpankan menyelundupkan menambahkan
    memasukkan butuh membutuhkan memerlukan perlu memanggil kehilangan mengirimi""".split()
) - {"menambahkan", "menyerahkan", "mengirimi", "mengumpankan"}
# armies and bands do this, and nobody else in an article about them
COMMANDING = frozenset(
    """membawahkan membawahi mengomandani mengomando mempersenjatai memobilisasi menyiagakan
    mengerahkan menerjunkan kehilangan memiliterisasi mengirim mengirimkan menempatkan""".split()
)
# the same, where troops were told of before
HAVING = frozenset(
    """memiliki punya mempunyai beranggotakan menampung berisi tinggal tersisa menyisakan
    melibatkan menyebut mencapai berjumlah ada""".split()
) - {"menyebut", "ada"}
# behind a number of persons: "60 ribu orang harus disiapkan"
MOVED = (
    "bertugas", "berjaga", "ditempatkan", "dikirim", "dikirimkan", "mendarat", "bertolak",
    "menyusul", "bertahan", "bertempur", "berlatih", "dilatih", "direkrut", "ditarik", "dikerahkan",
    "disiagakan", "disiapkan", "diterjunkan", "diturunkan", "diberangkatkan", "digelar",
    "dimobilisasi", "bersiaga", "menyerang", "siaga", "bermarkas", "mengepung", "menyerbu", "menyeberang",
    "menyeberangi", "membelot", "desersi", "gugur", "ditugaskan", "diperbantukan", "di lapangan",
    "di garis depan", "di medan", "di front", "di bawah komando", "berhasil mencapai",
    "berhasil mundur", "berhasil lolos", "berhasil kembali", "dipersenjatai",
    "menandatangani kontrak", "mendaftar", "masuk militer", "masuk tentara", "ikut berperang",
    "berperang", "bergabung dengan tentara", "bergabung dengan militer", "bergabung dengan pasukan",
    "menjalani wajib militer", "menjalani latihan", "untuk masuk militer", "menjadi tentara",
    "dipanggil", "dilatih militer", "diperkuat", "bermarkas di", "berpatroli", "mundur",
    "tidak kembali", "tak kembali", "kembali ke barak", "di barak",
)  # fmt: skip
# "akan menambahnya menjadi 4.000"
RESULTS = frozenset({"menjadi", "jadi", "hingga", "sampai", "ke"})
# "…, tetapi intelijen AS menyebut 9.000"
SAYING = frozenset(
    """menyebut menyebutkan memperkirakan menaksir mengklaim mengeklaim melaporkan mencatat
    menghitung bilang mengakui mendata""".split()
)
# what a force does to another in news of the dead
KILLING = frozenset("menewaskan membunuh melukai menembak menghabisi kehilangan".split())
# who they are tells the article
SPEAKERS = frozenset({"kami", "mereka", "kita"})
# persons who come in numbers, besides CIVILIANS, and where they are
CROWDS = frozenset(
    """palang masyarakat umat massa perusuh pencari imigran migran transmigran haji suku marga klan
    tewasnya tki wni kepala keluarga jemaat anak-anak siswi murid santri pengacara hakim jaksa
    caleg calon kandidat anggota pemimpin tokoh pekerjanya penganggur ibu bapak perompak perampok
    penjahat pencuri kriminal geng mafia kurir pecandu napi penumpangnya""".split()
) - {"kepala", "anggota", "calon", "pemimpin"}
PASSENGERS = frozenset(
    """bus kereta feri truk rumah sakit sekolah masjid gereja pasar mal hotel kantor pabrik
    perusahaan kampus universitas pesawat helikopter angkot taksi""".split()
) - {"sakit", "truk"}
