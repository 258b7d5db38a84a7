"""Nouns that speak: offices, people, bodies, documents. Data, reviewed like code."""

# Nouns that head the name of an office: role + name is one speaker.
ROLE_HEADS = frozenset(
    """
    negosiator mediator pengajar kuasa ketum waketum presdir wapresdir kasubbag kasubag kapenrem
    kalaksa kadis kadinkes
    kasi kasie
        wasekjen sekwan pastor oditur penuntut saksi petugas pemilik penjaga tetua doktor presiden
    wapres raja ratu sultan pangeran emir kanselir pm perdana menteri menlu menhan
    mendagri menko menkopolhukam menkeu mensesneg mensos menag menkes mendiknas wamenhan
    wamenlu gubernur wagub bupati wabup wali walikota camat lurah kades kepala wakil ketua
    direktur dirut sekretaris sekjen sekda juru jubir jurubicara duta dubes utusan panglima
    komandan wakapendam kapendam kadispenad kadispen kapuspen kapuspenkum kapen danrem dandim
    danramil danlanud danlanal danlantamal pangdam pangkostrad pangkogabwilhan danjen
    dankormar dankodiklat dansatgas danyon danpos kasdam kapolri wakapolri kapolda wakapolda
    kapolres wakapolres kapolresta kapoltabes kapolsek kapolwil kabid kabidhumas kadiv
    kadivhumas kabareskrim karopenmas kasubag kasat kasatgas kabag kasad kasal kasau wakasad
    kasum dirjen irjen irdam sekjend jenderal jendral letjen mayjen brigjen kolonel letkol
    mayor kapten letnan lettu letda sersan serma serka sertu serda kopral prajurit laksamana
    laksdya laksda laksma marsekal marsdya marsda marsma komjen kombes akbp kompol akp iptu
    ipda inspektur brigadir pemimpin pimpinan tokoh anggota senator analis pengamat peneliti
    profesor prof guru pakar ahli dosen rektor pendiri penasihat koordinator manajer manager
    staf pejabat perwira mantan bekas eks aktivis penulis pengacara dokter hakim jaksa
    pastur kardinal ayatullah biksu ulama patriark menpora menneg mendikbud mendag menhub menhut
    mentan menperin menaker menakertrans menristek menkominfo
    perwakilan pelaksana pj pjs plt plh putra deputi asisten atase konsul politikus politisi
    sejarawan petani pedagang nelayan sopir perawat mahasiswa pelajar pengusaha humas
    administrator komisaris komisioner ceo pendeta uskup paus kiai ustaz imam mufti ayatollah
    """.split()
)
# Nouns that may speak without a name.
ANONYMOUS_HEADS = frozenset(
    """
    sumber sumber-sumber pejabat pejabat-pejabat penduduk warga saksi seorang salah sejumlah
    beberapa para seseorang pengungsi petugas tentara prajurit perwira analis pengamat ahli
    pakar diplomat aktivis relawan dua tiga empat dokter jurnalis wartawan koresponden
    keluarga kerabat mereka orang narasumber korban pengunjuk demonstran sopir petani nelayan
    pedagang mahasiswa perawat sandera tetangga
    """.split()
)
DOCUMENT_HEADS = frozenset(
    """
    laporan data dokumen studi penelitian kajian survei video rekaman surat siaran pernyataan
    keterangan catatan artikel berita unggahan memo resolusi telegram komunike kabel gambar
    visum nota memorandum selebaran editorial tajuk makalah transkrip risalah buletin
    rilis foto citra statistik angka perjanjian analisis peta buku arsip informasi hasil tajuk
    editorial makalah jajak maklumat deklarasi selebaran pamflet
    """.split()
)
# Show what somebody may see in them, and say nothing.
PICTURES = frozenset(
    "gambar gambar-gambar foto foto-foto video rekaman tayangan film cuplikan potret".split()
)
ORGANISATION_HEADS = frozenset(
    """
    kementerian militer badan intelijen tentara pasukan kelompok organisasi lembaga komando
    kepolisian polisi angkatan dewan parlemen partai pusat markas kantor komite komisi
    otoritas pengadilan kejaksaan koalisi milisi pemberontak gerakan faksi junta misi staf
    istana kedutaan kemhan kemlu kemenlu kemenhan dinas departemen kongres senat mabes puspen
    maskapai oposisi aliansi asosiasi federasi yayasan mahkamah majelis delegasi
    penerangan perusahaan front brigade divisi batalyon batalion pihak
    """.split()
)
# In the names of bodies that belong to no state: think tanks, firms, alliances of citizens.
PRIVATE_WORDS = frozenset(
    """
    center centre institute institut watch group yayasan universitas university foundation lsm
    koalisi perusahaan asosiasi council crisis rights
    """.split()
)
# Short names of bodies that only Indonesia has.
INDONESIAN_BODIES = frozenset(
    """
        tni polri brimob dpr dprd dpd mpr kostrad kopassus kodam kodim korem koramil kodiklat
    lanal lantamal
        lanud koarmada kogabwilhan koopsus mabes polda polres polresta polrestabes polsek bnpb
    bpbd basarnas
        bmkg brin lipi kpk kpu kpud bawaslu komnas kemhan kemenhan kemlu kemenlu kemendagri
    kemenkeu kemenko
        kemenkes kemensos kejagung kejari kejati deplu dephan menko menkopolhukam mui bin bais
    bakamla bnpt pmi lvri legiun pdip golkar gerindra nasdem
    """.split()
)
# Offices that only Indonesia has.
INDONESIAN_OFFICES = frozenset(
    """
    kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolsek bupati wabup
    wagub pangdam kasdam kapendam wakapendam danrem dandim danramil danlanud danlanal
    danlantamal kadispenad kapuspen pangkostrad danjen dankormar kasad kasal kasau kabareskrim
        kapenrem kasubbag kalaksa kadinkes dansatgas danyon danki kasrem kapolrestabes kapoltabes
    camat kades
    lurah menkopolhukam mensesneg kabidhumas kadivhumas
    """.split()
)
# What offices are for, in capitals like the name behind them ("Menteri Pertahanan Ivo Wrona").
PORTFOLIOS = frozenset(
    """
    pertahanan keamanan luar dalam negeri keuangan penerangan informasi kehakiman hukum ham nasional
    negara angkatan darat laut udara bersenjata gabungan umum besar utama tinggi tertinggi jenderal
    intelijen militer perang pertama muda kabinet operasi politik sosial ekonomi perbatasan
    khusus pusat daerah regional harian tetap agung federal urusan bidang penerangan pertahanan
    direktorat komunikasi publik strategis
    """.split()
)
# Say what a person is, where no name or office does.
PERSON_NOUNS = frozenset(
    """
    pria lelaki laki-laki perempuan wanita politikus politisi sosok orang ayah ibu bapak kakek
    nenek anak bocah pemuda remaja lulusan kelahiran alumnus alumni jebolan
    """.split()
)
GOVERNMENT_HEADS = frozenset({"pemerintah", "pemerintahan", "rezim", "negara"})
MEDIA_HEADS = frozenset(
    {
        "media",
        "surat",
        "koran",
        "harian",
        "stasiun",
        "televisi",
        "majalah",
        "radio",
        "situs",
        "laman",
        "tabloid",
        "portal",
    }
)
PLACE_NOUNS = frozenset({"wilayah", "kota", "negara", "negeri", "daerah", "provinsi", "distrik"})
PRONOUNS = frozenset({"dia", "ia", "beliau", "mereka"})
# Whose words a quotation holds: never somebody quoted within it.
FIRST_PERSON = ("kami", "saya", "kita", "aku")
# Stand before the name of the office or the person and are no part of either.
ARTICLES = ("seorang", "salah seorang", "salah satu", "sebuah", "suatu", "para", "sang", "si")
# "menurut hitungan AP": AP speaks, unlike in "menurut laporan AP", where the report does.
ACTS_OF_SAYING = frozenset(
    """
    hitungan perhitungan penghitungan perkiraan taksiran estimasi penuturan pengakuan
    kesaksian pendapat
    pernyataan keterangan penilaian versi keyakinan penjelasan pengamatan pantauan
    pandangan opini hemat dugaan ingatan argumen tafsiran pemahaman cerita ucapan perkataan
    """.split()
)
# Figures say nothing of their own: who keeps or counts them speaks ("menurut data militer").
DATA_NOUNS = frozenset(
    """
    data angka catatan statistik hitungan perhitungan penghitungan perkiraan taksiran estimasi
    rekapitulasi
    """.split()
)
