"""The founded desk with names in Cyrillic letters, and something of everything in its journal."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from desktop.storage.queries.desk import teams
from desktop.storage.queries.directory import Search, directory_list
from desktop.workflow import directory, orders, progress
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.other_calls import note_call
from desktop.workflow.progress import Closing
from tests.desk import FoundedDesk

FORM: dict[str, Any] = {
    "questions": [
        {"key": "inside", "kind": "yes_no", "labels": {"ru": "Есть кто внутри?"}, "required": True},
        {"key": "count", "kind": "number", "labels": {"ru": "Сколько их?"}},
        {"key": "floor", "kind": "text", "labels": {"ru": "Какой этаж?"}},
        {"key": "state", "kind": "choice", "labels": {"ru": "Как они?"},
         "choices": [{"key": "well", "labels": {"ru": "Хорошо"}}, {"key": "ill", "labels": {"ru": "Плохо"}}]},
    ],
    "script": [{"labels": {"ru": "Вы в безопасности, помощь едет."}}],
}  # fmt: skip


def renamed(desk: FoundedDesk) -> FoundedDesk:
    """Give the people, places and kinds of the company names without Latin letters."""
    with desk.database.read() as session:
        desk_team = next(team.id for team in teams(session) if team.name == "The desk")
        street = directory_list(session, Search(kind="site", typed="Lenina")).lines[0].id
    people = {desk.anna: "Анна", desk.boris: "Борис", desk.orlov: "Орлов", desk.petrov: "Петров", desk.wang: "Ван"}
    _rename(desk, "person", people)
    _rename(desk, "customer", {desk.customer: "Жильцы"})
    _rename(desk, "contact", {desk.ivanova: "Иванова"})
    _rename(desk, "site", {street: "Ленина", desk.entrance: "подъезд 2"})
    _save(desk, "site", desk.house, access_notes="Ключ у сторожа", warning="Собака", private_notes="Код 12")
    _save(desk, "equipment", desk.lift, name="Лифт", maker="Завод", model="2000")
    for team, name in ((desk_team, "Пульт"), (desk.field, "Механики"), (desk.maker, "Завод")):
        _save(desk, "team", team, name=name)
    for kind, name in ((desk.trapped, "Застряли"), (desk.stopped, "Лифт стоит"), (desk.question, "Вопрос")):
        _save(desk, "category", kind, labels={"en": name, "ru": name})
    _save(desk, "category", desk.trapped, form=FORM)
    return desk


def busy(desk: FoundedDesk) -> UUID:
    """Let a day go by: late, in danger, paused, closed, joined, corrected, printed; return the busiest request."""
    office, told = desk.office, desk.told
    stuck = desk.take("застряли", site_id=desk.entrance, equipment_id=desk.lift, category_id=desk.trapped,
                      contact_id=desk.ivanova, is_danger=True).request_id  # fmt: skip
    progress.assign(office, stuck, told, person_id=desk.orlov)
    orders.issue_order(office, stuck, told, copy=0, pdf="0" * 64)
    progress.no_answer(office, stuck, told)
    progress.accept(office, stuck, told, eta_at=office.clock() + timedelta(minutes=20))
    join(office, stuck, JoiningCall(words="и ещё", caller_name="Сидоров", phone="89160000000"), by=desk.boris)
    correct(office, stuck, told, Correction(words="застряли между этажами"))
    progress.note(office, stuck, Told(by=desk.boris, text="ребёнок плачет"))
    waits = desk.take("стоит", site_id=desk.house, category_id=desk.stopped).request_id
    progress.assign(office, waits, told, person_id=desk.petrov)
    progress.accept(office, waits, told)
    progress.arrive(office, waits, told)
    progress.pause(office, waits, told, reason="waiting_part")
    orders.issue_order(office, waits, told, copy=0, pdf="1" * 64)
    done = desk.take("не горит", category_id=desk.stopped, place_text="у рынка", phone="89161112233").request_id
    progress.close(office, done, told, Closing(outcome="done", minutes=25))
    progress.reopen(office, done, told)
    progress.cancel(office, done, Told(by=desk.boris, text="передумали"), reason="no_longer_needed")
    desk.take("вопрос", category_id=desk.question, withheld=True)
    for kind in ("complaint", "wrong_number"):
        note_call(office, kind, by=desk.boris, text="опять")
    desk.clock.forward(100)
    return stuck


def _rename(desk: FoundedDesk, kind: str, names: dict[UUID, str]) -> None:
    for row_id, name in names.items():
        _save(desk, kind, row_id, name=name)


def _save(desk: FoundedDesk, kind: str, row_id: UUID, **fields: Any) -> None:
    directory.save(desk.office, kind, row_id, fields, by=desk.anna)
