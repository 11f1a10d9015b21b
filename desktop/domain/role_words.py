"""What people are called at work, as a role of the desk."""

from desktop.domain.status import Role
from desktop.domain.text import normalised

_BEGINNINGS = (
    (
        Role.SUPERVISOR,
        "supervis manager head chief director началь руковод директ заведу главн 主管 经理 负责",
    ),
    (Role.DISPATCHER, "dispatch operator диспетч оператор 调度 话务 客服 接线"),
    (Role.CONTRACTOR, "contract vendor maker подряд 外包 承包 厂家"),
    (
        Role.ENGINEER,
        (
            "engineer technic mechanic fitter electric plumb worker lift service master инжен механ электр слесар "
            "сантех монтер мастер наладч лифт рабоч техник 工程 维修 技术 电工 水工"
        ),
    ),
)


def role_named(said: str) -> Role | None:
    """Return the role that the words for a job mean, None where they say nothing of it."""
    plain = (
        normalised(said).replace(" ", "") if any("\u4e00" <= char <= "\u9fff" for char in said) else normalised(said)
    )
    for role, words in _BEGINNINGS:
        beginnings = words.split()
        if any(f" {plain}".find(f" {one}") >= 0 or (one[0] > "\u4e00" and one in plain) for one in beginnings):
            return role
    return Role(plain) if plain in frozenset(Role) else None
