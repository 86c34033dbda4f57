"""The codes of languages that ISO 639 lists, so that `us` is told to be none and `eng` means en."""

_THREE = """\
eng:en deu:de ger:de fra:fr fre:fr spa:es por:pt ita:it nld:nl dut:nl hin:hi ben:bn tam:ta tel:te
mar:mr guj:gu kan:kn mal:ml pan:pa urd:ur ara:ar rus:ru pol:pl ukr:uk zho:zh chi:zh jpn:ja kor:ko
tur:tr swe:sv dan:da nor:no nob:nb nno:nn fin:fi ces:cs cze:cs slk:sk slo:sk ron:ro rum:ro hun:hu
ell:el gre:el heb:he ind:id msa:ms may:ms tha:th vie:vi fas:fa per:fa bul:bg hrv:hr srp:sr slv:sl
est:et lav:lv lit:lt cat:ca eus:eu baq:eu glg:gl nep:ne sin:si swa:sw tgl:tl
"""
_TWO = """\
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
THREE_LETTERS = dict(pair.split(":") for pair in _THREE.split())
"""The code of two letters by that of three, both of those where ISO 639-2 has two."""
TWO_LETTERS = frozenset(_TWO.split())
"""All of ISO 639-1. `uk` is Ukrainian, and no country."""
