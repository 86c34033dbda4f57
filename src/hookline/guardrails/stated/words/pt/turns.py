"""Portuguese: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "carteira cartão porta_moedas bolso",
    "comes_out": "sai sair sairá saia abrir abre tirar acorda mexer mexe espreita",
    "contactless": "contacto aproximação celular telemóvel relógio perder",
    "stays_in": """
        fica_no_bolso fica_em_casa continua_a_dormir pode_dormir de_férias de_folga
        fica_guardad* fica_quieta descansa fica_dormindo continua_dormindo """,
    "the_bill": "conta fatura frete envio porte portes entrega despesa",
    "stays_with_us": """
        fica_com_a_gente fica_connosco fica_conosco é_connosco é_conosco é_com_a_gente
        é_por_nossa pagamos_nós nós_pagamos a_gente_paga é_nossa vem_para_nós
        deixa_com_a_gente """,
    "small_seed": "cêntimo centavo moeda grão semente punhado gota migalha euro real pedrinha",
    "hands_over": """
        traga traz trazes venha vem dê dá deixe deixa confie confia plante planta semeie
        entregue empreste põe chega """,
    "big_load": """
        carrinho_de_mão caminhão camião celeiro tesouro baú carroça silo sacos furgão colheita
        carreta saco_cheio """,
    "other_makes": "outras_marcas os_outros as_outras concorrência concorrentes as_demais o_resto",
    "worn_out": """
        sem_fôlego fôlego ofegam ofegantes bufando esgotam sem_forças desistem param
        perdem_o_fôlego arfam tomar_fôlego vão_dormir para_a_cama jogam_a_toalha atiram_a_toalha
        adormecem baixam_os_braços se_cansam descansar """,
    "just_begun": """
        aquecer aquecendo aquecimento mal_começou apenas amarra amarrando acabou_de começamos
        ainda_está há_muito a_aquecer atacadores cadarço nem_começou ainda_nem nem_suou
        continua_de_pé ainda_corre continua_fresca está_no_aperitivo segue_firme """,
    "up_there": "acima cima sobre",
    "only_roof": """
        só_o_teto só_o_tecto só_resta_o_teto só_há_o_teto apenas_o_teto só_o_céu
        só_as_nuvens só_existe_o_teto apenas_o_céu só_tem_o_teto """,
    "above_you": "acima_de_ti acima_de_você cabeça sobre_ti",
    "all_makes": "marcas marca concorrência rivais o_resto",
    "down_below": """
        por_baixo embaixo em_baixo lá_embaixo abaixo aos_seus_pés à_sombra olham_para_cima """,
    "very_top": "no_topo lá_no_alto bem_no_alto no_cimo em_cima_de_todas",
    "stands_alone": "só_está só_há um_só_nome só_um só_uma sozinh*",
    "asks_in": "pergunte pergunta abra abre espreite espie entre veja olhe",
    "any_word": "qualquer todo todos cada",
    "waiting_room": """
        sala_de_espera médico médicos pediatra pediatras dentista dentistas farmacêutic*
        consultório clínica hospital """,
    "advice": """
        conselho* receita consulta_marcada dose antes bula efeitos domicílio alerg* dúvida
        dúvidas """,
    "healer": """
        médico médicos médica dentista dentistas pediatra* farmacêutic* fisio*
        dermatologista* cirurgi* doutor """,
    "at_their_home": """
        na_casa_dele na_casa_dela em_casa para_os_próprios para_os_filhos na_própria
        no_próprio na_sua_própria em_sua_casa """,
    "keeps_it": "guarda guardam usa usam tem têm põe toma tomam",
    "shelf_word": "prateleira prateleiras estante gancho gaveta lugar vitrine expositor",
    "never_more": "nunca ninguém não jamais nunca_mais",
    "refilled": """
        encher enchida encherá preencher repor reposta reposto reabastecer enche
        volta_a_encher reabastecida preenchida """,
    "trusted_us": """
        confiou confiaram acreditou acreditaram começou começaram juntou juntaram entregou
        entregaram entrou entraram """,
    "years_ago": "há_dez há_cinco há_vinte há_uma_década dez_anos_atrás anos_atrás",
    "riches": """
        casa_na_praia casa_à_beira beira_mar junto_ao_mar villa iate veleiro
        coluna_da_direita os_preços despertador hipoteca chaves casa_nova reformad*
        aposentad* vista_para_o_mar """,
    "only_left": "faltam restam só_faltam resta",
    "days_word": "dia dias horas noites",
    "too_late_then": "tarde_demais será_tarde nunca_mais acabou acaba já_era tarde_de_mais",
    "leaves_us": """
        reforma_se se_aposenta faz_as_malas despede_se se_despede obituário história
        recordação lembrança muda_de_casa acorda_crescido engorda vai_embora acorda_mais """,
    "two_things": "dois duas",
    "just_one": "só_um só_uma um uma apenas_um",
    "on_the_slip": """
        no_talão na_conta no_recibo na_nota no_cupom a_caixa na_fatura no_ticket o_caixa """,
    "saved_else": "tempo energia água espaço luz papel hora horas massa",
    "you_pay": "paga pagas pagar compra compras peça peças",
    "runs_back": """
        volta_correndo volta_a_correr já_voltou já_está_de_volta dorme_outra na_sua_conta
        bate_à de_volta_na regressa_a_correr de_volta_ao voltou """,
    "one_of_you": "um_de_vocês um_de_vós uma_de_vocês alguém um_pedido",
    "wins_up": """
        acordará acorda abrirá vai_acordar vai_dirigir conduzirá voará vai_voar vai_abrir terá
        encontrará viajará desfazer acordar volta_para_casa vai_voltar """,
    "dream_thing": """
        maldivas ilha chaves_de_um dois_bilhetes passagens carro cruzeiro caribe lisboa roma tóquio
        viagem paris carro_novo """,
    "knee_or_back": "joelhos joelho costas articulações ancas coração pele rosto pernas",
    "as_young": """
        como_aos_vinte aos_vinte de_vinte vinte_anos sua_idade a_idade_que anos_a_menos
        a_própria_idade """,
    "misses_you": """
        vai_sentir_falta sentirá_a_sua sentir_saudades perguntar_onde sem_trabalho
        desemprego esquecer_a_sua não_vai_reconhecer """,
    "walks_home": """
        caminho_de_volta caminho_de_casa volta_para_casa regressa_a volta_sozinho volta_para
        dá_meia volta_a_pé """,
    "debt_word": "dívida fatura crédito soma valor prestações empréstimo",
    "puts_on": """
        engorda engordará engordar crescerá cresce crescer ganha_peso aumentará um_grama
        pesará envelhece """,
    "the_best": "o_melhor a_melhor os_melhores as_melhores",
    "bar_none": """
        de_todos de_todas sem_discussão de_longe absolut* sem_dúvida disparado e_ponto
        do_mundo """,
    "save_now": "poupe poupa economize economiza",
    "a_third": "um_terço um_quarto metade a_metade dois_terços",
    "of_old": "era estava havia tinha avó avô minha meu tio tia outrora dizia guardava",
    "stays_thin": """
        mantém_a_linha fica_igual continua_igual continua_magra não_cresce não_engorda
        de_dieta """,
    "outdoors": """
        lago mar oceano montanha* vale campo* prado* colina* rio praia tenda jardim terraço
        barco floresta """,
    "school_out": "férias escola natal primavera verão inverno aniversário exame*",
    "who_once": "quem_uma_vez quem_já_uma_vez",
    "used_it": "provou experimentou usou vestiu teve bebeu",
    "tried_once": """
        quem_experimenta quem_prova quem_experimentou quem_já_provou quem_provou uma_vez_provad*
        depois_de_provar uma_dentada """,
    "very_good": "muito_boas muito_bons muito_boa muito_bom há_boas",
    "then_there_is": "depois_há depois_vem depois_existe e_depois_a e_aí_vem e_aí_tem depois_tem",
    "medal_if": """
        medalha_de_ouro medalhas_de_ouro medalha olimpíada olimpíadas jogos_olímpicos nobel óscar
        oscar """,
    "is_theirs": """
        seria_nossa seria_nosso ganharíamos era_nossa era_nosso estaria_connosco seríamos_nós
        iria_para """,
    "what_you_put": """
        o_que_investir o_que_investe o_que_puser o_que_poupar o_que_aplicar o_que_guardar
        o_que_você_investe """,
    "pays_for": "paga-lhe paga_lhe vai_pagar pagará paga_as paga_suas financia",
    "good_life": "férias reforma aposentadoria cozinha carro casamento casa estudos viagem",
    "small_purse": "carteira moeda porta_moedas bolso",
    "goes_off": "sai vai_embora volta saem leva_embora regressa",
    "big_bag": "mala saco baú carrinho_de_mão caminhão cofre",
    "more_folk": "mais_gente mais_pessoas mais_clientes mais_nomes",
    "queue_word": "fila lista_de_espera lista",
    "by_reading": "acabar_de_ler terminar_de_ler ler_isto ler_isso lendo_isso lido_isto ler_esta",
    "another_buyer": "alguém outra_pessoa outro seu_vizinho vizinha",
    "is_taken": "o_seu a_sua o_teu a_tua levado vendido pegou",
    "sleeps_on_it": """
        deixar_para_amanhã se_dormir_sobre dormir_no_assunto consulte_o_travesseiro travesseiro """,
    "dearer_then": """
        preço_antigo preço_de_antes preço_cheio preço_normal preço_de_ontem mais_caro
        preço_de_sempre """,
    "one_paid": "paga_um paga_uma pague_um pague_uma compra_um um_pago leva_um",
    "twin_word": "gêmeo gémeo gêmea gémea gêmeos irmão irmã irmãozinho",
    "cabinet_word": "armário gaveta estojo farmácia_de_casa maleta",
    "naturally": "claro naturalmente evidente exato exatamente adivinhe adivinha óbvio",
    "half_crowd": """
        meia_rua meio_bairro meia_cidade metade_da_rua metade_da_cidade metade_do_bairro
        meio_escritório meio_brasil meia_lisboa """,
    "uses_ours": """
        dorme_em já_dorme_em dorme_na dorme_no já_dorme_na usa bebe veste compra_na dirige come
        já_tem """,
    "one_of_buyers": """
        um_dos_clientes uma_das_clientes um_dos_nossos uma_das_nossas um_dos_pedidos
        um_destes_pedidos um_dos_compradores um_de_nossos """,
    "golden_ticket": """
        bilhete_dourado bilhete_de_ouro bilhete_premiado moeda_de_ouro envelope_dourado
        cupom_dourado """,
    "box_word": """
        caixa caixas pacote pacotes saco sacos pote potes pedido pedidos lata latas encomenda
        embalagem """,
    "on_the_plane": "num_avião no_avião avião_para voo_para a_bordo na_praia",
    "year_to_pay": """
        um_ano_a_pagar ano_para_pagar um_ano_para_pagar meses_para_pagar leve_um_ano divida_por
        pague_no_próximo pague_no_verão pague_depois pague_para_o_ano """,
    "price_stays": """
        preço_não_mexe preço_não_muda preço_fica mesmo_preço nem_um_cêntimo_a_mais
        nem_um_centavo_a_mais preço_não_sobe preço_continua preço_não_cresce preço_não_engorda """,
    "bank_wants": """
        banco_quer_juros bancos_querem_juros banco_cobra_juros bancos_cobram_juros banco_pede_juros """,
    "not_us": "nós_não a_gente_não aqui_não",
    "whole_place": """
        em_toda_a_cidade na_cidade_inteira em_todo_o_bairro em_todo_o_país no_bairro_inteiro """,
    "are_left": "restam sobraram sobram resta",
    "none_coming": """
        não_virão não_chegarão não_haverá_mais forno_está_desligado não_faremos_mais não_vêm_mais
        não_vem_mais sem_reposição não_há_reposição não_vai_ter_mais """,
    "by_then": "até_os até_as quando enquanto antes_que antes_de",
    "long_done": "já_terminou já_acabou já_está_pronto já_está_pronta já_chegou",
    "of_time": "dia dias manhã manhãs noite segunda segundas chuva anos",
    "sleeping": "dormem dormir cama sono acordar levantar",
    "of_books": "capítulo livro página romance carta",
    "no_tag": "não_tem_etiqueta sem_etiqueta_de_preço não_traz_preço não_leva_preço",
    "clothing": "vestido casaco quadro arte",
    "brings_friend": "traga_um traz_um traga_uma venha_com_um traga_alguém",
    "ticket_word": "bilhete entrada ingresso conta passagem",
    "not_yet": "ainda perdeu caiu falta",
    "of_town": "na_aldeia da_aldeia na_vila na_cidade por_aqui",
    "we_care": "tratamos_nós cuidamos_nós nós_tratamos nós_cuidamos a_gente_cuida",
    "ask_anyone": "pergunte_a_quem pergunta_a_quem pergunte_por_aí",
    "ends_here": "aqui_acaba aqui_termina acaba_o_caminho ",
    "dreams_of": "sonham sonha",
    "be_ours": "ser_o_nosso ser_a_nossa ser_os_nossos ser_nossos",
    "few_times": "duas dois uma um",
    "with_others": "com_os_outros com_as_outras com_outros com_o_resto com_qualquer_outro",
    "others_need": "outros_precisam outras_precisam outros_demoram",
    "hour_word": "hora horas dia tarde semana",
    "a_moment": "canção minuto minutos suspiro café bocejo instante",
    "next_ours": "próximo_pagamos próximo_é_por próxima_pagamos próximo_é_connosco",
    "unhappy_ones": """
        clientes_desiludidos clientes_insatisfeitos clientes_decepcionados reclamações queixas """,
    "none_at_all": "nenhum nenhuma zero ninguém",
    "bad_harvest": "má_colheita más_colheitas ano_mau",
    "what_to_do": "o_que_fazer onde_meter",
    "all_interest": "tantos_juros todos_esses_juros tanto_juro",
    "last_pair": "último_par última_peça última_garrafa",
    "lights_off": "apagamos_a_luz apaga_se_a_luz fechamos_a_loja",
    "door_shuts": "a_porta_fecha porta_fecha_se fecham_se_as_portas portas_fecham cai_o_pano",
    "old_tag": "etiqueta_antiga etiqueta_velha preço_antigo",
    "comes_along": "vem_junto vai_junto vem_com vem_de_brinde",
    "next_door": "vizinhos do_lado ao_lado",
    "never_switched": "nunca_mais_mudaram nunca_mudaram não_voltaram",
    "getaway": "fim_de_semana viagem semana noite_em",
    "or_word": "ou",
    "companion": "cão cachorro gato filhos crianças amigo amiga passear passeio autocarro avó irmã",
}
