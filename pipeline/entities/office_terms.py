"""Words of offices and of the bodies that they belong to: none is part of a person's name. Data."""

import re

from pipeline.entities.name_terms import CALENDAR, RANK_SUFFIXES, RANKS, ROLE_WORDS, SHIPS
from pipeline.entities.organisation_terms import (
    ENGLISH_BODIES,
    ENGLISH_TAILS,
    MODIFIERS,
    ORGANISATION_HEADS,
    PORTFOLIOS,
)

# Offices whose short name holds what they are for.
SHORT_OFFICES = frozenset(
    "wapres wagub wabup wawali menkeu menlu menhan mendagri mendag mendikbud mendiknas mendikti menkes menag mensos "
    "menaker menakertrans menpora menhub menkumham menkominfo kominfo menperin menristek menristekdikti mentan menhut "
    "menpan mensesneg mensekneg seskab menteg menneg meneg menbudpar menpar menparekraf mendes menkop menpera menpupr "
    "menko menkopolhukam menkokesra menkomarves wamen wamenlu wamenhan wamenkeu wamendag wamenkumham ketum waketum "
    "sekjen wasekjen bendum dirjen irjen dirut wadirut presdir wapresdir presidir dubes kapolri wakapolri kapolda "
    "wakapolda kapolres wakapolres kapolresta kapolrestabes kapoltabes kapolsek kabareskrim kasat kanit kabid kadiv "
    "karo kasubdit dirreskrim jaksagung kajagung kajati kajari kapuspenkum wakajagung kasad kasal kasau kasum pangdam "
    "kasdam pangkostrad danrem dandim danramil danyon dansatgas danlanud danlanal kapendam wakapendam kapen kadispen "
    "kadispenad kadispenal kadispenau kapuspen kadisops kasi kasie kadis kadin kades sekda sekprov gubernur".split()
)
# Heads of offices besides ROLE_WORDS, small letters.
_MORE_HEADS = frozenset(
    "president director chief vice ceo coo cfo vp manajer manager staf deputi asisten komisaris komisioner irjen inspektur rektor dekan guru ahli "
    "pejabat perwira tokoh politikus politisi pengacara advokat hakim jaksa dokter penulis sejarawan ekonom sosiolog "
    "pelaksana pj plt plh caretaker camat lurah bekas eks mantan konsul atase kuasa administrator eksekutif".split()
)
OFFICE_HEADS = (ROLE_WORDS | SHORT_OFFICES | _MORE_HEADS) - frozenset(
    "warga istri suami anak ayah ibu kakak adik putri putra bicara kolonel mayor kapten letnan sersan jenderal".split()
)
# Offices of a firm: its name follows, in capitals like the person's.
COMPANY_OFFICES = frozenset(
    "direktur dirut wadirut presdir wapresdir presidir komisaris ceo coo cfo vp manajer manager pendiri eksekutif".split()
)
# Offices of a place: its name follows.
TERRITORIAL_OFFICES = frozenset(
    "gubernur wagub bupati wabup wali walikota wawali camat lurah kades kapolda wakapolda kapolres wakapolres "
    "kapolresta kapolrestabes kapoltabes kapolsek danrem dandim danramil pangdam kasdam kapendam kajati kajari danlanud "
    "danlanal sekda".split()
)
# Bodies that bear the names of persons: "RS Cipto Mangunkusumo", "UIN Sunan Kalijaga", "PT Krakatau Steel".
NAMED_AFTER = SHIPS | frozenset(
    "RS RSU RSUD RSUP RSPAD UIN IAIN STAIN UPN SD SMP SMA SMK SMAN SMKN PT CV UD TK LP SLB PB PP FC Universitas "
    "Pesantren Ponpes Bandara Stasiun Yayasan Sekolah Masjid Jalan Gedung Grup Klub Hotel Museum Rumah Sakit Pabrik "
    "Perusahaan Band Operasi Kapal Film Bank Desa Kampung Kelurahan Kecamatan Distrik Kabupaten Kota Provinsi Pulau "
    "Partai Brigade Kelompok Kodam Korem Batalyon Batalion Resimen Lanud Lanal Laskar Pangkalan Koran Majalah Institut Akademi Stadion Monumen Taman Masyarakat Suku".split()
)
# Nouns that names of bodies and offices are made of.
_NOUNS = frozenset(
    "adat administrasi agama air akademi aksi akuntan akuntansi aliansi alumni alam amanat anak anggaran angkasa "
    "angkutan antariksa api arsip arsitektur asasi asia asing asosiasi asuransi badan bahasa balai bangsa bank barat "
    "barisan baru bawah bea beasiswa bebas bela belanja bendahara berita bersatu besar bidang bina bintang bisnis bola "
    "buaya budaya bulan bumi bumn bupati buruh bursa cabang cadangan cukai daerah dagang dakwah damai dana dasar data "
    "daya dalam demokrasi demokrat departemen desa deputi dewan dinas direktorat direktur divisi dunia efek efektif "
    "ekonomi eksekutif eksternal ekspor elektronika energi fakultas farmasi fiskal forum fraksi gas gempa gerakan gereja "
    "global gubernur guru hak hakim ham harian hati hewan hidup hilir hubungan hukum humas hulu hutan ikan ikatan ilmu "
    "impor independen indonesia industri informatika informasi inovasi institut intelijen internal internasional "
    "investasi islam isu jaksa jaminan jasa jaringan jawa jenderal jurnalis kabinet kabupaten kajian kamar kampung "
    "kantor karya karyawan kasih kawasan kaum kayu kawasan kebijakan kebudayaan kelautan keluarga kepala kerja kesatuan "
    "keuangan khusus kimia komando komisi komisaris komite komputer komunikasi komunitas konflik konstitusi konsumen "
    "kontrak kontras koordinator koperasi korban korupsi kota kredit kriminal kuasa kualitas laboratorium lahan laut "
    "layanan lembaga liga lingkungan logistik luar lsm mahasiswa mahkamah majelis makanan manajemen manusia manufaktur "
    "markas masyarakat media melayu menengah menteri merdeka mesin migas mikro militer minyak mitra moneter "
    "motor muda muslim nasional negara negeri nelayan nusantara niaga obat olahraga ombudsman operasi operasional "
    "organisasi otonomi otoritas pajak pangan pansus pariwisata parlemen partai pasar pasukan pelajar pelaksana pembina "
    "pemerintah pemilu pemuda pendidikan penerangan pengadilan pengawas pengurus pendiri perang perempuan pers "
    "perwakilan pesantren petani pidana pimpinan politik polisi pos presiden produk produksi profesi program proyek "
    "publik pusat pulau pupuk putih rakyat rapat raya reformasi regional reguler republik reserse resmi ritel riset "
    "revolusi rumah sakit saham sains sarana satuan sejahtera sekolah sekretaris sekretariat sektor sektoral seksi "
    "seluruh semen senat seni senior serikat setempat sentral serangan sipil sistem situs solidaritas sosial staf "
    "stasiun strategi strategis studi sumber survei swasta tahanan tambang tanah tata tembakau teknik teknis teknologi "
    "telekomunikasi tenaga terpadu teroris tim tinggi tindak transaksi transmigrasi transportasi treasury tunggal udara "
    "ulama umat umum uni unit universitas urusan usaha utama valas valuta veteran wakil warga wanita wilayah yayasan "
    "bersenjata darat ketahanan jiwa hijau operator platform investor corporate secretary vice president chief officer "
    "executive director head general manager managing senior junior marketing sales finance financial digital team "
    "department division public relation relations affairs bureau world national international united holding tbk persero "
    "inc ltd corp plc co company bank capital securities sekuritas investment investama motors motor airlines energy mining "
    "food foods steel resources development land properti property realty insurance life media television studio studios "
    "entertainment pictures school college club city team party union bloc league front watch rights crisis".split()
)
# Nouns that names hold as well: "Lukman Hakim", "Agung Laksono", "Sri Sultan".
IN_NAMES = frozenset(
    "hakim raja ratu sultan guru bintang muda agung kasih karya jati islam raya merdeka kuasa dana perdana".split()
)
OFFICE_WORDS = (
    OFFICE_HEADS
    | _NOUNS
    | frozenset(
        word.lower()
        for word in ORGANISATION_HEADS
        | PORTFOLIOS
        | MODIFIERS
        | ENGLISH_TAILS
        | ENGLISH_BODIES
        | CALENDAR
    )
)
# Bodies whose short names are written as words, small letters: "Direktur Walhi Nur Aini".
SHORT_BODIES = frozenset(
    "bakamla bakorkamla basarnas bakornas bapepam bappenas bappeda bawaslu panwaslu panwaslih bulog lapan batan "
    "lemhannas lemhanas wantannas wantimpres setneg setkab setjen komnas kontras walhi imparsial elsam perludem "
    "formappi lokataru kopel jatam mafindo apindo kadin gapensi hipmi hiswana organda pepabri lvri kosgoro golkar "
    "gerindra hanura nasdem perindo masyumi muhammadiyah aisyiyah muslimat walubi permabudhi dekopin pertamina pelni "
    "pelindo pindad telkom telkomsel indosat jamsostek taspen asabri bhayangkari jalasenastri kopassus kostrad kopaska "
    "denjaka kopasgat paskhas paspampres brimob korbrimob polair polairud densus gegana koopsus akmil akpol seskoad "
    "seskoal seskoau unhan unhas undip unpad unsri unand unair unud unesa unsoed unibraw untan unlam unmul unsyiah "
    "unsrat uncen unpatti unila unja unej unika presidium satlak satgas pansus panja polwil polwiltabes poltabes "
    "kejagung kejati kejari kopertis kopkamtib kowani pemkab pemkot pemprov pemda depdikbud unhcr unicef unesco unamet "
    "unamid unmik unama unrwa interpol ".split()
)
# A ministry or department cut short: "Deplu", "Kemenhub".
SHORT_MINISTRY = re.compile(
    r"(?:dep|kemen|kem)(?:lu|han|dagri|kes|hub|keu|dik|diknas|dikbud|dikti|tan|naker|nakertrans|sos|ag|kum|kumham|"
    r"kominfo|hut|perin|perindag|dag|par|parekraf|budpar|des|pora|pan|panrb|pupr|ristek|ristekdikti|pu|sesneg|setneg|"
    r"kop|pera|rin|desa)|kemenko"
)
# Nouns by their form: "Pembangunan", "Keselamatan", "Komunikasi", "Geologi".
NOUN_FORM = re.compile(
    r"(?:pe[mnlrwy]|penge|per|ke)[a-z]{4,}an|[a-z]{3,}(?:isasi|kasi|itas|logi|grafi|isme|nomi|kultur)|pe[mn][a-z]{5,}"
)
# Behind a rank the name stands.
RANK_WORDS = frozenset(word for rank in RANKS for word in rank.split()) | RANK_SUFFIXES
