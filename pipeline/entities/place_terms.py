"""States by other names, seats of power, regions and landforms. Data, reviewed like code.

States' own Indonesian names come from CLDR (see ``countries.py``).
"""

# Other names of states, old ones included -> ISO 3166-1 alpha-3.
# Left out: "Columbia" (a university and a district), "Georgia" of the United States (the state
# wins), "Kongo" of Brazzaville (the one with the wars wins), "Jordan" in English (a
# person's name; CLDR has "Yordania").
COUNTRY_ALIASES = {
    "Amerika Serikat": "USA", "AS": "USA", "A.S.": "USA", "Amerika": "USA", "Paman Sam": "USA",
    "USA": "USA",
    "Arab Saudi": "SAU", "Saudi": "SAU", "Saudi Arabia": "SAU", "Kerajaan Arab Saudi": "SAU",
    "Bosnia": "BIH", "Bosnia-Herzegovina": "BIH", "Bosnia Herzegovina": "BIH",
    "Belarusia": "BLR", "Byelorusia": "BLR",
    "Birma": "MMR", "Burma": "MMR", "Myanmar": "MMR",
    "Britania": "GBR", "Britania Raya": "GBR", "Inggris": "GBR", "Inggris Raya": "GBR",
    "Brunei Darussalam": "BRN", "Cina": "CHN", "China": "CHN", "Tiongkok": "CHN", "RRT": "CHN",
    "RRC": "CHN",
    "Republik Rakyat Tiongkok": "CHN", "Republik Rakyat China": "CHN",
    "Chad": "TCD", "Chili": "CHL", "Chile": "CHL", "Republik Ceko": "CZE", "Ceska": "CZE",
    "Djibouti": "DJI", "Ethiopia": "ETH", "Guinea Khatulistiwa": "GNQ", "Hungaria": "HUN",
    "Hongaria": "HUN",
    "Iraq": "IRQ", "Kamboja": "KHM", "Kazakstan": "KAZ", "Kirgistan": "KGZ", "Kirgizstan": "KGZ",
    "Kongo": "COD", "RD Kongo": "COD", "RDK": "COD", "DRC": "COD", "DR Kongo": "COD",
    "Republik Demokratik Kongo": "COD", "Republik Kongo": "COG",
    "Korea Utara": "PRK", "Korut": "PRK", "Republik Rakyat Demokratik Korea": "PRK", "DPRK": "PRK",
    "Korea Selatan": "KOR", "Korsel": "KOR", "Republik Korea": "KOR",
    "Libanon": "LBN", "Lebanon": "LBN", "Libia": "LBY", "Libya": "LBY", "Maroko": "MAR",
    "Lithuania": "LTU", "Lituania": "LTU", "Makedonia": "MKD", "Mesir": "EGY", "Moldavia": "MDA",
    "Moldova": "MDA", "Pantai Gading": "CIV", "Palestina": "PSE", "Pilipina": "PHL",
    "Papua New Guinea": "PNG", "Papua Nugini": "PNG", "PNG": "PNG",
    "Perancis": "FRA", "Prancis": "FRA", "Rumania": "ROU", "Romania": "ROU",
    "Republik Afrika Tengah": "CAF", "RI": "IDN", "Republik Indonesia": "IDN", "NKRI": "IDN",
    "Federasi Rusia": "RUS", "Russia": "RUS", "Selandia Baru": "NZL", "Slowakia": "SVK",
    "Slowenia": "SVN",
    "Sri Langka": "LKA", "Srilanka": "LKA", "Suriah": "SYR", "Syria": "SYR", "Siria": "SYR",
    "Swedia": "SWE", "Swiss": "CHE", "Timor Leste": "TLS", "Timor-Leste": "TLS",
    "Timor Timur": "TLS", "Timtim": "TLS",
    "Turki": "TUR", "Turkiye": "TUR", "Türkiye": "TUR", "UEA": "ARE", "Uni Emirat Arab": "ARE",
    "Ukraina": "UKR", "Ukraine": "UKR", "Vatikan": "VAT", "Viet Nam": "VNM", "Yordania": "JOR",
    "Yunani": "GRC", "Zaire": "COD", "Afsel": "ZAF", "Sudan Selatan": "SSD", "Sudsel": "SSD",
    "Israel": "ISR", "Zionis": "ISR", "Iran": "IRN", "Afghanistan": "AFG", "Afganistan": "AFG",
    "Kuba": "CUB", "Kolombia": "COL", "Kroasia": "HRV", "Estonia": "EST", "Etiopia": "ETH",
    "Uni Soviet": "SUN", "Yaman": "YEM", "Yemen": "YEM", "Kosovo": "XKX",
    "Taiwan": "TWN",
    "Cote d'Ivoire": "CIV", "Côte d'Ivoire": "CIV", "Hong Kong": "HKG", "Makau": "MAC",
    # newspapers' bynames
    "Negeri Paman Sam": "USA", "Negeri Tirai Bambu": "CHN", "Negeri Jiran": "MYS",
    "Negeri Sakura": "JPN", "Negeri Matahari Terbit": "JPN", "Negeri Ginseng": "KOR",
    "Negeri Beruang Merah": "RUS", "Negeri Beruang Putih": "RUS", "Negeri Gajah Putih": "THA",
    "Negeri Kanguru": "AUS", "Negeri Kincir Angin": "NLD", "Negeri Piramida": "EGY",
    "Negeri Singa": "SGP", "Negeri Para Mullah": "IRN", "Negeri Mullah": "IRN",
    "Negeri Zionis": "ISR", "Negeri Panser": "DEU", "Negeri Hindustan": "IND",
    "Negeri Tembok Besar": "CHN", "Negeri Panda": "CHN", "Negeri Samurai": "JPN",
    "Negeri Kangguru": "AUS", "Negeri Kiwi": "NZL", "Negeri Napoleon": "FRA",
    "Negeri Menara Eiffel": "FRA", "Negeri Pizza": "ITA", "Negeri Matador": "ESP",
    "Negeri Samba": "BRA", "Negeri Tango": "ARG", "Negeri Ratu Elizabeth": "GBR",
    "Negeri Tiga Singa": "GBR", "Negeri Daun Maple": "CAN", "Negeri Piramid": "EGY",
    "Negeri Firaun": "EGY", "Negeri Seribu Satu Malam": "IRQ", "Negeri Seribu Pagoda": "MMR",
    "Negeri Para Dewa": "GRC", "Negeri Seribu Danau": "FIN", "Negeri Bollywood": "IND",
    "Jordania": "JOR", "Marokko": "MAR", "Kampuchea": "KHM", "Muangthai": "THA", "Muang Thai": "THA",
    "Azerbaidjan": "AZE", "Ruanda": "RWA", "Mozambique": "MOZ", "Ecuador": "ECU",
    "Cyprus": "CYP", "Kyrgyzstan": "KGZ", "Swaziland": "SWZ", "Maldives": "MDV",
    "Korea Utata": "PRK", "Korea Utra": "PRK",  # frequent misspellings
}  # fmt: skip

# CLDR names that are ordinary words or names of persons more often than states in the news of
# troops: read as states by the model alone.
AMBIGUOUS_STATES = frozenset({"Jersey", "Guernsey", "Reunion", "Montserrat", "Dominika", "Tonga"})
# Names that persons have as well ("Oman Abdurrahman", "Israel Katz"): no states between or before
# words with capitals that are no names themselves.
STATES_LIKE_PERSONS = frozenset({"Oman", "Chad", "Georgia", "Israel", "Mali", "Siria"})
# "Baku tembak": a capital that opens a sentence with an ordinary word.
BAKU_VERBS = frozenset({"tembak", "hantam", "pukul", "serang", "bunuh"})

# Capitals and palaces that stand for a state when they act.
# Left out: "Lima" (five), "Male", "Victoria", "Georgetown", "Kingston", "San Jose", "Santiago",
# "Bern", "Nassau", "Freetown" (words, persons, or cities of several states); capitals that bear
# their state's name (Djibouti, Singapura, Kuwait).
METONYMS = {
    "Abu Dhabi": "ARE", "Abuja": "NGA", "Accra": "GHA", "Addis Ababa": "ETH", "Aljir": "DZA",
    "Amman": "JOR", "Ankara": "TUR", "Antananarivo": "MDG", "Asmara": "ERI", "Astana": "KAZ",
    "Athena": "GRC",
    "Baghdad": "IRQ", "Bagdad": "IRQ", "Baku": "AZE", "Bamako": "MLI", "Bangkok": "THA",
    "Bangui": "CAF",
    "Banjul": "GMB", "Beijing": "CHN", "Beirut": "LBN", "Belgrade": "SRB", "Beograd": "SRB",
    "Berlin": "DEU",
    "Bishkek": "KGZ", "Bogota": "COL", "Bogotá": "COL", "Brasilia": "BRA", "Bratislava": "SVK",
    "Bujumbura": "BDI",
    "Bukares": "ROU", "Bukarest": "ROU", "Budapest": "HUN", "Buenos Aires": "ARG",
    "Canberra": "AUS",
    "Caracas": "VEN", "Chisinau": "MDA", "Dakar": "SEN", "Damaskus": "SYR", "Den Haag": "NLD",
    "Dhaka": "BGD",
    "Dili": "TLS", "Doha": "QAT", "Downing Street": "GBR", "Dushanbe": "TJK",
    "Gedung Biru": "KOR", "Gedung Putih": "USA", "Hanoi": "VNM", "Harare": "ZWE", "Havana": "CUB",
    "Helsinki": "FIN", "Islamabad": "PAK", "Istana Elysee": "FRA", "Jakarta": "IDN", "Juba": "SSD",
    "Kabul": "AFG", "Kairo": "EGY", "Kampala": "UGA", "Kathmandu": "NPL", "Khartoum": "SDN",
    "Kiev": "UKR", "Kyiv": "UKR", "Kigali": "RWA", "Kinshasa": "COD", "Kolombo": "LKA",
    "Kopenhagen": "DNK",
    "Kremlin": "RUS", "Kuala Lumpur": "MYS", "Lilongwe": "MWI", "London": "GBR", "Luanda": "AGO",
    "Lusaka": "ZMB", "Madrid": "ESP", "Managua": "NIC", "Manama": "BHR", "Manila": "PHL",
    "Maputo": "MOZ",
    "Minsk": "BLR", "Mogadishu": "SOM", "Monrovia": "LBR", "Moskow": "RUS", "Moskwa": "RUS",
    "Moscow": "RUS",
    "Muskat": "OMN", "N'Djamena": "TCD", "Nairobi": "KEN", "Naypyidaw": "MMR", "New Delhi": "IND",
    "Niamey": "NER", "Nikosia": "CYP", "Nouakchott": "MRT", "Oslo": "NOR", "Ottawa": "CAN",
    "Ouagadougou": "BFA", "Paris": "FRA", "Phnom Penh": "KHM", "Port-au-Prince": "HTI",
    "Praha": "CZE", "Pretoria": "ZAF", "Pristina": "XKX", "Pyongyang": "PRK", "Rabat": "MAR",
    "Riga": "LVA",
    "Riyadh": "SAU", "Roma": "ITA", "Sanaa": "YEM", "Sana'a": "YEM", "Sarajevo": "BIH",
    "Seoul": "KOR",
    "Skopje": "MKD", "Sofia": "BGR", "Stockholm": "SWE", "Taipei": "TWN", "Tallinn": "EST",
    "Tashkent": "UZB",
    "Tbilisi": "GEO", "Teheran": "IRN", "Tel Aviv": "ISR", "Tirana": "ALB", "Tokyo": "JPN",
    "Tripoli": "LBY",
    "Tunis": "TUN", "Ulan Bator": "MNG", "Vientiane": "LAO", "Vilnius": "LTU", "Warsawa": "POL",
    "Washington": "USA", "Wellington": "NZL", "Wina": "AUT", "Lisabon": "PRT", "Dublin": "IRL",
    "Ljubljana": "SVN", "Podgorica": "MNE", "Reykjavik": "ISL", "Honiara": "SLB",
    "Port Moresby": "PNG", "Suva": "FJI", "Windhoek": "NAM", "Gaborone": "BWA", "Libreville": "GAB",
    "Conakry": "GIN", "Quito": "ECU", "La Paz": "BOL", "Montevideo": "URY", "Tegucigalpa": "HND",
    "Thimphu": "BTN", "Ulaanbaatar": "MNG", "Naypyitaw": "MMR", "Colombo": "LKA", "Mogadisyu": "SOM",
    "Yaounde": "CMR", "Yerevan": "ARM", "Yerusalem": "ISR",
    "Zagreb": "HRV",
}  # fmt: skip
# nobody says "di Kremlin" of the state, but these are never the place that a troop is sent to
PALACES = frozenset({"Downing Street", "Gedung Biru", "Gedung Putih", "Istana Elysee", "Kremlin"})

# Regions without a state of their own name, and spellings that the city list lacks -> alpha-3.
# Left out: "Chin", "Karen", "Shan" (persons and peoples; with "Negara Bagian" they are places).
REGIONS = {
    "Aceh": "IDN", "Banda Aceh": "IDN", "Papua": "IDN", "Papua Barat": "IDN",
    "Papua Pegunungan": "IDN",
    "Papua Tengah": "IDN", "Papua Selatan": "IDN", "Papua Barat Daya": "IDN", "Jawa Barat": "IDN",
    "Jawa Tengah": "IDN", "Jawa Timur": "IDN", "Sulawesi": "IDN", "Kalimantan": "IDN",
    "Sumatera": "IDN",
    "Sumatra": "IDN", "Sulawesi Selatan": "IDN", "Sulawesi Tengah": "IDN", "Sulawesi Utara": "IDN",
    "Sumatera Utara": "IDN", "Sumatera Barat": "IDN", "Sumatera Selatan": "IDN",
    "Kalimantan Utara": "IDN",
    "Kalimantan Barat": "IDN", "Kalimantan Timur": "IDN", "Kalimantan Selatan": "IDN",
    "Maluku Utara": "IDN",
    "Nusa Tenggara Timur": "IDN", "Nusa Tenggara Barat": "IDN", "Kepulauan Riau": "IDN",
    "Natuna": "IDN",
    "Nduga": "IDN", "Intan Jaya": "IDN", "Puncak Jaya": "IDN", "Pegunungan Bintang": "IDN",
    "Yahukimo": "IDN", "Maybrat": "IDN", "Keerom": "IDN", "Boven Digoel": "IDN", "Mimika": "IDN",
    "Paniai": "IDN",
    "Deiyai": "IDN", "Dogiyai": "IDN", "Nabire": "IDN", "Lanny Jaya": "IDN", "Jayawijaya": "IDN",
    "Wamena": "IDN", "Kiwirok": "IDN", "Sentul": "IDN", "Poso": "IDN", "Maluku": "IDN",
    "Chechnya": "RUS", "Chechen": "RUS", "Dagestan": "RUS", "Kursk": "RUS", "Belgorod": "RUS",
    "Bryansk": "RUS",
    "Timur Jauh Rusia": "RUS", "Primorsky": "RUS", "Siberia": "RUS", "Kaliningrad": "RUS",
    "Sudzha": "RUS",
    "Donbas": "UKR", "Donbass": "UKR", "Donetsk": "UKR", "Luhansk": "UKR", "Lugansk": "UKR",
    "Krimea": "UKR", "Crimea": "UKR", "Kherson": "UKR", "Zaporizhzhia": "UKR", "Kharkiv": "UKR",
    "Sumy": "UKR",
    "Siversk": "UKR", "Pokrovsk": "UKR", "Bakhmut": "UKR", "Avdiivka": "UKR",
    "Darfur": "SDN", "Darfur Utara": "SDN", "Kordofan": "SDN", "El Fasher": "SDN", "Gezira": "SDN",
    "Omdurman": "SDN", "Port Sudan": "SDN", "Kivu": "COD", "Kivu Utara": "COD",
    "Kivu Selatan": "COD",
    "Ituri": "COD", "Masisi": "COD", "Sake": "COD",
    "Tigray": "ETH", "Amhara": "ETH", "Oromia": "ETH", "Jubaland": "SOM", "Puntland": "SOM",
    "Somaliland": "SOM",
    "Shabelle": "SOM", "Shabelle Bawah": "SOM", "Shabelle Tengah": "SOM", "Cabo Delgado": "MOZ",
    "Borno": "NGA",
    "Jalur Gaza": "PSE", "Gaza": "PSE", "Kota Gaza": "PSE", "Tepi Barat": "PSE", "Rafah": "PSE",
    "Khan Younis": "PSE", "Jenin": "PSE", "Jabalia": "PSE",
    "Dataran Tinggi Golan": "SYR", "Golan": "SYR", "Delta Niger": "NGA", "Idlib": "SYR", "Aleppo": "SYR", "Kobani": "SYR",
    "Deir Ezzor": "SYR",
    "Hodeidah": "YEM", "Hudaidah": "YEM", "Marib": "YEM", "Taiz": "YEM", "Aden": "YEM",
    "Naqoura": "LBN", "Marjayoun": "LBN", "Bint Jbeil": "LBN", "Lembah Bekaa": "LBN",
    "Helmand": "AFG", "Kandahar": "AFG", "Uruzgan": "AFG", "Nangarhar": "AFG", "Kunduz": "AFG",
    "Khost": "AFG",
    "Jammu": "IND", "Punjab": "IND", "Poonch": "IND", "Ladakh": "IND", "Balochistan": "PAK",
    "Khyber Pakhtunkhwa": "PAK", "Waziristan": "PAK", "Azad Kashmir": "PAK",
    "Mindanao": "PHL", "Marawi": "PHL", "Jolo": "PHL", "Sulu": "PHL", "Basilan": "PHL",
    "Luzon": "PHL",
    "Lanao del Sur": "PHL", "Maguindanao": "PHL", "Palawan": "PHL",
    "Rakhine": "MMR", "Kachin": "MMR", "Kayah": "MMR", "Sagaing": "MMR", "Myawaddy": "MMR",
    "Lashio": "MMR",
    "Xinjiang": "CHN", "Tibet": "CHN", "Fujian": "CHN", "Kinmen": "TWN", "Penghu": "TWN",
    "Matsu": "TWN",
    "Kurdistan": "IRQ", "Mosul": "IRQ", "Anbar": "IRQ", "Catatumbo": "COL", "Cauca": "COL",
    "Arauca": "COL",
    "New York": "USA", "Hawaii": "USA", "Okinawa": "JPN", "Nagorno-Karabakh": "AZE",
    "Transnistria": "MDA", "Abkhazia": "GEO", "Ossetia Selatan": "GEO",
}  # fmt: skip

# Continents, seas, mountains and lands that have no one state.
LANDFORMS = (
    "Laut Merah", "Laut Hitam", "Laut China Selatan", "Laut Cina Selatan", "Laut Baltik",
    "Laut Mediterania",
    "Laut Arab", "Selat Taiwan", "Selat Hormuz", "Selat Malaka",
    "Bab al-Mandab",
    "Teluk Persia", "Teluk Aden", "Timur Tengah", "Sahel", "Sahara", "Afrika", "Afrika Timur",
    "Afrika Barat",
    "Afrika Utara", "Afrika Tengah", "Eropa", "Eropa Timur", "Eropa Barat", "Asia", "Asia Tenggara",
    "Asia Timur", "Asia Selatan", "Asia Tengah", "Asia Pasifik", "Indo-Pasifik", "Balkan",
    "Kaukasus", "Arktik",
    "Semenanjung Korea", "Tanduk Afrika", "Kashmir", "Baltik", "Amerika Latin", "Amerika Selatan",
    "Amerika Utara", "Amerika Tengah", "Karibia", "Samudra Hindia", "Samudra Pasifik",
    "Samudera Hindia",
    "Samudera Pasifik", "Sungai Niger", "Hindu Kush", "Garis Biru", "DMZ",
    "Yugoslavia",
)  # fmt: skip

# Nouns that, with a capital, are a part of the name of the place: "Kabupaten Nduga".
PLACE_HEADS = frozenset(
    "Bandara Bandar Benteng Bukit Celah Danau Dataran Delta Desa Distrik Garis Gua Gunung Gurun "
    "Jalan Jalur "
    "Jembatan Kabupaten Kampung Kamp Kawasan Kecamatan Kegubernuran Kelurahan Kepulauan Koridor "
    "Kota Laut "
    "Lembah Negara Oblast Pangkalan Pantai Pegunungan Pelabuhan Perbatasan Perlintasan Poros "
    "Prefektur Provinsi Propinsi "
    "Pulau Samudera Samudra Selat Semenanjung Sungai Tanjung Teluk Wilayah Zona Krai Rayon "
    "Jembatan".split()
)
# Of these, the ones whose bare name is the same place: "Nduga" is "Kabupaten Nduga", but "Goma"
# is not "Bandara Goma". The best first: "Gaza" is the Strip before it is the City.
ADMINISTRATIVE_HEADS = (
    "Jalur", "Provinsi", "Propinsi", "Negara Bagian", "Departemen", "Oblast", "Kabupaten",
    "Kegubernuran", "Prefektur",
    "Distrik", "Kecamatan", "Desa", "Kampung", "Kota",
)  # fmt: skip
# Lands between states, which belong to none.
STATELESS_HEADS = frozenset(
    "Celah Garis Gurun Koridor Laut Pegunungan Perbatasan Poros Samudera Samudra Selat Sungai "
    "Teluk Delta Zona".split()
)
# Nouns in lower case before the name of a place, and words that only a place can follow.
PLACE_CUES = frozenset(
    "bandara danau desa distrik gunung gurun kabupaten kampung kawasan kecamatan kelurahan kota "
    "laut lembah oblast "
    "pangkalan pegunungan pelabuhan provinsi propinsi pulau selat sungai teluk wilayah perbatasan "
    "di ke warga penduduk".split()
)
# Words that a place often stands behind, and others too: the list of cities decides.
WEAK_PLACE_CUES = frozenset(
    "dari dekat merebut menguasai mengepung memasuki meninggalkan menggempur membombardir menuju "
    "melalui melewati hingga sampai "
    "sekitar antara menyerang merebutnya".split()
)
# What stands behind "di" and "ke" and is no place.
NO_PLACES = frozenset(
    "Twitter Facebook Instagram Telegram TikTok WhatsApp YouTube X Truth Internet Google Zoom "
    "Threads Weibo "
    "Bawah Atas Dalam Luar Depan Belakang Antara Antaranya Tengah Balik Sini Situ Sana Mana Samping Sekitar "
    "Seluruh "
    "Uighur Kurdi Rohingya Hutu Tutsi Pashtun Yahudi Muslim Kristen Arab "
    "Kapolri Presiden Piala Liga Olimpiade".split()
)
COMPASS = frozenset(
    "Utara Selatan Timur Barat Tengah Tenggara Timurlaut Baratdaya Baratlaut".split()
)
