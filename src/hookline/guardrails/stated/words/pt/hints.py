"""Portuguese: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        grátis gratuit* de_graça por_nossa_conta por_conta_da_casa conta_da_casa oferta_da_casa
        oferta_nossa oferecemos é_connosco é_conosco cortesia de_presente de_brinde brinde*
        a_gente_paga nós_pagamos sem_pagar sem_custo* na_faixa na_conta_da_casa a_casa_oferece
        pagamos_nós nosso_presente sai_de_graça oferece_a_casa presente_nosso free pago_por_nós
        mimo* sem_desembols* a_gente_banca sem_acréscimo """,
    "wallet": "carteira* cartão bolso* dinheiro moeda* porta-moedas",
    "stay": "guard* deix* casa descans* esqueç* esquec* férias dentro fica_em fica_na",
    "neg": "não nem nenhum* sem zero nunca jamais nada_de",
    "cent": "centavo* cêntimo* euro* real reais tostão custo* taxa* frete porte* fatura* cobr*",
    "pay": "pag* cust* cobr* desembols*",
    "gift": "brinde* presente* oferec* oferta* segund* extra mimo* outro outra ofert* mais_um",
    "buy": "compr* pedid* encomend* cada inscri* assin* reserv* toda",
    "none": "ninguém nenhum* não_achamos nenhum nenhuma não_há_quem",
    "beat": """
        igual* compar* supera* bate* vence* faz* chega* calcanhar* frente rival* parecid* tão sombra
        concorr* páreo encontr* """,
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
        segundo_lugar sem_concorrência nota_dez """,
    "others": """
        outros outras demais concorr* rival* resto qualquer outro_banco outra_marca vizinh* maioria
        grandes_marcas restantes """,
    "behind": """
        inveja* poeira trás copi* chinelo sonh* sombra trem* canto fila roer roend* demora* cobram
        pálid* anos-luz suar comendo corar chorar segundo_lugar """,
    "seek": "procur* encontr* prov* experiment* compar*",
    "old": """
        antig* anterior* velh* passad* ontem últim* habitual comum comuns convencion* de_sempre """,
    "look": """
        esquec* museu ri* rir adeus reform* aposent* lixo lent* relíquia* vergonha dinossauro* canto
        brinquedo pré-história saudade* sent* peça parecer parece parecerá """,
    "compar": "melhor* menos superior* pior maior menor",
    "than": "que do_que",
    "times": "dobro triplo duas_vezes três_vezes metade vezes",
    "unhappy": """
        não_gost* não_ficou não_serv* insatisfeit* não_está decepcion* desilud* quebr* falha*
        não_funcion* não_convenc* estrag* arrepend* não_curt* avari* se_o_corte se_algo se_não_gost*
        se_não_serv* se_não_fic* não_é_o_que """,
    "remedy": """
        devolv* reembols* dinheiro troc* troca* refaz* consert* substitu* de_volta novo nova
        regressa* dinheiro_de_volta reparamos refazemos vida_toda para_sempre damos_outr* outra_nova
        """,
    "vow": """
        promet* promess* garant* palavra mão_no_fogo mãos_no_fogo sem_falta apost* pode_confiar
        conte_connosco compromiss* por_escrito sem_perguntas aconteça aconteça_o_que comprometemo* infalív* batata
        com_certeza líquido_e_certo pode_acreditar assegur* prometid* juramos assinamos
        certeza_absoluta palavra_de_honra nossa_palavra dar_errado assina_embaixo assino_embaixo
        """,
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
        cresc* sob* subi* engord* multiplic* rend* ganh* floresc* colh* aument* acord* gordinh*
        lucr* valoriz* brot* incha* cima alta* fruto* prosper* frutific* somar """,
    "again": """
        sempre outra_vez volta* repet* todo_ano todos_os ano_passado continu* mês_a_mês ano_após
        mês_após mesmo aconteça de_novo nunca chova vai_fazer história todo_mês também levant*
        novamente """,
    "unit": """
        viage* milha* real reais euro* dinheiro poupanç* aposta* carimbo* selo* saldo compra*
        recarga* depósito* invest* capital visita* prémio* prêmio* aplicaç* quilômetro* quilómetro*
        """,
    "double": """
        dobr* duplic* triplic* tripl* gême* gémeo* irmã* multiplic* dois duas vinte vale_por
        valem_por conta_por contam_por vezes quadruplic* dupliqu* tripliqu* quadrupliqu* """,
    "put": """
        mete metes metem meter carreg* recarreg* põe põem ponha ponham pondo deposit* invist*
        transform* coloc* aplic* """,
    "few": """
        últim* resta* sobra* apenas únic* pouc* contad* solitári* quase dedos limitad* escass* rest*
        acab* fim só_restam só_há só_mais restam últimos últimas """,
    "piece": """
        par pares vaga* lugar* tamanho* prateleira* estoque* stock mesa* bilhete* ingresso* quarto*
        peça* unidade* cabide* assento* exemplar* frasco* armazém casaco* bota* poltrona* """,
    "flying": """
        voa* voar rápid* esgot* acab* desaparec* pão_quente pãezinhos corr* vendid* foge* evapor*
        saindo diminu* minguando """,
    "wait": "hesit* esper* dorm* dúvida* pens* demor* amanhã pisc* distra* adi* bobe*",
    "lose": """
        perd* tarde sem_ele sem_ela arrepend* ficar ficas outro outra vazi* fora vontade chor*
        avisámos nariz """,
    "hot": """
        pão_quente pãezinhos esgota* enquanto_durar* enquanto_houver últimas_unidades últimas_vagas
        últimas_peças restam_pouc* acabando corra corre_que vaga_limitada vagas_limitadas
        está_acabando quase_esgotad* estoque_limitado stock_limitado quem_chegar não_fiques_sem
        não_fique_sem antes_que_acab* unidades_limitadas como_água """,
    "when": """
        meia-noite meia_noite amanhã domingo segunda terça quarta quinta sexta sábado noite hora*
        meio-dia fim_de_semana semana horas """,
    "closing": """
        fech* termin* adeus abóbora cortina desaparec* expira* não_volta história some* vira* já_era
        encerr* comboio trem some despe* vence """,
    "last_call": """
        última_chance última_oportunidade último_dia últimas_horas só_hoje apenas_hoje hoje_ou_nunca
        agora_ou_nunca última_chamada contagem_regressiva só_até somente_hoje contagem_decrescente
        tempo_está relógio_está antes_que_seja é_agora """,
    "offer": """
        oferta* preço* tarifa* promo* desconto* matrícula* inscriç* reserva* porta* oportunidade*
        condiç* saldo* pechinch* """,
    "price": """
        preço* etiqueta* fatura* tarifa* custo* mensalidade* aluguel renda seguro boleto valor
        mensal* parcela* prestaç* conta_de sua_conta """,
    "fall": """
        baix* caiu caír* cai caem caíram metade dieta tesour* pequen* derret* emagrec* cort* reduz*
        despenc* chão fração mínim* encolh* mini ridícul* amig* suave* quilos terço desce* desceu
        menor* sorri* perder* perdeu camarada* tombo enxugad* mordida facada tesourada derreteu
        fundo """,
    "relief": """
        sorri* agradec* respir* lev* alívi* alivi* content* descans* feliz* cheio* sent* férias
        engord* """,
    "bargain": """
        metade_do_preço pela_metade meio_preço mais_barat* barat* promoç* pechincha* descont*
        um_rim olhos_da_cara custa_um_braço custam_um_braço custar_um_braço custe_um_braço
        economi* poup* liquidaç* saldos preço_de_banana saldão queima preços_baixos ninharia
        uma_fortuna ao_preço_da tuta_e_meia bagatela* preço_camarada falência achado """,
    "less": "menos metade terço fração",
    "save": "poup* economi* guard* sobra*",
    "expert": """
        médic* doutor* dermatolog* dentist* veterinári* especialist* nutricionist* pediatr* fisio*
        farmacêutic* cientist* enfermeir* cirurgi* professor* chef* cozinheir* treinador* crític*
        cabeleireir* mecânic* contabilist* contador* imprensa jornal revista* júri júris
        parteira* experts personal profissionais atletas """,
    "use": """
        usa* utiliz* recomend* jur* confi* escolh* aprov* indic* aconselh* pergunt* mala bolsa leva*
        receit* prefer* fala* diz dizem assina* valid* própri* compr* concord* de_acordo unânim*
        desenvolv* """,
    "crowd": """
        meia meio milhares milhões centenas todo* client* famíli* leitor* vizinh* pais mães
        estudant* alun* membros nove dez bairro cidade mundo usuári* utilizador* amig* mamães galera
        """,
    "adopters": """
        milhares milhões centenas client* famíli* vizinh* pais mães estudant* alun* membros bairro
        cidade usuári* utilizador* amig* mamães galera """,
    "by_now": "já",
    "adopt": """
        usa* usam escolh* fala* fila confi* avali* estrela* recomend* jur* trocaram trocam trocou
        ador* amam aprov* convenc* engan* rend* repet* apaixon* prefer* aderi* junte_se juntaram*
        opini* elogi* maravilh* amad* adorad* aplaud* vivem_sem viver_sem abrem_mão largam """,
    "award": """
        premiad* galardoad* medalha* certificad* clinicamente comprovad* testad* estudo*
        cinco_estrelas mais_bem_avaliad* eleit* reconhecid* prémio_de prêmio_de aclamad* aprovad*
        selo_de mais_vendid* campeão_de avaliad* pesquisas """,
    "ailing": """
        dor dores enxaqueca* rugas ruga acne eczema* insónia* insônia* stress estresse alergia*
        cãibra* espinha* artrite artrose cansaço tosse gripe* caspa cicatriz* inchaç* ressaca costas
        pescoço joelho* articulaç* tensão pressão colesterol barriga cintura calça* jeans anca*
        quadril nervos digestão intestin* sono garganta imun* defesas fígado cabelo ombro* pele
        ansiedade azia inflama* lombar celulite olheira* pernas coluna glicose diabetes pés balança
        noites_mal noites_em_claro problemas_de_sono açúcar_no_sangue nível_de_açúcar """,
    "gone": """
        adeus esquec* desapar* some* fora para* calm* alivi* baix* menos obrigad* sara* cura*
        melhor* rejuven* relax* lev* lis* elimin* tira* evapor* história agradec* fortal* reforç*
        regul* control* dorm* silênci* mud* combat* derret* suaviz* vai_embora vão_embora elevador
        tchau passear folga esconde* acab* recu* vira acabam passam somem deixa deixam deixará
        acalm* """,
    "slim": """
        emagrec* perder_peso perca_peso queima_gordura quilos detox* cura curam milagre* sara*
        rejuvenesc* barriga_lisa secar seca_barriga anos_mais """,
    "shed": "perd* perca baixa* menos adeus queim* derret* elimin* sec*",
    "kilo": "quilo* kg peso gordura* tamanho* calori* centímetro* medidas",
    "enter": """
        talão ticket* cupom cupão código* pedid* peça* scan* escane* respond* nome compr* jog*
        particip* inscri* envi* assin* foto* mand* nota* cadastr* regist* """,
    "underway": "em_viagem a_caminho de_viagem",
    "prize": """
        carro* bicicleta* bike moto* scooter viage* fim_de_semana voo cruzeiro* iphone notebook*
        prémio* prêmio* ano_de tóquio paris roma lisboa maldivas chaves passage* vale-compr* bolada
        cabaz televisão tv ingressos bali malas cesta """,
    "luck": """
        dedos sorte talvez quem_sabe por_que_não pode_ser um_de_vocês alguém sortud* acaso pode_sair
        poderá podes uma_de_vocês pode_ser_seu pode_ser_sua """,
    "raffle": """
        rifa* tômbola* lotaria* loteria* concurso* concorr* ganhe_um ganhe_uma ganhar_um ganhar_uma
        ganhador* vencedor* urna roleta raspadinha primeiro_prémio à_sorte sorteio* """,
    "win": "ganh* sorteio concorr* sai conquist* leve levar levam leva_para",
    "spend": "pag* compr* gast* pedid* cartão caixa carrinho",
    "back": "volta* regress* devolv* reembols* retorn* recebe* recuper* cair recupera",
    "credit": "saldo crédito* vale cashback pedacinho desconto bónus bônus recompens* parte",
    "next": "próxim* seguint* futur* que_vem",
    "instal": """
        prestaç* parcel* mês meses mensal* mais_tarde primavera ano financi* divid* fatia* maio
        suave* empréstimo* crédito* vezes depois """,
    "noextra": """
        sem_juro* nem_um_centavo nem_um_cêntimo nem_um_real nem_um_euro sem_taxa* sem_acréscim*
        sem_custo* zero_juros a_mais mesmo_preço juro_zero juros_zero 0 sem_pagar_mais nem_mais_um
        nada_a_mais sem_comissõ* nem_um_tostão sem_encargo* taxa_zero preço_à_vista total_continua
        mesmo_total """,
    "interest": "juro juros taxa* acréscimo* tarifa*",
    "absent": "sem zero nem não nenhum* esquec* nada férias adeus fora nunca",
    "present": "presente presentes brinde mimo",
    "from_us": "nosso nossa nós conta gente",
    "nowhere": """
        lugar_nenhum lado_nenhum nenhum_lugar não_há não_encontr* não_ach* nenhum nenhuma ninguém
        """,
    "such": "assim como_este como_esta como_a como_o como_os igual parecid* tão",
    "other": "outro outros outra outras maioria grandes demais",
    "trade": """
        banco* escola* loja* academia* ginásio* seguro* segurador* oficina* marca* app apps
        aplicativo* clínica* companhia* salão salões padaria* café* operador* agência* curso*
        concession* fornecedor* colchão """,
    "elsewhere": """
        outro_lugar outros_lugares outro_lado concorrência concorrent* os_outros as_outras os_demais
        """,
    "flaw": """
        esper* demor* lent* formulário* papel* papéis dobro mais_caro promet* esquec* trav* deixa só
        ainda pedem """,
    "we": "nós nosso nossa nossos nossas aqui a_gente fizemos",
    "never": "nunca jamais",
    "so": "tão tanto assim",
    "beside": "ao_lado perto comparad* deixa faz fará depois",
    "yours": "seu sua seus suas teu tua antigo antiga velho velha",
    "looks": "parece* soa sabe fica ficar lembra",
    "new": "novo nova novos novas este esta",
    "speed": "voa rápid* instante segundo* metade dobro hora já voando num_piscar",
    "invest": "invest* aplic* poup* entrou entraram apost*",
    "smile": "sorri* content* feliz felizes obrigad* vez alegr* comemor*",
    "vacant": """
        livre livres vazio vazia ocupad* pergunta perguntas passo passos último_ano últimos_anos
        última_vez um_só num_só um_único """,
    "greet": """
        desejos cumprimentos saudações aniversário natal votos abraço* até_breve até_já nos_vemos
        dia_termina dia_acaba noite_termina """,
    "know": "sabe sabes saber conhec*",
    "own": "próprio própria próprios próprias filhos pacientes cabeceira mesmos",
    "ratio": "em_cada em_dez",
    "folk": """
        pacient* client* sóci* utilizador* usuári* gente vizinh* famíli* pais alun* leitor*
        motorist* """,
    "dose": """
        colher* chávena* xícara* gota* cápsula* gole* comprimido* semana* dias noite noites sessão
        sessões copo almofada travesseiro creme chá palmilha* """,
    "enrol": "inscriç* matrícula* oferta* reserva* candidatura* promoç* venda*",
    "term": "semana* mês meses ano anos horas dias",
    "ill": """
        dor dores enxaqueca* acne eczema insónia* insônia* alergi* cãibra* artrose artrite tosse
        caspa ressaca colesterol azia tensão inchaço inflamaç* rugas ronco* prisão_de_ventre """,
    "chore": """
        papelada lembrete* preocupaç* esforço* formulário* burocracia planejamento planeamento """,
    "weather": "chove chuva neva neve sol tempestade neblina vento nuvens",
}
