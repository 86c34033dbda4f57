"""Spanish: phrases that claim something, by concept."""

from hookline.guardrails.stated.words.es.concepts_pressing import PRESSING

CONCEPTS = {
    "free": """
        llév*/lleva/compra/toma/coge # <1> paga*/pague* <2> #
        # <3> paga*/pague* solo/sólo/solamente/únicamente #
        no nos debes/debe/debéis nada
        libre/libres/exento*/exenta* de cargo*/costo*/coste*/gastos
        no tiene/tienen/lleva/llevan costo/coste/cargo/gastos
        regalo/obsequio incluido/incluida
        gratis
        gratuit*
        2 x 1
        2x1/3x2
        # <3> por el precio de #/una/uno
        compra/lleva uno/una/1/2/dos <1> llévate/lleva/paga/y
        lleva/llévate # <1> paga #
        invita/invitamos la? casa
        entrega*/envío*/café*/copa*/ronda/bebida*/postre*/desayuno*/almuerzo*/cena*/devolución/devoluciones/gastos/instalación/entrada*/noche*/clase*/regalo*/comida*/parking/aparcamiento/envoltorio <3> corre/corren/va/van/paga por/de nuestra cuenta
        por cuenta de la_casa/nuestra
        de regalo
        te/le/os regalamos
        sin coste/costo/cargo <1> adicional/alguno/extra
        sin coste/costo/cargo
        sin gastos de @
        envío/entrega/devolución/instalación incluid*/cero
        no te/le/os? cuesta/costará nada/un_céntimo/un_peso
        nosotros pagamos/invitamos
        pagamos/invitamos nosotros
        pagamos el/la/tu/su envío/cuenta/entrega/almuerzo/cena/café/gastos
        no pagas/paga/pagarás nada/ni
        no pagues/pague/pagues/paguéis el/la/los/las/por envío/entrega/gastos/instalación/devolución/montaje
        sin pagar nada/ni/un
        te/os/le invitamos a un/una/la/el/tu
        te/os/le/les invitamos un/una/unos/unas/el/la/los/las/tu/tus/otro/otra
        lo invita/paga la casa
        a cuenta de la_casa
        no cobramos el/la/los/las/nada/por
        no te/le cobramos nada/el/la
        - libre de
    """,
    "superlative": """
        - de? todo/todos/toda/todas menos
        el/la/los/las/tu/tus/su/sus mejor/mejores @
        el/la/los/las @ más barat*/rápid*/vendid*/querid*/segur*/fresc*/potente*/avanzad*/recomendad*/de
        número/no uno/1
        nº 1
        líder del/en/de mercado/sector/industria/ventas
        líderes del/en/de
        insuperable*/inigualable*/imbatible*/incomparable*/inmejorable* @
        el/los precio*/tarifas mejor/más bajo*/barato*
        precio*/calidad imbatible*/insuperable*/inmejorable*
        de primera/talla clase/mundial/calidad
        nadie te? da/ofrece/vende/hace/iguala/supera
        el/la/los/las @ más @ de/del/que la/el/este/esta/hay/puedas/mundo/mercado/ciudad/país
        nadie hace/hornea/prepara/vende/ofrece/cocina un/una/unos/unas? <1> más/mejor*
        no encontrarás/encontrará/encuentras/hallarás <3> más/mejor*
        no hay/existe @ más/mejor @
        en ningún sitio/lugar/lado
        ningún/ninguna @ se_le_acerca/se_compara/la_iguala/lo_iguala/le_llega
        nada se_le_acerca/se_compara
        - el/la/lo/los/las/tu/tus mejor/mejores amig*/momento*/manera/forma/parte/día*/versión/idea/plan/recuerdo*/regalo/sitio/tiempo/año*/deseo*
        - a lo mejor
        - lo mejor
        - sabe/sabes/conoce/conoces/entiende/entiendes mejor que_nadie
        - número uno de la calle/lista
        - número uno en la/nuestra/mi lista
    """,
    "comparison": """
        - mejor que te/le/os/les/nos/me/lo/la/se/no
        mejor que @
        más barat*/rápid*/fuert*/fresc*/econom*/eficaz/seguro que @
        más @ que cualquier*/todos/todas/otros/otras/la_competencia/los_demás
        a diferencia de otros/otras/los_demás/la_competencia
        supera/gana a todos/todas/cualquier*/otros/la_competencia
        el doble/triple de <2> que @
        dura*/rinde*/aguanta*/limpia* el_doble/el_triple/más que
        más @ <4> que las/los/otras/otros/cualquier*/la_competencia marcas/grandes/demás/otras/otros
        más @ <4> que las_grandes/otras_marcas/los_demás/cualquier*/la_competencia
        - mejor que nunca/ayer/hoy/mañana/antes/bien/el_año/tu/tú/usted/vos/vosotros/nosotros/él/ella/ellos/nadie/nada/ninguno/yo
        - más barat*/rápid*/fuert*/fresc*/econom*/eficaz/seguro que nunca/ayer/hoy/antes/el_año/tu/tú/usted/nosotros/yo/un/una
        - más @ que nunca/antes
        - mejor que un/una/mi/mis/tu/tus/en_casa
    """,
    "guarantee": """
        conseguirás/tendrás/obtendrás seguro/seguramente <2> aumento/ascenso/trabajo/empleo
        - no <1> podemos/puedo/puede/pueden garantizar*/prometer*
        - no <1> garantiz*
        - no hay/existe <1> garantía*
        - dinero no <2> felicidad
        - hoja/tarjeta/certificado/carta/número de_garantía
        garantiza*/garantía*/garantizad*
        te/le devolvemos tu/su/el dinero
        clínicamente/científicamente/dermatológicamente probad*/demostrad*/comprobad*/testad*
        resultados garantizad*/asegurad*/comprobad*/probad*
        100% segur*/natural*/efectiv*/eficaz/garantizad*/pur*
        o te devolvemos
        nunca falla/fallan/decepciona
        te/le prometemos/aseguramos resultados/éxito/que
        éxito asegurado/garantizado
        funciona siempre
        prometemos/prometo/juramos <6> nunca/jamás/siempre/no_se
        devolvemos tu/su/el/todo dinero/importe
        reembolso total/completo/íntegro/garantizado
        cambiamos/reponemos/reparamos/reemplazamos <2> de_por_vida/gratis/sin_preguntas/para_siempre/siempre
        de por vida
        sin hacer? preguntas
        te/le reembolsamos/devolvemos <1> hasta/todo/cada/el_último
        reembolsamos hasta/todo/cada
        - sin garantía*
        - no prometemos/prometo
        ningún/cero/sin riesgo/riesgos para ti/usted/ustedes/vosotros/vos
    """,
    "assured": """
        facturación/ventas/ganancias <3> duplic*/doblar*/triplic*
        sueldo*/salario*/ingresos <5> sube*/crece*/aument*/duplic*
        rentabilidad/ganancia*/beneficio*/rendimiento*/retorno* garantizad*/asegurad*/segur*/fij*
        dinero fácil/rápido
        ganancia*/rendimiento*/rentabilidad/beneficio* <2> año*/mes* pasad*/anterior <2> repet*/volver*/otra/de_nuevo/seguir*
        lo que <2> ganó/rindió/subió <2> año/ejercicio pasado/anterior <2> repet*/volver*/otra/de_nuevo
        la historia se_repite/volverá/se_repetirá
        volverá/volverán a rendir/ganar/subir
        ahorros/dinero/capital/fondo/inversión <6> volverá/volverán a crecer
        no puedes/puede/podrás perder
        imposible perder
        siempre/nunca ganas/pierdes/sube/pierde
        tu/su dinero/inversión/capital siempre crece*/sube*/gana*
        ganancia/ganar seguro/segura/asegurado/asegurada
        hazte/hágase rico
        lo que <5> dio/ganó/rindió/subió <5> volverá/repet*/volver*/otra/de_nuevo
        capital/dinero/ahorros/inversión <1> está/están/queda a_salvo/segur*/protegid*/garantizad*
        capital/dinero/ahorros/inversión/fondo <3> crece/crecen/aumenta/sube cada/todos/siempre/año
        ahorros/dinero/capital/inversión/fondo <1> sólo/solo/únicamente puede/pueden subir/crecer/aumentar/ir
        sólo/solo/únicamente puede/pueden? subir/crecer/aumentar
        rentabilidad/ganancia*/rendimiento*/beneficio* <1> está/están asegurad*/garantizad*/segur*
    """,
    "multiplied": """
        - puerta/cama/habitación/cita/línea doble
        duplica/triplica/multiplica/dobla tu/su dinero/inversión/capital/ahorros/ingresos
        duplique/triplique/multiplique tu/su dinero/inversión/capital/ahorros
        tu/su dinero/inversión/capital/ahorros se? duplica*/triplica*/multiplica*
        convierte/convierta # <1> en #
        el doble/triple de? tu/su/lo dinero/inversión/que_inviert*
        gana/recupera el doble/triple
        por? # veces tu/su dinero/inversión
        duplica/triplica/multiplica/dobla/duplique tus/sus/tu/su/mis/el ahorros/dinero/ingresos/capital
        dinero/capital/ahorros se_duplicar*/se_triplicar*/se_multiplicar*/duplicad*/triplicad*
    """,
    "proof": """
        que recomienda/avala/recomiendan la/el/los/las @
        recomendado/recomendada/aprobado/aprobada/avalado/avalada/certificado/certificada por <1> @
        recomendad*/aprobad*/avalad*/certificad*/elegid* por médic*/expert*/dentistas/dermatólog*/pediatras/profesional*/#/millones/miles/la/el/veterinarios/todos
        médicos/expertos/dentistas/dermatólogos/pediatras/profesionales/veterinarios lo/la recomiendan/aprueban/prefieren/eligen/usan
        médicos/expertos/dentistas/dermatólogos/pediatras/veterinarios recomiendan/confían/aprueban
        más de # <1> clientes/familias/usuarios/personas/reseñas/opiniones
        #/millones/miles de? clientes/familias/usuarios/personas/mujeres ya? confían/eligen/aman/usan/recomiendan/nos/no_pueden/satisfech*
        # de cada #
        premiad*/galardonad* por/como/en/con
        valorad*/calificad*/puntuad* con #
        # estrellas en/de/según
        visto en
        estudios/ensayos/la_ciencia/pruebas demuestra*/confirma*/prueba*/avala*
        el favorito/preferido de
        elegido mejor/producto/marca
        dentistas/médicos/veterinarios/expertos/dermatólogos/farmacéuticos/chefs/pediatras/matronas/entrenadores lo/la/los/las/nos? recomiend*/recomiendan/aconsejan/eligen/prefieren/adoran/avalan
        # de cada # <1> veterinarios/médicos/dentistas/clientes/mujeres/personas/expertos/madres
        miles/millones/cientos de familias/clientes/personas/mujeres/madres <2> confían/eligen/adoran/aman/usan/compran/recomiendan
        # de cada # <1> @ usan/eligen/prefieren/recomiendan/compran/toman
        recomendad*/aconsejad* <1> por @
    """,
    "health": """
        cura el/la/los/las/tu/su
        cura diabetes/cáncer/acné/artritis/insomnio/ansiedad/gripe/caspa
        pierd*/baja/adelgaza hasta? # kg/kilo*
        sin efectos secundarios
        elimina/combate/previene/trata/alivia el/la/los/las/tu? diabetes/cáncer/acné/artritis/ansiedad/depresión/insomnio/migraña*/dolor*/gripe/estrés/enfermedad*/celulitis/caspa
        refuerza/fortalece/sube tu/su/las/el defensas/sistema_inmun*/inmunidad
        baja/reduce/regula tu/su/la/el presión/colesterol/azúcar/tensión
        quema/quemas/derrite la? grasa
        remedio/cura milagros*
        desintoxica tu/su/el cuerpo/hígado/organismo
        derrite/elimina/quema/disuelve/borra/funde <2> grasa*/barriga/vientre/kilos/arrugas/celulitis/acné/granos/dolor*
        acné/arrugas/granos/celulitis/migrañas/dolor <3> desaparec*/se_va/se_van/adiós
        el acné desaparece
        adiós al/a dolor*/acné/arrugas/migraña*/celulitis/kilos/granos
        olvídate/líbrate del/de <1> dolor*/acné/migraña*/insomnio/kilos
        alivia/calma/quita <2> dolor*/migraña*
        arrugas/acné/granos/manchas/celulitis/dolores se_borran/desaparecen/se_van/se_alisan
        - cura el/la/tu aburrimiento/hambre/nostalgia
        - cura de sueño
    """,
    "contest": """
        gana/gane/gánate un/una/tu/hasta
        puedes/podrías/puede ganar
        participa/participe <3> sorteo/concurso/gana/ganar/rifa
        sorteo/sorteos/rifa/rifas/sorteamos/rifamos
        concurso de? @
        llévate un/una coche/iphone/viaje/auto/moto/casa
        gana/ganar/gánate/llévate un/una viaje/coche/moto/scooter/premio/estancia/bici*
        entra/entras/participa*/participas <2> sorteo/rifa/concurso
        premios en/para juego/ganar
        - gana un/una/tu tiempo/rato/espacio/minuto*/día/amigo
    """,
    "cashback": """
        cashback
        te/le devolvemos #
        te/le devolvemos parte/dinero/una/el_dinero_en
        devolución de #
        reembolso de #
        reembolso en/a tu/su cuenta/monedero/tarjeta
        # de vuelta/regreso en/a
        recupera/recupere # de/en
        dinero de vuelta
        bonificación en tu/su
        devolvemos/reembolsamos/abonamos <5> compra/gasto/monedero/cuenta/tarjeta/saldo
        parte de tu/su compra/gasto/dinero
    """,
    "zero_interest": """
        sin interés/intereses
        msi
        0% de? interés/tae/intereses
        cero intereses/interés
        meses/cuotas/plazos sin intereses/recargo/interés
        financiación/financiamiento sin/al/gratis intereses/coste/0%
        compra ahora/hoy <2> paga después/luego/más_tarde
        sin ningún/pagar/nada_de interés/intereses
        a plazos <1> sin
        paga/pagas después/luego/a_plazos/más_tarde <3> sin interés/intereses/recargo/ningún/coste
    """,
    **PRESSING,
}
