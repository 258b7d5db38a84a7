# ruff: noqa: E501 - one sentence a line
"""Sentences written for these tests, with what their estimates say.

Each row is ``force|event|modality|location_text|event_date_text``; ``-`` is null.
"""

SENT = [
    ("Sebanyak 123 serdadu Chechnya gugur di Ukraina.", ["Chechnya|killed|asserted|Ukraina|-"]),
    ("Polandia mengirim 400 tentara ke Latvia.", ["POL|deployment|asserted|Latvia|-"]),
    (
        "Sebanyak 400 tentara Polandia dikirim ke Latvia pada Maret 2023.",
        ["POL|deployment|asserted|Latvia|Maret 2023"],
    ),
    (
        "Pengerahan sekitar 2.000 prajurit Turki di perbatasan Suriah menuai protes.",
        ["TUR|deployment|asserted|perbatasan Suriah|-"],
    ),
    ("Moskow mengerahkan 30.000 serdadu ke Belarus.", ["RUS|deployment|asserted|Belarus|-"]),
    ("Hingga 30.000 serdadu dikerahkan Moskow ke Belarus.", ["RUS|deployment|asserted|Belarus|-"]),
    (
        "Sebanyak 30.000 serdadu dikerahkan oleh Rusia ke Belarus.",
        ["RUS|deployment|asserted|Belarus|-"],
    ),
    ("Rusia akan menempatkan 5.000 personel di Armenia.", ["RUS|deployment|planned|Armenia|-"]),
    ("Prancis menambah 800 tentara lagi di Mali.", ["FRA|deployment|asserted|Mali|-"]),
    (
        "Sekitar 900 tentara Amerika Serikat masih berada di Suriah.",
        ["USA|deployment|asserted|Suriah|-"],
    ),
    ("Ada 900 tentara Amerika Serikat di Suriah.", ["USA|deployment|asserted|Suriah|-"]),
    ("Terdapat 28.500 tentara AS di Korea Selatan.", ["USA|deployment|asserted|Korea Selatan|-"]),
    ("Di Suriah terdapat 900 tentara AS.", ["USA|deployment|asserted|Suriah|-"]),
    ("Di Niger, Prancis menempatkan 1.500 tentara.", ["FRA|deployment|asserted|Niger|-"]),
    ("Filipina kedatangan 300 marinir AS di Palawan.", ["USA|deployment|asserted|Palawan|-"]),
    ("Kedatangan 300 marinir AS di Palawan disambut warga.", ["USA|deployment|asserted|Palawan|-"]),
    (
        "Sebanyak 1.200 tentara Uganda telah mendarat di Mogadishu.",
        ["UGA|deployment|asserted|Mogadishu|-"],
    ),
    ("Ribuan tentara Israel membanjiri Tepi Barat.", ["ISR|deployment|asserted|Tepi Barat|-"]),
    (
        "Israel menyiagakan 20.000 tentara cadangan di perbatasan Lebanon.",
        ["ISR|mobilization|asserted|perbatasan Lebanon|-"],
    ),
    (
        "TNI memberangkatkan 850 prajurit ke Lebanon untuk bergabung dengan UNIFIL.",
        ["IDN|deployment|asserted|Lebanon|-"],
    ),
    ("Indonesia melepas 250 prajurit TNI ke Kongo.", ["IDN|deployment|asserted|Kongo|-"]),
    ("Sebanyak 250 prajurit TNI dilepas menuju Kongo.", ["IDN|deployment|asserted|Kongo|-"]),
    ("Kenya menyumbang 400 personel bagi misi itu di Haiti.", ["KEN|deployment|asserted|Haiti|-"]),
    ("Presiden Kenya mengirim 1.000 tentara ke Haiti.", ["KEN|deployment|asserted|Haiti|-"]),
    ("Sebanyak 3.000 tentara dari Korea Utara tiba di Rusia.", ["PRK|deployment|asserted|Rusia|-"]),
    (
        "Rusia memperkuat garis depan dengan 6.000 tentara Korea Utara.",
        ["PRK|deployment|asserted|-|-"],
    ),
    ("Korsel Kirim 300 Tentara ke Sudan Selatan", ["KOR|deployment|asserted|Sudan Selatan|-"]),
    ("Korut Kerahkan 10 Ribu Tentara ke Rusia, Ini Kata NATO", ["PRK|deployment|asserted|Rusia|-"]),
    ("AS Tarik 2.000 Tentara dari Suriah", ["USA|withdrawal|asserted|Suriah|-"]),
    (
        "IRAN KERAHKAN 5.000 TENTARA KE PERBATASAN IRAK",
        ["IRN|deployment|asserted|PERBATASAN IRAK|-"],
    ),
    ("Bentrok di Kashmir, 3 Tentara India Tewas", ["IND|killed|asserted|Kashmir|-"]),
]

WITHDRAWN = [
    ("Amerika Serikat menarik 2.000 tentara dari Suriah.", ["USA|withdrawal|asserted|Suriah|-"]),
    ("Sebanyak 2.000 tentara AS ditarik dari Suriah.", ["USA|withdrawal|asserted|Suriah|-"]),
    ("Prancis memulangkan 400 prajurit dari Niger.", ["FRA|withdrawal|asserted|Niger|-"]),
    ("Sekitar 1.500 tentara Prancis meninggalkan Niger.", ["FRA|withdrawal|asserted|Niger|-"]),
    (
        "Sebanyak 1.500 tentara Prancis hengkang dari Niger pada Desember 2023.",
        ["FRA|withdrawal|asserted|Niger|Desember 2023"],
    ),
    ("Rusia mundur dari Kherson dengan 20.000 tentara.", ["RUS|withdrawal|asserted|Kherson|-"]),
]

KILLED = [
    (
        "Serangan Israel menewaskan 12 tentara Suriah di Damaskus.",
        ["SYR|killed|asserted|Damaskus|-"],
    ),
    (
        "Sebanyak 12 tentara Suriah tewas dalam serangan Israel di Damaskus.",
        ["SYR|killed|asserted|Damaskus|-"],
    ),
    ("Tewasnya 12 tentara Suriah memicu kemarahan.", ["SYR|killed|asserted|-|-"]),
    ("Hamas membunuh tiga tentara Israel di Jabalia.", ["ISR|killed|asserted|Jabalia|-"]),
    ("Tiga tentara Israel dibunuh Hamas di Jabalia.", ["ISR|killed|asserted|Jabalia|-"]),
    ("Tiga prajurit TNI gugur di Papua.", ["IDN|killed|asserted|Papua|-"]),
    ("Ukraina kehilangan 31.000 tentara sejak perang dimulai.", ["UKR|killed|asserted|-|-"]),
    ("Ukraina telah kehilangan sekitar 31.000 prajurit.", ["UKR|killed|asserted|-|-"]),
    ("Israel mengatakan pasukannya telah membunuh 40 militan.", ["-|killed|asserted|-|-"]),
    (
        "Bom bunuh diri menewaskan 10 tentara dan melukai 20 lainnya di Kabul.",
        ["-|killed|asserted|Kabul|-", "-|wounded|asserted|Kabul|-"],
    ),
    (
        "Dua tentara Turki tewas dan lima luka-luka di Idlib.",
        ["TUR|killed|asserted|Idlib|-", "TUR|wounded|asserted|Idlib|-"],
    ),
    (
        "Dua tentara Turki tewas, sementara lima lainnya luka-luka di Idlib.",
        ["TUR|killed|asserted|-|-", "TUR|wounded|asserted|Idlib|-"],
    ),
    (
        "Lebih dari 600.000 tentara Rusia tewas atau terluka sejak Februari 2022.",
        ["RUS|killed|asserted|-|Februari 2022"],
    ),
    ("Jumlah tentara Rusia yang tewas mencapai 70.000 orang.", ["RUS|killed|asserted|-|-"]),
    ("Korban tewas di pihak Ukraina mencapai 70.000 tentara.", ["UKR|killed|asserted|-|-"]),
    (
        "Militer India menyatakan 20 prajuritnya gugur di Lembah Galwan.",
        ["IND|killed|asserted|Lembah Galwan|-"],
    ),
]

CAPTURED = [
    ("Ukraina menangkap dua tentara Korea Utara di Kursk.", ["PRK|captured|asserted|Kursk|-"]),
    ("Dua tentara Korea Utara ditangkap Ukraina di Kursk.", ["PRK|captured|asserted|Kursk|-"]),
    (
        "Penangkapan dua tentara Korea Utara di Kursk diumumkan Kyiv.",
        ["PRK|captured|asserted|Kursk|-"],
    ),
    ("Taliban menyandera 23 tentara Afghanistan di Kunduz.", ["AFG|captured|asserted|Kunduz|-"]),
    (
        "Sebanyak 23 tentara Afghanistan disandera Taliban di Kunduz.",
        ["AFG|captured|asserted|Kunduz|-"],
    ),
    (
        "Rusia membebaskan 95 tentara Ukraina dalam pertukaran tahanan.",
        ["UKR|released|asserted|-|-"],
    ),
    ("Sebanyak 95 tentara Ukraina dibebaskan Rusia.", ["UKR|released|asserted|-|-"]),
    (
        "Sekitar 1.700 pejuang Ukraina menyerah di Mariupol.",
        ["UKR|surrendered|asserted|Mariupol|-"],
    ),
    ("Enam tentara Inggris hilang di Selat Hormuz.", ["GBR|missing|asserted|Selat Hormuz|-"]),
    ("Sebanyak 45 prajurit Sudan yang terluka dibebaskan oleh RSF.", ["SDN|released|asserted|-|-"]),
    ("Hamas menahan empat tentara wanita Israel di Gaza.", ["ISR|captured|asserted|Gaza|-"]),
    ("Ratusan tentara Myanmar melarikan diri ke India.", ["MMR|withdrawal|asserted|India|-"]),
    (
        "Lebih dari 600 tentara Myanmar menyeberang ke Mizoram.",
        ["MMR|deployment|asserted|Mizoram|-"],
    ),
]

RAISED = [
    ("Inggris melatih 10.000 tentara Ukraina di Polandia.", ["UKR|training|asserted|Polandia|-"]),
    (
        "Sebanyak 10.000 tentara Ukraina dilatih Inggris di Polandia.",
        ["UKR|training|asserted|Polandia|-"],
    ),
    (
        "Sekitar 11.000 tentara Korea Utara menjalani pelatihan di Vladivostok.",
        ["PRK|training|asserted|Vladivostok|-"],
    ),
    (
        "Latihan itu melibatkan 5.000 tentara AS dan 3.000 tentara Filipina di Luzon.",
        ["USA|training|asserted|Luzon|-", "PHL|training|asserted|Luzon|-"],
    ),
    ("Rusia memobilisasi 300.000 tentara cadangan.", ["RUS|mobilization|asserted|-|-"]),
    (
        "Mobilisasi 300.000 tentara cadangan Rusia dimulai pada September 2022.",
        ["RUS|mobilization|asserted|-|September 2022"],
    ),
    ("Wagner merekrut 40.000 tentara bayaran dari penjara.", ["Wagner|mobilization|asserted|-|-"]),
    (
        "Korea Utara menyiapkan 12.000 tentara untuk mendukung Rusia.",
        ["PRK|mobilization|asserted|-|-"],
    ),
    ("Ukraina memanggil 50.000 prajurit cadangan.", ["UKR|mobilization|asserted|-|-"]),
    ("Iran memiliki 610.000 tentara aktif.", ["IRN|strength|asserted|-|-"]),
    ("Pasukan Taliban berkekuatan 75.000 personel.", ["Taliban|strength|asserted|-|-"]),
    (
        "Jumlah tentara AS di Afghanistan menyusut menjadi 2.500 orang.",
        ["USA|strength|asserted|Afghanistan|-"],
    ),
    ("Angkatan Darat Rusia diperkuat 30.000 tentara kontrak.", ["RUS|strength|asserted|-|-"]),
    ("Kekuatan militer Myanmar diperkirakan 150.000 personel.", ["MMR|strength|asserted|-|-"]),
    ("Hizbullah mengklaim punya 100.000 pejuang.", ["Hezbollah|strength|asserted|-|-"]),
    ("UNIFIL terdiri atas 10.000 tentara dari 48 negara.", ["UNIFIL|strength|asserted|-|-"]),
    ("Sekitar 6.000 tentara Rusia bertempur di Bakhmut.", ["RUS|combat|asserted|Bakhmut|-"]),
    ("Sebanyak 2.000 pejuang Hamas menyerbu Israel.", ["Hamas|combat|asserted|Israel|-"]),
    ("Rusia mengepung 8.000 tentara Ukraina di Bakhmut.", ["UKR|combat|asserted|Bakhmut|-"]),
    (
        "Sebanyak 12.000 tentara Korea Utara bertempur melawan Ukraina di Kursk.",
        ["PRK|combat|asserted|Kursk|-"],
    ),
]

MODALITY = [
    ("Korea Utara tidak mengirim 10.000 tentara ke Rusia.", ["PRK|deployment|denied|Rusia|-"]),
    ("Seoul membantah telah mengirim 500 tentara ke Ukraina.", ["KOR|deployment|denied|Ukraina|-"]),
    ("Jerman belum mengirim 5.000 tentara ke Lituania.", ["DEU|deployment|denied|Lituania|-"]),
    ("Polandia tidak akan mengirim 2.000 tentara ke Ukraina.", ["POL|deployment|denied|Ukraina|-"]),
    ("Rusia mungkin mengerahkan 50.000 tentara di Kursk.", ["RUS|deployment|possible|Kursk|-"]),
    ("Rusia dapat mengerahkan 50.000 tentara.", ["RUS|deployment|possible|-|-"]),
    (
        "Kemungkinan besar 50.000 tentara Rusia berada di Kursk.",
        ["RUS|deployment|possible|Kursk|-"],
    ),
    ("Sebanyak 50.000 tentara Rusia diduga berada di Kursk.", ["RUS|deployment|possible|Kursk|-"]),
    ("Prancis berencana mengirim 2.000 tentara ke Ukraina.", ["FRA|deployment|planned|Ukraina|-"]),
    ("Jerman siap mengirim 5.000 prajurit ke Lituania.", ["DEU|deployment|planned|Lituania|-"]),
    (
        "Sebanyak 5.000 prajurit Jerman siap dikirim ke Lituania.",
        ["DEU|deployment|planned|Lituania|-"],
    ),
    (
        "Sebanyak 800 prajurit Jerman akan tiba di Lituania pada 2027.",
        ["DEU|deployment|planned|Lituania|2027"],
    ),
    ("Rusia tidak hanya mengirim 3.000 tentara ke Mali.", ["RUS|deployment|asserted|Mali|-"]),
    (
        "Mereka yang akan dilantik mengetahui bahwa 300 tentara Turki tewas di Idlib.",
        ["TUR|killed|asserted|Idlib|-"],
    ),
    (
        "Sejak rencana keamanan baru diumumkan, 20 tentara AS tewas di Baghdad.",
        ["USA|killed|asserted|Baghdad|-"],
    ),
    (
        "Turki menyatakan tidak gentar setelah 33 tentaranya tewas di Idlib.",
        ["TUR|killed|asserted|Idlib|-"],
    ),
    (
        "Karena tidak mendapat bantuan, 200 tentara Suriah menyerah di Aleppo.",
        ["SYR|surrendered|asserted|Aleppo|-"],
    ),
    (
        "Sebanyak 200 tentara Suriah yang tidak mendapat bantuan menyerah di Aleppo.",
        ["SYR|surrendered|asserted|Aleppo|-"],
    ),
    (
        "AS memerintahkan 3.000 tentara bersiap dikirim ke Eropa Timur.",
        ["USA|deployment|planned|Eropa Timur|-"],
    ),
    ("Israel berjanji menarik 5.000 tentara dari Gaza.", ["ISR|withdrawal|planned|Gaza|-"]),
    ("Trump mengancam akan mengirim 4.000 tentara ke Meksiko.", ["-|deployment|planned|Meksiko|-"]),
    (
        "Pentagon mempertimbangkan mengirim 4.000 tentara ke Afghanistan.",
        ["USA|deployment|planned|Afghanistan|-"],
    ),
    ("Spanyol menolak mengirim 500 tentara ke Ukraina.", ["ESP|deployment|denied|Ukraina|-"]),
    ("Spanyol batal mengirim 500 tentara ke Mali.", ["ESP|deployment|denied|Mali|-"]),
    ("Spanyol gagal mengirim 500 tentara ke Mali.", ["ESP|deployment|denied|Mali|-"]),
]

DISCOURSE = [
    (
        "Korea Utara membantu Rusia. Negara itu mengirim 10.000 tentara ke Kursk.",
        ["PRK|deployment|asserted|Kursk|-"],
    ),
    (
        "Turki memperluas operasinya. Ankara mengirim 1.500 tentara ke Idlib.",
        ["TUR|deployment|asserted|Idlib|-"],
    ),
    (
        "Hizbullah makin kuat. Kelompok itu memiliki 45.000 pejuang.",
        ["Hezbollah|strength|asserted|-|-"],
    ),
    (
        "Taliban menyerang Kunduz. Kelompok tersebut mengerahkan 500 gerilyawan.",
        ["Taliban|deployment|asserted|-|-"],
    ),
    (
        "NATO menggelar latihan besar. Aliansi itu mengerahkan 90.000 tentara.",
        ["NATO|deployment|asserted|-|-"],
    ),
    (
        "NATO menggelar latihan besar. Pasukan aliansi itu berjumlah 90.000 personel.",
        ["NATO|strength|asserted|-|-"],
    ),
    (
        "Sebanyak 3.000 tentara Korea Utara tiba di Rusia. Sebanyak 40 di antaranya tewas di Kursk.",
        ["PRK|deployment|asserted|Rusia|-", "PRK|killed|asserted|Kursk|-"],
    ),
    (
        "Sekitar 10.000 tentara Korea Utara berada di Rusia. Dari jumlah itu, 3.000 tentara ditempatkan di Kursk.",
        ["PRK|deployment|asserted|Rusia|-", "PRK|deployment|asserted|Kursk|-"],
    ),
    (
        "Militer Pakistan melancarkan operasi di Waziristan. Dua tentara tewas dalam baku tembak.",
        ["PAK|killed|asserted|-|-"],
    ),
    (
        "Kami kehilangan 200 prajurit, kata Menteri Pertahanan Armenia David Tonoyan.",
        ["ARM|killed|asserted|-|-"],
    ),
    (
        '"Kami telah mengirim 500 prajurit ke Mali," kata Menteri Pertahanan Jerman Boris Pistorius.',
        ["DEU|deployment|asserted|Mali|-"],
    ),
    (
        "Menteri Pertahanan Polandia Wladyslaw Kosiniak mengatakan 10.000 prajurit kini dikerahkan di perbatasan.",
        ["POL|deployment|asserted|-|-"],
    ),
    ("Tentara Israel membunuh 20 militan di Jenin.", ["-|killed|asserted|Jenin|-"]),
    ("Tentara Israel membunuh 20 militan Hamas di Jenin.", ["Hamas|killed|asserted|Jenin|-"]),
    (
        "Angkatan Laut Kerajaan Inggris mengerahkan 700 pelaut dan 300 marinir ke Laut Merah.",
        ["GBR|deployment|asserted|Laut Merah|-", "GBR|deployment|asserted|Laut Merah|-"],
    ),
    (
        "Sebanyak 15 personel Angkatan Laut Kerajaan Inggris ditahan Iran.",
        ["GBR|captured|asserted|-|-"],
    ),
    (
        "Serangan terhadap 200 tentara Ethiopia di Somalia digagalkan.",
        ["ETH|combat|asserted|Somalia|-"],
    ),
    (
        "Rusia menukar 150 tentara Ukraina dengan 150 tentara Rusia.",
        ["UKR|released|asserted|-|-", "RUS|released|asserted|-|-"],
    ),
    ("Tentara AS dan Irak menewaskan 11 pemberontak di Mosul.", ["-|killed|asserted|Mosul|-"]),
    (
        "Turki mengirim 1.000 tentara, sedangkan Rusia mengirim 2.000 tentara ke Libya.",
        ["TUR|deployment|asserted|-|-", "RUS|deployment|asserted|Libya|-"],
    ),
    (
        "Turki mengirim 1.000 tentara dan Rusia 2.000 tentara ke Libya.",
        ["TUR|deployment|asserted|Libya|-", "RUS|deployment|asserted|Libya|-"],
    ),
    (
        "Pasukan itu terdiri dari 500 tentara Italia, 300 tentara Spanyol, dan 200 tentara Portugal.",
        ["ITA|strength|asserted|-|-", "ESP|strength|asserted|-|-", "PRT|strength|asserted|-|-"],
    ),
    (
        "Pasukan penjaga perdamaian PBB berkekuatan 15.000 personel berada di Kongo.",
        ["UN|deployment|asserted|Kongo|-"],
    ),
    (
        "Sebanyak 400 tentara Ghana bertugas dalam misi PBB di Lebanon.",
        ["GHA|deployment|asserted|Lebanon|-"],
    ),
    (
        "Australia memimpin pasukan berkekuatan 3.200 tentara di Timor Leste.",
        ["AUS|strength|asserted|Timor Leste|-"],
    ),
]

PLACES = [
    (
        "Rusia menumpuk 100.000 tentara di perbatasan Rusia-Ukraina.",
        ["RUS|deployment|asserted|perbatasan Rusia-Ukraina|-"],
    ),
    (
        "Sebanyak 500 tentara Armenia bertahan di Nagorno-Karabakh.",
        ["ARM|deployment|asserted|Nagorno-Karabakh|-"],
    ),
    (
        "Sebanyak 500 tentara yang tiba dari Jerman ditempatkan di Lituania.",
        ["-|deployment|asserted|Lituania|-"],
    ),
    (
        "Setelah bertemu di Moskow, Rusia mengirim 500 tentara ke Mali.",
        ["RUS|deployment|asserted|Mali|-"],
    ),
    (
        "Presiden Belarus di Minsk mengatakan 500 tentara Rusia tiba di Brest.",
        ["RUS|deployment|asserted|Brest|-"],
    ),
    ("Mesir memiliki 40.000 tentara di Sinai.", ["EGY|strength|asserted|Sinai|-"]),
    (
        "Amerika Serikat mempunyai pangkalan di Qatar, tempat 10.000 tentara ditugaskan.",
        ["USA|deployment|asserted|Qatar|-"],
    ),
    (
        "Sebanyak 200 tentara Chad berangkat dari N'Djamena menuju Mali.",
        ["TCD|deployment|asserted|Mali|-"],
    ),
    (
        "Sekitar 30 tentara Turki tewas di Idlib, Suriah barat laut.",
        ["TUR|killed|asserted|Idlib, Suriah barat laut|-"],
    ),
]

DATES = [
    (
        "Sejak Oktober 2023, sebanyak 400 tentara Israel tewas di Gaza.",
        ["ISR|killed|asserted|Gaza|Oktober 2023"],
    ),
    (
        "Sebanyak 400 tentara Israel tewas di Gaza sejak 7 Oktober 2023.",
        ["ISR|killed|asserted|Gaza|7 Oktober 2023"],
    ),
    (
        "Amerika Serikat memiliki 2.500 tentara di Irak, turun dari 5.000 pada tahun 2019.",
        ["USA|strength|asserted|Irak|-", "USA|strength|asserted|Irak|tahun 2019"],
    ),
    ("Setelah kudeta Februari 2021, ribuan tentara Myanmar membelot.", ["MMR|other|asserted|-|-"]),
    (
        "Sebanyak 33 tentara Turki tewas pada 27 Februari 2020.",
        ["TUR|killed|asserted|-|27 Februari 2020"],
    ),
    (
        "Pada 27 Februari 2020, 33 tentara Turki tewas di Idlib.",
        ["TUR|killed|asserted|Idlib|27 Februari 2020"],
    ),
    (
        "Pada 3 Mei 2024, Menteri Pertahanan Jerman Boris Pistorius mengatakan 500 tentara Jerman tiba di Mali.",
        ["DEU|deployment|asserted|Mali|-"],
    ),
    (
        "Prancis, yang menjajah Mali hingga 1960, mengirim 500 tentara ke Mali.",
        ["FRA|deployment|asserted|Mali|-"],
    ),
    (
        "Wagner, yang memberontak pada Juni 2023, memiliki 5.000 petempur di Belarus.",
        ["Wagner|strength|asserted|Belarus|-"],
    ),
]

MIXED = [
    (
        "Sebuah bom di Mogadishu menewaskan delapan tentara Somalia pada Senin, 3 Juni 2024.",
        ["SOM|killed|asserted|Mogadishu|Senin, 3 Juni 2024"],
    ),
    (
        "Delapan tentara Somalia menjadi korban tewas dalam ledakan di Mogadishu.",
        ["SOM|killed|asserted|Mogadishu|-"],
    ),
    (
        "Al-Shabaab mengaku menewaskan 54 tentara Uganda di Bulo Marer.",
        ["UGA|killed|asserted|Bulo Marer|-"],
    ),
    ("Uganda mengakui 54 tentaranya tewas di Bulo Marer.", ["UGA|killed|asserted|Bulo Marer|-"]),
    ("Sebanyak 16 prajurit Azerbaijan dimakamkan di Baku.", ["AZE|killed|asserted|Baku|-"]),
    ("Pemakaman 16 prajurit Azerbaijan digelar di Baku.", ["AZE|killed|asserted|Baku|-"]),
    (
        "Tiga tentara Prancis tewas setelah helikopter mereka jatuh di Mali.",
        ["FRA|killed|asserted|Mali|-"],
    ),
    ("Enam prajurit Nigeria luka berat akibat ranjau di Borno.", ["NGA|wounded|asserted|Borno|-"]),
    ("Boko Haram menculik 15 tentara Kamerun.", ["CMR|captured|asserted|-|-"]),
    (
        "Sebanyak 15 tentara Kamerun diculik oleh Boko Haram di Borno.",
        ["CMR|captured|asserted|Borno|-"],
    ),
    (
        "Lima tentara Kamerun yang diculik Boko Haram akhirnya dibebaskan.",
        ["CMR|released|asserted|-|-"],
    ),
    (
        "Pembebasan 50 tentara Ukraina dari penjara Rusia disambut haru.",
        ["UKR|released|asserted|-|-"],
    ),
    (
        "Sekitar 2.000 tentara Afghanistan meletakkan senjata di Herat.",
        ["AFG|surrendered|asserted|Herat|-"],
    ),
    (
        "Penyerahan diri 1.000 marinir Ukraina di Mariupol diumumkan Moskow.",
        ["UKR|surrendered|asserted|Mariupol|-"],
    ),
    ("Belasan tentara Thailand dilaporkan hilang di Pattani.", ["THA|missing|asserted|Pattani|-"]),
    (
        "Thailand menggelar patroli dengan 500 tentara di Pattani.",
        ["THA|deployment|asserted|Pattani|-"],
    ),
    (
        "Kamboja menempatkan 12.000 prajurit di sepanjang perbatasan Thailand.",
        ["KHM|deployment|asserted|sepanjang perbatasan Thailand|-"],
    ),
    (
        "Vietnam membangun pangkalan yang mampu menampung 3.000 tentara.",
        ["VNM|strength|asserted|-|-"],
    ),
    (
        "Filipina mengizinkan 600 tentara AS masuk ke Mindanao.",
        ["USA|deployment|asserted|Mindanao|-"],
    ),
    (
        "Parlemen Jerman menyetujui pengiriman 1.200 tentara ke Suriah.",
        ["DEU|deployment|planned|Suriah|-"],
    ),
    ("Denmark menawarkan 100 prajurit untuk dikirim ke Irak.", ["DNK|deployment|planned|Irak|-"]),
    (
        "Jumlah tentara Kanada di Latvia akan ditingkatkan dari 1.000 menjadi 2.200 personel.",
        ["CAN|strength|asserted|Latvia|-", "CAN|strength|planned|Latvia|-"],
    ),
    ("Jumlah pasukan Turki di Siprus mencapai 30.000 orang.", ["TUR|strength|asserted|Siprus|-"]),
    ("Kekuatan TPLF ditaksir 200.000 kombatan.", ["TPLF|strength|asserted|-|-"]),
    ("Rwanda membantah menempatkan 4.000 tentara di Kongo.", ["RWA|deployment|denied|Kongo|-"]),
    ("Menurut PBB, 4.000 tentara Rwanda berada di Kongo.", ["RWA|deployment|asserted|Kongo|-"]),
    (
        "PBB menyebut 4.000 tentara Rwanda bertempur bersama M23 di Kivu Utara.",
        ["RWA|combat|asserted|Kivu Utara|-"],
    ),
    (
        "Sebanyak 4.000 tentara Rwanda disebut membantu M23 di Kongo.",
        ["RWA|deployment|asserted|Kongo|-"],
    ),
    (
        "Burundi mengirimkan bala bantuan berupa 1.500 tentara ke Bukavu.",
        ["BDI|deployment|asserted|Bukavu|-"],
    ),
    ("Afrika Selatan kehilangan 14 prajurit di Goma.", ["ZAF|killed|asserted|Goma|-"]),
    (
        "China menggelar latihan militer di dekat Taiwan dengan 20.000 personel.",
        ["CHN|training|asserted|dekat Taiwan|-"],
    ),
    (
        "Amerika Serikat bakal kirim 200 instruktur dan 500 tentara ke Taiwan.",
        ["USA|deployment|planned|Taiwan|-"],
    ),
    (
        "Kami tidak kehilangan 500 prajurit, kata juru bicara militer Ukraina Andriy Kovalenko.",
        ["UKR|killed|denied|-|-"],
    ),
    (
        "Diperkirakan 1.500 tentara Korea Utara telah tiba di Vladivostok.",
        ["PRK|deployment|asserted|Vladivostok|-"],
    ),
    (
        "Sekitar 1.500 tentara Korea Utara dikabarkan tewas di Kursk selama Januari 2025.",
        ["PRK|killed|asserted|Kursk|Januari 2025"],
    ),
    (
        "Zelensky menyebut 4.000 tentara Korea Utara tewas atau terluka.",
        ["PRK|killed|asserted|-|-"],
    ),
    (
        "Pada Rabu (15/1/2025) Zelensky menyebut 4.000 tentara Korea Utara tewas.",
        ["PRK|killed|asserted|-|-"],
    ),
    ("Ukraina harus melawan 50.000 tentara Rusia di Kursk.", ["RUS|combat|asserted|Kursk|-"]),
    (
        "Israel memanggil 300.000 tentara cadangan usai serangan Hamas pada 7 Oktober 2023.",
        ["ISR|mobilization|asserted|-|-"],
    ),
    ("Lebih dari 300.000 tentara cadangan dipanggil Israel.", ["ISR|mobilization|asserted|-|-"]),
    ("Militer Israel mengklaim membunuh 450 militan Hizbullah.", ["Hezbollah|killed|asserted|-|-"]),
    ("Kelompok itu mengaku 12 pejuangnya gugur.", ["-|killed|asserted|-|-"]),
    (
        "Kementerian Pertahanan Turki mengumumkan dua prajurit gugur di Irak utara.",
        ["TUR|killed|asserted|Irak utara|-"],
    ),
    (
        "Konvoi 40 truk berisi 300 tentara Suriah memasuki Sweida.",
        ["SYR|deployment|asserted|Sweida|-"],
    ),
    (
        "Satu brigade lapis baja Israel masuk ke Lebanon selatan.",
        ["ISR|deployment|asserted|Lebanon selatan|-"],
    ),
]
