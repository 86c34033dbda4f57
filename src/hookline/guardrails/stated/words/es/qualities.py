"""Spanish: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        dura duran durará aguanta aguantan hecho_para hecha_para hechos_para hechas_para
        pensado_para durar """,
    "a_lifetime": """
        toda_la_vida toda_una_vida para_siempre generaciones décadas durante_años muchos_años
        años_y_años toda_la_temporada una_eternidad de_por_vida """,
    "never_x": "no nunca jamás ni",
    "wears_out": """
        gasta gastan se_gastan desgasta desgastan destiñe destiñen encoge encogen oxida oxidan rompe
        rompen se_estropea se_estropean falla fallan se_deforma pierde_la_forma pierde_color
        se_desgasta """,
    "the_last_x": "último última últimos últimas",
    "ever_buy": """
        que_comprarás que_compres que_vas_a_comprar que_tendrás_que_comprar que_necesitarás
        que_comprará """,
    "hands_down": "dejarás heredar heredarán pasará_a legar pasarás heredan",
    "heirs_x": "nietos hijos nietas hija hijo",
    "outlives_x": "te_sobrevivirá durará_más_que_tú vivirá_más_que te_enterrará",
    "stays_x": "sigue siguen queda mantiene mantienen conserva conservan permanece",
    "keen_x": """
        afilado afilada suave brillo forma impermeable como_nuevo como_nueva color colores blanco
        negro como_el_primer """,
    "for_years": """
        durante_años año_tras_año lavado_tras_lavado invierno_tras_invierno temporada_tras_temporada
        años_después cien_lavados """,
    "withstands": "aguanta aguantan resiste resisten soporta sobrevive",
    "any_weather": """
        cualquier_invierno todos_los_inviernos todo lo_que_sea cualquier_tormenta cualquier_cosa
        lo_que_le_eches cada_invierno """,
    "fond_x": "amistad* amor recuerd* matrimonio historia* promesa*",
    "made_x": """
        cultivad* horneado horneados hecho hecha hechos hechas cosido cosida cosidos tejido tejida
        tostado cosechad* fabricad* elaborad* tallad* ahumad* criado criados molid* amasado """,
    "near_here": """
        a_la_vista al_lado a_la_vuelta en_el_pueblo en_nuestro_taller en_nuestro_obrador
        en_nuestra_cocina en_nuestro_horno aquí_mismo a_dos_pasos en_la_zona en_el_barrio
        detrás_de_la_tienda de_aquí en_el_valle """,
    "in_homeland": """
        en_españa en_galicia en_asturias en_andalucía en_méxico en_argentina en_italia en_madrid
        en_cataluña en_colombia en_europa """,
    "by_hand": "a_mano artesanalmente",
    "straight_from": """
        directo_del directo_de_la directamente_del directamente_de_la recién_salido_del
        directo_desde """,
    "grower_x": """
        agricultor* productor* granja huerta campo pescador* apicultor* ganadero* huerto viña viñedo
        colmena lonja """,
    "only_x": "solo sólo únicamente todos todas todo siempre",
    "stuff_x": """
        ingredientes harina leche lana carne verduras granos huevos queso miel fruta madera piel
        algodón pescado manzanas productos lúpulo uvas aceite """,
    "from_here": """
        locales local de_la_zona de_la_región ecológicos ecológico ecológica de_aquí nacional
        nacionales españoles españolas de_proximidad de_pequeños kilómetro_cero orgánicos """,
    "caught_x": "pescado pescados recogido recogida cosechado cosechada recolectado horneado",
    "this_dawn": "esta_mañana al_amanecer hoy de_madrugada",
    "on_plate": "en_tu_plato en_su_plato en_la_tienda en_tu_mesa esta_noche en_tu_cesta a_mediodía",
    "all_x": "todo todos todas cada",
    "home_made": """
        casero caseros casera caseras sale_de_nuestro salen_de_nuestro hecho_en_casa hechos_en_casa
        de_nuestro_obrador artesano """,
    "none_x": "nada nunca ningún",
    "frozen_x": "congelado congelados precocinado recalentado de_lata de_bote industrial",
    "comes_from": "viene_del viene_de vienen_de vienen_del procede_de proceden_de sale_del",
    "mill_x": """
        molino granja granjas pueblo valle prado prados viñedo bosque costa sierra monte huerta """,
    "always_x": "siempre",
    "in_stock_x": "en_stock disponible disponibles en_tienda en_existencias",
    "runs_dry": "nunca_se_nos_acaba nunca_nos_quedamos_sin nunca_se_agota nunca_falta",
    "never_ends": """
        nunca_se_acaba nunca_se_acaban no_se_acaba_nunca no_se_acaban_nunca nunca_faltan """,
    "your_size_x": "tu_talla su_talla todas_las_tallas tu_número tu_color",
    "round_clock": """
        día_y_noche a_cualquier_hora a_todas_horas 24_horas a_toda_hora siete_días las_veinticuatro
        """,
    "for_you_x": """
        disposición atendemos abierto abiertos servicio estamos respondemos contigo atención
        disponible """,
    "free_table": "una_mesa un_sitio una_plaza un_hueco una_cita una_cama",
    "whatever_x": "busques_lo lo_que_busques lo_que_necesites necesites_lo sea_lo_que",
    "we_have_it": "lo_tenemos tenemos",
    "visit_x": "cita citas consulta consultas",
    "as_suits": """
        cuando_quieras cuando_tú_quieras cuando_te_venga a_la_hora_que_quieras cuando_prefieras
        cuando_le_venga """,
    "no_wait": """
        sin_esperas sin_esperar sin_colas nunca_esperas sin_hacer_cola sin_lista_de_espera
        no_esperas_nunca nada_de_esperas """,
    "done_x": """
        reparado reparada reparados listo lista listos limpio impreso afilado aprobado aprobada
        asegurado asegurada resuelto resuelta instalado cobrado aprobación arreglado arreglada
        reparación """,
    "in_no_time": """
        el_mismo_día mientras_esperas en_el_acto en_horas en_pocas_horas en_minutos en_pocos_minutos
        en_segundos al_instante de_inmediato inmediatamente al_momento en_un_momento en_el_momento
        hoy_mismo de_un_día_para_otro """,
    "brought_in": "dejas déjalo déjala traes tráelo lo_dejas la_dejas",
    "collected_x": "recoges recógelo recógela lo_recoges la_recoges te_lo_llevas",
    "by_evening": "tarde noche",
    "we_reply_x": "respondemos respuesta contestamos te_llamamos te_contestamos te_respondemos",
    "in_seconds": """
        en_segundos en_minutos al_instante inmediata de_inmediato en_pocos_minutos
        en_menos_de_una_hora al_momento en_el_acto """,
    "returned_to_you": """
        lo_tienes_de_vuelta la_tienes_de_vuelta de_vuelta_en de_nuevo_en_tus los_tienes_de_vuelta
        vuelve_a_tus """,
    "by_an_hour": """
        a_las_dos a_las_tres a_mediodía antes_de_comer a_las_cinco esta_tarde a_las_seis
        antes_de_la_noche mañana """,
    "at_the_door": """
        en_tu_puerta en_su_puerta en_tu_casa en_su_casa a_tu_casa entrega entregado entregada
        enviamos envío llega llegan en_tu_buzón en_su_buzón a_domicilio te_llega """,
    "soon_x": """
        antes_del_desayuno durante_la_noche en_pocos_días en_unos_días el_mismo_día
        en_una_hora en_un_abrir en_un_plis mañana_mismo mañana_temprano en_un_santiamén
        en_dos_días en_tiempo_récord en_minutos de_un_día_para_otro exprés días_laborables
        días_hábiles """,
    "no_slip": "sin_tique sin_ticket sin_recibo sin_factura sin_etiqueta sin_papeles",
    "no_bother": "sin_líos sin_problemas sin_problema sin_complicaciones sin_dramas sin_historias",
    "wears_it": "úsalos úsalo úsala pruébalo pruébalos llévalos duerme úsalas quédatelo",
    "some_weeks": "mes meses semana semanas noches días",
    "decides_then": """
        luego_decide y_decide después_decide decides_después antes_de_decidir decide_después
        decide_luego y_luego_decides """,
    "we_take_back": "aceptamos te_recogemos recogemos",
    "all_used": "de_vuelta aunque_esté incluso_abierto incluso_usado aunque_esté_usado",
    "swap_x": "cambiarlo cambiarla cambios cambio devoluciones devolución devolverlo",
    "always_can": """
        siempre_puedes siempre_posible cuando_quieras en_cualquier_momento siempre_se_puede """,
    "changed_mind": """
        cambiaste_de_idea cambias_de_idea has_cambiado_de no_te_convence no_te_gusta
        te_queda_pequeño no_te_queda te_arrepientes no_es_lo_tuyo """,
    "swap_for_you": "te_lo_cambiamos te_la_cambiamos lo_cambiamos la_cambiamos te_los_cambiamos",
    "bring_back": """
        tráelo tráela tráelos devuélvelo devuélvela devuélvelos devoluciones devolución devolverlo
        """,
    "whenever_x": """
        cuando_quieras en_cualquier_momento sin_límite sin_plazo a_cualquier_hora sin_fecha """,
}
