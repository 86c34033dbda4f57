"""Spanish: the words of the classes that constructions are made of."""

CLASSES = {
    "neg": "no ni nada ningún ninguna nunca jamás sin cero nadie",
    "cent": "céntimo* centavo* peso euro duro euros pesos un_duro real",
    "pay": """
        pagar paga pagas pagarás pago cuesta cuestan costar* cobramos cobro desembols* cobran
        cobraremos cobrarte """,
    "worth": "atención pena nervios trabajo",
    "thing": """
        café* un_té el_té tu_té copa bebida* postre* desayuno* almuerzo* cena* comida* entrada* ronda mes semana
        noche* clase* sesión corte cerveza* vino muestra* niño* niñas amigo* acompañante instalación
        montaje envoltorio par vela* calcetín* taza* estacionamiento parking aparcamiento prueba
        tapa helado mesa """,
    "fare": """
        envío* entrega* gastos devolución devoluciones factura porte* flete transporte tasa*
        impuesto* iva comisión comisiones """,
    "we": "nosotros nuestra nuestro nos nuestros",
    "cover": "pagamos asumimos cubrimos ponemos corre corren encargamos invitamos absorbemos",
    "on_us": """
        de_nuestra_cuenta por_nuestra_cuenta a_cuenta_nuestra a_nuestra_cuenta cuenta_de_la_casa
        invita_la_casa pagamos_nosotros invitamos_nosotros por_la_casa nuestro_bolsillo
        la_casa_invita """,
    "treat": "regalamos invitamos añadimos damos invita ponemos obsequiamos",
    "you": "te le os ti usted",
    "gift": "regalo regalos obsequio regalamos cortesía",
    "ordinal": """
        segunda segundo tercera tercero tercer otro otra cuarta adicional extra primera primer """,
    "order": """
        compra* pedido* carrito suscrib* ticket reserva* inscri* suscripción abr* abriendo regístr*
        """,
    "nobody": "ningún ninguna ninguno nadie",
    "nowhere": "ningún_sitio ningún_lugar ninguna_parte ningún_lado",
    "make": """
        hace hacen hornea prepara vende fabrica cocina cose teje tuesta sirve ofrece entrega
        construye limpia iguala llega supera compara acerca """,
    "better": "mejor mejores barato barata bonito rico",
    "cheap": "menos barat*",
    "alike": """
        así como_el_nuestro como_la_nuestra como_nosotros como_este como_esta parecid* tan_bueno
        tan_buena """,
    "find": "encuentr* encontrar* hallar* verás probarás",
    "possible": "posible puede",
    "most": "más mejor mejores menos",
    "scope": """
        de_toda de_todo del_mundo del_mercado de_la_ciudad del_barrio del_país jamás de_la_historia
        de_todos_los_tiempos que_existe de_la_región de_españa de_méxico de_madrid de_sevilla
        del_planeta de_la_zona en_el_mundo que_hayas nunca_visto de_barcelona que_puedas del_sector
        que_hay de_la_calle de_europa """,
    "near": "cercan* cerca tarde pronto",
    "peer": "rival rivales competencia comparación parang* par sin_igual",
    "rival": """
        competencia competidor* sin_rival no_tiene_rival insuperable* inigualable* otra_liga
        liga_propia no_tiene_igual mil_vueltas ni_punto mil_patadas """,
    "elsewhere": """
        otras_tiendas otros_sitios otra_tienda otras_marcas supermercado* grandes_marcas
        otros_bancos otros_lugares otro_sitio otra_parte academia otra_academia otras_academias
        otras_escuelas otro_banco otras_cafeterías competencia los_demás """,
    "dear": "car* doble",
    "times": "doble triple mitad dos_veces tres_veces veces cinco_veces diez_veces cuatro_veces",
    "than": "que",
    "ordinary": """
        normal* corriente* común comunes otra* otro* convencional* tradicional* habitual* promedio
        cualquier* """,
    "last": "dura duran rinde rinden aguanta* limpia* funciona* resiste* lava*",
    "money": """
        dinero ahorros capital inversión ahorro ingresos patrimonio depósito importe plata lana
        céntimo centavo fondo apuesta* """,
    "back": "devolv* devolvemos devuelv* regres* reembols* reintegr* vuelve vuelven recuper* abon*",
    "part": "parte porcentaje trozo porción",
    "spend": "gast* compra* pagas pagado pedido* factura*",
    "account": "tarjeta cuenta bolsillo monedero cartera",
    "unhappy": """
        no_te_gusta no_te_convence no_estás_satisfech* no_quedas no_le_gusta insatisfech*
        no_le_convence decepcion* no_te_queda no_estás_content* no_te_va no_te_encanta no_es_lo_que
        """,
    "refund": "reembols* devolución_del_dinero reintegr*",
    "fully": "total* íntegr* complet* todo cada entero",
    "noquestion": "sin_preguntas sin_condiciones sin_hacer sin_explicaciones sin_rodeos",
    "all": "toda todo todas todos entera entero",
    "vow": """
        promet* prometemos jur* mano_en_el_fuego garantiz* asegur* compromet* nuestra_palabra
        palabra_de_honor te_damos_la_palabra """,
    "promise_of": "resultado* éxito",
    "never": "nunca jamás",
    "forever": "vida eterno eterna eternidad generaciones",
    "fail": "fall* romp* decepcion* estrope* oxid* averí* desgast* defraud* fugas",
    "hold": "dura durará aguanta hecho hecha",
    "grow": "crec* sub* aument* multiplic* sube suben ganar gana rinde",
    "sure": """
        seguro segura siempre pase_lo_que sin_falta garantizad* asegurad* constante* con_seguridad
        sí_o_sí """,
    "yearly": """
        cada_mes cada_año mes_a_mes año_tras_año mes_tras_mes todos_los_meses todos_los_años
        día_a_día año_a_año """,
    "only": "sólo solo solamente únicamente",
    "past": "pasado pasada anterior anteriores",
    "earned": """
        ganó ganaron rindió subió ganancia* ganado rentabilidad sonrí* beneficio* dio creció ganando
        """,
    "again": "volver* repet* otra_vez de_nuevo también vuelve igual",
    "your_turn": "tu_turno te_toca este_año ahora_tú próximo_año su_turno le_toca",
    "fund": "fondo inversión ahorros capital acciones cartera dinero bolsa cuenta ahorro",
    "loss": "perder pérdida* pierd* baj* caer cae caíd*",
    "invest": """
        invirti* inversor* inversionista* entraron entró metieron apost* ahorradores clientes """,
    "multiply": "duplic* triplic* multiplic* dobl* quintuplic* cuadruplic* doble triple",
    "turn": "conviert* convert* transform* hac* haz",
    "clock": """
        minuto* hora* enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre """,
    "size": "ml cl g gr kg cm mm litro* gramo* kw kwh",
    "num": "cien mil diez dos tres cuatro cinco millón",
    "retire": "jubil* retirarte retirarse retirarme te_retiras se_retira te_retires",
    "early": "antes",
    "remain": "queda* quedan quedaron sobran disponible*",
    "few": """
        pocas pocos poquísim* unas_cuantas unos_cuantos apenas contad* puñado casi_nada escas*
        último* última* """,
    "piece": """
        plaza* pieza* par pares unidad* lugar* cupo* habitación* entrada* talla* botella* tienda
        estante stock asiento* existencias cita* """,
    "minute": "minuto* hora* día* paso* clic* semana* metro*",
    "last_one": "último últimos última últimas",
    "hesitate": "duerm* tard* dud* parpad* esper* despist* lent* demor*",
    "lose_out": """
        se_queda_sin te_quedas_sin pierde perder manos_vacías otra_persona sin_nada sin_las sin_los
        sin_el_suyo """,
    "soldout": "vuelan agot* acab* vend* van",
    "soon": "mañana medianoche domingo lunes viernes sábado hoy esta_noche fin_de_semana",
    "price": "precio* oferta* tarifa* promo* descuento* rebaja* etiqueta*",
    "gone": """
        esfum* desapar* acab* historia adiós termin* se_va vuela expir* no_estará para_siempre
        desaparece* """,
    "raise": "sube* subir* más_caro normal* completo vuelve*",
    "old": "normal habitual completo viej*",
    "too_late": "demasiado_tarde muy_tarde",
    "regret": "arrepent* arrepient* lament* pesará",
    "offer": "oferta* promo* precio* fiesta oportunidad ocasión chollo descuento* ganga",
    "end": "termin* acab* fin cierra* expir* se_va finaliz*",
    "door": "puerta* ventana",
    "close": "cierr* cerr*",
    "lower": """
        baj* rebaj* reduj* reduc* recort* quitamos descont* descuento tiramos tirados por_los_suelos
        suelo derrumb* caen caíd* cayeron encog* adelgaz* desplom* hundid* ligero* pellizco mordisco
        tajo abarat* hachazo """,
    "sold": """
        abrigo* sofá* zapato* vestido* chaqueta* camisa* colch* cama* silla* mesa* mueble* colección
        bota* bolso* curso* """,
    "wallet": "bolsillo cartera monedero etiqueta* presupuesto",
    "lighter": "respir* agradec* ligero* alivi* descans* sonrí* sonreír",
    "shop": "tienda",
    "sale": "rebajad* rebajas oferta liquidación descuento saldo",
    "time": "tiempo",
    "authority": """
        médic* doctor* dentista* dermatólog* veterinari* expert* especialista* pediatra*
        farmacéutic* nutricionista* fisio* científic* chef* ingenier* profesional* matrona*
        entrenador* cirujan* catedrátic* prensa profesores maestros revista laboratorio jurado
        asociación crítica """,
    "endorse": """
        recomiend* recomend* avalad* avalan aprobad* aprueban jura* confí* prescrib* certificad*
        aconsej* prefier* respald* eligen testad* elegid* premi* galardon* votad* """,
    "crowd": """
        miles millones cientos barrio ciudad familias vecin* país medio_barrio media_ciudad
        medio_mundo mitad_de """,
    "adopt": """
        cambió cambiaron confían confia* eligi* elig* pasado* pasó adopt* jura* juran aman prefier*
        convencid* unieron unió sumó sumaron equivocarse opiniones valoran estrellas recomiendan
        repiten """,
    "ailment": """
        dolor* migraña* arruga* acné eccema insomnio celulitis estrés ansiedad alergia* tos
        resfriado* jaqueca* ojeras sin_dormir grano* espinilla* cicatriz* cansancio artrosis caspa
        ronquido* canas acidez calambre* pastillas píldoras medicinas inflamación resaca """,
    "vanish": """
        adiós desapar* fuera olvíd* olvid* cur* elimin* borr* acab* alivi* fin quit* desvanec*
        libra* termin* combate* despíd* cosa_del_pasado tir* tira """,
    "goodbye": "adiós di_adiós fin_a fin_de basta_de nunca_más se_acabó se_acabaron despíd*",
    "shed": "pierd* perder baj* adelgaz* menos reduc* quít* bajar baja bajas perd*",
    "measure": "kilo* kg talla* centímetro* cm libra* peso kilos",
    "fat": "grasa* kilos michelin* barriga peso calorías panza",
    "asleep": "duerm* dormir sofá esfuerzo derrit* quem* dieta derret*",
    "win": "gan* llévate llevarte llévese llévatelo llevarse te_llevas se_lleva sorteam* gana*",
    "prize": """
        viaje coche carro auto iphone moto premio* crucero bicicleta bono vale estancia cheque
        escapada """,
    "chance": """
        oportunidad* opción opciones posibilidad* podrás puedes suerte fuera_tuyo sería_tuyo
        podría_ser fuera_tuya """,
    "draw": "sorte* rifa* concurso lotería tómbola",
    "enter": "particip* entra* opta* concurs* participa",
    "instal": "plazo* cuota* crédito financi* mensualidad* msi préstamo meses",
    "extra": "intereses interés recargo* más extra comisiones",
    "interest": "interés intereses",
    "interest_free": "sin_intereses",
    "year": "año meses mes años",
    "credit": "crédito préstamo financi*",
    "more": "más menos",
    "cond": "si",
    "swap": "nuevo nueva reempla* repon* cambiamos",
    "send": "mandamos enviamos damos",
    "income": "ingreso* renta rendimiento ganancias",
    "steady": "fijo fijos fija estable* segur* garantizad*",
    "later": "luego almohada mañana esper*",
    "big": "millón millones miles enorme* gran grandes tremend* mil",
    "homes": "cocina* hogar* casa* oficina* familia* baño*",
    "skin": "piel cutis pelo",
    "clear": "limpia limpio lisa perfecta suave joven radiante",
    "days": "día días semana* hora* noches",
    "favourite": "favorit* preferid* consentid*",
    "nation": "españoles españa méxico mexicanos país argentinos colombianos",
    "saving": "ahorro ahorros ahorra",
    "nearly": "casi",
    "paid": "pagado pagada",
    "give_we": "regalamos invitamos obsequiamos",
    "wrong": "equivocan equivocarse",
    "receipt": "ticket recibo",
    "put": "pon pones",
    "take": "saca sacas",
    "ago": "hace",
    "percent": "por_ciento",
    "points": "puntos millas estrellas sellos monedas",
    "redeem": "canje* cambi* convert* transform* intercambi*",
    "stake": """
        mano_en_el_fuego ponemos_la_mano palabra_de_honor firmado_y_sellado nos_jugamos
        con_nuestra_vida """,
    "with_us": "con_nosotros con_nuestro con_nuestra en_nuestra en_nuestro",
    "fee": "comisiones comisión cargos tasas recargos mantenimiento",
    "forget": "olvid* olvídate adiós despíd* no_existen",
    "save": "guardas guardes ahorras ahorres apartas",
    "cut_idiom": "dieta hachazo tijeretazo",
    "organ": """
        hígado defensas inmun* metabolismo tensión presión colesterol articulaciones corazón
        digestión azúcar """,
    "mend": "refuerz* fortalec* limpi* regul* baj* depur* rejuvenec* acelera* normaliz* equilibr*",
    "detox": "detox desintoxic* depurativ*",
    "hours": "horas hora minutos",
    "impossible": "imposible impensable",
    "collect": "acumul* junt* gan* sum*",
    "redo": "repet* rehac* arreglamos volvemos_a otra_vez",
    "people": """
        clientes clientas usuarios socios familias alumnos pacientes huéspedes lectores mujeres
        hombres personas padres hogares """,
    "mine": "yo mi mis había",
}
