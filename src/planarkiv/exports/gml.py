"""``gml``: a folder for each plan, with a GML file for each of its maps."""

from planarkiv.exports.plan_maps import PlanMaps
from planarkiv.model.formats import Format

EXPORT = PlanMaps(Format.GML)
