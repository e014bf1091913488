"""Two sides of a comparison brought to the same shape: plans with a record, maps and the words of their provisions.

``side`` what a side is · ``archived`` an archive today or as it was · ``submitted`` a folder or a zip · ``one_map`` a
single map file, of one plan or many · ``plans`` one plan of both sides compared.
"""
