"""Every kind of expression, resolved against Wednesday 30 October 2024: whole outputs."""

import pytest

from tests.dates.notation import read

FULL_DATES = [
    (
        "Pasukan tiba pada Rabu (23/10/2024), kata dia.",
        ["Rabu (23/10/2024) = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    (
        "Rabu, 23 Oktober 2024, pasukan tiba.",
        ["Rabu, 23 Oktober 2024 = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    (
        "Ia berbicara di Kyiv, Kamis /7/11/2024/.",
        ["Kamis /7/11/2024/ = DATE 2024-11-07 | 2024-11-07 day full"],
    ),
    (
        "Kontak tembak pada 23/10/24 itu singkat.",
        ["23/10/24 = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    (
        "Berkas bertanggal 23-10-2024 itu bocor.",
        ["23-10-2024 = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    (
        "Data per 2024-10-23 menunjukkan hal lain.",
        ["2024-10-23 = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    ("Tertulis 23.10.2024 di kotak itu.", ["23.10.2024 = DATE 2024-10-23 | 2024-10-23 day full"]),
    (
        "Rabu(23/10/2024) dan Kamis ( 24/10/2024 )",
        [
            "Rabu(23/10/2024) = DATE 2024-10-23 | 2024-10-23 day full",
            "Kamis ( 24/10/2024 ) = DATE 2024-10-24 | 2024-10-24 day full",
        ],
    ),
    (
        "Rabu, (23/10/2024), ia pergi.",
        ["Rabu, (23/10/2024) = DATE 2024-10-23 | 2024-10-23 day full"],
    ),
    ("Rabu [23/10/2024] ia pergi.", ["Rabu [23/10/2024] = DATE 2024-10-23 | 2024-10-23 day full"]),
    ("Rabu\xa0(23/10/2024)", ["Rabu\xa0(23/10/2024) = DATE 2024-10-23 | 2024-10-23 day full"]),
    (
        "Perang pecah 24\xa0Februari\xa02022.",
        ["24\xa0Februari\xa02022 = DATE 2022-02-24 | 2022-02-24 day full"],
    ),
    (
        "Serangan 7 Oktober 2023 lalu",
        ["7 Oktober 2023 lalu = DATE 2023-10-07 | 2023-10-07 day full"],
    ),
    (
        "Minggu (28/12/2014) sore",
        ["Minggu (28/12/2014) sore = TIME 2014-12-28TAF | 2014-12-28 time full"],
    ),
    (
        "Jumat malam, 8 November 2024",
        ["Jumat malam, 8 November 2024 = TIME 2024-11-08TNI | 2024-11-08 time full"],
    ),
    (
        "Senin malam waktu setempat (28/10/2024)",
        ["Senin malam waktu setempat (28/10/2024) = TIME 2024-10-28TNI | 2024-10-28 time full"],
    ),
    (
        "Kamis (24/10/2024) dini hari WIB",
        ["Kamis (24/10/2024) dini hari WIB = TIME 2024-10-24TMO | 2024-10-24 time full"],
    ),
    (
        "tanggal 17 bulan Agustus tahun 1945",
        ["tanggal 17 bulan Agustus tahun 1945 = DATE 1945-08-17 | 1945-08-17 day full"],
    ),
    ("Sen, 28/10/2024", ["Sen, 28/10/2024 = DATE 2024-10-28 | 2024-10-28 day full"]),
    ("3 Desember, 2009", ["3 Desember, 2009 = DATE 2009-12-03 | 2009-12-03 day full"]),
    ("12-Mei-98", ["12-Mei-98 = DATE 1998-05-12 | 1998-05-12 day full"]),
    ("23\nOktober 2024", ["23\nOktober 2024 = DATE 2024-10-23 | 2024-10-23 day full"]),
    (
        "SELASA, 5 NOPEMBER 2024",
        ["SELASA, 5 NOPEMBER 2024 = DATE 2024-11-05 | 2024-11-05 day full"],
    ),
    (
        "Jum'at, 8 November 2024",
        ["Jum'at, 8 November 2024 = DATE 2024-11-08 | 2024-11-08 day full"],
    ),
    ("Jum’at (8/11/2024)", ["Jum’at (8/11/2024) = DATE 2024-11-08 | 2024-11-08 day full"]),
    ("Ahad (27/10/2024)", ["Ahad (27/10/2024) = DATE 2024-10-27 | 2024-10-27 day full"]),
    (
        "hari Senin (28/10/2024)",
        ["hari Senin (28/10/2024) = DATE 2024-10-28 | 2024-10-28 day full"],
    ),
]

CLOCK_TIMES = [
    (
        "KAMIS, 07 NOVEMBER 2024 | 09:15 WIB",
        ["KAMIS, 07 NOVEMBER 2024 | 09:15 WIB = TIME 2024-11-07T09:15 | 2024-11-07 time full"],
    ),
    (
        "Kompas.com - 09/05/2025, 14:32 WIB",
        ["09/05/2025, 14:32 WIB = TIME 2025-05-09T14:32 | 2025-05-09 time full"],
    ),
    (
        "Jumat, 15 November 2024 - 10:05 WIB",
        ["Jumat, 15 November 2024 - 10:05 WIB = TIME 2024-11-15T10:05 | 2024-11-15 time full"],
    ),
    (
        "Senin 21 Apr 2025 08:15 WIB",
        ["Senin 21 Apr 2025 08:15 WIB = TIME 2025-04-21T08:15 | 2025-04-21 time full"],
    ),
    (
        "Ledakan terjadi Kamis (8/5/2025) pukul 22.40 WIB.",
        ["Kamis (8/5/2025) pukul 22.40 WIB = TIME 2025-05-08T22:40 | 2025-05-08 time full"],
    ),
    (
        "Ledakan terjadi kemarin pukul 5 sore.",
        ["kemarin pukul 5 sore = TIME 2024-10-29T17:00 | 2024-10-29 time relative"],
    ),
    (
        "2024-11-07T09:15:00+07:00",
        ["2024-11-07T09:15:00+07:00 = TIME 2024-11-07T09:15 | 2024-11-07 time full"],
    ),
    (
        "Rabu (23/10/2024) pukul 08.00-10.00 WITA",
        [
            "Rabu (23/10/2024) pukul 08.00-10.00 WITA = "
            "TIME 2024-10-23T08:00/2024-10-23T10:00 | 2024-10-23 time full"
        ],
    ),
    (
        "Pada Rabu (23/10/2024), sekitar pukul 13.25 WIB, pasukan tiba.",
        [
            "Rabu (23/10/2024), sekitar pukul 13.25 WIB = TIME 2024-10-23T13:25 APPROX"
            " | 2024-10-23 time full",
        ],
    ),
    ("Sirene berbunyi pada pukul 09.00.", ["pukul 09.00 = TIME XXXX-XX-XXT09:00 | - unresolved"]),
    (
        "Sirene berbunyi jam 10 malam waktu setempat.",
        ["jam 10 malam waktu setempat = TIME XXXX-XX-XXT22:00 | - unresolved"],
    ),
    (
        "Pukul 03.00 dini hari mereka pergi.",
        ["Pukul 03.00 dini hari = TIME XXXX-XX-XXT03:00 | - unresolved"],
    ),
    ("Kami siaga sejak 19.30 WIT.", ["19.30 WIT = TIME XXXX-XX-XXT19:30 | - unresolved"]),
]

PARTIAL_DATES = [
    (
        "NRC pada Senin (28/10), melapor.",
        ["Senin (28/10) = DATE 2024-10-28 | 2024-10-28 day year_inferred"],
    ),
    (
        "Pada 13 Oktober , ia berbicara.",
        ["13 Oktober = DATE 2024-10-13 | 2024-10-13 day year_inferred"],
    ),
    (
        "Pada tanggal 8 Oktober, ia berbicara.",
        ["tanggal 8 Oktober = DATE 2024-10-08 | 2024-10-08 day year_inferred"],
    ),
    (
        "antara 3 dan 4 November",
        [
            "3 dan 4 November = "
            "DATE 2024-11-03/2024-11-04 | 2024-11-03..2024-11-04 day year_inferred"
        ],
    ),
    ("pada 3 dan 10 November", ["10 November = DATE 2024-11-10 | 2024-11-10 day year_inferred"]),
    (
        "18–20 Oktober",
        ["18–20 Oktober = DATE 2024-10-18/2024-10-20 | 2024-10-18..2024-10-20 day year_inferred"],
    ),
    (
        "dari 8 Juni hingga 3 Juli 2024",
        [
            "8 Juni hingga 3 Juli 2024 = "
            "DATE 2024-06-08/2024-07-03 | 2024-06-08..2024-07-03 day full"
        ],
    ),
    (
        "Sabtu-Minggu (26-27/10)",
        [
            "Sabtu-Minggu (26-27/10) = "
            "DATE 2024-10-26/2024-10-27 | 2024-10-26..2024-10-27 day year_inferred"
        ],
    ),
    (
        "antara 1 Januari dan 31 Maret 2024",
        [
            "1 Januari dan 31 Maret 2024 = "
            "DATE 2024-01-01/2024-03-31 | 2024-01-01..2024-03-31 day full"
        ],
    ),
    (
        "dari 28 Desember hingga 3 Januari 2025",
        [
            "28 Desember hingga 3 Januari 2025 = "
            "DATE 2024-12-28/2025-01-03 | 2024-12-28..2025-01-03 day full"
        ],
    ),
    ("tanggal 12", ["tanggal 12 = DATE 2024-10-12 | 2024-10-12 day year_inferred"]),
    ("pada bulan Juni", ["bulan Juni = DATE 2024-06 | 2024-06-01..2024-06-30 month year_inferred"]),
    (
        "pada bulan Maret lalu",
        ["bulan Maret lalu = DATE 2024-03 | 2024-03-01..2024-03-31 month year_inferred"],
    ),
    ("sejak Februari", ["Februari = DATE 2024-02 | 2024-02-01..2024-02-29 month year_inferred"]),
    ("pada Maret", ["Maret = DATE 2024-03 | 2024-03-01..2024-03-31 month year_inferred"]),
    ("hingga Mei", ["Mei = DATE 2024-05 | 2024-05-01..2024-05-31 month year_inferred"]),
    ("Oktober 2024", ["Oktober 2024 = DATE 2024-10 | 2024-10-01..2024-10-31 month full"]),
    ("Nopember 2001", ["Nopember 2001 = DATE 2001-11 | 2001-11-01..2001-11-30 month full"]),
    (
        "awal November",
        ["awal November = DATE 2024-11 START | 2024-11-01..2024-11-10 month year_inferred"],
    ),
    (
        "pertengahan Oktober lalu",
        [
            "pertengahan Oktober lalu = "
            "DATE 2024-10 MID | 2024-10-11..2024-10-20 month year_inferred"
        ],
    ),
    (
        "akhir Maret mendatang",
        ["akhir Maret mendatang = DATE 2025-03 END | 2025-03-21..2025-03-31 month year_inferred"],
    ),
    (
        "Juni-Agustus 2024",
        ["Juni-Agustus 2024 = DATE 2024-06/2024-08 | 2024-06-01..2024-08-31 month full"],
    ),
    (
        "November tahun lalu",
        ["November tahun lalu = DATE 2023-11 | 2023-11-01..2023-11-30 month relative"],
    ),
    (
        "5 November tahun depan",
        ["5 November tahun depan = DATE 2025-11-05 | 2025-11-05 day relative"],
    ),
    ("28 Oktober lalu", ["28 Oktober lalu = DATE 2024-10-28 | 2024-10-28 day year_inferred"]),
    (
        "5 Januari mendatang",
        ["5 Januari mendatang = DATE 2025-01-05 | 2025-01-05 day year_inferred"],
    ),
    (
        "paling cepat pada tanggal 1 Oktober",
        ["tanggal 1 Oktober = DATE 2025-10-01 | 2025-10-01 day year_inferred"],
    ),
    ("paling lambat 1 Mei", ["1 Mei = DATE 2025-05-01 | 2025-05-01 day year_inferred"]),
    ("akan digelar pada 20 Juni", ["20 Juni = DATE 2025-06-20 | 2025-06-20 day year_inferred"]),
    ("digelar pada 20 Juni", ["20 Juni = DATE 2024-06-20 | 2024-06-20 day year_inferred"]),
    (
        "Jakarta, 28/10 (ANTARA) - Pasukan tiba.",
        ["28/10 = DATE 2024-10-28 | 2024-10-28 day year_inferred"],
    ),
    ("pada 29 Februari", ["29 Februari = DATE 2024-02-29 | 2024-02-29 day year_inferred"]),
    ("31 Juni 2024", ["31 Juni 2024 = DATE 2024-06-XX | - unresolved"]),
    (
        "5 Agt 2024 dan 7 Sept. 2023",
        [
            "5 Agt 2024 = DATE 2024-08-05 | 2024-08-05 day full",
            "7 Sept. 2023 = DATE 2023-09-07 | 2023-09-07 day full",
        ],
    ),
]

YEARS = [
    ("tahun 2023", ["tahun 2023 = DATE 2023 | 2023-01-01..2023-12-31 year full"]),
    ("sejak 2022", ["2022 = DATE 2022 | 2022-01-01..2022-12-31 year full"]),
    ("pada 2014", ["2014 = DATE 2014 | 2014-01-01..2014-12-31 year full"]),
    ("akhir 2014", ["akhir 2014 = DATE 2014 END | 2014-09-01..2014-12-31 year full"]),
    ("Awal tahun 2020", ["Awal tahun 2020 = DATE 2020 START | 2020-01-01..2020-04-30 year full"]),
    ("tahun anggaran 2024", ["tahun anggaran 2024 = DATE 2024 | 2024-01-01..2024-12-31 year full"]),
    (
        "antara 2014 dan 2016",
        [
            "2014 = DATE 2014 | 2014-01-01..2014-12-31 year full",
            "2016 = DATE 2016 | 2016-01-01..2016-12-31 year full",
        ],
    ),
    ("periode 2009-2014", ["2009-2014 = DATE 2009/2014 | 2009-01-01..2014-12-31 year full"]),
    ("(1950-1953)", ["1950-1953 = DATE 1950/1953 | 1950-01-01..1953-12-31 year full"]),
    ("Perang itu (2014)", ["2014 = DATE 2014 | 2014-01-01..2014-12-31 year full"]),
    ("COPYRIGHT © [2008]", ["2008 = DATE 2008 | 2008-01-01..2008-12-31 year full"]),
    ("tahun 1990-an", ["tahun 1990-an = DATE 199 | 1990-01-01..1999-12-31 decade full"]),
    (
        "awal dekade 1880an",
        ["awal dekade 1880an = DATE 188 START | 1880-01-01..1882-12-31 decade full"],
    ),
    (
        "akhir tahun 90-an",
        ["akhir tahun 90-an = DATE 199 END | 1997-01-01..1999-12-31 decade full"],
    ),
    ("abad ke-19", ["abad ke-19 = DATE 18 | 1801-01-01..1900-12-31 century full"]),
    ("akhir abad XX", ["akhir abad XX = DATE 19 END | 1968-01-01..2000-12-31 century full"]),
    (
        "kuartal pertama 2024",
        ["kuartal pertama 2024 = DATE 2024-Q1 | 2024-01-01..2024-03-31 quarter full"],
    ),
    ("triwulan II/2024", ["triwulan II/2024 = DATE 2024-Q2 | 2024-04-01..2024-06-30 quarter full"]),
    (
        "semester kedua tahun ini",
        ["semester kedua tahun ini = DATE 2024-H2 | 2024-07-01..2024-12-31 - relative"],
    ),
    (
        "musim dingin lalu",
        ["musim dingin lalu = DATE 2023-WI | 2023-12-01..2024-02-29 quarter relative"],
    ),
    ("musim panas 2022", ["musim panas 2022 = DATE 2022-SU | 2022-06-01..2022-08-31 quarter full"]),
    (
        "musim semi mendatang",
        ["musim semi mendatang = DATE 2025-SP | 2025-03-01..2025-05-31 quarter relative"],
    ),
    ("musim dingin", ["musim dingin = DATE XXXX-WI | - unresolved"]),
    ("Pada 2022 tentara Rusia menyerbu.", ["2022 = DATE 2022 | 2022-01-01..2022-12-31 year full"]),
    ("tahun 2024 ini", ["tahun 2024 ini = DATE 2024 | 2024-01-01..2024-12-31 year full"]),
]

WEEKDAYS = [
    ("kata dia, Senin.", ["Senin = DATE 2024-10-28 | 2024-10-28 day weekday"]),
    ("pada Rabu", ["Rabu = DATE 2024-10-30 | 2024-10-30 day weekday"]),
    ("pada Kamis", ["Kamis = DATE 2024-10-24 | 2024-10-24 day weekday"]),
    ("Pasukan akan tiba pada Senin.", ["Senin = DATE 2024-11-04 | 2024-11-04 day weekday"]),
    (
        "Pasukan akan ditarik, kata dia, Senin.",
        ["Senin = DATE 2024-10-28 | 2024-10-28 day weekday"],
    ),
    (
        "Ia mengatakan pada Selasa bahwa pasukan akan tiba.",
        ["Selasa = DATE 2024-10-29 | 2024-10-29 day weekday"],
    ),
    ("Rabu mendatang", ["Rabu mendatang = DATE 2024-11-06 | 2024-11-06 day weekday"]),
    ("Senin lalu", ["Senin lalu = DATE 2024-10-28 | 2024-10-28 day weekday"]),
    ("Jumat depan", ["Jumat depan = DATE 2024-11-01 | 2024-11-01 day weekday"]),
    ("Kamis ini", ["Kamis ini = DATE 2024-10-31 | 2024-10-31 day weekday"]),
    ("Senin pekan lalu", ["Senin pekan lalu = DATE 2024-10-21 | 2024-10-21 day relative"]),
    ("Selasa kemarin", ["Selasa kemarin = DATE 2024-10-29 | 2024-10-29 day weekday"]),
    ("Senin malam", ["Senin malam = TIME 2024-10-28TNI | 2024-10-28 time weekday"]),
    ("Minggu pagi", ["Minggu pagi = TIME 2024-10-27TMO | 2024-10-27 time weekday"]),
    ("Jumat dini hari", ["Jumat dini hari = TIME 2024-10-25TMO | 2024-10-25 time weekday"]),
    ("malam Minggu", ["malam Minggu = TIME 2024-10-26TNI | 2024-10-26 time weekday"]),
    ("hari Minggu lalu", ["hari Minggu lalu = DATE 2024-10-27 | 2024-10-27 day weekday"]),
    ("pada Minggu lalu", ["Minggu lalu = DATE 2024-10-27 | 2024-10-27 day weekday"]),
    (
        "Minggu lalu, pasukan tiba.",
        ["Minggu lalu = DATE 2024-W43 | 2024-10-21..2024-10-27 week relative"],
    ),
    ("MINGGU LALU", ["MINGGU LALU = DATE 2024-W43 | 2024-10-21..2024-10-27 week relative"]),
    ("minggu lalu", ["minggu lalu = DATE 2024-W43 | 2024-10-21..2024-10-27 week relative"]),
    ("dua Minggu", ["dua Minggu = DURATION P2W | - unresolved"]),
    ("Minggu, 27 Oktober", ["Minggu, 27 Oktober = DATE 2024-10-27 | 2024-10-27 day year_inferred"]),
    ("pada senin", ["senin = DATE 2024-10-28 | 2024-10-28 day weekday"]),
    ("pada jumat malam", ["jumat malam = TIME 2024-10-25TNI | 2024-10-25 time weekday"]),
]

POINTING_WORDS = [
    ("kemarin", ["kemarin = DATE 2024-10-29 | 2024-10-29 day relative"]),
    ("kemarin lusa", ["kemarin lusa = DATE 2024-10-28 | 2024-10-28 day relative"]),
    ("besok", ["besok = DATE 2024-10-31 | 2024-10-31 day relative"]),
    ("lusa", ["lusa = DATE 2024-11-01 | 2024-11-01 day relative"]),
    ("hari ini", ["hari ini = DATE 2024-10-30 | 2024-10-30 day relative"]),
    ("tadi malam", ["tadi malam = TIME 2024-10-29TNI | 2024-10-29 time relative"]),
    ("semalam", ["semalam = TIME 2024-10-29TNI | 2024-10-29 time relative"]),
    ("malam tadi", ["malam tadi = TIME 2024-10-29TNI | 2024-10-29 time relative"]),
    ("pagi tadi", ["pagi tadi = TIME 2024-10-30TMO | 2024-10-30 time relative"]),
    ("nanti malam", ["nanti malam = TIME 2024-10-30TNI | 2024-10-30 time relative"]),
    ("sore ini", ["sore ini = TIME 2024-10-30TAF | 2024-10-30 time relative"]),
    ("besok pagi", ["besok pagi = TIME 2024-10-31TMO | 2024-10-31 time relative"]),
    (
        "“Kami tunggu besok (23 Oktober 2024) ke arah Kursk”",
        ["besok (23 Oktober 2024) = DATE 2024-10-23 | 2024-10-23 day full +1"],
    ),
    ("kemarin (29/10)", ["kemarin (29/10) = DATE 2024-10-29 | 2024-10-29 day year_inferred -1"]),
    (
        "hari ini, Rabu (30/10/2024)",
        ["hari ini, Rabu (30/10/2024) = DATE 2024-10-30 | 2024-10-30 day full +0"],
    ),
    ("lusa (1/11)", ["lusa (1/11) = DATE 2024-11-01 | 2024-11-01 day year_inferred +2"]),
    (
        "kemarin, Selasa (29/10)",
        ["kemarin, Selasa (29/10) = DATE 2024-10-29 | 2024-10-29 day year_inferred -1"],
    ),
    ("kini", ["kini = DATE PRESENT_REF | - unresolved"]),
    ("saat ini tengah", ["saat ini = DATE PRESENT_REF | - unresolved"]),
    ("sekarang", ["sekarang = DATE PRESENT_REF | - unresolved"]),
    ("dulu", ["dulu = DATE PAST_REF | - unresolved"]),
    ("nanti", ["nanti = DATE FUTURE_REF | - unresolved"]),
    ("suatu hari nanti", ["suatu hari nanti = DATE FUTURE_REF | - unresolved"]),
    ("baru-baru ini", ["baru-baru ini = DATE PAST_REF | - unresolved"]),
    ("akhir-akhir ini", ["akhir-akhir ini = DATE PRESENT_REF | - unresolved"]),
    ("beberapa waktu lalu", ["beberapa waktu lalu = DATE PAST_REF | - unresolved"]),
    ("di masa depan", ["masa depan = DATE FUTURE_REF | - unresolved"]),
]

RELATIVE = [
    ("pekan lalu", ["pekan lalu = DATE 2024-W43 | 2024-10-21..2024-10-27 week relative"]),
    ("minggu ini", ["minggu ini = DATE 2024-W44 | 2024-10-28..2024-11-03 week relative"]),
    ("bulan depan", ["bulan depan = DATE 2024-11 | 2024-11-01..2024-11-30 month relative"]),
    ("tahun silam", ["tahun silam = DATE 2023 | 2023-01-01..2023-12-31 year relative"]),
    (
        "pekan yang akan datang",
        ["pekan yang akan datang = DATE 2024-W45 | 2024-11-04..2024-11-10 week relative"],
    ),
    ("bulan yang lalu", ["bulan yang lalu = DATE 2024-09 | 2024-09-01..2024-09-30 month relative"]),
    ("awal tahun ini", ["awal tahun ini = DATE 2024 START | 2024-01-01..2024-04-30 year relative"]),
    (
        "akhir pekan lalu",
        ["akhir pekan lalu = DATE 2024-W43-WE | 2024-10-26..2024-10-27 week relative"],
    ),
    ("akhir pekan", ["akhir pekan = DATE 2024-W44-WE | 2024-11-02..2024-11-03 week relative"]),
    (
        "awal pekan ini",
        ["awal pekan ini = DATE 2024-W44 START | 2024-10-28..2024-10-29 week relative"],
    ),
    (
        "pertengahan pekan ini",
        ["pertengahan pekan ini = DATE 2024-W44 MID | 2024-10-30..2024-10-31 week relative"],
    ),
    ("akhir tahun", ["akhir tahun = DATE 2024 END | 2024-09-01..2024-12-31 year relative"]),
    ("awal bulan", ["awal bulan = DATE 2024-10 START | 2024-10-01..2024-10-10 month relative"]),
    (
        "pertengahan bulan lalu",
        ["pertengahan bulan lalu = DATE 2024-09 MID | 2024-09-11..2024-09-20 month relative"],
    ),
    ("dekade lalu", ["dekade lalu = DATE 201 | 2010-01-01..2019-12-31 decade relative"]),
    ("abad ini", ["abad ini = DATE 20 | 2001-01-01..2100-12-31 century relative"]),
    ("dua hari lalu", ["dua hari lalu = DATE 2024-10-28 | 2024-10-28 day relative"]),
    (
        "dua pekan yang lalu",
        ["dua pekan yang lalu = DATE 2024-W42 | 2024-10-14..2024-10-20 week relative"],
    ),
    ("tiga bulan lalu", ["tiga bulan lalu = DATE 2024-07 | 2024-07-01..2024-07-31 month relative"]),
    ("dua tahun lagi", ["dua tahun lagi = DATE 2026 | 2026-01-01..2026-12-31 year relative"]),
    ("setahun silam", ["setahun silam = DATE 2023 | 2023-01-01..2023-12-31 year relative"]),
    ("beberapa hari lalu", ["beberapa hari lalu = DATE PAST_REF | - unresolved"]),
    ("tiga jam lalu", ["tiga jam lalu = TIME XXXX-XX-XXTXX:XX | - unresolved"]),
    (
        "Pada 13 Oktober ia pergi. Sehari sebelumnya, ia tiba. Dua hari kemudian, ia kembali.",
        [
            "13 Oktober = DATE 2024-10-13 | 2024-10-13 day year_inferred",
            "Sehari sebelumnya = DATE 2024-10-12 | 2024-10-12 day relative",
            "Dua hari kemudian = DATE 2024-10-14 | 2024-10-14 day relative",
        ],
    ),
    (
        "Pada 13 Oktober ia pergi. Keesokan harinya ia tiba. "
        "Pada hari yang sama ia pulang. Malam itu hujan.",
        [
            "13 Oktober = DATE 2024-10-13 | 2024-10-13 day year_inferred",
            "Keesokan harinya = DATE 2024-10-14 | 2024-10-14 day relative",
            "hari yang sama = DATE 2024-10-14 | 2024-10-14 day relative",
            "Malam itu = TIME 2024-10-14TNI | 2024-10-14 time relative",
        ],
    ),
    ("tahun sebelumnya", ["tahun sebelumnya = DATE 2023 | 2023-01-01..2023-12-31 year relative"]),
    (
        "pekan berikutnya",
        ["pekan berikutnya = DATE 2024-W45 | 2024-11-04..2024-11-10 week relative"],
    ),
]

DURATIONS = [
    ("selama tiga hari", ["tiga hari = DURATION P3D | - unresolved"]),
    ("enam tahun", ["enam tahun = DURATION P6Y | - unresolved"]),
    ("15 menit", ["15 menit = DURATION PT15M | - unresolved"]),
    ("24 jam", ["24 jam = DURATION PT24H | - unresolved"]),
    ("sepekan", ["sepekan = DURATION P1W | - unresolved"]),
    ("setahun dua bulan", ["setahun dua bulan = DURATION P1Y2M | - unresolved"]),
    ("2 jam 30 menit", ["2 jam 30 menit = DURATION PT2H30M | - unresolved"]),
    ("setengah jam", ["setengah jam = DURATION PT30M | - unresolved"]),
    ("satu setengah tahun", ["satu setengah tahun = DURATION P1.5Y | - unresolved"]),
    ("2,5 tahun", ["2,5 tahun = DURATION P2.5Y | - unresolved"]),
    ("1.000 hari", ["1.000 hari = DURATION P1000D | - unresolved"]),
    ("dua puluh lima tahun", ["dua puluh lima tahun = DURATION P25Y | - unresolved"]),
    ("dua belas bulan", ["dua belas bulan = DURATION P12M | - unresolved"]),
    ("seratus lima puluh hari", ["seratus lima puluh hari = DURATION P150D | - unresolved"]),
    ("2-3 hari", ["2-3 hari = DURATION P2D/P3D | - unresolved"]),
    ("dua hingga tiga pekan", ["dua hingga tiga pekan = DURATION P2W/P3W | - unresolved"]),
    ("beberapa hari", ["beberapa hari = DURATION PXD | - unresolved"]),
    ("puluhan tahun", ["puluhan tahun = DURATION PXY | - unresolved"]),
    ("bertahun-tahun", ["bertahun-tahun = DURATION PXY | - unresolved"]),
    ("tahun-tahun terakhir", ["tahun-tahun terakhir = DURATION PXY | - unresolved"]),
    ("lebih dari tiga tahun", ["lebih dari tiga tahun = DURATION P3Y MORE_THAN | - unresolved"]),
    ("hampir sebulan", ["hampir sebulan = DURATION P1M LESS_THAN | - unresolved"]),
    ("sekitar 15 menit", ["sekitar 15 menit = DURATION PT15M APPROX | - unresolved"]),
    (
        "dalam tiga bulan terakhir",
        ["tiga bulan terakhir = DURATION P3M | 2024-07-30..2024-10-30 month relative"],
    ),
    (
        "tiga hari ke depan",
        ["tiga hari ke depan = DURATION P3D | 2024-10-30..2024-11-02 day relative"],
    ),
    (
        "lima tahun mendatang",
        ["lima tahun mendatang = DURATION P5Y | 2024-10-30..2029-10-30 year relative"],
    ),
    ("beberapa hari terakhir", ["beberapa hari terakhir = DURATION PXD | - unresolved"]),
    (
        "dalam 24 jam terakhir",
        ["24 jam terakhir = DURATION PT24H | 2024-10-29..2024-10-30 day relative"],
    ),
    ("tiga dekade", ["tiga dekade = DURATION P3DE | - unresolved"]),
    ("dua abad", ["dua abad = DURATION P2CE | - unresolved"]),
    ("sewindu", ["sewindu = DURATION P8Y | - unresolved"]),
]

SETS = [
    ("setiap Senin", ["setiap Senin = SET XXXX-WXX-1 | - unresolved"]),
    ("setiap hari Selasa malam", ["setiap hari Selasa malam = SET XXXX-WXX-2TNI | - unresolved"]),
    ("setiap hari", ["setiap hari = SET P1D | - unresolved"]),
    ("tiap malam", ["tiap malam = SET XXXX-XX-XXTNI | - unresolved"]),
    ("setiap tiga bulan", ["setiap tiga bulan = SET P3M | - unresolved"]),
    ("saban tahun", ["saban tahun = SET P1Y | - unresolved"]),
    ("per bulan", ["per bulan = SET P1M | - unresolved"]),
    ("dua kali seminggu", ["dua kali seminggu = SET P1W | - unresolved"]),
    ("sekali sebulan", ["sekali sebulan = SET P1M | - unresolved"]),
    ("tiga kali dalam sepekan", ["tiga kali dalam sepekan = SET P1W | - unresolved"]),
    ("dua hari sekali", ["dua hari sekali = SET P2D | - unresolved"]),
    ("setiap 17 Agustus", ["setiap 17 Agustus = SET XXXX-08-17 | - unresolved"]),
    ("setiap Oktober", ["setiap Oktober = SET XXXX-10 | - unresolved"]),
]

PARTS_OF_DAY = [
    ("pada malam hari", ["malam hari = TIME XXXX-XX-XXTNI | - unresolved"]),
    ("latihan dini hari", ["dini hari = TIME XXXX-XX-XXTMO | - unresolved"]),
    ("menjelang tengah malam", ["tengah malam = TIME XXXX-XX-XXTNI | - unresolved"]),
    ("pada tengah hari", ["tengah hari = TIME XXXX-XX-XXTMI | - unresolved"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *FULL_DATES,
        *CLOCK_TIMES,
        *PARTIAL_DATES,
        *YEARS,
        *WEEKDAYS,
        *POINTING_WORDS,
        *RELATIVE,
        *DURATIONS,
        *SETS,
        *PARTS_OF_DAY,
    ],
)
def test_expressions_of_a_published_article(text: str, expected: list[str]) -> None:
    assert read(text) == expected


UNANCHORED = [
    ("kemarin", ["kemarin = DATE XXXX-XX-XX | - unresolved"]),
    ("tadi malam", ["tadi malam = TIME XXXX-XX-XXTNI | - unresolved"]),
    ("pekan depan", ["pekan depan = DATE XXXX-WXX | - unresolved"]),
    ("bulan lalu", ["bulan lalu = DATE XXXX-XX | - unresolved"]),
    ("awal tahun ini", ["awal tahun ini = DATE XXXX START | - unresolved"]),
    ("pada Senin", ["Senin = DATE XXXX-WXX-1 | - unresolved"]),
    ("Senin malam", ["Senin malam = TIME XXXX-WXX-1TNI | - unresolved"]),
    ("Senin pekan lalu", ["Senin pekan lalu = DATE XXXX-WXX-1 | - unresolved"]),
    ("8 Oktober", ["8 Oktober = DATE XXXX-10-08 | - unresolved"]),
    ("awal November", ["awal November = DATE XXXX-11 START | - unresolved"]),
    ("18-20 Oktober", ["18-20 Oktober = DATE XXXX-10-18/XXXX-10-20 | - unresolved"]),
    ("tiga bulan terakhir", ["tiga bulan terakhir = DURATION P3M | - unresolved"]),
    ("dua hari lalu", ["dua hari lalu = DATE XXXX-XX-XX | - unresolved"]),
    ("kuartal pertama", ["kuartal pertama = DATE XXXX-Q1 | - unresolved"]),
    ("Oktober 2024", ["Oktober 2024 = DATE 2024-10 | 2024-10-01..2024-10-31 month full"]),
]


@pytest.mark.parametrize(("text", "expected"), UNANCHORED)
def test_nothing_relative_is_resolved_without_an_anchor(text: str, expected: list[str]) -> None:
    assert read(text, published=None) == expected


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_dates_beyond_the_calendar_stay_unresolved(published: str) -> None:
    text = (
        "9000 tahun lalu; 9000 tahun lagi; 1 Mei; Senin; pekan lalu; pekan depan; musim panas lalu"
    )
    assert len(read(text, published)) == 7
