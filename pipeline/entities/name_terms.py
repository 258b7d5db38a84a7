"""Words around names: ranks, offices, bylines, and words that are no names. Data."""

# Ranks: whatever stands behind one with a capital is a person.
_RANKS = (
    "Jenderal", "Jendral", "Jend", "Jend.", "Letnan Jenderal", "Letjen", "Mayor Jenderal", "Mayjen",
    "Brigadir Jenderal", "Brigadir Jendral", "Brigjen", "Brigadir", "Kolonel", "Kol", "Kol.",
    "Letnan Kolonel", "Letkol", "Mayor", "Kapten", "Letnan", "Letnan Satu", "Lettu", "Letnan Dua",
    "Letda",
    "Pembantu Letnan", "Peltu", "Pelda", "Sersan", "Sersan Mayor", "Serma", "Serka",
    "Sersan Kepala", "Sertu",
    "Sersan Satu", "Serda", "Sersan Dua", "Kopral", "Kopka", "Koptu", "Kopda", "Praka", "Pratu",
    "Prada",
    "Laksamana", "Laksamana Madya", "Laksdya", "Laksamana Muda", "Laksda", "Laksamana Pertama",
    "Laksma",
    "Marsekal", "Marsekal Madya", "Marsdya", "Marsekal Muda", "Marsda", "Marsekal Pertama",
    "Marsma",
    "Komisaris Jenderal", "Komjen", "Irjen", "Kombes", "AKBP", "Kompol", "AKP", "Ipda", "Iptu",
    "Bripka", "Briptu", "Bripda", "Ajun Komisaris",
)  # fmt: skip
# What a rank is written with: service, corps, retired. "Mayjen TNI", "Letkol Inf", "(Purn)".
RANK_SUFFIXES = frozenset(
    "TNI Pol Pol. Inf Inf. Mar Mar. Arm Arm. Art Arh Kav Kav. Czi Cpl Cpn Cba Chk Ckm Caj Cku Chb "
    "Laut Pnb Tek "
    "Purn Purn. (Purn) (Pur) (Mar) (P) (K) (T) (E)".split()
)
# Forms of address: the same, but for religious and noble ones that are parts of some names.
_ADDRESS = (
    "Dr", "Dr.", "Prof", "Prof.", "Profesor", "Mr", "Mr.", "Mrs", "Mrs.", "Haji", "H.", "Ustaz",
    "Syekh", "Sheikh", "Syeikh",
    "Ayatollah", "Imam", "Mullah",
    "Mufti", "Uskup", "Paus", "Pastor", "Pendeta", "Bapak", "Pak", "Ibu", "Bu", "Tuan", "Nyonya",
    "Sir", "Lord",
    "Senator",
)  # fmt: skip
# Forms of address that are first names as well: "Imam Nahrawi", "Mufti Anam".
FIRST_NAMES = frozenset({"Imam", "Mufti"})
# Offices: a state, body or place may stand between them and the person.
_OFFICES = (
    "Presiden", "Wakil Presiden", "Wapres", "Perdana Menteri", "PM", "Menteri",
    "Menteri Luar Negeri", "Menlu",
    "Menteri Pertahanan", "Menhan", "Menteri Dalam Negeri", "Menko Polhukam", "Mendagri",
    "Wakil Menteri",
    "Wamenhan", "Wamenlu", "Gubernur", "Wakil Gubernur", "Bupati", "Wakil Bupati", "Wali Kota",
    "Walikota",
    "Raja", "Ratu", "Pangeran", "Putra Mahkota", "Emir", "Sultan", "Kanselir",
    "Sekretaris Jenderal", "Sekjen",
    "Sekretaris", "Direktur", "Kepala", "Kepala Staf", "Wakil Kepala", "Ketua", "Wakil Ketua",
    "Juru Bicara",
    "Jubir", "Jurubicara", "Duta Besar", "Dubes", "Utusan Khusus", "Utusan", "Penasihat",
    "Panglima", "Panglima Kodam",
    "Komandan", "Wakil Komandan", "Pemimpin", "Perwakilan", "Kapendam", "Kadispenad", "Kapuspen",
    "Danrem", "Dandim", "Pangdam", "Pangkostrad", "Dansatgas", "Danyon", "Danton", "Danki",
    "Kapolri", "Kapolda",
    "Kapolres", "Kabid Humas", "KSAD", "KSAL", "KSAU", "Prajurit", "Anggota", "Analis", "Pengamat",
    "Peneliti",
    "Pakar", "Mantan",
)  # fmt: skip
# Offices that one name is enough behind: "Presiden Rusia Putin".
HIGH_OFFICES = frozenset("Presiden Wapres PM Menteri Menlu Menhan Kanselir Raja Ratu Emir".split())
RANKS = frozenset(_RANKS)
ADDRESSES = frozenset(_ADDRESS)
# A rank, office or form of address before a person's name, with the suffixes a rank may have.
TITLES = (
    *_OFFICES, *_RANKS, *_ADDRESS, "Panglima TNI", "Kapuspen TNI", "Letjen TNI", "Mayjen TNI",
    "Brigjen TNI",
    "Brigjen Pol", "Irjen Pol", "Kombes Pol", "Kolonel Inf", "Letkol Inf", "Letkol Inf.",
    "Mayor Inf", "Kapten Inf",
)  # fmt: skip
# Roles in lower case, first word: a name between commas behind one is a person's.
ROLE_WORDS = frozenset(
    "presiden wapres perdana menteri menlu menhan gubernur bupati wali walikota raja ratu "
    "pangeran putra "
    "emir sultan kanselir sekretaris sekjen direktur kepala ketua juru jubir jurubicara bicara "
    "duta dubes utusan "
    "penasihat panglima komandan pemimpin perwakilan analis pengamat peneliti pakar mantan wakil "
    "jenderal kolonel "
    "mayor kapten letnan sersan dosen profesor koordinator pendiri warga aktivis anggota istri "
    "suami anak ayah ibu kakak adik "
    "putri diplomat".split()
)
# Verbs of saying that a speaker stands right behind.
SAYING_WORDS = frozenset(
    "kata ujar tutur ungkap tegas jelas tanya imbuh ucap papar sebut terang tukas pungkas tambah "
    "lanjut cetus tulis".split()
)
# Labels of bylines, before a colon.
BYLINE_LABELS = (
    "Pewarta", "Penulis", "Editor", "Reporter", "Wartawan", "Penyunting", "Kontributor",
    "Fotografer", "Oleh",
    "Redaktur", "Penerjemah", "Laporan", "Uploader", "Foto",
)  # fmt: skip
# Lower-case words inside the names of persons.
PARTICLES = frozenset(
    "al bin binti binte bint ibn ibni abu ould walad ag van von vom zu zur der den del de da dos das du el la le ben bar ter y ul ur".split()
)

# Weekdays and months end every name.
CALENDAR = frozenset(
    "Senin Selasa Rabu Kamis Jumat Jum'at Sabtu Minggu Ahad Januari Februari Maret April Mei Juni "
    "Juli Agustus September "
    "Oktober November Desember Jan Feb Mar Apr Jun Jul Agu Ags Sep Okt Nov Des WIB WITA WIT "
    "GMT".split()
)
# Words that newsrooms put into titles with a capital, or at the start of a sentence or a line:
# no name ends or starts with one of them. Verbs without affix first, as titles have them.
HEADLINE_WORDS = frozenset(
    "sayap ikut terseret terlibat terluka terbunuh bentrokan penyerangan serangan ambil ancam "
    "akui bantah bantai balas bakal baku bangun batal bawa beri berikan bela bentuk bentrok buka "
    "bunuh cari "
    "cegah desak desakan dorong dukung gabung gagal gelar gempur gugur gunakan hadapi hancur "
    "hantam incar ingatkan "
    "izinkan janji jaga jatuh kawal kecam kehilangan kembali kerahkan kirim klaim kritik kuasai "
    "kutuk lanjut lanjutkan latih "
    "lawan lepas luka luncurkan mau masuk minta molor mundur mulai naik nilai nyatakan pakai "
    "pasok pastikan perang perangi "
    "perintahkan perkuat perketat pimpin puji pulang pulangkan puncak protes raih rebut resmi "
    "rencanakan respons "
    "sambut sandera sebar sebut sebutkan selamat selidiki serahkan serang serbu siagakan siap "
    "siapkan sisa tahan tak tambah tangkap tarik tawan "
    "tawarkan tegaskan tembak tempatkan temui terima terjun tewas tewaskan tiba tinggalkan tolak "
    "tuding tuduh tuntut turun "
    "turunkan umumkan ungkap usir usul waspada antara aksi artikel bantahan begini berita berikut "
    "breaking copyright "
    "editor foto gambar gambas halaman ini itu jadi juga kontak korban kronologi militer pasukan "
    "penarikan pewarta penulis "
    "personel prajurit profil reporter rotasi siapa simak sumber tentara terkini video viral "
    "warga serdadu batalyon "
    "per satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh ratus ribu juta "
    "sehari wartawan laporan menurut namun sementara sebelumnya selain pada dalam dari kepada "
    "oleh ketika saat setelah "
    "sejak meski karena jika "
    "adapun akan bahkan dengan demikian di ke dia ia kami kita mereka para salah satu sebanyak "
    "sebuah sejumlah sekitar "
    "selama seorang seperti sudah telah untuk yang dan atau tidak tim pihak pemerintah juru "
    "bicara kepala menteri presiden "
    "intelijen bila jangan kini lalu hal hari kata ujar "
    # what sentences open with and a model takes for somebody: "Suasana mencair", "Nasib Rusli"
    "suasana situasi kondisi keadaan nada nasib tangis tangisan isak wajah bendera jenazah jasad "
    "mayat kabar rumor isu suara gosip mobil truk pesawat helikopter kapal roket rudal bom ledakan "
    "listrik makanan uang dana harga biaya gaji tunjangan sidang rapat upacara aturan dugaan "
    "tuduhan tudingan imbauan ajakan jawaban reaksi tanggapan komentar sindiran hoaks buntut adu "
    "semprot cecar datangi perpanjang mangkrak lolos habis yuk ayo mari nah lha wah duh memang "
    "mungkin barangkali tentu pasti padahal apalagi syukurlah konon rupanya ternyata akhirnya "
    "awalnya mulanya semula belakangan kelak besok kemarin tadi nanti sekarang dulu selanjutnya "
    "berikutnya sebaliknya sedangkan walau walaupun kendati biarpun andai andaikan kalau jikalau "
    "ribuan ratusan puluhan belasan jutaan apabila tatkala sewaktu manakala sambil seraya sembari sesudah usai seusai sehabis menjelang "
    "berkat akibat lantaran beredar alumnus kapan mengapa kenapa bagaimana apakah dimintai "
    "ditanya".split()
)
# They stand for a name and are none.
PRONOUNS = frozenset(
    "Beliau Aku Saya Kami Kita Kamu Kalian Anda Engkau Dia Ia Mereka Saudara Saudari Nggak Yuk".split()
)
# Ships bear the names of places and heroes and are none of them.
SHIPS = frozenset("KRI KM KMP USS HMS INS MV MT KD RSS HMAS USNS BRP".split())
