-- desk
SELECT company.id AS company_id, company.name AS company, company.country, company.currency, company.language, company.kind, desk.id AS desk_id, desk.name AS desk, desk.zone, desk.phone, desk.day_starts_minute, desk.ring_back_minutes, desk.danger_ring_back_minutes, desk.unaccepted_minutes, desk.missed_call_minutes, station.letters AS station
FROM company JOIN desk ON desk.company_id = company.id JOIN station ON station.desk_id = desk.id LEFT OUTER JOIN meta ON meta."key" = 'station' AND meta.value = station.letters ORDER BY meta."key" IS NULL, station.id
 LIMIT 1 OFFSET 0

-- on_duty
SELECT person.id, person.name, person.login, person.role, person.phone, person.pin, person.note, person.retired_at
FROM person JOIN shift ON shift.person_id = person.id
WHERE shift.station = :station AND shift.ended_at IS NULL ORDER BY shift.began_at DESC
 LIMIT 1 OFFSET 0

-- labels
SELECT category.id, category.labels
FROM category

-- lines
SELECT request.id, request.station, request.year, request.serial, request.status, request.line, team.name AS team, person.name AS person, request.assignee_id, request.priority, request.is_danger, request.category_id, category."key" AS category, category.is_danger AS is_danger_kind, site.path, request.place_text, request.place_state, equipment.short_number, contact.name AS caller, request.caller_state, contact_phone.typed, contact_phone.e164, request.words, request.occurred_at, request.recorded_at, request.due_at, request.eta_at, request.accepted_at, request.resolved_at, request.closed_at, request.outcome, kept.station AS kept_station, kept.year AS kept_year, kept.serial AS kept_serial
FROM request LEFT OUTER JOIN team ON team.id = request.team_id LEFT OUTER JOIN person ON person.id = request.assignee_id LEFT OUTER JOIN category ON category.id = request.category_id LEFT OUTER JOIN site ON site.id = request.site_id LEFT OUTER JOIN equipment ON equipment.id = request.equipment_id LEFT OUTER JOIN contact ON contact.id = request.contact_id LEFT OUTER JOIN contact_phone ON contact_phone.id = request.phone_id LEFT OUTER JOIN request AS kept ON kept.id = request.joined_to_id AND kept.id != request.id
WHERE request.recorded_at >= :first AND request.recorded_at < :after ORDER BY request.recorded_at, request.id

-- joined
SELECT call.request_id, count(*) AS callers
FROM call
WHERE call.request_id IN (SELECT request.id
FROM request
WHERE request.recorded_at >= :first AND request.recorded_at < :after) AND call.kind = 'joined' AND call.voided_at IS NULL GROUP BY call.request_id

-- corrected
SELECT entry.id, entry.request_id, entry.kind, entry.data, entry.text
FROM entry
WHERE entry.request_id IN (SELECT entry.request_id
FROM entry
WHERE entry.request_id IN (SELECT request.id
FROM request
WHERE request.recorded_at >= :first AND request.recorded_at < :after) AND entry.kind = 'corrected') AND entry.kind IN ('registered', 'place_noted', 'access_noted', 'corrected', 'undone') ORDER BY entry.recorded_at, entry.id

-- site_id
SELECT site.id, site.path
FROM site
WHERE site.id = :id

-- contact_id
SELECT contact.id, contact.name
FROM contact
WHERE contact.id = :id
