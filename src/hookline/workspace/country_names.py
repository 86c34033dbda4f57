"""A country's code by its English name, as engines write it beside a language: `french - france`.

Source: ISO 3166-1, English short names, and the shorter ones that people write.
"""

_LINES = """\
AE United Arab Emirates, UAE
AR Argentina
AT Austria
AU Australia
BD Bangladesh
BE Belgium
BG Bulgaria
BO Bolivia
BR Brazil
CA Canada
CH Switzerland
CL Chile
CN China
CO Colombia
CR Costa Rica
CY Cyprus
CZ Czechia, Czech Republic
DE Germany
DK Denmark
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
ES Spain
FI Finland
FR France
GB United Kingdom, UK, Great Britain
GR Greece
GT Guatemala
HK Hong Kong
HR Croatia
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IQ Iraq
IS Iceland
IT Italy
JO Jordan
JP Japan
KE Kenya
KR South Korea, Republic of Korea
KW Kuwait
KZ Kazakhstan
LB Lebanon
LK Sri Lanka
LT Lithuania
LU Luxembourg
LV Latvia
MA Morocco
MT Malta
MX Mexico
MY Malaysia
NG Nigeria
NL Netherlands, The Netherlands
NO Norway
NP Nepal
NZ New Zealand
OM Oman
PA Panama
PE Peru
PH Philippines
PK Pakistan
PL Poland
PT Portugal
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia, Russian Federation
SA Saudi Arabia
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
TH Thailand
TN Tunisia
TR Turkey, Türkiye
TW Taiwan
UA Ukraine
US United States, USA, United States of America
UY Uruguay
VE Venezuela
VN Vietnam, Viet Nam
ZA South Africa
"""
_CODES = {
    name.strip().casefold(): line[:2]
    for line in _LINES.splitlines()
    for name in line[3:].split(",")
}


def country_code(written: str) -> str:
    """A country's code by its English name or by itself: FR for `France` and `fr`, "" for none."""
    word = " ".join(written.replace("_", " ").split())
    is_code = len(word) == 2 and word.isascii() and word.isalpha()
    return _CODES.get(word.casefold()) or (word.upper() if is_code else "")
