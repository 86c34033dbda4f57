"""Indonesian: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        kami_yang_tanggung kami_tanggung kami_traktir kami_yang_traktir kami_bayari kami_yang_bayar
        kami_yang_bayari ditanggung_kami kami_gratiskan gratis* cuma-cuma cuma_cuma
        dari_kami_gratis hadiah_dari_kami bonus_dari_kami traktiran_kami traktiran_dari
        kami_beri_gratis kami_kasih_gratis tanpa_bayar tanpa_perlu_bayar tak_perlu_bayar
        tidak_perlu_bayar nggak_perlu_bayar gak_perlu_bayar ga_perlu_bayar tanpa_keluar_uang
        tanpa_keluar_duit tidak_dipungut tak_dipungut tanpa_dipungut bebas_ongkir bebas_ongkos
        bebas_bea tidak_dikenakan_biaya tanpa_tambahan_biaya tidak_ada_biaya tak_ada_biaya
        biar_kami_yang urusan_kami_bayar kami_hadiahkan kami_selipkan kami_kasih_bonus
        sudah_kami_bayar biayanya_kami biaya_kami ongkirnya_kami ongkir_kami pengiriman_digratiskan
        ongkir_digratiskan biaya_digratiskan digratiskan_untuk digratiskan_ke tidak_kami_pungut
        tak_kami_pungut tidak_kami_kenakan """,
    "wallet": "dompet* uang* saku* receh*",
    "stay": "di_rumah istirahat* diam tidur tutup libur*",
    "neg": "tidak tak tanpa bukan nggak gak ga nol enggak bebas",
    "cent": "sepeser* serupiah* rupiah biaya* ongkir ongkos tarif sesen*",
    "pay": "bayar* membayar* dipungut memungut merogoh",
    "gift": "hadiah* kado bonus* kejutan* selipkan ekstra kedua",
    "buy": "beli* pesan* pesanan* pembelian* belanja* daftar* langganan* checkout transaksi*",
    "present": "hadiah kado bonus",
    "from_us": "kami dari_kami",
    "none": "tidak_ada tak_ada tiada belum_ada nggak_ada gak_ada tak_seorang* tak_satu*",
    "beat": """
        menyaingi mengalahkan menandingi menyamai melampaui mendekati setara sebanding seperti_kami
        bisa_menyaingi lawan tandingan* """,
    "most": """
        terbaik* termurah tercepat terenak terlezat terlaris terbesar teringan terindah terkuat
        terhemat terlengkap ternyaman terempuk terlembut tergurih tersegar terpopuler terawet
        terkencang terjangkau paling_murah paling_enak paling_lezat paling_cepat paling_ringan
        paling_nyaman paling_lengkap paling_segar paling_kuat paling_awet paling_hemat paling_empuk
        paling_bagus paling_canggih paling_laris paling_digemari paling_dicari """,
    "realm": """
        kota* dunia* indonesia pasar* daerah* jakarta bandung surabaya jogja bali negeri* nusantara
        kampung komplek asia pulau jagat kelasnya se-indonesia sejagat seindonesia se-jakarta
        sekota wilayah* """,
    "rank": """
        nomor_satu nomor_1 no_1 nomer_satu juara* tak_tertandingi tak_terkalahkan tak_tersaingi
        tanpa_tanding tanpa_tandingan tanpa_lawan tanpa_saingan tiada_tanding* tiada_dua*
        tiada_tara tiada_banding* tak_ada_dua* tak_ada_tanding* tak_ada_lawan* tak_ada_saingan*
        rajanya ratunya raja_dari jagoan* pemuncak peringkat_pertama kelas_dunia bintang_lima_se
        pemimpin_pasar jauh_di_depan kelas_tersendiri paling_top paling_juara standar_emas
        tak_tergantikan """,
    "others": """
        lainnya yang_lain pesaing* kompetitor* sebelah tetangga* merek_lain toko_lain kebanyakan
        konvensional umumnya pasaran operator_kamu operator_anda bank_lain tempat_lain produk_lain
        operator_lain merek_biasa baterai_biasa yang_biasa operator_sekarang milik_pesaing """,
    "behind": """
        iri meniru ketinggalan tertinggal cemburu gigit_jari malu belajar mengejar kewalahan """,
    "seek": "cari* keliling* bandingkan* jelajahi",
    "old": "lama dulu sebelumnya kemarin lawas",
    "look": "museum pensiun rongsokan ketinggalan_zaman jadul mainan kuno usang memalukan",
    "compar": """
        murah hemat cepat ringan awet nyaman enak empuk lembut segar kuat hangat luas irit terang
        bersih aman mudah tahan_lama untung lezat gurih tipis senyap sejuk kencang unggul bagus
        lengkap renyah menguntungkan rendah tinggi ekonomis """,
    "than": "dari daripada dibanding dibandingkan ketimbang banding",
    "times": "dua_kali tiga_kali berkali-kali separuh setengah",
    "unhappy": """
        tidak_suka tak_suka nggak_suka gak_suka tidak_puas tak_puas kurang_puas nggak_puas
        tidak_cocok tak_cocok kurang_cocok nggak_cocok gak_cocok tidak_sesuai tak_sesuai kecewa
        rusak berubah_pikiran terlambat telat kalau_gagal jika_gagal tidak_berhasil tak_berhasil
        kurang_pas tidak_pas kekecilan kebesaran """,
    "remedy": """
        uang_kembali uangmu uang_anda kembalikan dikembalikan refund ganti_baru ganti_uang
        kami_ganti diganti tukar ulang perbaiki_gratis pengembalian balik_uang duit_balik
        duit_kembali """,
    "vow": """
        kami_jamin kami_pastikan kami_berani_jamin dijamin_puas dijamin_pasti dijamin_tepat
        dijamin_sampai dijamin_berhasil dijamin_awet dijamin_enak dijamin_asli pasti_puas
        pasti_berhasil pasti_lolos pasti_lulus pasti_sampai pasti_cocok pasti_suka janji_kami
        kami_janji kami_berjanji kami_menjamin kami_bertanggung_jawab kami_garansi kami_pertaruhkan
        kami_berani_bertaruh taruhannya_nama nama_kami_taruhan* tanpa_syarat tanpa_tanya
        tanpa_ribet_balik percayakan_saja jaminan_kami jaminan_puas jaminan_uang garansi_puas
        garansi_uang garansi_seumur anti_gagal tidak_akan_gagal tak_akan_gagal tidak_akan_kecewa
        tak_akan_kecewa tidak_akan_menyesal tak_akan_menyesal dijamin_tidak dijamin_tak
        seratus_persen_pasti sudah_pasti_puas """,
    "always": "selalu selamanya seumur_hidup apa_pun siapa_pun",
    "succeed": "lolos lulus berhasil tepat_waktu sampai diterima awet",
    "not_ever": """
        tidak_pernah tak_pernah tidak_akan tak_akan takkan nggak_akan gak_akan nggak_pernah
        gak_pernah ga_akan anti seumur_hidup """,
    "fail": """
        lengket rusak luntur pudar karatan berkarat bocor gosong patah pecah mogok macet
        mengecewakan kecewa gagal melar kusut berjamur lecet retak robek putus hang lemot kempes
        kehabisan basi mengecil menyusut kusam """,
    "money": """
        uang uangmu uang_anda tabungan* dana danamu modal* investasi* simpanan* deposito* reksa*
        saham aset* kekayaan* portofolio* duit duitmu """,
    "grow": """
        tumbuh bertumbuh naik bertambah berkembang berbuah berlipat* beranak* membesar cuan untung
        menghasilkan panen bekerja gemuk membengkak mekar """,
    "again": """
        terulang berulang apa_pun_yang apapun_yang tiap_tahun setiap_tahun terus_menerus
        untung_juga """,
    "unit": """
        poin* uang uangmu tabungan* modal* setoran* deposito* saldo rupiah investasi* dana duit mil
        pulsa """,
    "double": """
        dua_kali tiga_kali gandakan* berlipat* lipat* melipat* ganda beranak* berkali-kali
        menjadi_dua jadi_dua kelipatan* dobel dilipat* """,
    "put": "setor* tanam* simpan* investasi* invest masukkan taruh modalkan tabung taruhlah",
    "many": """
        berlipat* berkali_lipat berlipat-lipat lipat_ganda kali_lipat jauh_lebih_banyak
        berkali-kali """,
    "few": "terakhir tersisa hanya_tersisa segelintir beberapa_lagi",
    "piece": """
        pasang potong buah unit kursi kamar tiket botol stok gudang ukuran* rak slot kuota meja
        bangku """,
    "flying": "ludes laris cepat_habis diburu rebutan terjual menghilang laku_keras diserbu",
    "wait": "tunda menunda tunggu* ragu* nanti besok lengah",
    "lose": """
        habis kehabisan menyesal terlambat diambil_orang melewatkan gigit_jari orang_lain
        sudah_tidak """,
    "hot": """
        selagi_ada selama_persediaan persediaan_terbatas stok_terbatas tempat_terbatas
        kuota_terbatas kursi_terbatas jumlah_terbatas slot_terbatas edisi_terbatas keburu_habis
        sebelum_kehabisan sebelum_habis cepat_habis segera_habis hampir_habis hampir_ludes
        nyaris_habis nyaris_ludes laku_keras laris_manis kacang_goreng siapa_cepat siapa_duluan
        jangan_sampai_kehabisan jangan_sampai_ketinggalan jangan_kehabisan jangan_lewatkan
        stok_menipis stok_tipis tinggal_beberapa tinggal_sedikit tinggal_segelintir tinggal_satu
        tinggal_dua tinggal_pasang sisa_koleksi sisa_stok sisa_beberapa tidak_akan_ada_lagi
        tak_akan_ada_lagi tidak_diproduksi takkan_ada_lagi tidak_restock rebutan diserbu
        pembeli_lain keburu_diambil keburu_ludes """,
    "when": """
        hari_ini malam_ini besok* minggu akhir_pekan akhir_minggu senin selasa rabu kamis jumat
        sabtu tengah_malam sore_ini akhir_bulan bulan_ini pekan_ini sebentar_lagi segera """,
    "closing": """
        berakhir ditutup harga_normal harga_kembali kembali_normal kembali_ke_harga terlambat
        hangus kedaluwarsa tamat harga_lama harga_naik naik_harga pupus tak_berlaku tidak_berlaku
        """,
    "last_call": """
        hari_terakhir kesempatan_terakhir jam-jam_terakhir jam_terakhir detik_terakhir
        menit_terakhir hanya_hari_ini hanya_malam_ini khusus_hari_ini sekarang_atau hitung_mundur
        segera_berakhir segera_ditutup segera_tutup sebentar_lagi_ditutup sebentar_lagi_berakhir
        sebentar_lagi_tutup hampir_berakhir besok_sudah_terlambat besok_terlambat sebelum_terlambat
        waktu_terbatas waktunya_terbatas buruan mumpung_masih kejar_waktu tidak_diperpanjang
        terakhir_kali_harga detik-detik_terakhir detik_detik_terakhir menit-menit_terakhir """,
    "time_left": """
        hitungan_jam hitungan_menit tinggal_jam sisa_waktu sedikit_waktu tinggal_beberapa_jam """,
    "offer": "promo* penawaran* diskon* harga* pendaftaran* kesempatan* murah hemat obral*",
    "price": "harga* tarif* label* biaya* tagihan* sewa iuran* premi* ongkos bandrol* banderol*",
    "fall": """
        turun diturunkan turunkan dipangkas pangkas memangkas anjlok banting membanting dibanting
        miring separuh setengah murah ringan ramah jatuh terjun potong dipotong merosot menyusut
        diet langsing kami_turunkan lebih_rendah """,
    "relief": "tersenyum lega senang bernapas terima_kasih happy bahagia",
    "bargain": """
        setengah_harga separuh_harga banting_harga harga_miring harga_gila harga_coret cuci_gudang
        obral_besar obral_akhir diskon_besar diskon_gede diskon_heboh diskon_gila potongan_harga
        harga_dipangkas harga_turun turun_harga jatuh_harga di_bawah_harga harga_modal harga_grosir
        hemat_besar hemat_banyak murah_meriah murah_banget harga_kaki_lima ramah_kantong
        ramah_di_kantong separuh_dari setengah_dari_harga semurah_itu diobral didiskon promo_gila
        """,
    "less": "separuh setengah lebih_sedikit lebih_murah sepertiga murah",
    "save": "hemat* menghemat* sisihkan tetap_di_dompet",
    "cheapened": """
        jadi_lebih_murah jadi_murah makin_murah semakin_murah turun_harga lebih_murah_sekarang
        kini_lebih_murah sekarang_lebih_murah didiskon diobral kini_murah """,
    "expert": """
        dokter* ahli* pakar* apoteker* dermatolog* bidan* perawat* koki* chef* pelatih* guru
        ilmuwan* profesor* spesialis* majalah* kritikus* juri dosen* peneliti* penelitian* gizi
        psikolog* mekanik* """,
    "use": """
        merekomendasi* rekomend* direkomendasi* menyarankan* sarankan disarankan anjurkan
        menganjurkan* dianjurkan percaya* dipercaya memilih* pilihan dipilih setujui menyetujui
        disetujui disepakati sepakat mengakui diakui memuji* dipuji buktikan membuktikan terbukti
        jagokan """,
    "crowd": """
        ribuan jutaan ratusan semua_orang pelanggan* konsumen* pengguna* ibu-ibu tetangga_kamu
        pembaca* separuh_kota pembeli* ulasan* peserta* siswa* """,
    "adopt": """
        percaya* dipercaya mempercayai memilih dipilih pilihan beralih pindah merekomendasi*
        sempurna bintang_lima lima_bintang nilai_penuh nilai_sempurna ketagihan suka_dan
        kembali_lagi puas memuji tak_mungkin_salah rating* setia bergabung jatuh_cinta
        nilai_tertinggi rating_tertinggi """,
    "award": """
        pemenang_penghargaan peraih_penghargaan meraih_penghargaan penghargaan_konsumen
        pilihan_konsumen pilihan_pelanggan pilihan_ibu pilihan_dokter teruji_klinis terbukti_klinis
        uji_klinis terbukti_ampuh terbukti_ilmiah bersertifikat tersertifikasi medali* bintang_lima
        lima_bintang rating_tertinggi rating_sempurna nilai_sempurna terbukti_secara teruji_secara
        diakui_dunia merek_terpercaya top_brand rekomendasi_dokter rekomendasi_ahli
        direkomendasikan_dokter disetujui_ahli """,
    "ailing": """
        nyeri* sakit pegal* migrain* kerutan* keriput* jerawat* eksim* insomnia stres alergi* kram
        flek batuk* pilek ketombe* punggung leher lutut* sendi* tekanan_darah darah kolesterol*
        kulit* pinggang saraf pencernaan* usus flu imun* kekebalan* rambut* asam_urat rematik maag
        lambung selulit lemak kembung diabetes racun noda gula_darah perut_buncit stamina sarafmu
        """,
    "gone": """
        hilang* lenyap* sembuh* menyembuhkan* usir mengusir reda* mereda* meredakan* turun menurun*
        turunkan selamat_tinggal lupakan atasi mengatasi obati mengobati pulih* memulihkan* luruh*
        melunturkan luntur bersinar kencang awet_muda musnah* basmi membasmi minggat memperkuat*
        menguatkan* meningkatkan* tingkatkan membuang bersihkan membersihkan menormalkan* glowing
        mulus tuntas menenangkan mengembalikan seperti_baru tenangkan menghapus* hapus*
        menghilangkan """,
    "slim": """
        turunkan_berat berat_badan_turun berat_turun turun_berat bakar_lemak pembakar_lemak
        langsing* melangsingkan* detoks* awet_muda penangkal_kanker menyembuhkan_kanker ajaib*
        mukjizat obat_segala buang_racun buang_toksin kurus perut_rata peluruh_lemak turun_ukuran
        sendiri_turun """,
    "shed": "turun* hilang* luruh* pangkas bakar susut* menyusut",
    "kilo": "kilo* berat_badan lemak ukuran sentimeter kalori",
    "dose": """
        sendok* cangkir* tetes* kapsul* tablet* teguk* minggu seminggu semalam sesi gelas* bantal*
        krim* teh sirup* ramuan* jamu* pil salep* seduh* """,
    "ill": """
        nyeri* migrain jerawat* eksim insomnia alergi* kram rematik batuk* ketombe kolesterol
        sembelit maag peradangan kerutan* asam_urat hipertensi pegal* """,
    "enter": """
        struk* kode* unggah* jawab* komentar* posting* undian* registrasi* kirim_kode tutup_botol
        main mainkan """,
    "underway": "dalam_perjalanan",
    "prize": """
        hadiah* mobil motor sepeda liburan umrah tiket* iphone ponsel* hp laptop emas voucher*
        rumah kapal tokyo paris roma bali televisi tv uang_tunai jackpot grand_prize malta terbang
        """,
    "luck": "siapa_tahu mungkin_kamu beruntung* peluang* keberuntungan* pemenang* giliranmu",
    "raffle": """
        undian* kami_undi diundi lotre doorprize pengundian* hadiah_utama hadiah_menanti
        rebut_hadiah* raih_hadiah menangkan_hadiah berhadiah giveaway roda_keberuntungan gosok_dan
        kupon_undian grand_prize bawa_pulang_hadiah* """,
    "win": "menang menangkan memenangkan raih meraih rebut bawa_pulang milikmu jadi_milik",
    "spend": """
        belanja* beli* bayar* transaksi* kartu struk* isi_bensin pembelian* jajan* checkout gesek*
        """,
    "back": """
        balik balik_ke kembali_ke masuk_lagi cashback kami_kembalikan dikembalikan_ke mengembalikan """,
    "share": "sebagian beberapa_ribu sekian_persen",
    "credit": "cashback dapat_poin tukar_poin poinnya kumpulkan_poin",
    "next": "berikutnya bulan_depan lain_kali selanjutnya",
    "instal": """
        cicil* mencicil* cicilan* angsur* angsuran* pinjam* pinjaman* kredit* paylater bayar_nanti
        bayar_belakangan tempo bagi_pembayaran* pembayaranmu pembiayaan* """,
    "noextra": """
        tanpa_bunga bunga_nol bunga_0 nol_bunga bebas_bunga nol_persen tanpa_biaya bebas_biaya
        tanpa_tambahan tidak_ada_tambahan tak_ada_tambahan tanpa_embel tanpa_denda tanpa_admin
        bebas_admin tanpa_dp sama_persis segitu_juga sebesar_itu harga_tetap_sama harga_sama
        harga_tunai tanpa_selisih serupiah_pun sepeser_pun total_sama jumlah_yang_sama tanpa_riba
        tidak_lebih memungut_bunga tanpa_sepeser """,
    "interest": """
        bunganya suku_bunga bunga_pinjaman bunga_cicilan bunga_kredit bunga_kartu riba provisi """,
    "absent": """
        tanpa nol bebas tidak_ada tak_ada tidak_memungut tak_memungut tidak_dikenakan tak_kena
        lupakan hilang tidak_kena """,
    "nowhere": """
        tidak_akan_menemukan tak_akan_menemukan takkan_menemukan takkan_kamu_temukan
        tidak_akan_kamu_temukan tidak_ada_toko tak_ada_toko tidak_ada_tempat tak_ada_tempat
        di_tempat_lain di_toko_lain tidak_ditemukan tak_ditemukan tidak_ada_yang_lain tak_ada_merek
        tidak_ada_merek tak_ada_bank tidak_ada_bank nggak_bakal_nemu gak_bakal_nemu """,
    "such": """
        seperti_ini sebanyak_ini senyaman_ini semurah_ini seenak_ini selengkap_ini secepat_ini
        sebagus_ini selembut_ini seempuk_ini semudah_ini sehebat_ini sebanyak* senyaman* semurah*
        seenak* selengkap* secepat* sebagus* seringan* seempuk* sesegar* selembut* """,
    "other": "lain yang_lain kebanyakan biasa besar umumnya",
    "trade": """
        bank* toko* sekolah* gym asuransi* bengkel* merek* aplikasi* klinik* maskapai* salon* kafe*
        kursus* operator* perusahaan* agen* warung* hotel* restoran* kompetitor* platform* """,
    "elsewhere": """
        yang_lain di_tempat_lain tempat_lain toko_sebelah pesaing* kompetitor* toko_lain """,
    "flaw": """
        menunggu lambat antre* antri* lelet formulir* ribet mahal berjam-jam lupa macet janji hang
        mengecewakan rusak boros """,
    "term": "seminggu berminggu-minggu berhari-hari sebulan setahun berjam-jam",
    "we": "kami",
    "never": "belum_pernah tak_pernah",
    "so": "seperti_ini begini",
    "beside": "dibanding di_samping setelah_mencoba sesudah_coba",
    "yours": "punyamu milikmu yang_lama kamu_sekarang",
    "looks": "terlihat terasa tampak",
    "new": "baru ini",
    "speed": "ngebut sekejap kilat seketika detik melesat",
    "invest": """
        ikut_lebih_dulu berinvestasi investor* nasabah* menabung yang_ikut yang_masuk yang_beli
        """,
    "smile": """
        tersenyum giliranmu giliran_kamu giliran_anda menikmati_hasil* senang panen untung cuan
        """,
    "certain": "pasti terjamin dijamin stabil kepastian",
    "yield": """
        keuntungan* profit laba imbal* pendapatan* cuan dividen* return bagi_hasil investasi*
        deposito* untung* """,
    "own": "sendiri keluarganya anaknya anak",
    "ratio": "dari_sepuluh dari_10 dari_lima dari_5",
    "folk": "pasien* pelanggan* ibu* dokter* pengguna* orang",
    "enrol": "pendaftaran* registrasi* penawaran* promo* pemesanan* diskon*",
    "greet": """
        salam selamat_ulang ulang_tahun sampai_jumpa hari_berakhir musim hujan pertandingan film
        liburan sekolah kelas """,
    "maybe": "mungkin",
    "know": "tahu kenal",
    "vacant": "kosong pertanyaan langkah menit",
    "chore": "urusan formulir ribet pusing",
    "todo": "tinggal_pilih tinggal_buat tinggal_klik tinggal_isi tinggal_tekan",
    "into": "di_dompet ke_dompet di_tas",
    "ask": "tanya tanyakan konsultasi konsultasikan kata_dokter",
    "filed": "permintaan pengajuan",
}
