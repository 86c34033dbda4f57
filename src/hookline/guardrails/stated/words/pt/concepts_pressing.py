"""Portuguese: what presses the reader, and what makes a price small."""

PRESSING = {
    "scarcity": """
        - pôr/põe a mesa
        só/somente/apenas resta/restam
        resta/restam só/apenas/poucas/poucos/#
        últimas/últimos/última/último #? unidades/vagas/peças/lugares/ingressos/quartos/pares/chance/chances/oportunidade
        enquanto durar/durarem os/o estoque*
        até acabar/esgotar o/os
        melhores @? vão/acabam/esgotam/saem/somem/desaparecem/terão primeiro/logo/depressa/rápido/embora/ido/se
        corra
        apresse se
        estoque*/vagas/edição/quantidade*/unidades limitad*
        quase/praticamente esgotad*/acabando
        está/estão acabando/esgotando
        antes que acabe/esgote/acabem/esgotem
        poucas/poucos unidades/vagas/peças/lugares
        # pessoas estão/já vendo/olhando/compraram
        não perca essa/esta/a
        não fique de_fora/sem
        vai acabar/esgotar
        quando/se acabar/acabarem acabou/acabaram/já_era
        acabou acabou
        restam/sobraram/sobram poucas/poucos/apenas/só
        últimos/últimas pares/potes/garrafas/frascos/unidades/peças/kits
        estão/está voando/sumindo/indo_embora
        não vai/vão voltar
        só temos/restam/sobraram mais #/doze/algumas/alguns
        temos mais? só/apenas #/doze
        - resta/restam #? hora*/dia*/minuto*/passo*
        - só/somente/apenas resta/restam/falta/faltam escolher/dizer/confirmar/assinar/enviar/preencher/clicar/validar/responder
        - corra no/na/pelo/com/# parque/praia/km
        - sem correr/pressa
    """,
    "deadline": """
        só/somente/apenas até segunda/terça/quarta/quinta/sexta/sábado/domingo/segunda_feira/sexta_feira/terça_feira/quarta_feira/quinta_feira
        aproveit* antes/até
        - último/últimos/última/últimas dia/dias/tarde/tardes/noite/noites/semanas/horas de/do/da/das <1> verão/outono/inverno/primavera/ano/férias/aula/aulas/escola/viagem
        - a_gente fecha
        só/somente/apenas/exclusivamente hoje/até_hoje/esta_noite/amanhã
        hoje só/somente/apenas
        até à? meia-noite/meia_noite
        à meia-noite/meia_noite
        termina/acaba/encerra/vence/expira hoje/amanhã/esta_noite/à_meia/em_#
        último/últimos/últimas dia/dias/horas
        - nos/nestes/destes/dos/seus últimos dias
        restam/faltam # hora*/minuto*
        em # horas
        oferta/desconto/preço/promoção <3> # hora*/minuto*
        válid* só/somente/apenas? hoje
        amanhã <2> tarde/acaba/preço/sobe
        o tempo/relógio está? correndo/acabando/passa
        antes que/do o? dia/fim <1> acab*/termin*/do_dia
        pague/paga/pagará/vai_pagar o preço cheio/normal/total
        preço cheio/normal amanhã/depois
        some/termina/acaba/expira/encerra <1> meia-noite/meia_noite/hoje
        peça/compre/reserve/garanta hoje/já ou/antes/mesmo
        volta/voltará o preço de/normal/antigo/cheio
        amanhã <2> preço
        - entrega*/chega*/pronto/pronta/receb*/na_sua <3> em # horas
        - em # horas na/em/você/chega/está
        - último dia de/do/da
        - faltam # hora*/minuto* para
        - à meia_noite em/todos
    """,
    "discount": """
        - faça/fazer de conta
        - faz de conta
        preço*/valores <1> reduzid*/baixaram/despencaram/caíram/de_liquidação/de_banana/lá_embaixo/promociona*
        tudo/toda/todo/loja <3> em_promoção/com_desconto*/pela_metade/em_liquidação/em_oferta
        grandes/enormes/super/mega/incríveis/altos desconto*/ofertas/economias
        economize muito/mais/dinheiro/bastante/de_verdade
        pela metade do preço
        metade do preço
        pague metade/menos/a_metade
        baixamos/cortamos/derrubamos os/todos/nossos preços
        abaixo do? custo
        liquidação total/de
        queima de estoque
        derrubamos/baixamos/cortamos/despencamos <1> preço*
        preço* caíram/despencou/no_chão/de_arrasar
        pela metade
        - ficou/ficar/fica/deixar/deixou/parou/cadastro/pedido/tarefa/conversa/leitura/trabalho pela metade
        desconto* de boas_vindas/boas-vindas/fidelidade/sócio/membro/lançamento/aniversário
        desconto* especial/especiais/exclusivo*/extra/adicional/secreto
        desconto* <4> espera/esperando/à_sua_espera/te_espera
        aproveite/ganhe/receba/garanta/obtenha um/seu/o <1> desconto
        desconto* <1> para você/si/todos/membros/quem/novos
        seu/teu desconto
        paga/pagam/pague menos no/na caixa/loja
        - sem/nenhum/não_há/nem desconto*
        - nunca/não <2> desconto*
    """,
}
