"""Spanish: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "líder líderes puntero* puntera*",
    "trade": "hotel* gimnasio* furgoneta* plataforma* clínica* tienda* panadería*",
    "place": "costa españa méxico región ciudad europa mercado sector barrio",
    "first_choice": """
        líder_en líderes_en líder_del primera_opción_de primera_opción_para opción_número
        número_uno_para número_uno_de opción_favorita mejor_elección_para primera_elección_de
        referente_en referente_del referencia_en """,
    "we_are": "somos",
    "best_of_all": "los_mejores las_mejores los_más_baratos los_más_rápidos número_uno",
    "friend": "amigo* amiga*",
    "like_us": "como_nosotros como_nosotras como_el_nuestro como_los_nuestros como_la_nuestra",
    "ultimate": "definitivo definitiva perfecto perfecta",
    "wares": """
        zapat* móvil* celular* café té hamburguesa* pizza* pan pastel* colchón colchones sofá*
        cama* almohada* secador* aspiradora* coche* carro* furgoneta* bici* app aplicación
        software tarifa* préstamo* cuenta fondo seguro* crema* sérum champú perfume* chaqueta*
        abrigo* vestido* vaqueros colección* gama* menú curso* clase* gimnasio* hotel*
        habitación* vacaciones vuelo* sonido pantalla* cámara* portátil* auriculares reloj*
        herramienta* cocina* mueble* cuero piel lana algodón tela* helado* vino* cerveza*
        chocolate* queso* carne fruta* servicio* comodidad """,
    "height": "colmo cumbre cima súmmum lo_máximo no_va_más",
    "virtue": """
        comodidad lujo estilo sabor calidad elegancia tecnología artesanía servicio diseño
        relax frescura seguridad confort """,
    "no_better": """
        no_se_puede_hacer_mejor no_se_puede_mejorar mejor_imposible imposible_mejorar
        nada_mejor no_hay_nada_mejor no_hay_mejor insuperable* sin_igual """,
    "grandest": "mejor_colección más_bonita más_completa",
    "so_far": "hasta_ahora hasta_la_fecha de_todos_los_tiempos de_la_historia jamás_vista",
    "lowest": "más_bajos más_barato* más_bajo",
    "sell": "vende* ofrece* cobra hace",
    "cheaper": "más_barato menos",
    "not_exist": "no_existe no_hay",
    "quality": """
        mejor mejores suave* rápid* tiern* fresc* cremos* sabros* rico rica ricos ricas fuerte*
        ligero* ligera* brillante* cálid* abrigad* silencios* limpi* limpia clar* sencill*
        fácil* segur* resistente* cómod* san* crujiente* jugos* potente* eficaz eficaces fin
        fino fina duradero* fiable* barat* económic* dura más_espacio más_sabor rendidor*
        preciso precisa """,
    "not_find": "no_encontrarás no_encontrará no_encontraréis no_vas_a_encontrar",
    "finest": """
        más_fino más_fina más_suave más_rápido más_rápida más_fresco más_ricas más_rico
        más_fiable* más_barato* más_bajos más_cómodo más_sabros* más_económico """,
    "than_time": "que_nunca que_antes que_ayer que_el_año que_jamás",
    "than_market": """
        que_la_competencia que_en_otras que_en_otros que_otros que_otras que_en_ningún
        que_en_cualquier que_cualquier que_tu_seguro que_tu_banco que_la_cadena que_las_pilas
        que_el_supermercado que_en_el_supermercado que_en_la_escuela que_en_tienda que_la_marca
        que_las_marcas que_la_media que_la_mayoría que_los_demás que_el_resto que_nadie que_el_de_la
        que_tu_actual que_su_banco que_todos_los que_todas_las que_un_banco que_los_normales
        que_cualquiera que_las_demás que_ningún que_ninguna que_los_grandes que_en_el_súper """,
    "even": "aún todavía incluso",
    "attr": """
        sabor* fórmula receta rendimiento sonido comodidad servicio calidad ajuste resultado*
        batería pantalla agarre efecto experiencia """,
    "now": "ahora",
    "improved": "mejorada mejorado nueva nuevo",
    "formula": "fórmula receta versión modelo generación",
    "manifold": "el_doble dos_veces tres_veces diez_veces cuatro_veces doble triple",
    "our_new": "nuev* nuestra nuestro",
    "why_pay": "por_qué_pagar para_qué_pagar por_qué_gastar qué_malgastar qué_gastar",
    "dearer": "otro_sitio otro_lado más otra_parte cadenas grandes_superficies",
    "cheaper_than": """
        más_barato_que más_baratos_que más_barata_que más_baratas_que más_económico_que
        más_económica_que menos_que_en menos_que_ahora """,
    "outbid": "superamos mejoramos igualamos batimos",
    "quote": "presupuesto* oferta* precio* tarifa*",
    "not_ever": "nunca_jamás jamás_se",
    "certain": "garantizad*",
    "many": "multiplicado multiplicados",
    "time_left": "quedan_horas quedan_pocas_horas solo_quedan_horas",
    "cheapened": """
        bajó_de_precio bajaron_de_precio baja_de_precio más_barato_ahora ahora_más_barato """,
    "todo": "queda_por_elegir queda_por_hacer queda_elegir",
    "share": "parte_de_cada",
    "thus": "tan_bien tan_bueno así_de",
    "royal": "reyes_de rey_de reina_de reinas_de los_reyes",
    "lasting": "indestructible irrompible irrompibles no_se_gastan",
    "sow": "ahorra_con guarda_con",
    "fuller": "más",
    "shown": "la_historia_demuestra la_historia_muestra la_experiencia_demuestra",
    "gainful": "siempre_ganan salen_ganando siempre_salen",
    "one_coin": "un_euro cada_euro un_peso cada_peso",
    "several": "en_dos en_tres en_cinco",
    "handful": "puñado_de",
    "fraction": "fracción_de parte_del_precio",
    "only_here": "solo_aquí solo_con_nosotros solo_en_nuestra",
    "compete": "compite_por lucha_por",
    "borrow": "pides_prestado prestado",
    "same_back": "lo_mismo exactamente_lo",
    "into": "en_tu_cartera a_la_cartera",
    "ask": "pregunta_a consulta_a consulta_con consulte",
    "we_add": "te_ponemos te_metemos añadimos",
    "from_self": "de_nuestra_parte de_nuestro_bolsillo",
    "unheard": "nunca_antes jamás_hubo",
    "dismiss": "olvida_al olvida_la olvídate_de",
    "overpay": "pagar_de_más pagar_más cobra_más te_cobra",
    "takeout": "saca retira llévate",
    "latecomer": "quien_llegue_tarde el_que_llegue",
    "empty_hand": "con_las_manos sin_nada",
    "whatever": "pase_lo_que sin_importar",
    "among": "entre_nuestros entre_todos entre_los entre_quienes",
    "filed": "tu_solicitud su_solicitud solicitud_de",
    "or_else": "o si_no",
    "unsold": "tarde tiempo días noches sol lluvia",
    "no_risk": "sin_riesgo sin_riesgos sin_ningún_riesgo riesgo_cero cero_riesgo sin_arriesgar",
    "yield": """
        ganancia* rentabilidad* rendimiento* ingreso* beneficio* crecimiento invert* invierte*
        inversión* intereses dividendo* ahorros bonos fondo """,
    "by_month": "mes_tras_mes mes_a_mes año_tras_año cada_mes todos_los_meses",
    "asset": """
        oro plata vivienda* inmueble* ladrillo bitcoin cripto* acciones bolsa mercado terreno* """,
    "rise": "sub* crec* aument* revaloriz* recupera*",
    "drop": "pierd* perd* baj* cae caen",
    "ever": "siempre nunca jamás solo",
    "earn": "gan* dinero ingreso*",
    "asleep": "duermes duerme dormir durmiendo",
    "loss": "pérdida* perder",
    "gain": "ganancia* beneficio*",
    "only": "solo solamente puras",
    "pay_off": "resultado funcionó compensó rindió",
    "once_more": "lo_dará_otra volverá_a otra_vez de_nuevo rendirá",
    "bank": "banco bancos cuenta_de_ahorro",
    "than_bank": "que_en que_con",
    "sure_bet": """
        apuesta_segura valor_seguro inversión_segura valor_refugio opción_segura jugada_segura """,
    "nest": "dinero ahorros jubilación capital futuro pensión",
    "year_in": "cada_año todos_los_años año_tras",
    "stays_so": "así_seguirá seguirá_así y_sigue y_seguirá así_será",
    "secure": "segur* garantizad* estable* fij*",
    "for_life": "de_por_vida para_toda_la_vida vitalicio* toda_la_vida",
    "pension": "ingreso* renta pensión",
    "favourite": "favorit* preferid*",
    "nation": "españa españoles méxico mexicanos europa país mundo argentinos madrid barcelona",
    "behind": "queda_atrás quedan_atrás se_queda_atrás cobran_más",
    "others": "competencia",
    "look": "nada_que_hacer no_tiene_nada no_está_a_la_altura no_da_la_talla no_le_llega",
    "only_one": "único_colchón única_app única_tarjeta única_crema único única",
    "need": "vas_a_necesitar necesitarás que_necesitas necesitará",
    "not_one": "ningun ninguna",
    "one_way": "una_dirección",
    "is_yours": "es_tuya es_suya es_tuyo",
    "work": "a_trabajar trabaje_para trabaja_para",
    "maybe": "quizá quizás",
    "period_end": "fin_de final_de",
    "ours_": "nos nuestro nuestra nuestros nuestras",
    "own_choice": """
        elige_tu elige_la elija_su elegí_tu escoge_tu con_un_amigo con_una_amiga con_tu_amigo
        con_tu_amiga con_amigos con_amigas con_tus_amigos con_tus_amigas con_tu_familia
        con_la_familia con_su_familia a_un_amigo a_una_amiga tu_amigo tu_amiga """,
}
