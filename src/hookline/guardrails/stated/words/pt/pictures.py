"""Portuguese: the words of promises told in pictures."""

CLASSES = {
    "denies": "não sem nunca nem jamais nada nenhum*",
    "listed": "aparec* figura* consta* entra entram encontra* sai ver",
    "unlisted": """
        em_nenhum em_nenhuma não_verá não_vai_ver não_encontrará não_aparecerá não_vem_na
        não_vai_na fora_da """,
    "receipt_word": "talão conta recibo fatura cupom nota notinha",
    "effort": "o_que tempo caminho paciência obrigad* espera*",
    "supposing": "se caso",
    "cash_desk": "caixa registadora registradora",
    "stays_shut": "fechada fechado calada muda sossegada quieta silêncio",
    "opening": "segunda terça quarta quinta sexta sábado domingo horas feriado* obras avaria",
    "purse_word": "carteira porta-moedas",
    "stays_put": """
        no_bolso em_casa sossegada quieta dorme dormindo fechada guardada descansada no_seu_bolso
        no_teu_bolso """,
    "feels_it": "sente sentirá nota notará percebe perceberá dá_conta",
    "asks_around": "pergunte pergunta compare compara perguntem consulte veja",
    "other_prices": "preço preços cobram outros_cobram vizinhos_cobram tabelas outros_pedem pedem",
    "comes_to_us": "volte volta esperamos de_volta estamos_aqui regresse venha_ter passe_por_cá",
    "we_sought": "procurámos procuramos andámos_à_procura buscamos rodamos temos_procurado",
    "none_found": """
        continuamos_à_procura continuamos_procurando mãos_vazias mãos_a_abanar em_vão sem_sucesso
        não_encontrámos não_achamos não_encontramos ainda_procuramos ainda_estamos """,
    "finer_thing": """
        melhor* mais_gostos* mais_saboros* mais_maci* mais_fin* mais_leve* mais_fresc*
        mais_crocante* mais_silencios* mais_suave* """,
    "the_peak": "cume topo trono pódio pico coroa cimo",
    "held_by_us": "é_nosso é_nossa nossa_bandeira pertence-nos é_o_nosso",
    "above_ours": "acima_do_nosso acima_da_nossa acima_dos_nossos acima_das_nossas acima_de_nossa",
    "only_sky": """
        só_o_céu apenas_o_céu só_há_céu só_as_estrelas só_mesmo_o_céu somente_o_céu só_céu """,
    "others_plural": "os_outros as_outras outros outras demais",
    "still_busy": "ainda",
    "ours_done": """
        o_nosso_já a_nossa_já o_nosso_está a_nossa_está o_nosso_tem os_nossos_já as_nossas_já
        """,
    "so_little": """
        por_tão_pouco a_este_preço por_esse_preço por_este_preço a_esse_preço por_tão_pouquinho """,
    "nobody_else": "mais_ninguém ninguém_mais nenhum_outro nenhuma_outra ninguém",
    "fund_word": "fundo carteira aplicação investimento",
    "storm_word": "tempestade* crise* temporal temporais",
    "came_through": "subiu subido atravessou cresceu resistiu aguentou venceu",
    "wont_be": """
        não_vai_haver não_haverá não_chega* não_vai_dar não_vai_ter não_vão_chegar não_basta*
        não_terá não_há_para não_tem_para não_dá_para_tod* """,
    "for_all": """
        para_todos para_todas para_toda_a pra_todo pra_todos toda_a_gente todo_mundo a_todos todos
        todas """,
    "comes_late": "tarde atrasad* devagar passo_lento por_último demora dormir amanhã",
    "only_crumbs": """
        migalhas cabides prateleiras_vazias cabide prateleira_vazia bandeja_vazia farelos """,
    "the_rack": "cabideiro arara araras prateleira* expositor vitrina vitrine",
    "thins_out": """
        esvaziar esvaziando esvazia esvaziam rareando vazias quase_vazia quase_vazias quase_vazio """,
    "some_day": "segunda terça quarta quinta sexta sábado domingo amanhã meia-noite segunda-feira",
    "hesitates": "indeciso indecisa ainda_a_pensar ainda_pensando hesitar",
    "the_train": "comboio trem barco navio autocarro ônibus",
    "will_have_left": "terá_partido terá_zarpado terá_saído já_terá já_vai_longe",
    "departed": """
        já_terá já_partiu terá_partido já_vai_longe já_zarpou terá_zarpado já_foi já_saiu
        terá_saído """,
    "narrated": "era estava tinha havia tínhamos vimos nós minha meu eu",
    "your_slip": """
        seu_nome teu_nome cupão cupom bilhete cartão nome ficha papelinho seu_talão seu_recibo """,
    "the_urn": "urna caixa tômbola chapéu caixinha pote",
    "perhaps": "talvez quem_sabe pode_ser porventura em_breve pode_acabar",
    "calls_you": "ligar ligamos telefon* escrev* entreg* levant* retir* mesa conserto",
    "car_word": "carro moto mota bicicleta bike scooter",
    "at_your_door": "sua_porta tua_porta sua_casa à_porta_de sua_garagem tua_casa sua_rua",
    "pays_slowly": """
        aos_poucos prestações parcelas pouco_a_pouco devagarinho mês_a_mês aos_bocadinhos
        parcelado parcele suaves """,
    "price_label": "etiqueta",
    "the_waiting": "espera tempo paciência esperar demora",
    "a_bit_of": "parte pedacinho pouco bocadinho pitada fatia pouquinho bocado",
    "you_spent": "gast* compra compras pag* conta cada_conta",
    "finds_home": """
        caminho_de_volta caminho_de_casa volta_para_casa volta_pra_casa regressa_a_casa
        volta_para_a_sua volta_pra_sua encontra_o_caminho volta_sozinh* de_regresso regressa_à_sua
        regressa_à volta_à """,
    "one_penny": "moeda moedinha nota cêntimo centavo euro",
    "with_kin": "família amigos irmãs irmãos primos companhia filhos netos irmãzinhas",
    "sows": "plante planta semeie semeia plantar semear",
    "a_tree": "árvore pomar floresta colhe* colheita",
    "breaks_down": """
        falhar falha partir quebrar estragar desistir avariar rasgar deixar_na_mão quebrou ranger
        range rangem """,
    "we_fix": """
        resolvemos consertamos arranjamos por_nossa_conta reparamos a_gente_resolve tratamos
        a_gente_conserta nossa_conta a_gente_arruma """,
    "whenever_bought": """
        quando_comprou sem_perguntar não_perguntamos não_importa_quando quando_a_comprou
        quando_o_comprou nem_perguntamos data_da_compra quando_foi_comprad* """,
    "asks": "pergunte pergunta espreite olhe",
    "neighbour_word": """
        vizinh* dentista* cabeleireir* veterinári* cozinheir* chef* médic* colega* padeir*
        canalizador* """,
    "answers_ours": "o_nosso a_nossa os_nossos as_nossas nosso nossa",
    "pro_word": """
        cozinheiros chefs mestres cirurgiões cabeleireiros dentistas padeiros marceneiros
        profissionais chef cozinheiro cirurgião cabeleireiro padeiro barista """,
    "their_bench": "cozinha* oficina* bancada* balcão salão gaveta consultório*",
    "always_ours": """
        sempre_o_nosso sempre_a_nossa sempre_um_dos sempre_nossa* sempre_nosso* só_os_nossos
        sempre_os_nossos sempre_uma_das """,
    "ailment_word": """
        constipaç* gripe* dor dores insónia insônia enxaqueca* tosse resfriado* azia reumatismo
        noites_em_claro stresse cansaço """,
    "passes_by": """
        passam_ao_lado passa_ao_lado passarão_ao_lado ao_largo assunto_dos_outros assunto_de_outros
        longe_da_sua_porta coisa_dos_outros fazer_as_malas faz_as_malas muda_de_casa
        perdem_a_morada não_bate não_baterá não_batem esquece_a_morada esquecem_a_morada
        fazem_as_malas não_deixa_morada não_deixa_endereço nem_se_atreve não_se_atreve
        bater_à_porta bater_na_porta esquecem_onde esquece_onde onde_mora onde_você_mora
        dá_meia_volta dão_meia_volta sai_correndo foge """,
    "sore_part": "costas pescoço ombros joelhos nuca",
    "forgets": "esquece esquecem esquecerá esquecerão",
    "reminder": "não_esquece",
    "hurts": "doía doíam",
    "knee_word": "joelhos joelho articulações",
    "once_again": "voltam voltarão novamente de_novo outra_vez",
    "runs_stairs": "correr dançar escadas escada subir saltar pular",
    "bends_it": "dobre flexione joelheiras",
    "price_word": "preço preços etiqueta",
    "slims": """
        encolheu encolhido emagreceu dieta magro cinto lápis_vermelho riscado riscados regime
        minguou desinchou magrinho afinou perdeu_peso caneta_vermelha """,
    "error_word": "erro engano gralha equívoco",
    "believes": "achar achará pensar pensará favor duas_vezes jurar parecer vai_pensar",
    "on_offer_now": """
        em_promoção com_desconto a_preço_reduzido em_saldo* em_oferta preço_reduzido
        preços_reduzidos mais_barato_que_antes agora_mais_barat* a_preço_de_saldo
        por_menos_dinheiro em_liquidação preço_riscado a_preços_mais_baixos preço_mais_baixo
        preços_baixaram com_preço_reduzido de_promoção precinho_camarada """,
    "released": "molho",
}
