"""Spanish: what presses the reader, and what makes a price small."""

PRESSING = {
    "scarcity": """
        sólo/solo/tan_solo/solamente queda/quedan
        queda/quedan sólo/solo/poc*/#
        últimas de? stock
        últimas/últimos unidades/plazas/piezas/tazas/entradas/habitaciones/cupos/lugares/existencias/#
        hasta agotar
        agotar*/agotan <1> existencias/pronto/rápido/stock
        se agota*/acaban/están_agotando
        date/daos/dense prisa
        apresúrate/apúrate/apresúrese
        última/últimas oportunidad/oportunidades
        cupo*/plazas/unidades/existencias/edición/stock/cantidades limitad*
        antes de? que se_agot*/se_acab*/se_nos_acab*/se_nos_agot*/se_te_acab*/vuele*
        # personas están/lo/la/miran mirando/viendo/han/este
        no te_lo_pierdas/lo_dejes_escapar/te_quedes_sin
        casi/prácticamente agotad*
        vuelan
        cuando se_acab* se_acabó/se_acabaron/no
        quedan/queda unas? poc*/contad*/apenas
        últimos/últimas pares/botellas/frascos/ejemplares/tallas/unidades/pares
        vuelan los/las últim*
        se acaban/agotan/van/están volando/agotando
        - minutos/horas/días/semanas/vacaciones sí/ya/no/también? se acaban/van
        no volver*/volverá a haber/estar
        apenas quedan/queda
        sólo/solo nos_quedan/quedan/tenemos #/doce/unas/unos
        nos quedan #/doce/pocas/pocos
        sólo/solo hay #/poc* <2> vitrina/mostrador/estante/estantería/bandeja/tienda/almacén
        - daos/date/dense prisa niños/niñas/chicos/chicas
        - queda/quedan # hora*/día*/minuto*/paso*/parada*/página*/capítulo*/kilómetro*/línea*/ejercicio*
        - sólo/solo queda/quedan elegir/un/#? paso*/día*/hora*/minuto*
        - solo/sólo queda @
        - date prisa_en
        - sin prisa*
        mejores @? se/vuelan van/acaban/agotan/llevan/habrán_ido/irán/acabarán
    """,
    "deadline": """
        solo/sólo/únicamente hasta el? lunes/martes/miércoles/jueves/viernes/sábado/domingo
        aprovech* antes/hasta
        - último/últimos/última/últimas día/días/tarde/tardes/noche/noches/semanas/horas de/del <1> verano/otoño/invierno/primavera/año/vacaciones/clase/clases/colegio/curso/viaje
        solo/sólo/únicamente hasta esta_noche/hoy/mañana/medianoche/el_domingo/el_lunes/el_sábado/el_viernes
        sólo/solo/solamente/únicamente/exclusivamente hoy/por_hoy/esta_noche
        hoy solamente/únicamente/nada_más
        nada más hoy
        hasta/a/antes_de la? medianoche
        termina/acaba/vence/caduca/finaliza/cierra hoy/mañana/esta_noche/a_medianoche/en_#
        último/últimos/últimas día/días/horas
        - en_los/en_estos/estos/sus últimos días
        quedan/en # horas
        oferta/descuento/precio/promoción <3> # hora*/minuto*
        válid* sólo/solo? hoy
        mañana <2> tarde/precio/acaba/sube
        el reloj/tiempo corre/se_acaba
        antes de_que/del acab*/termin*/fin <2> día/noche/semana
        pagarás/pagas/pagarán/paga el precio completo/normal/entero
        precio completo/normal mañana/después
        termina/acaba/caduca/desaparece/expira <1> medianoche
        pide/compra/reserva/aprovecha hoy/ya o/antes/mismo
        a medianoche
        vuelve/volverá el precio de/normal/anterior/habitual/completo
        mañana <2> precio
        - entrega/llega*/listo/lista/recib*/te_llega/en_casa/enviamos <3> en # horas
        - en # horas en/a/lo_tienes/está/llega/recib*
        - último día de/del
        - quedan # horas para
        - a medianoche en/todo/nadie
        - misa/clase/película/concierto/partido/reunión/función/turno/obra/recreo <2> termina/acaba
    """,
    "discount": """
        precio*/tarifas <1> rebajad*/reducid*/tirad*/hundid*/por_los_suelos/en_picada/de_locura/de_liquidación/de_remate
        todo/toda <3> rebajad*/a_mitad/en_oferta/en_rebaja*/en_liquidación
        grandes/enormes/increíbles/súper/mega/fuertes descuento*/rebaja*/ahorros
        ahorra/ahorre/ahórrate mucho/más/dinero/muchísimo/una_fortuna/a_lo_grande/un_tercio/un_cuarto/la_mitad
        a mitad de/del precio
        paga/pague/pagas/pagarás/pagará/pagaréis/pagarán/pagan/pagar la_mitad/menos
        bajamos/recortamos/rebajamos/tiramos los/todos/nuestros precios
        por debajo del? coste/costo
        liquidación total/de
        hemos/han? tirado/bajado/hundido/rebajado/roto/reventado <1> precio*
        precio* tirado*/reventado*/por_el_suelo/de_derribo
        a mitad de_precio
        por la mitad
        descuento*/rebaja* de bienvenida/fidelidad/socio/socios/lanzamiento
        descuento*/rebaja* especial*/exclusiv*/extra/adicional*/secreto*/personal
        te/le/os/los espera/esperan <3> descuento*/rebaja*
        disfruta*/consigue*/obtén/recibe*/llévate/aprovecha* un/tu/el/su <1> descuento/rebaja
        descuento*/rebaja* <1> para ti/usted/todos/socios/los/quienes/nuevos
        tu/su descuento
        pagan/pagas/paga menos en caja/tienda/mostrador
        - sin/ningún/no_hay/ni descuento*
        - nunca/no <2> descuento*
    """,
}
