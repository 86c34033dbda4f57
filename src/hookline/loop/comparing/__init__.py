"""What a blind comparison is made of: its pairs, who judged them, and the count."""
