"""Spanish: the words of promises told in pictures."""

CLASSES = {
    "denies": "no sin nunca ni jamás ningun* nada tampoco",
    "listed": "aparec* figura* sale salen salga consta* encuentr* ver verá verás",
    "unlisted": """
        no_aparecerá en_ningún no_verás no_encontrarás no_lo_verás no_saldrá no_figurará
        fuera_de_la """,
    "receipt_word": "ticket tique factura cuenta recibo tíquet",
    "effort": "lo_que rato tiempo camino paciencia gracias espera*",
    "supposing": "si",
    "cash_desk": "caja registradora",
    "stays_shut": "cerrada muda callada dormida duerme silencio",
    "opening": """
        lunes martes miércoles jueves viernes sábado* domingo* horas festivo* mediodía obras
        avería """,
    "purse_word": "cartera billetera monedero",
    "stays_put": """
        en_el_bolsillo en_casa quieta tranquila dormida duerme cerrada guardada dormir
        en_su_bolsillo en_tu_bolsillo """,
    "feels_it": "nota notará sentirá siente entera enterará notarás",
    "asks_around": "pregunta pregunte preguntad compara compare consulta mira",
    "other_prices": "precio precios cobran otros_cobran tarifas vecinos_cobran",
    "comes_to_us": """
        de_vuelta vuelve vuelva volved te_esperamos le_esperamos os_esperamos aquí_estaremos
        regresa regrese """,
    "we_sought": "buscamos hemos_buscado estuvimos_buscando salimos_a_buscar llevamos_años",
    "none_found": """
        seguimos_buscando manos_vacías en_vano sin_éxito sin_suerte no_encontramos
        no_hemos_encontrado aún_buscamos todavía_buscamos """,
    "finer_thing": """
        mejor* más_rico más_rica más_suave más_fino más_fina más_tierno más_crujiente más_fresco
        más_fresca más_ligero más_cómodo más_silencioso rico rica """,
    "the_peak": "cima cumbre trono podio corona cúspide",
    "held_by_us": "es_nuestra es_nuestro nuestra_bandera nos_pertenece es_la_nuestra",
    "above_ours": """
        encima_del_nuestro encima_de_la_nuestra encima_de_los_nuestros encima_de_nuestro
        encima_de_nuestra encima_de_nuestros encima_de_las_nuestras """,
    "only_sky": """
        solo_el_cielo sólo_el_cielo solo_está_el_cielo solo_hay_cielo solo_las_estrellas
        que_el_cielo solo_cielo solo_queda_el_cielo """,
    "others_plural": "los_otros los_demás las_demás las_otras otros otras demás",
    "still_busy": "todavía aún siguen",
    "ours_done": "el_nuestro la_nuestra los_nuestros las_nuestras",
    "so_little": """
        por_tan_poco a_este_precio por_ese_precio por_este_precio a_ese_precio por_este_dinero """,
    "nobody_else": "nadie_más ningún_otro ninguna_otra nadie",
    "fund_word": "fondo cartera plan inversión",
    "storm_word": "tormenta* crisis temporal* tempestad*",
    "came_through": "subido trepado superado crecido atravesado aguantado subió",
    "wont_be": """
        no_habrá no_alcanza* no_llega* no_bastará* no_bastan no_va_a_haber no_van_a_llegar
        no_tendrá no_dará no_dan no_hay_para no_hay_suficient* no_hay_tant* """,
    "for_all": "para_todos para_todas para_todo_el a_todos a_todas todo_el_mundo todos todas",
    "comes_late": "tarde rezagad* se_duerma despistado lento tarda tarde_solo mañana",
    "only_crumbs": "migas migajas perchas estantes_vacíos percha estante_vacío bandeja_vacía",
    "the_rack": "perchero percheros estante estantes estantería* vitrina bandeja",
    "thins_out": "vaciando vacía vacían clareando despoblando aclara",
    "some_day": "lunes martes miércoles jueves viernes sábado domingo mañana medianoche",
    "hesitates": "dudas dudando indeciso indecisa le_das_vueltas dándole_vueltas",
    "the_train": "tren barco ferri autobús buque",
    "will_have_left": "habrá_salido habrá_partido habrá_zarpado se_habrá_ido habrá_pasado",
    "departed": """
        habrá_salido habrá_partido habrá_zarpado se_habrá_ido ya_habrá ha_zarpado ya_se_fue
        ya_salió habrá_pasado """,
    "narrated": "era estaba había habíamos íbamos vimos nosotros mi mis yo",
    "your_slip": """
        tu_nombre su_nombre cupón papeleta tarjeta nombre boleto ficha tu_tique tu_ticket """,
    "the_urn": "urna caja buzón sombrero bote cesta",
    "perhaps": "quizá quizás tal_vez puede_que acaso quién_sabe pronto",
    "calls_you": "avis* escrib* entreg* recog* mesa boletín reparación llamamos llamaremos llamar",
    "car_word": "coche moto bici bicicleta auto carro escúter",
    "at_your_door": "tu_puerta su_puerta tu_casa su_casa tu_portal tu_garaje su_garaje tu_calle",
    "pays_slowly": """
        poco_a_poco plazos a_plazos cuotas mes_a_mes pasito pasitos despacio sin_prisa paso_a_paso
        """,
    "price_label": "etiqueta",
    "the_waiting": "espera esperar tiempo paciencia",
    "a_bit_of": "parte pellizco pedacito poco trocito pizca algo pedacitos porción",
    "you_spent": "gast* compra compras pag* compres cada_cuenta cuenta tique",
    "finds_home": """
        camino_de_vuelta camino_a_casa vuelve_a_casa regresa_a_casa vuelve_solito vuelve_a_tu
        encuentra_el_camino regresa_a_tu vuelve_a_su de_regreso regresa_a """,
    "one_penny": "moneda monedita billete céntimo euro peso",
    "with_kin": "familia amigos amigas hermanas hermanos primos compañía hijos nietos hermanitas",
    "sows": "siembra siembre planta plante sembrar sembrad",
    "a_tree": "árbol huerto bosque cosecha* arboleda",
    "breaks_down": "falla rompe estropea rinde atasca abandona suelta chirría cruje cojea",
    "we_fix": """
        lo_arreglamos la_arreglamos lo_reparamos la_reparamos arreglamos reparamos
        corre_de_nuestra nuestra_cuenta nos_encargamos de_nosotros """,
    "whenever_bought": """
        cuándo_lo_compraste cuándo_la_compraste cuándo la_fecha sin_preguntar no_preguntamos
        no_preguntaremos no_te_preguntaremos da_igual_cuándo """,
    "asks": "pregunta pregunte preguntad mira asómate",
    "neighbour_word": """
        vecino* vecina* dentista* peluquer* veterinari* cocinero* chef* médico* colega* panadero*
        fontanero* """,
    "answers_ours": "el_nuestro la_nuestra los_nuestros las_nuestras nuestro nuestra",
    "pro_word": """
        cocineros chefs maestros cirujanos peluqueros dentistas panaderos carpinteros profesionales
        chef cocinero cirujano peluquero panadero barista """,
    "their_bench": "cocina* taller* mostrador* banco encimera* salón cajón consulta",
    "always_ours": """
        siempre_el_nuestro siempre_la_nuestra siempre_uno_de siempre_nuestro* siempre_nuestra*
        solo_los_nuestros siempre_los_nuestros siempre_una_de """,
    "ailment_word": """
        catarro* resfriado* gripe dolor* insomnio migraña* jaqueca* tos reuma achaques
        noches_en_vela resfriado estrés tos_de cansancio """,
    "passes_by": """
        pasarán_de_largo pasará_de_largo pasan_de_largo pasa_de_largo de_largo cosa_de_otros
        asunto_de_otros tema_de_otros hará_las_maletas se_mudará perderán_tu no_llamará no_llamarán
        olvidará_tu olvidará_su hace_las_maletas hacen_las_maletas no_deja_dirección
        sin_dejar_dirección ni_se_atreve no_se_atreve llamar_a_la_puerta olvidan_dónde olvida_dónde
        dónde_vives dónde_vive da_media_vuelta dan_media_vuelta sale_corriendo salen_corriendo """,
    "sore_part": "espalda cuello hombros rodillas",
    "forgets": "olvidará olvidarán olvida olvidan",
    "reminder": "no_olvida",
    "hurts": "dolía dolían",
    "knee_word": "rodillas rodilla articulaciones",
    "once_again": "volverán vuelven otra_vez de_nuevo volverá",
    "runs_stairs": "correr bailar escaleras escalera subir saltar brincar trotar",
    "bends_it": "dobla flexiona rodilleras arriba",
    "price_word": "precio precios etiqueta",
    "slims": """
        encogido encogió adelgazado dieta delgado cinturón lápiz_rojo tachado tachados rebajado
        menguado adelgazó perdido_peso flaco régimen desinflado bajado """,
    "error_word": "error equivocación errata",
    "believes": "creerás creerá pensarás pensará favor dos_veces jurarás parecerá",
    "on_offer_now": """
        en_rebajas con_descuento a_precio_reducido en_oferta de_oferta a_menor_precio
        precio_rebajado precios_rebajados a_mejor_precio más_barato_que_antes ahora_más_barat*
        a_precio_de_saldo con_rebaja están_rebajad* está_rebajad* ahora_rebajad*
        a_precios_más_bajos por_menos_dinero precio_tachado en_liquidación en_promoción """,
    "released": "salsa",
}
