"""Names that the entities stage knows without a model. Data, reviewed like code.

States come from CLDR (see ``countries.py``); here stand the other names that newsrooms use for them,
the capitals and palaces that speak for them, armed forces and groups, and outlets.
"""

# Other names of states, old ones included -> ISO 3166-1 alpha-3.
COUNTRY_ALIASES = {
    "Amerika Serikat": "USA", "AS": "USA", "A.S.": "USA", "Amerika": "USA", "Paman Sam": "USA",
    "Arab Saudi": "SAU", "Saudi": "SAU", "Saudi Arabia": "SAU",
    "Bosnia": "BIH", "Bosnia-Herzegovina": "BIH", "Bosnia Herzegovina": "BIH",
    "Belarusia": "BLR", "Byelorusia": "BLR",
    "Birma": "MMR", "Burma": "MMR", "Myanmar": "MMR",
    "Britania": "GBR", "Britania Raya": "GBR", "Inggris": "GBR",
    "Brunei Darussalam": "BRN", "Cina": "CHN", "China": "CHN", "Tiongkok": "CHN", "RRT": "CHN", "RRC": "CHN",
    "Chili": "CHL", "Chile": "CHL", "Republik Ceko": "CZE", "Ceska": "CZE",
    "Djibouti": "DJI", "Ethiopia": "ETH", "Guinea Khatulistiwa": "GNQ", "Hungaria": "HUN", "Hongaria": "HUN",
    "Iraq": "IRQ", "Kamboja": "KHM", "Kazakstan": "KAZ", "Kirgistan": "KGZ", "Kirgizstan": "KGZ",
    "Kongo": "COD", "RD Kongo": "COD", "RDK": "COD", "DRC": "COD", "DR Kongo": "COD",
    "Republik Demokratik Kongo": "COD", "Republik Kongo": "COG",
    "Korea Utara": "PRK", "Korut": "PRK", "Republik Rakyat Demokratik Korea": "PRK", "DPRK": "PRK",
    "Korea Selatan": "KOR", "Korsel": "KOR", "Republik Korea": "KOR",
    "Libanon": "LBN", "Lebanon": "LBN", "Maroko": "MAR", "Lithuania": "LTU", "Lituania": "LTU",
    "Makedonia": "MKD", "Mesir": "EGY", "Moldavia": "MDA", "Pantai Gading": "CIV",
    "Palestina": "PSE", "Papua New Guinea": "PNG", "Papua Nugini": "PNG", "PNG": "PNG",
    "Perancis": "FRA", "Prancis": "FRA", "Rumania": "ROU", "Romania": "ROU",
    "Republik Afrika Tengah": "CAF", "RI": "IDN", "Republik Indonesia": "IDN", "NKRI": "IDN",
    "Federasi Rusia": "RUS", "Russia": "RUS", "Selandia Baru": "NZL", "Slowakia": "SVK", "Slowenia": "SVN",
    "Sri Langka": "LKA", "Srilanka": "LKA", "Suriah": "SYR", "Syria": "SYR", "Siria": "SYR",
    "Swedia": "SWE", "Swiss": "CHE", "Timor Leste": "TLS", "Timor-Leste": "TLS", "Timtim": "TLS",
    "Turki": "TUR", "Turkiye": "TUR", "Türkiye": "TUR", "UEA": "ARE", "Uni Emirat Arab": "ARE",
    "Ukraina": "UKR", "Ukraine": "UKR", "Vatikan": "VAT", "Viet Nam": "VNM", "Yordania": "JOR",
    "Yunani": "GRC", "Zaire": "COD", "Afsel": "ZAF", "Sudan Selatan": "SSD", "Sudsel": "SSD",
    "Israel": "ISR", "Zionis": "ISR", "Iran": "IRN", "Afghanistan": "AFG", "Afganistan": "AFG",
    "Kuba": "CUB", "Kolombia": "COL", "Columbia": "COL", "Kroasia": "HRV", "Estonia": "EST", "Uni Soviet": "SUN",
    "Korea Utata": "PRK", "Korea Utra": "PRK",  # frequent misspellings
}  # fmt: skip

# Capitals, palaces and ministries' addresses that stand for a state when they act.
METONYMS = {
    "Abu Dhabi": "ARE", "Addis Ababa": "ETH", "Ankara": "TUR", "Asmara": "ERI", "Athena": "GRC",
    "Baghdad": "IRQ", "Bagdad": "IRQ", "Bamako": "MLI", "Bangkok": "THA", "Beijing": "CHN", "Berlin": "DEU",
    "Beirut": "LBN", "Bogota": "COL", "Brasilia": "BRA", "Bukares": "ROU", "Buenos Aires": "ARG",
    "Canberra": "AUS", "Caracas": "VEN", "Damaskus": "SYR", "Den Haag": "NLD", "Dhaka": "BGD", "Doha": "QAT",
    "Downing Street": "GBR", "Gedung Biru": "KOR", "Gedung Putih": "USA", "Pentagon": "USA",
    "Hanoi": "VNM", "Havana": "CUB", "Helsinki": "FIN", "Islamabad": "PAK", "Istana Elysee": "FRA",
    "Jakarta": "IDN", "Kabul": "AFG", "Kairo": "EGY", "Khartoum": "SDN", "Kiev": "UKR", "Kyiv": "UKR",
    "Kigali": "RWA", "Kinshasa": "COD", "Kopenhagen": "DNK", "Kremlin": "RUS", "Kuala Lumpur": "MYS",
    "London": "GBR", "Madrid": "ESP", "Manila": "PHL", "Minsk": "BLR", "Mogadishu": "SOM",
    "Moskow": "RUS", "Moskwa": "RUS", "Moscow": "RUS", "Naypyidaw": "MMR", "New Delhi": "IND", "Niamey": "NER",
    "Oslo": "NOR", "Ottawa": "CAN", "Ouagadougou": "BFA", "Paris": "FRA", "Praha": "CZE",
    "Pyongyang": "PRK", "Riyadh": "SAU", "Roma": "ITA", "Sanaa": "YEM", "Sana'a": "YEM", "Seoul": "KOR",
    "Stockholm": "SWE", "Taipei": "TWN", "Teheran": "IRN", "Tel Aviv": "ISR", "Tokyo": "JPN",
    "Tripoli": "LBY", "Vilnius": "LTU", "Warsawa": "POL", "Washington": "USA", "Wina": "AUT", "Yerusalem": "ISR",
}  # fmt: skip

# Regions without a state of their own name, and spellings that the city list lacks -> alpha-3.
REGIONS = {
    "Aceh": "IDN", "Papua": "IDN", "Papua Barat": "IDN", "Papua Pegunungan": "IDN", "Papua Tengah": "IDN",
    "Nduga": "IDN", "Intan Jaya": "IDN", "Puncak Jaya": "IDN", "Poso": "IDN", "Maluku": "IDN",
    "Chechnya": "RUS", "Dagestan": "RUS", "Kursk": "RUS", "Belgorod": "RUS", "Timur Jauh Rusia": "RUS",
    "Siberia": "RUS", "Donbas": "UKR", "Donbass": "UKR", "Donetsk": "UKR", "Luhansk": "UKR", "Lugansk": "UKR",
    "Krimea": "UKR", "Crimea": "UKR", "Kherson": "UKR", "Zaporizhzhia": "UKR", "Kharkiv": "UKR",
    "Darfur": "SDN", "Kordofan": "SDN", "Kivu Utara": "COD", "Kivu Selatan": "COD", "Ituri": "COD",
    "Tigray": "ETH", "Amhara": "ETH", "Oromia": "ETH", "Jubaland": "SOM", "Puntland": "SOM",
    "Jalur Gaza": "PSE", "Gaza": "PSE", "Tepi Barat": "PSE", "Rafah": "PSE", "Khan Younis": "PSE",
    "Golan": "SYR", "Idlib": "SYR", "Aleppo": "SYR", "Kobani": "SYR",
    "Helmand": "AFG", "Kandahar": "AFG", "Uruzgan": "AFG", "Nangarhar": "AFG",
    "Mindanao": "PHL", "Marawi": "PHL", "Jolo": "PHL", "Sulu": "PHL", "Basilan": "PHL",
    "Rakhine": "MMR", "Shan": "MMR", "Kachin": "MMR", "Karen": "MMR", "Chin": "MMR",
    "Kurdistan": "IRQ", "Mosul": "IRQ", "Anbar": "IRQ", "Kivu": "COD",
}  # fmt: skip

# Mountains, seas and lands that have no one state.
LANDFORMS = (
    "Laut Merah", "Laut Hitam", "Laut China Selatan", "Laut Cina Selatan", "Selat Taiwan", "Selat Hormuz",
    "Teluk Persia", "Timur Tengah", "Sahel", "Afrika Timur", "Afrika Barat", "Afrika", "Eropa", "Eropa Timur",
    "Asia", "Asia Tenggara", "Balkan", "Semenanjung Korea", "Tanduk Afrika", "Kashmir", "Baltik",
)  # fmt: skip

# Armed forces of states -> alpha-3.
STATE_FORCES = {
    "TNI": "IDN", "TNI AD": "IDN", "TNI-AD": "IDN", "TNI AL": "IDN", "TNI-AL": "IDN",
    "TNI AU": "IDN", "TNI-AU": "IDN", "Kopassus": "IDN", "Kostrad": "IDN", "Marinir TNI AL": "IDN",
    "Korps Marinir": "IDN", "ABRI": "IDN", "Paspampres": "IDN", "Kodam": "IDN",
    "Koops Habema": "IDN", "IDF": "ISR", "Pasukan Pertahanan Israel": "ISR", "US Army": "USA",
    "Marinir AS": "USA", "Tentara Merah": "SUN", "Tatmadaw": "MMR", "PLA": "CHN",
    "Tentara Pembebasan Rakyat": "CHN", "Garda Revolusi": "IRN", "Garda Revolusi Iran": "IRN",
    "IRGC": "IRN", "AFP Filipina": "PHL", "Bundeswehr": "DEU", "Tentara Rakyat Korea": "PRK",
    "FARDC": "COD", "SAF": "SDN", "Azov": "UKR", "Legiun Asing Prancis": "FRA", "Gurkha": "GBR",
}  # fmt: skip

# Alliances, missions and armed groups -> the canonical name that ``force`` has for them.
GROUPS = {
    "PBB": "UN", "Perserikatan Bangsa-Bangsa": "UN", "UN": "UN", "Pasukan Perdamaian PBB": "UN",
    "UNIFIL": "UNIFIL", "Unifil": "UNIFIL", "MONUSCO": "MONUSCO", "Monusco": "MONUSCO",
    "MINUSCA": "MINUSCA", "Minusca": "MINUSCA", "UNAMID": "UNAMID", "MINUSMA": "MINUSMA",
    "UNMISS": "UNMISS", "UNDOF": "UNDOF", "NATO": "NATO", "Pakta Pertahanan Atlantik Utara": "NATO",
    "ISAF": "ISAF", "KFOR": "KFOR", "Uni Afrika": "African Union", "ATMIS": "ATMIS",
    "AMISOM": "AMISOM", "AUSSOM": "AUSSOM", "Uni Eropa": "European Union", "UE": "European Union",
    "ECOWAS": "ECOWAS", "Ecowas": "ECOWAS", "SADC": "SADC", "Hamas": "Hamas",
    "Brigade Al-Qassam": "Hamas", "Brigade Izzuddin Al-Qassam": "Hamas",
    "Jihad Islam": "Islamic Jihad", "Jihad Islam Palestina": "Islamic Jihad",
    "Hizbullah": "Hezbollah", "Hezbollah": "Hezbollah", "Hizbollah": "Hezbollah",
    "Houthi": "Houthi", "Huthi": "Houthi", "Houti": "Houthi", "Al-Houthi": "Houthi",
    "Ansarullah": "Houthi", "Taliban": "Taliban", "ISIS": "Islamic State", "NIIS": "Islamic State",
    "IS": "Islamic State", "Daesh": "Islamic State",
    "Negara Islam Irak dan Suriah": "Islamic State", "Al-Qaeda": "Al-Qaeda", "Al Qaeda": "Al-Qaeda",
    "Alqaidah": "Al-Qaeda", "Al-Qaidah": "Al-Qaeda", "Al Qaidah": "Al-Qaeda",
    "Al-Shabaab": "Al-Shabaab", "Al Shabaab": "Al-Shabaab", "al-Shabaab": "Al-Shabaab",
    "Al-Shabab": "Al-Shabaab", "Boko Haram": "Boko Haram", "Abu Sayyaf": "Abu Sayyaf",
    "Maute": "Maute", "MILF": "MILF", "MNLF": "MNLF", "NPA": "NPA", "OPM": "OPM", "TPNPB": "OPM",
    "TPNPB-OPM": "OPM", "KKB": "OPM", "KKB Papua": "OPM", "KST": "OPM", "KST Papua": "OPM",
    "KSTP": "OPM", "Organisasi Papua Merdeka": "OPM", "Wagner": "Wagner", "Grup Wagner": "Wagner",
    "M23": "M23", "RSF": "RSF", "Pasukan Dukungan Cepat": "RSF", "Rapid Support Forces": "RSF",
    "Arakan Army": "Arakan Army", "Tentara Arakan": "Arakan Army", "KNLA": "KNLA", "KNU": "KNU",
    "KIA": "KIA", "PDF": "PDF", "PKK": "PKK", "SDF": "SDF", "YPG": "YPG", "HTS": "HTS",
    "Hayat Tahrir al-Sham": "HTS", "Peshmerga": "Peshmerga", "FARC": "FARC", "ELN": "ELN",
    "LTTE": "LTTE", "Macan Tamil": "LTTE", "GAM": "GAM", "Gerakan Aceh Merdeka": "GAM",
    "Fretilin": "Fretilin", "Falintil": "Falintil", "JNIM": "JNIM", "TPLF": "TPLF",
    "Front Pembebasan Rakyat Tigray": "TPLF", "Khmer Merah": "Khmer Rouge",
    "Lashkar-e-Taiba": "Lashkar-e-Taiba", "Jaish-e-Mohammed": "Jaish-e-Mohammed",
    "Janjaweed": "Janjaweed", "Mujahidin Indonesia Timur": "MIT",
}  # fmt: skip

# News agencies, papers, broadcasters and sites: they relay.
OUTLETS = (
    "AFP", "Agence France-Presse", "Reuters", "AP", "Associated Press", "The Associated Press", "dpa", "DPA",
    "UPI", "Bloomberg", "CNN", "CNN Indonesia", "BBC", "BBC News", "BBC Indonesia", "BBC News Indonesia",
    "Fox News", "NBC News", "ABC News", "CBS News", "MSNBC", "CNBC", "VOA", "VOA Indonesia", "Voice of America",
    "Al Jazeera", "Aljazeera", "Al-Jazeera", "Al Arabiya", "Al-Arabiya", "Al Mayadeen", "Al-Manar", "Anadolu",
    "Anadolu Agency", "TRT World", "Middle East Eye", "Middle East Monitor", "Haaretz", "The Times of Israel",
    "Times of Israel", "The Jerusalem Post", "Jerusalem Post", "Yedioth Ahronoth", "WAFA", "SANA", "IRNA",
    "Fars", "Fars News", "Tasnim", "Press TV", "Xinhua", "Global Times", "CCTV", "CGTN", "People's Daily",
    "Yonhap", "Yonhap News", "Yonhap News Agency", "KCNA", "KBS", "NHK", "Kyodo", "Kyodo News", "Jiji Press",
    "Nikkei Asia", "The Japan Times", "Chosun Ilbo", "The Korea Herald", "Korea Times", "South China Morning Post",
    "SCMP", "The Straits Times", "Straits Times", "Channel News Asia", "CNA", "Bernama", "The Star", "Rappler",
    "Inquirer", "Philippine Daily Inquirer", "Philstar", "GMA News", "Irrawaddy", "The Irrawaddy", "Myanmar Now",
    "Mizzima", "Bangkok Post", "The Hindu", "The Times of India", "Times of India", "Hindustan Times",
    "NDTV", "PTI", "ANI", "Dawn", "Geo News", "Khaama Press", "TOLOnews", "Tolo News", "Pajhwok",
    "TASS", "Tass", "ITAR-TASS", "RIA Novosti", "RIA", "Interfax", "Sputnik", "Sputnik News", "RT", "Russia Today",
    "Novaya Gazeta", "Novaya Gazeta Europe", "Meduza", "Kommersant", "Izvestia", "Pravda", "Ukrainska Pravda",
    "Kyiv Independent", "The Kyiv Independent", "Kyiv Post", "Ukrinform", "Unian", "UNIAN", "Suspilne",
    "Radio Free Europe", "RFE/RL", "Deutsche Welle", "DW", "DW Indonesia", "Der Spiegel", "Spiegel", "Bild",
    "Die Welt", "Die Zeit", "Le Monde", "Le Figaro", "France 24", "France24", "RFI", "ANSA", "El Pais", "EFE",
    "The New York Times", "New York Times", "NYT", "The Washington Post", "Washington Post",
    "The Wall Street Journal", "Wall Street Journal", "WSJ", "USA Today", "Los Angeles Times", "Politico",
    "Axios", "Newsweek", "TIME", "The Guardian", "Guardian", "The Times", "Sunday Times", "The Telegraph",
    "Daily Telegraph", "Daily Mail", "The Independent", "Financial Times", "The Economist", "Sky News",
    "Euronews", "Business Insider", "Forbes", "The Hill", "Stars and Stripes", "Defense News", "The War Zone",
    "Sudan Tribune", "Radio Dabanga", "Garowe Online", "Radio Okapi", "Jeune Afrique", "Africanews", "AllAfrica",
    "Antara", "ANTARA", "ANTARA News", "Kompas", "Kompas.com", "KOMPAS.com", "Kompas TV", "KompasTV", "Tempo",
    "Tempo.co", "TEMPO.CO", "Koran Tempo", "detikcom", "detik.com", "detikNews", "Detik", "Republika",
    "REPUBLIKA.CO.ID", "Republika.co.id", "Liputan6", "Liputan6.com", "Merdeka.com", "VIVA", "Viva.co.id",
    "Okezone", "Sindonews", "SINDOnews", "Tribunnews", "TRIBUNNEWS.COM", "Tribunnews.com", "Media Indonesia",
    "Suara.com", "JPNN", "jpnn.com", "JPNN.com", "iNews.id", "iNews", "CNBC Indonesia", "Suara Pembaruan",
    "Jawa Pos", "Jubi", "Metro TV", "tvOne", "RMOL", "Kumparan", "kumparan", "Tirto", "Tirto.id", "IDN Times",
    "geosurvey.co.id", "Business Standard", "Amaq", "KyivPost", "El Tiempo", "Semana", "Caracol",
)  # fmt: skip

# Ranks, offices and forms of address that stand before a person's name.
TITLES = (
    "Presiden", "Wakil Presiden", "Wapres", "Perdana Menteri", "PM", "Menteri", "Menteri Luar Negeri", "Menlu",
    "Menteri Pertahanan", "Menhan", "Menko Polhukam", "Mendagri", "Wakil Menteri", "Wamenhan", "Gubernur",
    "Wakil Gubernur", "Bupati", "Wali Kota", "Walikota", "Raja", "Ratu", "Pangeran", "Putra Mahkota", "Emir",
    "Sultan", "Kanselir", "Sekretaris Jenderal", "Sekjen", "Direktur", "Kepala", "Ketua", "Wakil Ketua",
    "Juru Bicara", "Jubir", "Jurubicara", "Duta Besar", "Dubes", "Utusan Khusus", "Panglima", "Panglima TNI",
    "Komandan", "Kapendam", "Kadispenad", "Kapuspen", "Kapuspen TNI", "Danrem", "Dandim", "Pangdam",
    "Dansatgas", "Danyon", "Danton", "Danki", "Kapolri", "Kapolda", "Kapolres", "Kabid Humas",
    "Jenderal", "Jendral", "Jend", "Jend.", "Letnan Jenderal", "Letjen", "Letjen TNI", "Mayor Jenderal",
    "Mayjen", "Mayjen TNI", "Brigadir Jenderal", "Brigjen", "Brigjen TNI", "Brigjen Pol", "Kolonel",
    "Kolonel Inf", "Kol", "Kol.", "Letnan Kolonel", "Letkol", "Letkol Inf", "Letkol Inf.", "Mayor", "Mayor Inf", "Kapten",
    "Kapten Inf", "Letnan", "Letnan Satu", "Lettu", "Letnan Dua", "Letda", "Sersan", "Sersan Mayor", "Serma",
    "Serka", "Sertu", "Serda", "Kopral", "Kopka", "Koptu", "Kopda", "Prajurit", "Praka", "Pratu", "Prada",
    "Laksamana", "Laksamana Madya", "Laksdya", "Laksamana Muda", "Laksda", "Laksamana Pertama", "Laksma",
    "Marsekal", "Marsekal Madya", "Marsdya", "Marsekal Muda", "Marsda", "Marsekal Pertama", "Marsma",
    "Komisaris Jenderal", "Komjen", "Irjen", "Irjen Pol", "Kombes", "Kombes Pol", "AKBP", "Kompol", "AKP",
    "Ipda", "Iptu", "Bripka", "Briptu", "Dr", "Dr.", "Prof", "Prof.", "Haji", "H.", "Ustaz", "Syekh", "Sheikh",
    "Ayatollah", "Imam", "Mullah", "Mufti", "Uskup", "Paus", "Pastor", "Pendeta", "Bapak", "Pak", "Ibu", "Bu", "Tuan", "Nyonya",
    "Sir", "Lord", "Senator", "Anggota", "Analis", "Pengamat", "Peneliti", "Profesor", "Pakar", "Mantan",
)  # fmt: skip
