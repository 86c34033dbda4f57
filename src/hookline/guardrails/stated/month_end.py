"""The last day of the month, as copy in our languages calls it."""

from hookline.guardrails.phrases import Phrases

MONTH_END_WORDS = "month months monatsende monats mes mois mahine mese"
MONTH_END = Phrases(
    r"(?:the )?end of (?:the|this) month\b|month[- ]end\b|month's end\b|"
    r"monatsende\b|ende (?:des|dieses) monats\b|"
    r"конц[аеу] (?:этого |текущего )?месяца\b|fin(?:al(?:es)?)? (?:del|de este|de) mes\b|"
    r"(?:la )?fin (?:du|de ce|de) mois\b|mahine ke (?:ant|aakhir|akhir|end)\b|"
    r"fim d(?:o|este) mês\b|fine (?:del |di questo )?mese\b",
    r"(?:महीने|माह) के (?:अंत|अन्त|आख़?िर)|(?:本月|这个月|當月|当月)?月[底末](?!见)|"
    r"نهاية (?:هذا )?الشهر|آخر الشهر",
    needs=MONTH_END_WORDS,
)
"""Which month that is, the day of sending decides: any month's last day may be meant."""
