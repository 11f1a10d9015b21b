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
INSERT INTO "call" VALUES(X'01A209CAFF9673099FCA7197566D06AA',X'01A209CAFF9470B79251D50E3AADCE7B','request',X'01A209CAFF447B84A0CB91DE6E9AC47C',X'01A209CAFF7D77A58EB1DEE22EC4B1F1',X'01A209CAFE7879588A5054A2A1D849A1','',X'01A209CAFF947FC19B042F59949A04C1',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209CAFFBD78BAB183AC7CB73F80AD',X'01A209CAFF9470B79251D50E3AADCE7B','joined',X'01A209CAFFBD7806876E6E6ED9C28776',X'01A209CAFFBD78BAB183AC7CB73F80AC',X'01A209CAFE7879588A5054A2A1D849A1','',X'01A209CAFFBD78BAB183AC7CB73F80AE',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209CB000A7311968AC783F7695ECE',X'01A209CB00097F32B3DD0BE38DB5992E','request',X'01A209CB0009752FB34AE98A0F86BE75',NULL,NULL,'Mill Lane 4',X'01A209CB00097F32B3DD0BE38DB5992F',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A209CAFDED77F39E9D2FDEB2DED0F1','trapped','{"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}','trapped','danger','{"danger": 30}',25,0,X'01A209CAFDEB7253B25AE62EF5E9AC8F',2,X'01A209CAFDE47503AFC866668B70C29B','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A209CAFDED7938B7982A68723AECFD','stopped','{"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}','stopped','normal','{"urgent": 120, "normal": 1440}',NULL,1,NULL,2,X'01A209CAFDE47503AFC866668B70C29B','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A209CAFDED79DA8546F266092CEE71','question','{"en": "A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
CREATE TABLE change (
	seq INTEGER NOT NULL, 
	txn BLOB NOT NULL, 
	author_id BLOB, 
	at BIGINT NOT NULL, 
	ops JSON NOT NULL, 
	state VARCHAR(16), 
	result JSON, 
	CONSTRAINT pk_change PRIMARY KEY (seq)
);
INSERT INTO "change" VALUES(1,X'01A209CAFDF477C0A11E352C19E10160',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "company", "id": "01a209ca-fdda-7e0f-9fe9-ad7ffda44bb7", "set": {"name": "Riga Lifts", "country": "RU", "currency": "EUR", "language": "en", "kind": "live", "pack": "lifts"}}, {"op": "I", "tab": "desk", "id": "01a209ca-fddb-749d-b212-58acbb47b881", "set": {"company_id": "01a209ca-fdda-7e0f-9fe9-ad7ffda44bb7", "name": "Lift desk", "zone": "Europe/Riga", "phone": "", "day_starts_minute": 0, "ring_back_minutes": 30, "danger_ring_back_minutes": 10, "unaccepted_minutes": 10}}, {"op": "I", "tab": "station", "id": "01a209ca-fdde-74e0-b012-e9e2f11c2245", "set": {"desk_id": "01a209ca-fddb-749d-b212-58acbb47b881", "letters": "A"}}, {"op": "I", "tab": "person", "id": "01a209ca-fdce-7187-a8cc-563b5840b881", "set": {"name": "Anna Petrova", "login": "anna", "role": "supervisor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209ca-fde3-7747-b51e-bf8fbac1a24f", "set": {"name": "The desk", "line": 1, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209ca-fde4-7503-afc8-66668b70c29b", "set": {"name": "Field", "line": 2, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209ca-fde4-7503-afc8-66668b70c29c", "set": {"name": "The maker", "line": 3, "phone": "", "is_contractor": true, "retired_at": null}}, {"op": "I", "tab": "intake_form", "id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "set": {"key": "trapped", "version": 1, "body": {"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}}}, {"op": "I", "tab": "category", "id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "set": {"key": "trapped", "labels": {"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}, "type_group": "trapped", "priority": "danger", "due_minutes": {"danger": 30}, "norm_minutes": 25, "position": 0, "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "line": 2, "team_id": "01a209ca-fde4-7503-afc8-66668b70c29b", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": true, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a209ca-fded-7938-b798-2a68723aecfd", "set": {"key": "stopped", "labels": {"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}, "type_group": "stopped", "priority": "normal", "due_minutes": {"urgent": 120, "normal": 1440}, "norm_minutes": null, "position": 1, "form_id": null, "line": 2, "team_id": "01a209ca-fde4-7503-afc8-66668b70c29b", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a209ca-fded-79da-8546-f266092cee71", "set": {"key": "question", "labels": {"en": "A question"}, "type_group": "question", "priority": "low", "due_minutes": {}, "norm_minutes": null, "position": 2, "form_id": null, "line": 1, "team_id": null, "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fdf3-74a4-8020-7aab70c77145", "set": {"request_id": null, "kind": "founded", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A209CAFE3270529C31445763687B0A',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "customer", "id": "01a209ca-fe2a-7e0c-9ddc-50f978557502", "set": {"name": "House Union No. 1", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe31-75a0-8ac6-8b0e9adacd99", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "customer", "act": "add", "row_id": "01a209ca-fe2a-7e0c-9ddc-50f978557502"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A209CAFE4175B699C8F577C9163E25',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee", "set": {"parent_id": null, "customer_id": null, "name": "Lenina", "path": "Lenina", "kind": "street", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe40-78bd-a572-4bd437fbf61d", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A209CAFE567C3FBF3DBA3CF8BFE921',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe4d-74d8-b7d1-c5b33190b05f", "set": {"parent_id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee", "customer_id": "01a209ca-fe2a-7e0c-9ddc-50f978557502", "name": "14", "path": "Lenina, 14", "kind": "house", "zone": "Europe/Riga", "access_notes": "Key at the guard", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe55-7bb5-870a-fd041cbb2105", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe4d-74d8-b7d1-c5b33190b05f"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A209CAFE6376F78FD004385321DD1E',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe5d-79b2-ad4d-8a2ee923b3ac", "set": {"parent_id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee", "customer_id": null, "name": "14A", "path": "Lenina, 14A", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe5e-740a-91ca-7018f381e04f", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe5d-79b2-ad4d-8a2ee923b3ac"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A209CAFE6E73119FE5A1AA62F91497',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe6c-7a27-80a3-502aaf37048e", "set": {"parent_id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee", "customer_id": null, "name": "140", "path": "Lenina, 140", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe6e-72c4-bd64-aa3e19ad9f5d", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe6c-7a27-80a3-502aaf37048e"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A209CAFE8175DF8F77FA3E88C7D65D',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "set": {"parent_id": "01a209ca-fe4d-74d8-b7d1-c5b33190b05f", "customer_id": "01a209ca-fe2a-7e0c-9ddc-50f978557502", "name": "entrance 2", "path": "Lenina, 14, entrance 2", "kind": "entrance", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe81-75b9-9013-ab69ff307b62", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A209CAFE8A75B19B09B9F67F2780A5',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe88-749c-9913-d55e80dd1b29", "set": {"parent_id": null, "customer_id": null, "name": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "path": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe89-705b-952c-39b78eadac9e", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe88-749c-9913-d55e80dd1b29"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A209CAFE927F469D1605C5C8618D23',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209ca-fe90-708b-8e91-7449f4668597", "set": {"parent_id": null, "customer_id": null, "name": "\u4eba\u6c11\u8def\u4e94\u53f7", "path": "\u4eba\u6c11\u8def\u4e94\u53f7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fe91-7592-8e72-235cc77667dc", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209ca-fe90-708b-8e91-7449f4668597"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A209CAFEA87F0980CF201407B8AE0F',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "set": {"name": "Boris Ivanov", "login": null, "role": "dispatcher", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fea7-76e1-b7cb-9d7a3ba86bbb", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A209CAFEB37495ABA5882832242C91',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209ca-feac-799b-be30-42f24c47f012", "set": {"name": "Pavel Orlov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209ca-feae-77f7-a314-db94c045132f", "set": {"team_id": "01a209ca-fde4-7503-afc8-66668b70c29b", "person_id": "01a209ca-feac-799b-be30-42f24c47f012", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-feb3-7495-aba5-882832242c90", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209ca-feac-799b-be30-42f24c47f012"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A209CAFF27778E89DD923FCCE4341E',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209ca-febc-7d24-9ac3-84edf3e1bb42", "set": {"name": "Ilya Petrov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209ca-ff23-78d2-ac13-4573d8232986", "set": {"team_id": "01a209ca-fde4-7503-afc8-66668b70c29b", "person_id": "01a209ca-febc-7d24-9ac3-84edf3e1bb42", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff27-778e-89dd-923fcce4341d", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209ca-febc-7d24-9ac3-84edf3e1bb42"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A209CAFF2E7F4C9B3782E3CA6900C5',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209ca-ff2c-7926-bec6-874aa8da56d4", "set": {"name": "Wang Wei", "login": null, "role": "contractor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209ca-ff2d-7b71-b578-74da8545685c", "set": {"team_id": "01a209ca-fde4-7503-afc8-66668b70c29c", "person_id": "01a209ca-ff2c-7926-bec6-874aa8da56d4", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff2e-7f4c-9b37-82e3ca6900c4", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209ca-ff2c-7926-bec6-874aa8da56d4"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A209CAFF407CC0BB4D534C0F83BFB7',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "equipment", "id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b", "set": {"site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "short_number": "2", "name": "Lift", "maker": "Otis", "model": "2000", "note": "", "source": null, "external_ref": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff40-773d-b5cd-c0017d4de0ed", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "equipment", "act": "add", "row_id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A209CAFF7E766A9FA9B611E8BEE6D2',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "set": {"customer_id": null, "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "name": "Ivanova", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209ca-ff7d-77a5-8eb1-dee22ec4b1f1", "set": {"contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "typed": "8 916 123-45-67", "e164": "+79161234567", "digits": "79161234567", "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209ca-ff7d-7dfc-ba82-c31de17cb739", "set": {"contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "typed": "101", "e164": null, "digits": "101", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff7e-70e4-8d62-1a3bd7e0692b", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"table": "contact", "act": "add", "row_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A209CAFF9D757486993CA74442D4C4',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "request", "id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "set": {"station": "A", "year": 2026, "serial": 1, "former_number": null, "source": null, "external_ref": null, "status": "routed", "before_pause": null, "pause_reason": null, "line": 2, "team_id": "01a209ca-fde4-7503-afc8-66668b70c29b", "assignee_id": null, "priority": "danger", "is_danger": true, "category_id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "answers": {"inside": true, "floor": "3", "state": "well"}, "customer_id": "01a209ca-fe2a-7e0c-9ddc-50f978557502", "contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "phone_id": "01a209ca-ff7d-77a5-8eb1-dee22ec4b1f1", "caller_state": "confirmed", "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "equipment_id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b", "place_text": "", "place_state": "confirmed", "words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7", "access_notes": "code 12", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": 1772447400000000, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c1", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00001", "priority": "danger", "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "equipment_id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b", "contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "category_id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "danger": true, "answers": {"inside": true}}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c2", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "access_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}, "text": "code 12"}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c3", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"question": "floor", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}, "text": "3"}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c4", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"question": "state", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "choice": "well", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}, "text": ""}}, {"op": "I", "tab": "call", "id": "01a209ca-ff96-7309-9fca-7197566d06aa", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "request", "contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "phone_id": "01a209ca-ff7d-77a5-8eb1-dee22ec4b1f1", "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "place_text": "", "entry_id": "01a209ca-ff94-7fc1-9b04-2f59949a04c1", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "promise", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c5", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "kind": "ring_back", "due_at": 1772446200000000, "made_at": 1772445600000000, "kept_at": null, "dropped_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ff95-76f6-aaca-66e01a1f6126", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "routed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a209ca-fde4-7503-afc8-66668b70c29b"}, "why": "category", "category_id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}, "text": ""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A209CAFFB77995923758228715433E',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209ca-ffb1-7f07-81b4-4774131b8543", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "assigned", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a209ca-feac-799b-be30-42f24c47f012"}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "set": {"status": "assigned", "assignee_id": "01a209ca-feac-799b-be30-42f24c47f012"}, "base": {"status": "routed", "assignee_id": null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A209CAFFC471CABE91A955A3F9BD6F',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209ca-ffbd-7806-876e-6e6ed9c28776", "set": {"customer_id": null, "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "name": "\u4eba", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ac", "set": {"contact_id": "01a209ca-ffbd-7806-876e-6e6ed9c28776", "typed": "8 916 765-43-21", "e164": "+79167654321", "digits": "79167654321", "retired_at": null}}, {"op": "I", "tab": "call", "id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ad", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "joined", "contact_id": "01a209ca-ffbd-7806-876e-6e6ed9c28776", "phone_id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ac", "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "place_text": "", "entry_id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ae", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ae", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "joined", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"call_id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ad", "contact_id": "01a209ca-ffbd-7806-876e-6e6ed9c28776"}, "text": "Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A209CAFFD3741084229D828B4106B0',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209ca-ffd1-77ff-a036-a3c32dbc7b05", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "accepted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "set": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}, "base": {"status": "assigned", "eta_at": null, "accepted_at": null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A209CAFFEF7BF9B22257F962734FDC',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209ca-ffdd-7ce7-9189-3f1693a6feb8", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "corrected", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"field": "words", "was_empty": false}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}}, {"op": "U", "tab": "request", "id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "set": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}, "base": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A209CB0002759DB232A92249CA1379',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "labour", "id": "01a209ca-fff5-7e3b-8841-fa60fe7764c2", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "person_id": "01a209ca-feac-799b-be30-42f24c47f012", "minutes": 25, "recorded_at": 1772445600000000, "voided_at": null}}, {"op": "U", "tab": "request", "id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "set": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "base": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}}, {"op": "I", "tab": "entry", "id": "01a209ca-fffd-75d9-8b08-a2974a0f709c", "set": {"request_id": "01a209ca-ff94-70b7-9251-d50e3aadce7b", "kind": "closed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a209ca-fff5-7e3b-8841-fa60fe7764c2", "dropped": ["01a209ca-ff94-7fc1-9b04-2f59949a04c5"]}, "text": ""}}, {"op": "U", "tab": "promise", "id": "01a209ca-ff94-7fc1-9b04-2f59949a04c5", "set": {"dropped_at": 1772445600000000}, "base": {"dropped_at": null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A209CB000D71AA85D19A4AE77A6DD3',X'01A209CAFEA071588FC9EBA30FEA0DC8',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209cb-0009-752f-b34a-e98a0f86be75", "set": {"customer_id": null, "site_id": null, "name": "Somebody", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "request", "id": "01a209cb-0009-7f32-b3dd-0be38db5992e", "set": {"station": "A", "year": 2026, "serial": 2, "former_number": null, "source": null, "external_ref": null, "status": "new", "before_pause": null, "pause_reason": null, "line": 1, "team_id": null, "assignee_id": null, "priority": "normal", "is_danger": false, "category_id": null, "form_id": null, "answers": {}, "customer_id": null, "contact_id": "01a209cb-0009-752f-b34a-e98a0f86be75", "phone_id": null, "caller_state": "confirmed", "site_id": null, "equipment_id": null, "place_text": "Mill Lane 4", "place_state": "unconfirmed", "words": "No light", "access_notes": "", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": null, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a209cb-0009-7f32-b3dd-0be38db5992f", "set": {"request_id": "01a209cb-0009-7f32-b3dd-0be38db5992e", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00002", "priority": "normal", "contact_id": "01a209cb-0009-752f-b34a-e98a0f86be75"}, "text": "No light"}}, {"op": "I", "tab": "entry", "id": "01a209cb-0009-7f32-b3dd-0be38db59930", "set": {"request_id": "01a209cb-0009-7f32-b3dd-0be38db5992e", "kind": "place_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a209cb-0009-7f32-b3dd-0be38db5992f"}, "text": "Mill Lane 4"}}, {"op": "I", "tab": "call", "id": "01a209cb-000a-7311-968a-c783f7695ece", "set": {"request_id": "01a209cb-0009-7f32-b3dd-0be38db5992e", "kind": "request", "contact_id": "01a209cb-0009-752f-b34a-e98a0f86be75", "phone_id": null, "site_id": null, "place_text": "Mill Lane 4", "entry_id": "01a209cb-0009-7f32-b3dd-0be38db5992f", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A209CB00377B2EBDA85651A79AA94D',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'[{"op": "I", "tab": "day_review", "id": "01a209cb-002f-76c8-a2ab-b7b99f9989e1", "set": {"day": "2026-03-02", "station": "A", "signed_by_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "signed_at": 1772445600000000, "entry_ids": ["01a209ca-fdf3-74a4-8020-7aab70c77145", "01a209ca-fe31-75a0-8ac6-8b0e9adacd99", "01a209ca-fe40-78bd-a572-4bd437fbf61d", "01a209ca-fe55-7bb5-870a-fd041cbb2105", "01a209ca-fe5e-740a-91ca-7018f381e04f", "01a209ca-fe6e-72c4-bd64-aa3e19ad9f5d", "01a209ca-fe81-75b9-9013-ab69ff307b62", "01a209ca-fe89-705b-952c-39b78eadac9e", "01a209ca-fe91-7592-8e72-235cc77667dc", "01a209ca-fea7-76e1-b7cb-9d7a3ba86bbb", "01a209ca-feb3-7495-aba5-882832242c90", "01a209ca-ff27-778e-89dd-923fcce4341d", "01a209ca-ff2e-7f4c-9b37-82e3ca6900c4", "01a209ca-ff40-773d-b5cd-c0017d4de0ed", "01a209ca-ff7e-70e4-8d62-1a3bd7e0692b", "01a209ca-ff94-7fc1-9b04-2f59949a04c1", "01a209ca-ff94-7fc1-9b04-2f59949a04c2", "01a209ca-ff94-7fc1-9b04-2f59949a04c3", "01a209ca-ff94-7fc1-9b04-2f59949a04c4", "01a209ca-ff95-76f6-aaca-66e01a1f6126", "01a209ca-ffb1-7f07-81b4-4774131b8543", "01a209ca-ffbd-78ba-b183-ac7cb73f80ae", "01a209ca-ffd1-77ff-a036-a3c32dbc7b05", "01a209ca-ffdd-7ce7-9189-3f1693a6feb8", "01a209ca-fffd-75d9-8b08-a2974a0f709c", "01a209cb-0009-7f32-b3dd-0be38db5992f", "01a209cb-0009-7f32-b3dd-0be38db59930"], "totals": {"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}, "remark": "Read"}}, {"op": "I", "tab": "entry", "id": "01a209cb-0036-7a48-ac18-952855e09d51", "set": {"request_id": null, "kind": "day_signed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209ca-fdce-7187-a8cc-563b5840b881", "on_behalf_of_id": null, "station": "A", "data": {"day": "2026-03-02", "entries": 27, "day_review_id": "01a209cb-002f-76c8-a2ab-b7b99f9989e1"}, "text": "Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A209CAFDDA7E0F9FE9AD7FFDA44BB7','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A209CAFF447B84A0CB91DE6E9AC47C',NULL,X'01A209CAFE7879588A5054A2A1D849A1','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209CAFFBD7806876E6E6ED9C28776',NULL,X'01A209CAFE7879588A5054A2A1D849A1','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209CB0009752FB34AE98A0F86BE75',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A209CAFF7D77A58EB1DEE22EC4B1F1',X'01A209CAFF447B84A0CB91DE6E9AC47C','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209CAFF7D7DFCBA82C31DE17CB739',X'01A209CAFF447B84A0CB91DE6E9AC47C','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209CAFFBD78BAB183AC7CB73F80AC',X'01A209CAFFBD7806876E6E6ED9C28776','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A209CAFE2A7E0C9DDC50F978557502','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A209CB002F76C8A2ABB7B99F9989E1','2026-03-02','A',X'01A209CAFDCE7187A8CC563B5840B881',1772445600000000,'["01a209ca-fdf3-74a4-8020-7aab70c77145", "01a209ca-fe31-75a0-8ac6-8b0e9adacd99", "01a209ca-fe40-78bd-a572-4bd437fbf61d", "01a209ca-fe55-7bb5-870a-fd041cbb2105", "01a209ca-fe5e-740a-91ca-7018f381e04f", "01a209ca-fe6e-72c4-bd64-aa3e19ad9f5d", "01a209ca-fe81-75b9-9013-ab69ff307b62", "01a209ca-fe89-705b-952c-39b78eadac9e", "01a209ca-fe91-7592-8e72-235cc77667dc", "01a209ca-fea7-76e1-b7cb-9d7a3ba86bbb", "01a209ca-feb3-7495-aba5-882832242c90", "01a209ca-ff27-778e-89dd-923fcce4341d", "01a209ca-ff2e-7f4c-9b37-82e3ca6900c4", "01a209ca-ff40-773d-b5cd-c0017d4de0ed", "01a209ca-ff7e-70e4-8d62-1a3bd7e0692b", "01a209ca-ff94-7fc1-9b04-2f59949a04c1", "01a209ca-ff94-7fc1-9b04-2f59949a04c2", "01a209ca-ff94-7fc1-9b04-2f59949a04c3", "01a209ca-ff94-7fc1-9b04-2f59949a04c4", "01a209ca-ff95-76f6-aaca-66e01a1f6126", "01a209ca-ffb1-7f07-81b4-4774131b8543", "01a209ca-ffbd-78ba-b183-ac7cb73f80ae", "01a209ca-ffd1-77ff-a036-a3c32dbc7b05", "01a209ca-ffdd-7ce7-9189-3f1693a6feb8", "01a209ca-fffd-75d9-8b08-a2974a0f709c", "01a209cb-0009-7f32-b3dd-0be38db5992f", "01a209cb-0009-7f32-b3dd-0be38db59930"]','{"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}','Read');
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
INSERT INTO "desk" VALUES(X'01A209CAFDDB749DB21258ACBB47B881',X'01A209CAFDDA7E0F9FE9AD7FFDA44BB7','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A209CAFF947FC19B042F59949A04C1','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A209CAFDF374A480207AAB70C77145',NULL,'founded',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A209CAFE3175A08AC68B0E9ADACD99',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "customer", "act": "add", "row_id": "01a209ca-fe2a-7e0c-9ddc-50f978557502"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE4078BDA5724BD437FBF61D',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe38-7aaa-85ab-3ebdf4e30eee"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE557BB5870AFD041CBB2105',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe4d-74d8-b7d1-c5b33190b05f"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE5E740A91CA7018F381E04F',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe5d-79b2-ad4d-8a2ee923b3ac"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE6E72C4BD64AA3E19AD9F5D',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe6c-7a27-80a3-502aaf37048e"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE8175B99013AB69FF307B62',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE89705B952C39B78EADAC9E',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe88-749c-9913-d55e80dd1b29"}','');
INSERT INTO "entry" VALUES(X'01A209CAFE9175928E72235CC77667DC',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209ca-fe90-708b-8e91-7449f4668597"}','');
INSERT INTO "entry" VALUES(X'01A209CAFEA776E1B7CB9D7A3BA86BBB',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209ca-fea0-7158-8fc9-eba30fea0dc8"}','');
INSERT INTO "entry" VALUES(X'01A209CAFEB37495ABA5882832242C90',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209ca-feac-799b-be30-42f24c47f012"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF27778E89DD923FCCE4341D',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209ca-febc-7d24-9ac3-84edf3e1bb42"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF2E7F4C9B3782E3CA6900C4',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209ca-ff2c-7926-bec6-874aa8da56d4"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF40773DB5CDC0017D4DE0ED',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "equipment", "act": "add", "row_id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF7E70E48D621A3BD7E0692B',NULL,'directory',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"table": "contact", "act": "add", "row_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF947FC19B042F59949A04C1',X'01A209CAFF9470B79251D50E3AADCE7B','registered',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"number": "A26-00001", "priority": "danger", "site_id": "01a209ca-fe78-7958-8a50-54a2a1d849a1", "equipment_id": "01a209ca-ff38-7289-9ee5-781fce5c5d4b", "contact_id": "01a209ca-ff44-7b84-a0cb-91de6e9ac47c", "category_id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "danger": true, "answers": {"inside": true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A209CAFF947FC19B042F59949A04C2',X'01A209CAFF9470B79251D50E3AADCE7B','access_noted',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}','code 12');
INSERT INTO "entry" VALUES(X'01A209CAFF947FC19B042F59949A04C3',X'01A209CAFF9470B79251D50E3AADCE7B','answered',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"question": "floor", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}','3');
INSERT INTO "entry" VALUES(X'01A209CAFF947FC19B042F59949A04C4',X'01A209CAFF9470B79251D50E3AADCE7B','answered',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"question": "state", "form_id": "01a209ca-fdeb-7253-b25a-e62ef5e9ac8f", "choice": "well", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}','');
INSERT INTO "entry" VALUES(X'01A209CAFF9576F6AACA66E01A1F6126',X'01A209CAFF9470B79251D50E3AADCE7B','routed',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a209ca-fde4-7503-afc8-66668b70c29b"}, "why": "category", "category_id": "01a209ca-fded-77f3-9e9d-2fdeb2ded0f1", "with": "01a209ca-ff94-7fc1-9b04-2f59949a04c1"}','');
INSERT INTO "entry" VALUES(X'01A209CAFFB17F0781B44774131B8543',X'01A209CAFF9470B79251D50E3AADCE7B','assigned',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a209ca-feac-799b-be30-42f24c47f012"}}','');
INSERT INTO "entry" VALUES(X'01A209CAFFBD78BAB183AC7CB73F80AE',X'01A209CAFF9470B79251D50E3AADCE7B','joined',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"call_id": "01a209ca-ffbd-78ba-b183-ac7cb73f80ad", "contact_id": "01a209ca-ffbd-7806-876e-6e6ed9c28776"}','Me too');
INSERT INTO "entry" VALUES(X'01A209CAFFD177FFA036A3C32DBC7B05',X'01A209CAFF9470B79251D50E3AADCE7B','accepted',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A209CAFFDD7CE791893F1693A6FEB8',X'01A209CAFF9470B79251D50E3AADCE7B','corrected',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"field": "words", "was_empty": false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A209CAFFFD75D98B08A2974A0F709C',X'01A209CAFF9470B79251D50E3AADCE7B','closed',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a209ca-fff5-7e3b-8841-fa60fe7764c2", "dropped": ["01a209ca-ff94-7fc1-9b04-2f59949a04c5"]}','');
INSERT INTO "entry" VALUES(X'01A209CB00097F32B3DD0BE38DB5992F',X'01A209CB00097F32B3DD0BE38DB5992E','registered',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"number": "A26-00002", "priority": "normal", "contact_id": "01a209cb-0009-752f-b34a-e98a0f86be75"}','No light');
INSERT INTO "entry" VALUES(X'01A209CB00097F32B3DD0BE38DB59930',X'01A209CB00097F32B3DD0BE38DB5992E','place_noted',1772445600000000,1772445600000000,X'01A209CAFEA071588FC9EBA30FEA0DC8',NULL,'A','{"with": "01a209cb-0009-7f32-b3dd-0be38db5992f"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A209CB00367A48AC18952855E09D51',NULL,'day_signed',1772445600000000,1772445600000000,X'01A209CAFDCE7187A8CC563B5840B881',NULL,'A','{"day": "2026-03-02", "entries": 27, "day_review_id": "01a209cb-002f-76c8-a2ab-b7b99f9989e1"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A209CAFF3872899EE5781FCE5C5D4B',X'01A209CAFE7879588A5054A2A1D849A1','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A209CAFDEB7253B25AE62EF5E9AC8F','trapped',1,'{"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A209CAFFF57E3B8841FA60FE7764C2',X'01A209CAFF9470B79251D50E3AADCE7B',X'01A209CAFEAC799BBE3042F24C47F012',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A209CAFDCE7187A8CC563B5840B881','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CAFEA071588FC9EBA30FEA0DC8','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CAFEAC799BBE3042F24C47F012','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CAFEBC7D249AC384EDF3E1BB42','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CAFF2C7926BEC6874AA8DA56D4','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A209CAFF947FC19B042F59949A04C5',X'01A209CAFF9470B79251D50E3AADCE7B',X'01A209CAFF447B84A0CB91DE6E9AC47C','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A209CAFF9470B79251D50E3AADCE7B','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A209CAFDE47503AFC866668B70C29B',X'01A209CAFEAC799BBE3042F24C47F012','danger',1,X'01A209CAFDED77F39E9D2FDEB2DED0F1',X'01A209CAFDEB7253B25AE62EF5E9AC8F','{"inside": true, "floor": "3", "state": "well"}',X'01A209CAFE2A7E0C9DDC50F978557502',X'01A209CAFF447B84A0CB91DE6E9AC47C',X'01A209CAFF7D77A58EB1DEE22EC4B1F1','confirmed',X'01A209CAFE7879588A5054A2A1D849A1',X'01A209CAFF3872899EE5781FCE5C5D4B','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A209CB00097F32B3DD0BE38DB5992E','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A209CB0009752FB34AE98A0F86BE75',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE shift (
	id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	station VARCHAR(200) NOT NULL, 
	began_at BIGINT NOT NULL, 
	ended_at BIGINT, 
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
INSERT INTO "site" VALUES(X'01A209CAFE387AAA85AB3EBDF4E30EEE',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE4D74D8B7D1C5B33190B05F',X'01A209CAFE387AAA85AB3EBDF4E30EEE',X'01A209CAFE2A7E0C9DDC50F978557502','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE5D79B2AD4D8A2EE923B3AC',X'01A209CAFE387AAA85AB3EBDF4E30EEE',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE6C7A2780A3502AAF37048E',X'01A209CAFE387AAA85AB3EBDF4E30EEE',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE7879588A5054A2A1D849A1',X'01A209CAFE4D74D8B7D1C5B33190B05F',X'01A209CAFE2A7E0C9DDC50F978557502','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE88749C9913D55E80DD1B29',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CAFE90708B8E917449F4668597',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A209CAFDDE74E0B012E9E2F11C2245',X'01A209CAFDDB749DB21258ACBB47B881','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A209CAFDE37747B51EBF8FBAC1A24F','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209CAFDE47503AFC866668B70C29B','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209CAFDE47503AFC866668B70C29C','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A209CAFEAE77F7A314DB94C045132F',X'01A209CAFDE47503AFC866668B70C29B',X'01A209CAFEAC799BBE3042F24C47F012',NULL);
INSERT INTO "team_member" VALUES(X'01A209CAFF2378D2AC134573D8232986',X'01A209CAFDE47503AFC866668B70C29B',X'01A209CAFEBC7D249AC384EDF3E1BB42',NULL);
INSERT INTO "team_member" VALUES(X'01A209CAFF2D7B71B57874DA8545685C',X'01A209CAFDE47503AFC866668B70C29C',X'01A209CAFF2C7926BEC6874AA8DA56D4',NULL);
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
CREATE INDEX ix_request_open ON request (recorded_at, id) WHERE status NOT IN ('cancelled', 'closed', 'resolved');
CREATE INDEX ix_request_order ON request (recorded_at, id);
CREATE INDEX ix_request_site_id ON request (site_id);
CREATE INDEX ix_request_status_due ON request (status, due_at);
CREATE INDEX ix_request_team_id ON request (team_id);
CREATE INDEX ix_entry_author_id ON entry (author_id);
CREATE INDEX ix_entry_on_behalf_of_id ON entry (on_behalf_of_id);
CREATE INDEX ix_entry_recorded_at ON entry (recorded_at);
CREATE INDEX ix_entry_request_kind ON entry (request_id, kind);
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
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared';
COMMIT;
