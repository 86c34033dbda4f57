"""Hindi in Latin letters: what claims nothing in the words of a claim."""

IDIOMS = {
    "scarcity": """
        aakhri/aakhiri/antim season/episode/kadi/chapter
        bas/sirf aakhri/aakhiri/akhri/antim taanka/tanka/kadam/panna/mod/seedhi/ghoont/sawal <1> baaki/baki/bacha
        tension/chinta/confusion/thakan/pareshani/jhanjhat khatam
        bas? kuch/do/teen panne/adhyay/kadam/minute/pages <1> bache/baaki/reh
        aakhri/aakhiri patte/patta/chakkar/gend/over/train/bus/panchhi/kirnein
    """,
    "health": """
        na/mat bhool*/bhul*
        sardi/sardiyon ko alvida/vida
        tension/chinta/confusion khatam/door
        subah/shaam/roz/safar/ghar <2> kam stress/tension
        kam stress/tension zyada
    """,
    "free": """
        bill bheja/banaya/bheje hi? nahi
        bill ko na
        bill/raseed mein nahin/nahi likh*
        gifts/tohfe/gift <3> khareedte/kharidte/khareedne/kharidne
        muft ka? paneer <4> choohedaani/chuhedani
        muft <5> choohedaani/chuhedani
    """,
    "contest": """
        gifts/tohfe/gift <3> khareedte/kharidte/khareedne/kharidne
        match/muqabla/daud/behas/shart/machhli jeet*/jeeti
        machhli jeeti aur
        mele mein <2> jeet*/jeeti
        team/bhai/behen <3> jeet*
        jeeti aur uska
    """,
    "superlative": """
        sabse achhi/acchi/achha/accha/badhiya salaah/salah/kahani/shabd/jawab/sawal/mazaak/bahana/yaad/wajah/khabar/aadat
        salaah/salah/baat/yaad <3> sabse achhi/acchi/achha/accha
        sabse sasta/sasti <2> free/muft
        sabse acche/achche <2> pehle bik*/jaate/nikal*/khatam
        sabse achha/accha/badhiya hansta/hanse
        sabse thanda/thandi/garam/lamba/lambi din/raat/mahina
    """,
    "comparison": """
        saal retire hue/hua/hui/ho
        aakhir/aakhri mein? hansta/hanse
        hamari doosri/baaki dukaanein/dukanein/branches
    """,
    "deadline": """
        discount/sale ka intezaar/intezar mat/na
        aadhi raat tak? <2> naach*/gaate/hanste/baatein/khelte/jaagte/soti
        aakhri/aakhiri gend/minute/chakkar/over/lap
    """,
    "cashback": """
        pichhle/aakhri/pehle panne/page/menu <1> lautne/jaane/wapas
    """,
    "proof": """
        sheher/desh/mohalla mausam/match/cricket ki baat/charcha
        dadi/dada/nani/mama/chacha/maa/guruji/masterji kehte/kehti/kaha/bole/boli
        rasoiye/chef/doctor <4> mandi/bazaar <3> chunte/khareedte
    """,
    "assured": """
        byaaj/byaj har mahine/saal <3> joda/gina/nikaala/lagaaya/dikhaya
        byaaj/byaj <2> har mahine/saal
    """,
    "guarantee": """
        dosti/yaari/pyaar/yaadein <2> chalti/chalta/rehti/rehta/rehte
        baarish/barish ki? guarantee*
    """,
    "discount": """
        discount/sale ka intezaar/intezar mat/na
    """,
    "multiplied": """
        kabhi bhi badal*
    """,
}
