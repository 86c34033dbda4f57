"""French: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        on/nous vous/t invite/invitons à la/une/cette/notre fête*/soirée*/visite*/rencontre*/inauguration*/journée*/réunion*/exposition*
        on/nous vous/t invite/invitons à découvrir/venir/voir/lire/répondre/passer/rejoindre/visiter/partager/essayer/goûter/participer/revenir/fêter/suivre
        coûte/coûtent ce_qu'il/ce_qu'elle/ce_qu'ils coûte*
        invitons toujours? à ralentir/lire/regarder/écouter/découvrir/respirer
        ce que nous/on vous/t offrons/offre
        ne/n' coûte/coûtent/coûtera qu'un/qu'une/que/qu'à
        n'est/n'était/ne_sont pas gratuit*/offert*
        cadeaux s'achètent/s'achetaient/se_font
        achète/achètent/achetez/acheter/acheté/achetons ses/leurs/vos/les/mes/nos/des/tes cadeaux
    """,
    "guarantee": """
        bon/carte/certificat de garantie
        rien/personne/aucun ne garantit/garantira/garantissait/peut_garantir
        aucune/sans garantie que/qu'
    """,
    "assured": """
        argent ne pousse pas
    """,
    "multiplied": """
        # à # jours/heures/semaines/mois/minutes/ans
        argent ne pousse pas
    """,
    "scarcity": """
        il ne reste plus? que <2> étape*/pas/clic*/champ*/question*/page*/case*/adresse/signature/photo/formulaire/confirmer/valider/signer/choisir
        reste une/la place à_table/dans_mon/au_chaud
        il ne? reste que/qu' <1> miettes/souvenirs/minutes/pages/arrêts
        il ne? reste plus? que/qu' des/quelques/trois/deux miettes/souvenirs/minutes/pages/arrêts
        reste que quelques/deux/trois miettes/pages/chapitres/minutes/pas/arrêts
        fond de la? boîte/tasse/poche/vallée/classe
    """,
    "zero_interest": """
        aucun/sans/zéro/nul intérêt pour/à
        aucun/sans intérêt pour/à
    """,
    "deadline": """
        à minuit <2> rue/ville/maison/cuisine/jardin/lune/ciel/chat/mer/rivière/neige
        film/concert/pièce/chanson/livre finit/termine/se_termine
        film/concert/pièce/chanson/livre finit/termine/se_termine avant/à/vers minuit
        l'heure de fermer/partir/rentrer
    """,
    "superlative": """
        personne n'arrive/ne_vient/ne_naît en/ici/à_l'heure/sans
        personne ne me/le/la/nous fait
        meilleurs/meilleures @? partent/partiront/seront/sont partis/parties/prises/pris/en_premier/vite/les_premières/les_premiers
        aucun/sans intérêt pour/à
    """,
    "contest": """
        par chance/bonheur
        tiré/tirer/tirent au sort la/le/les/qui
        cadeaux s'achètent/s'achetaient/se_font
        achète/achètent/achetez/acheter/acheté/achetons ses/leurs/vos/les/mes/nos/des/tes cadeaux
    """,
    "proof": """
        # personnes/clients/clientes/gens/familles/élèves/patients <4> l'an/l'année/mois/semaine/hiver/été/printemps/automne passé/passée
    """,
}
