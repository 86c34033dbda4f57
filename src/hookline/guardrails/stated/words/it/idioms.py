"""Italian: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        le/nostre/vostre/altre/queste/delle/sue/tutte/loro/tue/nuove/migliori <1> offerta/offerte
        offerte di/del/della/dei/per/in/su/a
        sorriso/ciao/saluto/grazie <4> costa niente/nulla
        fattura/conto che non/nessuno
        nessuno può/potrà pagare
        non può/possono/puoi pagare <1> fattur*/cont*
        fattura non ha/serve/richiede/vuole
        fatturare <1> senza
        chiedere/sognare/guardare/sorridere/sorriso non costa niente/nulla
        ti/mi/ci/vi pagano/paghino/pagheranno
        al momento_di pagare/saldare
        pagato l'affitto/le_bollette a_nessuno
        non pagare/pagate/paghi/paghiamo per quello_che/ciò_che/quel_che/cose_che
        non pagare/pagate/paghi/paghiamo due_volte/il_doppio
        di gratis qui? ci sono/è solo i/il/l' consigli/consiglio/pareri/sole/aria
        # al prezzo di un/una sorriso/bacio/abbraccio
        costa quel/quello che costa
        non costa nulla/niente tranne/se_non
        non è/sono/era gratis/gratuit*
        regali si? comprano/compra/comprati
        compra/comprano/comprare/comprate/comprato i/gli/dei <1> regali
        formaggio gratis <6> trappola
        gratis <6> trappola
        osservazion*/commenti/insulti/critiche gratuit*
        caval donato
        aspettato/cercato per niente
    """,
    "guarantee": """
        amicizia/amicizie/amore/ricordi/risate <2> dura/durano/resta/restano
        pioggia/acquazzone/temporale è/sarà? garantit*
        piove/pioverà/piovere garantito/sicuro
        tagliando/foglio/certificato di/della garanzia
        niente/nulla/nessuno garantisce/garantiva/può_garantire
        nessuna/senza garanzia*
    """,
    "assured": """
        soldi non crescono/nascono/cadono
        interessi sono/vengono calcolati/conteggiati/mostrati
        interessi si calcolano
        rondini/cicogne/primavera <2> tornano/torna
    """,
    "multiplied": """
        # a # giorni/ore/settimane/mesi/minuti/anni
        soldi non crescono/nascono/cadono
    """,
    "scarcity": """
        ultima/ultime/ultimo/ultimi stagione/stagioni/puntat*/episodi*/capitol*
        restano/rimangono/mancano # cose/passaggi/mosse/clic/telefonate/firme
        questo/può/possiamo aspettare
        ne abbiamo raccolt*/vendut*/serviti/fatti/adottati
        restano/rimangono/resta solo/soltanto/ormai? briciole/ricordi/minuti/pagine/fermate/cenere
        ti/le/vi/mi restano/rimangono/resta/rimane # lezion*/sedut*/punt*/visit*/viagg*/rat*/cors*/ingress*/crediti/documento/documenti
        restano/mancano/rimangono poche/pochi/due/tre pagine/capitoli/briciole/passi/fermate/minuti
        ultime/ultimi/ultima/ultimo foglie/foglia/oche/rondini/giro/minuto/nevi/mele/tram/treno/ospiti/raggi
    """,
    "zero_interest": """
        non pagare/pagate/paghi/paghiamo due_volte/il_doppio
        nessun/senza/zero interesse per/a/verso
    """,
    "deadline": """
        quarto/quarti/mezz'ora/mezza/d'ora/un'ora
        quarto d'ora/ora
        non aspettare/aspettate/aspetti i/gli/lo/uno/dei/degli? saldi/sconti/sconto
        a mezzanotte <2> strada/città/casa/cucina/giardino/luna/cielo/gatto/mare/fiume/neve
        un/del/dal/nel/ogni/questo/tuo/vostro/nostro/lungo/bel/buon/prossimo/scorso fine settimana
        film/concerto/spettacolo/canzone/libro finisce/termina
        film/concerto/spettacolo/canzone/libro finisce/termina <2> mezzanotte
        ultimo giorno di scuola/vacanza/estate
        ballato/ballano/ballarono/riso/cantato/parlato/dormito/giocato <3> fino a mezzanotte
        ultimo/ultima minuto/giro/secondo <4> gol/vinto/segnato/vinse
        gol/vinto/segnato/vinse <4> ultimo/ultima/all'ultimo minuto/giro
    """,
    "superlative": """
        mio/mia/miei/mie miglior* @
        il/la/i/le miglior/migliore/migliori consigli*/storia/storie/parola/parole/risposta/risposte/domanda/domande/battuta/battute/scusa/scuse/ricordo/ricordi/ragione/ragioni/notizia/notizie/abitudine
        consiglio/parola/risposta/domanda/scusa/ricordo/ragione/notizia migliore
        miglior/migliore/migliori scusa/scuse
        ridere/riso è? <2> miglior/migliore medicina
        nessuno ti/vi/ci/mi/la fa/farà aspettare/attendere/correre/scegliere/chiamare/ripetere/firmare
        non fa/fanno male/paura/rumore/danno
        nessuno mi/lo/la/ci fa
        migliori @? vanno/finiscono/spariscono/andranno/saranno/vengono via/prima/presto/subito/finiti/finite/presi/prese/per_primi
        ride bene/meglio
        giorno/notte/inverno più freddo/fredda/caldo/lungo/lunga/corto
    """,
    "contest": """
        per fortuna
        tirato/tirare/tirano a sorte
        regali si? comprano/compra/comprati
        compra/comprano/comprare/comprate/comprato i/gli/dei <1> regali
        tombola/lotteria/riffa <4> c'era/era/aveva/allora
        vinto/vinse/vince <3> fiera/sagra/pesciolino/scommessa/lite
        vinto/vinse/vince la/il/una partita/gara/corsa/coppa/finale/scommessa
        squadra/fratello/sorella/inverno/gatto/oca ha/hanno vinto
    """,
    "comparison": """
        meglio/veloce del/della/di testa/cuore/memoria/occhi/mano
        meglio/veloce che a/su/sullo occhio/schermo/carta/foto
        ride ultimo
        ultimo ride
        i_nostri/le_nostre altri/altre negozi/filiali/sedi/botteghe
        nostri/nostre altri/altre negozi/filiali/sedi/botteghe
    """,
    "cashback": """
        paga/pagano/pagare/pagato/paghi a parte
        tornare/torna/ritorno alla/all' ultima/prima/precedente pagina/schermata/menu
        tornare/torna alla pagina/ultima/prima
    """,
    "proof": """
        città/paese parla del tempo/meteo
        consigliato/consigliata/raccomandato/approvato/approvata/testato/testata da/dal/dalla mia/mio/tua/tuo/me/nessuno/nonna/tempo
        alcuni/alcune/certi persone/clienti/genitori/famiglie? scelgono/preferiscono/amano
        alcuni/alcune/certi/certe persone/clienti/genitori/famiglie
        non ne? parliamo/parliamone/parlerò
        gratis <6> consigli/consiglio della/del vicina/vicino
        solo/soltanto i consigli della/del vicina/vicino
        cuochi/chef/fornai/medici scelgono/comprano il/loro/pesce/verdure
        zio/zia/nonna/nonno/mamma/papà/maestra dice/diceva/ripete/ripeteva
    """,
    "health": """
        non dimenticare/dimenticate/dimenticarti/dimenticatevi
        meno stress al/la/di/in/il/nel/prima mattin*/sera/cucina/lunedì/ufficio/viaggio/vacanza/settimana/scuola
        meno stress più
    """,
    "discount": """
        meno da contare/sommare/calcolare/pensare/fare/portare
        non aspettare/aspettate/aspetti i/gli/lo/uno/dei/degli? saldi/sconti/sconto
        prezzo di un/una sorriso/bacio/abbraccio
    """,
}
