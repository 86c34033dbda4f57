"""Italian: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        gratis gratuit* in_regalo in_omaggio omaggio* offre_la_casa offriamo_noi lo_offriamo
        la_offriamo offriamo ci_pensa_la_casa ci_pensiamo_noi a_nostre_spese a_spese_nostre
        paghiamo_noi pago_io offerto_da offerta_da offert* è_nostro è_sul_nostro_conto
        sul_nostro_conto senza_pagare senza_spendere senza_costi non_paghi regaliamo ve_lo_regal*
        te_lo_regal* a_carico_nostro tocca_a_noi cortesia_della per_conto_nostro dalla_casa
        sul_nostro paghiamo_tutto senza_sovrapprezzo """,
    "wallet": "portafoglio* portafogli borsellino carta contanti soldi monete tasca",
    "stay": "lasci* mett* rest* casa ripos* via dimentic* ferie tien*",
    "neg": "non nulla niente nessun* senza zero mai né",
    "cent": "centesim* euro soldo conto cost* spes* fattura commission* addebit*",
    "pay": "pag* cost* spend* sborsi* addebit* sborsare",
    "gift": "regal* omaggi* aggiung* second* extra sorpres* dono altro bonus",
    "buy": "acquist* compr* ordin* ogni iscriv* iscrizion* prenot* abbon*",
    "none": "nessun* nessuno niente nulla non",
    "beat": """
        batt* migliore meglio regge* egual* ugual* rival* paragon* superar* supera confront* livello
        testa tien*_testa tiene_il_passo tengono_il_passo vicino simile pari così arriva* trover* fa_meglio fa_di_meglio """,
    "most": """
        migliore migliori miglior più_buon* più_bell* più_fresc* più_morbid* più_veloc*
        più_economic* più_sicur* più_croccant* più_gustos* più_comod* più_bass* più_fort* più_amat*
        preferit* più_grand* più_cald* più_legger* più_facil* più_semplic* più_scelt* più_cremos*
        più_affidabil* più_soffic* più_dolc* più_convenient* """,
    "realm": """
        città mondo paese mercato quartiere regione pianeta terra milano roma napoli torino italia
        europa capitale zona universo settore storia via provincia bologna firenze circolazione """,
    "rank": """
        numero_uno numero_1 imbattibil* insuperabil* ineguagliabil* senza_rivali senza_pari
        senza_eguali altro_livello altra_categoria campion* leader* riferimento corona* trono*
        regina_d* re_del re_dei incomparabil* inarrivabil* fuoriclasse serie_a storia_a_sé
        secondo_posto fuori_concorso eccellenz* meglio_di_tutti
        migliore_di_tutti migliori_di_tutti """,
    "others": """
        altri altre concorren* rivali resto altrove qualsiasi altra_banca altra_marca vicin*
        gli_altri grandi_marche maggior_parte """,
    "behind": """
        invidi* polvere dietro copi* sogn* ombra trem* impallid* second* lontan* coda sudare sudano
        imparare chiedono mett* anni_luce arross* rincorr* guard* mangi* appunti indietro """,
    "seek": "cercat* cerc* trov* assaggi* prov* confront*",
    "old": """
        vecchi vecchia vecchie vecchio precedent* prima ieri scors* passat* ultim* solit* abitual* tradizional* normal* ex
        comun* """,
    "look": """
        sembr* dimentic* museo ride* rider* addio pensione buttare* butta* lent* reliqui* confronto
        vergogn* dinosaur* tagliere chied* giocattolo preistoria nostalgi* parr* pare pensionat*
        soffitta """,
    "compar": "meglio miglior* più meno superior* peggio maggior* minor*",
    "than": "di del della dei che rispetto degli delle dell",
    "times": "doppio triplo due_volte tre_volte metà volte",
    "unhappy": """
        non_ti_piace non_ti_convince non_vi non_le non_va non_piace insoddisfatt* delus* se rompe
        ritard* non_funziona guast* difett* non_sei non_convince non_soddisf* stanca cambi_idea """,
    "remedy": """
        ridiamo restitu* rimbors* soldi cambi* ripar* rifacciamo rifar* sostitu* nuovo nuova
        indietro rendiamo torn* a_vita per_sempre ne_diamo te_ne_diamo """,
    "vow": """
        promett* promess* garant* parola_d parola giur* mano_sul_fuoco scommett* certezz* firm*
        assicur* ci_giochiamo senza_fallo senza_discutere parola_nostra nero_su_bianco per_iscritto
        senza_domande matematic* al_cento_per_cento infallibil* puoi_giurarci succeda poco_ma_sicuro
        contaci ci_mettiamo_la_faccia sicuro_al sicuramente nostra_parola mettiamo_la_firma
        andare_storto te_lo_giuriamo ne_rispondiamo """,
    "always": "sempre mai ogni vita tutti tutte nessun* eterno eterna per_sempre",
    "succeed": """
        passa* super* funziona* arriva* puntual* orario dura* accett* approv* success* risultat*
        riesc* ottien* promoss* tiene resist* azzecc* """,
    "fail": """
        delud* romp* ritard* bocci* falli* tradi* arruggin* perd* guast* sbagli* scolor* cede*
        consum* deluso delude tradito """,
    "money": """
        soldi risparmio i_risparmi tuoi_risparmi suoi_risparmi risparmiator* investiment* fondo
        fondi capitale* deposit* gruzzolo patrimonio salvadanaio borsa pensione mercat* denaro
        azion* conto portafoglio rendit* tesoretto invest* euro """,
    "grow": """
        cresc* sal* ingrass* moltiplic* lavor* rend* guadagn* fior* frutt* buon_raccolto ricco_raccolto il_raccolto aument* carne
        svegli* rialz* util* profitt* gonfi* alto rimont* sboccia* matura* prosper* lievit* frutti
        germogli* """,
    "again": """
        sempre ancora di_nuovo ripet* ogni_anno anno_scorso continua* continuer* mese_dopo anno_dopo
        ogni_mese rialza* succeda mai qualunque storia stesso fermarsi rifar* rifarà tornerà torner*
        piova anche pure """,
    "unit": """
        punto punti viaggi* migli* euro soldi risparm* puntata timbr* deposit* saldo spesa credito
        ricarica* capitale* bonus corsa premi* acquist* investiment* visita* chilometr* """,
    "double": """
        doppi* raddoppi* triplic* tripl* gemell* fratell* moltiplic* due venti vale_per valgono_per
        conta_per volte quadruplic* """,
    "put": "mett* ricaric* caric* vers* deposit* invest* trasform* punt* affid*",
    "few": """
        ultim* rimast* rest* solo soltanto unic* poch* pochissim* contat* solitari* quasi dita
        limitat* scars* manciata rimang* appena """,
    "piece": """
        paio post* scaffal* scort* tavol* bigliett* camer* pezz* grucc* copi* magazzino scatol*
        barattol* esemplar* stivali sed* disponibil* unità vetrina taglia taglie """,
    "flying": """
        vol* veloc* via esaurit* sparit* spari* sciolg* pane ruba ruba* finit* finisc* scomparir*
        scompa* andat* corr* evapor* scarsegg* diminu* """,
    "wait": "esit* aspett* dorm* pens* tard* domani rimand* battere indugi* distr* dubb*",
    "lose": """
        perd* troppo_tardi senza pent* resti rest* altro altri bocca mani_vuote fuori asciutta
        rimpian* qualcun """,
    "hot": """
        vanno_a_ruba va_a_ruba come_il_pane esaurimento fino_a_esaurimento ultimi_pezzi ultimi_posti
        esaurit* quasi_finit* scorte_limitate posti_limitati affrettat* sbrigat* corri
        prima_che_finisca* chi_prima pochi_pezzi ultime_copie non_restare ultima_disponibilit*
        scade* prima_che_sia andare_a_ruba a_ruba """,
    "when": """
        stasera mezzanotte domani domenica lunedì martedì mercoledì giovedì venerdì sabato oggi
        weekend ora ore mezzogiorno notte settimana stanotte sera """,
    "closing": """
        chiud* chius* finisc* termin* addio zucca sipario spar* scad* battenti storia scaden* basta
        chiuder* saracinesca saluta* spegn* svan* finir* finit* finita """,
    "last_call": """
        ultima_occasione ultima_chance ultimo_giorno ultimi_giorni ultime_ore solo_oggi
        soltanto_oggi oggi_o_mai ora_o_mai ultima_chiamata conto_alla_rovescia solo_fino ultimo_giro
        adesso_o_mai ultima_possibilità solo_per_oggi tempo_sta tempo_stringe """,
    "offer": """
        offert* prezz* tariff* promo* scont* iscrizion* prenotazion* porta porte occasion* affar*
        sald* """,
    "price": """
        prezz* cartellin* bollett* tariff* conto costo costi canone affitto abbonamento rata rate
        premio scontrin* tutto etichett* spesa polizz* """,
    "fall": """
        cala calano calo calato calata calati calate calare calerà caleranno scend* sces* crollat*
        croll* metà dieta forbic* legger* meno piccol* scioglie* dimagri*
        tagliat* tagli* ridott* riduc* ribass* minim* dimezz* coltell* frazione bass* mini gentil*
        terzo sfort* cadut* cade* smagrit* sgonfi* sottil* tagliar* stracci* accorci* limat* buttat*
        giù sforbiciat* morso taglio toccato_il_fondo abbassat* """,
    "relief": """
        sorrid* ringraz* respir* legger* sollievo content* ripos* felic* pien* grazi* ferie accorg*
        ingrass* festeggi* """,
    "bargain": """
        metà_prezzo più_economic* costa_meno scont* saldi affare* ribass* un_rene
        costare_un_occhio costa_un_occhio un_patrimonio occhio_della_testa un_mutuo risparmi*
        svend* sottocosto prezzo_stracciato prezzi_stracciati quattro_soldi due_lire prezzi_bassi
        occasion* conveni* prezzi_ridicoli prezzo_ridicolo pochi_spiccioli costare_un_braccio
        costa_un_braccio liquidazion* pochi_euro """,
    "less": "meno metà terzo frazione",
    "save": "risparmi* tien* guadagn*",
    "expert": """
        medic* dottor* dermatolog* dentist* veterinari* espert* nutrizionist* pediatr* fisio*
        farmacist* scienziat* specialist* ostetric* infermier* chirurg* professor* chef cuoch* cuoco
        allenator* critic* parrucchier* meccanic* commercialist* stampa giornal* rivist* giuria
        guida_michelin ricercat* prof trainer professionisti atleti """,
    "use": """
        usa* usano consigli* giur* fida* sceg* scelgon* scelt* approv* raccomand* chied* borsa mett*
        prescriv* prefer* ador* parl* dice dicono stess* firma* sé promuov* testat* compr*
        garantisc* concord* d_accordo unanim* svilupp* """,
    "crowd": """
        mezza mezzo migliaia milioni centinaia tutti_lo tutti_la tutti_ne tutta client* famigli*
        lettor* vicin* genitor*
        mamme student* membri nove dieci quartiere città gente utent* amic* critica """,
    "adopters": """
        migliaia milioni centinaia client* famigli* vicin* genitor* mamme student* membri
        quartiere città gente utent* amic* """,
    "by_now": "già",
    "adopt": """
        usa* usano scel* parl* coda fid* affid* vot* stell* consigli* giur* passat* ador* amano
        convint* cambiat* sbagli* innamorat* tornat* sceglie* iscritt* recension* impazz* elogi*
        meravigli* amat* adorat* parla_bene a_meno vivono_senza farne_a """,
    "award": """
        premiat* medagli* certificat* clinicamente provat* testat* dimostrat* studi cinque_stelle
        più_votat* elett* riconosciut* premio_come approvat* acclamat* più_vendut* garantito_da
        pluripremiat* votat* sigillo """,
    "ailing": """
        dolor* mal emicrani* rughe ruga acne eczema* insonni* stress allergi* cramp* brufol* artrit*
        artros* stanchezz* tosse raffreddor* forfora cicatric* gonfior* sbornia schien* collo
        ginocch* articolazion* pressione colesterolo pancia vita jeans fianch* nervi digestion*
        intestin* sonno glicemia influenza gola difese immunitar* fegato capelli spall* pelle ansia
        acidità infiammazion* cervical* cellulite occhiaie gambe piedi ventre muscol* metabolismo
        peso bilancia notti_insonni notti_in_bianco problemi_di_sonno postumi zucchero_nel_sangue
        zuccheri_nel """,
    "gone": """
        addio dimentic* spari* sparir* via smett* calm* allevi* abbass* meno grazie_a grazie_al grazie_alla guari* cura*
        cur* migliora* ringiovan* rilass* legger* liscia* elimin* svanisc* svanir* passat* passa
        ricordo ringrazi* rafforz* rinforz* regol* controllo dorm* silenzi* combatt* sgonfi*
        scioglie* sciogl* scompar* saluta* tace vacanza sollievo brontol* cala* arrende* passano
        passan via_tutto spariscono """,
    "slim": """
        dimagri* perdere_peso perdi_peso bruciagrass* chili detox* cura curano miracol* guaris*
        ringiovan* pancia_piatta disintossic* taglia_in_meno centimetri_in anni_in_meno """,
    "shed": "perd* perso via meno addio brucia* elimin* sciogl* butt*",
    "kilo": "chil* peso grass* tagli* calori* centimetr*",
    "enter": """
        scontrin* codic* ordin* scansion* rispond* nome compr* gioc* partecip* iscriv* caric* invi*
        acquist* foto* bigliett* inquadr* manda* abbon* racconta* """,
    "underway": "in_viaggio in_cammino",
    "prize": """
        auto macchina bici* moto scooter viagg* weekend volo crocier* iphone portatil* premi* vespa
        anno_di tokyo parigi roma lisbona maldive chiavi buono vincit* vacanz* cesto soggiorno
        biglietti jackpot televisore crociere biglietto bali valigia """,
    "luck": """
        dita fortun* forse potrebb* chissà perché_non uno_di_voi qualcuno sorte magari caso tocca
        una_di_voi può_essere_tu* """,
    "raffle": """
        estrazion* lotteria* tombola* riffa concors* in_palio vinci vincere vincitor* bussolotto
        sorteggi* estra* montepremi gratta lotteria alla_lotteria estrazione sorteggio gira_la_ruota
        ruota_della_fortuna """,
    "win": "vinc* port* palio estra* aggiudic*",
    "spend": "pag* compr* spend* acquist* ordin* carta cassa spesa",
    "back": "torn* ritorn* indietro restitu* rimbors* riaccredit* rientr* riav* recuper* torna",
    "credit": """
        saldo buono cashback punti gruzzoletto sconto bonus qualcosa accredit* fetta parte
        credito_che credito_per """,
    "next": "prossim* successiv* futur* seguent*",
    "instal": """
        rat* mes* mensil* più_tardi primavera anno finanzi* dilazion* pezzett* comod* maggio spezz*
        prestit* volte poi dopo """,
    "noextra": """
        senza_interess* neanche_un_centesimo nemmeno_un_euro nemmeno_un_centesimo senza_costi
        senza_spese senza_sovrapprezz* tasso_zero interessi_zero zero_interess* in_più stesso_prezzo
        niente_interess* 0 senza_maggiorazion* un_euro_di_più un_centesimo_di_più neanche_un_euro
        nient_altro e_basta senza_pagare_di totale_resta """,
    "interest": "interess* tasso tan taeg commission*",
    "absent": "senza zero né niente nessun* non dimentic* ferie addio fuori nulla mai",
    "present": "regalo regali omaggio dono",
    "from_us": "nostro nostra noi casa",
    "nowhere": "nessuna_parte nessun_posto da_nessuna non_trov* non_esiste nessun nessuno non_ce",
    "such": "così come_questo come_questa come_il come_la come_le simile simili uguale",
    "other": "altro altri altra altre maggior grandi solito",
    "trade": """
        banc* scuol* negozi* palestr* assicura* officin* march* app clinic* compagni* salon*
        panetter* forn* bar operator* agenzi* cors* concessionari* parrucchier* pizzeri* """,
    "elsewhere": "altrove altra_parte altre_parti concorrenza concorrent* gli_altri le_altre",
    "flaw": """
        aspett* lent* modul* carta carte doppio più_caro promett* dimentic* blocca* inceppa*
        impallava solo ancora regole """,
    "we": "noi nostro nostra nostri nostre qui",
    "never": "mai",
    "so": "così tanto tale",
    "beside": "accanto fianco confronto rispetto fa farà fanno lascia dopo",
    "yours": "tuo tua tuoi tue suo sua vecchio vecchia",
    "looks": "sembra* sembrerà pare suona sa arrossir* apparirà",
    "new": "nuovo nuova nuovi nuove quest*",
    "speed": "vola veloce attimo secondo secondi metà doppio istante subito lampo",
    "invest": "invest* risparmi* entrat* puntat* versat* messo c_era",
    "smile": "sorrid* rid* content* felic* grazie turno tocca stesso festegg* sorride",
    "vacant": """
        libero libera liberi vuoto occupat* domanda domande passo passi ultimo_anno ultimi_anni
        ultima_volta un_solo unico_posto """,
    "greet": """
        auguri saluti augurio compleanno natale ci_vediamo a_presto giornata_finisce
        giorno_finisce serata_finisce giornata_si """,
    "know": "sai sa sapete conosc*",
    "own": "propri* figli pazienti comodino stessi mandano",
    "ratio": "su_dieci su_cinque su_quattro su_tre",
    "folk": """
        pazient* client* soci iscritt* utent* gente persone vicin* famigli* genitori allievi lettor*
        automobilist* """,
    "dose": """
        cucchiai* tazz* gocc* capsul* sors* compress* settiman* giorni notte notti sedut* bicchier*
        cuscino crema tisana infuso solett* """,
    "enrol": "iscrizion* offert* prenotazion* candidatur* promo* vendit*",
    "term": "settiman* mese mesi anno anni ore giorni",
    "ill": """
        dolor* emicrania mal_di_testa mal_di_schiena acne eczema insonnia allergi* crampi artrosi
        artrite tosse forfora colesterolo bruciore pressione gonfiore pancia_gonfia infiammazion*
        rughe stitichezza """,
    "chore": "scartoffie burocrazia promemoria pensieri fatica moduli pratiche organizzazione",
    "weather": "piove pioggia nevica neve sole temporale nebbia vento nuvole",
}
