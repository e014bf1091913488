from planarkiv.examine.task import Task
from planarkiv.examine.worker import start_worker, worker
from planarkiv.profile import load
from planarkiv.rules import RULES
from planarkiv.subjects import Owner


def test_a_worker_begins_each_judgement_anew() -> None:
    task = Task.of([], load("minimum", RULES).levels, Owner())
    start_worker(task)
    told, judge = worker()
    assert told is task
    judge.judgement.summary = "mer"
    assert worker()[1] is judge
    assert judge.judgement.summary is None
