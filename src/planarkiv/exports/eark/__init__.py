"""The parts of an E-ARK package of one plan, which ``eark_sip`` puts together.

``folder`` files as METS names them · ``maps`` the maps of the plan as they are read · ``documentation`` how they are to
be understood · ``descriptions`` what plan, maps and documents are · ``provenance`` what happened to each file.
"""
