"""Kinds of bodies: which words of a name tell them, which nouns mean them. Data.

"Organisasi itu" can be "Observatorium Hak Asasi", "kementerian itu" and "maskapai itu" cannot.
"""

_WORDS = {
    "ministry": """
        kementerian departemen kemhan kemlu kemenlu kemenhan kemendagri kemenkeu kemenkes kemensos
        deplu dephan depdagri ministry department pentagon
    """,
    # of a state, that govern, look after or judge
    "office": """
        badan dinas direktorat kedutaan konsulat kejaksaan mahkamah
        pengadilan istana otoritas kantor kpk kpu kpud bawaslu bnpb bpbd bmkg bnn bnpt bssn
        basarnas bakamla lpsk brin lipi lemhannas ombudsman pemkab pemprov pemkot pemda kejagung
        bank
        kejari kejati bin bais bpk kbri kjri imigrasi agency commission
        sekretariat komnas cia fbi mossad bnd komisi dewan majelis
    """,
    # of a state, in uniform
    "force": """
        tni polri abri tentara pasukan angkatan polisi kepolisian militer brimob kodam korem kodim
        koramil polda polres polresta polrestabes polsek polwil batalyon batalion brigade divisi
        resimen satgas komando armada kostrad kopassus marinir garda lanud lanal lantamal mabes
        puspen koarmada kogabwilhan army navy police skuadron korps detasemen densus
    """,
    "armed": """
        laskar milisi front gerakan jihad mujahidin pemberontak barisan brigade pembebasan
        gerilyawan faksi liberation gam opm kkb tpnpb
    """,
    "party": """
        partai fraksi dpr dprd dpd mpr parlemen komisi panja pansus senat kongres duma knesset
        bundestag dewan majelis pdip pks pkb ppp pan golkar gerindra nasdem hanura party cdu spd
        likud
    """,
    # of states together
    "world": """
        pbb nato asean uni ue ecowas unicef unhcr unrwa unesco undp who iaea ocha wfp igad sadc
        osce oki liga unamet unifil imf oecd icc program
    """,
    # of citizens: for aid, rights, research
    "private": """
        center centre institute institut watch yayasan foundation lsm koalisi aliansi jaringan
        ngo ham hak majelis group forum perhimpunan perkumpulan persatuan serikat ikatan federasi
        asosiasi association council crisis rights observatorium palang sabit dokter doctors
        amnesty hrw icrc msf pmi
        kontras elsam walhi imparsial icw lbh ylbhi setara greenpeace oxfam kajian studi
        penelitian lingkungan komite society network project fund lembaga save medecins
        médecins humanitarian initiative international
    """,
    "company": """
        pt cv tbk inc corp corporation ltd llc group grup company co airlines airline airways
        aviation airasia industries industri maskapai perusahaan bank securities motors motor
        garuda lion boeing airbus lockheed pindad electronics telecom penerbangan
        bni bri bca shipyard shipyards systems holdings
    """,
    "school": """
        universitas university akademi fakultas sekolah institut academy college akmil aal aau
        akpol sesko seskoad seskoal sma smp smk smu stik unhan ui ugm itb unpad unair politeknik
    """,
}
KINDS_OF_WORDS = {
    word: frozenset(kind for kind, words in _WORDS.items() if word in words.split())
    for words in _WORDS.values()
    for word in words.split()
}
KINDS_OF_NOUNS = {
    noun: frozenset(kinds.split())
    for nouns, kinds in {
        "lembaga": "office private world school party",
        "institusi": "office force school party",
        "organisasi": "private world armed",
        "badan": "office world private",
        "kelompok": "armed private",
        "milisi faksi gerakan pemberontak": "armed",
        "pasukan": "armed force world",
        "koalisi aliansi": "private world armed party",
        "blok pakta persekutuan": "world",
        "misi": "world force",
        "maskapai perusahaan firma raksasa produsen pabrikan operator bank bumn": "company",
        "yayasan lsm perkumpulan perhimpunan wadah": "private",
        "ormas": "private party",
        "satgas": "force",
        "universitas kampus": "school",
        "partai fraksi parlemen": "party",
        "kementerian departemen": "ministry force",
    }.items()
    for noun in nouns.split()
}
# ... and may mean where the text has just named one: "lembaga itu" for a general staff
LOOSELY = {
    "lembaga": frozenset({"force", "ministry"}),
    "badan": frozenset({"ministry", "party"}),
    "organisasi": frozenset({"office", "school", "party"}),
}
