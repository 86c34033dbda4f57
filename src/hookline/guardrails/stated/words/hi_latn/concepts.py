"""Hindi in Latin letters: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        # lijiye/lo/khareediye/kharido <2> # ke daam
        aap par hamara kuch nahi banta
        - paisa khushi
        muft
        bilkul free
        ek khareed* <2> ek
        ek kharid* <2> ek
        # ki keemat/kimat/price mein/me #
        # ke daam mein/me #
        bina kisi? charge/kharche/paise/shulk
        koi charge/delivery_charge/fees/shulk nahi/nahin
        saath mein/me gift/tohfa/uphaar
        hamari/humari taraf/or se <2> gift/tohfa
        gift paayein/paaye/paiye/milega
        coffee/chai/khana/nashta/lunch/dinner/drink/delivery/shipping/mithai/dessert/refill <2> hamari/humari taraf/or se
        paisa/paise nahi/nahin lagega/lagenge/dena/dene
        kuch nahi/nahin dena/lagega
        bina paise/payment
        ke hum? kuch/paise nahi/nahin lete/lenge
        hum kuch/paise nahi/nahin lete/lenge
        - kursi/seat/shaam/time/room/kamra/line/phone free hai/ho/hain
        - kuch muft/muft_mein/free nahi/nahin
        - muft mein? kuch nahi/nahin
        - muft/free ki/ka salah/raay/gyaan
        - free ho/hote/hokar/hoke/hain/time/mein
        - shubhkamna*/dhanyavaad/thanks hamari/humari taraf se
        - hamari/humari taraf/or se <2> hua/hui/hue/ho/galti/kami/chook/der/deri
        - hamari/humari taraf/or se shubhkamna*/thanks/dhanyavaad/namaste/badhai/pyaar
    """,
    "superlative": """
        sabse achh*/acch*/behtar*/sast*/badhiya/tez/bada/badi/bharosemand/pasandida/kam/taaz*/safe/fast/best/popular/swadisht/asardaar
        sarvashreshth/behtareen/lajawab/bejod @
        number/no one/1/ek
        desh/duniya/sheher/shehar/india ka/ki/ke/mein best/number/behtareen/sabse
        isse behtar/sasta/achha/accha kahin/koi/aur nahi/nahin
        koi aur/doosra nahi/nahin/itna @
        market leader
        sheher/shehar/desh/duniya/market/city ki/ke/ka/mein sabse @
        isse @ <2> koi/kahin/aur <1> nahi/nahin
        koi/kahin nahi/nahin milega/milegi/banata/banati/deta
        - hokar/hoke/baad <1> koi nahi/nahin deta
        iske aas_paas/barabar/muqable <1> nahi/nahin/koi
        koi @ <1> aas_paas/barabar/takkar <1> nahi/nahin
        - sabse achh*/acch* hai/yahi/to aaj/abhi/ki/jaldi/ghar/chupchaap/thoda
        - sabse achh*/acch* dost/time/din/tareeka/pal/baat
        - sabse pehle/zyada/jyada
        - sabse badi/bada baat/khushi/wajah
        - sabse pehl*/zaroori/jaruri/zyada/baad
    """,
    "comparison": """
        dusron/doosron/market/bazaar/bazar/kisi/auron se behtar/sast*/achh*/acch*/tez/zyada
        baaki/baki/dusre/doosre <2> se behtar/sast*/achh*/acch*/tez
        kisi aur/bhi <2> se behtar/sast*/achh*/acch*/tez
        # guna zyada/jyada/behtar/tez/asardaar
        ke muqable/mukable/mukaable behtar/sast*/achh*/tez/kam
        ki tulna mein/me behtar/sast*/achh*/tez/kam
        kisi bhi <2> se <1> dugna/double/zyada/behtar/badhkar
        bade/doosre/dusre/mashhoor/mehnge/naami brand*/brush*/company*/dukaan* se <1> zyada/behtar/dugna/komal/sast*/achh*
        dugna/double/teen_guna chal*/tik*/zyada/asar*
        - pehle/kal/humse/hamse/hum/aaj/aapse/mujhse se? behtar/achh*/acch*/tez
    """,
    "guarantee": """
        - guarantee <2> nahi/nahin
        - guarantee/warranty card/paper/slip
        - nahi/nahin <1> guarantee
        guarantee/guaranteed
        garanti
        paise/paisa wapas/waapas/vapas
        warna/nahi_to paise/paisa wapas/vapas
        pakka/pakke result*/asar/nateeja/natije/fayda
        100% shuddh/asli/safe/asardaar/result*
        kabhi kharab/fail/niraash nahi/nahin
        hum vaada/wada/promise karte
        clinically/scientifically tested/proven hai
        hamara/humara/mera vaada/wada/promise hai
        umar/umr/zindagi/life bhar <2> badal*/theek/repair/warranty/guarantee
        lifetime warranty/replacement
        kabhi pheeka/feeka/toot*/kharab/ghis* nahi/nahin
        paisa/paise/money wapas/wapis/back
        pasand nahi/nahin/na aaya <4> lauta*/wapas
        paisa/paise lauta denge
        - bina guarantee
        aapke/aapko/tumhare/tumhein/apke liye? <2> risk/jokhim/khatra nahi/nahin
    """,
    "assured": """
        bikri/kamai/sales/aamdani <3> double/dugni/doguni
        pakka/pakke/nishchit/guaranteed/fixed/tay return*/munafa/profit/laabh/kamai/fayda
        return*/munafe/munafa/profit/kamai ki/ka guarantee/garanti
        pichhle/pichle/pichhale saal/sal/mahine <3> return*/munafa/profit/kamai/fayda/badhat <2> phir/dobara/is/bhi/dohra*
        pichhle/pichle saal <4> phir_se/dobara/dohra*
        itihaas/history dohra*/repeat
        nuksan/nuksaan/loss ka_koi/ho_hi/ka_sawaal/kabhi nahi/nahin?
        kabhi nuksan/nuksaan/loss/ghata nahi/nahin
        aasan/asaan/easy paisa/kamai
        paisa/paise/investment hamesha badh*
        ameer ban*
        pichhle/pichle/beete saal/sal <5> wahi/utna/phir/fir/dobara <2> dega/degi/milega/hoga/badhega
        poonji/paisa/paise/bachat/investment/capital <2> safe/surakshit/secure <2> reh*/hai/aur
        poonji/paisa/paise/bachat/investment/capital <4> har saal/mahine badh*
        poonji/paisa/bachat/investment/capital <2> sirf/hamesha/bas badh*
        return*/munafa/profit/kamai pakka/pakki/tay/fixed hai
    """,
    "multiplied": """
        paisa/paise/investment/bachat <1> double/dugna/duguna/doguna/triple/tiguna/kai_guna
        double/dugna/doguna/triple paisa/paise/return*/munafa/kamai
        # ko # banaye*/banaiye/mein
        # ke # paaye*/paiye/banaye*/milenge
        # guna return*/paisa/munafa/wapas
        apna paisa/paise double/dugna
        bachat/paisa/paise/poonji/investment <1> double/dugni/dugna/teen_guna/tiguna/chaar_guna/kai_guna
        - paisa vasool/wasool
    """,
    "scarcity": """
        - kuch/kuchh <1> panne/pages/page/chapter*
        sirf/bas/keval # <1> bach*/baaki/baki/left/seats/pieces
        jaldi karo/karein/kijiye/kariye/karen
        aakhri/akhri/aakhiri mauka/mauke/#/kuch/piece*/seat*/stock/chance
        stock khatam/kam/limited/seemit
        limited/seemit stock/seats/time/quantity/matra
        stock/offer/sale/seats/maal khatam hone se pehle/pahle
        # log isse/ise/ye/abhi? dekh*/khareed*
        tezi/tezi_se se? bik
        mauka haath se
        mauka na/mat chhod*/chod*/gavaye*/gawaye*
        pehle aao/aaye*
        kahin khatam/chhoot na
        khatam to/toh khatam
        gine/gini chune/chuni
        bas/sirf <1> kuch/thode/chand/gine <2> bache/bach*/baki/left
        aakhri/aakhiri/last jodi/pair/pairs/bottle/piece/pack <1> ja/jaa/bach*/bik*
        dobara/phir nahi/nahin aa*/mil*
        jaldi kijiye/karo/karein/kariye
        hamare/humare paas bas/sirf @
        bas/sirf #/barah/darjan hi hain/bache
        - sirf/bas/keval # ghant*/din/minute/kadam/step <1> bach*/baaki/baki
        - jaldi kya/nahi/nahin
        sabse acche/achche <2> pehle bik*/jaate/nikal*/khatam
    """,
    "deadline": """
        sirf/bas/keval somvaar/mangalvaar/budhvaar/guruvaar/shukravaar/shanivaar/ravivaar/itvaar/sunday/friday/saturday tak
        - school/garmiyon/sardiyon/chhuttiyon/saal/safar/pariksha/barsaat ka/ke/ki aakhri/akhri/aakhiri din/shaam/raat/hafte
        sirf/bas/keval aaj/aaj_raat/kal_tak
        aaj raat tak/khatam
        aaj hi khatam/aakhri/last
        price/daam/keemat/offer/chhoot <2> aaj_raat <2> tak
        aadhi raat
        aakhri/akhri/aakhiri din/ghante
        # ghante/ghanton mein/baaki/baki/bache/tak/ke_liye/left
        aaj/kal khatam ho
        offer/chhoot/sale <2> # minute/ghante
        kal se price/daam/mehnga/mahanga
        time/samay/waqt khatam/nikal
        aaj hi order/kharid*/mangw* <2> kal
        kal <1> poora/pura/poori/full daam/price/keemat
        din khatam/dhal*/beet*
        aaj hi/tak <2> warna/nahi_to
        kal se phir/fir/wapas purana/poora/full
        phir/fir se? purana/poora/poori daam/price/keemat
        - # ghante/ghanton mein/me <1> delivery/pahunch*/aapke/taiyar/reply
        - # ghante chal*/ki/ka
        - aaj raat ka/ke/ki khana/match/film
    """,
    "discount": """
        bhaari/bhari/badi/bumper/zabardast/jabardast/maha chhoot/chhut/bachat/discount/sale
        daam/keemat*/kimat*/price*/rate <2> kam/ghat*/gir*/aadhe/down
        aadhe daam/price/rate
        aadhi keemat/kimat
        sab/sabhi/har <3> chhoot_par/sale_mein/saste_mein
        kaudiyon ke daam/bhav
        khoob/bahut/zyada/hazaron/hazaaron ki? bachat/bachaye*/bachaiye
        saste/sasti daam*/rate/bhav/mein/price
        laagat se kam
        aadhe/aadhi daam*/price/keemat
        daam/price/prices/keemat <1> ghata/gira/kaat/kam/kata
        welcome/special/extra/member chhoot/discount
        chhoot/discount paaiye/lijiye/milega/milegi/taiyaar_hai
        - koi/bina chhoot/discount
    """,
    "proof": """
        - aadha maza
        doctor*/expert*/dentist*/visheshagya* ki/ka/ke/dwara salah/pasand/bharosa/sujhaya/recommend*/approved
        doctor*/expert*/dentist* bhi? recommend*/salah/sujhate/pasand/maante
        lakhon/laakhon/crore/karodon/hazaron/hazaaron customer*/grahak*/log*/parivar*/users <3> bharosa/pasand/vishwas/khush/jud*/trust/khareed*
        lakhon/laakhon/karodon/hazaron/hazaaron logon/grahakon/customers/parivaron ka/ki/ne/ko
        # lakh/crore/hazar/hazaar se? zyada/jyada? logon/grahakon/customers/parivaron/log/grahak
        # se? zyada/jyada logon/grahakon/customers/parivaron/log/grahak
        # mein se #
        sarkar/government/sebi/fssai/iso se/dwara? manyata/certified/approved/pramanit
        award winning/jeetne
        # star rating/rated/wala
        rating #
        research/study/studies se/mein? saabit/sabit/proven/pata
        desh/india/sabki/sabka ka/ki? pasand*/bharosa/favourite/favorite
        dentist*/doctor*/vet*/expert*/visheshagya/chef* <3> salah/chunte/pasand/sujhaate/bharosa/recommend*/maante
        hazaron/hazaaron/lakhon/karodon/saikdon <1> parivar*/log*/customer*/grahak*/families/maa* ki/ka/ke? pasand/bharosa/chunte
        # mein/me se # <2> chun*/pasand/maante/salah/hamara/humara
        das/# mein/me se nau/aath/# <1> @ <2> chun*/utha*/khareed*/use/pasand/lete
        iski/ise <1> salah dete/deti
        ki salah dete/deti hain
    """,
    "health": """
        ilaaj/ilaj
        bimari/beemari/rog/dard/diabetes/sugar/acne/cancer se? mukti/chhutkara/door/khatam/jad
        theek kar*/ho_jaayega/ho_jayega <1> bimari/beemari/dard/rog
        # kilo/kg weight/vajan/wazan? kam/ghat*
        weight/vajan/wazan # kilo/kg kam/ghat*
        bina kisi? side effect*
        koi side effect*
        immunity/pratirodhak badh*/boost/mazboot
        bp/blood_pressure/sugar/cholesterol kam/control/ghat*
        charbi pighal*/ghat*/jala*
        chamatkari dawa/ilaaj/nuskha
        charbi/motapa/wazan/pimple*/jhurri* <1> gala*/pighl*/ghat*/gayab/mit*/hat*
        dard/pimple*/acne/jhurriyon/migraine <1> se <3> chhutkara/chutkara/mukti/raahat/rahat/aaram
        pimple*/acne/dard/jhurriyan/daag gayab/khatam/saaf
        jhurriyan/jhurriya/daag/pimple*/dard gayab/gum/saaf/khatam
        - boriyat ka ilaaj/ilaj
    """,
    "contest": """
        jeetein/jeetiye/jeeto/jeeten
        jeet sakte/sakti
        jeetne ka/ke mauka/mauke/chance
        lucky draw/winner*
        inaam/inam jeet*/paaye*/milega
        contest/competition mein/me
        # winner*/vijeta ko/mein
        bhaag lein/lijiye/lo <2> jeet*
        trip/car/scooter/inaam/phone/bike/yatra jeet*
        draw mein/me shamil/bhaag
        - dil jeet*
        - jeeten ya
    """,
    "cashback": """
        cashback
        cash back
        # wapas/waapas/vapas <1> wallet/account/khaate/milenge/paaye*
        paise/rakam wapas/vapas wallet/account/khaate
        wallet/account/khaate mein/me # wapas/vapas?
        wallet/account/khaate mein/me wapas/refund
        refund milega/paaye*/paiye
        har order/khareed* <2> paise_wapas/wapas
        wallet/account/khaate mein/me wapas
        hissa <2> wapas
    """,
    "zero_interest": """
        bina byaj/byaaj/interest
        byaj/byaaj nahi/nahin/mukt/free/zero
        0%/zero/shunya byaj/byaaj/interest
        no cost emi
        kisht*/kist*/emi <1> bina byaj/byaaj/interest/extra
        bina extra charge/cost <1> kisht*/emi
        abhi khareed* <2> baad mein/me pay/paise/chuka*/dein
        koi byaj/byaaj/interest nahi/nahin
    """,
}
