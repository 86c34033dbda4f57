"""Spanish: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        te/os/le/les invitamos a conocer*/descubrir*/visitar*/probar*/ver*/pasar*/venir/celebrar*/participar/compartir*/leer*/explorar*/disfrutar*/vivir*/recorrer*/seguir*/responder*/contestar*/escribir*/renovar*/unir*/sumar*/formar/completar*/revisar*/elegir*/reservar*/asistir/opinar/contar*/hacer*/volver/entrar/acercar*/dar*/echar*/mirar*/saber/aprender*/estar/ser
        te/os/le/les invitamos a la/las/una/nuestra/esta fiesta*/celebración*/inauguración/apertura/jornada*/feria*/charla*/visita*/presentación*/cita*/velada*/reunión*/exposición*
        te/os/le/les invitamos al/a_un/a_nuestro evento*/encuentro*/taller*/acto*/paseo*/mercado*/mercadillo*/aniversario*
        cuesta/cuestan lo_que cuesta*
        no cuesta nada salvo/más_que
        no es/son/era gratis/gratuit*
        regalos se? los? compra/compran/comprar/compramos/compraron
        compra/compran/comprar/comprado/compramos/comprando sus/los/tus/mis/nuestros? regalos
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
        hac*/haremos/hago/haz # de? descuento/rebaja/bonificación
        hac*/haremos/hago un/una descuento/rebaja
    """,
    "scarcity": """
        solo/sólo/apenas? quedan/queda/quedaban solo/sólo? migas/recuerdos/minutos/páginas/paradas/cenizas
        te/le/les/os/me quedan/queda # clase*/leccion*/lección/sesion*/sesión/punto*/visita*/mes*/viaje*/práctica*/pago*/cuota*/dato*/documento*/crédito*/bono*
        quedan pocas/pocos/unas/unos/dos/tres páginas/capítulos/migas/pasos/minutos/paradas
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
        último día de clase/colegio/verano/vacaciones
    """,
    "superlative": """
        nadie me/le/nos hace
        mejores @? se/vuelan van/acaban/agotan/llevan/habrán_ido/irán/acabarán
    """,
    "contest": """
        por suerte/fortuna
        echaron/echar/echamos a suertes
        regalos se? los? compra/compran/comprar/compramos/compraron
        compra/compran/comprar/comprado/compramos/comprando sus/los/tus/mis/nuestros? regalos
        compra/compran/comprar mejor
    """,
}
