"""Portuguese: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        sorriso/olá/oi/obrigado <4> custa nada
        fatura/conta/boleto que não/nunca
        ninguém consegue/pode/vai pagar
        não consegue/conseguem/pode/podem pagar <1> fatura*/conta*
        faturava/faturaria/faturar primeiro
        cobrar alguém/clientes/um_cliente
        fatura* não precisa*/pede/exige
        perguntar/sonhar/olhar/sorrir/sorriso não custa nada
        somos nós que/quem lav*/arrum*/mont*/lev*/traz*/prepar*/cozinh*/limp*/embrulh*/instal*/respond*/fazemos/vamos
        te/me/nos pagam/paguem/pagarem
        na hora_de pagar
        pagou/pagaram/paga o_aluguel/as_contas/a_renda de_ninguém/a_ninguém
        não pague/pagues/paguem/pagar pelo_que/por_aquilo/por_coisas
        não pague/pagues/paguem/pagar duas_vezes/o_dobro/em_dobro
        de_graça mesmo/por_aqui/aqui? só o/a/os conselho/conselhos/palpite/palpites/sol/fofoca
        # pelo preço de um/uma sorriso/beijo/abraço
        custa/custam o_que custa*
        não custa nada além/senão
        não é/são/era de_graça/grátis/gratuit*
        presentes compram/compra/comprados
        compra/compram/comprar/comprou/compramos os/seus/teus/meus <1> presentes
        queijo grátis/de_graça <6> ratoeira*
        grátis/de_graça <5> ratoeira*
        de graça até injeção/injecção
        de graça <2> injeção/injecção
        comentário*/observaç*/crítica*/insulto* gratuito*/gratuita*
        esperámos/esperamos/procurámos/corremos para nada
        cavalo dado
        tempo de descontos
    """,
    "guarantee": """
        amizade/amizades/amor/memórias/lembranças/risadas <2> dura/duram/fica/ficam
        chuva/aguaceiro/temporal está/é? garantid*
        certificado/cartão/comprovante de/da garantia
        nada/ninguém garante/garantia/pode_garantir
        não_há/sem/nenhuma garantia*
        dinheiro de volta na/no/numa/num gaveta/caixa/pote/envelope/bolsa/lugar/mesa
    """,
    "cashback": """
        pontos ou_mais
        compra_a_compra
        dinheiro de volta na/no/numa/num gaveta/caixa/pote/envelope/bolsa/lugar/mesa
        voltar/volte/regressar/regresse à/para_a última/primeira/anterior/mesma página/tela/menu
    """,
    "assured": """
        volta/voltam/devolve*/reembols* # da conta/nota/fatura/despesa/consulta
        dinheiro não cresce/nasce/dá/cai
        dinheiro de volta na/no/à/ao gaveta/carteira/bolso/cofre/caixa
        também conta história/histórias/como/na_hora
        juros são/é calculados/contados/pagos/mostrados
        andorinhas/cegonhas/primavera <2> voltam/volta/regressam
    """,
    "multiplied": """
        # a # dias/horas/semanas/meses/minutos/anos
        dinheiro não cresce/nasce/dá/cai
    """,
    "scarcity": """
        última/últimas/último/últimos temporada*/episódio*/capítulo*/volume/disco
        restam/faltam/sobram # coisas/passos/cliques/detalhes/assinaturas
        isso/isto/pode/podemos esperar
        só/somente/apenas resta/restam/falta/faltam <2> passo*/etapa*/clique*/campo*/pergunta*/página*
        só/apenas restam/resta/sobram/sobraram/ficaram? migalhas/lembranças/minutos/páginas/paradas/cinzas
        restam lhe/te # aula*/sess*/ponto*/visita*/viage*/mensalidade*
        restam/faltam/sobram poucas/poucos/algumas/alguns/dois/duas/três páginas/capítulos/migalhas/passos/minutos/paradas
        últimas/últimos/última/último folhas/folha/gansos/andorinhas/volta/minuto/neves/maçãs/elétrico/bonde/comboio/trem/convidados/raios
    """,
    "comparison": """
        melhor/melhores/rápido do? que a/o/os cabeça/coração/memória/olho/olhos/mão
        melhor/rápido do? que a/na/no/de olho/tela/ecrã/papel/foto/cabeça
        duas/dois/quatro <1> são/é/pensam/veem melhor/melhores/mais que/do_que uma/um/duas
        antes tarde
        último dia de aula/aulas/verão/férias/escola
        ri por último
        último ri
        último ri melhor
        nossas/nossos outras/outros lojas/filiais/cafés/unidades/balcões/salões
    """,
    "zero_interest": """
        não pague/pagues/paguem/pagar duas_vezes/o_dobro/em_dobro
        sem/nenhum/zero interesse em/por/pelo/pela/no/na
    """,
    "deadline": """
        não espere/esperes/esperem pelos/por/pela/pelas/os/as/a? saldos/desconto*/promoções/promoção/liquidação
        e agora lê/leem/ri/descansa/mora/vive/dorme/anda/joga/escreve/pinta/cozinha/cuida/passeia
        à meia-noite <2> rua/cidade/casa/cozinha/jardim/lua/céu/gato/mar/rio/neve
        filme/show/concerto/peça/música/livro termina/acaba/terminou/acabou
        filme/show/concerto/peça/música/livro termina/acaba/terminou/acabou <2> meia-noite
        hora de fechar/ir/voltar
        último dia de aula/aulas/verão/férias/escola
        dançaram/dançam/dançou/dançávamos/riram/rimos/cantaram/conversaram/dormiram/jogaram <3> até à/a? meia-noite/meia
        dançaram até <2> meia-noite
        último/última/últimos minuto/volta/segundo/lance <5> golo/gol/ganhou/marcou/corriam/venceu
        golo/gol/ganhou/marcou/venceu <4> último/última/últimos minuto/minutos/volta/segundo/lance
    """,
    "superlative": """
        meu/minha/meus/minhas melhor/melhores @
        o/a/os/as melhor/melhores conselho*/história*/palavra*/resposta*/pergunta*/piada*/desculpa*/lembrança*/memória*/razão/razões/motivo*/notícia*/hábito*
        melhor/melhores desculpa*
        rir é o? melhor remédio
        ninguém te/o/a/me/nos faz/fará esperar/correr/escolher/ligar/repetir/assinar
        qualquer/outra/alguma/nesta/esta tarde/tardes
        ninguém me/o/a/nos faz
        melhores @? vão/acabam/esgotam/saem/somem/desaparecem/terão primeiro/logo/depressa/rápido/embora/ido/se
        ri melhor
        melhor <2> ri
        dia/noite/inverno/mês mais frio/fria/quente/longo/longa/curto/escuro
    """,
    "contest": """
        leve/levar/leves/levamos o_seu/seu/o_teu/teu/o carro/auto à/ao/para/até
        por sorte
        tiraram/tirar/tiramos a sorte
        presentes compram/compra/comprados
        compra/compram/comprar/comprou/compramos os/seus/teus/meus <1> presentes
        rifa/tômbola/tombola/sorteio/lotaria <4> havia/era/ganhou/tinha/então
        rifa da/de? aldeia/escola/igreja <2> havia/só
        ganhou/ganha/ganharam/ganhei <3> feira/quermesse/peixe/aposta/discussão
        ganhou/ganha/ganharam/venceu/venceram o/a/um jogo/partida/corrida/taça/final/discussão/aposta
        equipa/time/irmão/irmã/inverno/gato/ganso/cão/vento ganhou/ganha/venceu
        ganhou o/a ganso/gato/galinha/cão
    """,
    "proof": """
        cidade/país/vila fala do/sobre <1> tempo/jogo/clima
        recomendado/recomendada/aprovado/aprovada/testado/testada pela/pelo/por minha/meu/sua/ninguém/mim/tempo
        alguns/algumas pessoas/clientes/pais/famílias? escolhem/preferem/amam
        alguns/algumas/certas/certos pessoas/clientes/pais/famílias
        não/nem falemos/falamos/falo/falar
        meio caminho andado
        cozinheiros/chefs/padeiros/médicos/especialistas escolhem/compram o/seu/peixe/legumes/carne
        tio/tia/avó/avô/vó/vô/mãe/pai/vizinha/vizinho/professora/professor diz/dizia/repete/repetia/jura
        juros são/é calculados/contados/pagos
        juros são calculados <1> todos
    """,
    "discount": """
        menos para/que contar/somar/calcular/pensar/fazer/carregar
        não espere/esperes/esperem pelos/por/pela/pelas/os/as/a? saldos/desconto*/promoções/promoção/liquidação
        preço de um/uma sorriso/beijo/abraço
        tempo de descontos
    """,
    "health": """
        não se? esqueça*
        não te? esqueças
        menos estresse/stress de/na/no/em/pela/à/ao manhã*/noite/cozinha/segunda*/viagem/trabalho/férias/semana/escritório
        menos estresse/stress mais
    """,
}
