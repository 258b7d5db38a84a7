"""Closed lists that tell a count from a label, a year or money. Data only."""

# what a bare number may be followed by: anything that is no noun
CLOSED_CLASS = frozenset(
    """di ke dari pada untuk dengan dalam oleh dan atau serta yang sejak setelah sebelum karena
    akibat
    tewas terbunuh luka terluka gugur cedera hilang meninggal selamat ditangkap ditawan ditahan
    dirawat
    dibebaskan kritis menyerah hingga sampai akan telah sudah sedang masih pun lagi itu ini saat
    ketika sementara sedangkan termasuk kini sekarang saja lainnya lain selama tahun-tahun menjadi
    akhirnya dikirim dikerahkan ditempatkan dilatih ditarik tiba berada kembali menurut kata ujar
    tetapi tapi namun bahwa agar jika meski bukan tidak secara sejauh""".split()
)
CLOSING_MARKS = frozenset(".,;:!?)(\"”’'–—-")

MONTHS = frozenset(
    """januari februari maret april mei juni juli agustus september oktober november desember jan
    feb
    mar apr jun jul agu ags sep sept okt nov des""".split()
)
LABELS = frozenset(
    """pasal ayat bab nomor no halaman hlm jilid seri tipe model km kilometer blok kode kelas grup
    edisi resolusi uu pp usia berusia umur berumur tanggal tgl pukul jam skor peringkat ranking
    rangking urutan versi nomer dunia abad tahun divisi brigade resimen batalyon batalion
    yonif yon kompi peleton skuadron armada korps detasemen kodam korem kodim brigif denpom satgas
    pleton regu kolom angkatan juz surat rt rw unit skadron lanud lantamal koarmada kapal kri
    jalan perpres""".split()
)
LABEL_KINDS = frozenset(
    """infanteri kavaleri artileri marinir zeni raider mekanis lintas udara linud para komando medan
    tank lapis baja bermotor gunung serbu darat laut tempur khusus""".split()
)
CURRENCIES = frozenset({"rp", "idr", "usd", "us$", "$", "€", "£", "¥", "rm", "s$", "euro", "dolar"})
YEAR_CONTEXT = (
    frozenset(
        """pada tahun sejak hingga sampai awal akhir pertengahan sepanjang selama era periode antara
        dan per dekade musim perang revolusi tragedi pemilu""".split()
    )
    | MONTHS
)
