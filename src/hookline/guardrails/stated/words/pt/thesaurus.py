"""Portuguese: the words of the classes that constructions are made of."""

CLASSES = {
    "neg": "não nem nada nenhum nenhuma nunca jamais sem zero ninguém",
    "cent": "centavo* cêntimo* real reais tostão euro euros um_tostão",
    "pay": "pagar paga pagam pagará pague custa custam custar* cobra* cobramos desembols* parcele",
    "worth": "atenção pena paciência",
    "thing": """
        café* chá copo bebida* sobremesa* almoço* jantar* comida* entrada* rodada mês semana noite*
        aula* sessão corte cerveja* vinho amostra* criança* amigo* acompanhante instalação montagem
        embrulho par vela* meia meias xícara* estacionamento teste pizza sorvete embalagem """,
    "fare": """
        frete entrega* envio* portes devolução devoluções fatura transporte taxa* imposto* iva
        custo* despesa* comissão """,
    "we": "nós nossa nosso nos nossos gente",
    "cover": "pagamos assumimos cobrimos bancamos arcamos fica ficam conta",
    "on_us": """
        por_nossa_conta por_conta_da_casa na_nossa_conta é_conosco é_connosco nós_pagamos
        pagamos_nós somos_nós cortesia_da_casa da_casa a_gente_paga oferta_da_casa """,
    "treat": "damos oferecemos presenteamos incluímos colocamos acrescentamos",
    "you": "te lhe você ti",
    "gift": "presente presentes brinde brindes cortesia oferta",
    "ordinal": """
        segunda segundo terceira terceiro outro outra quarta adicional extra primeira primeiro """,
    "order": "compra* pedido* carrinho assin* reserva* inscri* assinatura cupom abr* cadastr*",
    "nobody": "ninguém nenhum nenhuma",
    "nowhere": "lugar_nenhum nenhum_lugar nenhuma_parte",
    "make": """
        faz fazem assa prepara vende fabrica cozinha costura tricota torra serve oferece entrega
        constrói limpa iguala chega supera compara aproxima """,
    "better": "melhor melhores",
    "cheap": "menos barat*",
    "alike": "como_o_nosso como_a_nossa como_nós como_este como_esta parecid* tão_bom tão_boa",
    "find": "encontr* acha* achar* verá provará",
    "possible": "possível pode",
    "most": "mais melhor melhores menos",
    "scope": """
        de_toda de_todo do_mundo do_mercado da_cidade do_bairro do_país jamais da_história
        de_todos_os_tempos que_existe da_região do_brasil de_portugal de_lisboa de_são do_planeta
        já_feit* já_criad* já_vist* do_setor da_rua que_você_já no_mundo do_rio que_há do_porto
        da_europa """,
    "near": "próxim* perto tarde cedo",
    "peer": "rival rivais concorrência concorrente* comparação nosso_par sem_par sem_igual",
    "rival": """
        concorrência concorrente* sem_rival sem_igual insuperável incomparável imbatível outra_liga
        não_tem_igual dez_a_zero dá_de_dez no_chinelo de_goleada """,
    "elsewhere": """
        outras_lojas outra_loja outros_lugares outras_marcas supermercado* grandes_marcas
        outros_bancos outro_lugar outra_parte outras_escolas outro_banco concorrência outros_cursos
        demais_lojas """,
    "dear": "car* dobro",
    "times": "dobro triplo metade duas_vezes três_vezes vezes cinco_vezes dez_vezes quatro_vezes",
    "than": "que",
    "ordinary": """
        normal* comum comuns outra* outro* convencional* tradicional* habitual* média qualquer """,
    "last": "dura duram rende rendem aguenta* limpa* funciona* resiste* lava*",
    "money": """
        dinheiro economias capital investimento poupança renda patrimônio depósito grana valor
        centavo aplicação fundo aposta """,
    "back": "devolv* devolvemos reembols* retorn* volta voltam recuper* estorn* restitu*",
    "part": "parte porcentagem percentagem pedaço fatia porção",
    "spend": "gast* compra* paga pago pedido* conta fatura",
    "account": "cartão conta bolso carteira",
    "unhappy": """
        não_gostou não_gostar insatisfeit* não_ficou não_ficar não_curtiu não_serviu não_servir
        decepcion* não_está_feliz não_te_agrad* não_agradou não_amou """,
    "refund": "reembols* devolução_do_dinheiro restitu* estorno",
    "fully": "total* integral* complet* todo cada inteiro",
    "noquestion": "sem_perguntas sem_condições sem_burocracia sem_explicações",
    "all": "toda todo todas todos inteira inteiro tudo",
    "vow": """
        promet* jur* mão_no_fogo garant* assegur* confiar olhos_fechados nossa_palavra dou_a_palavra
        palavra_de_honra """,
    "promise_of": "resultado* sucesso",
    "never": "nunca jamais",
    "forever": "vida eterno eterna eternidade gerações",
    "fail": """
        falh* quebr* decepcion* estrag* enferruj* pifar vaza* desgast* errado deixar_na_mão desbot*
        """,
    "hold": "dura durará aguenta feito feita",
    "grow": "cresc* sob* aument* multiplic* render rende rendem sobe lucr* para_cima",
    "sure": """
        certo seguro segura sempre aconteça garantid* assegurad* sem_susto com_certeza constante
        sem_falta """,
    "yearly": """
        todo_mês todo_ano cada_mês cada_ano mês_a_mês ano_após mês_após todos_os_meses todos_os_anos
        ano_a_ano dia_após """,
    "only": "só somente apenas",
    "past": "passado passada anterior anteriores",
    "earned": """
        ganhou ganharam rendeu subiu lucro* lucrou lucraram ganho* retorno* sorri* deu cresceu """,
    "again": "voltar* repet* outra_vez de_novo também volta novamente igual",
    "your_turn": "sua_vez tua_vez este_ano agora_é ano_que_vem próximo_ano",
    "fund": "fundo investimento* aplicação capital ações carteira dinheiro bolsa conta poupança",
    "loss": "perder perda* perd* cair cai queda* prejuízo*",
    "invest": "investiu investiram investidor* entrou entraram aplicou apost* clientes poupadores",
    "multiply": """
        duplic* triplic* multiplic* dobr* quintuplic* quadruplic* dobro triplo multipliq* dupliqu*
        tripliqu* quadrupliqu* """,
    "turn": "transform* convert* viram virar virou faça torn*",
    "clock": """
        minuto* hora* janeiro fevereiro março abril maio junho julho agosto setembro
        outubro novembro dezembro """,
    "size": "ml cl g kg cm mm litro* grama* kw kwh",
    "num": "cem mil dez dois duas três quatro cinco milhão",
    "retire": "aposent* reform*",
    "early": "antes cedo",
    "remain": "resta* restam sobr* sobraram fica* disponíve* ficaram",
    "few": "pouc* pouquíssim* algumas alguns apenas contad* punhado quase_nada raras últim*",
    "piece": """
        vaga* peça* par pares unidade* lugar* quarto* ingresso* tamanho* garrafa* loja estoque stock
        prateleira assento* horário* """,
    "minute": "minuto* hora* dia* passo* clique* semana* metro*",
    "last_one": "último últimos última últimas",
    "hesitate": "pisc* demor* dormir dorme hesit* esper* bobe* vacil* tard* atras* piscou",
    "lose_out": """
        ficar_sem fica_sem perder perde mãos_vazias outra_pessoa chupando_dedo sem_nada perdeu """,
    "soldout": "voam esgot* acab* vend* vão",
    "soon": "amanhã domingo segunda sexta sábado hoje fim_de_semana meia_noite",
    "price": "preço* oferta* tarifa* promo* desconto* etiqueta*",
    "gone": """
        já_era sum* desapar* acab* história adeus termin* vai_embora expir* não_vai para_sempre
        desaparec* """,
    "raise": "sobe* subir* mais_caro normal* cheio volta*",
    "old": "normal habitual cheio antig*",
    "too_late": "tarde_demais muito_tarde",
    "regret": "arrepend* lament* pesar chorar",
    "offer": "oferta* promo* preço* festa chance oportunidade desconto* pechincha moleza",
    "end": "termin* acab* fim fecha* expir* encerra*",
    "door": "porta* janela",
    "close": "fech* cerr*",
    "lower": """
        baix* reduz* cort* tiramos descont* derrub* caiu caíram encolh* emagrec* despenc* chão abat*
        remarc* diminu* pechincha derret* liquid* enxug* """,
    "sold": """
        casaco* sofá* sapato* vestido* jaqueta* camisa* colch* cama* cadeira* mesa* móve* coleção
        bota* bolsa* curso* """,
    "wallet": "bolso carteira etiqueta* orçamento",
    "lighter": "respir* agradec* leve* alivi* sorri* encolh* emagrec*",
    "shop": "loja",
    "sale": "liquidação promoção oferta desconto saldo* remarcad*",
    "time": "tempo",
    "authority": """
        médic* doutor* dentista* dermatolog* veterinári* especialista* pediatra* farmacêutic*
        nutricionista* fisio* cientist* chef* engenheir* profissiona* parteira* treinador* cirurgi*
        expert* imprensa professores revista laboratório júri associação crítica """,
    "endorse": """
        recomend* indica* indicam aprovad* aprovam jura* confia* prescrev* certificad* aconselh*
        endoss* testad* receit* eleit* premiad* votad* escolhid* """,
    "crowd": """
        milhares milhões centenas bairro cidade famílias vizinh* país todo_mundo meia_cidade
        metade_da_cidade metade_do_bairro metade_dos metade_do_país """,
    "adopt": """
        mudou mudaram trocou trocaram confia* veio vieram aderi* jura* ama amam prefer* convencid*
        juntou migrou adot* erra* escolheram escolheu avali* estrelas recomendam voltam """,
    "ailment": """
        dor dores enxaqueca* ruga* acne eczema insônia insónia celulite estresse stress ansiedade
        alergia* tosse resfriado* noites_em_claro espinha* cravo* cicatriz* cansaço artrose caspa
        ronco* olheira* azia cólica* comprimidos pílulas remédios inflamação ressaca """,
    "vanish": """
        some somem sumiu adeus desapar* livre* esqueça cur* elimin* acab* alivi* fim apag* combate*
        termin* embora manda_embora jogue """,
    "goodbye": "adeus diga_adeus fim_das fim_da fim_do chega_de nunca_mais dê_tchau tchau",
    "shed": "perca perder emagre* menos reduz* elimin* sec*",
    "measure": "kilo* quilo* kg número* centímetro* cm manequim medida*",
    "fat": "gordura* quilos pneus barriga peso calorias",
    "asleep": "dorm* sofá esforço derret* queim* dieta",
    "win": "ganh* leve levar sorteamos fatur*",
    "prize": """
        viagem carro iphone moto prêmio* prémio* cruzeiro bicicleta vale estadia vale-compras """,
    "chance": "chance* oportunidade* possibilidade* pode poderá sorte concorr*",
    "draw": "sorte* rifa* concurso loteria concorr* sorteio",
    "enter": "particip* entra* concorr*",
    "instal": "parcel* crédito financi* prestaç* vezes carnê empréstimo",
    "extra": "juros acréscimo* mais extra taxa*",
    "interest": "juros juro",
    "interest_free": "sem_juros",
    "year": "ano meses mês anos vezes",
    "credit": "crédito empréstimo financi* parcel*",
    "more": "mais menos",
    "cond": "se",
    "swap": "novo nova troc* substitu*",
    "send": "mandamos enviamos damos",
    "income": "renda rendimento* ganhos receita",
    "steady": "fixa fixo estável segur* garantid*",
    "later": "amanhã deixar esper* depois",
    "big": "milhão milhões milhares enorme* grande grandes mil",
    "homes": "cozinha* lar lares casa* escritório* família* banheiro*",
    "skin": "pele cútis cabelo",
    "clear": "limpa limpo lisa perfeita jovem radiante",
    "days": "dia dias semana* hora* noites",
    "favourite": "favorit* preferid* queridinh*",
    "nation": "brasileiros brasil portugueses portugal país",
    "saving": "economia economias economize poupança",
    "nearly": "quase",
    "paid": "pago paga",
    "give_we": "oferecemos presenteamos damos",
    "wrong": "enganam erram",
    "receipt": "nota recibo",
    "put": "coloque ponha",
    "take": "tire saque",
    "ago": "atrás",
    "percent": "por_cento",
    "points": "pontos milhas estrelas selos moedas",
    "redeem": "troque trocar resgat* convert* transform*",
    "stake": "mão_no_fogo assinamos_embaixo palavra_de_honra botamos_a_mão damos_a_cara",
    "with_us": "com_a_gente conosco com_nosso com_nossa na_nossa",
    "fee": "taxas taxa tarifas tarifa comissões comissão anuidade",
    "forget": "esqueça esquec* adeus tchau não_existe",
    "save": "guarda guardar guardou poupa poupar",
    "cut_idiom": "dieta tesourada facão machado",
    "organ": """
        fígado imunidade metabolismo pressão colesterol articulaç* coração digestão intestino
        glicose defesas """,
    "mend": """
        limpa limpar fortalec* refor* regula* rejuvenesc* desintoxic* acelera* normaliz* equilibr*
        """,
    "detox": "detox desintoxic* desincha",
    "hours": "horas hora minutos",
    "impossible": "impossível impensável",
    "collect": "junt* acumul* ganh* some",
    "redo": "refaz* repet* consert* arrum*",
    "people": """
        clientes usuários membros famílias alunos pacientes hóspedes leitores mulheres homens
        pessoas pais lares """,
    "mine": "eu meu minha tinha voltei",
}
