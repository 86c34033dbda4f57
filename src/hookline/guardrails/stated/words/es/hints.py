"""Spanish: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        gratis gratuit* de_regalo regalad* invita_la_casa invitamos_nosotros invita* la_pone_la_casa
        lo_ponemos_nosotros cortesía por_nuestra_cuenta corre_de_nuestra corre_por_nuestra
        a_nuestra_cuenta por_cuenta_de_la a_cargo_nuestro sin_pagar sin_coste* sin_costo*
        va_de_nuestra lo_pagamos nosotros_pagamos pagamos_nosotros de_balde de_nuestra_parte
        la_casa_invita no_pagas no_cuesta te_lo_regal* va_por_nosotros obsequi* en_nuestra_cuenta
        sin_desembols* sin_recargo """,
    "wallet": "cartera* monedero* billetera* tarjeta* dinero bolso bolsillo* monedas",
    "stay": "guard* dej* qued* casa descans* olvid* vacaciones",
    "neg": "nada ningún* sin cero nunca jamás",
    "cent": "céntimo* euro* peso* centavo* factura* coste* costo* duro gasto* recargo cobr*",
    "pay": "pag* soltar abon* cuestan costará",
    "gift": "regal* obsequi* detalle añad* segund* extra otro otra sorpresa",
    "buy": "compr* pedido* pid* cada inscri* apúnt* reserv* suscri*",
    "none": "nadie ningún* ninguna no_hay_quien ninguno ningún",
    "beat": """
        mejor* igual* compar* superar* supera* gana* hace* alcanz* sombra tosa sepa frente rival*
        iguala* parec* tan compite* comparación llega* """,
    "most": """
        mejor mejores más_ric* más_bonit* más_fresc* más_suav* más_rápid* más_barat* más_segur*
        más_crujient* más_sabros* más_cómod* más_cálid* más_bajo* más_fuert* más_querid* más_grand*
        favorit* preferid* más_tiern* más_fácil* más_san* más_complet* más_divertid* más_fiabl*
        más_brillant* más_dulc* más_esponjos* """,
    "realm": """
        ciudad mundo país mercado barrio región planeta tierra madrid barcelona sevilla valencia
        méxico buenos_aires españa europa capital pueblo zona sector universo calle historia
        provincia costa """,
    "rank": """
        número_uno número_1 n.º_1 imbatibl* insuperabl* inigualabl* sin_rival* sin_igual otra_liga
        campe* líder* referencia corona* trono* reina_de rey_del rey_de incomparabl*
        primera_división sin_comparación segundo_puesto de_cabecera a_años_luz únic* de_referencia
        """,
    "others": """
        otras demás competencia competidor* rival* resto cualquier* otro_banco otra_marca vecin*
        mayoría grandes_marcas """,
    "behind": """
        envidi* polvo detrás copi* vuelta* ronch* sueñ* atrás sombra temblar* tiembl* palidec*
        segund* lejos cola nervios* sudar sudan tard* cobran años_luz zaga """,
    "seek": "busc* encontr* prueb* prob* compar* busques",
    "old": """
        antes anterior* viej* antigu* pasad* ayer último* última* habitual* convencional* normal*
        """,
    "look": """
        parec* olvid* museo rí* reír* risa adiós jubil* basura reliqui* sient* vergüenza dinosaurio
        vueltas juguete prehistori* jubila* nostalgi* vas_a """,
    "compar": "mejor* más menos superior* peor",
    "than": "que_los que_las que_el que_la que_otros que_otras que_cualquier",
    "times": "doble triple dos_veces tres_veces mitad veces",
    "unhappy": """
        no_te_gusta no_le_gusta no_te_convence no_le_convence no_te_queda no_queda insatisfech*
        no_está no_estás decepcion* se_rompe rompe falla retras* no_funciona no_quedas no_te_encanta
        no_convence arrepient* no_te_va estropea si_algo si_el si_no_te si_no_le si_no_os
        si_no_queda """,
    "remedy": """
        devolv* devuelv* reembols* repar* repet* reempla* gratis de_vuelta reponemos cambiamos
        te_devolv* tu_dinero de_por_vida para_siempre te_damos_otr* otro_nuevo """,
    "vow": """
        promet* promes* garant* palabra_de juramos jur* mano_en_el_fuego manos_en_el_fuego sí_o_sí
        firm* apost* certez* sin_falta fijo* compromet* ante_notario sin_preguntas pase_lo_que
        doy_mi damos_nuestra infalibl* apuéstate ni_lo_dudes prometid* con_seguridad
        seguro_segurísimo palabra_de_honor te_damos_nuestra_palabra nuestra_palabra salir_mal
        respondemos_por_ello damos_fe """,
    "always": "siempre nunca cada vida jamás todo* nadie eterno etern* toda_la",
    "succeed": """
        aprob* funcion* lleg* puntual* hora dura* conced* acept* éxito result* logr* consig* sal*
        primera bilingü* aguant* acierta* """,
    "fail": """
        falla* fallo rompe* decepcion* retras* suspend* oxid* pierde* defraud* gotea* desgast*
        destiñ* fracas* encog* tarde """,
    "money": """
        dinero ahorro ahorros tus_ahorros ahorrador* inversión* inversion* capital* depósito*
        hucha cartera patrimonio nómina bolsa pensión mercado* acciones euros plata renta*
        el_fondo nuestro_fondo este_fondo fondos """,
    "grow": """
        crec* sub* engord* multiplic* trabaj* rend* rent* gan* florec* cosech* aument* despiert*
        hincha* arriba ganancia* beneficio* brot* suma* remont* alza fruto* parir prosper* gordit*
        produc* """,
    "again": """
        siempre otra_vez volverá* vuelv* repet* cada_año año_pasado sigue* mes_a_mes año_tras
        mes_tras igual pase_lo de_nuevo nunca llueva historia este_año suba levant* """,
    "unit": """
        punto* viaje* milla* euro* dinero ahorr* apuesta* sello* depósito* saldo compra* recarga*
        inversión capital* visita* monedero premio* recompensa* trayecto* kilómetro* """,
    "double": """
        doble* duplic* dobl* triplic* tripl* gemel* hermano* amigo multiplic* dos veinte por_dos
        por_tres vale_por cuenta_por cuentan_por cuadruplic* """,
    "put": "met* carg* recarg* ingres* pon* deposit* invert* convert* conviert* entr*",
    "few": """
        últim* quedan solo sólo únic* poc* poqu* contad* solitari* apenas casi sol* dedos limitad*
        escas* resta* agot* últimas últimos """,
    "piece": """
        par pares plaza* sitio* talla* estante* stock* mesa* entrada* habitacion* pieza* unidad*
        percha* asiento* ejemplar* existencia* caja* hueco* tarro* almacén zapat* bota* botas
        billete* butaca* lugar* """,
    "flying": """
        volan* rápid* agot* acab* desaparec* quitan rosquillas pan_caliente esfum* termin* van van*
        derrit* vuela vuelan mengua* escase* """,
    "wait": "dud* esper* duerm* pens* mañana pestañe* despist* mirando dej* entret*",
    "lose": """
        pierd* perd* sin_él sin_ella arrepent* arrepient* quedarás quedas otro otra manos_vacías
        fuera ganas adiós escap* demasiado_tarde """,
    "hot": """
        pan_caliente rosquillas se_agotan agotad* hasta_agotar existencias_limitadas
        últimas_unidades últimas_plazas quedan_poc* corre_que date_prisa vuelan vuela_de
        no_te_duermas aforo_limitado quitan_de_las unidades_limitadas a_punto_de_agotar*
        plazas_limitadas no_te_quedes venden_como como_churros como_pan como_rosquillas
        se_lo_lleva_otro """,
    "when": """
        hoy medianoche mañana domingo lunes martes miércoles jueves viernes sábado noche doce hora*
        mediodía semana fin_de_semana horas """,
    "closing": """
        cierr* cerr* acab* adiós calabaza* telón desaparec* caduc* vence* no_vuelve historia se_va
        esfum* ya_no expir* tren despid* apag* persiana* persianas """,
    "last_call": """
        última_oportunidad último_día últimos_días últimas_horas solo_hoy sólo_hoy hoy_o_nunca
        ahora_o_nunca última_llamada cuenta_atrás se_acaba_el tiempo_se_acaba no_lo_dejes
        última_ocasión ya_o_nunca solo_hasta_hoy """,
    "offer": """
        oferta* precio* tarifa* promo* descuento* matrícula* inscripc* reserva* puerta* chollo*
        oportunidad* ganga* plazo* rebaja* """,
    "price": """
        precio* etiqueta* factura* tarifa* cuenta recibo* coste* cuota* alquiler* seguro prima*
        costo* todo importe pago mensualidad* ticket """,
    "fall": """
        baj* caíd* caer cae* caen cay* mitad dieta tijera* ligera* liger* menos derrit* adelgaz*
        recort* rebaj* reduc* redujo desplom* suelo fracción mínimo* encog* encogi* tir* roto*
        cuchillo mini ridícul* blando* suave* kilos menor* tercio* tembl* sonr* machet* pierd*
        amable* hundi* bocado mordisco tijeretazo hachazo tocado_fondo fondo """,
    "relief": """
        sonri* sonr* agradec* graci* respir* liger* alivi* content* descans* llen* feliz* notar*
        cariño sufr* vacaciones engord* """,
    "bargain": """
        precio_de_ganga precios_de_ganga precio_de_chollo precios_de_chollo
        mitad_de_precio mitad_del_precio más_barat* barat* rebaj* ganga* chollo* descuent*
        un_riñón costar_un_ojo costarte_un_ojo cueste_un_ojo cuesta_un_ojo un_ojo_de_la
        costar_un_brazo cueste_un_brazo cuesta_un_brazo ojo_de_la_cara rascarte_el_bolsillo ahorr*
        oferta* saldos precio_de_risa precios_de_risa dos_duros a_precio_de liquidac* tirad*
        de_oportunidad por_los_suelos cuatro_duros una_fortuna arruin* precio_mínimo hipoteca* """,
    "less": "mitad tercio fracción la_mitad",
    "save": "ahorr* ahórr* guard*",
    "expert": """
        médic* doctor* dermatólog* dentist* veterinari* expert* nutricionist* pediatr* fisio*
        farmacéutic* científic* especialist* matron* enfermer* cirujan* profesor* chef* cociner*
        entrenador* crítico* crítica peluquer* mecánic* gestor* prensa periódic* revist* jurado
        logoped* maestr* profesionales atletas comadronas """,
    "use": """
        usa* utiliz* recomiend* recomend* jur* confí* elig* aprob* avala* aconsej* pregúnt* pregunt*
        bolso llev* pon* prescrib* recet* prefier* adora* habla* dicen dice mism* firma* validad*
        respald* compr* aval* coincid* de_acuerdo unánim* desarroll* """,
    "crowd": """
        medi* miles millones cientos client* famili* lector* vecin* padres madres estudiantes alumn*
        miembros nueve diez ciudad mamás usuari* amig* crític* abuelas """,
    "adopters": """
        miles millones cientos client* famili* vecin* padres madres estudiantes alumn*
        miembros ciudad mamás usuari* amig* abuelas """,
    "by_now": "ya",
    "adopt": """
        usa* usan eligi* elig* habla* cola confí* confi* valor* estrell* recomiend* jur* uni*
        cambi* adora* encant* convenc* equivoc* repit* aman se_pas* opinion* vuelv* enamor* apunt*
        favorit* seguid* eligen maravillas elogi* aplaud* adorad* amad* vivir_sin viven_sin
        lo_cambian la_cambian """,
    "award": """
        premiad* galardonad* medalla* certificad* clínicamente probad* demostrad* testad* avalad*
        estudio* cinco_estrellas mejor_valorad* reconocid* premio_al estrella_michelin sello_de
        elegid* votad* aclamad* aprobad* más_vendid* valorad* """,
    "ailing": """
        dolor* migrañ* jaquec* arrug* acné eccema* insomnio estrés alergi* calambr* granos artrit*
        artros* fatiga cansanci* tos resfriad* caspa cicatric* hinchaz* resaca espalda cuello
        rodilla* articulacion* tensión colesterol barriga tripa cintura vaquer* pantalon* cadera*
        nervios digestion* digestión intestin* sueño gripe garganta defensas inmun* hígado pelo
        hombro* piel ansiedad acidez inflamac* lumbar* celulitis ojeras pies piernas vientre molest*
        glucosa presión cervical* noches_en_vela mal_dormir problemas_de_sueño azúcar_en_sangre
        nivel_de_azúcar """,
    "gone": """
        adiós olvid* desaparec* despíd* despid* fuera para* calm* alivi* menos gracias sana* cura*
        cur* mejor* rejuven* relaj* liger* plan* borr* elimin* quit* evapor* historia graci* aflo*
        refuerz* fortal* regul* control* duerm* callad* silenci* marcha* mudan* combat* lis* suaviz*
        derrit* se_va se_van vacaciones raya recuerdo baja bajan bajar bajará deja dejan dejará
        dejarán """,
    "slim": """
        adelgaz* perder_peso pierde_peso quemagras* kilos detox desintoxic* cura curan cura*
        milagro* sana* rejuvenec* vientre_plano talla_menos años_menos """,
    "shed": "pierd* perd* baja* menos adiós quita* derrit* quem* elimin*",
    "kilo": "kilo* peso grasa* talla* calor* centímetro* michelin*",
    "enter": """
        ticket* código* pedid* pid* escane* respond* nombre apúnt* compr* jueg* particip* sub*
        inscri* envía* suscrib* foto* manda* sigue* etiquet* reserv* """,
    "underway": "de_viaje en_camino en_viaje",
    "prize": """
        coche* bici* moto* scooter viaje* escapada* fin_de_semana vuelo* crucero* iphone portátil*
        premio* vespa año_de tokio parís roma lisboa maldivas llaves nueva_york bote lote jamón
        cheque* gana* crucer* tele billete* cancún cesta bali hawái maleta """,
    "luck": """
        dedos suerte quizá* quizás tal_vez podría* quién_sabe por_qué_no uno_de_vosotros alguien
        afortunad* azar podrías a_lo_mejor una_de_vosotras uno_de_ustedes una_de_ustedes
        puede_ser_tuy* podría_ser_tuy* """,
    "raffle": """
        rifa* tómbola* lotería* premio_gordo bombo concurso* gana_un gana_una ganar_un ganar_una
        ganador* participa* urna ruleta rasca sorteo* sorteamos """,
    "win": """
        gan* toca* sorteo entra* estren* llévate lleve llevarte llevar llevarse te_llevas llevas_a
        """,
    "spend": "pag* compr* gast* pedido* tarjeta* carro cesta pasas pasar",
    "back": "vuelv* regres* devolv* devuelv* reembols* retorn* volver* abona* recuper*",
    "credit": "saldo crédito* cashback pellizco descuento bono* recompens* parte",
    "next": "próxim* siguient* futur* que_viene",
    "instal": """
        plazo* cuota* mes meses mensual* más_tarde primavera año trocitos financia* fraccion* aplaz*
        mayo cachitos préstamo* crédito* partes despacio """,
    "noextra": """
        sin_interes* ni_un_céntimo ni_un_euro ni_un_peso sin_recargo* sin_gastos sin_coste sin_costo
        ni_un_centavo cero_interes* de_más nada_de_más mismo_precio sin_comision* 0 tae_cero
        sin_pagar_de_más céntimo_más ni_un_duro cero_recargos nada_más total_no total_es """,
    "interest": "interés intereses tae recargo*",
    "absent": "sin cero ni no ningún* olvid* nada vacaciones adiós fuera nunca",
    "present": "regalo regalos regalamos obsequio",
    "from_us": "nuestro nuestra nosotros casa te",
    "nowhere": """
        ningún_sitio ninguna_parte no_la no_lo ninguna ninguno no_encontr* no_encuentr* ningún """,
    "such": "así como_este como_esta como_el como_la como_los igual parecid*",
    "other": "otro otros otra otras mayoría grandes demás",
    "trade": """
        banco* escuela* tienda* academia* gimnasio* seguro* asegurador* taller* marca* app apps
        clínica* aerolínea* salón* peluquer* panader* café* operador* agencia* curso* concesionario*
        compañía* proveedor* """,
    "elsewhere": "otros_sitios otra_parte otro_lado competencia los_demás las_demás",
    "flaw": """
        esper* tard* lent* formulario* papeleo doble más_caro promet* olvid* cuelg* atasc* trab*
        sólo aún corto todavía """,
    "we": "nosotros nuestra nuestros nuestras aquí nos habíamos hemos nuestro_curso",
    "never": "nunca jamás",
    "so": "tan tanto así",
    "beside": "al_lado junto comparad* frente deja hará después",
    "yours": "tu tus su sus tuya suyo viejo vieja antiguo antigua usas",
    "looks": "parece* suena sabe queda ver pinta",
    "new": "nuevo nueva nuevos nuevas este esta",
    "speed": "vuela rápid* instante segundo* mitad doble menos ni_dos volando",
    "invest": "invirt* inver* ahorr* entró entraron apost* met*",
    "smile": "sonr* ríe* content* feliz felices gracias toca turno alegr* celebr*",
    "vacant": """
        libre libres vacío vacía ocupad* pregunta preguntas paso pasos último_año últimos_años
        última_vez un_solo una_sola """,
    "greet": """
        deseos deseo saludos saludo cumpleaños navidad felicidades nos_vemos hasta_pronto
        día_termina día_acaba día_cierra noche_termina """,
    "know": "sabes sabe saber conoc*",
    "own": "propio propia propios propias hijos pacientes mesilla mismos",
    "ratio": "de_cada sobre_diez",
    "folk": "pacient* client* soci* usuari* gente vecin* familia* padres alumn* lector* conductor*",
    "dose": """
        cuchara* cucharada* taza* gota* cápsula* sorbo* pastilla* semana* días noche noches sesión*
        vaso almohada crema infusión plantilla* """,
    "enrol": "inscripci* matrícula* oferta* reserva* promoci* venta*",
    "term": "semana* mes meses año años horas días",
    "ill": """
        dolor* migraña* acné eczema insomnio alergi* calambre* artrosis artritis tos caspa resaca
        colesterol acidez tensión hinchazón inflamaci* arrugas ronquid* estreñimiento """,
    "chore": "papeleo recordatorio* preocupaci* esfuerzo* formulario* trámite* planificaci*",
    "weather": "llueve lluvia nieva nieve sol tormenta niebla viento nubes",
}
