"""Abbreviations after whose full stop no sentence starts: a name or number must follow.

Those that can end a sentence ("dll.", "dsb.", "S.H.", "a.m.") are left to the model.
"""

TITLES = frozenset(
    # academic, religious and noble titles before a name
    "dr drs dra ir prof h hj kh k.h tgk tgh ust st r rd rr rm r.m gus mr mrs ms sdr sdri "
    # ranks of TNI and Polri, and the foreign ones that agencies leave untranslated
    "jend jen letjen mayjen brigjen laks laksda laksma laksdya marsda marsma marsdya kol letkol "
    "may kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada "
    "kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda irjen "
    "gen lt col maj sgt capt adm brig cmdr".split()
)
PLACES = frozenset("jl jln gg kec kab kel ds prov kp kav blk rt rw".split())
BEFORE_NUMBERS = frozenset("no nr tgl hlm hal pkl art vol psl".split())
NEVER_FINAL = TITLES | PLACES | BEFORE_NUMBERS
