"""What is most often free, by its words in our languages."""

from hookline.text.pattern import compile_lazily

THINGS = {
    name: compile_lazily(words)
    for name, words in {
        "delivery": r"deliver|shipping|postage|liefer|versand|porto\b|env[íi]o|entrega|livraison|"
        r"frais de port|frete|доставк|пересыл|डिलीवरी|डिलिवरी|शिपिंग|توصيل|شحن|运费|邮|配送|送货|"
        r"快递",
        "returns": r"\breturn(?:s|ed|ing)?\b|(?:send|bring|give)(?:ing)?\s(?:\w+\s)?back|exchange|"
        r"retour|renvo|rückgab|"
        r"rücksend|zurück(?:gib|geb|schick|send|bring)|\bzurück\b|umtausch|devoluc|devolv|devu[eé]lv|devoluç|troca|"
        r"reso\b|resi\b|restitui|\bterug|верн[иу]|أعيد|إعاد|أرجع|zwrot|zwróc|oddaj|odeśl|odesła|"
        r"возврат|обмен|वापस|रिटर्न|wapsi|إرجاع|استبدال|退货|退换|换货",
        "one more": r"\bsecond\b|\bthird\b|zweite|dritte|deuxième|troisième|segund[oa]|tercer|"
        r"terceir|\bsecond[oa]\b|\bterz[oa]\b|tweede|derde|\bdrug[aąi]|trzeci|\bвтор|\bтрет|दूसर|तीसर|"
        r"الثاني|الثالث|第二|第三",
        "gift": r"gift|tote|geschenk|regalo|cadeau|brinde|presente|подарок|подарк|उपहार|गिफ्ट|"
        r"तोहफ|tohfa|هدية|赠品|礼",
        "trial": r"trial|probemonat|probeabo|testversion|prueba|essai|período de teste|пробн|"
        r"ट्रायल|تجرب|试用",
        "lesson": r"lesson|class\b|classes|course|workshop|webinar|unterricht|kurs|clase|curso|"
        r"cours\b|leçon|aula|урок|заняти|курс|क्लास|पाठ|कोर्स|درس|دورة|课",
        "consultation": r"consult|check-?up|beratung|consulta|conseil|консультац|परामर्श|استشار|"
        r"咨询",
        "installation": r"install|assembl|montage|aufbau|montaje|montagem|установк|сборк|монтаж|"
        r"इंस्टॉल|تركيب|安装",
        "drink": r"coffee|\bteas?\b|drink|\bcups?\b|espresso|latte|\bbeer|\bwine|kaffee|\btee\b|"
        r"getränk|tasse|\bcaf[ée]s?\b|bebida|boisson|кофе|\bчай|напит|чашк|कॉफ|चाय|\bchai\b|قهوة|"
        r"شاي|مشروب|咖啡|茶|饮",
        "food": r"dessert|\bmeal|breakfast|pizza|burger|fries|taco|cake|lunch|dinner|snack|"
        r"frühstück|kuchen|desayuno|postre|petit-déjeuner|repas|café da manhã|завтрак|десерт|"
        r"नाश्त|खाना|فطور|وجبة|早餐|甜品|餐",
        "parking": r"parking|parkplatz|parken|estacionamiento|aparcamiento|stationnement|"
        r"estacionamento|парковк|पार्किंग|موقف|停车",
        "entry": r"\bentry\b|admission|ticket|eintritt|entrada|entrée|billet|ingresso|"
        r"\bвход(?!ит|ят)|билет|प्रवेश|टिकट|دخول|تذكر|门票",
        "sample": r"\bsamples?\b|muestra|échantillon|amostra|пробник|सैंपल|عينة|小样",
        "night": r"\bnights?\b|nacht|nächte|\bnoches?\b|\bnuit|\bnoites?\b|\bноч|ليلة|ليال|晚住|"
        r"一晚",
        "care": r"clean|polish|repair|reinigung|reparatur|limpieza|nettoyage|limpeza|чистк|ремонт|"
        r"सफाई|मरम्मत|تنظيف|إصلاح|清洗|维修",
    }.items()
}
