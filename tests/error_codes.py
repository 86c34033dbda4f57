"""Codes of errors that several files raise, each with its one meaning."""

SHARED = {
    "HL100": "a YAML file is not written as one",
    "HL101": "a name that nobody knows",
    "HL102": "a file that is not of its kind",
    "HL106": "a value that its key does not take",
    "HL120": "a folder or file that is not there",
    "HL122": "a file that cannot be read or written",
    "HL128": "a field of the desk that cannot be put into the file",
    "HL130": "a file that would be written over",
    "HL210": "a line of JSON that is no text",
    "HL301": "a database that another process holds",
    "HL310": "a place that cannot be written to",
    "HL320": "a draft that is not there",
    "HL321": "a draft that was decided on",
    "HL326": "a row of a sheet of verdicts that cannot be taken",
    "HL328": "two versions of one draft",
    "HL330": "a campaign that is not there",
    "HL370": "a part of several that failed",
    "HL372": "a run that was stopped",
    "HL373": "an answer that cannot be read",
    "HL388": "a rewrite that did not come",
    "HL389": "a rewrite that nothing is to be done for",
    "HL401": "a file of rows that cannot be read as what it is",
    "HL402": "a file without rows",
    "HL407": "a column that cannot be read as what it has to hold",
    "HL601": "a model that cannot be found by its name",
    "HL611": "a server's answer that cannot be understood",
}
ACROSS_ROOMS = frozenset(("HL101", "HL102", "HL106", "HL120", "HL122", "HL210", "HL310", "HL320"))
"""Those that are raised in several rooms, where each learns of the same thing."""
