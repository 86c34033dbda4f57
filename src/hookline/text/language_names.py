"""English names of languages that have no profile of their own, so that people read no code."""

NAMES = dict(
    line.split(" ", 1)
    for line in """\
af Afrikaans
am Amharic
az Azerbaijani
be Belarusian
bg Bulgarian
bn Bengali
bs Bosnian
ca Catalan
cs Czech
cy Welsh
da Danish
el Greek
et Estonian
eu Basque
fa Persian
fi Finnish
fil Filipino
ga Irish
gl Galician
gu Gujarati
he Hebrew
hr Croatian
hu Hungarian
hy Armenian
is Icelandic
ka Georgian
kk Kazakh
km Khmer
kn Kannada
ko Korean
ky Kyrgyz
lo Lao
lt Lithuanian
lv Latvian
mk Macedonian
ml Malayalam
mn Mongolian
mr Marathi
ms Malay
mt Maltese
my Burmese
nb Norwegian
ne Nepali
nn Norwegian Nynorsk
no Norwegian
or Odia
pa Punjabi
ro Romanian
si Sinhala
sk Slovak
sl Slovenian
sq Albanian
sr Serbian
sv Swedish
sw Swahili
ta Tamil
te Telugu
tg Tajik
th Thai
tk Turkmen
tl Tagalog
uk Ukrainian
ur Urdu
uz Uzbek
vi Vietnamese
zh Chinese
zh-Hant Traditional Chinese
zu Zulu""".splitlines()
)
"""By ISO 639 code."""
