"""What differs between two versions of a plan: its map objects, its record and documents, the words of its provisions.

``changes`` what a difference consists of · ``objects`` the map objects of both compared · ``matching`` which object of
one side is which of the other · ``content`` what an object says, free of how a format writes it · ``entries`` the
record and the documents · ``words`` running text.
"""
