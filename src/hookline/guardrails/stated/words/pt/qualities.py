"""Portuguese: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        dura duram durará aguenta aguentam feito_para feita_para feitos_para feitas_para durar """,
    "a_lifetime": """
        a_vida_toda toda_a_vida vida_inteira para_sempre pra_sempre gerações décadas por_anos
        muitos_anos anos_e_anos a_temporada_toda eternidade """,
    "never_x": "não nunca jamais nem",
    "wears_out": """
        gasta gastam desgasta desgastam desbota desbotam encolhe encolhem enferruja enferrujam
        quebra quebram estraga estragam falha falham deforma perde_a_forma perde_a_cor risca """,
    "the_last_x": "último última últimos últimas",
    "ever_buy": """
        que_você_vai_comprar que_você_vai_precisar que_vai_comprar que_precisará que_você_compra
        que_você_comprará """,
    "hands_down": "vai_ficar_para herdar herdam deixar_para passar_para vai_deixar herdarão",
    "heirs_x": "netos filhos netas filha filho",
    "outlives_x": "vai_durar_mais_que dura_mais_que_você vive_mais_que",
    "stays_x": "continua continuam fica ficam mantém mantêm permanece",
    "keen_x": """
        afiada afiado macio macia brilho forma impermeável como_nova como_novo cor cores branco
        preto """,
    "for_years": """
        por_anos ano_após_ano lavagem_após_lavagem inverno_após_inverno anos_depois cem_lavagens
        por_muitos_anos """,
    "withstands": "aguenta aguentam resiste resistem suporta sobrevive",
    "any_weather": """
        qualquer_inverno todos_os_invernos tudo qualquer_tempestade qualquer_coisa qualquer_tempo
        o_que_vier """,
    "fond_x": "amizade* amor lembranç* casamento história* promessa* memória*",
    "made_x": """
        plantad* cultivad* assado assada assados feito feita feitos feitas costurad* tecid* torrad*
        colhid* fabricad* produzid* entalhad* defumad* criad* moíd* tricotad* """,
    "near_here": """
        à_vista ao_lado na_esquina na_vila no_bairro na_nossa_oficina em_nossa_oficina
        na_nossa_cozinha no_nosso_forno no_nosso_ateliê em_nosso_ateliê aqui_mesmo a_dois_passos
        na_região atrás_da_loja daqui no_vale aqui_perto """,
    "in_homeland": """
        no_brasil em_portugal em_minas na_bahia em_são_paulo na_itália no_nordeste no_sul em_lisboa
        no_porto """,
    "by_hand": "à_mão artesanalmente",
    "straight_from": "direto_do direto_da diretamente_do diretamente_da direto_dos recém_saído_do",
    "grower_x": """
        produtor* agricultor* fazenda horta campo pescador* apicultor* sítio roça pomar colmeia
        vinhedo pequenos_produtores """,
    "only_x": "só somente apenas todos todas tudo sempre",
    "stuff_x": """
        ingredientes farinha leite lã carne legumes grãos ovos queijo mel frutas madeira couro
        algodão peixe maçãs produtos verduras uvas """,
    "from_here": """
        locais local da_região orgânicos orgânico orgânica daqui nacional nacionais brasileiros
        brasileiras de_pequenos regionais """,
    "caught_x": "pescado pescados colhido colhida colhidos apanhado assado",
    "this_dawn": "hoje_cedo esta_manhã hoje de_madrugada ao_amanhecer hoje_de_manhã",
    "on_plate": "no_seu_prato na_loja na_sua_mesa hoje_à_noite à_noite na_sua_cesta no_almoço",
    "all_x": "tudo todos todas cada",
    "home_made": """
        caseiro caseiros caseira caseiras sai_do_nosso saem_do_nosso feito_em_casa do_nosso_forno
        artesanal """,
    "none_x": "nada nunca nenhum",
    "frozen_x": "congelado congelados de_congelado requentado de_lata industrializado",
    "comes_from": "vem_do vem_da vêm_do vêm_da vem_de vêm_de sai_do",
    "mill_x": """
        moinho fazenda fazendas vila vale campo campos vinhedo floresta costa serra sítio roça """,
    "always_x": "sempre",
    "in_stock_x": "em_estoque em_stock disponível disponíveis na_loja à_pronta_entrega",
    "runs_dry": "nunca_falta nunca_esgota nunca_ficamos_sem",
    "never_ends": """
        nunca_faltam nunca_acaba nunca_acabam não_acaba_nunca não_falta_nunca """,
    "your_size_x": "seu_tamanho sua_numeração todos_os_tamanhos seu_número sua_cor",
    "round_clock": "dia_e_noite a_qualquer_hora 24_horas a_toda_hora sete_dias noite_e_dia",
    "for_you_x": """
        disposição atendemos aberto abertos serviço estamos respondemos atendimento disponível
        com_você """,
    "free_table": "mesa_para uma_mesa um_lugar uma_vaga um_horário vaga_para lugar_para",
    "whatever_x": """
        o_que_você_procurar o_que_você_procura o_que_precisar o_que_você_precisar seja_o_que """,
    "we_have_it": "a_gente_tem nós_temos temos",
    "visit_x": "horário horários consulta consultas",
    "as_suits": """
        quando_você_quiser quando_quiser na_hora_que_quiser quando_for_melhor quando_você_puder """,
    "no_wait": """
        sem_espera sem_esperar sem_fila sem_filas nunca_espera você_não_espera sem_fila_de_espera
        sem_lista_de_espera """,
    "done_x": """
        consertado consertada pronto pronta prontos limpo impresso afiado aprovado aprovada segurado
        segurada resolvido resolvida instalado liberado aprovação conserto """,
    "in_no_time": """
        no_mesmo_dia enquanto_você_espera na_hora em_horas em_poucas_horas em_minutos
        em_poucos_minutos em_segundos na_mesma_hora imediatamente imediata hoje_mesmo num_instante
        de_um_dia_para_o_outro no_ato """,
    "brought_in": "deixe deixa traga deixou entrega_de_manhã",
    "collected_x": "pegue pega retire retira busque busca",
    "by_evening": "tarde noite",
    "we_reply_x": "respondemos resposta a_gente_responde retornamos te_ligamos",
    "in_seconds": """
        em_segundos em_minutos na_hora imediata imediatamente em_poucos_minutos em_menos_de_uma_hora
        no_ato """,
    "returned_to_you": """
        de_volta_com_você de_volta_na_sua está_de_volta de_volta_em_casa de_volta_nas_suas já_volta
        """,
    "by_an_hour": """
        às_duas às_três ao_meio_dia antes_do_almoço às_cinco à_tarde às_seis ainda_hoje amanhã """,
    "at_the_door": """
        na_sua_porta à_sua_porta na_sua_casa em_sua_casa entrega entregue enviamos envio chega
        chegam na_sua_caixa_de_correio em_casa com_você até_você """,
    "soon_x": """
        antes_do_café durante_a_noite em_poucos_dias no_mesmo_dia em_uma_hora num_piscar
        amanhã_cedo amanhã_mesmo em_dois_dias em_tempo_recorde em_minutos rapidinho
        de_um_dia_para_o_outro expressa num_instante dias_úteis """,
    "no_slip": "sem_nota sem_nota_fiscal sem_recibo sem_cupom sem_etiqueta sem_papelada",
    "no_bother": """
        sem_burocracia sem_problema sem_problemas sem_complicação sem_drama sem_dor_de_cabeça """,
    "wears_it": "use usa experimente teste durma vista fique_com",
    "some_weeks": "mês meses semana semanas noites dias",
    "decides_then": """
        depois_decida e_decida decide_depois antes_de_decidir decida_depois depois_decide
        e_depois_decida """,
    "we_take_back": "aceitamos pegamos recebemos",
    "all_used": "de_volta mesmo_aberto mesmo_usado mesmo_usada mesmo_sem",
    "swap_x": "trocar troca trocas devolução devolver devoluções",
    "always_can": "sempre_pode sempre_possível quando_quiser a_qualquer_momento quando_você_quiser",
    "changed_mind": """
        mudou_de_ideia não_gostou não_serviu ficou_pequeno ficou_grande se_arrependeu não_é_bem """,
    "swap_for_you": "a_gente_troca trocamos nós_trocamos",
    "bring_back": "traga_de_volta devolva devolução devoluções devolver pode_devolver",
    "whenever_x": "quando_quiser a_qualquer_momento quando_você_quiser sem_prazo a_qualquer_hora",
}
