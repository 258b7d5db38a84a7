"""Abbreviations of Indonesian newsrooms, as the tokenizer and the sentence boundaries read them.

An abbreviation and its full stop are one token. After some no sentence starts, since a name or a
number must follow; those that may end a sentence ("dll.", "S.H.", "Tbk.") are left to the model.
Words that Indonesian has as well ("hal", "kol", "may") count only with a capital.
"""

# Before a name.
TITLES = frozenset(
    # academic, religious and noble titles, forms of address
    "dr drs dra ir prof moh mohd muh muhd abd h hj kh k.h tgk tgh ust st r ra rd rr rm r.m "
    "gus mr mrs ms bpk sdr sdri "
    "tn ny nn pdt tb rev "
    # ranks of TNI and Polri, and the foreign ones that agencies leave untranslated
    "jend jen letjen mayjen brigjen laks laksda laksma laksdya marsda marsma marsdya kol letkol "
    "may kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada "
    "kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda irjen "
    # what stands between a rank and a name: the corps, "retired"
    "pol inf purn ret "
    "gen lt col maj sgt capt adm brig cmdr".split()
)
PLACES = frozenset("jl jln gg kec kab kel ds dsn dk prov kp kav blk rs rt rw".split())
# Before a number; "Rp." too, though money is written "Rp 5.000".
BEFORE_NUMBERS = frozenset("no nr tgl hlm hal pkl pkl art vol psl ps rp telp tlp".split())
NEVER_FINAL = TITLES | PLACES | {"ll"} | (BEFORE_NUMBERS - {"no", "hal", "art", "vol", "ps"})
# Initials that are no person's.
STATES = frozenset("A.S U.S U.K U.N E.U D.C R.I L.A".split())

# After a name or at the end of a list.
MAY_BE_FINAL = frozenset(
    "dll dkk dsb dst tsb yth ybs alm almh spt sbb dgn "
    "tbk ltd co inc corp pte llc bhd pty bros jr sr etc vs "
    "jan feb apr agt ags sept okt nov des".split()
)
# Words of the language too, so abbreviations only with a capital: "Hal. 5", not "dalam hal.".
CAPITALISED = frozenset(
    "hal kol may gen col art kel kec kav maj adm lt st vol ps ds dk ms tb pol inf "
    "ret jan apr nov des no".split()
)
# The last part of a degree: "M.Si.", "S.Sos.", "Ph.D".
DEGREES = frozenset(
    "Si Sos Hum Ag Kes Pd Kom Sc Eng Th Fil Tr Han Farm Psi Ked Kep Keb Ak Pol Stat Mat Pt Hut Pi "
    "TP IP IK AP AB Ikom Ars Sn Ds Par Ptr Int Mil Opsla Opsl Hub Int Ma Md Des Arch Phil".split()
)
