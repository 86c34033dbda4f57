"""Italian: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        costa quel/quello che costa
        non costa nulla/niente tranne/se_non
        non è/sono/era gratis/gratuit*
        regali si? comprano/compra/comprati
        compra/comprano/comprare/comprate/comprato i/gli/dei <1> regali
    """,
    "guarantee": """
        tagliando/foglio/certificato di/della garanzia
        niente/nulla/nessuno garantisce/garantiva/può_garantire
        nessuna/senza garanzia*
    """,
    "assured": """
        soldi non crescono/nascono/cadono
    """,
    "multiplied": """
        # a # giorni/ore/settimane/mesi/minuti/anni
        soldi non crescono/nascono/cadono
    """,
    "scarcity": """
        restano/rimangono/resta solo/soltanto/ormai? briciole/ricordi/minuti/pagine/fermate/cenere
        ti/le/vi/mi restano/rimangono/resta/rimane # lezion*/sedut*/punt*/visit*/viagg*/rat*/cors*/ingress*/crediti/documento/documenti
        restano/mancano/rimangono poche/pochi/due/tre pagine/capitoli/briciole/passi/fermate/minuti
    """,
    "zero_interest": """
        nessun/senza/zero interesse per/a/verso
    """,
    "deadline": """
        a mezzanotte <2> strada/città/casa/cucina/giardino/luna/cielo/gatto/mare/fiume/neve
        fine settimana
        film/concerto/spettacolo/canzone/libro finisce/termina
        film/concerto/spettacolo/canzone/libro finisce/termina <2> mezzanotte
        ultimo giorno di scuola/vacanza/estate
    """,
    "superlative": """
        non fa/fanno male/paura/rumore/danno
        nessuno mi/lo/la/ci fa
        migliori @? vanno/finiscono/spariscono/andranno/saranno/vengono via/prima/presto/subito/finiti/finite/presi/prese/per_primi
    """,
    "contest": """
        per fortuna
        tirato/tirare/tirano a sorte
        regali si? comprano/compra/comprati
        compra/comprano/comprare/comprate/comprato i/gli/dei <1> regali
    """,
}
