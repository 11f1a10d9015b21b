BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE call (
	id BLOB NOT NULL, 
	request_id BLOB, 
	kind VARCHAR(32) NOT NULL, 
	contact_id BLOB, 
	phone_id BLOB, 
	site_id BLOB, 
	place_text TEXT NOT NULL, 
	entry_id BLOB, 
	occurred_at BIGINT NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	"key" VARCHAR(200), 
	voided_at BIGINT, 
	CONSTRAINT pk_call PRIMARY KEY (id), 
	CONSTRAINT fk_call_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_call_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_call_phone_id FOREIGN KEY(phone_id) REFERENCES contact_phone (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_call_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_call_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "call" VALUES(X'01A2093AA85D72E6BAF657CD4E58A631',X'01A2093AA8587999A9D62ECA1DF6B701','request',X'01A2093AA7447098808AE4D24B001942',X'01A2093AA82872799766E01D2942F2C6',X'01A2093AA6997735A8094B66E1E3A092','',X'01A2093AA859787494B377CB83BBB77A',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2093AA89C7873B542F46090B0956C',X'01A2093AA8587999A9D62ECA1DF6B701','joined',X'01A2093AA89C73EDB23656F40F07DC41',X'01A2093AA89C7523A33CB097231B89C5',X'01A2093AA6997735A8094B66E1E3A092','',X'01A2093AA89C78F18644F99D440625D4',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2093AA903758C92974850F1CC5D08',X'01A2093AA8FE79B1BEB933D86BDC906A','request',X'01A2093AA8FE79B1BEB933D86BDC9069',NULL,NULL,'Mill Lane 4',X'01A2093AA8FE7D8E959009767F6B4FEA',1772445600000000,1772445600000000,NULL,NULL);
CREATE TABLE category (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	labels JSON NOT NULL, 
	type_group VARCHAR(200) NOT NULL, 
	priority VARCHAR(200) NOT NULL, 
	due_minutes JSON NOT NULL, 
	norm_minutes INTEGER, 
	position INTEGER NOT NULL, 
	form_id BLOB, 
	line INTEGER NOT NULL, 
	team_id BLOB, 
	codes JSON NOT NULL, 
	checklist JSON NOT NULL, 
	patterns JSON NOT NULL, 
	is_danger BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_category PRIMARY KEY (id), 
	CONSTRAINT fk_category_form_id FOREIGN KEY(form_id) REFERENCES intake_form (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_category_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "category" VALUES(X'01A2093AA5D878A3A3AC577BD9B3D9DB','trapped','{"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}','trapped','danger','{"danger": 30}',25,0,X'01A2093AA5CD74409EC91872A0B7B086',2,X'01A2093AA5C67ED38E12A6DCC664C350','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2093AA5D878A3A3AC577BD9B3D9DC','stopped','{"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}','stopped','normal','{"urgent": 120, "normal": 1440}',NULL,1,NULL,2,X'01A2093AA5C67ED38E12A6DCC664C350','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2093AA5D878DB849E88A3544F06B4','question','{"en": "A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
CREATE TABLE change (
	seq INTEGER NOT NULL, 
	txn BLOB NOT NULL, 
	author_id BLOB, 
	at BIGINT NOT NULL, 
	ops JSON NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (seq)
);
INSERT INTO "change" VALUES(1,X'01A2093AA5E770739C0E4195C5DD4AF6',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "company", "id": "01a2093a-a5a8-7094-a033-3269d57d441a", "set": {"name": "Riga Lifts", "country": "RU", "currency": "EUR", "language": "en", "kind": "live", "pack": "lifts"}}, {"op": "I", "tab": "desk", "id": "01a2093a-a5b0-7b19-a6ff-f184cda3de91", "set": {"company_id": "01a2093a-a5a8-7094-a033-3269d57d441a", "name": "Lift desk", "zone": "Europe/Riga", "phone": "", "day_starts_minute": 0, "ring_back_minutes": 30, "danger_ring_back_minutes": 10, "unaccepted_minutes": 10}}, {"op": "I", "tab": "station", "id": "01a2093a-a5ba-730e-9a76-071d1805d628", "set": {"desk_id": "01a2093a-a5b0-7b19-a6ff-f184cda3de91", "letters": "A"}}, {"op": "I", "tab": "person", "id": "01a2093a-a596-75b3-bf00-4503350a4acd", "set": {"name": "Anna Petrova", "login": "anna", "role": "supervisor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a2093a-a5c5-7758-b86c-7a4bd28a77c7", "set": {"name": "The desk", "line": 1, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "set": {"name": "Field", "line": 2, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a2093a-a5cb-7ca3-8299-7b218b1d2d61", "set": {"name": "The maker", "line": 3, "phone": "", "is_contractor": true, "retired_at": null}}, {"op": "I", "tab": "intake_form", "id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "set": {"key": "trapped", "version": 1, "body": {"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}}}, {"op": "I", "tab": "category", "id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "set": {"key": "trapped", "labels": {"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}, "type_group": "trapped", "priority": "danger", "due_minutes": {"danger": 30}, "norm_minutes": 25, "position": 0, "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "line": 2, "team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": true, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9dc", "set": {"key": "stopped", "labels": {"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}, "type_group": "stopped", "priority": "normal", "due_minutes": {"urgent": 120, "normal": 1440}, "norm_minutes": null, "position": 1, "form_id": null, "line": 2, "team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a2093a-a5d8-78db-849e-88a3544f06b4", "set": {"key": "question", "labels": {"en": "A question"}, "type_group": "question", "priority": "low", "due_minutes": {}, "norm_minutes": null, "position": 2, "form_id": null, "line": 1, "team_id": null, "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a5e1-73a9-9cc6-d8ea1b850e82", "set": {"request_id": null, "kind": "founded", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {}, "text": ""}}]');
INSERT INTO "change" VALUES(2,X'01A2093AA629733AA1D375752C0CD4F7',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "customer", "id": "01a2093a-a61f-7d97-b75b-dcf13a445f21", "set": {"name": "House Union No. 1", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a622-7566-8b17-f4afe339dbb5", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "customer", "act": "add", "row_id": "01a2093a-a61f-7d97-b75b-dcf13a445f21"}, "text": ""}}]');
INSERT INTO "change" VALUES(3,X'01A2093AA6427F6FA19BEF17824490F2',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a631-70b5-98fd-6a142e97cc7b", "set": {"parent_id": null, "customer_id": null, "name": "Lenina", "path": "Lenina", "kind": "street", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a641-7052-ba0d-f9d4271a97e2", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a631-70b5-98fd-6a142e97cc7b"}, "text": ""}}]');
INSERT INTO "change" VALUES(4,X'01A2093AA662739A86229B4CB4C4FE1D',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a659-7dba-80fb-ce769f2a671d", "set": {"parent_id": "01a2093a-a631-70b5-98fd-6a142e97cc7b", "customer_id": "01a2093a-a61f-7d97-b75b-dcf13a445f21", "name": "14", "path": "Lenina, 14", "kind": "house", "zone": "Europe/Riga", "access_notes": "Key at the guard", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a661-7205-82b9-63c2bdaf4441", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a659-7dba-80fb-ce769f2a671d"}, "text": ""}}]');
INSERT INTO "change" VALUES(5,X'01A2093AA67B775B898AAD9EECF19AD8',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a671-78ff-8991-9c5490035ac0", "set": {"parent_id": "01a2093a-a631-70b5-98fd-6a142e97cc7b", "customer_id": null, "name": "14A", "path": "Lenina, 14A", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a672-7362-9632-69076278713b", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a671-78ff-8991-9c5490035ac0"}, "text": ""}}]');
INSERT INTO "change" VALUES(6,X'01A2093AA68C7097970B97F6C1FAE1A9',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a681-7c1a-ab62-7036f2336eb8", "set": {"parent_id": "01a2093a-a631-70b5-98fd-6a142e97cc7b", "customer_id": null, "name": "140", "path": "Lenina, 140", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a68b-74f3-9862-7d446c2f4015", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a681-7c1a-ab62-7036f2336eb8"}, "text": ""}}]');
INSERT INTO "change" VALUES(7,X'01A2093AA6A57923B76AA88855A52223',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a699-7735-a809-4b66e1e3a092", "set": {"parent_id": "01a2093a-a659-7dba-80fb-ce769f2a671d", "customer_id": "01a2093a-a61f-7d97-b75b-dcf13a445f21", "name": "entrance 2", "path": "Lenina, 14, entrance 2", "kind": "entrance", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a6a4-7d2c-a623-2a976bf98a3b", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a699-7735-a809-4b66e1e3a092"}, "text": ""}}]');
INSERT INTO "change" VALUES(8,X'01A2093AA6B672F79568CE43909562C7',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a6b4-70e6-8bf6-8774fcd4d5e1", "set": {"parent_id": null, "customer_id": null, "name": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "path": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a6b5-7ee7-9a82-b1a53c7d85d9", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a6b4-70e6-8bf6-8774fcd4d5e1"}, "text": ""}}]');
INSERT INTO "change" VALUES(9,X'01A2093AA6D07FD79CB4BC956C707C67',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a2093a-a6c5-74bb-a013-a31b9bce846f", "set": {"parent_id": null, "customer_id": null, "name": "\u4eba\u6c11\u8def\u4e94\u53f7", "path": "\u4eba\u6c11\u8def\u4e94\u53f7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a6cf-7738-acb4-12b48431e9d3", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a2093a-a6c5-74bb-a013-a31b9bce846f"}, "text": ""}}]');
INSERT INTO "change" VALUES(10,X'01A2093AA6E67940B83A980CA8BB8A6F',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "set": {"name": "Boris Ivanov", "login": null, "role": "dispatcher", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a6e5-7944-9db0-ab2cef38554b", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea"}, "text": ""}}]');
INSERT INTO "change" VALUES(11,X'01A2093AA7017DE2ABD99CFA17A60E91',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c", "set": {"name": "Pavel Orlov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a2093a-a6ff-7fa2-8827-840a73f8c2ba", "set": {"team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "person_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a700-7bc4-b95f-831a5ec70d2d", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c"}, "text": ""}}]');
INSERT INTO "change" VALUES(12,X'01A2093AA71B7F62A17746787928BEE0',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a2093a-a710-7b19-bc40-633bc8eebd1a", "set": {"name": "Ilya Petrov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a2093a-a712-7374-839c-377770405d0b", "set": {"team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "person_id": "01a2093a-a710-7b19-bc40-633bc8eebd1a", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a712-7881-93ff-afdbcd1dd184", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a2093a-a710-7b19-bc40-633bc8eebd1a"}, "text": ""}}]');
INSERT INTO "change" VALUES(13,X'01A2093AA7247D70A6C598F9012BB1A6',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a2093a-a71e-79fe-8941-3bded7a46a1c", "set": {"name": "Wang Wei", "login": null, "role": "contractor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a2093a-a724-7d70-a6c5-98f9012bb1a4", "set": {"team_id": "01a2093a-a5cb-7ca3-8299-7b218b1d2d61", "person_id": "01a2093a-a71e-79fe-8941-3bded7a46a1c", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a724-7d70-a6c5-98f9012bb1a5", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a2093a-a71e-79fe-8941-3bded7a46a1c"}, "text": ""}}]');
INSERT INTO "change" VALUES(14,X'01A2093AA7377EC3B05766636F66ADB2',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "equipment", "id": "01a2093a-a728-79f3-9206-cc90fe41f0cb", "set": {"site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "short_number": "2", "name": "Lift", "maker": "Otis", "model": "2000", "note": "", "source": null, "external_ref": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a737-7ec3-b057-66636f66adb1", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "equipment", "act": "add", "row_id": "01a2093a-a728-79f3-9206-cc90fe41f0cb"}, "text": ""}}]');
INSERT INTO "change" VALUES(15,X'01A2093AA829793B9CB346960C888DB0',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a2093a-a744-7098-808a-e4d24b001942", "set": {"customer_id": null, "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "name": "Ivanova", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a2093a-a828-7279-9766-e01d2942f2c6", "set": {"contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "typed": "8 916 123-45-67", "e164": "+79161234567", "digits": "79161234567", "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a2093a-a828-7279-9766-e01d2942f2c7", "set": {"contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "typed": "101", "e164": null, "digits": "101", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a829-793b-9cb3-46960c888daf", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"table": "contact", "act": "add", "row_id": "01a2093a-a744-7098-808a-e4d24b001942"}, "text": ""}}]');
INSERT INTO "change" VALUES(16,X'01A2093AA8717277B4A0E0778A2888D4',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "request", "id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "set": {"station": "A", "year": 2026, "serial": 1, "former_number": null, "source": null, "external_ref": null, "status": "routed", "before_pause": null, "pause_reason": null, "line": 2, "team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350", "assignee_id": null, "priority": "danger", "is_danger": true, "category_id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "answers": {"inside": true, "floor": "3", "state": "well"}, "customer_id": "01a2093a-a61f-7d97-b75b-dcf13a445f21", "contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "phone_id": "01a2093a-a828-7279-9766-e01d2942f2c6", "caller_state": "confirmed", "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "equipment_id": "01a2093a-a728-79f3-9206-cc90fe41f0cb", "place_text": "", "place_state": "confirmed", "words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7", "access_notes": "code 12", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": 1772447400000000, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a859-7874-94b3-77cb83bbb77a", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00001", "priority": "danger", "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "equipment_id": "01a2093a-a728-79f3-9206-cc90fe41f0cb", "contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "category_id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "danger": true, "answers": {"inside": true}}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}, {"op": "I", "tab": "entry", "id": "01a2093a-a859-7874-94b3-77cb83bbb77b", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "access_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}, "text": "code 12"}}, {"op": "I", "tab": "entry", "id": "01a2093a-a859-7c46-b480-95dc8400c8a5", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"question": "floor", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}, "text": "3"}}, {"op": "I", "tab": "entry", "id": "01a2093a-a859-7c46-b480-95dc8400c8a6", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"question": "state", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "choice": "well", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}, "text": ""}}, {"op": "I", "tab": "call", "id": "01a2093a-a85d-72e6-baf6-57cd4e58a631", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "request", "contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "phone_id": "01a2093a-a828-7279-9766-e01d2942f2c6", "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "place_text": "", "entry_id": "01a2093a-a859-7874-94b3-77cb83bbb77a", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "promise", "id": "01a2093a-a859-7c46-b480-95dc8400c8a7", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "kind": "ring_back", "due_at": 1772446200000000, "made_at": 1772445600000000, "kept_at": null, "dropped_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a859-7da8-a118-84001bab7e4b", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "routed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350"}, "why": "category", "category_id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}, "text": ""}}]');
INSERT INTO "change" VALUES(17,X'01A2093AA88C7066A5FFB9FCF3CCBAED',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a2093a-a88a-78d2-8293-de74d6eb2d96", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "assigned", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c"}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "set": {"status": "assigned", "assignee_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c"}, "base": {"status": "routed", "assignee_id": null}}]');
INSERT INTO "change" VALUES(18,X'01A2093AA89E7B0F9C368FF749A03199',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a2093a-a89c-73ed-b236-56f40f07dc41", "set": {"customer_id": null, "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "name": "\u4eba", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a2093a-a89c-7523-a33c-b097231b89c5", "set": {"contact_id": "01a2093a-a89c-73ed-b236-56f40f07dc41", "typed": "8 916 765-43-21", "e164": "+79167654321", "digits": "79167654321", "retired_at": null}}, {"op": "I", "tab": "call", "id": "01a2093a-a89c-7873-b542-f46090b0956c", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "joined", "contact_id": "01a2093a-a89c-73ed-b236-56f40f07dc41", "phone_id": "01a2093a-a89c-7523-a33c-b097231b89c5", "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "place_text": "", "entry_id": "01a2093a-a89c-78f1-8644-f99d440625d4", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a89c-78f1-8644-f99d440625d4", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "joined", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"call_id": "01a2093a-a89c-7873-b542-f46090b0956c", "contact_id": "01a2093a-a89c-73ed-b236-56f40f07dc41"}, "text": "Me too"}}]');
INSERT INTO "change" VALUES(19,X'01A2093AA8AD73958BCBC2B1A0109FCA',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a2093a-a8a9-7e86-a593-b0bb0522eb8f", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "accepted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "set": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}, "base": {"status": "assigned", "eta_at": null, "accepted_at": null}}]');
INSERT INTO "change" VALUES(20,X'01A2093AA8D37FDC90C51BBA9A006951',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a2093a-a8c0-7521-ba21-3d2345c2d4e8", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "corrected", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"field": "words", "was_empty": false}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}}, {"op": "U", "tab": "request", "id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "set": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}, "base": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}]');
INSERT INTO "change" VALUES(21,X'01A2093AA8F577DFBF4D556F1017028C',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "labour", "id": "01a2093a-a8dd-70c4-8647-2cc2e76aaa9f", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "person_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c", "minutes": 25, "recorded_at": 1772445600000000, "voided_at": null}}, {"op": "U", "tab": "request", "id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "set": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "base": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a8f3-76d0-8510-b812ac3f8d1f", "set": {"request_id": "01a2093a-a858-7999-a9d6-2eca1df6b701", "kind": "closed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a2093a-a8dd-70c4-8647-2cc2e76aaa9f", "dropped": ["01a2093a-a859-7c46-b480-95dc8400c8a7"]}, "text": ""}}, {"op": "U", "tab": "promise", "id": "01a2093a-a859-7c46-b480-95dc8400c8a7", "set": {"dropped_at": 1772445600000000}, "base": {"dropped_at": null}}]');
INSERT INTO "change" VALUES(22,X'01A2093AA9047004B5C2A07D7841799B',X'01A2093AA6E17D4B86FC670A1BD1E6EA',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a2093a-a8fe-79b1-beb9-33d86bdc9069", "set": {"customer_id": null, "site_id": null, "name": "Somebody", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "request", "id": "01a2093a-a8fe-79b1-beb9-33d86bdc906a", "set": {"station": "A", "year": 2026, "serial": 2, "former_number": null, "source": null, "external_ref": null, "status": "new", "before_pause": null, "pause_reason": null, "line": 1, "team_id": null, "assignee_id": null, "priority": "normal", "is_danger": false, "category_id": null, "form_id": null, "answers": {}, "customer_id": null, "contact_id": "01a2093a-a8fe-79b1-beb9-33d86bdc9069", "phone_id": null, "caller_state": "confirmed", "site_id": null, "equipment_id": null, "place_text": "Mill Lane 4", "place_state": "unconfirmed", "words": "No light", "access_notes": "", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": null, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a2093a-a8fe-7d8e-9590-09767f6b4fea", "set": {"request_id": "01a2093a-a8fe-79b1-beb9-33d86bdc906a", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00002", "priority": "normal", "contact_id": "01a2093a-a8fe-79b1-beb9-33d86bdc9069"}, "text": "No light"}}, {"op": "I", "tab": "entry", "id": "01a2093a-a8fe-7d8e-9590-09767f6b4feb", "set": {"request_id": "01a2093a-a8fe-79b1-beb9-33d86bdc906a", "kind": "place_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a2093a-a8fe-7d8e-9590-09767f6b4fea"}, "text": "Mill Lane 4"}}, {"op": "I", "tab": "call", "id": "01a2093a-a903-758c-9297-4850f1cc5d08", "set": {"request_id": "01a2093a-a8fe-79b1-beb9-33d86bdc906a", "kind": "request", "contact_id": "01a2093a-a8fe-79b1-beb9-33d86bdc9069", "phone_id": null, "site_id": null, "place_text": "Mill Lane 4", "entry_id": "01a2093a-a8fe-7d8e-9590-09767f6b4fea", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}]');
INSERT INTO "change" VALUES(23,X'01A2093AA95074F6B2082374129290CE',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'[{"op": "I", "tab": "day_review", "id": "01a2093a-a925-7ab6-94d8-97f72ddb440f", "set": {"day": "2026-03-02", "station": "A", "signed_by_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "signed_at": 1772445600000000, "entry_ids": ["01a2093a-a5e1-73a9-9cc6-d8ea1b850e82", "01a2093a-a622-7566-8b17-f4afe339dbb5", "01a2093a-a641-7052-ba0d-f9d4271a97e2", "01a2093a-a661-7205-82b9-63c2bdaf4441", "01a2093a-a672-7362-9632-69076278713b", "01a2093a-a68b-74f3-9862-7d446c2f4015", "01a2093a-a6a4-7d2c-a623-2a976bf98a3b", "01a2093a-a6b5-7ee7-9a82-b1a53c7d85d9", "01a2093a-a6cf-7738-acb4-12b48431e9d3", "01a2093a-a6e5-7944-9db0-ab2cef38554b", "01a2093a-a700-7bc4-b95f-831a5ec70d2d", "01a2093a-a712-7881-93ff-afdbcd1dd184", "01a2093a-a724-7d70-a6c5-98f9012bb1a5", "01a2093a-a737-7ec3-b057-66636f66adb1", "01a2093a-a829-793b-9cb3-46960c888daf", "01a2093a-a859-7874-94b3-77cb83bbb77a", "01a2093a-a859-7874-94b3-77cb83bbb77b", "01a2093a-a859-7c46-b480-95dc8400c8a5", "01a2093a-a859-7c46-b480-95dc8400c8a6", "01a2093a-a859-7da8-a118-84001bab7e4b", "01a2093a-a88a-78d2-8293-de74d6eb2d96", "01a2093a-a89c-78f1-8644-f99d440625d4", "01a2093a-a8a9-7e86-a593-b0bb0522eb8f", "01a2093a-a8c0-7521-ba21-3d2345c2d4e8", "01a2093a-a8f3-76d0-8510-b812ac3f8d1f", "01a2093a-a8fe-7d8e-9590-09767f6b4fea", "01a2093a-a8fe-7d8e-9590-09767f6b4feb"], "totals": {"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}, "remark": "Read"}}, {"op": "I", "tab": "entry", "id": "01a2093a-a945-7195-a3fd-db986824b54c", "set": {"request_id": null, "kind": "day_signed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a2093a-a596-75b3-bf00-4503350a4acd", "on_behalf_of_id": null, "station": "A", "data": {"day": "2026-03-02", "entries": 27, "day_review_id": "01a2093a-a925-7ab6-94d8-97f72ddb440f"}, "text": "Read"}}]');
CREATE TABLE company (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	country VARCHAR(200) NOT NULL, 
	currency VARCHAR(200) NOT NULL, 
	language VARCHAR(200) NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	pack VARCHAR(200), 
	CONSTRAINT pk_company PRIMARY KEY (id)
);
INSERT INTO "company" VALUES(X'01A2093AA5A87094A0333269D57D441A','Riga Lifts','RU','EUR','en','live','lifts');
CREATE TABLE contact (
	id BLOB NOT NULL, 
	customer_id BLOB, 
	site_id BLOB, 
	name VARCHAR(200) NOT NULL, 
	note TEXT NOT NULL, 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	merged_into_id BLOB, 
	retired_at BIGINT, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_contact_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_contact_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "contact" VALUES(X'01A2093AA7447098808AE4D24B001942',NULL,X'01A2093AA6997735A8094B66E1E3A092','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2093AA89C73EDB23656F40F07DC41',NULL,X'01A2093AA6997735A8094B66E1E3A092','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2093AA8FE79B1BEB933D86BDC9069',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
CREATE TABLE contact_phone (
	id BLOB NOT NULL, 
	contact_id BLOB NOT NULL, 
	typed VARCHAR(200) NOT NULL, 
	e164 VARCHAR(200), 
	digits VARCHAR(200) NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_contact_phone PRIMARY KEY (id), 
	CONSTRAINT fk_contact_phone_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "contact_phone" VALUES(X'01A2093AA82872799766E01D2942F2C6',X'01A2093AA7447098808AE4D24B001942','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2093AA82872799766E01D2942F2C7',X'01A2093AA7447098808AE4D24B001942','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2093AA89C7523A33CB097231B89C5',X'01A2093AA89C73EDB23656F40F07DC41','8 916 765-43-21','+79167654321','79167654321',NULL);
CREATE TABLE customer (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	note TEXT NOT NULL, 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	merged_into_id BLOB, 
	retired_at BIGINT, 
	CONSTRAINT pk_customer PRIMARY KEY (id), 
	CONSTRAINT fk_customer_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "customer" VALUES(X'01A2093AA61F7D97B75BDCF13A445F21','House Union No. 1','',NULL,NULL,NULL,NULL);
CREATE TABLE day_review (
	id BLOB NOT NULL, 
	day VARCHAR(10) NOT NULL, 
	station VARCHAR(8) NOT NULL, 
	signed_by_id BLOB NOT NULL, 
	signed_at BIGINT NOT NULL, 
	entry_ids JSON NOT NULL, 
	totals JSON NOT NULL, 
	remark TEXT NOT NULL, 
	CONSTRAINT pk_day_review PRIMARY KEY (id), 
	CONSTRAINT fk_day_review_signed_by_id FOREIGN KEY(signed_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "day_review" VALUES(X'01A2093AA9257AB694D897F72DDB440F','2026-03-02','A',X'01A2093AA59675B3BF004503350A4ACD',1772445600000000,'["01a2093a-a5e1-73a9-9cc6-d8ea1b850e82", "01a2093a-a622-7566-8b17-f4afe339dbb5", "01a2093a-a641-7052-ba0d-f9d4271a97e2", "01a2093a-a661-7205-82b9-63c2bdaf4441", "01a2093a-a672-7362-9632-69076278713b", "01a2093a-a68b-74f3-9862-7d446c2f4015", "01a2093a-a6a4-7d2c-a623-2a976bf98a3b", "01a2093a-a6b5-7ee7-9a82-b1a53c7d85d9", "01a2093a-a6cf-7738-acb4-12b48431e9d3", "01a2093a-a6e5-7944-9db0-ab2cef38554b", "01a2093a-a700-7bc4-b95f-831a5ec70d2d", "01a2093a-a712-7881-93ff-afdbcd1dd184", "01a2093a-a724-7d70-a6c5-98f9012bb1a5", "01a2093a-a737-7ec3-b057-66636f66adb1", "01a2093a-a829-793b-9cb3-46960c888daf", "01a2093a-a859-7874-94b3-77cb83bbb77a", "01a2093a-a859-7874-94b3-77cb83bbb77b", "01a2093a-a859-7c46-b480-95dc8400c8a5", "01a2093a-a859-7c46-b480-95dc8400c8a6", "01a2093a-a859-7da8-a118-84001bab7e4b", "01a2093a-a88a-78d2-8293-de74d6eb2d96", "01a2093a-a89c-78f1-8644-f99d440625d4", "01a2093a-a8a9-7e86-a593-b0bb0522eb8f", "01a2093a-a8c0-7521-ba21-3d2345c2d4e8", "01a2093a-a8f3-76d0-8510-b812ac3f8d1f", "01a2093a-a8fe-7d8e-9590-09767f6b4fea", "01a2093a-a8fe-7d8e-9590-09767f6b4feb"]','{"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}','Read');
CREATE TABLE desk (
	id BLOB NOT NULL, 
	company_id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	zone VARCHAR(200) NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	day_starts_minute INTEGER NOT NULL, 
	ring_back_minutes INTEGER NOT NULL, 
	danger_ring_back_minutes INTEGER NOT NULL, 
	unaccepted_minutes INTEGER NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (id), 
	CONSTRAINT fk_desk_company_id FOREIGN KEY(company_id) REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "desk" VALUES(X'01A2093AA5B07B19A6FFF184CDA3DE91',X'01A2093AA5A87094A0333269D57D441A','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2093AA859787494B377CB83BBB77A','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
CREATE TABLE entry (
	id BLOB NOT NULL, 
	request_id BLOB, 
	kind VARCHAR(32) NOT NULL, 
	occurred_at BIGINT NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	author_id BLOB NOT NULL, 
	on_behalf_of_id BLOB, 
	station VARCHAR(8) NOT NULL, 
	data JSON NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT fk_entry_author_id FOREIGN KEY(author_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_entry_on_behalf_of_id FOREIGN KEY(on_behalf_of_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_entry_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "entry" VALUES(X'01A2093AA5E173A99CC6D8EA1B850E82',NULL,'founded',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A2093AA62275668B17F4AFE339DBB5',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "customer", "act": "add", "row_id": "01a2093a-a61f-7d97-b75b-dcf13a445f21"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6417052BA0DF9D4271A97E2',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a631-70b5-98fd-6a142e97cc7b"}','');
INSERT INTO "entry" VALUES(X'01A2093AA661720582B963C2BDAF4441',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a659-7dba-80fb-ce769f2a671d"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6727362963269076278713B',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a671-78ff-8991-9c5490035ac0"}','');
INSERT INTO "entry" VALUES(X'01A2093AA68B74F398627D446C2F4015',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a681-7c1a-ab62-7036f2336eb8"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6A47D2CA6232A976BF98A3B',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a699-7735-a809-4b66e1e3a092"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6B57EE79A82B1A53C7D85D9',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a6b4-70e6-8bf6-8774fcd4d5e1"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6CF7738ACB412B48431E9D3',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "site", "act": "add", "row_id": "01a2093a-a6c5-74bb-a013-a31b9bce846f"}','');
INSERT INTO "entry" VALUES(X'01A2093AA6E579449DB0AB2CEF38554B',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "person", "act": "add", "row_id": "01a2093a-a6e1-7d4b-86fc-670a1bd1e6ea"}','');
INSERT INTO "entry" VALUES(X'01A2093AA7007BC4B95F831A5EC70D2D',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "person", "act": "add", "row_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c"}','');
INSERT INTO "entry" VALUES(X'01A2093AA712788193FFAFDBCD1DD184',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "person", "act": "add", "row_id": "01a2093a-a710-7b19-bc40-633bc8eebd1a"}','');
INSERT INTO "entry" VALUES(X'01A2093AA7247D70A6C598F9012BB1A5',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "person", "act": "add", "row_id": "01a2093a-a71e-79fe-8941-3bded7a46a1c"}','');
INSERT INTO "entry" VALUES(X'01A2093AA7377EC3B05766636F66ADB1',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "equipment", "act": "add", "row_id": "01a2093a-a728-79f3-9206-cc90fe41f0cb"}','');
INSERT INTO "entry" VALUES(X'01A2093AA829793B9CB346960C888DAF',NULL,'directory',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"table": "contact", "act": "add", "row_id": "01a2093a-a744-7098-808a-e4d24b001942"}','');
INSERT INTO "entry" VALUES(X'01A2093AA859787494B377CB83BBB77A',X'01A2093AA8587999A9D62ECA1DF6B701','registered',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"number": "A26-00001", "priority": "danger", "site_id": "01a2093a-a699-7735-a809-4b66e1e3a092", "equipment_id": "01a2093a-a728-79f3-9206-cc90fe41f0cb", "contact_id": "01a2093a-a744-7098-808a-e4d24b001942", "category_id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "danger": true, "answers": {"inside": true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2093AA859787494B377CB83BBB77B',X'01A2093AA8587999A9D62ECA1DF6B701','access_noted',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}','code 12');
INSERT INTO "entry" VALUES(X'01A2093AA8597C46B48095DC8400C8A5',X'01A2093AA8587999A9D62ECA1DF6B701','answered',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"question": "floor", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}','3');
INSERT INTO "entry" VALUES(X'01A2093AA8597C46B48095DC8400C8A6',X'01A2093AA8587999A9D62ECA1DF6B701','answered',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"question": "state", "form_id": "01a2093a-a5cd-7440-9ec9-1872a0b7b086", "choice": "well", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}','');
INSERT INTO "entry" VALUES(X'01A2093AA8597DA8A11884001BAB7E4B',X'01A2093AA8587999A9D62ECA1DF6B701','routed',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a2093a-a5c6-7ed3-8e12-a6dcc664c350"}, "why": "category", "category_id": "01a2093a-a5d8-78a3-a3ac-577bd9b3d9db", "with": "01a2093a-a859-7874-94b3-77cb83bbb77a"}','');
INSERT INTO "entry" VALUES(X'01A2093AA88A78D28293DE74D6EB2D96',X'01A2093AA8587999A9D62ECA1DF6B701','assigned',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a2093a-a6f4-7d3f-b692-3e6b711f716c"}}','');
INSERT INTO "entry" VALUES(X'01A2093AA89C78F18644F99D440625D4',X'01A2093AA8587999A9D62ECA1DF6B701','joined',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"call_id": "01a2093a-a89c-7873-b542-f46090b0956c", "contact_id": "01a2093a-a89c-73ed-b236-56f40f07dc41"}','Me too');
INSERT INTO "entry" VALUES(X'01A2093AA8A97E86A593B0BB0522EB8F',X'01A2093AA8587999A9D62ECA1DF6B701','accepted',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A2093AA8C07521BA213D2345C2D4E8',X'01A2093AA8587999A9D62ECA1DF6B701','corrected',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"field": "words", "was_empty": false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A2093AA8F376D08510B812AC3F8D1F',X'01A2093AA8587999A9D62ECA1DF6B701','closed',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a2093a-a8dd-70c4-8647-2cc2e76aaa9f", "dropped": ["01a2093a-a859-7c46-b480-95dc8400c8a7"]}','');
INSERT INTO "entry" VALUES(X'01A2093AA8FE7D8E959009767F6B4FEA',X'01A2093AA8FE79B1BEB933D86BDC906A','registered',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"number": "A26-00002", "priority": "normal", "contact_id": "01a2093a-a8fe-79b1-beb9-33d86bdc9069"}','No light');
INSERT INTO "entry" VALUES(X'01A2093AA8FE7D8E959009767F6B4FEB',X'01A2093AA8FE79B1BEB933D86BDC906A','place_noted',1772445600000000,1772445600000000,X'01A2093AA6E17D4B86FC670A1BD1E6EA',NULL,'A','{"with": "01a2093a-a8fe-7d8e-9590-09767f6b4fea"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A2093AA9457195A3FDDB986824B54C',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2093AA59675B3BF004503350A4ACD',NULL,'A','{"day": "2026-03-02", "entries": 27, "day_review_id": "01a2093a-a925-7ab6-94d8-97f72ddb440f"}','Read');
CREATE TABLE equipment (
	id BLOB NOT NULL, 
	site_id BLOB NOT NULL, 
	short_number VARCHAR(200) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	maker VARCHAR(200) NOT NULL, 
	model VARCHAR(200) NOT NULL, 
	note TEXT NOT NULL, 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	retired_at BIGINT, 
	CONSTRAINT pk_equipment PRIMARY KEY (id), 
	CONSTRAINT fk_equipment_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "equipment" VALUES(X'01A2093AA72879F39206CC90FE41F0CB',X'01A2093AA6997735A8094B66E1E3A092','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A2093AA5CD74409EC91872A0B7B086','trapped',1,'{"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}');
CREATE TABLE labour (
	id BLOB NOT NULL, 
	request_id BLOB NOT NULL, 
	person_id BLOB, 
	minutes INTEGER NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	voided_at BIGINT, 
	CONSTRAINT pk_labour PRIMARY KEY (id), 
	CONSTRAINT fk_labour_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_labour_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "labour" VALUES(X'01A2093AA8DD70C486472CC2E76AAA9F',X'01A2093AA8587999A9D62ECA1DF6B701',X'01A2093AA6F47D3FB6923E6B711F716C',25,1772445600000000,NULL);
CREATE TABLE meta (
	"key" VARCHAR(200) NOT NULL, 
	value VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE person (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	login VARCHAR(200), 
	role VARCHAR(200) NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	pin VARCHAR(200), 
	note TEXT NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES(X'01A2093AA59675B3BF004503350A4ACD','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2093AA6E17D4B86FC670A1BD1E6EA','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2093AA6F47D3FB6923E6B711F716C','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2093AA7107B19BC40633BC8EEBD1A','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2093AA71E79FE89413BDED7A46A1C','Wang Wei',NULL,'contractor','',NULL,'',NULL);
CREATE TABLE promise (
	id BLOB NOT NULL, 
	request_id BLOB NOT NULL, 
	contact_id BLOB, 
	kind VARCHAR(32) NOT NULL, 
	due_at BIGINT NOT NULL, 
	made_at BIGINT NOT NULL, 
	kept_at BIGINT, 
	dropped_at BIGINT, 
	CONSTRAINT pk_promise PRIMARY KEY (id), 
	CONSTRAINT fk_promise_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_promise_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "promise" VALUES(X'01A2093AA8597C46B48095DC8400C8A7',X'01A2093AA8587999A9D62ECA1DF6B701',X'01A2093AA7447098808AE4D24B001942','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
CREATE TABLE request (
	id BLOB NOT NULL, 
	station VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	former_number VARCHAR(200), 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	status VARCHAR(32) NOT NULL, 
	before_pause VARCHAR(32), 
	pause_reason VARCHAR(200), 
	line INTEGER, 
	team_id BLOB, 
	assignee_id BLOB, 
	priority VARCHAR(32) NOT NULL, 
	is_danger BOOLEAN NOT NULL, 
	category_id BLOB, 
	form_id BLOB, 
	answers JSON NOT NULL, 
	customer_id BLOB, 
	contact_id BLOB, 
	phone_id BLOB, 
	caller_state VARCHAR(16) NOT NULL, 
	site_id BLOB, 
	equipment_id BLOB, 
	place_text TEXT NOT NULL, 
	place_state VARCHAR(16) NOT NULL, 
	words TEXT NOT NULL, 
	access_notes TEXT NOT NULL, 
	occurred_at BIGINT NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	due_at BIGINT, 
	eta_at BIGINT, 
	accepted_at BIGINT, 
	resolved_at BIGINT, 
	closed_at BIGINT, 
	outcome VARCHAR(200), 
	problem VARCHAR(200), 
	cause VARCHAR(200), 
	remedy VARCHAR(200), 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT fk_request_assignee_id FOREIGN KEY(assignee_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_category_id FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_form_id FOREIGN KEY(form_id) REFERENCES intake_form (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_phone_id FOREIGN KEY(phone_id) REFERENCES contact_phone (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_request_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "request" VALUES(X'01A2093AA8587999A9D62ECA1DF6B701','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A2093AA5C67ED38E12A6DCC664C350',X'01A2093AA6F47D3FB6923E6B711F716C','danger',1,X'01A2093AA5D878A3A3AC577BD9B3D9DB',X'01A2093AA5CD74409EC91872A0B7B086','{"inside": true, "floor": "3", "state": "well"}',X'01A2093AA61F7D97B75BDCF13A445F21',X'01A2093AA7447098808AE4D24B001942',X'01A2093AA82872799766E01D2942F2C6','confirmed',X'01A2093AA6997735A8094B66E1E3A092',X'01A2093AA72879F39206CC90FE41F0CB','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A2093AA8FE79B1BEB933D86BDC906A','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A2093AA8FE79B1BEB933D86BDC9069',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE shift (
	id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	station VARCHAR(200) NOT NULL, 
	began_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	hand_over JSON, 
	CONSTRAINT pk_shift PRIMARY KEY (id), 
	CONSTRAINT fk_shift_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE site (
	id BLOB NOT NULL, 
	parent_id BLOB, 
	customer_id BLOB, 
	name VARCHAR(200) NOT NULL, 
	path TEXT NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	zone VARCHAR(200) NOT NULL, 
	access_notes TEXT NOT NULL, 
	private_notes TEXT NOT NULL, 
	warning TEXT NOT NULL, 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	merged_into_id BLOB, 
	retired_at BIGINT, 
	CONSTRAINT pk_site PRIMARY KEY (id), 
	CONSTRAINT fk_site_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_site_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_site_parent_id FOREIGN KEY(parent_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "site" VALUES(X'01A2093AA63170B598FD6A142E97CC7B',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA6597DBA80FBCE769F2A671D',X'01A2093AA63170B598FD6A142E97CC7B',X'01A2093AA61F7D97B75BDCF13A445F21','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA67178FF89919C5490035AC0',X'01A2093AA63170B598FD6A142E97CC7B',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA6817C1AAB627036F2336EB8',X'01A2093AA63170B598FD6A142E97CC7B',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA6997735A8094B66E1E3A092',X'01A2093AA6597DBA80FBCE769F2A671D',X'01A2093AA61F7D97B75BDCF13A445F21','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA6B470E68BF68774FCD4D5E1',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2093AA6C574BBA013A31B9BCE846F',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A2093AA5BA730E9A76071D1805D628',X'01A2093AA5B07B19A6FFF184CDA3DE91','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2093AA5C57758B86C7A4BD28A77C7','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2093AA5C67ED38E12A6DCC664C350','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2093AA5CB7CA382997B218B1D2D61','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2093AA6FF7FA28827840A73F8C2BA',X'01A2093AA5C67ED38E12A6DCC664C350',X'01A2093AA6F47D3FB6923E6B711F716C',NULL);
INSERT INTO "team_member" VALUES(X'01A2093AA7127374839C377770405D0B',X'01A2093AA5C67ED38E12A6DCC664C350',X'01A2093AA7107B19BC40633BC8EEBD1A',NULL);
INSERT INTO "team_member" VALUES(X'01A2093AA7247D70A6C598F9012BB1A4',X'01A2093AA5CB7CA382997B218B1D2D61',X'01A2093AA71E79FE89413BDED7A46A1C',NULL);
CREATE TABLE view_state (
	"key" VARCHAR(200) NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_view_state PRIMARY KEY ("key")
);
CREATE TABLE work_order (
	id BLOB NOT NULL, 
	request_id BLOB NOT NULL, 
	person_id BLOB, 
	copy INTEGER NOT NULL, 
	issued_at BIGINT NOT NULL, 
	returned_at BIGINT, 
	template VARCHAR(200) NOT NULL, 
	pdf VARCHAR(200), 
	state JSON NOT NULL, 
	CONSTRAINT pk_work_order PRIMARY KEY (id), 
	CONSTRAINT fk_work_order_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_work_order_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_customer_external_ref ON customer (external_ref);
CREATE INDEX ix_customer_merged_into_id ON customer (merged_into_id);
CREATE INDEX ix_intake_form_key ON intake_form ("key");
CREATE INDEX ix_person_login ON person (login);
CREATE INDEX ix_category_form_id ON category (form_id);
CREATE INDEX ix_category_key ON category ("key");
CREATE INDEX ix_category_team_id ON category (team_id);
CREATE INDEX ix_day_review_day ON day_review (day);
CREATE INDEX ix_day_review_signed_by_id ON day_review (signed_by_id);
CREATE INDEX ix_desk_company_id ON desk (company_id);
CREATE INDEX ix_shift_ended_at ON shift (ended_at);
CREATE INDEX ix_shift_person_id ON shift (person_id);
CREATE INDEX ix_site_customer_id ON site (customer_id);
CREATE INDEX ix_site_external_ref ON site (external_ref);
CREATE INDEX ix_site_merged_into_id ON site (merged_into_id);
CREATE INDEX ix_site_parent_id ON site (parent_id);
CREATE INDEX ix_team_member_person_id ON team_member (person_id);
CREATE INDEX ix_team_member_team_id ON team_member (team_id);
CREATE INDEX ix_contact_customer_id ON contact (customer_id);
CREATE INDEX ix_contact_external_ref ON contact (external_ref);
CREATE INDEX ix_contact_merged_into_id ON contact (merged_into_id);
CREATE INDEX ix_contact_site_id ON contact (site_id);
CREATE INDEX ix_equipment_external_ref ON equipment (external_ref);
CREATE INDEX ix_equipment_short_number ON equipment (short_number);
CREATE INDEX ix_equipment_site_id ON equipment (site_id);
CREATE INDEX ix_station_desk_id ON station (desk_id);
CREATE INDEX ix_contact_phone_contact_id ON contact_phone (contact_id);
CREATE INDEX ix_contact_phone_e164 ON contact_phone (e164);
CREATE INDEX ix_request_assignee_id ON request (assignee_id);
CREATE INDEX ix_request_category_id ON request (category_id);
CREATE INDEX ix_request_contact_id ON request (contact_id);
CREATE INDEX ix_request_customer_id ON request (customer_id);
CREATE INDEX ix_request_equipment_id ON request (equipment_id);
CREATE INDEX ix_request_external ON request (source, external_ref);
CREATE INDEX ix_request_form_id ON request (form_id);
CREATE INDEX ix_request_former_number ON request (former_number);
CREATE INDEX ix_request_number ON request (station, year, serial);
CREATE INDEX ix_request_occurred_at ON request (occurred_at);
CREATE INDEX ix_request_phone_id ON request (phone_id);
CREATE INDEX ix_request_recorded_at ON request (recorded_at);
CREATE INDEX ix_request_site_id ON request (site_id);
CREATE INDEX ix_request_status_due ON request (status, due_at);
CREATE INDEX ix_request_team_id ON request (team_id);
CREATE INDEX ix_entry_author_id ON entry (author_id);
CREATE INDEX ix_entry_on_behalf_of_id ON entry (on_behalf_of_id);
CREATE INDEX ix_entry_recorded_at ON entry (recorded_at);
CREATE INDEX ix_entry_request_id ON entry (request_id);
CREATE INDEX ix_entry_request_order ON entry (request_id, recorded_at, id);
CREATE INDEX ix_labour_person_id ON labour (person_id);
CREATE INDEX ix_labour_request_id ON labour (request_id);
CREATE INDEX ix_promise_contact_id ON promise (contact_id);
CREATE INDEX ix_promise_open ON promise (kept_at, dropped_at, due_at);
CREATE INDEX ix_promise_request_id ON promise (request_id);
CREATE INDEX ix_work_order_person_id ON work_order (person_id);
CREATE INDEX ix_work_order_request_id ON work_order (request_id);
CREATE INDEX ix_work_order_returned_at ON work_order (returned_at);
CREATE INDEX ix_call_contact_id ON call (contact_id);
CREATE INDEX ix_call_entry_id ON call (entry_id);
CREATE INDEX ix_call_key ON call ("key");
CREATE INDEX ix_call_phone_id ON call (phone_id);
CREATE INDEX ix_call_recorded_at ON call (recorded_at);
CREATE INDEX ix_call_request_id ON call (request_id);
CREATE INDEX ix_call_site_id ON call (site_id);
COMMIT;
