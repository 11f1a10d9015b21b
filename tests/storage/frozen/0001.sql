BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attachment (
	id BLOB NOT NULL, 
	request_id BLOB, 
	site_id BLOB, 
	equipment_id BLOB, 
	customer_id BLOB, 
	contact_id BLOB, 
	sha256 VARCHAR(64) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	author_id BLOB NOT NULL, 
	station VARCHAR(8) NOT NULL, 
	added_at BIGINT NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_attachment_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_attachment_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_attachment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_attachment_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_attachment_author_id FOREIGN KEY(author_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
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
INSERT INTO "call" VALUES(X'01A228A0A35D706182741DFF325140E3',X'01A228A0A351757F8CCCDA89CB43FD08','request',X'01A228A0A2637F4282A2AAD3A1F53272',X'01A228A0A2FB7D13A94A8E979EBEF414',X'01A228A0A14970CFB835BBB15D131845','',X'01A228A0A352775E8CB6D1D7CFFD2A46',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A228A0A4217D5CB5AA2C260CC0E117',X'01A228A0A351757F8CCCDA89CB43FD08','joined',X'01A228A0A4217D5CB5AA2C260CC0E115',X'01A228A0A4217D5CB5AA2C260CC0E116',X'01A228A0A14970CFB835BBB15D131845','',X'01A228A0A43673BBB26CAC882EB81AA4',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A228A0A4E17825BAA2D509870F3BC1',X'01A228A0A4E0774E9F719B31CA439CE1','request',X'01A228A0A4DF722E86E33502EC83916B',NULL,NULL,'Mill Lane 4',X'01A228A0A4E0774E9F719B31CA439CE2',1772445600000000,1772445600000000,NULL,NULL);
CREATE TABLE category (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	labels JSON NOT NULL, 
	type_group VARCHAR(200) NOT NULL, 
	priority VARCHAR(200) NOT NULL, 
	due_minutes JSON NOT NULL, 
	norm_minutes INTEGER, 
	look_back_minutes INTEGER, 
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
INSERT INTO "category" VALUES(X'01A228A09FAD76A2BFE0C3837BFE27C5','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,NULL,0,X'01A228A09FA070D78559D68BA6DFA840',2,X'01A228A09F917E728FA7419E315B776B','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A228A09FAD7C0D8CEC437518AB719C','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,NULL,1,NULL,2,X'01A228A09F917E728FA7419E315B776B','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A228A09FAD7C0D8CEC437518AB719D','question','{"en":"A question"}','question','low','{}',NULL,NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A228A09FC672288C4671F219E740C3',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"company","id":"01a228a0-9f64-74df-86d8-9c510365d4f2","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a228a0-9f73-7643-84e6-4ab67eb17778","set":{"company_id":"01a228a0-9f64-74df-86d8-9c510365d4f2","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a228a0-9f85-7a37-ada3-7e8e5f7da61f","set":{"desk_id":"01a228a0-9f73-7643-84e6-4ab67eb17778","letters":"A"}},{"op":"I","tab":"person","id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a228a0-9f90-7d9c-85a8-b51444572fce","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a228a0-9f91-7e72-8fa7-419e315b776b","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a228a0-9f92-7414-94e5-157bd1fdc81a","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","line":2,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a228a0-9fad-7c0d-8cec-437518ab719c","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a228a0-9fad-7c0d-8cec-437518ab719d","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a228a0-9fbd-7771-96ed-94d4d1499835","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A228A0A05F7B9CB8D18B76DB83AD95',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"customer","id":"01a228a0-a045-7b5c-8121-294a9cfdec8f","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a228a0-a055-75fa-887b-8724e41bead9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"customer","act":"add","row_id":"01a228a0-a045-7b5c-8121-294a9cfdec8f"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A228A0A09A7C91AC100B488B8BB9AA',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a095-72d8-949f-f43ae2b788a0","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A228A0A0EA70F6B7BA3DE8F34A93CF',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a0ad-7714-a999-076999523760","set":{"parent_id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0","customer_id":"01a228a0-a045-7b5c-8121-294a9cfdec8f","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a0dd-7e71-89f9-deffb6294663","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a0ad-7714-a999-076999523760"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A228A0A1107C70901EC349A0E25F1B',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a0f5-7970-bb88-b6746fdb6614","set":{"parent_id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a10f-7c80-9745-9934e2a322b1","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a0f5-7970-bb88-b6746fdb6614"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A228A0A1337DB69070CCC5A52C17EF',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a11d-7e58-a427-4a0991de305a","set":{"parent_id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a12d-7012-98a5-7b526cb7eeae","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a11d-7e58-a427-4a0991de305a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A228A0A14E70C5B3E8A9C6EF390F0C',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a149-70cf-b835-bbb15d131845","set":{"parent_id":"01a228a0-a0ad-7714-a999-076999523760","customer_id":"01a228a0-a045-7b5c-8121-294a9cfdec8f","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a14d-705e-814f-8e3063c6d57d","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a149-70cf-b835-bbb15d131845"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A228A0A16D743FAE8430885ABE2F24',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a161-7d4d-9313-bc52f74d4254","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a16c-75ca-9b37-cf1259f60d49","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a161-7d4d-9313-bc52f74d4254"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A228A0A19079CC89A1F7FB077AFC1A',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a0-a181-7476-ac8a-30572c5910d4","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a0-a18f-7270-a68a-d62cd9d4fd3e","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"site","act":"add","row_id":"01a228a0-a181-7476-ac8a-30572c5910d4"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A228A0A1B574E1A244EEA94E92A7C8',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a228a0-a1a9-7cc8-99d2-0cf244c495b4","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"person","act":"add","row_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A228A0A1CD7794B3B7F129FB9AD86F',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a0-a1cb-7c25-a41f-a30965137089","set":{"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b","person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"}},{"op":"I","tab":"entry","id":"01a228a0-a1cc-7e5b-83b1-492823474d80","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"person","act":"add","row_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A228A0A1F17FCEA925358964F6D657',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a0-a1ed-79d4-8586-1c35ab8703ea","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a0-a1f0-7096-b29f-194f717bd606","set":{"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b","person_id":"01a228a0-a1ed-79d4-8586-1c35ab8703ea"}},{"op":"I","tab":"entry","id":"01a228a0-a1f0-7930-bd27-f41b2e26dfd3","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"person","act":"add","row_id":"01a228a0-a1ed-79d4-8586-1c35ab8703ea"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A228A0A22376C0A8E156E508CBB6DF',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a0-a209-721b-a6c9-ce074bbd48a1","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a0-a214-70e4-b030-336f4f5c43d6","set":{"team_id":"01a228a0-9f92-7414-94e5-157bd1fdc81a","person_id":"01a228a0-a209-721b-a6c9-ce074bbd48a1"}},{"op":"I","tab":"entry","id":"01a228a0-a214-7eb1-9896-14db4a46bc25","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"person","act":"add","row_id":"01a228a0-a209-721b-a6c9-ce074bbd48a1"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A228A0A249792E8E55002A246465FB',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a228a0-a22f-7e41-9010-c19f3d843105","set":{"site_id":"01a228a0-a149-70cf-b835-bbb15d131845","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a228a0-a248-7d7b-a756-f1a48dd43611","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"equipment","act":"add","row_id":"01a228a0-a22f-7e41-9010-c19f3d843105"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A228A0A30F7BDA9B9BFAF1A5279296',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a0-a263-7f42-82a2-aad3a1f53272","set":{"site_id":"01a228a0-a149-70cf-b835-bbb15d131845","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a228a0-a2fb-7d13-a94a-8e979ebef414","set":{"contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a228a0-a2fb-7f16-b0dc-c2c36ecb718a","set":{"contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a228a0-a2fd-75eb-a7ee-8982753da908","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"table":"contact","act":"add","row_id":"01a228a0-a263-7f42-82a2-aad3a1f53272"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A228A0A3BE72129E5A1F76545C0842',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"request","id":"01a228a0-a351-757f-8ccc-da89cb43fd08","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"priority":"danger","is_danger":true,"category_id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a228a0-a045-7b5c-8121-294a9cfdec8f","contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","phone_id":"01a228a0-a2fb-7d13-a94a-8e979ebef414","caller_state":"confirmed","site_id":"01a228a0-a149-70cf-b835-bbb15d131845","equipment_id":"01a228a0-a22f-7e41-9010-c19f3d843105","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"}},{"op":"I","tab":"entry","id":"01a228a0-a352-775e-8cb6-d1d7cffd2a46","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a228a0-a149-70cf-b835-bbb15d131845","equipment_id":"01a228a0-a22f-7e41-9010-c19f3d843105","contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","category_id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a228a0-a35a-7455-91d9-53a3e71633f8","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a228a0-a35a-7f13-824b-a8fa0ec9490b","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"question":"floor","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"},"text":"3"}},{"op":"I","tab":"entry","id":"01a228a0-a35a-7f13-824b-a8fa0ec9490c","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"question":"state","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","choice":"well","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"},"text":""}},{"op":"I","tab":"call","id":"01a228a0-a35d-7061-8274-1dff325140e3","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"request","contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","phone_id":"01a228a0-a2fb-7d13-a94a-8e979ebef414","site_id":"01a228a0-a149-70cf-b835-bbb15d131845","place_text":"","entry_id":"01a228a0-a352-775e-8cb6-d1d7cffd2a46","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a228a0-a396-72e2-b44d-0bb63adcf634","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a0-a396-753b-9595-86b118cccdf6","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"},"why":"category","category_id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A228A0A3FF75D78BFFA6CFAF5969C3',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a0-a3ef-793e-911d-efe95782377d","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"text":""}},{"op":"U","tab":"request","id":"01a228a0-a351-757f-8ccc-da89cb43fd08","set":{"status":"assigned","assignee_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"base":{"status":"routed","assignee_id":null,"pause_reason":null,"joined_to_id":null,"before_pause":null,"line":2,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A228A0A4427CA6A19033C78067B0FF',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","set":{"site_id":"01a228a0-a149-70cf-b835-bbb15d131845","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a228a0-a421-7d5c-b5aa-2c260cc0e116","set":{"contact_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a228a0-a421-7d5c-b5aa-2c260cc0e117","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"joined","contact_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","phone_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e116","site_id":"01a228a0-a149-70cf-b835-bbb15d131845","place_text":"","occurred_at":1772445600000000,"recorded_at":1772445600000000,"entry_id":"01a228a0-a436-73bb-b26c-ac882eb81aa4"}},{"op":"I","tab":"promise","id":"01a228a0-a436-7011-9fe0-e889968ff811","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","contact_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a0-a436-73bb-b26c-ac882eb81aa4","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"call_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e117","contact_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","promised":"01a228a0-a436-7011-9fe0-e889968ff811"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A228A0A4617A4CA5E679D3BEAA1DC5',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a0-a455-7536-8ca7-657a7fa277c6","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"text":""}},{"op":"U","tab":"request","id":"01a228a0-a351-757f-8ccc-da89cb43fd08","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"pause_reason":null,"joined_to_id":null,"assignee_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead","before_pause":null,"line":2,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A228A0A48F7383A9AF605D8B7EDF78',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a0-a471-7cc2-a886-65687f6c5134","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a228a0-a351-757f-8ccc-da89cb43fd08","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A228A0A4C97C5399625F774EFBBEEF',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"labour","id":"01a228a0-a49d-7cab-b69a-1b9e700145b7","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a228a0-a351-757f-8ccc-da89cb43fd08","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"pause_reason":null,"joined_to_id":null,"assignee_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead","before_pause":null,"line":2,"team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"}},{"op":"U","tab":"promise","id":"01a228a0-a396-72e2-b44d-0bb63adcf634","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}},{"op":"U","tab":"promise","id":"01a228a0-a436-7011-9fe0-e889968ff811","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}},{"op":"I","tab":"entry","id":"01a228a0-a4c7-730a-8ae9-3e770b3dd0ff","set":{"request_id":"01a228a0-a351-757f-8ccc-da89cb43fd08","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a228a0-a49d-7cab-b69a-1b9e700145b7","dropped":["01a228a0-a396-72e2-b44d-0bb63adcf634","01a228a0-a436-7011-9fe0-e889968ff811"],"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A228A0A4ED70FEA7F8B151824DED75',X'01A228A0A1A1759D8F7C20E37ED8C88B',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a0-a4df-722e-86e3-3502ec83916b","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a228a0-a4e0-774e-9f71-9b31ca439ce1","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a228a0-a4df-722e-86e3-3502ec83916b","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a0-a4e0-774e-9f71-9b31ca439ce2","set":{"request_id":"01a228a0-a4e0-774e-9f71-9b31ca439ce1","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a228a0-a4df-722e-86e3-3502ec83916b"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a228a0-a4e0-7d23-add8-45f58c8cc482","set":{"request_id":"01a228a0-a4e0-774e-9f71-9b31ca439ce1","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b","station":"A","data":{"with":"01a228a0-a4e0-774e-9f71-9b31ca439ce2"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a228a0-a4e1-7825-baa2-d509870f3bc1","set":{"request_id":"01a228a0-a4e0-774e-9f71-9b31ca439ce1","kind":"request","contact_id":"01a228a0-a4df-722e-86e3-3502ec83916b","place_text":"Mill Lane 4","entry_id":"01a228a0-a4e0-774e-9f71-9b31ca439ce2","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A228A0A5647E2A9E5DCAB52B47569F',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a228a0-a53b-7175-9510-64523cc011e7","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","signed_at":1772445600000000,"entry_ids":["01a228a0-9fbd-7771-96ed-94d4d1499835","01a228a0-a055-75fa-887b-8724e41bead9","01a228a0-a095-72d8-949f-f43ae2b788a0","01a228a0-a0dd-7e71-89f9-deffb6294663","01a228a0-a10f-7c80-9745-9934e2a322b1","01a228a0-a12d-7012-98a5-7b526cb7eeae","01a228a0-a14d-705e-814f-8e3063c6d57d","01a228a0-a16c-75ca-9b37-cf1259f60d49","01a228a0-a18f-7270-a68a-d62cd9d4fd3e","01a228a0-a1a9-7cc8-99d2-0cf244c495b4","01a228a0-a1cc-7e5b-83b1-492823474d80","01a228a0-a1f0-7930-bd27-f41b2e26dfd3","01a228a0-a214-7eb1-9896-14db4a46bc25","01a228a0-a248-7d7b-a756-f1a48dd43611","01a228a0-a2fd-75eb-a7ee-8982753da908","01a228a0-a352-775e-8cb6-d1d7cffd2a46","01a228a0-a35a-7455-91d9-53a3e71633f8","01a228a0-a35a-7f13-824b-a8fa0ec9490b","01a228a0-a35a-7f13-824b-a8fa0ec9490c","01a228a0-a396-753b-9595-86b118cccdf6","01a228a0-a3ef-793e-911d-efe95782377d","01a228a0-a436-73bb-b26c-ac882eb81aa4","01a228a0-a455-7536-8ca7-657a7fa277c6","01a228a0-a471-7cc2-a886-65687f6c5134","01a228a0-a4c7-730a-8ae9-3e770b3dd0ff","01a228a0-a4e0-774e-9f71-9b31ca439ce2","01a228a0-a4e0-7d23-add8-45f58c8cc482"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0,"promises_kept":0,"promises_late":0,"promises_broken":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a228a0-a561-753c-8a57-19a0b01aaa94","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a0-9f57-7833-bb8c-f6f3ed6a1dda","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a228a0-a53b-7175-9510-64523cc011e7"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A228A09F6474DF86D89C510365D4F2','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A228A0A2637F4282A2AAD3A1F53272',NULL,X'01A228A0A14970CFB835BBB15D131845','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A228A0A4217D5CB5AA2C260CC0E115',NULL,X'01A228A0A14970CFB835BBB15D131845','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A228A0A4DF722E86E33502EC83916B',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A228A0A2FB7D13A94A8E979EBEF414',X'01A228A0A2637F4282A2AAD3A1F53272','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A228A0A2FB7F16B0DCC2C36ECB718A',X'01A228A0A2637F4282A2AAD3A1F53272','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A228A0A4217D5CB5AA2C260CC0E116',X'01A228A0A4217D5CB5AA2C260CC0E115','8 916 765-43-21','+79167654321','79167654321',NULL);
CREATE TABLE contract (
	id BLOB NOT NULL, 
	customer_id BLOB NOT NULL, 
	number VARCHAR(200) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	starts_on VARCHAR(10), 
	ends_on VARCHAR(10), 
	is_stopped BOOLEAN NOT NULL, 
	hours TEXT NOT NULL, 
	warning TEXT NOT NULL, 
	note TEXT NOT NULL, 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	retired_at BIGINT, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE contract_cover (
	id BLOB NOT NULL, 
	contract_id BLOB NOT NULL, 
	site_id BLOB, 
	equipment_id BLOB, 
	left_at BIGINT, 
	CONSTRAINT pk_contract_cover PRIMARY KEY (id), 
	CONSTRAINT fk_contract_cover_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_contract_cover_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_contract_cover_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
);
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
INSERT INTO "customer" VALUES(X'01A228A0A0457B5C8121294A9CFDEC8F','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A228A0A53B7175951064523CC011E7','2026-03-02','A',X'01A228A09F577833BB8CF6F3ED6A1DDA',1772445600000000,'["01a228a0-9fbd-7771-96ed-94d4d1499835","01a228a0-a055-75fa-887b-8724e41bead9","01a228a0-a095-72d8-949f-f43ae2b788a0","01a228a0-a0dd-7e71-89f9-deffb6294663","01a228a0-a10f-7c80-9745-9934e2a322b1","01a228a0-a12d-7012-98a5-7b526cb7eeae","01a228a0-a14d-705e-814f-8e3063c6d57d","01a228a0-a16c-75ca-9b37-cf1259f60d49","01a228a0-a18f-7270-a68a-d62cd9d4fd3e","01a228a0-a1a9-7cc8-99d2-0cf244c495b4","01a228a0-a1cc-7e5b-83b1-492823474d80","01a228a0-a1f0-7930-bd27-f41b2e26dfd3","01a228a0-a214-7eb1-9896-14db4a46bc25","01a228a0-a248-7d7b-a756-f1a48dd43611","01a228a0-a2fd-75eb-a7ee-8982753da908","01a228a0-a352-775e-8cb6-d1d7cffd2a46","01a228a0-a35a-7455-91d9-53a3e71633f8","01a228a0-a35a-7f13-824b-a8fa0ec9490b","01a228a0-a35a-7f13-824b-a8fa0ec9490c","01a228a0-a396-753b-9595-86b118cccdf6","01a228a0-a3ef-793e-911d-efe95782377d","01a228a0-a436-73bb-b26c-ac882eb81aa4","01a228a0-a455-7536-8ca7-657a7fa277c6","01a228a0-a471-7cc2-a886-65687f6c5134","01a228a0-a4c7-730a-8ae9-3e770b3dd0ff","01a228a0-a4e0-774e-9f71-9b31ca439ce2","01a228a0-a4e0-7d23-add8-45f58c8cc482"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0,"promises_kept":0,"promises_late":0,"promises_broken":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A228A09F73764384E64AB67EB17778',X'01A228A09F6474DF86D89C510365D4F2','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A228A0A352775E8CB6D1D7CFFD2A46','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A228A09FBD777196ED94D4D1499835',NULL,'founded',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A228A0A05575FA887B8724E41BEAD9',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"customer","act":"add","row_id":"01a228a0-a045-7b5c-8121-294a9cfdec8f"}','');
INSERT INTO "entry" VALUES(X'01A228A0A09572D8949FF43AE2B788A0',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a071-7e67-b8be-0c6f1cd898e0"}','');
INSERT INTO "entry" VALUES(X'01A228A0A0DD7E7189F9DEFFB6294663',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a0ad-7714-a999-076999523760"}','');
INSERT INTO "entry" VALUES(X'01A228A0A10F7C8097459934E2A322B1',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a0f5-7970-bb88-b6746fdb6614"}','');
INSERT INTO "entry" VALUES(X'01A228A0A12D701298A57B526CB7EEAE',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a11d-7e58-a427-4a0991de305a"}','');
INSERT INTO "entry" VALUES(X'01A228A0A14D705E814F8E3063C6D57D',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a149-70cf-b835-bbb15d131845"}','');
INSERT INTO "entry" VALUES(X'01A228A0A16C75CA9B37CF1259F60D49',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a161-7d4d-9313-bc52f74d4254"}','');
INSERT INTO "entry" VALUES(X'01A228A0A18F7270A68AD62CD9D4FD3E',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"site","act":"add","row_id":"01a228a0-a181-7476-ac8a-30572c5910d4"}','');
INSERT INTO "entry" VALUES(X'01A228A0A1A97CC899D20CF244C495B4',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"person","act":"add","row_id":"01a228a0-a1a1-759d-8f7c-20e37ed8c88b"}','');
INSERT INTO "entry" VALUES(X'01A228A0A1CC7E5B83B1492823474D80',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"person","act":"add","row_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"}','');
INSERT INTO "entry" VALUES(X'01A228A0A1F07930BD27F41B2E26DFD3',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"person","act":"add","row_id":"01a228a0-a1ed-79d4-8586-1c35ab8703ea"}','');
INSERT INTO "entry" VALUES(X'01A228A0A2147EB1989614DB4A46BC25',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"person","act":"add","row_id":"01a228a0-a209-721b-a6c9-ce074bbd48a1"}','');
INSERT INTO "entry" VALUES(X'01A228A0A2487D7BA756F1A48DD43611',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"equipment","act":"add","row_id":"01a228a0-a22f-7e41-9010-c19f3d843105"}','');
INSERT INTO "entry" VALUES(X'01A228A0A2FD75EBA7EE8982753DA908',NULL,'directory',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"table":"contact","act":"add","row_id":"01a228a0-a263-7f42-82a2-aad3a1f53272"}','');
INSERT INTO "entry" VALUES(X'01A228A0A352775E8CB6D1D7CFFD2A46',X'01A228A0A351757F8CCCDA89CB43FD08','registered',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a228a0-a149-70cf-b835-bbb15d131845","equipment_id":"01a228a0-a22f-7e41-9010-c19f3d843105","contact_id":"01a228a0-a263-7f42-82a2-aad3a1f53272","category_id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A228A0A35A745591D953A3E71633F8',X'01A228A0A351757F8CCCDA89CB43FD08','access_noted',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"}','code 12');
INSERT INTO "entry" VALUES(X'01A228A0A35A7F13824BA8FA0EC9490B',X'01A228A0A351757F8CCCDA89CB43FD08','answered',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"question":"floor","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"}','3');
INSERT INTO "entry" VALUES(X'01A228A0A35A7F13824BA8FA0EC9490C',X'01A228A0A351757F8CCCDA89CB43FD08','answered',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"question":"state","form_id":"01a228a0-9fa0-70d7-8559-d68ba6dfa840","choice":"well","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"}','');
INSERT INTO "entry" VALUES(X'01A228A0A396753B959586B118CCCDF6',X'01A228A0A351757F8CCCDA89CB43FD08','routed',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a228a0-9f91-7e72-8fa7-419e315b776b"},"why":"category","category_id":"01a228a0-9fad-76a2-bfe0-c3837bfe27c5","with":"01a228a0-a352-775e-8cb6-d1d7cffd2a46"}','');
INSERT INTO "entry" VALUES(X'01A228A0A3EF793E911DEFE95782377D',X'01A228A0A351757F8CCCDA89CB43FD08','assigned',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"},"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"}','');
INSERT INTO "entry" VALUES(X'01A228A0A43673BBB26CAC882EB81AA4',X'01A228A0A351757F8CCCDA89CB43FD08','joined',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"call_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e117","contact_id":"01a228a0-a421-7d5c-b5aa-2c260cc0e115","promised":"01a228a0-a436-7011-9fe0-e889968ff811"}','Me too');
INSERT INTO "entry" VALUES(X'01A228A0A45575368CA7657A7FA277C6',X'01A228A0A351757F8CCCDA89CB43FD08','accepted',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"}','');
INSERT INTO "entry" VALUES(X'01A228A0A4717CC2A88665687F6C5134',X'01A228A0A351757F8CCCDA89CB43FD08','corrected',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A228A0A4C7730A8AE93E770B3DD0FF',X'01A228A0A351757F8CCCDA89CB43FD08','closed',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a228a0-a49d-7cab-b69a-1b9e700145b7","dropped":["01a228a0-a396-72e2-b44d-0bb63adcf634","01a228a0-a436-7011-9fe0-e889968ff811"],"person_id":"01a228a0-a1bd-7fb9-8ab7-797b47271ead"}','');
INSERT INTO "entry" VALUES(X'01A228A0A4E0774E9F719B31CA439CE2',X'01A228A0A4E0774E9F719B31CA439CE1','registered',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a228a0-a4df-722e-86e3-3502ec83916b"}','No light');
INSERT INTO "entry" VALUES(X'01A228A0A4E07D23ADD845F58C8CC482',X'01A228A0A4E0774E9F719B31CA439CE1','place_noted',1772445600000000,1772445600000000,X'01A228A0A1A1759D8F7C20E37ED8C88B',NULL,'A','{"with":"01a228a0-a4e0-774e-9f71-9b31ca439ce2"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A228A0A561753C8A5719A0B01AAA94',NULL,'day_signed',1772445600000000,1772445600000000,X'01A228A09F577833BB8CF6F3ED6A1DDA',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a228a0-a53b-7175-9510-64523cc011e7"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A228A0A22F7E419010C19F3D843105',X'01A228A0A14970CFB835BBB15D131845','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE file_shared (
	sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_file_shared PRIMARY KEY (sha256)
);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A228A09FA070D78559D68BA6DFA840','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
CREATE TABLE kept (
	request_id BLOB NOT NULL, 
	looked_at BIGINT NOT NULL, 
	is_pinned BOOLEAN NOT NULL, 
	CONSTRAINT pk_kept PRIMARY KEY (request_id)
);
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
INSERT INTO "labour" VALUES(X'01A228A0A49D7CABB69A1B9E700145B7',X'01A228A0A351757F8CCCDA89CB43FD08',X'01A228A0A1BD7FB98AB7797B47271EAD',25,1772445600000000,NULL);
CREATE TABLE meta (
	"key" VARCHAR(200) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE old_day (
	day VARCHAR(10) NOT NULL, 
	looked_at BIGINT NOT NULL, 
	CONSTRAINT pk_old_day PRIMARY KEY (day)
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
INSERT INTO "person" VALUES(X'01A228A09F577833BB8CF6F3ED6A1DDA','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A0A1A1759D8F7C20E37ED8C88B','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A0A1BD7FB98AB7797B47271EAD','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A0A1ED79D485861C35AB8703EA','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A0A209721BA6C9CE074BBD48A1','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A228A0A39672E2B44D0BB63ADCF634',X'01A228A0A351757F8CCCDA89CB43FD08',X'01A228A0A2637F4282A2AAD3A1F53272','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
INSERT INTO "promise" VALUES(X'01A228A0A43670119FE0E889968FF811',X'01A228A0A351757F8CCCDA89CB43FD08',X'01A228A0A4217D5CB5AA2C260CC0E115','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
CREATE TABLE request (
	id BLOB NOT NULL, 
	station VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	former_number VARCHAR(200), 
	source VARCHAR(200), 
	external_ref VARCHAR(200), 
	status VARCHAR(32) NOT NULL, 
	joined_to_id BLOB, 
	repeat_of_id BLOB, 
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
INSERT INTO "request" VALUES(X'01A228A0A351757F8CCCDA89CB43FD08','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,NULL,2,X'01A228A09F917E728FA7419E315B776B',X'01A228A0A1BD7FB98AB7797B47271EAD','danger',1,X'01A228A09FAD76A2BFE0C3837BFE27C5',X'01A228A09FA070D78559D68BA6DFA840','{"inside":true,"floor":"3","state":"well"}',X'01A228A0A0457B5C8121294A9CFDEC8F',X'01A228A0A2637F4282A2AAD3A1F53272',X'01A228A0A2FB7D13A94A8E979EBEF414','confirmed',X'01A228A0A14970CFB835BBB15D131845',X'01A228A0A22F7E419010C19F3D843105','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A228A0A4E0774E9F719B31CA439CE1','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A228A0A4DF722E86E33502EC83916B',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE same_call (
	first_id BLOB NOT NULL, 
	second_id BLOB NOT NULL, 
	CONSTRAINT pk_same_call PRIMARY KEY (first_id, second_id)
);
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
INSERT INTO "site" VALUES(X'01A228A0A0717E67B8BE0C6F1CD898E0',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A0AD7714A999076999523760',X'01A228A0A0717E67B8BE0C6F1CD898E0',X'01A228A0A0457B5C8121294A9CFDEC8F','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A0F57970BB88B6746FDB6614',X'01A228A0A0717E67B8BE0C6F1CD898E0',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A11D7E58A4274A0991DE305A',X'01A228A0A0717E67B8BE0C6F1CD898E0',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A14970CFB835BBB15D131845',X'01A228A0A0AD7714A999076999523760',X'01A228A0A0457B5C8121294A9CFDEC8F','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A1617D4D9313BC52F74D4254',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A0A1817476AC8A30572C5910D4',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A228A09F857A37ADA37E8E5F7DA61F',X'01A228A09F73764384E64AB67EB17778','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A228A09F907D9C85A8B51444572FCE','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A228A09F917E728FA7419E315B776B','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A228A09F92741494E5157BD1FDC81A','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A228A0A1CB7C25A41FA30965137089',X'01A228A09F917E728FA7419E315B776B',X'01A228A0A1BD7FB98AB7797B47271EAD',NULL);
INSERT INTO "team_member" VALUES(X'01A228A0A1F07096B29F194F717BD606',X'01A228A09F917E728FA7419E315B776B',X'01A228A0A1ED79D485861C35AB8703EA',NULL);
INSERT INTO "team_member" VALUES(X'01A228A0A21470E4B030336F4F5C43D6',X'01A228A09F92741494E5157BD1FDC81A',X'01A228A0A209721BA6C9CE074BBD48A1',NULL);
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
CREATE INDEX ix_contract_customer_id ON contract (customer_id);
CREATE INDEX ix_contract_external_ref ON contract (external_ref);
CREATE INDEX ix_contract_cover_contract_id ON contract_cover (contract_id);
CREATE INDEX ix_contract_cover_equipment_id ON contract_cover (equipment_id);
CREATE INDEX ix_contract_cover_site_id ON contract_cover (site_id);
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
CREATE INDEX ix_request_joined_to_id ON request (joined_to_id);
CREATE INDEX ix_request_number ON request (station, year, serial);
CREATE INDEX ix_request_occurred_at ON request (occurred_at);
CREATE INDEX ix_request_phone_id ON request (phone_id);
CREATE INDEX ix_request_open ON request (recorded_at, id) WHERE status NOT IN ('cancelled', 'closed', 'resolved');
CREATE INDEX ix_request_order ON request (recorded_at, id);
CREATE INDEX ix_request_repeat_of ON request (repeat_of_id) WHERE repeat_of_id IS NOT NULL;
CREATE INDEX ix_request_site_id ON request (site_id);
CREATE INDEX ix_request_status_due ON request (status, due_at);
CREATE INDEX ix_request_team_id ON request (team_id);
CREATE INDEX ix_entry_author_id ON entry (author_id);
CREATE INDEX ix_entry_on_behalf_of_id ON entry (on_behalf_of_id);
CREATE INDEX ix_entry_recorded_at ON entry (recorded_at);
CREATE INDEX ix_entry_not_applied ON entry (request_id) WHERE kind = 'not_applied';
CREATE INDEX ix_entry_request_kind ON entry (request_id, kind);
CREATE INDEX ix_entry_request_order ON entry (request_id, recorded_at, id);
CREATE INDEX ix_labour_person_id ON labour (person_id);
CREATE INDEX ix_labour_request_id ON labour (request_id);
CREATE INDEX ix_attachment_author_id ON attachment (author_id);
CREATE INDEX ix_attachment_contact_id ON attachment (contact_id);
CREATE INDEX ix_attachment_customer_id ON attachment (customer_id);
CREATE INDEX ix_attachment_equipment_id ON attachment (equipment_id);
CREATE INDEX ix_attachment_request_id ON attachment (request_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_site_id ON attachment (site_id);
CREATE INDEX ix_attachment_station ON attachment (station);
CREATE INDEX ix_promise_contact_id ON promise (contact_id);
CREATE INDEX ix_promise_due_at ON promise (due_at);
CREATE INDEX ix_promise_open ON promise (kept_at, dropped_at, due_at);
CREATE INDEX ix_promise_request_id ON promise (request_id);
CREATE INDEX ix_work_order_issued_at ON work_order (issued_at);
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
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared' AND state IS NOT 'settled';
COMMIT;
