"""From source folders to plans: what lies there, what it is, and which plan each file belongs to.

``sources`` walks folders and zips · ``survey`` reads each file once into a few plain facts ·
``known`` the plans there are · ``place`` decides by the order of trust · ``suggest`` says what it may be ·
``record`` joins register, map and document into one record · ``worklist`` asks a person about the rest.
"""
