"""Indonesian."""

IDIOMS = {
    "deadline": """
        lewat/sampai_lewat/setelah/sesudah/menjelang/tengah tengah_malam
        baru/masih/selalu <3> tengah malam
    """,
}
