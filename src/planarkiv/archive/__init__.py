"""The archive on disk: an OCFL 1.1 object per plan, deliveries, unplaced files, one writer at a time.

``layout`` the only place with names and paths · ``disk`` the only place that changes files · ``store`` the archive,
opened, read and changed · ``stored`` plans and deliveries as they lie there · ``commit`` one batch of new versions ·
``ocfl`` objects and inventories · ``unplaced`` what found no plan · ``intent`` changes of several steps ·
``recovery`` after a killed writer · ``verify`` every byte · ``purge`` taking a file out of history · ``settings``,
``lock``, ``runlog``, ``readme``.
"""

from planarkiv.archive.ocfl import Content
from planarkiv.archive.settings import Depot, Settings
from planarkiv.archive.store import Archive, PlanChange
from planarkiv.archive.stored import StoredDelivery, StoredPlan
from planarkiv.archive.unplaced import Decision, Unplaced, UnplacedFile

__all__ = [
    "Archive",
    "Content",
    "Decision",
    "Depot",
    "PlanChange",
    "Settings",
    "StoredDelivery",
    "StoredPlan",
    "Unplaced",
    "UnplacedFile",
]
