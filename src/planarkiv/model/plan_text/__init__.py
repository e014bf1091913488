"""What the texts of a plan say, as far as it can be read for certain: ids, names, dates, status, scales and areas.

Every function takes the pages of one document (`flow.pages_of` made them) and returns what it found with the words and
the page. What a text might mean is left out: a word too few costs a check, a word too many sends somebody looking in
vain.
"""
