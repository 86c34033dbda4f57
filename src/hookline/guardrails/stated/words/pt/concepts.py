"""Portuguese: phrases that claim something, by concept."""

from hookline.guardrails.stated.words.pt.concepts_pressing import PRESSING

CONCEPTS = {
    "free": """
        não nos deve/devem nada
        grátis/gratuit*
        de graça/brinde
        sobremesa*/café*/bebida*/rodada*/entrega*/frete/envio/devolução/devoluções/instalação/almoço*/jantar*/refeição/refeições/entrada*/noite*/aula*/brinde*/presente*/estacionamento/embalagem/bolo* <3> é/são/fica/ficam/sai/corre por nossa conta
        por conta da casa
        conta <1> fica/é com_a_gente/com_nós/conosco/nossa
        compre/leve/pague um/uma/1/2/dois/duas/# <1> leve/pague/ganhe
        leve # pague #
        # <3> pelo preço de #/uma/um
        sem custo/custos/taxa/taxas <1> adicion*/de/extra/nenhum*
        sem custo/custos
        frete/entrega/envio/instalação zero/incluso/incluíd*
        a casa oferece/paga
        não paga nada
        não custa nada
        um presente <2> cada/na/em
        não te/lhe? custa/custará nada/um_centavo
        nós pagamos/bancamos/oferecemos
        pagamos o/a/seu/sua frete/conta/almoço/jantar/envio/café
        você não? paga nada
        sem pagar nada/um/por
        sem gastar nada/um
        não cobramos a/o/as/os/nada/pela/pelo
        não cobramos @
        - livre de
    """,
    "superlative": """
        - procurei mas não_achei meu/minha
        - juro que
        o/a/os/as/seu/sua/seus/suas/nosso/nossa melhor/melhores @
        o/a/os/as @ mais barat*/rápid*/vendid*/amad*/querid*/segur*/fresc*/recomendad*/avançad*/procurad*
        o/os menor/menores preço*
        número um/1
        nº 1
        líder de/do/em/no vendas/mercado/setor/segmento
        imbatível/imbatíveis/insuperável/insuperáveis/incomparável/inigualável
        campeão/campeã de vendas
        mais vendid* do/da/no/de
        ninguém faz/vende/oferece/supera/bate
        de classe mundial
        o/a/os/as @ mais @ de/do/da/que/no/na cidade/mundo/mercado/região/país/brasil/você/existe
        o/a/os/as @ mais @ da_cidade/do_mundo/do_mercado/da_região/do_país/do_brasil
        ninguém faz/assa/vende/prepara/oferece um/uma/uns/umas? <1> mais/melhor*
        não vai/vão/irá achar/encontrar <3> mais/melhor*
        não encontra/acha <3> mais/melhor*
        em lugar nenhum
        nenhum/nenhuma @ chega_perto/se_compara/iguala/supera
        nada chega_perto/se_compara
        - o/a/os/as/seu/sua melhor/melhores amig*/momento*/maneira/forma/parte/dia*/versão/ideia/lembrança*/hora/lugar/jeito/tempo
        - da melhor maneira/forma
        - melhor/melhores não/votos/cumprimentos/desejos
        - número um da rua/lista
        - o melhor é/de_tudo/tudo
    """,
    "comparison": """
        melhor/melhores do? que @
        mais barat*/rápid*/fort*/fresc*/econômic*/eficaz/segur*/eficient* do? que @
        mais @ do? que qualquer/todos/todas/outros/outras/a_concorrência/os_demais
        melhor/melhores do? que a_concorrência/os_concorrentes/os_demais/os_outros/as_outras/a_média
        diferente de/dos/das outros/outras/demais/concorrentes
        supera/bate/ganha_de todos/todas/qualquer/outros/a_concorrência
        o dobro/triplo <2> que @
        # vezes mais/melhor <1> do? que
        dura*/rende*/limpa* o_dobro/o_triplo/mais de/do/que
        mais @ <4> do_que/que as/os/outras/outros/qualquer/a_concorrência grandes/marcas/demais/outros
        mais @ <5> do_que/que as_grandes/outras_marcas/os_outros/qualquer/a_concorrência
        - melhor/melhores do? que nunca/ontem/hoje/amanhã/antes/você*/tu/nós/a_gente/eu/ele/ela/eles/imagina/nada/ninguém/ano
        - mais barat*/rápid*/fort*/fresc*/econômic*/eficaz/segur*/eficient* do? que nunca/ontem/hoje/antes/você*/tu/nós/a_gente/eu/imagina/parece
        - melhor/melhores do? que um/uma/meu/minha/seu/sua/em_casa
    """,
    "guarantee": """
        vai conseguir/ganhar com_certeza <2> aumento/promoção/emprego
        - não <1> podemos/posso/pode/podem garantir*/prometer*
        - não <1> garant*
        - não_há/não_existe/sem <1> garantia*
        - cartão/certificado/termo de_garantia
        - quem garante
        garantido*/garantida*/garantia*/garante/garantimos
        seu dinheiro de_volta
        ou devolvemos/seu_dinheiro
        clinicamente/cientificamente/dermatologicamente comprovad*/testad*/provad*
        resultado*/sucesso garantid*/comprovad*/certo/assegurad*
        100% segur*/natural/naturais/eficaz/pur*/garantid*/satisfação
        nunca falha/falham/decepciona
        prometemos @
        funciona sempre
        satisfação garantida/total/ou
        prometemos/prometo/juramos <6> nunca/jamais/sempre
        devolvemos o/seu/todo <1> dinheiro/valor
        reembolso total/integral/garantido
        trocamos/consertamos/substituímos <4> vida/vitalíci*/grátis/sempre/sem_perguntas
        para o_resto da vida
        sem fazer? perguntas
        reembolsamos cada/todo/tudo/até
        não gostou <2> reembols*/devolv*
        - garantia de fábrica
        - não prometemos/prometo
        nenhum/zero/sem risco/riscos para você/vocês/ti/si/vós
    """,
    "assured": """
        faturamento/vendas/receita/lucro <3> dobrar*/duplic*/triplic*
        salário*/renda/ganhos <5> sobe*/cresce*/aument*/dobr*
        rendimento*/lucro*/ganho*/retorno*/rentabilidade garantid*/assegurad*/cert*/fix*/segur*
        dinheiro fácil/rápido
        lucro certo
        ganho*/lucro*/rendimento*/rentabilidade/retorno* <2> ano/mês passad*/anterior <2> repet*/voltar*/de_novo/novamente/outra/vão
        o que <2> rendeu/ganhou/subiu <3> passado/anterior <3> repet*/de_novo/novamente/vai/voltar*
        a história/o_passado se_repete/vai/se_repetirá
        vai/vão se? repetir
        você não pode/vai/tem perder
        impossível perder
        seu dinheiro/investimento/capital sempre/só cresce*/rende*/sobe*/aumenta*
        sem risco/riscos de perda/perder
        fique rico
        o que <5> rendeu/ganhou/deu/subiu <5> novo/novamente/outra_vez/repet*
        capital/dinheiro/economias/investimento/poupança <1> fica/está/ficam/estão segur*/protegid*/garantid*/a_salvo
        capital/dinheiro/economias/investimento/poupança/fundo <3> cresce/crescem/aumenta/sobe/rende todo/cada/sempre/ano
        poupança/dinheiro/capital/economias/investimento <1> só/apenas/somente pode/podem/vai/tende subir/crescer/aumentar
        só pode/podem? subir/crescer/aumentar
        rendimento*/lucro*/ganho*/retorno* <1> está/estão assegurad*/garantid*/segur*
    """,
    "multiplied": """
        dobre/triplique/multiplique/duplique seu/seus/o/sua dinheiro/investimento/capital/renda/patrimônio/economias
        seu/o dinheiro/investimento/capital <1> dobra*/triplica*/multiplica*/duplica*/em_dobro/rende_dobrado
        transforme # <1> em #
        o dobro/triplo do/de seu/dinheiro/investi*/que
        ganhe/receba o dobro/triplo
        ganhe/receba em dobro
        # vezes o? seu/mais dinheiro/investimento
        dobre/duplique/triplique/multiplique/dobra suas/seus/seu/as/os economias/dinheiro/poupança/renda/reservas
        dinheiro/capital/economias vai/vão dobrar/triplicar/multiplicar/duplicar
    """,
    "proof": """
        que recomenda/aprova a/o/as/os @
        recomendado/recomendada/aprovado/aprovada/testado/testada/certificado/certificada pelo/pela/por @
        - volta e meia
        recomendad*/aprovad*/indicad*/certificad*/escolhid*/testad* por médic*/especialista*/dentistas/dermatologistas/pediatras/profissiona*/#/milhões/milhares/mais/veterinários
        recomendad*/aprovad*/certificad* pela/pelo/pelos/pelas @
        médicos/especialistas/dentistas/dermatologistas/pediatras/veterinários/nutricionistas recomendam/aprovam/indicam/confiam/preferem
        mais de # <1> clientes/famílias/usuários/pessoas/avaliações
        #/milhões/milhares de? clientes/famílias/usuários/pessoas/mulheres/brasileiros <1> confiam/amam/usam/recomendam/escolhem/aprovam/satisfeit*
        # em cada #
        # de cada #
        premiad* por/como/em/com
        avaliad*/nota/notas <1> com? # estrelas/por/de/dos
        # estrelas em/no/na/de
        visto na/em
        eleit* o/a/melhor/por
        estudos/pesquisas/testes/a_ciência comprova*/mostra*/prova*/confirma*
        o/a favorito/favorita/queridinho/preferid* do/da/dos/das
        dentistas/médicos/veterinários/especialistas/dermatologistas/farmacêuticos/chefs/pediatras/treinadores o/a/os/as/nos? recomend*/indic*/aconselh*/escolh*/prefer*/ador*/us*
        # em/de cada # <1> veterinários/médicos/dentistas/clientes/mulheres/pessoas/especialistas/mães
        milhares/milhões/centenas de famílias/clientes/pessoas/mulheres/mães <1> confi*/escolh*/am*/us*/compr*/recomend*
        # em/de cada # <1> @ usam/escolhem/preferem/recomendam/compram
        recomendad*/aconselhad* <1> por @
    """,
    "health": """
        cura a/o/as/os/sua/seu
        cura diabetes/câncer/acne/artrite/insônia/ansiedade/gripe
        perca/emagreça/elimine/perder até? # kg/quilo*/kilo*
        sem efeitos colaterais/secundários
        elimina/combate/previne/trata/alivia a/o/as/os/sua? diabetes/câncer/acne/artrite/ansiedade/depressão/insônia/enxaqueca*/dor*/gripe/estresse/doença*/celulite/caspa
        fortalece/aumenta/reforça sua/a/o/seu imunidade/defesas/sistema
        reduz/baixa/controla sua/a/o/seu pressão/colesterol/glicose/açúcar
        queima/derrete a? gordura*
        remédio/cura milagros*
        desintoxica seu/o corpo/fígado/organismo
        acaba*/acabe com a/o/as/os dor*/acne/rugas/celulite/enxaqueca*/insônia/gordura*/espinhas
        derrete/elimina/queima/dissolve/apaga <2> gordura*/barriga/quilos/rugas/celulite/acne/espinhas/dor*
        acne/rugas/espinhas/celulite/enxaqueca/dor <2> some/somem/desaparec*/acaba/vai_embora
        a acne some/desaparece
        adeus dor*/acne/rugas/celulite/espinhas/enxaqueca
        livre_se/livre_se da/das/do <1> dor*/acne/rugas
        alivia/tira <2> dor/dores/enxaqueca
        perca/perder peso
        rugas/acne/espinhas/manchas/celulite/dores somem/desaparecem/vão_embora/se_apagam
        - cura o/a/seu/sua tédio/fome/saudade/ressaca_de
    """,
    "contest": """
        ganhe um/uma/até/prêmios/seu
        concorra a/ao/à
        pode/podem ganhar
        participe <3> sorteio/concurso/ganhe/concorra/promoção
        sorteio/sorteios/rifa
        vamos sortear
        sorteamos @
        chance/chances de ganhar
        concurso cultural/de
        ganhe/ganhar/concorra/leve um/uma/a_um/a_uma viagem/carro/moto/scooter/prêmio/bicicleta
        participa/participam/participe/entra <3> sorteio/rifa/concurso
        - ganhe um/uma tempo/minuto/hora/abraço/folga
        - ganhe tempo
    """,
    "cashback": """
        cashback
        dinheiro de_volta/na_conta/na_carteira
        # de volta
        receba/ganhe # de? volta
        # do_valor de_volta
        devolvemos #
        devolvemos parte/dinheiro/uma
        reembolso de/em/na @
        parte do valor volta/de_volta
        crédito de volta
        devolvemos/reembolsamos <5> compra/gasto/carteira/conta/cartão/saldo
        parte da/do sua/seu compra/gasto/dinheiro
    """,
    "zero_interest": """
        - juro que
        sem juros/juro
        juros zero
        0%/zero de? juros/juro
        parcele/parcelas/vezes sem acréscimo/juros
        taxa zero
        compre agora/hoje <2> pague depois/só
        financiamento sem juros/custo
        sem juros/juro/acréscimo nenhum/algum
        parcele/parcelas/parcelado/divida <3> sem juros/acréscimo/taxa
        pague/paga depois/mais_tarde <3> sem juros/nenhum/acréscimo
        - com juros
    """,
    **PRESSING,
}
