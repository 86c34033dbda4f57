"""How a refusal to write reads in the place of a message, language by language.

Copy apologises, too, and says what cannot be: "Sorry we're late", "I can't promise sun". So each
phrase is tight. `cannot_help` says that its writer cannot help, up to the end of the clause: it is
a refusal where it opens the text or follows an apology ("Rain? I can't help with that" is copy).
`cannot_write` speaks of what was asked for, a request or such content, and is one anywhere.
They stand here and in no language's profile: a model refuses in any, whatever it was to write in.
"""

from typing import NamedTuple


class RefusalPhrases(NamedTuple):
    """What writers in one language say in place of a message."""

    language: str
    negations: tuple[str, ...]
    """In small letters; one of them stands in each phrase, and in few messages."""
    cannot_help: str
    cannot_write: str


_END = r"(?=\s*(?:[.!?,;:…。！？，、।؟،)\"'”’»—–-]|\Z))"
_COPY = r"(?:content|copy|messages?|texts?|sms|e-?mails?|advert\w*|marketing|promotional)\b"
_CANNOT = (
    r"\b(?:can['’]?t|cannot|can not|won['’]?t|will not|(?:not|won['’]?t be) able to|unable to"
    r"|not (?:comfortable|willing|permitted|allowed|going)(?: to)?)(?: be)? "
)
_THAT = r"(?:that|this|these|those|such an?|your|the)"

PHRASES = (
    RefusalPhrases(
        "en",
        (
            "can't",
            "can’t",
            "cant ",
            "cannot",
            "can not",
            "won't",
            "won’t",
            "will not",
            "not able",
            "unable",
            "not comfortable",
            "not willing",
            "not permitted",
            "not allowed",
            "not going",
            "violate",
            "against",
            "decline",
            "refuse",
        ),
        rf"{_CANNOT}(?:help|assist)(?:ing)?(?: you)?(?: out)?"
        rf"(?: (?:with|in|on) (?:that|this|these|those))?{_END}"
        rf"|{_CANNOT}comply{_END}|{_CANNOT}(?:do|write) (?:that|this|so){_END}"
        r"|\b(?:must|have to|need to|will) (?:respectfully |politely )?(?:decline|refuse)\b",
        rf"{_CANNOT}(?:help|assist)(?:ing)?(?: you)? (?:with|in|on)"
        rf" (?:{_THAT}(?: \w+){{0,2}} (?:requests?|tasks?|topics?|{_COPY})"
        r"|(?:creat|writ|draft|generat|compos|produc)ing)"
        rf"|{_CANNOT}(?:help|assist)(?:ing)? (?:creat|writ|draft|generat|compos|produc)(?:e|ing)"
        rf"|{_CANNOT}(?:comply with|fulfil\w*|complete|answer|respond to|process|engage with"
        rf"|accommodate) {_THAT} (?:request|prompt)"
        rf"|{_CANNOT}(?:creat|writ|generat|produc|provid|draft|compos)(?:e|ing) (?:you )?"
        rf"(?:(?:{_THAT}|an?|any|the requested)(?: (?!more|other)\w+){{0,3}} )?{_COPY}"
        r"(?! without)"
        r"|\b(?:this|that|the|such) (?:content|message|copy|text) (?:can['’]?t|cannot) be"
        r" (?:creat|writ|generat|produc|provid)\w+"
        r"|\b(?:violates?|against) (?:\w+ ){0,3}(?:policy|policies|guidelines)\b",
    ),
    RefusalPhrases(
        "de",
        ("nicht",),
        r"\b(?:ich (?:kann|darf)|(?:(?:dabei|damit|hierbei|hier|da|leider) )?(?:kann|darf) ich)"
        r"(?: (?:dir|ihnen|euch|leider|dabei|damit|hierbei|hier|da|aber|bei d\w+ \w+))*"
        rf" nicht (?:weiter)?helfen{_END}",
        r"\b(?:diese[nrms]?|solche[nrms]?|deine[nrm]?|ihre[nrm]?|derartige[nrms]?|so eine[nrms]?)"
        r"(?: (?!kann|darf|möchte|werde)\w+)?"
        r" (?:anfragen?|bitte|wunsch|inhalte?|nachrichten?|texte?)"
        r"(?: (?:kann|darf|möchte|werde) ich)?(?: leider)? nicht"
        r" (?:erfüll|nachkomm|bearbeit|beantwort|erstell|verfass|schreib|generier|unterstütz|helf)"
        r"|\bkann ich (?:dir |ihnen |leider )*bei d\w+ anfrage (?:leider )?nicht"
        r"|\bich kann (?:dir |ihnen |leider )*bei d\w+ anfrage (?:leider )?nicht",
    ),
    RefusalPhrases(
        "es",
        ("no puedo", "no me es"),
        r"\bno (?:puedo|me es posible) (?:ayudar|asistir)(?:te|le|les|los|os)?"
        rf"(?: (?:con|en) (?:eso|esto|ello))?{_END}",
        r"\bno (?:puedo|me es posible) (?:(?:ayudar|asistir)\w* con|cumplir(?: con)?|atender"
        r"|responder a|satisfacer) (?:esa|esta|tu|su|dicha|este|ese) (?:solicitud|petición|tema)"
        r"|\bno (?:puedo|me es posible) (?:crear|escribir|redactar|generar|producir|proporcionar)"
        r" (?:(?:ese|este|esos|estos|tales|un)(?: tipo de)? )?(?:contenido|mensaje|texto|copy)s?\b",
    ),
    RefusalPhrases(
        "fr",
        ("ne peux", "ne pourrai", "ne saurais", "ne suis", "je peux pas"),
        r"\bje (?:ne )?(?:peux|pourrai|saurais|suis)(?: malheureusement)? pas(?: en mesure de)?"
        rf" (?:vous |t['’])aider(?: (?:avec|sur|pour|à) (?:cela|ça|ce (?:sujet|point)))?{_END}",
        r"\bje ne (?:peux|pourrai|saurais|suis) pas(?: en mesure de)? (?:(?:vous |t['’])aider"
        r" (?:avec|pour)|répondre à|accéder à|donner suite à|satisfaire(?: à)?|traiter)"
        r" (?:cette|votre|ta) (?:demande|requête)"
        r"|\bje ne (?:peux|pourrai|suis) pas(?: en mesure de)? (?:créer|écrire|rédiger|générer"
        r"|produire|fournir) (?:ce|ces|cette|un|de tels?|de ce|du)"
        r" ?(?:type de |genre de )?(?:contenu|message|texte)s?\b",
    ),
    RefusalPhrases(
        "pt",
        ("não posso", "não consigo", "não poderei"),
        r"\bnão (?:posso|consigo|poderei) (?:(?:te |lhe |o |a )?(?:ajudar|auxiliar)"
        rf"|ajudá-l[oa]s?(?:\(a\))?)(?: nisso| nisto| com (?:isso|isto))?{_END}",
        r"\bnão (?:posso|consigo|poderei)"
        r" (?:(?:\w+ )?ajud\S+ com|atender(?: a)?|cumprir|responder a)"
        r" (?:ess[ae]|est[ae]|[ao]? ?seu|sua) (?:pedido|solicitação)"
        r"|\bnão (?:posso|consigo|poderei) (?:criar|escrever|gerar|redigir|produzir|fornecer)"
        r" (?:(?:ess[ae]|est[ae]|tal|um)(?: tipo de)? )?(?:conteúdo|mensagem|texto|mensagens)\b",
    ),
    RefusalPhrases(
        "it",
        ("non posso", "non sono"),
        r"\bnon (?:posso|sono in grado di) (?:aiutar|assister)(?:e|ti|la|vi|l[ao])"
        rf"(?: (?:con|in) (?:questo|ciò))?{_END}",
        r"\bnon (?:posso|sono in grado di)"
        r" (?:aiutar\w+ con|soddisfare|esaudire|rispondere a|evadere)"
        r" (?:questa|tale|la tua|la sua) richiesta"
        r"|\bnon (?:posso|sono in grado di) (?:creare|scrivere|generare|redigere|produrre|fornire)"
        r" (?:(?:questo|questi|tali|tale|un)(?: tipo di)? )?"
        r"(?:contenut[oi]|messagg[io]+|test[oi])\b",
    ),
    RefusalPhrases(
        "nl",
        ("niet",),
        r"\b(?:ik (?:kan|mag)|(?:(?:daar|hier|helaas) )?kan ik)(?: (?:je|u|jullie|daar|hier"
        rf"|helaas|ook|hiermee|daarmee))* niet(?: (?:bij|mee|verder))* helpen"
        rf"(?: met (?:dit|dat))?{_END}",
        r"\b(?:ik kan|kan ik)(?: helaas)? niet helpen met (?:dit|deze|uw|je) (?:verzoek|vraag)"
        r"|\b(?:ik kan|kan ik)(?: helaas)? (?:dit|deze|dergelijke|zulke|dat soort) (?:soort )?"
        r"(?:inhoud|berichten?|teksten?|tekst|verzoek)(?: helaas)? niet (?:maken|schrijven"
        r"|opstellen|genereren|uitvoeren|inwilligen)",
    ),
    RefusalPhrases(
        "sv",
        ("inte",),
        r"\b(?:jag kan|kan jag)(?: tyvärr)? inte hjälpa(?: dig| er)?(?: till)?"
        rf"(?: med (?:det|detta))?{_END}",
        r"\b(?:jag kan|kan jag)(?: tyvärr)? inte hjälpa (?:\w+ ){0,2}med (?:den här|denna|din)"
        r" (?:förfrågan|begäran)"
        r"|\b(?:jag kan|kan jag)(?: tyvärr)? inte (?:skapa|skriva|generera|ta fram) (?:sådan\w*"
        r"|detta|denna|den här sortens|den typen av)? ?(?:innehåll|meddelanden?|texte?r?)\b",
    ),
    RefusalPhrases(
        "da",
        ("ikke",),
        r"\b(?:jeg kan|kan jeg)(?: desværre)? ikke hjælpe(?: dig| jer)?"
        rf"(?: med (?:det|dette))?{_END}",
        r"\b(?:jeg kan|kan jeg)(?: desværre)? ikke (?:skrive|lave|oprette|generere) (?:sådan\w*"
        r"|dette|denne|den slags)? ?(?:indhold|beskeder?|besked|tekste?r?)\b"
        r"|\bikke hjælpe (?:\w+ ){0,2}med (?:denne|din) (?:anmodning|forespørgsel)",
    ),
    RefusalPhrases(
        "nb",
        ("ikke",),
        r"\b(?:jeg kan|kan jeg)(?: dessverre)? ikke hjelpe(?: deg| dere)?"
        rf"(?: med (?:det|dette))?{_END}",
        r"\b(?:jeg kan|kan jeg)(?: dessverre)? ikke (?:skrive|lage|opprette|generere) (?:slikt?"
        r"|slike|dette|denne|den typen)? ?(?:innhold|meldinge?r?|tekste?r?)\b"
        r"|\bikke hjelpe (?:\w+ ){0,2}med (?:denne|din) forespørselen",
    ),
    RefusalPhrases(
        "fi",
        ("en voi", "en pysty", "en valitettavasti"),
        r"\ben (?:valitettavasti )?(?:voi|pysty)(?: valitettavasti)? (?:auttaa|auttamaan|avustaa)"
        rf"(?: sinua| teitä| tässä| siinä| tämän| asiassa| kanssa)*{_END}",
        r"\ben (?:valitettavasti )?(?:voi|pysty) (?:valitettavasti )?(?:luoda|luomaan|kirjoittaa"
        r"|kirjoittamaan|tuottaa|tuottamaan|toteuttaa|täyttää)"
        r" (?:tätä|tällais\w+|sellais\w+|pyydettyä|pyyntöäsi)"
        r"|\ben voi auttaa (?:tässä )?pyynnössä",
    ),
    RefusalPhrases(
        "pl",
        ("nie mogę", "nie jestem"),
        r"\bnie (?:mogę|jestem w stanie)(?: (?:ci|państwu|w tym|z tym))* pomóc"
        rf"(?: (?:ci|państwu|w tym|z tym|w tej sprawie))*{_END}",
        r"\bnie (?:mogę|jestem w stanie) (?:spełnić|zrealizować|wykonać|pomóc (?:z|w)) (?:tej|tą"
        r"|twojej|tego|państwa) (?:prośb\w+|żądania|polecenia)"
        r"|\bnie (?:mogę|jestem w stanie)"
        r" (?:stworzyć|napisać|tworzyć|pisać|wygenerować|przygotować)"
        r" (?:takich|takiej|tego|tej|takiego)(?: typu| rodzaju)? (?:treści|wiadomości|tekst\w+)",
    ),
    RefusalPhrases(
        "tr",
        ("yardım", "getirem", "karşılayam", "oluşturam", "yazam", "üretem"),
        rf"\b(?:yardımcı ol|yardım ed)(?:am|em)(?:am|em|ıyorum|iyorum|ayacağım|eyeceğim){_END}",
        r"\bbu(?: tür| tarz)? (?:isteği|talebi|istekleri|içeriği|içerikleri|mesajı|mesajları)"
        r"(?:ni)? (?:yerine getirem|karşılayam|oluşturam|yazam|üretem)\w+",
    ),
    RefusalPhrases(
        "ru",
        ("не могу", "не смогу", "не буду"),
        r"\bне (?:могу|смогу)(?: (?:вам|тебе|с этим|в этом|здесь))* помочь"
        rf"(?: (?:вам|тебе|с этим|в этом))*{_END}",
        r"\bне (?:могу|смогу) (?:выполнить|обработать|помочь с) (?:этот|ваш|данный|эту|вашу|этим)"
        r" (?:запрос|просьб)"
        r"|\bне (?:могу|смогу|буду) (?:создать|создавать|написать|писать|составить|составлять"
        r"|сгенерировать) (?:так\w+|эт\w+|подобн\w+) (?:контент\w*|сообщени\w+|текст\w*)",
    ),
    RefusalPhrases(
        "zh-Hans",
        ("无法", "無法", "不能", "没办法"),
        r"(?:无法|無法|不能|没办法)(?:为|在|对|就)?(?:您|你|此|这方面|这个)?(?:提供)?"
        rf"(?:帮助|幫助|协助|協助)(?:您|你)?{_END}",
        r"(?:无法|無法|不能)(?:协助|帮助|協助|幫助)?(?:您|你)?(?:满足|滿足|完成|处理|處理|回应|执行|執行)"
        r"(?:这个|该|此|这项|您的|你的|这类|此类)(?:请求|請求|要求|任务)"
        r"|(?:无法|無法|不能)(?:生成|创建|撰写|编写|创作|提供)(?:此类|这类|该|这样的|这种|相关)?的?"
        rf"(?:营销|促销)?(?:内容|消息|文案|信息|短信){_END}",
    ),
    RefusalPhrases(
        "ja",
        ("でき", "かね", "お力"),
        r"(?:お手伝い|ご協力|サポート)(?:する(?:こと|事)|は|が|を|も)*"
        r"(?:でき(?:ません|ない|かね)|いたしかね|致しかね)|お力になれません(?!が)",
        r"(?:要望|依頼|リクエスト)に(?:は|も)?(?:お応え|対応|お答え)(?:する(?:こと|事)|は)*"
        r"(?:でき|いたしかね|致しかね)"
        r"|(?:そのような|このような|この|その|ご依頼の)(?:内容|メッセージ|文章|文面|コンテンツ)"
        r"(?:は|を|の)?(?:作成|生成|執筆)(?:する(?:こと|事)は|は|が|を)?(?:でき|いたしかね|致しかね)",
    ),
    RefusalPhrases(
        "ko",
        ("없",),
        r"(?:도와\s?(?:드릴|줄)|도움을? (?:드릴|줄)|지원해? ?(?:할|드릴)) 수(?:는|가)? 없",
        r"(?:해당|그런|이러한|그러한|이런|요청하신) (?:요청|내용|콘텐츠|메시지|글|문구)"
        r"(?:은|는|을|를|에|에는)? (?:작성|생성|제공|처리|수행|이행|응)(?:해 ?)?"
        r"(?:할|드릴|하)? 수(?:는|가)? 없",
    ),
    RefusalPhrases(
        "id",
        ("tidak dapat", "tidak bisa"),
        r"\btidak (?:dapat|bisa) membantu(?: anda| kamu)?"
        rf"(?: (?:dengan|dalam|untuk)?(?: ?hal)? ?(?:itu|ini|tersebut))?{_END}",
        r"\btidak (?:dapat|bisa) (?:memenuhi|memproses|membantu(?: dengan)?) permintaan"
        r" (?:itu|ini|tersebut|anda)"
        r"|\btidak (?:dapat|bisa) (?:membuat|menulis|menghasilkan) (?:konten|pesan|teks)"
        r" (?:seperti|semacam|ini|itu|tersebut|promosi)",
    ),
    RefusalPhrases(
        "hi",
        ("नहीं",),
        r"(?:मदद|सहायता) नहीं कर (?:सकता|सकती|सकते|पाऊँगा|पाऊंगा|पाऊँगी|पाऊंगी)",
        r"(?:अनुरोध|निवेदन)(?: को)? (?:पूरा|स्वीकार) नहीं कर सक"
        r"|(?:ऐसा|ऐसी|ऐसे|यह|इस तरह का|इस तरह की|इस प्रकार का) (?:संदेश|सामग्री|कॉन्टेंट|मैसेज)"
        r" नहीं (?:लिख|बना|तैयार कर) सक",
    ),
    RefusalPhrases(
        "hi-Latn",
        (" nahi", " nahee", " nai "),
        r"\b(?:(?:aapki|isme|is mein?) )?(?:madad|sahayata|help|assist)"
        r" (?:nahi|nahin|nahee|nai) kar (?:sakta|sakti|sakte|paunga|paungi|paaunga)\b",
        r"\b(?:aisa|aisi|yeh?|is tarah ka|is tarah ke) (?:message|content|msg|text)s?"
        r" (?:nahi|nahin) (?:likh|bana) (?:sakta|sakti)"
        r"|\brequest (?:puri|poori|pura|poora) (?:nahi|nahin) kar sak",
    ),
    RefusalPhrases(
        "ar",
        ("لا أ", "لا ا", "لا ي"),
        r"لا (?:أستطيع|استطيع|يمكنني|أقدر على)(?: تقديم)? (?:مساعدتك|المساعدة|مساعدتكم)"
        rf"(?: (?:في|ب|مع))?(?: (?:ذلك|هذا(?: الأمر)?))?{_END}",
        r"لا (?:أستطيع|استطيع|يمكنني) (?:المساعدة في|تلبية|تنفيذ|الاستجابة ل) ?(?:هذا الطلب|طلبك)"
        r"|لا (?:أستطيع|استطيع|يمكنني) (?:إنشاء|كتابة|توليد|تقديم) (?:هذا|مثل هذا|هذه|مثل هذه)"
        r" (?:المحتوى|الرسالة|الرسائل|النص|النوع)",
    ),
)
