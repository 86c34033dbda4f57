"""Spanish: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "cartera billetera monedero tarjeta",
    "comes_out": "sale salir saldrá salga sacar abrir abre abrirá despierta moverse mueve asoma",
    "contactless": "contacto móvil reloj pin perder pierdas",
    "stays_in": """
        se_queda_en se_queda_durmiendo sigue_en puede_dormir de_vacaciones tiene_el_día
        libra descansa se_queda_quieta sigue_durmiendo """,
    "the_bill": "cuenta factura envío porte portes transporte gastos viaje",
    "stays_with_us": """
        queda_con_nosotros queda_en_casa corre_por_nosotros la_pagamos_nosotros
        lo_pagamos_nosotros los_pagamos pagamos_nosotros es_cosa_nuestra es_nuestra
        es_para_nosotros invitamos_nosotros va_por_nosotros la_ponemos """,
    "small_seed": "céntimo moneda grano semilla puñado gota miga piedrecita euro peso bellota",
    "hands_over": """
        trae traes tráenos ven vienes da danos dejas deja confía confíanos planta siembra
        presta entrega pon llegas """,
    "big_load": """
        carretilla camión granero tesoro cofre carro silo furgoneta cosecha carreta sacos baúl
        saco_lleno """,
    "other_makes": "otras_marcas los_demás las_demás otros otras competencia el_resto",
    "worn_out": """
        sin_aliento aliento jadean jadeando resoplan agotan agotadas sin_fuerzas se_rinden se_paran
        ahogan sin_fuelle fuelle se_van_a_la_cama a_dormir tiran_la_toalla se_duermen piden_la_hora
        bajan_los_brazos se_cansan tomar_aire """,
    "just_begun": """
        calentando calentamos apenas recién empieza_a se_ata atándose acaba_de empezamos hace_rato
        ya_está estirando cordones no_ha_hecho_más_que solo_ha_empezado empieza sigue_en_pie
        sigue_como sigue_tan_fresc* ni_ha_empezado no_ha_empezado todavía_va va_por_el_aperitivo
        sigue_corriendo """,
    "up_there": "encima arriba sobre por_encima",
    "only_roof": """
        solo_el_techo solo_queda_el_techo solo_está_el_techo solo_hay_techo solo_cuelga_el
        solo_el_cielo solo_queda_el_cielo solo_las_nubes sólo_el_techo """,
    "above_you": "encima_de_ti sobre_tu cabeza ti",
    "all_makes": "marcas marca competencia rivales el_resto",
    "down_below": """
        por_debajo debajo abajo a_sus_pies a_su_sombra miran_hacia_arriba mira_hacia_arriba """,
    "very_top": "en_lo_más_alto lo_más_alto arriba_del_todo encima_de_todas en_la_cima",
    "stands_alone": "solo_está solo_hay un_solo_nombre solo_uno solo_una a_solas",
    "asks_in": "pregunta pregunte preguntad abre abra asómate asómese entra mira mire fíjate",
    "any_word": "cualquier cualquiera todo todos cada",
    "waiting_room": """
        sala_de_espera médico médicos pediatra pediatras dentista dentistas farmacéutic*
        consulta clínica comadrona """,
    "advice": "consejo* receta cita dosis antes prospecto efectos domicilio alerg* dudas duda",
    "healer": """
        médico médicos médica dentista dentistas pediatra* farmacéutic* fisio* dermatólog*
        cirujan* doctor veterinari* """,
    "at_their_home": """
        en_su_casa en_su_propia en_su_propio en_casa para_sus_hijos para_los_suyos
        en_sus_casas su_propio """,
    "keeps_it": "guarda guardan usa usan tiene tienen pone ponen toma toman",
    "shelf_word": "estante estantería balda percha cajón gancho hueco vitrina repisa",
    "never_more": "nunca nadie ya_no jamás no_volverá no_se_volverá más",
    "refilled": """
        llenar llenarse llenará llenarlo reponer repondrá repone rellenar rellenará
        volverá_a_llenarse llena """,
    "trusted_us": """
        confió confiaron confiaban creyó creyeron empezó empezaron se_unieron nos_dejaron
        nos_entregaron entró entraron """,
    "years_ago": "hace_diez hace_cinco hace_veinte hace_una_década hace_años",
    "riches": """
        casa_junto junto_al_mar frente_al_mar en_la_playa villa yate velero
        columna_de_la_derecha columna_derecha los_precios despertador hipoteca viñedo llaves
        casa_nueva jubilad* """,
    "only_left": "quedan queda solo_quedan faltan",
    "days_word": "día días horas noches",
    "too_late_then": "demasiado_tarde será_tarde nunca_más se_acabó se_acaba ya_no_habrá adiós",
    "leaves_us": """
        se_jubila hace_las_maletas se_despide necrológica historia recuerdo se_va se_muda
        despertará_mayor se_hace_mayor habrá_crecido engorda esquela """,
    "two_things": "dos",
    "just_one": "solo_uno solo_una uno una uno_solo solo_ve_uno de_uno de_una",
    "on_the_slip": """
        en_el_ticket en_la_cuenta en_el_recibo en_el_tique la_caja en_la_factura la_cajera
        en_tu_ticket el_tique tique el_recibo la_cuenta_solo """,
    "saved_else": "tiempo energía agua espacio luz papel hora horas masa",
    "you_pay": "pagas pague paga compras compra pagues pide pida pides",
    "runs_back": """
        vuelve_corriendo vuelve_ya corre_de_vuelta duerme_otra ya_duerme en_tu_cuenta
        llama_a_tu de_vuelta_en de_regreso regresa_corriendo a_tu_bolsillo """,
    "one_of_you": "uno_de_vosotros uno_de_ustedes una_de_vosotras alguien alguno_de un_pedido",
    "wins_up": """
        despertará despierta abrirá conducirá volará aterrizará tendrá encontrará viajará amanecerá
        deshará se_irá volverá_a_casa volverá vuelve irá """,
    "dream_thing": """
        maldivas isla llaves_de_un dos_billetes billetes_de_avión coche crucero caribe lisboa roma
        tokio viaje cancún coche_nuevo """,
    "knee_or_back": "rodillas rodilla espalda articulaciones caderas corazón piel cara piernas",
    "as_young": """
        como_a_los_veinte a_los_veinte de_veinte veinte_años su_edad la_edad_que años_menos
        quinceañer* veinteañer* """,
    "misses_you": """
        echará_de_menos te_extrañará preguntará_dónde sin_trabajo olvidará_tu_cara
        no_te_reconocerá de_brazos_cruzados """,
    "walks_home": """
        camino_de_vuelta camino_a_casa vuelve_a_casa regresa_a vuelve_solo vuelve_a_tu
        da_media_vuelta vuelve_andando volverá_a """,
    "debt_word": "deuda factura crédito suma importe cuotas préstamo",
    "puts_on": """
        engorda engordará crecerá crece crecido gana_peso aumentará sube un_gramo pesará
        envejece engordado """,
    "the_best": "el_mejor la_mejor los_mejores las_mejores lo_mejor",
    "bar_none": """
        de_todos de_todas sin_discusión con_diferencia absolut* sin_duda de_largo y_punto
        del_mundo """,
    "save_now": "ahorra ahorre ahorras ahorrad",
    "a_third": "un_tercio un_cuarto la_mitad dos_tercios un_quinto",
    "of_old": "era estaba había tenía abuela abuelo mi tío tía antaño decía guardaba",
    "stays_thin": """
        guarda_la_línea sigue_igual se_queda_igual sigue_delgada no_crece no_engorda a_dieta """,
    "outdoors": """
        lago mar océano montaña* valle campo* prado* colina* río playa tienda_de_campaña
        jardín terraza barca bosque """,
    "school_out": "vacaciones colegio escuela navidad primavera verano invierno cumpleaños examen*",
    "who_once": "quien_una_vez quien_alguna_vez",
    "used_it": "probó usó llevó tuvo bebió comió probado",
    "tried_once": """
        quien_prueba quien_lo_prueba quien_la_prueba quien_ha_probado una_vez_probad*
        cuando_lo_pruebes cuando_pruebas un_bocado un_sorbo """,
    "very_good": "muy_buenas muy_buenos muy_buena muy_bueno hay_buenas",
    "then_there_is": """
        luego_está luego_están después_está y_luego_viene y_luego_nosotros y_después_viene """,
    "medal_if": """
        medalla_de_oro medallas_de_oro medalla olimpiada olimpiadas juegos_olímpicos nobel óscar
        mundial """,
    "is_theirs": """
        la_tendríamos sería_nuestra sería_nuestro la_ganaríamos lo_ganaríamos nos_la_darían
        estaría_en ganaríamos iría_para colgaría """,
    "what_you_put": """
        lo_que_pongas lo_que_inviertas lo_que_inviertes lo_que_ahorres lo_que_metas lo_que_guardes
        lo_que_apartes """,
    "pays_for": "te_pagará te_pagan le_pagará pagará te_paga te_regalará financiará",
    "good_life": "vacaciones jubilación cocina coche boda casa estudios viaje",
    "small_purse": "monedero cartera moneda bolsillo",
    "goes_off": "te_vas sales vuelves se_va regresas marchas",
    "big_bag": "maleta saco baúl carretilla camión cofre",
    "more_folk": "más_gente más_personas más_clientes más_nombres",
    "queue_word": "cola fila lista_de_espera lista",
    "by_reading": "termines_de_leer acabes_de_leer leas_esto leer_esto leyendo_esto leído_esto",
    "another_buyer": "otro otra alguien_más otra_persona tu_vecino vecina",
    "is_taken": "el_tuyo la_tuya los_tuyos el_suyo la_suya se_lo_haya se_haya_llevado vendido",
    "sleeps_on_it": "con_la_almohada consúltalo_con dormirlo lo_dejas_para_mañana si_te_lo_piensas",
    "dearer_then": """
        precio_de_antes precio_antiguo precio_completo precio_normal precio_de_ayer más_caro
        precio_de_siempre viejo_precio """,
    "one_paid": "pagas_uno pagas_una paga_uno pague_uno compras_uno compra_uno uno_pagado",
    "twin_word": "gemelo gemela gemelos mellizo hermano hermana hermanito",
    "cabinet_word": "armario botiquín cajón maletín mueble",
    "naturally": "claro por_supuesto naturalmente exacto adivina acertaste adivinas",
    "half_crowd": """
        media_calle medio_barrio media_ciudad medio_pueblo media_oficina medio_madrid media_españa
        medio_país media_barcelona """,
    "uses_ours": """
        duerme_en ya_duerme_en duerme_sobre usa bebe viste lleva compra_en conduce come ya_tiene """,
    "one_of_buyers": """
        uno_de_los_clientes una_de_las_clientas uno_de_nuestros una_de_nuestras uno_de_los_pedidos
        uno_de_estos_pedidos uno_de_los_compradores uno_de_quienes """,
    "golden_ticket": """
        billete_dorado billete_de_oro boleto_dorado ticket_dorado boleto_premiado moneda_de_oro
        sobre_dorado """,
    "box_word": """
        caja cajas paquete paquetes bolsa bolsas bote botes pedido pedidos lata latas tarro envase """,
    "on_the_plane": "en_un_avión en_el_avión avión_rumbo avión_a vuelo_a a_bordo en_la_playa",
    "year_to_pay": """
        un_año_para_pagar año_para_pagar meses_para_pagar paga_dentro_de_un_año tómate_un_año
        repártelo paga_el_verano paga_en_verano paga_el_año paga_después """,
    "price_stays": """
        precio_no_se_mueve precio_no_cambia precio_es_el_mismo mismo_precio precio_se_queda
        ni_un_céntimo_más precio_no_sube precio_no_crece precio_no_engorda """,
    "bank_wants": """
        banco_quiere_intereses bancos_quieren_intereses banco_cobra_intereses banco_pide_intereses
        bancos_cobran_intereses """,
    "not_us": "nosotros_no nosotras_no aquí_no",
    "whole_place": """
        en_toda_la_ciudad en_todo_el_barrio en_todo_el_país en_toda_españa en_el_mundo_entero """,
    "are_left": "quedan queda quedaron",
    "none_coming": """
        no_vendrán no_llegarán no_habrá_más horno_está_apagado no_se_harán_más no_vamos_a_hacer
        no_haremos_más sin_hermanitos no_hay_reposición """,
    "by_then": "para_cuando cuando mientras antes_de_que",
    "long_done": """
        ya_ha_terminado ya_terminó ya_está_listo ya_está_lista ya_ha_acabado ya_ha_llegado """,
    "of_time": "día días mañana mañanas tarde noche lunes lluvia años",
    "sleeping": "duermen dormir cama sueño despertar levantarse",
    "of_books": "capítulo libro página novela carta",
    "no_tag": "no_lleva_etiqueta sin_etiqueta_de_precio  no_lleva_precio",
    "clothing": "vestido abrigo chaqueta cuadro arte",
    "brings_friend": "trae_a_un trae_a_una trae_a_tu ven_con_un trae_a_alguien",
    "ticket_word": "entrada billete boleto cuenta pasaje factura",
    "not_yet": "aún todavía perdió falta",
    "of_town": "en_el_pueblo del_pueblo por_aquí en_la_ciudad los_vecinos",
    "we_care": "nos_encargamos nos_ocupamos nos_hacemos_cargo",
    "ask_anyone": "pregunta_a_quien pregunte_a_quien pregunta_por_ahí pregunta_a_cualquiera",
    "ends_here": "aquí_se_acaba aquí_termina se_acaba_el_camino  aquí_acaba",
    "dreams_of": "sueñan sueña",
    "be_ours": "ser_el_nuestro ser_la_nuestra ser_los_nuestros ser_nuestro parecerse_al_nuestro",
    "few_times": "dos una un tres",
    "with_others": """
        con_los_demás con_las_demás con_otros con_otras con_el_resto con_cualquier_otro """,
    "others_need": "demás_necesitan otros_necesitan otras_necesitan demás_tardan",
    "hour_word": "hora horas día tarde semana",
    "a_moment": "canción minuto minutos suspiro café bostezo instante",
    "next_ours": "próximo_lo_pagamos siguiente_lo_pagamos próximo_corre_por siguiente_corre_por",
    "unhappy_ones": """
        clientes_decepcionados clientes_descontentos clientes_insatisfechos quejas reclamaciones """,
    "none_at_all": "ninguno ninguna cero nadie ni_uno",
    "bad_harvest": "mala_cosecha malas_cosechas mal_año",
    "what_to_do": "qué_hacer dónde_meter",
    "all_interest": "tantos_intereses todos_esos_intereses tanto_interés",
    "last_pair": "último_par última_pieza última_botella último_ejemplar",
    "lights_off": "apagamos_la_luz se_apaga_la_luz cerramos_el_chiringuito bajamos_la_persiana",
    "door_shuts": "se_cierra_la_puerta se_cierran_las_puertas cae_el_telón baja_la_persiana",
    "old_tag": "etiqueta_de_antes etiqueta_antigua vieja_etiqueta precio_de_antes",
    "comes_along": "viene_con va_con va_de_regalo la_acompaña",
    "next_door": "al_lado vecinos de_enfrente",
    "never_switched": "vuelto_a_cambiar nunca_cambiaron jamás_cambiaron no_volvieron",
    "getaway": "fin_de_semana viaje semana noche_en escapada",
    "or_word": "o",
    "companion": "perro perros gato niños hijos amigo amiga paseo autobús abuela hermana",
}
