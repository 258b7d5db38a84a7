"""Words that tell whose troops they are. Data, reviewed like code."""

# Words between the counted noun and the nation that leave the two one noun phrase.
FORCE_LINKS = frozenset(
    """
    dari asal milik tambahan militer reguler elite elit infanteri angkatan darat laut udara
    bersenjata pasukan
    tentara prajurit personel marinir khusus gabungan cadangan aktif wajib pemberontak milisi
    kelompok garda
    nasional penjaga perdamaian bayaran muda baru lagi dan serta loyalis pro anti pemerintah junta
    gerilyawan
    pejuang militan anggota republik koalisi pimpinan tempur terlatih bersenjatakan berkuda
    berseragam terjun
    terbaik terakhir tersisa bantuan wanita perempuan pria laki-laki lintas
    """.split()
)
# Words that end that noun phrase; verbs by their prefix do too (pipeline.claims.forces).
PHRASE_STOPS = frozenset(
    """
    di ke pada untuk oleh dengan terhadap melawan kepada dalam akan telah sudah sedang masih belum
    tidak bukan yang
    itu tersebut ini kini saat setiap tiap hari pekan bulan tahun tewas gugur luka hilang tiba
    hadir ikut mundur
    pulang kata ujar menurut agar karena setelah ketika sebelum sejak hingga sampai per atau tetapi
    sementara antara
    bersama ada siap bisa dapat mungkin harus juga perbatasan wilayah kota provinsi pangkalan
    distrik arah luar seluruh sekitar kamp pulau
    """.split()
)
# Between a passive verb and the state that does it ("dikerahkan oleh pemerintah Rusia").
PASSIVE_AGENT_LINKS = frozenset(
    {"oleh", "pemerintah", "militer", "tentara", "pasukan", "rezim", "junta", "negara"}
)
# Behind one of these a name is no subject.
NOT_AN_AGENT = frozenset(
    """
    di ke dari terhadap melawan kepada untuk wilayah dengan menuju bersama bendera oleh pada atas
    sekitar dekat
    kota provinsi distrik perbatasan dalam antara garis perang bagi soal tentang
    pengganti sekutu lawan musuh penerus pendukung saingan pecahan terkait bekas eks
    """.split()
)
# Nouns of soldiers whom states fight; they are not the state's own.
REBEL_NOUNS = frozenset({"militan", "pemberontak", "gerilyawan", "separatis", "teroris"})
# Nouns of fighters that a group has rather than a state.
FIGHTER_NOUNS = REBEL_NOUNS | {
    "pejuang",
    "petempur",
    "kombatan",
    "jihadis",
    "mujahidin",
    "gerilya",
    "penyerang",
}
# They may be anybody's.
MILITIA_NOUNS = frozenset({"milisi", "paramiliter", "laskar", "bayaran"})
# Behind one of these the name of a body is that of a force, and adjectives between the two.
FIGHTERS_OF = FIGHTER_NOUNS | {
    "kelompok",
    "milisi",
    "faksi",
    "laskar",
    "pasukan",
    "kontingen",
    "misi",
}
# Alliances and missions of states: what "militan" or "pemberontak" are not.
ALLIANCES = frozenset(
    """
    NATO UN ISAF KFOR SFOR IFOR UNIFIL MONUSCO MONUC MINUSCA MINUSMA MINUSTAH UNMISS UNMIS UNAMID
    UNDOF UNISFA ONUCI UNMIL UNAMSIL UNTAET UNTAC UNPROFOR UNOSOM UNEF UNTSO UNFICYP MINURSO
    UNMISET INTERFET RAMSI AMIS AMISOM ATMIS AUSSOM MNJTF ECOWAS ECOMOG SADC SAMIM SAMIDRC ISF MSS
    EUFOR EULEX MFO
    """.split()
) | {"African Union", "European Union", "Resolute Support"}
ENEMY = frozenset({"musuh", "lawan"})
SOLDIER_NOUNS = frozenset(
    {"tentara", "prajurit", "serdadu", "marinir", "infanteri", "perwira", "bintara", "tamtama",
     "jenderal", "zeni", "ranger"}
)  # fmt: skip
# Before a nation they make it an army.
MILITARY_NOUNS = frozenset(
    "tentara pasukan militer prajurit serdadu personel marinir milisi gerilyawan pejuang militan garda".split()
)
# In the role of a source: he speaks of his state's troops.
SECURITY_ROLES = (
    "pertahanan",
    "panglima",
    "komandan",
    "staf",
    "militer",
    "angkatan",
    "jenderal",
    "kolonel",
    "pemimpin",
    "pentolan",
    "gembong",
)
# A subject in the first person speaks for its own side.
OWN_LEAD = frozenset(
    {"telah", "sudah", "berhasil", "bahwa", "pasukan", "pejuang", "baru", "saja", "juga"}
)
OWN_SIDE = frozenset(
    {
        "kami",
        "kita",
        "pihaknya",
        "pasukannya",
        "tentaranya",
        "negaranya",
        "kelompoknya",
        "negerinya",
    }
)
# Generic words in the name of a state's army; with the state's name they leave nothing over.
MILITARY_WORDS = frozenset(
    """
    tentara militer pasukan angkatan bersenjata darat laut udara kementerian pertahanan departemen
    garda korps
    marinir army luar komando pusat staf umum badan intelijen keamanan pertahanan kepresidenan
    armada kerajaan kekaisaran tni mabes markas besar
    republik dalam negeri kepala
    """.split()
)
# First words of bodies that decide for a state's army; what follows is the state or a department.
STATE_BODIES = frozenset(
    """
    parlemen kongres senat kabinet duma majelis dewan pemerintah kementerian departemen istana dpr
    kantor
    """.split()
)
# First words of the names of units, which are parts of a force.
UNIT_WORDS = frozenset(
    """
    brigade brigif divisi batalyon batalion yonif yon resimen kompi satgas kodam korem kodim grup
    skuadron
    armada satuan kontingen garis pos detasemen korps komando lanud lantamal resimen
    """.split()
)
# Regions with armies of their own: they are named as the force, not the state that claims them.
REGIONS_AT_WAR = frozenset(
    {
        "Chechnya", "Abkhazia", "Ossetia Selatan", "Nagorno-Karabakh", "Nagorno Karabakh", "Artsakh",
        "Transnistria", "Somaliland", "Puntland", "Jubaland", "Donetsk", "Luhansk", "Kurdistan",
        "Siprus Utara", "Bangsamoro",
    }
)  # fmt: skip
# In the role of a source: he tells of his state's losses.
GOVERNMENT_ROLES = ("menteri", "presiden", "perdana", "juru bicara", "jubir", "gubernur")
# They do more than to send troops, so that their name alone is no army's.
LEAGUES = frozenset({"UN", "African Union", "European Union", "ECOWAS", "SADC"})
# "intelijen AS menyebut 9.000": the subject counts troops of others.
COUNTING_VERBS = frozenset(
    """
    menyebut menyebutkan memperkirakan menaksir melaporkan mencatat mencantumkan
    mengatakan menghitung memperhitungkan menduga meyakini menulis memberitakan mengungkap
    mengungkapkan
    """.split()
)
# A body with one of these in its name fights.
ARMY_WORDS = frozenset(
    """
    tentara militer pasukan angkatan garda korps marinir army armada laskar milisi tni mujahidin
    """.split()
)
# Names that every state has an army under: whose it is, the article tells.
GENERIC_ARMIES = frozenset(
    {
        "angkatan darat", "angkatan laut", "angkatan udara", "angkatan bersenjata", "militer",
        "garda nasional", "garda republik", "garda presiden", "korps marinir", "tentara nasional",
        "pasukan khusus",
    }
)  # fmt: skip
# In the name of an army they make it a group's: "Tentara Pembebasan Sudan".
REBEL_NAMES = frozenset(
    """
    pembebasan perlawanan revolusi revolusioner rakyat front aliansi demokratik kemerdekaan merdeka
    islam mujahidin
    """.split()
)
# "Tentara Cadangan", "Pasukan Keamanan": kinds of soldiers, capitals or not.
ARMY_KINDS = frozenset(
    """
    cadangan khusus reguler elite elit gabungan perdamaian keamanan darat laut udara bersenjata
    nasional bayaran asing pemerintah multinasional internasional
    penjaga infanteri artileri kavaleri zeni payung koalisi sekutu pertahanan
    """.split()
)
