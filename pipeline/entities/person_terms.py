"""What stands around a person's name and is none of it: titles before, degrees behind. Data."""

import re

from pipeline.entities.name_terms import ADDRESSES, FIRST_NAMES, RANK_SUFFIXES, RANKS

# Academic, religious and noble titles: whatever capital stands behind one is a name. A full stop may follow each.
_DEGREES_BEFORE = frozenset(
    "Prof Profesor Dr dr drg drh Drs Dra Ir Insinyur Doktor Apt apt Ns".split()
)
_RELIGIOUS = frozenset(
    "Hj Hajjah KH Kiai Kyai Tgk Teungku Ust Ustad Ustadz Ustaz Ustazah Ustadzah Pdt Pater Romo Suster Bruder Monsinyur Mgr Kardinal "
    "Maulvi Mawlawi Maulawi Molvi Mullah Mulla Moulvi Ayatollah Hojatoleslam Hujjatulislam Syekh Sheikh Syeikh Shaikh "
    "Rabi Rabbi Rev Fr Pastur Ayatullah Ayatolah Ayatulah Biksu Bhikkhu Biksuni Syaikh Syeh Monsignor Patriark".split()
)
_FOREIGN = frozenset(
    "Atty Engr Datuk Dato Datin Tun Mr Mrs Ms Miss Mme Monsieur Madame Kamrad Kamred Kamerad Komrad Comrade "
    "Herr Frau Signor Daw Sdr Sdri Almarhum Almarhumah Alm Almh".split()
)
# Ranks that newsrooms write besides those of name_terms, the untranslated ones of agencies included.
_MORE_RANKS = frozenset(
    "Aiptu Aipda Brigpol Bharada Bharatu Bharaka Abrip Abriptu Abripda Kls Klk Kld Kelasi Kapt Kombespol Brigjenpol Irjenpol "
    "Komjenpol Lieutenant Colonel Captain Sergeant Gen Maj Col Capt Sgt Adm Cmdr Brig Lt Letjend Mayjend Brigjend Briptu Bripka Bripda".split()
)
_CORPS = frozenset(
    "Inf Mar Arm Art Arh Kav Czi Cpl Cpn Cba Chk Ckm Caj Cku Chb Cke Cpm Ctp Ctl Pnb Tek Nav Lek Kal Pom Psk Adm Sus Kes Pas "
    "Lis Bek Plb Purn Infanteri Kavaleri Artileri Zeni Penerbang".split()
)
# Words that a rank goes on with: "Sersan Satu", "Letnan Kolonel", "Inspektur Jenderal Polisi".
RANK_GOES_ON = (
    RANK_SUFFIXES
    | _CORPS
    | frozenset(
        "Satu Dua Kepala Mayor Muda Madya Pertama Besar Polisi Komisaris Inspektur Letnan Jenderal Jendral Kolonel Jen Gen Col "
        "Marinir Jas TNI AD AL AU K P E T S H KH PM W Purnawirawan Ret Anumerta Tituler".split()
    )
)
RANK_HEADS = frozenset(rank.rstrip(".") for rank in RANKS if " " not in rank) | _MORE_RANKS
TITLE_WORDS = (
    _DEGREES_BEFORE
    | _RELIGIOUS
    | _FOREIGN
    | RANK_HEADS
    | frozenset(word.rstrip(".") for word in ADDRESSES) - FIRST_NAMES - {"H"}
)
# Ranks, corps and degrees in small letters: what may stand between an office and its holder.
RANK_FORMS = frozenset(
    word.lower()
    for word in RANK_HEADS
    | (_DEGREES_BEFORE - {"Profesor", "Doktor", "Insinyur"})
    | {"Hj", "KH"}
    | _CORPS
)
# Before these "Tun" is no Malay title but a Burmese name: "Tun Myint Kyaw".
BURMESE = frozenset(
    "Aung Kyaw Kyi Min Myint Thein Win Maung Hlaing Zaw Than Khin Soe Naing Lwin Shwe Oo Htay Tin Nyunt Lin Myat Htet "
    "Thu Thant Zin Yan Nay Ko Moe Mya Nyan Hla Sein Wai Phyo Thura Htun Nyein Ye Wunna".split()
)
# "Tan Sri", "Puan Sri", "Toh Puan", "Dato' Seri": the first word alone is part of some names.
# Ranks whose first word is more than a rank: "Komisaris PT Bina" is none.
RANK_PAIRS = frozenset(
    (first, second)
    for first, seconds in (
        ("Prajurit", "Kepala Satu Dua"), ("Komisaris", "Besar Polisi Jenderal"), ("Ajun", "Komisaris Inspektur"),
        ("Inspektur", "Jenderal Polisi Satu Dua"), ("Bhayangkara", "Kepala Satu Dua"), ("Pembantu", "Letnan"),
    )
    for second in seconds.split()
)  # fmt: skip
TITLE_PAIRS = frozenset(
    {("Tan", "Sri"), ("Puan", "Sri"), ("Toh", "Puan"), ("Datuk", "Seri"), ("Dato", "Seri"), ("Dato", "Sri"), ("Datuk", "Sri"),
     ("Datin", "Seri"), ("Yang", "Mulia"), ("Yang", "Terhormat"), ("Uskup", "Agung")}
)  # fmt: skip
# Titles in full, which no full stop follows inside a name: "… Rezan Haji. Sebanyak 130 pejuang".
IN_FULL = frozenset(
    "Pastur Ayatullah Ayatolah Biksu Biksuni Syaikh Patriark Profesor Doktor Insinyur Haji Hajjah Kiai Kyai Teungku Ustad Ustadz Ustaz Ustazah Ustadzah Pater Romo Suster Bruder Kardinal "
    "Maulvi Mawlawi Mullah Ayatollah Syekh Sheikh Syeikh Imam Mufti Uskup Paus Pastor Pendeta Bapak Pak Ibu Bu Tuan Nyonya "
    "Sir Lord Senator Datuk Dato Datin Tun Miss Kamrad Kamerad Kamred Comrade Jenderal Jendral Brigadir Kolonel Mayor Kapten "
    "Letnan Sersan Kopral Laksamana Marsekal Inspektur Komisaris Kelasi Satu Dua Kepala Muda Madya Pertama Besar Polisi "
    "TNI Infanteri Kavaleri Artileri Zeni Penerbang Marinir".split()
)
# Titles that bodies and things are named after: "Batalyon Sheikh Mansur".
OF_THINGS = (
    _RELIGIOUS
    | frozenset(word.rstrip(".") for word in ADDRESSES)
    | frozenset("Dr Prof Profesor Tun Datuk".split())
)
# Orders of clergymen, behind whose names they stand; before them "P." is Pater.
ORDERS = frozenset(
    "SJ MSC SVD OFM OFMCap MSF SCJ CICM OCarm CSsR SSCC OSC CMF SDB OSA CDD CP CM OP SX Pr OFMConv".split()
)
CLERGY = frozenset("P Pst Pr Br Sr Fr".split())
# Short names of provinces, which end the names of bodies: "BPBD Sulut", "Walhi Riau".
PROVINCES = frozenset(
    "Sumut Sumbar Sumsel Babel Kepri Jabar Jateng Jatim Kalbar Kalteng Kalsel Kaltim Kaltara Sulut Sulteng Sulsel Sultra "
    "Sulbar Malut Riau Bengkulu Lampung Banten".split()
)
# Behind a name, of it: "Bautista Jr.", "Kiram III".
GENERATIONS = frozenset("Jr Sr Junior Senior II III IV".split())

_SUBJECTS = (
    "Si|Sos|Hum|Ag|Kes|Pd|Kom|Sc|Eng|Th|Fil|Tr|Han|Farm|Psi|Psy|Ked|Kep|Keb|Ak|Pol|Stat|Mat|Pt|Hut|Pi|TP|IP|IK|AP|AB|"
    "I\\.?\\s?Kom|Ikom|Ars|Sn|Ds|Par|Int|Arch|Akun|Ling|Ec|Gz|Kn|Cs|Acc|Phil|Fis|Biomed|Epid|STP"
)
# "M.Si.", "MHum", "S.Pd.I", "M.Tr.(Han)", "S.H.", "SH", "Ph.D", "LL.M.", "SIK", "Sp.A(K)", orders of clergymen ("MSC")
DEGREE = re.compile(
    r"(?:"
    rf"[SMAD]\.?\s?(?:{_SUBJECTS})(?:\.?\s?\([A-Z][\w.]{{0,8}}\)|\.(?:[A-Z][a-z]{{2,6}}|[A-Z]))?"
    r"|[SM]\.\s?(?:[HEMTPSUAC]|I\.\s?[KPH]|K\.\s?M|A\.\s?[PB]|B\.\s?A|P\.\s?[HMA]|T\.\s?P|S\.\s?T\.\s?P)"
    r"(?:\.\s?(?:I|Sy|Han|Int|Kom|\(Han\)))?"
    r"|(?:Ph|Ed|Psy|Th)\.?\s?D|LL\.?\s?[BMD]|B\.?\s?(?:A|Sc|Eng|Bus|Com|Ed)|Dipl\.?(?:-| )?(?:Ing|Kfm)"
    r"|Sp\.?\s?[A-Z]{1,4}[a-z]{0,3}(?:\s?\(K\))?"
    r"|SH[IU]?|MH[IU]?|MM|SE|SEI|SEAk|ST|MT|SS|MS|SP|MP|SIP|MIP|SIK|MIK|MA|MBA|SKM|MPH|SSTP?|MAP|MAB|SAP|SAB|MPA|MPM|"
    r"MMA|MMT|MTP|STP|STh|MTh|SKep|SPdI?|MPdI?|Lc|CPA|CA|CFA|Ak|MKn|Pr|SJ|MSC|SVD|OFM|OFMCap|MSF|SCJ|CICM|OCarm|CSsR|"
    r"SSCC|OSC|CMF|SDB|OSA|CDD|MBE|OBE|CBE|PSC|psc|MSS|MMSI|MSDA|MSBS|MDS|MDSt|MIntl|MStrat"
    r")(?!\w)\.?"
)
# what parts degrees from the name and from each other
DEGREES_BEHIND = re.compile(rf"(?:\s?,)?\s{{0,2}}(?:{DEGREE.pattern})")
