"""Profiles: which rules apply, how severe each is, and which nivå a plan must reach. TOML files that extend each other.

``settings`` is what a profile says · ``places`` where profiles lie · ``own_names`` a municipality's names of layers and
columns · ``loading`` reads one, and tells all that is wrong with it at once, by the lines that ``toml_lines`` finds ·
``shown`` is for reading.
"""

from planarkiv.profile.loading import load
from planarkiv.profile.places import find, outside_archive, packaged
from planarkiv.profile.settings import Accepted, Levels, Older, Origin, Profile, Setting

__all__ = ["Accepted", "Levels", "Older", "Origin", "Profile", "Setting", "find", "load", "outside_archive", "packaged"]
