"""The months as engines, spreadsheets and briefs cut them short in English."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
