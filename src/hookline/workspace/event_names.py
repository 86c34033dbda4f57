"""What engines, shops and people call our events: a word means one of them, or none."""

ENGINES_CALL: dict[str, str] = {
    "purchase": "converted", "purchased": "converted", "placed order": "converted",
    "order placed": "converted", "order completed": "converted", "order created": "converted",
    "order paid": "converted", "completed order": "converted", "checkout completed": "converted",
    "checkout complete": "converted", "charged": "converted", "charge succeeded": "converted",
    "ordered": "converted", "order": "converted", "sale": "converted", "bought": "converted",
    "transaction": "converted", "conversion": "converted", "paid": "converted",
    "buy": "converted", "purchase completed": "converted", "completed purchase": "converted",
    "purchase complete": "converted", "checkout paid": "converted", "compra": "converted",
    "kauf": "converted", "bestellung": "converted", "achat": "converted", "commande": "converted",
    "acquisto": "converted", "заказ оплачен": "converted", "покупка": "converted",
    "खरीद": "converted", "购买": "converted", "شراء": "converted",
    "refund": "refunded", "order refunded": "refunded", "refunded order": "refunded",
    "order returned": "refunded", "returned": "refunded", "charge refunded": "refunded",
    "chargeback": "refunded", "return": "refunded", "refund issued": "refunded",
    "opt out": "unsubscribed", "optout": "unsubscribed", "opted out": "unsubscribed",
    "unsubscribe": "unsubscribed", "unsub": "unsubscribed", "list unsubscribe": "unsubscribed",
    "stop": "unsubscribed", "global unsubscribe": "unsubscribed",
    "email unsubscribed": "unsubscribed", "unsubscribed email": "unsubscribed",
    "email unsubscribe": "unsubscribed", "sms unsubscribed": "unsubscribed",
    "unsubscribed from email marketing": "unsubscribed",
    "unsubscribed from sms marketing": "unsubscribed", "unsubscribed from list": "unsubscribed",
    "abmeldung": "unsubscribed", "baja": "unsubscribed", "désinscription": "unsubscribed",
    "отписка": "unsubscribed",
    "spam": "complained", "complaint": "complained", "spam report": "complained",
    "spamreport": "complained", "marked email as spam": "complained",
    "spam complaint": "complained", "marked as spam": "complained",
    "email marked as spam": "complained", "reported spam": "complained",
    "bounce": "failed", "bounced": "failed", "hard bounce": "failed", "soft bounce": "failed",
    "bounced email": "failed", "email bounced": "failed", "email bounce": "failed",
    "dropped email": "failed", "undelivered": "failed", "dropped": "failed", "rejected": "failed",
    "email soft bounce": "failed", "sms rejection": "failed", "sms failed": "failed",
    "email hard bounce": "failed", "push notification bounce": "failed",
    "email mark as spam": "complained", "email spam": "complained",
    "sms unsubscribe": "unsubscribed", "whatsapp unsubscribe": "unsubscribed",
    "email delivery": "delivered", "sms delivery": "delivered", "email delivered": "delivered",
    "sms delivered": "delivered", "whatsapp delivery": "delivered",
    "sms inbound receive": "replied", "whatsapp inbound receive": "replied",
    "email clicked": "clicked", "sms clicked": "clicked", "sms short link click": "clicked",
    "push notification open": "opened", "whatsapp read": "opened",
    "email send": "sent", "sms send": "sent", "email sent": "sent", "sms sent": "sent",
    "push notification send": "sent", "whatsapp send": "sent",
    "delivery": "delivered", "received email": "delivered", "message delivered": "delivered",
    "open": "opened", "opened email": "opened", "email open": "opened", "email opened": "opened",
    "read": "opened",
    "click": "clicked", "clicked email": "clicked", "email click": "clicked",
    "link clicked": "clicked", "clicked sms": "clicked",
    "reply": "replied", "inbound": "replied", "inbound message": "replied",
    "send": "sent", "sent email": "sent", "sent sms": "sent", "message sent": "sent",
    "redeem": "redeemed", "coupon redeemed": "redeemed", "voucher redeemed": "redeemed",
    "referral": "referred", "activate": "activated", "account activated": "activated",
    "score": "scored", "survey answered": "scored",
}  # fmt: skip
"""Well-known names of campaign engines, shops and senders; in small letters, words apart."""
OF_LANGUAGES = {
    "converted": (
        "kauf abgeschlossen, bestellung aufgegeben, bestellung bezahlt, achat effectué, "
        "commande passée, commande payée, pedido, pedido pago, pedido realizado, "
        "pedido pagado, compra realizada, compra aprovada, ordine, ordine pagato, "
        "ordine completato, aankoop, bestelling, bestelling geplaatst, zakup, "
        "zamówienie, zamówienie opłacone, köp, köb, kjøp, osto, tilaus, satın alma, "
        "sipariş, sipariş verildi, satış, 購入, 注文, 注文完了, 決済完了, 下单, "
        "支付成功, 訂單完成, "
        "pembelian, "
        "pesanan, تم الشراء, طلب مكتمل, заказ, заказ оформлен, kharid, ऑर्डर"
    ),
    "refunded": (
        "retoure, rücksendung, erstattung, rückerstattung, gutschrift, remboursement, "
        "retour, avoir, reembolso, devolución, devolucao, devolução, estorno, rimborso, "
        "reso, terugbetaling, retourzending, zwrot, återbetalning, retur, refusjon, "
        "palautus, iade, i̇ade, geri ödeme, 返品, 返金, 退款, 退货, pengembalian dana, "
        "retur barang, استرجاع, استرداد, إرجاع, возврат, वापसी, रिफंड"
    ),
    "unsubscribed": (
        "abbestellt, abmeldung vom newsletter, désabonnement, désabonné, désinscrit, "
        "baja de lista, cancelación de suscripción, descadastro, descadastramento, "
        "cancelamento de inscrição, disiscrizione, annullamento iscrizione, afmelding, "
        "uitgeschreven, wypisanie, rezygnacja, avregistrering, avmelding, afmeldt, "
        "tilauksen peruutus, abonelikten çıkma, abonelikten çıkış, abonelik iptali, "
        "配信停止, 購読解除, 登録解除, 退订, 取消订阅, berhenti berlangganan, إلغاء الاشتراك, "
        "الغاء الاشتراك, отписался, सदस्यता समाप्त"
    ),
    "complained": (
        "spam-beschwerde, plainte spam, queja de spam, denúncia de spam, "
        "segnalazione spam, spam klacht, zgłoszenie spamu, spam şikayeti, 迷惑メール報告, "
        "垃圾邮件投诉, شكوى بريد مزعج, жалоба на спам"
    ),
    "opened": (
        "geöffnet, öffnung, ouverture, apertura, abertura, geopend, otwarcie, öppnad, "
        "åpnet, åbnet, açılma, açıldı, 開封, 打开, فتح, открытие, открыто"
    ),
    "clicked": (
        "klick, geklickt, clic, clique, geklikt, kliknięcie, klickad, klikket, tıklama, "
        "クリック, 点击, نقر, клик, переход"
    ),
}
"""What people call them in their own languages, parted by commas."""
ENGINES_CALL |= {
    " ".join(word.replace("-", " ").casefold().split()): event
    for event, words in OF_LANGUAGES.items()
    for word in words.split(",")
}
