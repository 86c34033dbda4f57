"""Spanish."""

IDIOMS = {
    "free": """
        te/os/le/les invitamos a conocer*/descubrir*/visitar*/probar*/ver*/pasar*/venir/celebrar*/participar/compartir*/leer*/explorar*/disfrutar*/vivir*/recorrer*/seguir*/responder*/contestar*/escribir*/renovar*/unir*/sumar*/formar/completar*/revisar*/elegir*/reservar*/asistir/opinar/contar*/hacer*/volver/entrar/acercar*/dar*/echar*/mirar*/saber/aprender*/estar/ser
        te/os/le/les invitamos a la/las/una/nuestra/esta fiesta*/celebración*/inauguración/apertura/jornada*/feria*/charla*/visita*/presentación*/cita*/velada*/reunión*/exposición*
        te/os/le/les invitamos al/a_un/a_nuestro evento*/encuentro*/taller*/acto*/paseo*/mercado*/mercadillo*/aniversario*
        cuesta/cuestan lo_que cuesta*
        no cuesta nada salvo/más_que
        no es/son/era gratis/gratuit*
    """,
    "guarantee": """
        comprobante/tarjeta/certificado/hoja de garantía
        nada/nadie garantiza/garantizaba/puede_garantizar
        no_hay/sin/ninguna garantía*
    """,
    "cashback": """
        dinero de vuelta en/al el/la/mi/su/un/una? cajón/bote/caja/sobre/bolso/sitio/mesa
    """,
    "assured": """
        dinero no crece/nace/cae
    """,
    "multiplied": """
        # a # días/dias/horas/semanas/meses/minutos/años
        dinero no crece/nace/cae
    """,
    "scarcity": """
        solo/sólo/apenas? quedan/queda/quedaban solo/sólo? migas/recuerdos/minutos/páginas/paradas/cenizas
    """,
    "comparison": """
        dos/cuatro <2> son/es/ven/piensan mejor/más que uno/una/dos
        más vale
    """,
    "zero_interest": """
        sin/ningún/cero interés por/en/hacia
    """,
    "deadline": """
        a medianoche <2> calle/ciudad/casa/cocina/jardín/luna/cielo/gato/mar/río/nieve
        película/concierto/obra/canción/libro acaba/termina/acabó/terminó
        película/concierto/obra/canción/libro acaba/termina/acabó/terminó antes_de/a/hacia medianoche
        hora de cerrar/irse/volver
    """,
    "superlative": """
        nadie me/le/nos hace
    """,
    "contest": """
        por suerte/fortuna
        echaron/echar/echamos a suertes
    """,
}
