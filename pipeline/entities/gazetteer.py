"""Provinces, regions and battlefields that neither GeoNames nor ISO spells as newspapers do.

Read for the state of a place that is known to be one, never to find names in a text: many are
names of persons as well ("Farah", "Gedo"). Data, reviewed like code.
"""

from pipeline.entities.regencies import REGENCIES

# alpha-3 -> names, parted by commas
_BY_STATE = {
    "AFG": "Badakhshan, Badghis, Baghlan, Balkh, Farah, Faryab, Ghazni, Ghor, Herat, Jawzjan, "
    "Kapisa, Kunar, Laghman, Logar, Nimruz, Nuristan, Paktia, Paktika, Panjshir, Parwan, "
    "Samangan, Sar-e Pol, Takhar, Tora Bora, Wardak, Maidan Wardak, Zabul, Nad Ali, "
    "Sangin, Musa Qala, Marjah, Bagram, Lembah Korengal, Lembah Panjshir",
    "ARM": "Syunik, Tavush, Gegharkunik",
    "AZE": "Nagorno Karabakh, Karabakh, Nakhchivan, Jabrayil, Fuzuli, Lachin, Kalbajar, Shusha",
    "BFA": "Djibo, Soum, Arbinda",
    "BIH": "Republika Srpska, Srebrenica",
    "CAF": "Ouham, Vakaga, Haute-Kotto, Bambari, Birao",
    "CHN": "Hainan, Guangdong, Yunnan, Manchuria, Mongolia Dalam, Sichuan",
    "CMR": "Fotokol, Kolofata",
    "COD": "Kasai, Katanga, Tshopo, Haut-Uele, Beni, Butembo, Rutshuru, Walikale, Nyiragongo, "
    "Kanyabayonga, Minova, Djugu, Irumu, Lubero, Kibumba, Bunagana",
    "COL": "Antioquia, Caqueta, Caquetá, Choco, Chocó, Guaviare, Meta, Nariño, Norte de "
    "Santander, Putumayo, Saravena, Tumaco",
    "EGY": "Sinai, Sinai Utara, Sinai Selatan, Semenanjung Sinai",
    "ESP": "Catalonia, Basque, Ceuta, Melilla",
    "ETH": "Afar, Benishangul-Gumuz, Gambella, Ogaden, Badme",
    "GBR": "Irlandia Utara, Skotlandia, Wales",
    "GEO": "Lembah Kodori, Kodori, Gori, Vaziani, Tskhinvali, Adjara, Senaki",
    "HRV": "Krajina, Slavonia",
    "IDN": "Jawa, Bali, Lombok, Flores, Sumba, Timor Barat, Nusatenggara Timur, Nusatenggara "
    "Barat, Halmahera, Seram, Ambon, Bangka Belitung, Bengkulu, Riau, Jambi, Lampung, "
    "Banten, Yogyakarta, DI Yogyakarta, Gorontalo, Sulawesi Tenggara, Sulawesi Barat, "
    "Kalimantan Tengah, Bandung Barat, Batujajar, Cilangkap, Aceh Timur, Aceh Utara, Aceh "
    "Barat, Aceh Selatan, Aceh Besar, Aceh Tengah, Gayo Lues, Pidie, Bireuen, Takengon, "
    "Samalanga, Puncak, Ilaga, Oksibil, Kenyam, Sugapa, Tembagapura, Mapenduma, Yigi, "
    "Mbua, Beoga, Bintuni, Teluk Bintuni, Sorong Selatan, Mamberamo, Tolikara, Asmat, "
    "Mappi, Merauke, Metro Jaya, Senayan, Motaain, Serambi Mekah, Serambi Mekkah",
    "IND": "Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Arunachal Pradesh, "
    "Chhattisgarh, Jharkhand, Bihar, Gujarat, Sikkim, Uri, Pulwama, Pahalgam, Kupwara, "
    "Rajouri, Lembah Galwan, Siliguri, Benggala Barat",
    "IRN": "Khuzestan, Sistan-Baluchistan, Sistan dan Baluchestan, Kurdistan Iran",
    "IRQ": "Diyala, Nineveh, Niniwe, Salahuddin, Babil, Dhi Qar, Maysan, Muthanna, Wasit, "
    "Sinjar, Falluja, Fallujah, Falujah, Kota Sadr, Segi Tiga Sunni, Basra, Ramadi, "
    "Tikrit, Kirkuk, Najaf, Karbala, Zona Hijau",
    "ISR": "Galilea, Negev, Sderot",
    "JPN": "Hokkaido, Kyushu, Honshu, Iwo Jima",
    "KHM": "Oddar Meanchey, Preah Vihear, Banteay Meanchey, Pursat, Koh Kong",
    "KOR": "Jeju, Pulau Jeju, Yeonpyeong, Panmunjom",
    "LBN": "Lembah Bekaa, Bekaa, Baalbek, Nabatieh, Adshit al-Qusayr, Hasbaya, Khiam, Maroun "
    "al-Ras",
    "LBY": "Cyrenaica, Fezzan, Sirte, Tobruk, Tarhuna",
    "LKA": "Jaffna, Semenanjung Jaffna, Vanni, Wanni, Mullaitivu, Mullaittivu, Kilinochchi, "
    "Puthukkudiyiruppu, Batticaloa, Mannar, Mullaithivu",
    "MEX": "Sinaloa, Chiapas, Michoacan, Michoacán, Guerrero, Tamaulipas",
    "MLI": "Kidal, Gao, Timbuktu, Mopti, Menaka, Ménaka, Farabougou, Tinzaouaten, Ansongo",
    "MMR": "Karenni, Kayin, Magway, Mandalay, Naypyidaw, Tanintharyi, Sittwe, Kokang, Maungdaw, "
    "Buthidaung, Laukkai, Muse, Loikaw, Chinland, Arakan",
    "MOZ": "Muidumbe, Palma, Mocimboa da Praia, Mocímboa da Praia, Macomia, Nangade, Nampula",
    "MYS": "Sabah, Sarawak, Kelantan, Lahad Datu, Perlis, Kedah",
    "NER": "Tillaberi, Tillabéri, Diffa, Agadez, Tahoua",
    "NGA": "Yobe, Adamawa, Zamfara, Kaduna, Katsina, Benue, Plateau, Malam Fatori, Baga, Chibok, "
    "Hutan Sambisa, Gamboru",
    "PAK": "Bajaur, Swat, Lembah Swat, Kurram, Sindh, Khyber, FATA, Gilgit-Baltistan, Dargai, "
    "Waziristan Utara, Waziristan Selatan, Bannu, Orakzai",
    "PHL": "Cotabato, Cotabato Utara, Zamboanga, Negros, Samar, Bukidnon, Tawi-Tawi, Batanes, "
    "Kepulauan Batanes, Patikul, Banggolo, Lanao, Butig, Visayas, Subic, Ilocos Norte",
    "PNG": "Bougainville, Enga",
    "POL": "Podlasie, Podlaskie, Rzeszow",
    "PRK": "Kaesong, Hungnam, Hagaru-ri, Waduk Chosin, Celah Toktong, Sinuiju, Yongbyon",
    "PSE": "Nablus, Hebron, Ramallah, Beit Hanoun, Beit Lahia, Beit Lahiya, Deir al-Balah, "
    "Shujaiyah, Tulkarem, Yerusalem Timur, Nuseirat, Khan Yunis, Koridor Netzarim, "
    "Koridor Philadelphi",
    "RUS": "Ingushetia, Kabardino-Balkaria, Ossetia Utara, Tatarstan, Krasnodar, Rostov, "
    "Voronezh, Sakhalin, Kuril, Kepulauan Kuril, Primorye, Khabarovsk, Buryatia, Beslan",
    "SDN": "Darfur Barat, Darfur Selatan, Darfur Timur, Darfur Tengah, Kordofan Utara, Kordofan "
    "Selatan, Kordofan Barat, Nil Biru, Nil Putih, Sennar, El Obeid, Abyei, Tawila",
    "SLB": "Guadalcanal, Malaita",
    "SOM": "Hiran, Hiiraan, Galgadud, Gedo, Kismayo, Baidoa, Mudug, Juba Hulu, Juba Bawah, "
    "Dhobley, Buulo Mareer, Bulo Marer, Beledweyne",
    "SRB": "Presevo, Preševo, Vojvodina, Raška, Raska",
    "SSD": "Jonglei, Unity, Nil Hulu, Bentiu, Malakal, Equatoria, Nasir",
    "SYR": "Hasakah, Raqqa, Latakia, Daraa, Deraa, Afrin, Manbij, Ghouta Timur, Ghouta, Suwayda, "
    "Sweida, Badiya, Palmyra, Homs, Hama, Quneitra, Al-Tanf, Ain Issa, Tal Abyad",
    "TCD": "Danau Chad, Bol, Tibesti",
    "THA": "Pattani, Yala, Narathiwat, Songkhla, Surin, Sisaket, Si Sa Ket, Buriram, Sa Kaeo, "
    "Ubon Ratchathani, Trat",
    "TLS": "Aileu, Baucau, Becora, Ermera, Liquica, Maliana, Suai, Comoro, Oecusse, Viqueque, Same",
    "TUR": "Hakkari, Sirnak, Tunceli, Diyarbakir, Incirlik",
    "UKR": "Azovstal, Chasiv Yar, Chernihiv, Chernobyl, Debaltseve, Kharkov, Krynky, Kupiansk, "
    "Kurakhove, Odesa, Robotyne, Toretsk, Vuhledar, Zaporizhia, Zaporizhzhya, Lyman, "
    "Ilovaisk",
    "USA": "Alaska, California, Texas, Florida, Guantanamo",
    "VEN": "Apure, Zulia, Táchira, Tachira",
    "XKX": "Mitrovica, Banjska, Leposavic, Zvecan, Zubin Potok",
    "YEM": "Saada, Shabwa, Hadramaut, Abyan, Lahij, Al-Dhale, Al-Jawf, Al-Bayda, Socotra, Al "
    "Hudaydah",
}

# name -> alpha-3
GAZETTEER = dict.fromkeys(REGENCIES, "IDN") | {
    name: code for code, names in _BY_STATE.items() for name in names.split(", ")
}
