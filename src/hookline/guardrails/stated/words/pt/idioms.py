"""Portuguese: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        custa/custam o_que custa*
        não custa nada além/senão
        não é/são/era de_graça/grátis/gratuit*
        presentes compram/compra/comprados
        compra/compram/comprar/comprou/compramos os/seus/teus/meus <1> presentes
    """,
    "guarantee": """
        certificado/cartão/comprovante de/da garantia
        nada/ninguém garante/garantia/pode_garantir
        não_há/sem/nenhuma garantia*
        dinheiro de volta na/no/numa/num gaveta/caixa/pote/envelope/bolsa/lugar/mesa
    """,
    "cashback": """
        pontos ou_mais
        compra_a_compra
        dinheiro de volta na/no/numa/num gaveta/caixa/pote/envelope/bolsa/lugar/mesa
    """,
    "assured": """
        dinheiro não cresce/nasce/dá/cai
        também conta história/histórias/como/na_hora
    """,
    "multiplied": """
        # a # dias/horas/semanas/meses/minutos/anos
        dinheiro não cresce/nasce/dá/cai
    """,
    "scarcity": """
        só/somente/apenas resta/restam/falta/faltam <2> passo*/etapa*/clique*/campo*/pergunta*/página*
        só/apenas restam/resta/sobram/sobraram/ficaram? migalhas/lembranças/minutos/páginas/paradas/cinzas
        restam lhe/te # aula*/sess*/ponto*/visita*/viage*/mensalidade*
        restam/faltam/sobram poucas/poucos/algumas/alguns/dois/duas/três páginas/capítulos/migalhas/passos/minutos/paradas
    """,
    "comparison": """
        duas/dois/quatro <1> são/é/pensam/veem melhor/melhores/mais que/do_que uma/um/duas
        antes tarde
        último dia de aula/aulas/verão/férias/escola
    """,
    "zero_interest": """
        sem/nenhum/zero interesse em/por/pelo/pela/no/na
    """,
    "deadline": """
        e agora lê/leem/ri/descansa/mora/vive/dorme/anda/joga/escreve/pinta/cozinha/cuida/passeia
        à meia-noite <2> rua/cidade/casa/cozinha/jardim/lua/céu/gato/mar/rio/neve
        filme/show/concerto/peça/música/livro termina/acaba/terminou/acabou
        filme/show/concerto/peça/música/livro termina/acaba/terminou/acabou <2> meia-noite
        hora de fechar/ir/voltar
        último dia de aula/aulas/verão/férias/escola
    """,
    "superlative": """
        ninguém me/o/a/nos faz
        melhores @? vão/acabam/esgotam/saem/somem/desaparecem/terão primeiro/logo/depressa/rápido/embora/ido/se
    """,
    "contest": """
        por sorte
        tiraram/tirar/tiramos a sorte
        presentes compram/compra/comprados
        compra/compram/comprar/comprou/compramos os/seus/teus/meus <1> presentes
    """,
    "proof": """
        meio caminho andado
    """,
}
