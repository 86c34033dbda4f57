"""Spanish: the words of what a house promises to do."""

CLASSES = {
    "ordered": """
        pide* pídelo pídela pídelos pídelas compra* haz_tu_pedido encarg* pida pides pediste ordena
        """,
    "day_after": "mañana día_siguiente",
    "this_day": """
        hoy_mismo mismo_día esta_noche esta_tarde para_cenar a_la_cena para_la_cena cena
        a_mediodía """,
    "quickly": "en_una_hora en_menos_de_un_día en_el_día antes_del_mediodía",
    "arrives": """
        en_casa en_tu_casa en_su_casa en_tu_puerta en_su_puerta a_tu_puerta a_su_puerta llega
        llegará recib* lo_tienes la_tienes los_tienes las_tienes lo_tendrás en_tus_manos entreg*
        estrénalo a_casa en_la_mesa en_tu_mesa a_la_mesa lo_que_has """,
    "parcel_": "pedido paquete compra envío encargo",
    "we_bring": "entregamos entrega envío envíos enviamos llevamos repartimos reparto entregas",
    "shut_then": "cerrado cerramos cerrados",
    "warrant": "garantía garantizad* garantías cobertura",
    "lifelong": "de_por_vida para_toda_la_vida para_siempre toda_la_vida vitalicia",
    "covered_x": "garantía cubiert* garantizad* repar* reempla* proteg* cubrimos",
    "as_long": "mientras todo_el_tiempo_que",
    "own_it": """
        tengas conduzcas sea_tuyo sea_tuya uses lleves conserves tenga conserve vivas conduzca """,
    "we_mend": """
        reparamos reparación reparaciones cambiamos arreglamos mantenimiento ajustes sustituimos
        """,
    "send_back": """
        devuélv* devolver devolución devoluciones devuelve devuelves devolverlo devolverla """,
    "no_reason": """
        sin_explicaciones sin_dar_explicaciones sin_preguntas sin_dar_motivos sin_motivo
        sin_justificar sin_condiciones cuando_quieras sin_ticket sin_compromiso sin_peros
        sin_complicaciones sin_más sin_hacer_preguntas """,
    "ill_fitting": """
        no_te_queda no_te_quedan no_te_convence no_te_convencen no_te_gusta no_te_gustan
        no_le_queda no_le_convence cambiaste_de_opinión has_cambiado_de no_es_tu_talla no_te_va
        no_te_sirve no_le_gusta no_es_lo_que """,
    "taken_back": "cambiamos devolvemos recogemos cámbialo cámbiala lo_cambiamos aceptamos",
    "nothing_lost": "nada_que_perder no_pierdes_nada no_arriesgas_nada sin_riesgo sin_riesgos",
    "try_out": "prueb* pruéb* prob* anímate empieza abre apúntate inscríbete",
    "only_with_us": """
        solo_aquí sólo_aquí solo_con_nosotros solo_en_nuestra solo_en_nuestras únicamente_en
        exclusivamente_en sólo_en_nuestra solo_nosotros sólo_nosotros únicamente_aquí """,
    "nowhere_else": "en_ningún_otro ninguna_otra_tienda ningún_otro_sitio ninguna_otra_parte",
    "to_find": "encontr* encuentr* vend* compr* halla* consig* disponible* hay ver* ves",
    "negation": "no nadie ningún ninguna nunca jamás",
    "other_shop": """
        otra_tienda otro_sitio otro_lado otra_parte otro_lugar otras_tiendas otro_comercio
        ninguna_otra otro_escaparate otros_escaparates """,
    "exclusive_x": "exclusiv* en_exclusiva exclusivamente",
    "at_our_place": """
        con_nosotros en_nuestra en_nuestras en_nuestro nuestra_tienda en_tienda en_recepción
        en_caja próxima_visita en_la_sucursal en_tu_sucursal en_la_tienda en_la_oficina """,
    "found_cheaper": """
        más_barato más_barata mejor_precio menor_precio más_baratos precio_menor mejor_oferta
        presupuesto_más_bajo más_bajo """,
    "we_match": """
        igualamos lo_igualamos te_igualamos mejoramos lo_mejoramos igualaremos la_igualamos
        superamos hacemos_uno te_hacemos bajamos_más aún_menos bajamos_aún """,
    "any_price": "cualquier_precio cualquier_oferta cualquier_presupuesto precio_de_la_competencia",
    "difference_x": "la_diferencia",
    "we_bear": "devolvemos pagamos reembolsamos abonamos te_damos ponemos",
    "we_take": """
        pagamos nosotros_pagamos cubrimos asumimos ponemos corre_por invitamos ponemos_nosotros """,
    "half_of": "mitad tercio cuarta",
    "the_bill": "factura cuenta gastos coste costo recibo revisión reparación cuota",
    "the_chance": "oferta oportunidad ocasión precio precios promoción",
    "no_more_then": "ya_no demasiado_tarde se_acabó tarde desaparece habrá_terminado",
    "get_slim": """
        adelgaz* baja_de_peso pierde_peso perder_peso baje_de_peso bajar_de_peso pierda_peso
        quítate_kilos """,
    "effortless": """
        sin_dieta sin_dietas sin_pasar_hambre sin_esfuerzo sin_hambre sin_ejercicio sin_gimnasio
        mientras_duermes sin_renunciar sin_hacer_dieta sin_privarte sin_sacrificios """,
    "go_home_with": "vuelve_a_casa_con llévate sal_con te_llevas llévese",
    "a_present": "regalo sorpresa obsequio detalle regalito",
    "awaits_x": "espera esperan te_tenemos aguarda",
    "ever_breaks": "se_para se_rompe falla se_estropea deja_de",
    "always_mend": "siempre cuando_sea en_cualquier_momento pase_el_tiempo",
    "nobody_x": "nadie",
    "care_x": "cuida entiende cocina atiende trata repara",
    "like_ours": "como_nuestr* como_nosotros que_nosotros que_nuestr* como_lo_hacemos",
    "with_friend": "amiga amigo acompañante pareja",
    "one_pays": """
        solo_paga_uno solo_paga_una paga_uno paga_una pagáis_una solo_una_paga solo_uno_paga
        precio_de_uno """,
    "sign_up": "apúnt* inscríb* regístr* hazte únete reserv*",
    "by_tonight": "esta_noche antes_de_medianoche hoy medianoche mañana",
    "full_fee": """
        matrícula_entera precio_completo tarifa_completa precio_normal matrícula cuota_entera """,
    "hardly_any": "apenas_quedan casi_no casi_ninguna casi_ningún apenas_hay",
    "bookable": "habitaciones camas mesas plazas citas entradas tallas asientos",
    "other_net": "otras_operadoras otras_redes otros_bancos las_demás los_demás",
    "gives_up": "no_llegan se_quedan abandonan fallan no_llega",
    "not_found": "no_encontrarás no_verás no_hallarás no_encontrará",
    "sickness": "eccema acné migraña* insomnio artrosis psoriasis alergias dermatitis",
    "long_past": "cosa_del_pasado quedan_atrás pasan_a_la_historia",
    "if_no_better": "no_mejor* no_funciona no_oyes",
    "not_pay": "no_pagas no_pagues no_paga no_pagarás",
    "sale_itself": "rebajas liquidación",
    "it_shuts": "cierran cierra acaban terminan",
}
