"""Portuguese."""

CLASSES = {
    "ours": """
        grátis gratuit* de_graça por_nossa_conta por_conta_da_casa conta_da_casa oferta_da_casa
        oferta_nossa oferecemos é_connosco é_com_a_gente é_conosco cortesia de_presente de_brinde
        brinde* a_gente_paga nós_pagamos sem_pagar sem_custo* na_faixa na_conta_da_casa
        a_casa_oferece pagamos_nós nosso_presente sai_de_graça oferece_a_casa presente_nosso free
        pago_por_nós mimo* """,
    "wallet": "carteira* cartão bolso* dinheiro moeda* porta-moedas",
    "stay": "guard* deix* fica* casa descans* esqueç* esquec* férias dentro",
    "neg": "não nem nada nenhum* sem zero nunca jamais",
    "cent": """
        centavo* cêntimo* euro* real reais tostão conta custo* taxa* frete porte* fatura* cobr* """,
    "pay": "pag* cust* cobr* gast* desembols*",
    "gift": "brinde* presente* oferec* oferta* segund* extra mimo* outro outra ofert* mais_um",
    "buy": "compr* pedid* encomend* cada inscri* assin* reserv* toda",
    "none": "ninguém nenhum* nada não",
    "beat": """
        melhor* igual* compar* supera* bate* vence* faz* chega* calcanhar* frente rival* parecid*
        tão sombra concorr* páreo encontr* """,
    "most": """
        melhor melhores mais_gostos* mais_bonit* mais_fresc* mais_maci* mais_rápid* mais_barat*
        mais_segur* mais_crocant* mais_saboros* mais_confortáv* mais_baix* mais_fort* mais_querid*
        mais_amad* favorit* preferid* maior mais_quent* mais_fáci* mais_sauda* mais_fof*
        mais_complet* mais_simpátic* mais_leve* """,
    "realm": """
        cidade mundo país mercado bairro região planeta lisboa porto rio paulo minas brasil portugal
        europa capital zona universo rua história terra setor estado """,
    "rank": """
        número_um número_1 imbatív* insuperáv* inigualáv* sem_rival* sem_igual outra_liga campe*
        líder* referência coroa* trono* rainha_d* rei_d* incomparáv* primeira_divisão sem_comparação
        segundo_lugar sem_concorrência nota_dez à_parte """,
    "others": """
        outros outras demais concorr* rival* resto qualquer outro_banco outra_marca vizinh* maioria
        grandes_marcas restantes """,
    "behind": """
        inveja* poeira trás copi* chinelo sonh* sombra trem* canto segund* longe fila roer roend*
        demora* cobram pálid* anos-luz suar comendo corar chorar """,
    "seek": "procur* encontr* prov* experiment* compar* ach*",
    "old": """
        antes antig* anterior* velh* passad* ontem últim* habitual comum comuns convencion*
        de_sempre """,
    "look": """
        parec* esquec* museu ri* rir adeus reform* aposent* lixo lent* relíquia* vergonha
        dinossauro* canto pergunt* brinquedo pré-história saudade* sent* peça """,
    "compar": "melhor* mais menos superior* pior maior menor",
    "than": "que do_que",
    "times": "dobro triplo duas_vezes três_vezes metade vezes",
    "unhappy": """
        não_gost* não_ficou não_serv* insatisfeit* não_está decepcion* desilud* quebr* falha* atras*
        não_funcion* não_convenc* se estrag* arrepend* não_curt* não_é avari* """,
    "remedy": """
        devolv* reembols* dinheiro troc* troca* repar* refaz* repet* consert* substitu* de_volta
        novo nova regressa* volta """,
    "vow": """
        promet* promess* garant* palavra_de palavra mão_no_fogo mãos_no_fogo sem_falta apost*
        pode_confiar pode_contar conte_connosco compromiss* por_escrito sem_perguntas aconteça
        comprometemo* infalív* batata com_certeza líquido_e_certo pode_acreditar assegur* prometid*
        juramos assinamos certeza_absoluta """,
    "always": "sempre nunca cada vida jamais todo* toda* ninguém eterno eterna*",
    "succeed": """
        aprov* passa* funciona* chega* pontual hora dura* aceit* sucesso result* consegu* fluente*
        acert* aguent* conced* """,
    "fail": """
        falha* quebra* decepcion* atras* reprova* desilud* enferruj* perde* vaza* desbot* encolh*
        avari* chumb* fracass* """,
    "money": """
        dinheiro poupanç* investimento* fundo* capital depósito* cofr* patrimóni* patrimôni*
        aplicaç* bolsa reforma mercado* ações conta carteira economias grana pé-de-meia renda mesada
        invest* aplic* """,
    "grow": """
        cresc* sob* subi* engord* multiplic* trabalh* rend* ganh* floresc* colh* aument* acord*
        gordinh* lucr* valoriz* brot* incha* cima alta* fruto* prosper* frutific* somar """,
    "again": """
        sempre outra_vez volta* repet* todo_ano todos_os ano_passado continu* mês_a_mês ano_após
        mês_após mesmo aconteça de_novo nunca chova vai_fazer história todo_mês também levant*
        novamente """,
    "unit": """
        ponto* viage* milha* real reais euro* dinheiro poupanç* aposta* carimbo* selo* saldo compra*
        recarga* depósito* invest* capital visita* prémio* prêmio* aplicaç* """,
    "double": """
        dobr* duplic* triplic* tripl* gême* gémeo* irmã* multiplic* dois duas vinte vale_por
        valem_por conta_por contam_por vezes quadruplic* """,
    "put": "met* carreg* recarreg* pon* deposit* invist* transform* coloc* aplic* põe",
    "few": """
        últim* resta* sobra* só apenas únic* pouc* contad* solitári* quase dedos limitad* escass*
        rest* acab* fim """,
    "piece": """
        par pares vaga* lugar* tamanho* prateleira* estoque* stock mesa* bilhete* ingresso* quarto*
        peça* unidade* cabide* assento* exemplar* caixa* frasco* armazém casaco* bota* poltrona*
        """,
    "flying": """
        voa* voar rápid* esgot* acab* some* desaparec* pão_quente pãezinhos corr* vendid* foge*
        evapor* saindo """,
    "wait": "hesit* esper* dorm* dúvida* pens* demor* amanhã pisc* distra* adi* bobe*",
    "lose": """
        perd* tarde sem_ele sem_ela arrepend* ficar ficas outro outra vazi* fora vontade chor*
        avisámos nariz """,
    "hot": """
        pão_quente pãezinhos esgota* enquanto_durar* enquanto_houver últimas_unidades últimas_vagas
        últimas_peças restam_pouc* acabando corra corre_que vaga_limitada vagas_limitadas
        está_acabando quase_esgotad* estoque_limitado stock_limitado quem_chegar não_fiques_sem
        não_fique_sem antes_que_acab* unidades_limitadas """,
    "when": """
        hoje meia-noite meia_noite amanhã domingo segunda terça quarta quinta sexta sábado noite
        hora* meio-dia fim_de_semana semana horas """,
    "closing": """
        fech* acab* termin* fim adeus abóbora cortina desaparec* expira* não_volta história some*
        vira* já_era encerr* comboio trem some despe* vence """,
    "last_call": """
        última_chance última_oportunidade último_dia últimos_dias últimas_horas só_hoje apenas_hoje
        hoje_ou_nunca agora_ou_nunca última_chamada contagem_regressiva só_até somente_hoje
        contagem_decrescente tempo_está relógio_está antes_que_seja é_agora """,
    "offer": """
        oferta* preço* tarifa* promo* desconto* matrícula* inscriç* reserva* porta* oportunidade*
        condiç* saldo* pechinch* """,
    "price": """
        preço* etiqueta* fatura* tarifa* conta custo* mensalidade* aluguel renda seguro boleto tudo
        valor mensal* parcela* prestaç* """,
    "fall": """
        baix* caiu caír* cai caem caíram metade dieta tesour* lev* menos pequen* derret* emagrec*
        cort* reduz* despenc* chão fração mínim* encolh* faca mini ridícul* amig* suave* quilos
        terço desce* desceu menor* sorri* perder* perdeu camarada* tombo """,
    "relief": """
        sorri* agradec* respir* lev* alívi* alivi* content* descans* feliz* cheio* sent* férias
        engord* """,
    "bargain": """
        metade_do_preço pela_metade meio_preço mais_barat* barat* promoç* pechincha* descont* um_rim
        olhos_da_cara um_braço economi* poup* liquidaç* saldos preço_de_banana saldão queima
        preços_baixos ninharia uma_fortuna ao_preço_da tuta_e_meia bagatela* preço_camarada falência
        achado """,
    "less": "menos metade terço fração",
    "save": "poup* economi* guard* sobra*",
    "expert": """
        médic* doutor* dermatolog* dentist* veterinári* especialist* nutricionist* pediatr* fisio*
        farmacêutic* cientist* enfermeir* cirurgi* professor* chef* cozinheir* treinador* crític*
        cabeleireir* mecânic* contabilist* contador* imprensa jornal revista* júri júris guia
        parteira* experts personal """,
    "use": """
        usa* utiliz* recomend* jur* confi* escolh* aprov* indic* aconselh* pergunt* mala bolsa leva*
        receit* prefer* ador* fala* diz dizem mesm* assina* valid* própri* compr* """,
    "crowd": """
        meia meio milhares milhões centenas todo* toda client* famíli* leitor* vizinh* pais mães
        estudant* alun* membros nove dez bairro cidade gente mundo usuári* utilizador* amig* mamães
        galera """,
    "adopt": """
        usa* usam escolh* fala* fila confi* avali* estrela* recomend* jur* já troc* mud* ador* amam
        aprov* convenc* engan* rend* repet* apaixon* prefer* aderi* volt* junt* opini* """,
    "award": """
        premiad* galardoad* medalha* certificad* clinicamente comprovad* testad* estudo*
        cinco_estrelas mais_bem_avaliad* eleit* reconhecid* prémio_de prêmio_de aclamad* aprovad*
        selo_de mais_vendid* campeão_de avaliad* pesquisas """,
    "ailing": """
        dor dores enxaqueca* rugas ruga acne eczema* insónia* insônia* stress estresse alergia*
        cãibra* espinha* artrite artrose cansaço tosse gripe* caspa cicatriz* inchaç* ressaca costas
        pescoço joelho* articulaç* tensão pressão colesterol barriga cintura calça* jeans anca*
        quadril nervos digestão intestin* sono açúcar garganta imun* defesas fígado cabelo ombro*
        pele ansiedade azia inflama* lombar celulite olheira* pernas coluna glicose diabetes pés
        balança """,
    "gone": """
        adeus esquec* desapar* some* fora para* calm* alivi* baix* menos obrigad* sara* cura*
        melhor* rejuven* relax* lev* lis* elimin* deix* tira* evapor* história agradec* fortal*
        reforç* regul* control* dorm* silênci* mud* combat* derret* suaviz* vai_embora vão_embora
        elevador tchau passear folga esconde* acab* recu* vira """,
    "slim": """
        emagrec* perder_peso perca_peso queima_gordura quilos detox* cura curam milagre* sara*
        rejuvenesc* barriga_lisa secar seca_barriga anos_mais """,
    "shed": "perd* perca baixa* menos adeus queim* derret* elimin* sec*",
    "kilo": "quilo* kg peso gordura* tamanho* calori* centímetro* medidas",
    "enter": """
        talão ticket* cupom cupão código* pedid* peça* scan* escane* respond* nome compr* jog*
        particip* inscri* envi* assin* foto* mand* nota* cadastr* regist* """,
    "prize": """
        carro* bicicleta* bike moto* scooter viage* fim_de_semana voo cruzeiro* iphone notebook*
        prémio* prêmio* ano_de tóquio paris roma lisboa maldivas chaves passage* vale ganh*
        vale-compr* bolada cabaz televisão tv ingressos """,
    "luck": """
        dedos sorte talvez quem_sabe por_que_não pode_ser um_de_vocês alguém sortud* acaso pode_sair
        poderá podes """,
    "raffle": """
        sorte* rifa* tômbola* lotaria* loteria* concurso* concorr* ganhe_um ganhe_uma ganhar_um
        ganhar_uma ganhador* vencedor* urna roleta raspadinha primeiro_prémio """,
    "win": "ganh* lev* sorteio concorr* sai conquist*",
    "spend": "pag* compr* gast* pedid* cartão caixa pass* carrinho",
    "back": "volta* regress* devolv* reembols* retorn* recebe* recuper* cair",
    "credit": """
        saldo crédito* vale cashback pontos pedacinho desconto bónus bônus algo recompens* parte
        """,
    "next": "próxim* seguint* futur* que_vem",
    "instal": """
        prestaç* parcel* mês meses mensal* mais_tarde primavera ano financi* divid* fatia* maio
        suave* empréstimo* crédito* vezes depois """,
    "noextra": """
        sem_juro* nem_um_centavo nem_um_cêntimo nem_um_real nem_um_euro sem_taxa* sem_acréscim*
        sem_custo* zero_juros a_mais mesmo_preço juro_zero juros_zero 0 sem_pagar_mais nem_mais_um
        nada_a_mais sem_comissõ* nem_um_tostão sem_encargo* taxa_zero preço_à_vista """,
    "interest": "juro juros taxa* acréscimo* tarifa*",
    "absent": "sem zero nem não nenhum* esquec* nada férias adeus fora nunca",
}
