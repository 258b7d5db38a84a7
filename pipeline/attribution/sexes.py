"""Whether words, or a person's name, tell a woman or a man. Data and one question."""

from collections.abc import Collection

_WOMEN = frozenset(
    """
    wanita perempuan ibu istri isteri janda gadis putri nenek nyonya ny ny. bu srikandi mahasiswi
    aktris ratu bidan polwan kowad kowal wara mbak siswi biarawati saudari mama permaisuri
    ibunda wartawati pramugari pemudi karyawati santriwati ustazah suster hj
    hj. hajjah
    """.split()
)
_MEN = frozenset(
    """
    pria lelaki laki-laki bapak pak suami ayah duda kakek raja pangeran tuan pemuda paman sultan
    kiai ustaz ustad pastor bang aktor haji ayahanda kaisar emir
    """.split()
)
# parts of names that only women, only men have: Indonesian, Arabic, Balinese, Spanish
_OF_WOMEN = frozenset(
    """
    siti dewi sri ayu putri rina maria cut nurul endang ni binti wati lestari yuni rini ratna retno
    indah fitri fitriani anita yulia yuliana dian kartika larasati wulandari rahayu susanti utami
    handayani nurhayati astuti ningsih melati mawar bunga intan permata anisa nabila zahra tika
    mega novi rika rita yenny yanti lilis sinta shinta laras ningrum
    fransiska agnes theresia yohana filomena margaretha veronika
    aisyah fatimah khadijah aminah zainab halima hawa salma leyla layla mariam maryam amina rohani
    anna elena olena irina natalia svitlana oksana hanna sarah ruth hannah margarita elizabeth
    angela ursula annalena christine julia helen laura linda michelle susan karen jennifer mary
    nancy kamala hillary condoleezza victoria jacinda fatou aicha claudine silke margit sabine anna
    carmen isabel rosa lucia ana hiroko yuki
    """.split()
)
_OF_MEN = frozenset(
    """
    bin agus budi bambang joko djoko eko hadi slamet andi teuku dimas hendra rudi dedi deni andri
    yudi heri hery wahyudi iwan irwan ridwan rizal fajar bagus bagas bayu candra teguh imam arif
    arief gatot tito moeldoko sutarman yohanes petrus markus yosef stefanus made gede
    muhammad mohammad mohammed ahmad achmad abdul abdullah hasan hassan husein hussein ali omar
    umar usman ibrahim ismail yusuf mahmud khalid tariq
    john james robert david michael william george donald joseph vladimir sergei oleksandr
    volodymyr andriy dmitry igor oleg oleh mykola ivan petro juan jose carlos luis hans peter
    stefan mark jens antonio benjamin thomas daniel richard charles paul martin kevin brian steven
    """.split()
)
# Indonesian names of one word, and parts of others: "Suharyanto", "Sumiyati"
_WOMENS_ENDINGS = ("wati", "ningsih", "yanti", "iyah", "inah", "iyati", "arni", "inem", "asih")
_MENS_ENDINGS = (
    "anto", "onto", "yono", "wono", "tono", "joyo", "woto", "djo", "uddin", "udin", "wibowo",
    "wanto", "nugroho", "prasetyo", "setiawan", "gunawan", "hermawan", "kurniawan", "santoso",
    "sucipto", "subroto",
)  # fmt: skip


def sex_of(words: Collection[str], name: Collection[str] = ()) -> str | None:
    """``f`` or ``m``, where only one of them is told.

    Args:
        words: what somebody is called, in small letters.
        name: the parts of the name, in small letters.

    Example:
        >>> sex_of({"ibu", "tiga", "anak"}), sex_of({"jenderal"}, ["sri", "hartati"])
        ('f', 'f')
        >>> sex_of({"jenderal"}, ["kim"]) is None
        True
    """
    woman, man = not _WOMEN.isdisjoint(words), not _MEN.isdisjoint(words)
    if woman == man:
        woman = _has(name, _OF_WOMEN, _WOMENS_ENDINGS)
        man = _has(name, _OF_MEN, _MENS_ENDINGS)
    if woman == man:
        return None
    return "f" if woman else "m"


def _has(name: Collection[str], names: frozenset[str], endings: tuple[str, ...]) -> bool:
    return any(part in names or part.endswith(endings) for part in name)
