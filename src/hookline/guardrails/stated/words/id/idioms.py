"""Indonesian: what claims nothing in the words of a claim."""

IDIOMS = {
    "deadline": """
        lewat/sampai_lewat/setelah/sesudah/menjelang/tengah tengah_malam
        baru/masih/selalu <3> tengah malam
    """,
    "superlative": """
        paling enak/baik/pas dibeli/diminum/dimakan/disajikan/dinikmati/disantap/dipesan/disimpan
        terbaik @? cepat/selalu/biasanya/akan habis/laku/ludes/diambil/terjual
    """,
}
