"""Portuguese: the words of what a house promises to do."""

CLASSES = {
    "ordered": "peça pediu pede peçam compre comprou encomend* pedir faça_seu_pedido pedidos",
    "day_after": "amanhã dia_seguinte",
    "this_day": """
        hoje_mesmo mesmo_dia esta_noite ainda_hoje na_hora_do_jantar no_jantar à_noite
        para_o_jantar """,
    "quickly": "em_uma_hora numa_hora antes_do_almoço em_menos_de_um",
    "arrives": """
        em_casa na_sua_casa na_sua_porta na_porta chega chegará receb* entreg* em_suas_mãos
        nas_suas_mãos à_sua_porta tem_em_casa está_aí até_você na_mesa na_sua_mesa à_mesa """,
    "parcel_": "pedido pacote encomenda compra entrega compras",
    "we_bring": "entregamos entrega envio enviamos levamos entregas enviado",
    "shut_then": "fechado fechamos fechados",
    "warrant": "garantia garantid* garantias cobertura",
    "lifelong": """
        vitalíci* para_toda_a_vida pra_vida_toda para_sempre para_a_vida_toda pra_sempre
        toda_a_vida """,
    "covered_x": "garantia cobert* garantid* consert* protegid* trocamos cobrimos",
    "as_long": "enquanto",
    "own_it": "for_seu for_sua tiver dirigir usar for_dono o_carro_for mantiver viver",
    "we_mend": """
        consertamos reparamos trocamos reparos manutenção ajustes substituímos arranjamos
        a_gente_conserta conserto """,
    "send_back": "devolv* devolução devoluções troque trocar troca trocas",
    "no_reason": """
        sem_explicação sem_explicações sem_perguntas sem_dar_explicações sem_justificativa
        sem_motivo sem_burocracia quando_quiser sem_precisar_explicar sem_questionamentos
        sem_complicação sem_nota sem_justificar sem_compromisso """,
    "ill_fitting": """
        não_serviu não_gostou não_servir não_gostar mudou_de_ideia não_ficou tamanho_errado
        se_arrependeu não_agradou não_coube não_servirem não_ficar """,
    "taken_back": "trocamos devolvemos a_gente_troca aceitamos_de aceitamos buscamos",
    "nothing_lost": "nada_a_perder não_perde_nada não_arrisca_nada sem_risco não_corre_risco",
    "try_out": "experiment* test* prov* tente comece abra inscreva_se",
    "only_with_us": """
        só_aqui só_conosco só_na_nossa somente_aqui apenas_aqui exclusivamente_na só_nas_nossas
        só_connosco só_a_gente """,
    "nowhere_else": "em_nenhum_outro nenhuma_outra_loja nenhum_outro_lugar mais_lugar_nenhum",
    "to_find": "encontr* acha* ach* vend* compr* existe* disponíve* tem está ver vê",
    "negation": "não ninguém nenhum* nunca jamais",
    "other_shop": """
        outra_loja outro_lugar outras_lojas outro_site outro_local nenhuma_outra outra_vitrine
        outras_vitrines """,
    "exclusive_x": "exclusiv* com_exclusividade exclusividade",
    "at_our_place": """
        conosco na_nossa nas_nossas no_nosso aqui na_loja na_recepção no_caixa próxima_visita
        na_agência na_sua_agência connosco """,
    "found_cheaper": """
        mais_barato menor_preço melhor_preço mais_em_conta mais_barata oferta_melhor
        orçamento_menor menor mais_baixo """,
    "we_match": """
        cobrimos a_gente_cobre igualamos cobre_a_oferta batemos cobrimos_qualquer cobre por_menos
        faz_por_menos menos_ainda fazemos_melhor """,
    "any_price": "qualquer_preço qualquer_oferta qualquer_orçamento preço_da_concorrência",
    "difference_x": "a_diferença",
    "we_bear": "devolvemos pagamos reembolsamos a_gente_paga a_gente_devolve",
    "we_take": """
        pagamos a_gente_paga cobrimos bancamos é_nossa fica_com_a_gente assumimos é_por_nossa """,
    "half_of": "metade um_terço",
    "the_bill": "conta fatura custo custos revisão conserto mensalidade",
    "the_chance": "oferta chance oportunidade preço preços promoção",
    "no_more_then": """
        já_era acabou não_vai_mais não_tem_mais tarde_demais não_existe_mais já_não some """,
    "get_slim": "emagre* perca_peso perder_peso perca_quilos seque afine perca_a_barriga",
    "effortless": """
        sem_dieta sem_passar_fome sem_esforço sem_fome sem_academia sem_exercício dormindo
        sem_sofrimento sem_sofrer sem_dietas sem_cortar sem_abrir_mão """,
    "go_home_with": "volte_para_casa_com leve_para_casa saia_com leve",
    "a_present": "presente brinde surpresa mimo lembrancinha",
    "awaits_x": "espera esperando te_espera aguarda",
    "ever_breaks": "parar quebrar falhar estragar der_problema quebrou",
    "always_mend": "sempre a_qualquer_momento quando_for seja_quando",
    "nobody_x": "ninguém",
    "care_x": "cuida entende cozinha trata atende",
    "like_ours": """
        como_os_nossos como_nós como_a_gente como_as_nossas como_nosso como_nossa quanto_nós """,
    "with_friend": "amiga amigo acompanhante companhia par",
    "one_pays": "só_uma_de só_um_de só_uma_paga só_um_paga paga_só pague_um preço_de_um",
    "sign_up": "inscrev* inscrição cadastr* matricul* associe",
    "by_tonight": "hoje_à_noite até_hoje meia_noite amanhã",
    "full_fee": "preço_cheio matrícula_cheia valor_cheio preço_normal taxa_cheia valor_integral",
    "hardly_any": "quase_não quase_nenhum quase_nenhuma mal_há",
    "bookable": "quartos camas mesas vagas horários ingressos lugares tamanhos",
    "other_net": "outras_operadoras outras_redes outros_bancos as_outras",
    "gives_up": "não_chegam não_pegam desistem falham",
    "not_found": "não_encontra não_acha não_vê não_existe não_está",
    "sickness": "eczema acne enxaqueca* insônia artrose psoríase alergias dermatite",
    "long_past": "coisa_do_passado ficam_para_trás",
    "if_no_better": "não_melhor* não_funcionar não_resolver",
    "not_pay": "não_paga não_pagará nada_paga",
    "sale_itself": "liquidação queima promoção",
    "it_shuts": "fecham fecha acaba encerra",
}
