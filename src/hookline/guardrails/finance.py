"""Promises of money that no regulator allows, in our languages."""

from hookline.guardrails.phrases import Phrases

SECTORS = ("mutual_fund", "securities", "bank", "insurance")
"""Where a message can tell of somebody's money."""

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
