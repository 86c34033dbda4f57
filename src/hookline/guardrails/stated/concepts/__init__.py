"""Claims of our ten languages, one file a language, every concept in each of them."""
