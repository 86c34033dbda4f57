"""Italian: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        prendi/compra/porta/prendine # <1> paghi/paga/pagane/paghi_solo <2> #
        non ci devi/deve/dovete nulla/niente
        esente/esenti/senza da? spese/costi
        regalo/omaggio incluso
        gratis
        gratuit*
        in omaggio/regalo
        omaggio/regalo con/per/incluso
        lo/la/li/le offriamo/paghiamo/regaliamo noi
        offriamo/paghiamo/regaliamo noi
        offre/paga la_casa
        non ti/vi/le? costa/costano nulla/niente/un_centesimo
        non paghi/paga/pagate nulla/niente
        senza pagare/spendere nulla/niente/un
        senza spese/costi/costo di/aggiuntiv*/extra/alcun*
        spese/spedizione/consegna/reso <2> a_nostro_carico/inclus*/a_zero
        ti/vi/le regaliamo
        ti/vi invitiamo a pranzo/cena/colazione
        prendi/paghi/compra #/uno/due <1> e? paga/paghi/prendi #/uno/due
        prendi # paghi #
        # <3> al prezzo di #/una/uno
        non la/lo/li? facciamo? pagare/pagherai/paghi
        non facciamo pagare @
        non facciamo pagare
        - libero/libera/gratuito di/da
        - gratuitamente criticat*
    """,
    "superlative": """
        il/la/i/le migliore/migliori in assoluto
        il/la/i/le miglior/migliore/migliori @
        il/la/i/le/gli @ più @ di/della/del/dell'/dei/al/in/sul/che città/mondo/mercato/italia/paese/zona/tutti/ci
        il/la/i/le/gli @ più @ della_città/del_mondo/del_mercato/d'italia/del_paese/della_zona/al_mondo/sul_mercato/in_città
        il/la/i/le più @ del/della/al/in/sul/d'italia mondo/mercato/città/paese/zona
        nessuno fa/cuoce/prepara/vende/offre/cucina un/una/uno? <1> più/miglior*
        non troverai/trovi/troverete/trovate <3> più/miglior*/meglio
        da nessuna parte
        numero uno
        leader del/nel/di mercato/settore
        imbattibil*/insuperabil*/ineguagliabil*/senza_pari/incomparabil*
        di prima qualità/classe
        prezzi più bassi
        nessun/nessuna/nessuno @ gli/le/si? si_avvicina/regge/eguaglia/paragona/avvicina
        nessun/nessuna @ gli_si avvicina
        - il/la/i/le migliore/migliori amic*/moment*/modo/parte/augur*/ricord*/idea/anni
        - numero uno della via/lista
    """,
    "comparison": """
        meglio/migliore/migliori di/del/della/degli/delle/dei altr*/concorren*/grandi/qualsiasi/tutti/qualunque
        più @ <3> di/del/della/degli/delle/dei altri/altre/grandi/concorren*/qualsiasi/qualunque/tutti/marche
        dura/durano/pulisce/rende <1> il_doppio/il_triplo/più_a_lungo
        il doppio/triplo <3> di/rispetto qualsiasi/altri/altre/a
        a differenza di/degli/delle altri/altre/concorren*?
        batte/supera tutti/tutte/qualsiasi/ogni/la_concorrenza
        # volte più @
        - più @ di prima/ieri/sempre/ieri/mai/così/te/noi/me
        metà dei/di prodotti/apparecchi/marche? della? concorrenza/concorrenti
        metà <3> concorrenza/concorrenti/altri
    """,
    "guarantee": """
        avrai/otterrai sicuramente/certamente <2> aumento/promozione/lavoro/posto
        - non <1> possiamo/posso/può/possono garantir*/promett*
        - non <1> garant*
        - nessuna garanzia
        - pagina/certificato/scheda/tagliando della/di garanzia
        # anni/mesi di garanzia
        garanzia <1> # anni/mesi
        garanti*
        soddisfatti o rimborsati
        rimborso/rimborsiamo totale/completo/integrale/garantito/il/se
        restituiamo i/il tuoi? soldi/denaro/importo
        promettiamo/prometto/giuriamo <6> mai/sempre
        sostituiamo/ripariamo/cambiamo <3> vita/gratis/sempre/domande
        clinicamente/scientificamente/dermatologicamente testat*/provat*/dimostrat*
        100% sicur*/natural*/efficac*/pur*
        funziona sempre
        risultati assicurati/certi/provati
        senza domande
        mai più? sbiadi*/rompe*/delude/rovina
        rimborsiamo ogni/tutto/fino
        non ti piace <2> rimbors*/soldi
        - senza garanzia
        nessun/zero/senza rischio/rischi per te/voi/lei
    """,
    "assured": """
        fatturato/vendite/guadagni <3> raddoppi*/triplic*
        stipendio/stipendi/reddito/guadagno <5> sale/salgono/cresce/crescono/aument*/raddoppi*
        rendimento/rendimenti/guadagn*/profitt*/rendite/interessi garantit*/assicurat*/cert*/sicur*/fiss*
        quello/ciò che <5> reso/guadagnato/dato/fatto <5> ancora/nuovo/renderà/ripeterà
        rendimenti/guadagni <3> scorso/passato <3> ancora/ripet*/tornano/nuovo
        capitale/risparmi/denaro/soldi/investimento <1> è/sono/resta al_sicuro/protett*/garantit*/sicur*
        capitale/risparmi/denaro/soldi/investimento/fondo <3> cresce/crescono/aumenta/sale ogni/sempre/anno
        risparmi/soldi/capitale/denaro <1> può/possono solo/soltanto crescere/salire/aumentare
        può/possono solo/soltanto crescere/salire/aumentare
        non puoi/può/potete perdere
        impossibile perdere
        soldi/guadagni facili/veloci
        senza rischi/rischio
        diventa/diventare ricc*
        rendimento/rendimenti/guadagn*/profitt* <1> è/sono assicurat*/garantit*/cert*/sicur*
    """,
    "multiplied": """
        raddoppia/triplica/moltiplica/raddoppiate i/il/la/tuoi/tuo/le <1> risparmi/soldi/capitale/denaro/investimento
        soldi/risparmi/capitale/denaro <1> raddoppi*/triplic*/moltiplic*
        trasforma # <1> in #
        il doppio/triplo dei/del/di tuoi/tuo/quanto
        # volte il/i tuo/tuoi <1> denaro/soldi/capitale/investimento
    """,
    "scarcity": """
        quando finisc* finisc*
        quando/se finiscono/finisce <1> finiscono/finito/finita/stop
        ne restano/rimangono
        restano/rimangono solo/pochi/poche/pochissim*/ultim*/#
        ultimi/ultime/ultimo/ultima pezzi/posti/paia/bottiglie/copie/camere/biglietti/occasione/disponibil*/pezzo/posto
        fino a/ad esaurimento
        scorte/posti/pezzi/edizione limitat*
        quasi/presto esaurit*/finit*/sold
        stanno volando/finendo/esaurendo
        corri/correte/affrettati/affrettatevi prima/le/gli/che/a/prima_che
        affrettati
        prima che finisc*/vada*/esaurisc*/sia
        non perdere/perderti/perdetevi
        # persone stanno/lo/la guardando/vedendo
        non torn*/torneranno più?
        ne abbiamo solo/soltanto/ancora #/dodici/pochi/poche
        ne abbiamo <1> dodici/#
        - senza fretta
        - affrettati con calma
        - restano/resta/rimangono # fermat*/pagin*/capitol*/chilometr*/minut*/pass*/rig*
        migliori @? vanno/finiscono/spariscono/andranno/saranno/vengono via/prima/presto/subito/finiti/finite/presi/prese/per_primi
    """,
    "deadline": """
        solo/soltanto fino a lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica
        approfitt* <1> entro/prima/fino
        - ultimo/ultimi/ultima/ultime giorno/giorni/sera/sere/settimane/ore di/dell'/dell/della/del/delle/d'estate/d'inverno/d'autunno/d <1> estate/autunno/inverno/primavera/anno/vacanze/scuola/viaggio/anno
        - ultimi/ultime/ultimo/ultima giorni/sere/giorno/sera d'estate/d'autunno/d'inverno/dell'estate/dell'anno/dell'inverno/dell'autunno
        solo/soltanto/solamente/esclusivamente oggi/stasera/per_oggi/fino_a_stasera
        oggi soltanto/solamente
        scade/finisce/termina/chiude/sparisce a/oggi/domani/stasera/tra mezzanotte/#?
        scade/finisce/termina oggi/domani/stasera
        entro oggi/mezzanotte/stasera/domani/la_mezzanotte/fine_giornata
        entro la fine del/della
        sconto/sconti/saldi/offerta/offerte/promo*/solo/soltanto/prezzo/prezzi/bonus <3> fino_a/fino_al/entro/entro_il fine settimana
        prezzo pieno/intero domani/poi/dopo/da
        pagherai/paghi/pagherete il prezzo pieno/intero
        ultimo/ultimi giorno/giorni
        - negli/questi/degli ultimi giorni
        ultime ore
        fino a mezzanotte
        offerta/sconto/prezzo <3> # ore/minuti
        restano/mancano # ore/minuti
        torna/tornerà il prezzo di/pieno/normale/vecchio
        domani <2> prezzo
        - ultimo/ultimi giorno/giorni di/del lavoro/mese/viaggio/mare/gita
    """,
    "discount": """
        a metà prezzo
        metà prezzo
        abbiamo? abbattuto/tagliato/dimezzato/ribassato/crollato <1> prezzi
        prezzi <1> abbattuti/tagliati/dimezzati/ribassati/stracciati/pazzi/shock/in_picchiata/bassissimi
        un terzo/quarto in_meno/di_meno
        tutto <2> saldo/in_saldo/in_offerta/scontat*/ribassat*
        grandi/enormi/super/mega/incredibili sconti/ribassi/risparmi
        risparmia molto/tanto/di_più/un_sacco
        sotto costo
        sottocosto
        liquidazione totale
        - prezzi pazzi di
        sconto/sconti di benvenuto/fedeltà/lancio
        sconto/sconti speciale/speciali/esclusivo/esclusivi/extra/aggiuntivo/segreto/dedicato
        ti/vi/la aspetta/aspettano/attende/attendono <3> sconto/sconti
        goditi/ottieni/ricevi/assicurati uno/il/lo <1> sconto
        sconto/sconti <1> per te/voi/tutti/i_soci/chi/nuovi
        il_tuo/il_vostro/il_suo sconto
        - senza/nessuno/nessun/niente/né sconto/sconti
        - non <2> sconto/sconti
        - sconto a/di nessuno/pena
    """,
    "proof": """
        che consiglia/raccomanda il/la/l' @
        consigliato/consigliata/raccomandato/approvato/approvata/testato/testata/certificato/certificata da/dal/dalla/dall'/dallo <1> @
        dentisti/medici/veterinari/esperti/dermatologi/farmacisti/chef/pediatri/ostetriche/allenatori lo/la/li/le/ci? consigliano/raccomandano/scelgono/preferiscono/usano/approvano
        consigliat*/raccomandat*/approvat*/scelt*/certificat*/testat* da/dai/dagli/dalle/dal medici/dentisti/esperti/dermatologi/#/milioni/migliaia/veterinari/ministero
        # veterinari/medici/dentisti/clienti/donne/persone/esperti/mamme su #
        migliaia/milioni/centinaia di famiglie/clienti/persone/donne/mamme <3> scelt*/amano/usano/fidano/scelgono/comprano/consigliano
        più/oltre di? # <1> clienti/famiglie/persone/recensioni/utenti
        # stelle su/da
        visto in tv
        premiat*/eletto prodotto/da/come
        studi/test/ricerche dimostrano/provano/confermano
        # <1> su # usano/scelgono/preferiscono/consigliano/comprano
        consigliat*/raccomandat* <1> da/dai/dalle/dagli/dal @
    """,
    "health": """
        cura/guarisce il/la/le/i/l' <1> mal*/acne/diabete/cancro/ansia/insonnia/artrite/depressione/dolor*
        elimina/combatte/previene/allevia/toglie/scioglie/brucia <2> mal/dolor*/grasso/pancia/acne/rughe/cellulite/ansia/insonnia/emicrania/stress/brufoli
        acne/rughe/brufoli/cellulite/dolore/emicrania <1> sparisc*/scompa*/va_via/passa
        l'acne sparisce/scompare
        perdi/perdere/dimagrisci/perdete <2> # chili/kg/kili
        addio/basta <1> dolor*/mal/rughe/acne/brufoli/cellulite/emicrania
        senza effetti collaterali
        rafforza/rinforza <1> difese/sistema/immunit*
        abbassa/riduce <1> pressione/colesterolo/glicemia
        rimedio miracoloso
        rughe/acne/brufoli/macchie/cellulite/dolori spariscono/scompaiono/svaniscono
        - cura la noia
    """,
    "contest": """
        vinci/vincete/vincere un/una/uno/il/premi/fantastici
        puoi/potresti/potete vincere
        partecipa/partecipi/partecipano/partecipate <2> estrazione/concorso/lotteria/sorteggio/premi
        estrazione a premi
        concorso/lotteria/sorteggio a/con/premi
        in palio
        possibilità/occasione di vincere
        - vinci un sorriso/amico
        - vinta o/la
    """,
    "cashback": """
        cashback
        restituiamo/rimborsiamo/ridiamo <5> spesa/conto/acquisto/portafoglio/carta
        una parte <3> spesa/acquisto <3> indietro/restituit*/conto
        # di rimborso/ritorno
        soldi indietro
        ti/vi ridiamo #
    """,
    "zero_interest": """
        senza/zero interessi
        tasso/interessi zero
        a tasso zero
        rate <2> senza/zero/tasso
        0% di? interessi
        paghi/paga dopo/poi/a_rate/più_tardi <2> senza
        compra ora/oggi <2> paga/paghi dopo/poi
    """,
}
