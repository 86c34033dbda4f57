"""Swear words of our languages; whole words only, so that no town is ever one."""

import re

SWEAR_WORDS = frozenset(
    re.split(
        r"\s+",
        "shit shitty shits bullshit fuck fucks fucked fucking fucker motherfucker bitch bitches "
        "asshole "
        "assholes bastard bastards cunt dickhead wanker twat slut whore prick piss pissed "
        "bollocks arsehole "
        "сука суки сучка блядь бля блять хуй хуйня хуя хуёвый пизда пиздец ебать ебаный ебаная "
        "ёбаный "
        "заебись охуенно охуенный мудак мудаки говно дерьмо жопа жопу хер хрень гандон шлюха "
        "пидор "
        "mierda puta puto putas joder jodido cabrón cabron coño gilipollas pendejo pendeja "
        "culero "
        "chingar chingada hijoputa verga carajo "
        "merde putain connard connasse salope salaud enculé bordel chiant chier foutre couilles "
        "scheiße scheisse scheiß beschissen arschloch arsch fick ficken gefickt fotze hurensohn "
        "hure wichser "
        "verfickt miststück "
        "chutiya chutiye madarchod bhenchod behenchod bhosdike bhosdi gandu harami haramkhor "
        "randi lund "
        "saala saale kamina kamine "
        "चूतिया चूतिये मादरचोद बहनचोद भोसड़ी भोसड़ीके भोसडी हरामी हरामखोर कमीना कमीने गांडू "
        "गाँडू रंडी साला साले कुत्ते "
        "كس كسم شرموطة شرموط عاهرة قحبة منيوك خرا خراء زب طيز نيك تبا ابن الكلب",
    )
) - {"ابن", "الكلب"}
SWEAR_PHRASES = re.compile(
    r"他妈的|他媽的|操你|草泥马|傻逼|煞笔|妈的|媽的|狗屎|混蛋|王八蛋|婊子|去死|牛逼|屌|鸡巴|滚蛋|"
    r"ابن الكلب|يا كلب|"
    r"चूतिय|मादरचोद|बहनचोद|भोसड़"
)
