"""What people are called by: callings, and which of them one man can be both. Data.

"Jenderal bintang dua itu" can be the panglima named before, "politikus itu" cannot.
"""

from pipeline.lexicon.nouns import PERSON_NOUNS, ROLE_HEADS

_UNIFORM = """
        jenderal jendral letjen mayjen brigjen brigadir kolonel letkol mayor kapten letnan lettu
    letda sersan
        serma serka sertu serda kopral kopka koptu kopda praka pratu prada laksamana laksdya
    laksda laksma
        marsekal marsdya marsda marsma komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda
    bripka briptu
        bripda perwira bintara tamtama prajurit serdadu tentara komandan wadan panglima wapangdam
    pangdam
    pangkostrad pangkogabwilhan pangkoopsud pangkoarmada danrem dandim danramil danlanud danlanal
        danlantamal danjen dankormar dankodiklat dansatgas danyon danton danki danpos kapendam
    wakapendam
        kapenrem kadispenad kadispenal kadispenau kadispen kapuspen kabidpenum kasdam kasrem kasum
    kasad kasal
        kasau ksad ksal ksau wakasad irdam purnawirawan veteran kapolri wakapolri kapolda
    wakapolda kapolres
        wakapolres kapolresta kapolrestabes kapoltabes kapolsek kabidhumas kadivhumas kabareskrim
    karopenmas
    kasatgas kasat polisi bhabinkamtibmas babinsa pilot penerbang
"""
_POLITICS = """
    politikus politisi legislator senator presiden wapres menteri menlu menhan mendagri menko menkeu
        menkopolhukam mensesneg mensos menag menkes wamenhan wamenlu pm perdana kanselir raja ratu
    emir sultan
    pangeran gubernur wagub bupati wabup wali walikota negarawan ketum caleg capres cawapres
"""
_DIPLOMACY = """
    diplomat dubes duta menlu wamenlu utusan konsul atase kuasa negosiator sekjen
"""
_LEARNING = """
        analis pengamat peneliti dosen pakar ahli akademisi profesor prof guru sejarawan ilmuwan
    rektor dekan
    ekonom sosiolog
"""
_MEDICINE = "dokter perawat bidan paramedis"
_FAITH = (
    "pendeta pastor pastur ayatullah patriark uskup paus kardinal kiai ustaz ustad "
    "imam mufti ayatollah ulama rabi biksu"
)
_LAW = "pengacara advokat hakim jaksa kuasa"
_BUSINESS = "pengusaha ceo dirut direktur presdir komisaris manajer manager bankir"
_PRESS = "jurnalis wartawan reporter koresponden editor redaktur blogger"
_WORK = (
    "petani nelayan pedagang sopir buruh guru mahasiswa pelajar relawan aktivis penambang pengungsi"
)

# "Menteri Luar Negeri" is a diplomat, too.
FOREIGN = frozenset({"luar", "negeri"})

CLASSES = {
    word: frozenset(
        name
        for name, words in (
            ("uniform", _UNIFORM), ("politics", _POLITICS), ("diplomacy", _DIPLOMACY),
            ("learning", _LEARNING), ("medicine", _MEDICINE), ("faith", _FAITH), ("law", _LAW),
            ("business", _BUSINESS), ("press", _PRESS), ("work", _WORK),
        )
        if word in words.split()
    )
    for every in (
        _UNIFORM, _POLITICS, _DIPLOMACY, _LEARNING, _MEDICINE, _FAITH, _LAW, _BUSINESS, _PRESS,
        _WORK,
    )
    for word in every.split()
}  # fmt: skip
# Members of these are politicians: "anggota Komisi I DPR", "ketua fraksi".
PARLIAMENTS = frozenset(
    """
    dpr dprd dpd mpr parlemen kongres senat legislatif fraksi knesset duma partai komisi
    panja pdip pks pkb
    """.split()
)
# Say nothing of a man's calling: they fit everybody.
ANYBODY = frozenset(
    """
        perantau tukang pekerja pegawai karyawan penyintas pendatang
        pria lelaki laki-laki perempuan wanita sosok orang ayah ibu bapak kakek nenek anak bocah
    pemuda pemudi
        remaja tokoh pemimpin pejabat mantan bekas eks lulusan alumnus alumni jebolan peraih
    penerima pemenang
        pemegang penulis putra putri warga sumber juru figur orang-orang kelahiran suami istri
    janda duda
        pemilik penjaga petugas saksi tetua doktor penghuni terdakwa tersangka penumpang pengemudi
    pelatih pengelola
        pengurus pengacara penyair pejuang kombatan sahabat kerabat tetangga rekan gadis kepala
    ketua wakil anggota staf pria-pria penasihat pendiri aktor aktris pensiunan penyanyi pemain
    musisi atlet sutradara fotografer kamerawan bankir insinyur seniman budayawan
    sastrawan novelis hartawan taipan miliarder jutawan konglomerat diktator penguasa oposan
    pembangkang pembelot eksekutif teknisi birokrat komentator kolumnis penyiar presenter
    penceramah rohaniwan rohaniawan biarawan biarawati narapidana buronan gembong pentolan bos
    dedengkot pemuka pesepakbola petinju pembalap petenis pelukis pemikir penerjemah bangsawan
    cendekiawan
    adik kakak menantu keponakan kemenakan sepupu paman bibi mertua besan ipar cucu
    pengasuh pembantu penggagas pembina pendamping penyintas pemrakarsa pemandu pegiat pengawal
    ajudan bawahan atasan teman kawan pengikut pendukung perantau peternak perajin pebisnis
    ombudsman srikandi sesepuh arsitek akuntan apoteker satpam
    """.split()
)
# Head a noun phrase that points back to a person: "legislator kelahiran Serui itu".
PERSONS = frozenset(CLASSES) | ANYBODY
# Whatever a person is called by.
PERSONAL = PERSONS | ROLE_HEADS | PERSON_NOUNS
# Somebody else's man: "pendahulu Jenderal Budi itu", "adik presiden itu".
RELATIVES = frozenset(
    """
    pendahulu penerus pengganti suksesor istri isteri suami anak putra putri adik kakak ayah ibu
    bapak kakek nenek paman bibi sepupu keponakan menantu mertua ipar cucu kerabat keluarga
    ajudan asisten staf rekan kolega sahabat teman kawan lawan rival seteru pengacara penasihat
    loyalis pendukung pengikut anggota atasan bawahan wakil deputi janda duda tunangan kekasih
    """.split()
)
