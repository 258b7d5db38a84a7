"""News agencies, papers, broadcasters and sites: they relay. Data, reviewed like code."""

from pipeline.entities.regencies import REGENCIES


def _of(state: str | None, *names: str) -> dict[str, str | None]:
    return dict.fromkeys(names, state)


# Name -> alpha-3 of the state it is edited in; None where that is nowhere in particular.
OUTLETS: dict[str, str | None] = {
    **_of("FRA", "AFP", "Agence France-Presse", "Le Monde", "Le Figaro", "France 24", "France24",
          "RFI",
          "Liberation", "Jeune Afrique", "Euronews", "BFMTV"),
    **_of("GBR", "Reuters", "BBC", "BBC News", "The Guardian", "Guardian", "The Times",
          "Sunday Times",
          "The Telegraph", "Daily Telegraph", "Daily Mail", "The Independent", "Financial Times",
          "The Economist",
          "Sky News", "Middle East Eye", "Middle East Monitor"),
    **_of("USA", "AP", "Associated Press", "The Associated Press", "UPI", "Bloomberg", "CNN",
          "Fox News",
          "NBC News", "ABC News", "CBS News", "MSNBC", "CNBC", "VOA", "Voice of America",
          "The New York Times",
          "New York Times", "NYT", "The Washington Post", "Washington Post",
          "The Wall Street Journal",
          "Wall Street Journal", "WSJ", "USA Today", "Los Angeles Times", "Politico", "Axios",
          "Newsweek",
          "TIME", "Business Insider", "Forbes", "The Hill", "Stars and Stripes", "Defense News",
          "The War Zone",
          "Radio Free Europe", "Radio Free Asia", "RFE/RL"),
    **_of("DEU", "Frankfurter Allgemeine Zeitung", "Süddeutsche Zeitung", "dpa", "DPA", "Deutsche Welle", "DW", "Der Spiegel", "Spiegel", "Bild",
          "Die Welt", "Die Zeit"),
    **_of("IDN", "Antara", "ANTARA", "ANTARA News", "Antara News", "CNN Indonesia", "BBC Indonesia",
          "BBC News Indonesia", "VOA Indonesia", "DW Indonesia", "CNBC Indonesia", "Kompas",
          "Kompas.com",
          "KOMPAS.com", "Kompas TV", "KompasTV", "Tempo", "Tempo.co", "Koran Tempo",
          "Majalah Tempo", "detikcom",
          "detik.com", "detikNews", "Detik", "Republika", "Republika.co.id", "Liputan6",
          "Liputan6.com",
          "Merdeka.com", "VIVA", "Viva.co.id", "Okezone", "Sindonews", "SINDOnews", "SindoNews",
          "Koran Sindo",
          "Tribunnews", "Tribunnews.com", "Media Indonesia", "Suara.com", "JPNN", "jpnn.com",
          "JPNN.com",
          "iNews.id", "iNews", "Suara Pembaruan", "Jawa Pos", "Jubi", "Metro TV", "tvOne", "RMOL",
          "Kumparan", "kumparan", "kumparanNEWS", "Tirto", "Tirto.id", "IDN Times",
          "geosurvey.co.id", "Suara Merdeka", "Pikiran Rakyat", "Sinar Harapan",
          "Kedaulatan Rakyat", "Serambi Indonesia", "Bali Post", "Pos Kupang", "Rakyat Merdeka",
          "Warta Kota", "Bisnis Indonesia", "Cenderawasih Pos", "Forum Keadilan"),
    **_of("QAT", "Al Jazeera", "Aljazeera", "Al-Jazeera"),
    **_of("SAU", "Al Arabiya", "Al-Arabiya", "Asharq Al-Awsat", "Arab News"),
    **_of("LBN", "Al Mayadeen", "Al-Mayadeen", "Al-Manar", "Al Manar"),
    **_of("YEM", "Al-Masirah", "Al Masirah", "Saba"),
    **_of("TUR", "Anadolu", "Anadolu Agency", "TRT World", "Daily Sabah", "Hurriyet"),
    **_of("ISR", "Haaretz", "The Times of Israel", "Times of Israel", "The Jerusalem Post",
          "Jerusalem Post",
          "Yedioth Ahronoth", "Ynet"),
    **_of("PSE", "WAFA"), **_of("SYR", "SANA"), **_of("IRQ", "Rudaw"),
    **_of("IRN", "IRNA", "Fars", "Fars News", "Tasnim", "Press TV", "ISNA", "Mehr News"),
    **_of("CHN", "Xinhua", "Global Times", "CCTV", "CGTN", "People's Daily"),
    **_of("HKG", "South China Morning Post", "SCMP"),
    **_of("KOR", "Yonhap", "Yonhap News", "Yonhap News Agency", "KBS", "Chosun Ilbo",
          "The Korea Herald",
          "Korea Herald", "The Korea Times", "Korea Times", "JoongAng Ilbo"),
    **_of("PRK", "KCNA", "Rodong Sinmun"),
    **_of("JPN", "NHK", "Kyodo", "Kyodo News", "Jiji Press", "Nikkei Asia", "The Japan Times",
          "Japan Times", "Asahi Shimbun", "Yomiuri Shimbun", "Mainichi Shimbun"),
    **_of("TWN", "Focus Taiwan", "Taiwan News", "Taipei Times", "Liberty Times"),
    **_of("SGP", "The Straits Times", "Straits Times", "Channel News Asia", "CNA"),
    **_of("MYS", "Bernama", "The Star", "Utusan Malaysia", "Berita Harian Malaysia",
          "New Straits Times"),
    **_of("PHL", "Rappler", "Inquirer", "Philippine Daily Inquirer", "Philstar",
          "The Philippine Star", "GMA News",
          "ABS-CBN"),
    **_of("MMR", "Irrawaddy", "The Irrawaddy", "Myanmar Now", "Mizzima"),
    **_of("THA", "Bangkok Post"), **_of("AUS", "Sydney Morning Herald"),
    **_of("IND", "The Hindu", "The Times of India", "Times of India", "Hindustan Times", "NDTV",
          "PTI", "ANI",
          "Business Standard", "The Indian Express", "Indian Express"),
    **_of("PAK", "Dawn", "Geo News", "PTV", "The Express Tribune"),
    **_of("AFG", "Khaama Press", "TOLOnews", "Tolo News", "Pajhwok"),
    **_of("RUS", "TASS", "Tass", "ITAR-TASS", "RIA Novosti", "RIA", "Interfax", "Sputnik",
          "Sputnik News", "RT",
          "Russia Today", "Novaya Gazeta", "Kommersant", "Izvestia", "Pravda", "The Moscow Times",
          "Moscow Times"),
    # in exile, or a group's
    **_of(None, "Novaya Gazeta Europe", "Meduza", "Amaq", "Africanews", "AllAfrica"),
    **_of("UKR", "Ukrainska Pravda", "Kyiv Independent", "The Kyiv Independent", "Kyiv Post",
          "KyivPost",
          "Ukrinform", "Unian", "UNIAN", "Suspilne"),
    **_of("POL", "RMF FM", "TVP", "PAP"), **_of("BLR", "BelTA", "Belta"),
    **_of("ITA", "ANSA", "Corriere della Sera", "La Repubblica"), **_of("ESP", "El Pais", "El País", "EFE"),
    **_of("SDN", "Sudan Tribune", "Radio Dabanga"), **_of("SOM", "Garowe Online", "Sonna", "SONNA"),
    **_of("COD", "Radio Okapi", "Actualite.cd"), **_of("RWA", "The New Times"), **_of("ETH",
          "Fana", "Addis Standard"),
    # one paper for each regency: "Radar Cianjur"
    **_of("IDN", *(f"{paper} {place}" for paper in ("Radar", "Tribun") for place in REGENCIES)),
    **_of("COL", "El Tiempo", "Semana", "Caracol", "El Espectador"),
}  # fmt: skip

# Outlets whose name is also a word, a person, a place or another body: they are outlets only
# behind a word of relaying, in a byline or a dateline, or where the article shows that once.
AMBIGUOUS_OUTLETS = frozenset(
    {
        "ANI", "ANSA", "AP", "Antara", "Axios", "Bild", "CNA", "Caracol", "DPA", "DW", "Dawn",
        "Detik", "EFE", "Fana",
        "Fars", "Forbes", "Guardian", "Inquirer", "Izvestia", "Jubi", "Kompas", "Kumparan",
        "kumparan", "Liberation",
        "PAP", "PTI", "PTV", "Pravda", "RIA", "RT", "Republika", "SANA", "Saba", "Semana",
        "Spiegel", "Sputnik", "TIME",
        "TVP", "Tempo", "The Hill", "The Star", "The Times", "The Independent", "Tirto", "VIVA",
        "iNews", "Die Zeit",
        "Die Welt", "WAFA", "The New Times",
    }
)  # fmt: skip

# Of these, words that sentences start with.
OPENING_WORDS = frozenset({"Antara", "Detik", "Tempo"})

# Networks that speakers write on: bodies, and never the place that "di" makes of them.
# as they are printed, and as a headline in capitals has them
OUTLET_NAMES = frozenset(OUTLETS) | {name.upper() for name in OUTLETS}
PLATFORMS = ("Facebook", "Instagram", "Telegram", "TikTok", "Twitter", "WhatsApp", "YouTube")

# Words that an outlet stands behind.
RELAY_WORDS = frozenset(
    "dikutip mengutip kutipan kutip dilansir melansir lansir dilaporkan dikabarkan diberitakan "
    "laporan laman situs "
    "portal berita harian koran majalah tabloid media televisi tv radio stasiun kantor surat "
    "kabar kepada menurut "
    "jurnalis wartawan reporter koresponden editor saluran sumber lapor tulis sebut sitat disitat "
    "mewartakan diwartakan wawancara disiarkan".split()
)
