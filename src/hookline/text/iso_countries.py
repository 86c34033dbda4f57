"""What is known of every country of ISO 3166: its money, clock, first language and names.

Source: Unicode CLDR 46 (currencies, languages, zones, names), checked against ISO 3166-1 and 4217.
"""

from functools import lru_cache
from typing import NamedTuple


class Country(NamedTuple):
    """A country as ISO and CLDR know it."""

    code: str
    currency: str
    language: str
    """In which most brands write there."""
    month_first: bool
    """Does 5/12 name a day in May?"""
    time_zone: str
    """Where most people live."""
    names: tuple[str, ...]
    """In English, then in its own language and as others call it."""


@lru_cache(maxsize=1)
def iso_countries() -> dict[str, Country]:
    """By the two letters of ISO 3166-1."""
    rows = (line.split(" ", 5) for line in _COUNTRIES.strip().splitlines())
    return {
        code: Country(code, currency, language, first == "m", zone, tuple(names.split("|")))
        for code, currency, language, first, zone, names in rows
    }


@lru_cache(maxsize=1)
def iso_currencies() -> frozenset[str]:
    """The codes of all money that is in use."""
    return frozenset(country.currency for country in iso_countries().values())


_COUNTRIES = """\
AD EUR ca d Europe/Andorra Andorra
AE AED ar d Asia/Dubai United Arab Emirates|الإمارات العربية المتحدة
AF AFN fa d Asia/Kabul Afghanistan|افغانستان
AG XCD en d America/Antigua Antigua & Barbuda
AI XCD en d America/Anguilla Anguilla
AL ALL sq d Europe/Tirane Albania|Shqipëri
AM AMD hy d Asia/Yerevan Armenia|Հայաստան
AO AOA pt d Africa/Luanda Angola
AQ USD en d Antarctica/McMurdo Antarctica
AR ARS es d America/Argentina/Buenos_Aires Argentina
AS USD en m Pacific/Pago_Pago American Samoa
AT EUR de d Europe/Vienna Austria|Österreich
AU AUD en d Australia/Sydney Australia
AW AWG nl d America/Aruba Aruba
AX EUR sv d Europe/Mariehamn Åland Islands|Åland
AZ AZN az d Asia/Baku Azerbaijan|Azərbaycan
BA BAM bs d Europe/Sarajevo Bosnia & Herzegovina|Bosna i Hercegovina
BB BBD en d America/Barbados Barbados
BD BDT bn d Asia/Dhaka Bangladesh|বাংলাদেশ
BE EUR nl d Europe/Brussels Belgium|België|Belgique
BF XOF fr d Africa/Ouagadougou Burkina Faso
BG BGN bg d Europe/Sofia Bulgaria|България
BH BHD ar d Asia/Bahrain Bahrain|البحرين
BI BIF fr d Africa/Bujumbura Burundi
BJ XOF fr d Africa/Porto-Novo Benin|Bénin
BL EUR fr d America/St_Barthelemy Saint Barthélemy|Saint-Barthélemy
BM BMD en d Atlantic/Bermuda Bermuda
BN BND ms d Asia/Brunei Brunei
BO BOB es d America/La_Paz Bolivia
BQ USD nl d America/Kralendijk Caribbean Netherlands|Caribisch Nederland
BR BRL pt d America/Sao_Paulo Brazil|Brasil
BS BSD en d America/Nassau Bahamas
BT BTN dz m Asia/Thimphu Bhutan|འབྲུག
BV NOK nb d UTC Bouvet Island|Bouvetøya
BW BWP en d Africa/Gaborone Botswana
BY BYN ru d Europe/Minsk Belarus|Беларусь|Белоруссия
BZ BZD en d America/Belize Belize
CA CAD en m America/Toronto Canada
CC AUD en d Indian/Cocos Cocos (Keeling) Islands
CD CDF fr d Africa/Kinshasa DR Congo|Congo-Kinshasa|RD Congo
CF XAF fr d Africa/Bangui Central African Republic|République centrafricaine
CG XAF fr d Africa/Brazzaville Congo|Congo-Brazzaville
CH CHF de d Europe/Zurich Switzerland|Schweiz|Suisse|Svizzera
CI XOF fr d Africa/Abidjan Côte d’Ivoire|Ivory Coast
CK NZD en d Pacific/Rarotonga Cook Islands
CL CLP es d America/Santiago Chile
CM XAF fr d Africa/Douala Cameroon|Cameroun
CN CNY zh-Hans m Asia/Shanghai China|中国
CO COP es d America/Bogota Colombia
CR CRC es d America/Costa_Rica Costa Rica
CU CUP es d America/Havana Cuba
CV CVE pt d Atlantic/Cape_Verde Cape Verde|Cabo Verde
CW XCG nl d America/Curacao Curaçao
CX AUD en d Indian/Christmas Christmas Island
CY EUR el d Asia/Nicosia Cyprus|Κύπρος
CZ CZK cs d Europe/Prague Czechia|Česko|Czech Republic
DE EUR de d Europe/Berlin Germany|Deutschland
DJ DJF fr d Africa/Djibouti Djibouti
DK DKK da d Europe/Copenhagen Denmark|Danmark
DM XCD en d America/Dominica Dominica
DO DOP es d America/Santo_Domingo Dominican Republic|República Dominicana
DZ DZD ar d Africa/Algiers Algeria|الجزائر|Algérie
EC USD es d America/Guayaquil Ecuador
EE EUR et d Europe/Tallinn Estonia|Eesti
EG EGP ar d Africa/Cairo Egypt|مصر
EH MAD ar d Africa/El_Aaiun Western Sahara|الصحراء الغربية
ER ERN ti d Africa/Asmara Eritrea|ኤርትራ
ES EUR es d Europe/Madrid Spain|España
ET ETB am d Africa/Addis_Ababa Ethiopia|ኢትዮጵያ
FI EUR fi d Europe/Helsinki Finland|Suomi
FJ FJD en d Pacific/Fiji Fiji
FK FKP en d Atlantic/Stanley Falkland Islands
FM USD en d Pacific/Pohnpei Micronesia
FO DKK fo d Atlantic/Faroe Faroe Islands|Føroyar
FR EUR fr d Europe/Paris France
GA XAF fr d Africa/Libreville Gabon
GB GBP en d Europe/London United Kingdom
GD XCD en d America/Grenada Grenada
GE GEL ka d Asia/Tbilisi Georgia|საქართველო
GF EUR fr d America/Cayenne French Guiana|Guyane française
GG GBP en d Europe/Guernsey Guernsey
GH GHS en d Africa/Accra Ghana
GI GIP en d Europe/Gibraltar Gibraltar
GL DKK kl d America/Nuuk Greenland|Kalaallit Nunaat
GM GMD en d Africa/Banjul Gambia
GN GNF fr d Africa/Conakry Guinea|Guinée
GP EUR fr d America/Guadeloupe Guadeloupe
GQ XAF es d Africa/Malabo Equatorial Guinea|Guinea Ecuatorial
GR EUR el d Europe/Athens Greece|Ελλάδα
GS GBP en d Atlantic/South_Georgia South Georgia & South Sandwich Islands
GT GTQ es d America/Guatemala Guatemala
GU USD en m Pacific/Guam Guam
GW XOF pt d Africa/Bissau Guinea-Bissau|Guiné-Bissau
GY GYD en d America/Guyana Guyana
HK HKD zh-Hant d Asia/Hong_Kong Hong Kong|香港
HM AUD en d UTC Heard & McDonald Islands
HN HNL es d America/Tegucigalpa Honduras
HR EUR hr d Europe/Zagreb Croatia|Hrvatska
HT HTG fr d America/Port-au-Prince Haiti|Haïti
HU HUF hu m Europe/Budapest Hungary|Magyarország
ID IDR id d Asia/Jakarta Indonesia
IE EUR en d Europe/Dublin Ireland|Éire
IL ILS he d Asia/Jerusalem Israel|ישראל
IM GBP en d Europe/Isle_of_Man Isle of Man
IN INR hi d Asia/Kolkata India|भारत
IO USD en d Indian/Chagos British Indian Ocean Territory
IQ IQD ar d Asia/Baghdad Iraq|العراق
IR IRR fa d Asia/Tehran Iran|ایران
IS ISK is d Atlantic/Reykjavik Iceland|Ísland
IT EUR it d Europe/Rome Italy|Italia
JE GBP en d Europe/Jersey Jersey
JM JMD en d America/Jamaica Jamaica
JO JOD ar d Asia/Amman Jordan|الأردن
JP JPY ja m Asia/Tokyo Japan|日本
KE KES en d Africa/Nairobi Kenya
KG KGS ru d Asia/Bishkek Kyrgyzstan|Киргизия|Кыргызстан
KH KHR km d Asia/Phnom_Penh Cambodia|កម្ពុជា
KI AUD en d Pacific/Tarawa Kiribati
KM KMF fr d Indian/Comoro Comoros|Comores
KN XCD en d America/St_Kitts Saint Kitts & Nevis|St. Kitts & Nevis
KP KPW ko m Asia/Pyongyang North Korea|북한
KR KRW ko m Asia/Seoul South Korea|대한민국|한국|Korea
KW KWD ar d Asia/Kuwait Kuwait|الكويت
KY KYD en d America/Cayman Cayman Islands
KZ KZT ru d Asia/Almaty Kazakhstan|Казахстан|Қазақстан
LA LAK lo d Asia/Vientiane Laos|ລາວ
LB LBP ar d Asia/Beirut Lebanon|لبنان|Liban
LC XCD en d America/St_Lucia Saint Lucia|St. Lucia
LI CHF de d Europe/Vaduz Liechtenstein
LK LKR si m Asia/Colombo Sri Lanka
LR LRD en d Africa/Monrovia Liberia
LS LSL en d Africa/Maseru Lesotho
LT EUR lt m Europe/Vilnius Lithuania|Lietuva
LU EUR fr d Europe/Luxembourg Luxembourg|Luxemburg
LV EUR lv d Europe/Riga Latvia|Latvija
LY LYD ar d Africa/Tripoli Libya|ليبيا
MA MAD ar d Africa/Casablanca Morocco|المغرب|Maroc
MC EUR fr d Europe/Monaco Monaco
MD MDL ro d Europe/Chisinau Moldova
ME EUR sr d Europe/Podgorica Montenegro|Црна Гора
MF EUR fr d America/Marigot Saint Martin|Saint-Martin
MG MGA fr d Indian/Antananarivo Madagascar
MH USD en m Pacific/Majuro Marshall Islands
MK MKD mk d Europe/Skopje North Macedonia|Северна Македонија
ML XOF fr d Africa/Bamako Mali
MM MMK my d Asia/Yangon Myanmar|မြန်မာ|Burma
MN MNT mn m Asia/Ulaanbaatar Mongolia|Монгол
MO MOP zh-Hant d Asia/Macau Macao|澳門
MP USD en m Pacific/Saipan Northern Mariana Islands
MQ EUR fr d America/Martinique Martinique
MR MRU ar d Africa/Nouakchott Mauritania|موريتانيا
MS XCD en d America/Montserrat Montserrat
MT EUR en d Europe/Malta Malta
MU MUR en d Indian/Mauritius Mauritius
MV MVR dv d Indian/Maldives Maldives|ދިވެހި ރާއްޖެ
MW MWK en d Africa/Blantyre Malawi
MX MXN es d America/Mexico_City Mexico|México
MY MYR ms d Asia/Kuala_Lumpur Malaysia
MZ MZN pt d Africa/Maputo Mozambique|Moçambique
NA NAD en d Africa/Windhoek Namibia
NC XPF fr d Pacific/Noumea New Caledonia|Nouvelle-Calédonie
NE XOF fr d Africa/Niamey Niger
NF AUD en d Pacific/Norfolk Norfolk Island
NG NGN en d Africa/Lagos Nigeria
NI NIO es d America/Managua Nicaragua
NL EUR nl d Europe/Amsterdam Netherlands|Nederland
NO NOK nb d Europe/Oslo Norway|Norge
NP NPR ne m Asia/Kathmandu Nepal|नेपाल
NR AUD en d Pacific/Nauru Nauru
NU NZD en d Pacific/Niue Niue
NZ NZD en d Pacific/Auckland New Zealand|Aotearoa
OM OMR ar d Asia/Muscat Oman|عُمان
PA PAB es m America/Panama Panama|Panamá
PE PEN es d America/Lima Peru|Perú
PF XPF fr d Pacific/Tahiti French Polynesia|Polynésie française
PG PGK en d Pacific/Port_Moresby Papua New Guinea
PH PHP en m Asia/Manila Philippines
PK PKR en d Asia/Karachi Pakistan
PL PLN pl d Europe/Warsaw Poland|Polska
PM EUR fr d America/Miquelon Saint Pierre & Miquelon|Saint-Pierre-et-Miquelon
PN NZD en d Pacific/Pitcairn Pitcairn Islands
PR USD es m America/Puerto_Rico Puerto Rico
PS ILS ar d Asia/Hebron Palestinian Territories|Palestine|فلسطين
PT EUR pt d Europe/Lisbon Portugal
PW USD en d Pacific/Palau Palau
PY PYG es d America/Asuncion Paraguay
QA QAR ar d Asia/Qatar Qatar|قطر
RE EUR fr d Indian/Reunion Réunion|La Réunion
RO RON ro d Europe/Bucharest Romania|România
RS RSD sr d Europe/Belgrade Serbia|Србија
RU RUB ru d Europe/Moscow Russia|Россия
RW RWF rw d Africa/Kigali Rwanda|U Rwanda
SA SAR ar d Asia/Riyadh Saudi Arabia|المملكة العربية السعودية
SB SBD en d Pacific/Guadalcanal Solomon Islands
SC SCR en d Indian/Mahe Seychelles
SD SDG ar d Africa/Khartoum Sudan|السودان
SE SEK sv d Europe/Stockholm Sweden|Sverige
SG SGD en d Asia/Singapore Singapore
SH SHP en d Atlantic/St_Helena Saint Helena|St. Helena
SI EUR sl d Europe/Ljubljana Slovenia|Slovenija
SJ NOK nb d Arctic/Longyearbyen Svalbard & Jan Mayen|Svalbard og Jan Mayen
SK EUR sk d Europe/Bratislava Slovakia|Slovensko
SL SLE en d Africa/Freetown Sierra Leone
SM EUR it d Europe/San_Marino San Marino
SN XOF fr d Africa/Dakar Senegal|Sénégal
SO SOS so d Africa/Mogadishu Somalia|Soomaaliya
SR SRD nl d America/Paramaribo Suriname
SS SSP en d Africa/Juba South Sudan
ST STN pt d Africa/Sao_Tome São Tomé & Príncipe|São Tomé e Príncipe
SV USD es d America/El_Salvador El Salvador
SX XCG en d America/Lower_Princes Sint Maarten
SY SYP ar d Asia/Damascus Syria|سوريا
SZ SZL en d Africa/Mbabane Eswatini
TC USD en d America/Grand_Turk Turks & Caicos Islands
TD XAF fr d Africa/Ndjamena Chad|Tchad
TF EUR fr d Indian/Kerguelen French Southern Territories|Terres australes françaises
TG XOF fr d Africa/Lome Togo
TH THB th d Asia/Bangkok Thailand|ไทย
TJ TJS tg d Asia/Dushanbe Tajikistan|Тоҷикистон
TK NZD en d Pacific/Fakaofo Tokelau
TL USD pt d Asia/Dili Timor-Leste
TM TMT tk d Asia/Ashgabat Turkmenistan|Türkmenistan
TN TND ar d Africa/Tunis Tunisia|تونس|Tunisie
TO TOP to d Pacific/Tongatapu Tonga
TR TRY tr d Europe/Istanbul Türkiye
TT TTD en d America/Port_of_Spain Trinidad & Tobago
TV AUD en d Pacific/Funafuti Tuvalu
TW TWD zh-Hant m Asia/Taipei Taiwan|台灣
TZ TZS sw d Africa/Dar_es_Salaam Tanzania
UA UAH uk d Europe/Kyiv Ukraine|Україна|Украина
UG UGX en d Africa/Kampala Uganda
UM USD en m Pacific/Wake U.S. Outlying Islands
US USD en m America/New_York United States
UY UYU es d America/Montevideo Uruguay
UZ UZS uz d Asia/Tashkent Uzbekistan|Oʻzbekiston|Узбекистан
VA EUR it d Europe/Vatican Vatican City|Città del Vaticano
VC XCD en d America/St_Vincent Saint Vincent & Grenadines|St. Vincent & Grenadines
VE VES es d America/Caracas Venezuela
VG USD en d America/Tortola British Virgin Islands
VI USD en m America/St_Thomas U.S. Virgin Islands
VN VND vi d Asia/Ho_Chi_Minh Vietnam|Việt Nam
VU VUV en d Pacific/Efate Vanuatu
WF XPF fr d Pacific/Wallis Wallis & Futuna|Wallis-et-Futuna
WS WST en d Pacific/Apia Samoa
YE YER ar d Asia/Aden Yemen|اليمن
YT EUR fr d Indian/Mayotte Mayotte
ZA ZAR en d Africa/Johannesburg South Africa
ZM ZMW en d Africa/Lusaka Zambia
ZW USD en d Africa/Harare Zimbabwe
"""
