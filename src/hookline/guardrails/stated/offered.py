"""Is a day, an hour or a number said of something offered, delivered, due, counted or promised?

Good copy names Tuesdays and late evenings; only a sentence that also opens, delivers, ends or
invites states them as facts.
"""

import re
from collections.abc import Mapping

from hookline.guardrails.base import WORD
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily


def is_offered(low: str, start: int, end: int) -> bool:
    """Does the clause around `low[start:end]` offer, deliver, count or promise?

    A clause of a few words (`Friday, 8 pm`) leans on the one before it, or opens the next.
    """
    first, last = _sentence(low, start, end)
    cuts = [first, *(mark.end() for mark in _CLAUSE_END.finditer(low, first, last)), last]
    opens = max(index for index, cut in enumerate(cuts[:-1]) if cut <= start)
    closes = max(opens + 1, next(index for index, cut in enumerate(cuts) if cut >= end))
    if len(low[cuts[opens] : cuts[closes]].split()) <= _FEW:
        if opens:
            opens -= 1
        else:
            closes = min(closes + 1, len(cuts) - 1)
    return _has_cue(low[cuts[opens] : cuts[closes]])


def is_any(low: str, start: int) -> bool:
    """Does an article before it make it any such day: `a Tuesday`, `un lundi`?"""
    return _INDEFINITE.search(low, max(0, start - 24), start) is not None


_FEW = 4


def _sentence(low: str, start: int, end: int) -> tuple[int, int]:
    first = 0
    for match in _SENTENCE_END.finditer(low, 0, start):
        first = match.end()
    after = _SENTENCE_END.search(low, end)
    return first, after.start() if after else len(low)


def _has_cue(clause: str) -> bool:
    clause = _at_leisure().sub(" ", clause)
    if any(
        word in _WORDS or word[:5] in _STEMS or word[:4] in _STEMS or word[:3] in _STEMS
        for word in WORD.findall(clause)
    ):
        return True
    return _PAIRS.search(clause) is not None


@of_all_languages
def _at_leisure(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """Free as a person is, who has nothing else to do."""
    patterns = [text for profile in languages.values() for text in profile.lexicon.at_leisure]
    return re.compile("|".join(patterns) or "(?!)")


_SENTENCE_END = compile_lazily(r"[!?;\n。！？؟।«»“”„\"]|(?<![\s.][ap]\.m)(?<![\s\d][ap])\.(?=\s)")
_CLAUSE_END = compile_lazily(r"(?<!\d)[,:，：،]|[,:](?=\s)|\s[–—-]\s")
_INDEFINITE = compile_lazily(
    r"(?:\b(?:an?|some|any|another|one|no|une?|un|una|uno|ein|eine[mnrs]?|kein\w*|irgendein\w*|"
    r"quelque|algún|algum|um|uma|какой-то|какую-то|какое-то|любой|любую|каждую вторую)|किसी|एक|"
    r"koi|kisi|ek|某个)\s+(?:\w+\s+)?$"
)
_CUES = """
open opens opened opening close closes closed closing door doors visit join order* deliver* arriv*
ship ships shipped shipping dispatch* reach reaches pickup collect collection ready start starts
starting begin begins end ends ending expire* valid until till through offer* sale sales deal
deals discount* off price* free launch* available live due pay payment* debit* deduct* renew* book
booking* appointment* session* workshop* webinar* event* class classes course show shows screening
concert match tasting refund* credited draw winner* deadline reserv* slot* happy menu brunch check
we'll i'll viewed looked visited browsed checkout stock restock*
scheduled resume* hotline support serv* delivered return call lines redeem* claim
trial bonus drops register* sign apply enrol* subscrib* invite* serve serves party
bis geöffnet öffn* schließ* liefer* versand* versend* ankommt ankunft abhol* gilt gültig
angebot* aktion* rabatt* preis* start* endet beginn* verfügbar fällig zahl* abbuch* buch* termin*
reserv* bestell bestelle bestellen bestellt bestellst bestellung erhältlich treffen einlös*
verlos* kurs* konzert gratis kostenlos* wartet hotline erreich* spätest*
abr* abier* cerr* cierr* entreg* lleg* recog* list* empie* termin* acab* ofert* rebaj* descue*
precio* gratis lanz* dispon* pago pagos cobr* vence* reserv* cita* clase* taller* event* hasta
esper* vemos pedid* pide* válid* comien* envío* envia* enviam* sorte*
ouver* ouvr* ferme* livr* arriv* retir* prêt* début* commen* termin* finit offre* promo* solde*
remise* prix gratu* lanc* dispon* paieme* préle* échéa* réserv* rende* cours atelie* événem*
jusqu'au jusqu'à jusqu* attend* comman* valab* passez venez rejoi* tirage
открыт* откро* закры* доста* привезём привезем привезут приед*
приход* заход* ждём ждем начал* начин* старт* оконч*
заканч* заверш* дейст* скидк* акци* цен* беспл* распро* досту* оплат* платё* платеж* списа* запис*
брони* событ* занят* урок* курс* конце* встре* увиди* увидим* до заказ* получ* забр* готов* работ*
 спишем спишется розыг* доходи* поступ* вернё*
खुल* खुलेगी खुलता बंद डिलीव* पहुंच* मिल* मिलेग* शुरू खत्म समाप्त ऑफर छूट सेल दाम कीमत मुफ्त तक
आइए आएं भुगत* बुक* ऑर्डर* उपलब्* देय कटेग* किस्त वैध कॉल क्लास इंतज*
khul* khulega khulta band deliver* pahun* milega mileg* shuru khatam offer chhoot sale daam muft
tak aaiye aaye* bhugt* order* kateg* kisht valid call class intez* taiyar
abert* abrim* abre fecha* entre* chega* retir* pront* começ* termi* acaba* ofert* promo* descon*
preço* gráti* lança* dispo* pagam* cobra* vence* reser* consu* aula* event* até esper* vemos venha
pedid* válid* envio* sorte* estam*
"""
_WORDS = frozenset(word for word in _CUES.split() if not word.endswith("*"))
_STEMS = frozenset(word.removesuffix("*")[:5] for word in _CUES.split() if word.endswith("*"))
_PAIRS = compile_lazily(
    r"\b(?:come (?:in|by|over|along|to|on)|comes? with|see you|last (?:day|orders?)|call us|"
    r"drop (?:by|in)|stop by|check[- ]?in|get it|we (?:will|are|have|call|pay|send)|"
    r"kommen sie|komm(?:t)? vorbei|wir (?:sehen|sind|haben|rufen|machen|öffnen|liefern)|"
    r"sehen (?:wir )?uns|te vemos|nos vemos|ven a|estamos|nous (?:sommes|serons|avons|fermons|"
    r"ouvrons)|à bientôt|мы (?:открыты|работаем|ждём|ждем|приедем|позвоним)|estaremos)(?!\w)"
    r"|हम .{0,20}(?:करेंगे|हैं)"
    r"|نراك|نفتح|يفتح|تفتح|يغلق|نغلق|نوصل|يصل|تصل|توصيل|ينتهي|تنتهي|يبدأ|تبدأ|عرض|خصم|حتى|احجز|"
    r"بانتظارك|ننتظرك|انتظارك|استلم|موعد|مفتوح|متوفر|زورو|زرنا|اطلب|تعال|دفع|سعر|مجان"
    r"|见|開門|开门|营业|开业|送达|发货|到货|截止|结束|开始|开售|预约|预订|欢迎|优惠|折|活动|上新|上线|"
    r"到店|前|至|可用|有效|扣款|还款|付款|取货|配送|开课|直播|抽奖|来店|等您|等你|恭候"
)
"""What is said in several words, and in scripts that join their words."""
