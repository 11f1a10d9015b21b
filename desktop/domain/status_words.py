"""How other journals call where a request stands, and what they write into a column `done`."""

from desktop.domain.text import normalised

_BEGINNINGS = (
    ("cancelled", "cancel|void|отмен|аннулир|取消|作废"),
    ("paused", "pause|pending|hold|wait|отлож|ожида|приостанов|暂停|等待|挂起"),
    (
        "routed",
        "open|new|in progress|work|assigned|нов|открыт|в работе|принят|передан|не |处理中|待|新|未",
    ),
    (
        "closed",
        "clos|done|complet|finish|fixed|resolved|закры|выполн|сделан|исполн|устран|готов|заверш|完成|已|关闭|结束",
    ),
)


def status_named(said: str) -> str | None:
    """Return the status that *said* means, None where it says none that is known."""
    plain = (
        normalised(said).replace(" ", "") if any("\u4e00" <= char <= "\u9fff" for char in said) else normalised(said)
    )
    for status, words in _BEGINNINGS:
        beginnings = words.split("|")
        if any(plain.startswith(one) or (f" {one}" in plain and len(one) > 4) for one in beginnings):
            return status
    return None
