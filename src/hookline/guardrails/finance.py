"""Promises of money that no regulator allows, in our languages."""

from hookline.guardrails.phrases import Phrases

SECTORS = ("mutual_fund", "securities", "bank", "insurance")
"""Where a message can tell of somebody's money."""

_PROMISED = r"(?:guaranteed|assured|sure[- ]?shot|certain|fixed|risk[- ]free|confirmed)"
_GAIN = r"(?:returns?|profits?|incomes?|gains?|growth|yields?|interest|winnings?|earnings?)"
ASSURED = Phrases(
    rf"{_PROMISED}(?: \w+)? {_GAIN}\b|{_GAIN} (?:are |is )?(?:guaranteed|assured)\b|"
    rf"guarantees? (?:\w+ )?{_GAIN}\b|(?:easy|free|quick|fast) money\b|"
    r"(?:double|triple|multiply|grow) your (?:money|investment|savings)\b|get rich\b|"
    r"multibagger\b|"
    r"(?:can(?:'|no)t|never) lose\b|sure[- ]shot\b|sure (?:win|profit)\b|zero risk\b|"
    r"(?:win|earn) every (?:time|day)\b|no risk of loss\b|"
    r"(?:rentabilidad|ganancias?|beneficios?|rendimientos?) (?:garantizad|asegurad|"
    r"segur)[oa]s?\b|dinero fácil\b|"
    r"(?:rendements?|gains?|bénéfices?|revenus?) (?:garanti|assuré)e?s?\b|argent facile\b|"
    r"(?:garantierte[rsnm]?|sichere[rsnm]?) (?:rendite|gewinne?|erträge?|zinsen)\b|"
    r"schnelles geld\b|"
    r"гарантированн\w+ (?:доход|прибыл|выигрыш)\w*|(?:доход|прибыль|выигрыш)\w* гарантирован\w*|"
    r"л[её]гкие деньги|гарантируем (?:доход|прибыль)\w*",
    r"(?:गारंटीड|निश्चित|पक्का|पक्के|सुनिश्चित|गारंटी के साथ) (?:रिटर्न|मुनाफ़?ा|मुनाफे|लाभ|"
    r"कमाई|आय)|"
    r"(?:रिटर्न|मुनाफ़?े|मुनाफा|लाभ) की गारंटी|पैसा (?:डबल|दोगुना)|पैसे (?:डबल|दोगुने)"
    r"|(?:أرباح|عوائد|عائد|ربح|دخل) (?:ال)?مضمون\S*|أموال سهلة"
    r"|稳赚|包赚|保本|(?:保证|保證|承诺)(?:收益|回报|盈利|赚)|(?:收益|回报)(?:有)?(?:保证|保障)|"
    r"稳定高收益|必赚|躺赚|轻松赚钱",
    needs="return returns profit profits income incomes gain gains growth yield yields "
    "interest winning winnings earning earnings money investment savings rich "
    "multibagger lose sure risk win earn rentabilidad ganancia ganancias beneficio "
    "beneficios rendimiento rendimientos rendement rendements revenu revenus argent "
    "rendite gewinn gewinne zinsen geld",
)
"""A return that is promised, whatever is sold."""

ASSURED_IN_FINANCE = Phrases(
    r"risk[- ]free\b|no risk\b|without (?:any )?risk\b|guaranteed?\b|assured\b|"
    r"(?:returned|gave|delivered|earned|made|grew|generated)\b[^.!?\n]{0,40}\b(?:last|past|"
    r"previous|in 20\d\d)\b|"
    r"(?:past|historic(?:al)?|track record of) (?:\w+ )?returns?\b|will (?:earn|grow|double|"
    r"return|gain|rise)\b|"
    r"sin riesgos?\b|sans risques?\b|risikofrei\w*|ohne risiko\b|без риска|без рисков",
    r"जोखिम[- ]मुक्त|बिना (?:किसी )?जोखिम|गारंटी|(?:دون|بلا) مخاطر|بدون مخاطر|مضمون|零风险|"
    r"无风险|無風險|"
    r"(?:去年|过去\S{0,4}年)\S{0,8}(?:收益|回报|涨)|पिछले (?:साल|वर्ष)\S* [^।\n]{0,30}(?:रिटर्न|"
    r"मुनाफा)|"
    r"\bв прошлом году [^.!?\n]{0,30}(?:доход|прибыл)|\b(?:доходность|"
    r"прибыль)\w* [^.!?\n]{0,20}(?:в прошлом году|за прошлый)",
)
"""What is a promise only where money is invested or staked."""
