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
INSERT INTO "call" VALUES(X'01A209C0C02B7B33BCA803D0E93698F4',X'01A209C0C0297CCE843BFB27CCE66A2E','request',X'01A209C0BFDA799283201E4147A592CF',X'01A209C0C01D7BAB970F22454ECF27D0',X'01A209C0BFB4741B83F704F5ECC4283A','',X'01A209C0C0297CCE843BFB27CCE66A2F',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209C0C04E7E0BAD0C15368408CF04',X'01A209C0C0297CCE843BFB27CCE66A2E','joined',X'01A209C0C04E75FAAA2F900D606A3819',X'01A209C0C04E75FAAA2F900D606A381A',X'01A209C0BFB4741B83F704F5ECC4283A','',X'01A209C0C04E7F458DE626DE805994F1',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209C0C0747C1798FDA1C80652094F',X'01A209C0C0737627ADC714DDF47EC920','request',X'01A209C0C0737627ADC714DDF47EC91F',NULL,NULL,'Mill Lane 4',X'01A209C0C074791686B0879E867B9002',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A209C0BF4F75B1B87C4CD9EE94D9A1','trapped','{"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}','trapped','danger','{"danger": 30}',25,0,X'01A209C0BF497B6F9AFCE86E0EAFA4B3',2,X'01A209C0BF477D628F957597E8DCF41F','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A209C0BF4F75B1B87C4CD9EE94D9A2','stopped','{"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}','stopped','normal','{"urgent": 120, "normal": 1440}',NULL,1,NULL,2,X'01A209C0BF477D628F957597E8DCF41F','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A209C0BF4F793381569E79EFC5EA15','question','{"en": "A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
CREATE TABLE change (
	seq INTEGER NOT NULL, 
	txn BLOB NOT NULL, 
	author_id BLOB, 
	at BIGINT NOT NULL, 
	ops JSON NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (seq)
);
INSERT INTO "change" VALUES(1,X'01A209C0BF517EB08C4E5F99B9560CAF',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "company", "id": "01a209c0-bf39-7368-8f50-cfa1033fe423", "set": {"name": "Riga Lifts", "country": "RU", "currency": "EUR", "language": "en", "kind": "live", "pack": "lifts"}}, {"op": "I", "tab": "desk", "id": "01a209c0-bf3a-7446-ab55-dffa4f9446b4", "set": {"company_id": "01a209c0-bf39-7368-8f50-cfa1033fe423", "name": "Lift desk", "zone": "Europe/Riga", "phone": "", "day_starts_minute": 0, "ring_back_minutes": 30, "danger_ring_back_minutes": 10, "unaccepted_minutes": 10}}, {"op": "I", "tab": "station", "id": "01a209c0-bf41-7a8d-8112-cddb452995a0", "set": {"desk_id": "01a209c0-bf3a-7446-ab55-dffa4f9446b4", "letters": "A"}}, {"op": "I", "tab": "person", "id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "set": {"name": "Anna Petrova", "login": "anna", "role": "supervisor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209c0-bf47-7d62-8f95-7597e8dcf41e", "set": {"name": "The desk", "line": 1, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "set": {"name": "Field", "line": 2, "phone": "", "is_contractor": false, "retired_at": null}}, {"op": "I", "tab": "team", "id": "01a209c0-bf48-7e42-b9cc-0e024bfe419e", "set": {"name": "The maker", "line": 3, "phone": "", "is_contractor": true, "retired_at": null}}, {"op": "I", "tab": "intake_form", "id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "set": {"key": "trapped", "version": 1, "body": {"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}}}, {"op": "I", "tab": "category", "id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "set": {"key": "trapped", "labels": {"en": "Trapped", "ru": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438"}, "type_group": "trapped", "priority": "danger", "due_minutes": {"danger": 30}, "norm_minutes": 25, "position": 0, "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "line": 2, "team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": true, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a2", "set": {"key": "stopped", "labels": {"en": "Lift stopped", "zh": "\u7535\u68af\u505c\u4e86"}, "type_group": "stopped", "priority": "normal", "due_minutes": {"urgent": 120, "normal": 1440}, "norm_minutes": null, "position": 1, "form_id": null, "line": 2, "team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "category", "id": "01a209c0-bf4f-7933-8156-9e79efc5ea15", "set": {"key": "question", "labels": {"en": "A question"}, "type_group": "question", "priority": "low", "due_minutes": {}, "norm_minutes": null, "position": 2, "form_id": null, "line": 1, "team_id": null, "codes": {}, "checklist": {}, "patterns": {}, "is_danger": false, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bf51-7eb0-8c4e-5f99b9560cae", "set": {"request_id": null, "kind": "founded", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {}, "text": ""}}]');
INSERT INTO "change" VALUES(2,X'01A209C0BF877103B8EC0B8EC9E4D438',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "customer", "id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5", "set": {"name": "House Union No. 1", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bf82-7a50-aabb-dd1fa5203709", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "customer", "act": "add", "row_id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5"}, "text": ""}}]');
INSERT INTO "change" VALUES(3,X'01A209C0BF947056B0E95C04746F6B55',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bf8c-74a9-a644-ad293eb6a429", "set": {"parent_id": null, "customer_id": null, "name": "Lenina", "path": "Lenina", "kind": "street", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bf93-70f1-8bd3-b152e42834a8", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bf8c-74a9-a644-ad293eb6a429"}, "text": ""}}]');
INSERT INTO "change" VALUES(4,X'01A209C0BFA07DD68A9A5F92480CFA1A',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bf98-79a0-81fd-a39f8e256cef", "set": {"parent_id": "01a209c0-bf8c-74a9-a644-ad293eb6a429", "customer_id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5", "name": "14", "path": "Lenina, 14", "kind": "house", "zone": "Europe/Riga", "access_notes": "Key at the guard", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfa0-7d87-bcdf-1c7d1d0f5daf", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bf98-79a0-81fd-a39f8e256cef"}, "text": ""}}]');
INSERT INTO "change" VALUES(5,X'01A209C0BFA4763189C35C0DB2C0B57A',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bfa3-73b4-9c26-e0eeddd97a7c", "set": {"parent_id": "01a209c0-bf8c-74a9-a644-ad293eb6a429", "customer_id": null, "name": "14A", "path": "Lenina, 14A", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfa4-7260-ae24-9210d8d7c6f8", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bfa3-73b4-9c26-e0eeddd97a7c"}, "text": ""}}]');
INSERT INTO "change" VALUES(6,X'01A209C0BFB27992AE40ECA510459DB3',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bfb0-77b0-9434-67666194bbd4", "set": {"parent_id": "01a209c0-bf8c-74a9-a644-ad293eb6a429", "customer_id": null, "name": "140", "path": "Lenina, 140", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfb1-79e2-b3f1-3d994839ecd9", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bfb0-77b0-9434-67666194bbd4"}, "text": ""}}]');
INSERT INTO "change" VALUES(7,X'01A209C0BFB775908DEB74C849D2CCD3',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "set": {"parent_id": "01a209c0-bf98-79a0-81fd-a39f8e256cef", "customer_id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5", "name": "entrance 2", "path": "Lenina, 14, entrance 2", "kind": "entrance", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfb6-73b0-82a2-84211890e356", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a"}, "text": ""}}]');
INSERT INTO "change" VALUES(8,X'01A209C0BFBB7BA294D8B4F200B4C1EB',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bfb9-79b4-9c89-7365a9956e81", "set": {"parent_id": null, "customer_id": null, "name": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "path": "\u0411\u0435\u0440\u0451\u0437\u043e\u0432\u0430\u044f 7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfba-78c5-9131-904d250ccfc8", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bfb9-79b4-9c89-7365a9956e81"}, "text": ""}}]');
INSERT INTO "change" VALUES(9,X'01A209C0BFBE7C5F8B4B777A7297D782',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "site", "id": "01a209c0-bfbd-7211-b463-9861bc3dabf5", "set": {"parent_id": null, "customer_id": null, "name": "\u4eba\u6c11\u8def\u4e94\u53f7", "path": "\u4eba\u6c11\u8def\u4e94\u53f7", "kind": "house", "zone": "Europe/Riga", "access_notes": "", "private_notes": "", "warning": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfbe-7c5f-8b4b-777a7297d781", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "site", "act": "add", "row_id": "01a209c0-bfbd-7211-b463-9861bc3dabf5"}, "text": ""}}]');
INSERT INTO "change" VALUES(10,X'01A209C0BFC4778890BCDA967CF1BB7B',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "set": {"name": "Boris Ivanov", "login": null, "role": "dispatcher", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfc3-75ec-9ebb-df26cb5d77e8", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209c0-bfc0-7483-a99a-9ff08b894003"}, "text": ""}}]');
INSERT INTO "change" VALUES(11,X'01A209C0BFC87FBEB04AADE73EF2AD82',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc", "set": {"name": "Pavel Orlov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209c0-bfc7-7b97-ba5a-c474bbf4fee4", "set": {"team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "person_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfc8-7d80-8361-a4b3acd9b0cb", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc"}, "text": ""}}]');
INSERT INTO "change" VALUES(12,X'01A209C0BFCE7CAE86D3CEC157D8E221',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209c0-bfca-7320-9e23-81b84cd67e92", "set": {"name": "Ilya Petrov", "login": null, "role": "engineer", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209c0-bfce-7cae-86d3-cec157d8e21f", "set": {"team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "person_id": "01a209c0-bfca-7320-9e23-81b84cd67e92", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfce-7cae-86d3-cec157d8e220", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209c0-bfca-7320-9e23-81b84cd67e92"}, "text": ""}}]');
INSERT INTO "change" VALUES(13,X'01A209C0BFD27AA7A26BE7B8254E25FA',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "person", "id": "01a209c0-bfd0-7733-9ed1-80e129cffa06", "set": {"name": "Wang Wei", "login": null, "role": "contractor", "phone": "", "pin": null, "note": "", "retired_at": null}}, {"op": "I", "tab": "team_member", "id": "01a209c0-bfd2-7335-9805-c405818dcbbf", "set": {"team_id": "01a209c0-bf48-7e42-b9cc-0e024bfe419e", "person_id": "01a209c0-bfd0-7733-9ed1-80e129cffa06", "left_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfd2-7aa7-a26b-e7b8254e25f9", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "person", "act": "add", "row_id": "01a209c0-bfd0-7733-9ed1-80e129cffa06"}, "text": ""}}]');
INSERT INTO "change" VALUES(14,X'01A209C0BFD87957BBB9FB635558CE77',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "equipment", "id": "01a209c0-bfd4-7090-8852-5b5f5392def2", "set": {"site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "short_number": "2", "name": "Lift", "maker": "Otis", "model": "2000", "note": "", "source": null, "external_ref": null, "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-bfd8-7063-9341-3d837d51ed0a", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "equipment", "act": "add", "row_id": "01a209c0-bfd4-7090-8852-5b5f5392def2"}, "text": ""}}]');
INSERT INTO "change" VALUES(15,X'01A209C0C01E79C49487710ECAA7AF28',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209c0-bfda-7992-8320-1e4147a592cf", "set": {"customer_id": null, "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "name": "Ivanova", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209c0-c01d-7bab-970f-22454ecf27d0", "set": {"contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "typed": "8 916 123-45-67", "e164": "+79161234567", "digits": "79161234567", "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209c0-c01d-7bab-970f-22454ecf27d1", "set": {"contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "typed": "101", "e164": null, "digits": "101", "retired_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c01e-79c4-9487-710ecaa7af27", "set": {"request_id": null, "kind": "directory", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"table": "contact", "act": "add", "row_id": "01a209c0-bfda-7992-8320-1e4147a592cf"}, "text": ""}}]');
INSERT INTO "change" VALUES(16,X'01A209C0C0317ED0B2ECE6E0F33DFD30',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "request", "id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "set": {"station": "A", "year": 2026, "serial": 1, "former_number": null, "source": null, "external_ref": null, "status": "routed", "before_pause": null, "pause_reason": null, "line": 2, "team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f", "assignee_id": null, "priority": "danger", "is_danger": true, "category_id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "answers": {"inside": true, "floor": "3", "state": "well"}, "customer_id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5", "contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "phone_id": "01a209c0-c01d-7bab-970f-22454ecf27d0", "caller_state": "confirmed", "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "equipment_id": "01a209c0-bfd4-7090-8852-5b5f5392def2", "place_text": "", "place_state": "confirmed", "words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7", "access_notes": "code 12", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": 1772447400000000, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c029-7cce-843b-fb27cce66a2f", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00001", "priority": "danger", "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "equipment_id": "01a209c0-bfd4-7090-8852-5b5f5392def2", "contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "category_id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "danger": true, "answers": {"inside": true}}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}, {"op": "I", "tab": "entry", "id": "01a209c0-c029-7ce5-bd74-b45e5e51dc5c", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "access_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}, "text": "code 12"}}, {"op": "I", "tab": "entry", "id": "01a209c0-c029-7ce5-bd74-b45e5e51dc5d", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"question": "floor", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}, "text": "3"}}, {"op": "I", "tab": "entry", "id": "01a209c0-c029-7ce5-bd74-b45e5e51dc5e", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "answered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"question": "state", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "choice": "well", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}, "text": ""}}, {"op": "I", "tab": "call", "id": "01a209c0-c02b-7b33-bca8-03d0e93698f4", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "request", "contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "phone_id": "01a209c0-c01d-7bab-970f-22454ecf27d0", "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "place_text": "", "entry_id": "01a209c0-c029-7cce-843b-fb27cce66a2f", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "promise", "id": "01a209c0-c029-7ce5-bd74-b45e5e51dc5f", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "kind": "ring_back", "due_at": 1772446200000000, "made_at": 1772445600000000, "kept_at": null, "dropped_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c029-7d7b-9776-6d2967687a99", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "routed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f"}, "why": "category", "category_id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}, "text": ""}}]');
INSERT INTO "change" VALUES(17,X'01A209C0C0467F38A980612A08C5EACC',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209c0-c044-7f1b-b9c7-d53d69fc21ab", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "assigned", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc"}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "set": {"status": "assigned", "assignee_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc"}, "base": {"status": "routed", "assignee_id": null}}]');
INSERT INTO "change" VALUES(18,X'01A209C0C0547698AC895B9D52AA04B9',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209c0-c04e-75fa-aa2f-900d606a3819", "set": {"customer_id": null, "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "name": "\u4eba", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "contact_phone", "id": "01a209c0-c04e-75fa-aa2f-900d606a381a", "set": {"contact_id": "01a209c0-c04e-75fa-aa2f-900d606a3819", "typed": "8 916 765-43-21", "e164": "+79167654321", "digits": "79167654321", "retired_at": null}}, {"op": "I", "tab": "call", "id": "01a209c0-c04e-7e0b-ad0c-15368408cf04", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "joined", "contact_id": "01a209c0-c04e-75fa-aa2f-900d606a3819", "phone_id": "01a209c0-c04e-75fa-aa2f-900d606a381a", "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "place_text": "", "entry_id": "01a209c0-c04e-7f45-8de6-26de805994f1", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c04e-7f45-8de6-26de805994f1", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "joined", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"call_id": "01a209c0-c04e-7e0b-ad0c-15368408cf04", "contact_id": "01a209c0-c04e-75fa-aa2f-900d606a3819"}, "text": "Me too"}}]');
INSERT INTO "change" VALUES(19,X'01A209C0C05E7594A58899054BF3E6F5',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209c0-c05c-74f0-ad87-7fafc2a21c5f", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "accepted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}, "text": ""}}, {"op": "U", "tab": "request", "id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "set": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}, "base": {"status": "assigned", "eta_at": null, "accepted_at": null}}]');
INSERT INTO "change" VALUES(20,X'01A209C0C06977A5BDBB5F7344585A90',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "entry", "id": "01a209c0-c064-764a-ad3f-38a89804dcbb", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "corrected", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"field": "words", "was_empty": false}, "text": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}}, {"op": "U", "tab": "request", "id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "set": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0442\u0440\u043e\u0435"}, "base": {"words": "\u0417\u0430\u0441\u0442\u0440\u044f\u043b\u0438, \u0434\u0432\u043e\u0435 \ud83d\uded7"}}]');
INSERT INTO "change" VALUES(21,X'01A209C0C0717529B8EF633B1AE9BB76',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "labour", "id": "01a209c0-c06c-7c59-b4c8-561cf8f648f8", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "person_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc", "minutes": 25, "recorded_at": 1772445600000000, "voided_at": null}}, {"op": "U", "tab": "request", "id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "set": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "base": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c06f-722c-a648-c71024b06678", "set": {"request_id": "01a209c0-c029-7cce-843b-fb27cce66a2e", "kind": "closed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a209c0-c06c-7c59-b4c8-561cf8f648f8", "dropped": ["01a209c0-c029-7ce5-bd74-b45e5e51dc5f"]}, "text": ""}}, {"op": "U", "tab": "promise", "id": "01a209c0-c029-7ce5-bd74-b45e5e51dc5f", "set": {"dropped_at": 1772445600000000}, "base": {"dropped_at": null}}]');
INSERT INTO "change" VALUES(22,X'01A209C0C07571C397288C4C4B2C63C4',X'01A209C0BFC07483A99A9FF08B894003',1772445600000000,'[{"op": "I", "tab": "contact", "id": "01a209c0-c073-7627-adc7-14ddf47ec91f", "set": {"customer_id": null, "site_id": null, "name": "Somebody", "note": "", "source": null, "external_ref": null, "merged_into_id": null, "retired_at": null}}, {"op": "I", "tab": "request", "id": "01a209c0-c073-7627-adc7-14ddf47ec920", "set": {"station": "A", "year": 2026, "serial": 2, "former_number": null, "source": null, "external_ref": null, "status": "new", "before_pause": null, "pause_reason": null, "line": 1, "team_id": null, "assignee_id": null, "priority": "normal", "is_danger": false, "category_id": null, "form_id": null, "answers": {}, "customer_id": null, "contact_id": "01a209c0-c073-7627-adc7-14ddf47ec91f", "phone_id": null, "caller_state": "confirmed", "site_id": null, "equipment_id": null, "place_text": "Mill Lane 4", "place_state": "unconfirmed", "words": "No light", "access_notes": "", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "due_at": null, "eta_at": null, "accepted_at": null, "resolved_at": null, "closed_at": null, "outcome": null, "problem": null, "cause": null, "remedy": null}}, {"op": "I", "tab": "entry", "id": "01a209c0-c074-7916-86b0-879e867b9002", "set": {"request_id": "01a209c0-c073-7627-adc7-14ddf47ec920", "kind": "registered", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"number": "A26-00002", "priority": "normal", "contact_id": "01a209c0-c073-7627-adc7-14ddf47ec91f"}, "text": "No light"}}, {"op": "I", "tab": "entry", "id": "01a209c0-c074-7916-86b0-879e867b9003", "set": {"request_id": "01a209c0-c073-7627-adc7-14ddf47ec920", "kind": "place_noted", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bfc0-7483-a99a-9ff08b894003", "on_behalf_of_id": null, "station": "A", "data": {"with": "01a209c0-c074-7916-86b0-879e867b9002"}, "text": "Mill Lane 4"}}, {"op": "I", "tab": "call", "id": "01a209c0-c074-7c17-98fd-a1c80652094f", "set": {"request_id": "01a209c0-c073-7627-adc7-14ddf47ec920", "kind": "request", "contact_id": "01a209c0-c073-7627-adc7-14ddf47ec91f", "phone_id": null, "site_id": null, "place_text": "Mill Lane 4", "entry_id": "01a209c0-c074-7916-86b0-879e867b9002", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "key": null, "voided_at": null}}]');
INSERT INTO "change" VALUES(23,X'01A209C0C08976F7BDC87CE4099EA1D5',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'[{"op": "I", "tab": "day_review", "id": "01a209c0-c080-7e01-a48c-f811cfeb4c4b", "set": {"day": "2026-03-02", "station": "A", "signed_by_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "signed_at": 1772445600000000, "entry_ids": ["01a209c0-bf51-7eb0-8c4e-5f99b9560cae", "01a209c0-bf82-7a50-aabb-dd1fa5203709", "01a209c0-bf93-70f1-8bd3-b152e42834a8", "01a209c0-bfa0-7d87-bcdf-1c7d1d0f5daf", "01a209c0-bfa4-7260-ae24-9210d8d7c6f8", "01a209c0-bfb1-79e2-b3f1-3d994839ecd9", "01a209c0-bfb6-73b0-82a2-84211890e356", "01a209c0-bfba-78c5-9131-904d250ccfc8", "01a209c0-bfbe-7c5f-8b4b-777a7297d781", "01a209c0-bfc3-75ec-9ebb-df26cb5d77e8", "01a209c0-bfc8-7d80-8361-a4b3acd9b0cb", "01a209c0-bfce-7cae-86d3-cec157d8e220", "01a209c0-bfd2-7aa7-a26b-e7b8254e25f9", "01a209c0-bfd8-7063-9341-3d837d51ed0a", "01a209c0-c01e-79c4-9487-710ecaa7af27", "01a209c0-c029-7cce-843b-fb27cce66a2f", "01a209c0-c029-7ce5-bd74-b45e5e51dc5c", "01a209c0-c029-7ce5-bd74-b45e5e51dc5d", "01a209c0-c029-7ce5-bd74-b45e5e51dc5e", "01a209c0-c029-7d7b-9776-6d2967687a99", "01a209c0-c044-7f1b-b9c7-d53d69fc21ab", "01a209c0-c04e-7f45-8de6-26de805994f1", "01a209c0-c05c-74f0-ad87-7fafc2a21c5f", "01a209c0-c064-764a-ad3f-38a89804dcbb", "01a209c0-c06f-722c-a648-c71024b06678", "01a209c0-c074-7916-86b0-879e867b9002", "01a209c0-c074-7916-86b0-879e867b9003"], "totals": {"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}, "remark": "Read"}}, {"op": "I", "tab": "entry", "id": "01a209c0-c088-7bcf-b3ad-60a4fafa7c2e", "set": {"request_id": null, "kind": "day_signed", "occurred_at": 1772445600000000, "recorded_at": 1772445600000000, "author_id": "01a209c0-bf32-7fd6-a5ad-50b16d0a521d", "on_behalf_of_id": null, "station": "A", "data": {"day": "2026-03-02", "entries": 27, "day_review_id": "01a209c0-c080-7e01-a48c-f811cfeb4c4b"}, "text": "Read"}}]');
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
INSERT INTO "company" VALUES(X'01A209C0BF3973688F50CFA1033FE423','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A209C0BFDA799283201E4147A592CF',NULL,X'01A209C0BFB4741B83F704F5ECC4283A','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209C0C04E75FAAA2F900D606A3819',NULL,X'01A209C0BFB4741B83F704F5ECC4283A','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209C0C0737627ADC714DDF47EC91F',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A209C0C01D7BAB970F22454ECF27D0',X'01A209C0BFDA799283201E4147A592CF','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209C0C01D7BAB970F22454ECF27D1',X'01A209C0BFDA799283201E4147A592CF','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209C0C04E75FAAA2F900D606A381A',X'01A209C0C04E75FAAA2F900D606A3819','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A209C0BF807C49A0ADA7965310DBB5','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A209C0C0807E01A48CF811CFEB4C4B','2026-03-02','A',X'01A209C0BF327FD6A5AD50B16D0A521D',1772445600000000,'["01a209c0-bf51-7eb0-8c4e-5f99b9560cae", "01a209c0-bf82-7a50-aabb-dd1fa5203709", "01a209c0-bf93-70f1-8bd3-b152e42834a8", "01a209c0-bfa0-7d87-bcdf-1c7d1d0f5daf", "01a209c0-bfa4-7260-ae24-9210d8d7c6f8", "01a209c0-bfb1-79e2-b3f1-3d994839ecd9", "01a209c0-bfb6-73b0-82a2-84211890e356", "01a209c0-bfba-78c5-9131-904d250ccfc8", "01a209c0-bfbe-7c5f-8b4b-777a7297d781", "01a209c0-bfc3-75ec-9ebb-df26cb5d77e8", "01a209c0-bfc8-7d80-8361-a4b3acd9b0cb", "01a209c0-bfce-7cae-86d3-cec157d8e220", "01a209c0-bfd2-7aa7-a26b-e7b8254e25f9", "01a209c0-bfd8-7063-9341-3d837d51ed0a", "01a209c0-c01e-79c4-9487-710ecaa7af27", "01a209c0-c029-7cce-843b-fb27cce66a2f", "01a209c0-c029-7ce5-bd74-b45e5e51dc5c", "01a209c0-c029-7ce5-bd74-b45e5e51dc5d", "01a209c0-c029-7ce5-bd74-b45e5e51dc5e", "01a209c0-c029-7d7b-9776-6d2967687a99", "01a209c0-c044-7f1b-b9c7-d53d69fc21ab", "01a209c0-c04e-7f45-8de6-26de805994f1", "01a209c0-c05c-74f0-ad87-7fafc2a21c5f", "01a209c0-c064-764a-ad3f-38a89804dcbb", "01a209c0-c06f-722c-a648-c71024b06678", "01a209c0-c074-7916-86b0-879e867b9002", "01a209c0-c074-7916-86b0-879e867b9003"]','{"requests": 2, "ended": 1, "open": 1, "late": 0, "danger": 1, "joined": 1, "other_calls": 0, "orders": 0}','Read');
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
INSERT INTO "desk" VALUES(X'01A209C0BF3A7446AB55DFFA4F9446B4',X'01A209C0BF3973688F50CFA1033FE423','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A209C0C0297CCE843BFB27CCE66A2F','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A209C0BF517EB08C4E5F99B9560CAE',NULL,'founded',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A209C0BF827A50AABBDD1FA5203709',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "customer", "act": "add", "row_id": "01a209c0-bf80-7c49-a0ad-a7965310dbb5"}','');
INSERT INTO "entry" VALUES(X'01A209C0BF9370F18BD3B152E42834A8',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bf8c-74a9-a644-ad293eb6a429"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFA07D87BCDF1C7D1D0F5DAF',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bf98-79a0-81fd-a39f8e256cef"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFA47260AE249210D8D7C6F8',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bfa3-73b4-9c26-e0eeddd97a7c"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFB179E2B3F13D994839ECD9',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bfb0-77b0-9434-67666194bbd4"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFB673B082A284211890E356',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFBA78C59131904D250CCFC8',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bfb9-79b4-9c89-7365a9956e81"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFBE7C5F8B4B777A7297D781',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "site", "act": "add", "row_id": "01a209c0-bfbd-7211-b463-9861bc3dabf5"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFC375EC9EBBDF26CB5D77E8',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209c0-bfc0-7483-a99a-9ff08b894003"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFC87D808361A4B3ACD9B0CB',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFCE7CAE86D3CEC157D8E220',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209c0-bfca-7320-9e23-81b84cd67e92"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFD27AA7A26BE7B8254E25F9',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "person", "act": "add", "row_id": "01a209c0-bfd0-7733-9ed1-80e129cffa06"}','');
INSERT INTO "entry" VALUES(X'01A209C0BFD8706393413D837D51ED0A',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "equipment", "act": "add", "row_id": "01a209c0-bfd4-7090-8852-5b5f5392def2"}','');
INSERT INTO "entry" VALUES(X'01A209C0C01E79C49487710ECAA7AF27',NULL,'directory',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"table": "contact", "act": "add", "row_id": "01a209c0-bfda-7992-8320-1e4147a592cf"}','');
INSERT INTO "entry" VALUES(X'01A209C0C0297CCE843BFB27CCE66A2F',X'01A209C0C0297CCE843BFB27CCE66A2E','registered',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"number": "A26-00001", "priority": "danger", "site_id": "01a209c0-bfb4-741b-83f7-04f5ecc4283a", "equipment_id": "01a209c0-bfd4-7090-8852-5b5f5392def2", "contact_id": "01a209c0-bfda-7992-8320-1e4147a592cf", "category_id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "danger": true, "answers": {"inside": true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A209C0C0297CE5BD74B45E5E51DC5C',X'01A209C0C0297CCE843BFB27CCE66A2E','access_noted',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}','code 12');
INSERT INTO "entry" VALUES(X'01A209C0C0297CE5BD74B45E5E51DC5D',X'01A209C0C0297CCE843BFB27CCE66A2E','answered',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"question": "floor", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}','3');
INSERT INTO "entry" VALUES(X'01A209C0C0297CE5BD74B45E5E51DC5E',X'01A209C0C0297CCE843BFB27CCE66A2E','answered',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"question": "state", "form_id": "01a209c0-bf49-7b6f-9afc-e86e0eafa4b3", "choice": "well", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}','');
INSERT INTO "entry" VALUES(X'01A209C0C0297D7B97766D2967687A99',X'01A209C0C0297CCE843BFB27CCE66A2E','routed',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"was": {"status": "new", "team_id": null}, "now": {"status": "routed", "team_id": "01a209c0-bf47-7d62-8f95-7597e8dcf41f"}, "why": "category", "category_id": "01a209c0-bf4f-75b1-b87c-4cd9ee94d9a1", "with": "01a209c0-c029-7cce-843b-fb27cce66a2f"}','');
INSERT INTO "entry" VALUES(X'01A209C0C0447F1BB9C7D53D69FC21AB',X'01A209C0C0297CCE843BFB27CCE66A2E','assigned',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"was": {"status": "routed", "assignee_id": null}, "now": {"status": "assigned", "assignee_id": "01a209c0-bfc6-7b18-8795-b81c2084a6bc"}}','');
INSERT INTO "entry" VALUES(X'01A209C0C04E7F458DE626DE805994F1',X'01A209C0C0297CCE843BFB27CCE66A2E','joined',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"call_id": "01a209c0-c04e-7e0b-ad0c-15368408cf04", "contact_id": "01a209c0-c04e-75fa-aa2f-900d606a3819"}','Me too');
INSERT INTO "entry" VALUES(X'01A209C0C05C74F0AD877FAFC2A21C5F',X'01A209C0C0297CCE843BFB27CCE66A2E','accepted',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"was": {"status": "assigned", "eta_at": null, "accepted_at": null}, "now": {"status": "accepted", "eta_at": 1772445600000000, "accepted_at": 1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A209C0C064764AAD3F38A89804DCBB',X'01A209C0C0297CCE843BFB27CCE66A2E','corrected',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"field": "words", "was_empty": false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A209C0C06F722CA648C71024B06678',X'01A209C0C0297CCE843BFB27CCE66A2E','closed',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"was": {"status": "accepted", "resolved_at": null, "closed_at": null, "outcome": null}, "now": {"status": "closed", "resolved_at": 1772445600000000, "closed_at": 1772445600000000, "outcome": "done"}, "minutes": 25, "labour_id": "01a209c0-c06c-7c59-b4c8-561cf8f648f8", "dropped": ["01a209c0-c029-7ce5-bd74-b45e5e51dc5f"]}','');
INSERT INTO "entry" VALUES(X'01A209C0C074791686B0879E867B9002',X'01A209C0C0737627ADC714DDF47EC920','registered',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"number": "A26-00002", "priority": "normal", "contact_id": "01a209c0-c073-7627-adc7-14ddf47ec91f"}','No light');
INSERT INTO "entry" VALUES(X'01A209C0C074791686B0879E867B9003',X'01A209C0C0737627ADC714DDF47EC920','place_noted',1772445600000000,1772445600000000,X'01A209C0BFC07483A99A9FF08B894003',NULL,'A','{"with": "01a209c0-c074-7916-86b0-879e867b9002"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A209C0C0887BCFB3AD60A4FAFA7C2E',NULL,'day_signed',1772445600000000,1772445600000000,X'01A209C0BF327FD6A5AD50B16D0A521D',NULL,'A','{"day": "2026-03-02", "entries": 27, "day_review_id": "01a209c0-c080-7e01-a48c-f811cfeb4c4b"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A209C0BFD4709088525B5F5392DEF2',X'01A209C0BFB4741B83F704F5ECC4283A','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A209C0BF497B6F9AFCE86E0EAFA4B3','trapped',1,'{"questions": [{"key": "inside", "kind": "yes_no", "labels": {"en": "Anyone inside?"}, "required": true}, {"key": "count", "kind": "number", "labels": {"en": "How many?"}}, {"key": "floor", "kind": "text", "labels": {"en": "Which floor?"}}, {"key": "state", "kind": "choice", "labels": {"en": "How are they?", "ru": "\u041a\u0430\u043a \u043e\u043d\u0438?"}, "choices": [{"key": "well", "labels": {"en": "Well"}}, {"key": "ill", "labels": {"ru": "\u041f\u043b\u043e\u0445\u043e"}}]}], "script": [{"en": "You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A209C0C06C7C59B4C8561CF8F648F8',X'01A209C0C0297CCE843BFB27CCE66A2E',X'01A209C0BFC67B188795B81C2084A6BC',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A209C0BF327FD6A5AD50B16D0A521D','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209C0BFC07483A99A9FF08B894003','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209C0BFC67B188795B81C2084A6BC','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209C0BFCA73209E2381B84CD67E92','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209C0BFD077339ED180E129CFFA06','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A209C0C0297CE5BD74B45E5E51DC5F',X'01A209C0C0297CCE843BFB27CCE66A2E',X'01A209C0BFDA799283201E4147A592CF','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A209C0C0297CCE843BFB27CCE66A2E','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A209C0BF477D628F957597E8DCF41F',X'01A209C0BFC67B188795B81C2084A6BC','danger',1,X'01A209C0BF4F75B1B87C4CD9EE94D9A1',X'01A209C0BF497B6F9AFCE86E0EAFA4B3','{"inside": true, "floor": "3", "state": "well"}',X'01A209C0BF807C49A0ADA7965310DBB5',X'01A209C0BFDA799283201E4147A592CF',X'01A209C0C01D7BAB970F22454ECF27D0','confirmed',X'01A209C0BFB4741B83F704F5ECC4283A',X'01A209C0BFD4709088525B5F5392DEF2','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A209C0C0737627ADC714DDF47EC920','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A209C0C0737627ADC714DDF47EC91F',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A209C0BF8C74A9A644AD293EB6A429',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BF9879A081FDA39F8E256CEF',X'01A209C0BF8C74A9A644AD293EB6A429',X'01A209C0BF807C49A0ADA7965310DBB5','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BFA373B49C26E0EEDDD97A7C',X'01A209C0BF8C74A9A644AD293EB6A429',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BFB077B0943467666194BBD4',X'01A209C0BF8C74A9A644AD293EB6A429',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BFB4741B83F704F5ECC4283A',X'01A209C0BF9879A081FDA39F8E256CEF',X'01A209C0BF807C49A0ADA7965310DBB5','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BFB979B49C897365A9956E81',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209C0BFBD7211B4639861BC3DABF5',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A209C0BF417A8D8112CDDB452995A0',X'01A209C0BF3A7446AB55DFFA4F9446B4','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A209C0BF477D628F957597E8DCF41E','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209C0BF477D628F957597E8DCF41F','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209C0BF487E42B9CC0E024BFE419E','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A209C0BFC77B97BA5AC474BBF4FEE4',X'01A209C0BF477D628F957597E8DCF41F',X'01A209C0BFC67B188795B81C2084A6BC',NULL);
INSERT INTO "team_member" VALUES(X'01A209C0BFCE7CAE86D3CEC157D8E21F',X'01A209C0BF477D628F957597E8DCF41F',X'01A209C0BFCA73209E2381B84CD67E92',NULL);
INSERT INTO "team_member" VALUES(X'01A209C0BFD273359805C405818DCBBF',X'01A209C0BF487E42B9CC0E024BFE419E',X'01A209C0BFD077339ED180E129CFFA06',NULL);
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
COMMIT;
