"""What is true of a plan, and the attributes of its outline and its areas; shared by the sample municipalities."""

from dataclasses import dataclass

from sample_data.plan_mosaic import Area


@dataclass(frozen=True, slots=True)
class Plan:
    """What is true of a plan; dates are ISO, empty where nobody knows. ``nynorsk``: the language of its documents."""

    planid: str
    name: str
    plantype: str
    status: str
    law: str
    decided: str
    case_number: str
    in_force: str = ""
    announced: str = ""
    nynorsk: bool = False

    @property
    def year(self) -> str:
        """The year of the decision."""
        return self.decided[:4]

    @property
    def stem(self) -> str:
        """The planid as a file name can write it."""
        return self.planid.replace("/", "-")


def rp(code: str, name: str, owner: int = 3, use: tuple[str, ...] = ()) -> Area:
    """A purpose by the act of 2008; ``use`` are more attribute lines."""
    lines = (f"..RPAREALFORMÅL {code}", f"..FELTNAVN {name}", f"..EIERFORM {owner}", *use)
    return Area("RpArealformålOmråde", lines, name)


def rb(code: str, text: str = "", use: tuple[str, ...] = ()) -> Area:
    """A purpose by the act of 1985."""
    return Area("RbFormålOmråde", (f"..REGFORM {code}", *use), text)


def kp(code: str, status: int, name: str) -> Area:
    """A purpose of a kommuneplan."""
    lines = (f"..KPAREALFORMÅL {code}", f"..AREALST {status}", f'..OMRNAVN "{name}"')
    return Area("KpArealformålOmråde", lines, name)


def outline(plan: Plan, object_type: str = "RpOmråde") -> Area:
    """The outline, with the dates that are known to the day."""
    lines = [f'..PLANNAVN "{plan.name}"', f"..PLANTYPE {plan.plantype}", f"..PLANSTAT {plan.status}"]
    lines += [f"..LOVREFERANSE {plan.law}", "..PLANBEST 1"]
    for name, day in (("VEDTAKENDELIGPLANDATO", plan.decided), ("IKRAFT", plan.in_force)):
        if len(day) == 10:
            lines.append(f"..{name} {day.replace('-', '')}")
    return Area(object_type, tuple(lines))
