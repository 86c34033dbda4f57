"""Spanish: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        sonrisa/hola/saludo/gracias <4> cuesta nada
        nadie puede/podrá/va_a pagar
        no puede/pueden/puedes pagar <1> factura*/lo
        facturar <1> sin
        factura* no necesita*/pide/requiere
        preguntar/soñar/mirar/sonreír/sonrisa no cuesta nada/dinero
        te/me/nos/os/les pagan/paguen/pagaron/pagarán
        a la_hora/hora_de de? pagar
        al/antes_de pagar/cobrar
        pagó/pagaron/paga/pagan el/la/las alquiler/renta/facturas a_nadie/de_nadie
        no pagues/pague/paguéis/paguen/pagar por lo_que/algo_que/cosas_que
        no pagues/pague/paguéis/paguen/pagar dos_veces/el_doble
        único gratis es/son <1> consejos/consejo/opiniones/sol/aire/chismes
        llevo/llevas/lleva/llevamos/llevan la cuenta
        # por el precio de una/un sonrisa/beso/abrazo
        te/os/le/les invitamos a conocer*/descubrir*/visitar*/probar*/ver*/pasar*/venir/celebrar*/participar/compartir*/leer*/explorar*/disfrutar*/vivir*/recorrer*/seguir*/responder*/contestar*/escribir*/renovar*/unir*/sumar*/formar/completar*/revisar*/elegir*/reservar*/asistir/opinar/contar*/hacer*/volver/entrar/acercar*/dar*/echar*/mirar*/saber/aprender*/estar/ser
        te/os/le/les invitamos a la/las/una/nuestra/esta fiesta*/celebración*/inauguración/apertura/jornada*/feria*/charla*/visita*/presentación*/cita*/velada*/reunión*/exposición*
        te/os/le/les invitamos al/a_un/a_nuestro evento*/encuentro*/taller*/acto*/paseo*/mercado*/mercadillo*/aniversario*
        cuesta/cuestan lo_que cuesta*
        no cuesta nada salvo/más_que
        no es/son/era gratis/gratuit*
        regalos se? los? compra/compran/comprar/compramos/compraron
        compra/compran/comprar/comprado/compramos/comprando sus/los/tus/mis/nuestros? regalos
        queso gratis <6> ratonera*
        gratis <6> ratonera*
        comentario*/observacion*/insulto*/crítica* gratuito*/gratuita*
        esperamos/esperaron/buscamos/corrimos para nada
        caballo regalado
    """,
    "guarantee": """
        amistad/amistades/amor/recuerdos/risas <2> dura/duran/queda/quedan
        lluvia/chaparrón/aguacero/tormenta está/estará? garantizad*
        comprobante/tarjeta/certificado/hoja de garantía
        nada/nadie garantiza/garantizaba/puede_garantizar
        no_hay/sin/ninguna garantía*
        llegó/vino/volvió nunca
    """,
    "cashback": """
        dinero de vuelta en/al el/la/mi/su/un/una? cajón/bote/caja/sobre/bolso/sitio/mesa
        volver/vuelve/regresar/regresa a la última/primera/anterior/misma página/pantalla/menú
    """,
    "assured": """
        dinero no crece/nace/cae
        intereses se calculan/pagan/muestran/cuentan/abonan
        intereses son calculados
        golondrinas/cigüeñas/primavera <2> vuelven/vuelve/regresan
    """,
    "multiplied": """
        # a # días/dias/horas/semanas/meses/minutos/años
        dinero no crece/nace/cae
        hac*/haremos/hago/haz # de? descuento/rebaja/bonificación
        hac*/haremos/hago un/una descuento/rebaja
    """,
    "scarcity": """
        última/últimas/último/últimos temporada*/episodio*/capítulo*/tomo*/disco*
        no se acaba/acaban nunca
        nunca se acaba/acaban
        queda/quedan # cosa*/detalle*/gestion*/gestión/clic*/llamada* por/para/y
        esto/eso/podemos/puede esperar hasta
        solo/sólo/apenas? quedan/queda/quedaban solo/sólo? migas/recuerdos/minutos/páginas/paradas/cenizas
        te/le/les/os/me quedan/queda # clase*/leccion*/lección/sesion*/sesión/punto*/visita*/mes*/viaje*/práctica*/pago*/cuota*/dato*/documento*/crédito*/bono*
        quedan pocas/pocos/unas/unos/dos/tres páginas/capítulos/migas/pasos/minutos/paradas
        últimas/últimos/última/último hojas/hoja/gansos/golondrinas/vuelta/minuto/nieves/manzanas/tranvía/tren/invitados/rayos
    """,
    "comparison": """
        mejor/rápido/fuerte que la/el/los/las cabeza/corazón/memoria/ojo/ojos/mano
        mejor/rápido que a/de/en ojo/memoria/pantalla/papel/foto
        mejor/rápido que en una/la pantalla/foto
        dos/cuatro <2> son/es/ven/piensan mejor/más que uno/una/dos
        más vale
        ríe/rie el? último
        último/última ríe/rie
        último ríe mejor
        nuestras/nuestros otras/otros tiendas/locales/sucursales/cafeterías/oficinas
    """,
    "zero_interest": """
        no tiene/tienen/tenga interés para/en/alguno
        no pagues/pague/paguéis/paguen/pagar dos_veces/el_doble
        sin/ningún/cero interés por/en/hacia
    """,
    "deadline": """
        hoy ya no contamos/cuento/cuentas/cocinas/cocinamos/hace/tienes/tengo
        no esperes/espere/esperéis/esperen a/por? las/los/el/un/una/otras? rebaja*/descuento*/ofertas
        se_acabó/terminó/agotó la/el/otra_vez? leche/pan/café/azúcar/queso/papel/sal
        a medianoche <2> calle/ciudad/casa/cocina/jardín/luna/cielo/gato/mar/río/nieve
        película/concierto/obra/canción/libro acaba/termina/acabó/terminó
        película/concierto/obra/canción/libro acaba/termina/acabó/terminó antes_de/a/hacia medianoche
        hora de cerrar/irse/volver
        último día de clase/colegio/verano/vacaciones
        bailaron/bailan/bailaba*/bailamos/reímos/reímos/rieron/cantaron/charlaron/durmieron/jugaron/hablaron <3> hasta medianoche/la_medianoche/el_lunes/el_domingo/el_amanecer
        último/última minuto/vuelta/segundo <5> gol/ganó/marcó/corrían/iban/perdió
        gol/ganó/marcó/perdió <4> último/última minuto/vuelta/segundo
    """,
    "superlative": """
        que hay menos que/cosas
        mi/mis mejor/mejores @
        el/la/los/las mejor/mejores consejo*/historia*/palabra*/respuesta*/pregunta*/chiste*/excusa*/recuerdo*/razón/razones/noticia*/costumbre*
        mejor/mejores excusa*
        risa es la? mejor medicina
        reír es la? mejor medicina
        nadie te/le/os/les/nos/me hace/hará esperar/correr/elegir/llamar/repetir/firmar/sentir
        cualquier/cualquiera/otra/alguna/esta tarde/tardes
        nadie me/le/nos hace
        mejores @? se/vuelan van/acaban/agotan/llevan/habrán_ido/irán/acabarán
        ríe/rie mejor
        mejor <2> ríe/rie
        día/noche/invierno/mes más frío/fría/cálido/largo/larga/corto/oscuro
    """,
    "contest": """
        llevo/lleva/llevas/llevamos/llevan la_cuenta
        por suerte/fortuna
        echaron/echar/echamos a suertes
        regalos se? los? compra/compran/comprar/compramos/compraron
        compra/compran/comprar/comprado/compramos/comprando sus/los/tus/mis/nuestros? regalos
        compra/compran/comprar mejor
        tómbola/rifa/sorteo/lotería <4> había/era/ganó/entonces/tenía
        rifa/tómbola del pueblo/barrio <2> había/solo
        tómbola <1> entonces <2> premio <4> era
        premio gordo? era un/una
        ganó/gana/ganaron <3> feria/pez/apuesta/discusión/disputa
        ganó/gana/ganaron el/la/un partido/partida/carrera/copa/final/discusión/apuesta
        equipo/hermano/hermana/invierno/gato/ganso/perro/viento ganó/gana/ganaron
        ganó el/la ganso/gato/gallina/perro
        no gana/gano para
    """,
    "proof": """
        ciudad/pueblo/país habla del tiempo/clima/partido
        recomendado/recomendada/aprobado/aprobada por mi/tu/su/nadie/mí
        algunos/algunas personas/gente/clientes/padres/familias/vecinos? eligen/prefieren/escogen/aman/juran
        algunos/algunas/ciertas/ciertos personas/gente/clientes/padres/familias/vecinos
        hay gente/quien que? prefier*/elig*
        no/ni hablemos/hablamos/hablar de?
        cocineros/chefs/panaderos/médicos/expertos eligen/escogen/compran su/sus/el/pescado/verdura/carne
        tío/tía/abuela/abuelo/madre/padre/vecina/vecino/maestra/maestro dice/decía/repite/repetía/jura
    """,
    "health": """
        no olvid*
        no te/se olvid*
        menos estrés por/en/al/los/antes la/el/las? mañana*/noche*/lunes/cocina/viaje*/trabajo/vacaciones/navidad/semana/oficina
        menos estrés más
    """,
    "discount": """
        menos que contar/sumar/calcular/pensar/hacer/cargar
        no esperes/espere/esperéis/esperen a/por? las/los/el/un/una/otras? rebaja*/descuento*/ofertas
        precio de una/un sonrisa/beso/abrazo
    """,
}
