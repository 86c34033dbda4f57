"""Portuguese: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "líder líderes",
    "trade": "hotel* academia* furgão plataforma* clínica* loja* padaria*",
    "place": "litoral brasil portugal região cidade europa mercado setor bairro país",
    "first_choice": """
        líder_em líder_no líder_na primeira_escolha_das primeira_escolha_dos
        primeira_escolha_de escolha_número número_um_dos número_um_das número_um_para
        primeira_opção_das primeira_opção_de referência_em referência_no referência_para
        opção_favorita """,
    "we_are": "somos",
    "best_of_all": "os_melhores as_melhores os_mais_baratos os_mais_rápidos número_um",
    "friend": "amigo* amiga*",
    "like_us": "como_a_gente como_nós como_o_nosso como_a_nossa",
    "ultimate": "definitivo definitiva perfeito perfeita",
    "wares": """
        sapat* tênis celular* telemóve* café chá hambúrguer* pizza* pão bolo* colchão colchões
        sofá* cama* travesseiro* secador* aspirador* carro* furgão bicicleta* app aplicativo*
        software plano* empréstimo* conta fundo seguro* creme* sérum xampu* perfume* jaqueta*
        casaco* vestido* jeans coleção* linha* cardápio curso* aula* academia* hotel* quarto*
        férias voo* som tela* câmera* notebook* fone* relógio* ferramenta* cozinha* móve* couro
        lã algodão tecido* sorvete* vinho* cerveja* chocolate* queijo* carne fruta* serviço*
        atendimento conforto """,
    "height": "auge cúmulo máximo suprassumo topo",
    "virtue": """
        conforto luxo estilo sabor qualidade elegância tecnologia serviço design relaxamento
        frescor segurança atendimento """,
    "no_better": """
        melhor_que_isso melhor_do_que_isso melhor_impossível não_dá_para_melhorar nada_melhor
        não_tem_melhor não_há_melhor insuperáve* impossível_ser_melhor """,
    "grandest": "melhor_coleção mais_bonita mais_completa",
    "so_far": "até_hoje até_agora de_todos_os_tempos da_nossa_história já_feita",
    "lowest": "mais_baixos mais_barato* mais_baixo",
    "sell": "vende* oferece* cobra faz",
    "cheaper": "mais_barato menos",
    "not_exist": "não_existe não_há não_tem",
    "quality": """
        melhor melhores maci* rápid* fresc* cremos* saboros* gostos* forte* leve* brilhante*
        quente* silencios* limp* clar* simples fácil fáceis segur* resistente* confortáve*
        saudáve* crocante* suculent* potente* eficaz eficient* fino fina duráve* confiáve*
        barat* econômic* dura em_conta mais_espaço mais_sabor preciso precisa suave* """,
    "not_find": "não_vai_achar não_vai_encontrar não_encontra não_acha não_encontrará",
    "finest": """
        mais_fino mais_fina mais_macio mais_rápid* mais_fresco mais_gostos* mais_confiáve*
        mais_barat* mais_baixos mais_confortáve* mais_saboros* """,
    "than_time": """
        do_que_nunca que_nunca do_que_antes que_antes do_que_ontem que_ontem do_que_no_ano
        do_que_jamais """,
    "than_market": """
        que_a_concorrência que_nas_outras que_nos_outros que_as_outras que_os_outros que_em_qualquer
        que_qualquer que_o_seu_seguro que_o_seu_banco que_o_da_rede que_as_pilhas que_o_supermercado
        que_no_supermercado que_na_escola que_na_loja que_a_marca que_as_marcas que_a_média
        que_a_maioria que_os_demais que_o_resto que_ninguém que_todos_os que_todas_as que_outros
        que_outras que_um_banco do_que_qualquer que_nenhum que_nenhuma """,
    "even": "ainda",
    "attr": """
        sabor* fórmula receita desempenho som conforto serviço qualidade caimento resultado*
        bateria tela efeito experiência """,
    "now": "agora",
    "improved": "melhorada melhorado nova novo aprimorad*",
    "formula": "fórmula receita versão modelo geração",
    "manifold": "duas_vezes o_dobro três_vezes dez_vezes quatro_vezes dobro triplo",
    "our_new": "nov* nosso nossa",
    "why_pay": """
        por_que_pagar para_que_pagar porquê_pagar por_que_gastar que_desperdiçar que_gastar """,
    "dearer": "outro_lugar outro_lado mais outra_loja redes grandes_lojas",
    "cheaper_than": """
        mais_barato_que mais_barato_do mais_baratos_que mais_barata_que mais_baratas_que
        mais_em_conta_que mais_em_conta_do menos_do_que_hoje menos_que_em """,
    "outbid": "cobrimos batemos superamos igualamos",
    "quote": "orçamento* oferta* preço* proposta*",
    "not_ever": "nunca_jamais jamais_vai",
    "certain": "garantid*",
    "many": "multiplicado multiplicados",
    "time_left": "restam_horas restam_poucas_horas faltam_horas",
    "cheapened": "ficou_mais_barato ficou_mais_barata ficaram_mais_baratos baixou_de_preço",
    "todo": "falta_escolher falta_fazer resta_escolher",
    "share": "parte_de_cada",
    "thus": "tão_bem tão_bom",
    "royal": "reis_dos reis_das rei_dos rainha_dos reis_de",
    "lasting": "indestrutível indestrutíveis inquebrável",
    "sow": "poupe_connosco poupe_com guarde_com",
    "fuller": "mais",
    "shown": "a_história_mostra a_história_prova a_experiência_mostra",
    "gainful": "sempre_ganham saem_a_ganhar sempre_no_lucro",
    "one_coin": "um_real cada_real um_euro cada_euro",
    "several": "em_dois em_três em_cinco",
    "handful": "punhado_de",
    "fraction": "fração_do parte_do_preço",
    "only_here": "só_aqui só_connosco só_com_a_gente",
    "compete": "concorre_a lute_por dispute",
    "borrow": "pede_emprestado emprestado",
    "same_back": "o_mesmo exatamente_o",
    "into": "na_carteira na_sua_carteira",
    "ask": "pergunte_a consulte fale_com",
    "we_add": "juntamos metemos colocamos",
    "from_self": "da_nossa_parte por_nossa_conta",
    "unheard": "nunca_antes nunca_houve",
    "dismiss": "esqueça_a esqueça_o esquece_a",
    "overpay": "pagar_a_mais pagar_mais cobra_mais",
    "takeout": "tire retire saque",
    "latecomer": "quem_chegar_tarde quem_demorar",
    "empty_hand": "de_mãos sem_nada",
    "whatever": "aconteça_o_que não_importa",
    "among": "entre_os entre_todos entre_quem",
    "filed": "seu_pedido_de sua_solicitação solicitação_de",
    "or_else": "ou senão",
    "unsold": "tarde tempo dias noites sol chuva",
    "no_risk": """
        dá_para_perder sem_risco sem_riscos sem_nenhum_risco risco_zero zero_risco
        sem_qualquer_risco """,
    "yield": """
        lucro* rendimento* rentabilidade renda ganho* crescimento invista investir
        investimento* juros dividendo* poupança economias títulos fundo """,
    "by_month": "mês_após_mês mês_a_mês ano_após_ano todo_mês todos_os_meses",
    "asset": "ouro prata imóvel imóveis terreno* bitcoin cripto* ações bolsa mercado",
    "rise": "sobe* subi* cresc* aument* valoriz* recupera*",
    "drop": "perd* cai caem desvaloriz*",
    "ever": "sempre nunca jamais só",
    "earn": "ganh* dinheiro renda lucr*",
    "asleep": "dorme dormindo dormir enquanto_dorme",
    "loss": "perda* prejuízo* perder",
    "gain": "ganho* lucro*",
    "only": "só somente apenas",
    "pay_off": "deu_certo rendeu compensou funcionou",
    "once_more": "vai_dar_certo outra_vez de_novo vai_render renderá",
    "bank": "banco bancos poupança",
    "than_bank": "que_em que_no que_na",
    "sure_bet": """
        aposta_segura valor_seguro investimento_seguro opção_segura aposta_certa negócio_certo """,
    "nest": "dinheiro poupança aposentadoria reforma capital futuro economias",
    "year_in": "todo_ano todos_os_anos ano_após",
    "stays_so": "continuar_assim vai_continuar e_continua assim_será",
    "secure": "segur* garantid* estáve* fix* cert*",
    "for_life": "vida_toda a_vida_inteira vitalíci* para_sempre",
    "pension": "renda pensão rendimento*",
    "favourite": "favorit* preferid* queridinh*",
    "nation": "brasil brasileiros portugal portugueses europa país mundo",
    "behind": "ficou_para_trás ficaram_para_trás comendo_poeira cobram_mais",
    "others": "concorrência",
    "look": "não_chega_aos aos_pés não_tem_chance não_se_compara",
    "fail": "perder",
    "only_one": "único_colchão único_app única_academia único única",
    "need": "vai_precisar precisará que_você_precisa",
    "not_one": "nenhum nenhuma",
    "one_way": "numa_direção uma_direção",
    "is_yours": "é_sua é_tua é_seu",
    "work": "para_trabalhar trabalha_para trabalhe_para",
    "maybe": "talvez",
    "period_end": "fim_do final_do",
    "ours_": "nos nós nosso nossa nossos nossas",
    "own_choice": """
        escolha_sua escolha_seu escolha_a_sua escolha_o_seu escolhe_a_tua escolhe_o_teu com_amigo
        com_amiga com_um_amigo com_uma_amiga com_amigos com_amigas com_os_amigos com_seus_amigos
        com_a_família com_sua_família com_a_tua_família um_amigo uma_amiga seu_amigo o_teu_amigo
        """,
}
