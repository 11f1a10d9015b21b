"""A demo company made quickly: the rows that the acts would write, without the acts.

What each act writes stands here once more, so that millions of them take minutes. tests/exchange/test_demo_hands.py
makes the same company both ways and compares every column of every table.
"""

from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.consequences import Taken
from desktop.domain.promises import TO_CALLERS, PromiseKind
from desktop.domain.status import ENDED
from desktop.exchange.demo_directory_rows import MICROS, DirectoryByRows
from desktop.exchange.demo_firm import Kind
from desktop.exchange.demo_hands import Call, Caller, End, Place
from desktop.exchange.demo_made import Day, Made, Shift, ended, plain_json, ref_of, ref_of_few
from desktop.storage.filling import as_json
from desktop.storage.findable import findable_parts
from desktop.storage.tables import RequestRow
from desktop.workflow.orders import TEMPLATE


class ByRows(DirectoryByRows):
    """Does what Hands says by writing rows. write -- takes what is made, some ten thousand rows at a time.

    imported_at -- microseconds: what each entry is marked with
    """

    def end(self) -> None:
        """Write what is still going on as it stands now, and all that waits."""
        for made in sorted(self._running.values(), key=lambda made: made.id):
            self._keep(made)
        self._running.clear()
        if self._shift is not None:
            self._keep_shift(self._shift, None)
        self._flush()

    # The day

    def go_on_duty(self, person: str) -> None:
        self.by = person
        if self._shift is not None and self._shift.person == person:
            return
        first = ""
        if self._shift is not None:
            self._keep_shift(self._shift, self.now * MICROS)
            off = self._entry("duty_off", None, f'"person_id":"{self._shift.person}"')
            first = f',"with":"{self._ids.text(off)}"'
        self._shift = Shift(self._new()[1], person, self.now * MICROS)
        self._entry("duty_on", None, f'"person_id":"{person}"{first}')

    def sign_day(self, day: date, *, by: str) -> None:
        self._today()
        signed = self._days.pop(day, None) or Day(0, 0, 0)
        (made, ref), now = self._new(), self.now * MICROS
        entries = list(map(self._ids.text, signed.entries))
        totals = signed.totals() | ended(self._due.pop(day, []), now)
        self._rows.of["day_review"].append(
            (ref, day.isoformat(), self._station, ref_of(by), now, as_json(entries), as_json(totals), "")
        )
        author, self.by = self.by, by
        self._entry("day_signed", None, f'"day":"{day}","entries":{len(entries)},"day_review_id":"{made}"')
        self.by = author

    def note_call(self, kind: str, *, text: str, about: str | None, at: int) -> None:
        request = ref_of(about) if about else None
        entry = self._entry("call_noted", request, f'"kind":"{kind}"', text, at=at)
        self._call(request, kind, None, None, None, "", entry, at)
        self._day.other_calls += 1

    # A request

    def register(self, call: Call) -> str:
        self._today()
        kind, place = self._firm.kinds[call.kind], call.place
        contact, phone = self._caller(call.caller, place.site if place else None)
        year = self._day.year
        serial = self.serials[year] = self.serials.get(year, 0) + 1
        now = self.now * MICROS
        made, ref = self._new()
        made_of = kind.taken(call.answers)
        due_s = kind.due_s[made_of.priority]
        request = Made(
            id=made, ref=ref, station=self._station, year=year, serial=serial, line=made_of.line,
            priority=str(made_of.priority), is_danger=made_of.is_danger, category_id=kind.id, form_id=kind.form,
            answers=kind.answers(call.answers), contact_id=contact, phone_id=phone,
            caller_state="withheld" if call.caller is None else "confirmed", words=call.words,
            occurred_at=call.at * MICROS, recorded_at=now,
            due_at=None if due_s is None else (call.at + due_s) * MICROS,
        )  # fmt: skip
        request.contact_name = call.caller.name if call.caller else ""
        if place is not None:
            request.stands_at(place)
        request.place_text = "" if place else call.place_text
        request.place_state = "unconfirmed" if call.place_text else "confirmed" if place else "owed"
        self._running[request.id] = request
        self._day.requests.append(request)
        self._registered(request, kind, call, made_of)
        return request.id

    def join(self, request: str, caller: Caller, *, words: str) -> None:
        row = self._running[request]
        contact, phone = self._caller(caller, row.site_id)
        site = ref_of(row.site_id) if row.site_id else None
        joined, call = self._new()
        data = f'"call_id":"{joined}"' + (f',"contact_id":"{contact}"' if contact else "")
        if (promise := self._owe_a_call(row, contact, phone, at=self.now)) is not None:
            data += f',"promised":"{promise}"'
        data += self._arrival(row)
        entry = self._entry("joined", row.ref, data, words)
        self._call(row.ref, "joined", contact, phone, site, "", entry, self.now, call=call)
        self._day.joined += 1

    def correct_place(self, request: str, place: Place) -> None:
        row = self._running[request]
        data = row.change(
            site_id=place.site, equipment_id=place.equipment, customer_id=place.customer, place_state="confirmed"
        )
        row.stands_at(place)
        row.place_text = ""
        self._entry("corrected", row.ref, f'"field":"place",{data}')

    def note(self, request: str, text: str) -> None:
        row = self._running[request]
        self._entry("noted", row.ref, row.change(status=row.status), text)

    def route(self, request: str, team: str, *, text: str) -> None:
        row = self._running[request]
        line = self._firm.lines[team]
        data = row.change(status="routed", line=line, team_id=team, assignee_id=None, eta_at=None, accepted_at=None)
        self._entry("routed", row.ref, data, text)

    def assign(self, request: str, person: str) -> None:
        row = self._running[request]
        columns: dict[str, Any] = {"status": "assigned", "eta_at": None, "accepted_at": None, "assignee_id": person}
        teams = self._firm.teams.get(person, ())
        if teams and row.team_id not in teams:
            columns |= {"team_id": teams[0], "line": self._firm.lines[teams[0]]}
        self._entry("assigned", row.ref, f'{row.change(**columns)},"person_id":"{person}"')

    def accept(self, request: str, *, eta: int) -> None:
        row = self._running[request]
        data = row.change(status="accepted", eta_at=eta * MICROS, accepted_at=self.now * MICROS)
        self._entry("accepted", row.ref, data + row.whom())

    def arrive(self, request: str) -> None:
        row = self._running[request]
        data = row.change(status="on_site") + row.whom()
        self._entry("on_site", row.ref, data + self._keep_arrival(row))

    def pause(self, request: str, reason: str, *, text: str) -> None:
        row = self._running[request]
        data = row.change(before_pause=row.status, status="paused", pause_reason=reason)
        self._entry("paused", row.ref, f'{data},"reason":"{reason}"', text)

    def resume(self, request: str) -> None:
        row = self._running[request]
        self._entry("resumed", row.ref, row.change(status=row.before_pause, before_pause=None, pause_reason=None))

    def ring_back(self, request: str, *, text: str = "", again_in: int | None = None) -> None:
        row = self._running[request]
        data = f'"kept":{_listed(row.keep_ring_backs(self.now * MICROS))}'
        if again_in is None and row.is_danger and row.status not in ENDED:
            again_in = self._firm.desk.danger_ring_back_minutes * 60 or None
        if again_in is not None:
            data += f',"promised":"{self._promise(row, again_in)}"'
        self._entry("rung_back", row.ref, data + self._arrival(row), text)

    def issue_order(self, request: str, *, copy: int) -> None:
        row = self._running[request]
        (order, ref), now = self._new(), self.now * MICROS
        row.orders.append([ref, row.assignee_id, copy, now, None])
        self._entry("order_printed", row.ref, f'"copy":{copy},"work_order_id":"{order}"')
        self._day.orders += 1

    def return_order(self, request: str, *, outcome: str | None) -> None:
        row = self._running[request]
        out = [order for order in row.orders if order[4] is None]
        for order in out:
            order[4] = self.now * MICROS
        data = f'"outcome":{plain_json(outcome)},"sheets":{len(out)}'
        self._entry("order_returned", row.ref, data + row.whom())
        self.close(request, End(outcome=outcome))

    def resolve(self, request: str, end: End, *, text: str) -> None:
        self._end("resolved", self._running[request], end, text)

    def close(self, request: str, end: End, *, text: str = "") -> None:
        self._end("closed", self._running[request], end, text)

    def reopen(self, request: str, *, text: str) -> None:
        row = self._running[request]
        status = "assigned" if row.assignee_id else "routed"
        data = row.change(status=status, resolved_at=None, closed_at=None, outcome=None)
        self._entry("reopened", row.ref, data, text)

    def cancel(self, request: str, reason: str) -> None:
        row = self._running[request]
        data = f'{row.change(status="cancelled", closed_at=self.now * MICROS)},"reason":{as_json(reason)}'
        self._entry("cancelled", row.ref, data + self._drop_promises(row))

    def finished(self, request: str) -> None:
        self._keep(self._running.pop(request))

    # What acts have in common

    def _registered(self, row: Made, kind: Kind, call: Call, made_of: Taken) -> None:
        at, ref = call.at, row.ref
        facts = row.facts(is_late=at < self._day.first)
        if made_of.because:
            because = as_json({name: question.key for name, question in made_of.because.items()})
            facts += f',"why":"answer","because":{because}'
        first = self._entry("registered", ref, facts, call.words, at=at)
        more = f'"with":"{self._ids.text(first)}"'
        if call.place_text:
            self._entry("place_noted", ref, more, call.place_text, at=at)
        for question, answer, is_choice in kind.said(row.answers):
            data = f'"question":"{question}","form_id":"{kind.form}",{more}'
            if is_choice:
                data += f',"choice":"{answer}"'
            self._entry("answered", ref, data, "" if is_choice else answer, at=at)
        site = ref_of(row.site_id) if row.site_id else None
        self._call(ref, "request", row.contact_id, row.phone_id, site, row.place_text, first, at)
        self._owe_a_call(row, row.contact_id, row.phone_id, at=at)
        if made_of.team_id is not None:
            moved = row.change(status="routed", line=made_of.line, team_id=kind.team)
            self._entry("routed", ref, f'{moved},"why":"category","category_id":"{kind.id}",{more}', at=at)

    def _end(self, kind: str, row: Made, end: End, text: str) -> None:
        now = self.now * MICROS
        columns: dict[str, Any] = {
            "status": kind,
            "resolved_at": row.resolved_at or now,
            **({"closed_at": now} if kind == "closed" else {}),
            **{name: code for name, code in zip(End._fields[:4], end[:4], strict=True) if code},
        }
        if "outcome" not in columns and row.outcome is None:
            columns["outcome"] = "done"
        data = row.change(**columns)
        if end.minutes:
            labour, ref = self._new()
            person = ref_of_few(row.assignee_id) if row.assignee_id else None
            self._rows.of["labour"].append((ref, row.ref, person, end.minutes, now))
            data += f',"minutes":{end.minutes},"labour_id":"{labour}"'
        self._entry(kind, row.ref, data + self._keep_arrival(row) + self._drop_promises(row) + row.whom(), text)

    def _drop_promises(self, row: Made) -> str:
        dropped = row.settle_promises(*TO_CALLERS, dropped_at=self.now * MICROS)
        return f',"dropped":{_listed(dropped)}' if dropped else ""

    def _keep_arrival(self, row: Made) -> str:
        """Somebody is there: see workflow.owing.keep_arrival."""
        kept = row.settle_promises(PromiseKind.ARRIVE, kept_at=self.now * MICROS)
        return f',"kept":{_listed(kept)}' if kept else ""

    def _arrival(self, row: Made) -> str:
        """The caller hears when somebody comes: see workflow.owing.promise_arrival."""
        now, eta_at = self.now * MICROS, row.eta_at
        if row.status not in ("accepted", "under_way") or eta_at is None or eta_at <= now:
            return ""
        if any(promise[2] == eta_at for promise in row.owed(PromiseKind.ARRIVE)):
            return ""
        dropped = row.settle_promises(PromiseKind.ARRIVE, dropped_at=now)
        arrival = self._owe(row, PromiseKind.ARRIVE, eta_at, row.contact_id, at=self.now)
        return f',"arrival":"{arrival}","told_eta_at":{eta_at}' + (f',"dropped":{_listed(dropped)}' if dropped else "")

    def _owe_a_call(self, row: Made, contact: str | None, phone: str | None, *, at: int) -> str | None:
        """Return what is promised at *at* to a caller anew: see workflow.owing.owe_a_call."""
        desk = self._firm.desk
        minutes = desk.danger_ring_back_minutes if row.is_danger else desk.ring_back_minutes
        is_owed = any(promise[7] == contact for promise in row.owed(PromiseKind.RING_BACK))
        if minutes <= 0 or phone is None or is_owed:
            return None
        return self._owe(row, PromiseKind.RING_BACK, (self.now + minutes * 60) * MICROS, contact, at=at)

    def _promise(self, row: Made, seconds: int) -> str:
        return self._owe(row, PromiseKind.RING_BACK, (self.now + seconds) * MICROS, row.contact_id, at=self.now)

    def _owe(self, row: Made, kind: PromiseKind, due_at: int, whom: str | None, *, at: int) -> str:
        made, ref = self._new()
        promise = [made, ref, due_at, at * MICROS, None, None, kind, whom]
        row.promises.append(promise)
        day = self._desk_day.of(datetime.fromtimestamp(due_at // MICROS, UTC))
        self._due.setdefault(day, []).append(promise)
        return made

    def _caller(self, caller: Caller | None, site: str | None) -> tuple[str | None, str | None]:
        """Return contact and number: of the directory, or made at his first call and found again later."""
        if caller is None:
            return None, None
        contact = caller.contact or caller.made
        if contact is None:
            contact = self._contact(caller.name, caller.phone, site=ref_of(site) if site else None, customer=None)
            caller.made = contact
        return contact, self._ids.text(self._ids.number(contact) + 1)

    def _call(
        self, request: bytes | None, kind: str, contact: str | None, phone: str | None, site: bytes | None, text: str,
        entry: int, at: int, *, call: bytes | None = None,
    ) -> None:  # fmt: skip
        self._rows.of["call"].append(
            (call or self._new()[1], request, kind, ref_of(contact) if contact else None,
             ref_of(phone) if phone else None, site, text, self._ids.ref(entry), at * MICROS, self.now * MICROS)
        )  # fmt: skip

    def _keep(self, row: Made) -> None:
        """Write a request as it stands, and what hangs on it."""
        self._rows.of["request"].append(row.values())
        self._rows.found.append(("request", row.ref, findable_parts(RequestRow, row, row.related)))
        for _made, ref, due, since, kept, dropped, kind, whom in row.promises:
            contact = ref_of(whom) if whom else None
            self._rows.of["promise"].append((ref, row.ref, contact, str(kind), due, since, kept, dropped))
        for ref, person, copy, issued, returned in row.orders:
            state = f'{{"person_id":{plain_json(person)}}}'
            self._rows.of["work_order"].append(
                (ref, row.ref, ref_of_few(person) if person else None, copy, issued, returned, TEMPLATE, "", state)
            )

    def _keep_shift(self, shift: Shift, ended_at: int | None) -> None:
        self._rows.of["shift"].append((shift.ref, ref_of(shift.person), self._station, shift.began_at, ended_at))


def _listed(ids: list[str]) -> str:
    return "[" + ",".join(f'"{one}"' for one in ids) + "]"
