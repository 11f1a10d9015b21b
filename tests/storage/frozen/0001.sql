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
INSERT INTO "call" VALUES(X'01A2285B98307E8789761FB629961096',X'01A2285B983072E996778F3C4F8F3F6B','request',X'01A2285B97C47FAE8B1ADCA6FE86AB08',X'01A2285B97FC74849360EB9233AA034D',X'01A2285B973C716691E624DB5802E99F','',X'01A2285B98307959AA3FA70D9FD827D2',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2285B987C7CA98DA169101D68F449',X'01A2285B983072E996778F3C4F8F3F6B','joined',X'01A2285B987C7CA98DA169101D68F447',X'01A2285B987C7CA98DA169101D68F448',X'01A2285B973C716691E624DB5802E99F','',X'01A2285B987C7CA98DA169101D68F44A',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2285B98F07ED6BE4A9CDE61258DF6',X'01A2285B98F07573AA7ACEA1EC9EFEB8','request',X'01A2285B98EF7D14BE8E4C0A4769EE6A',NULL,NULL,'Mill Lane 4',X'01A2285B98F07E77A1C743C3A19BA425',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A2285B95FD7678B63C9EF1AAF72648','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A2285B95FA7C738FC039F377C89B25',2,X'01A2285B95F574108617C7EA2AE4357B','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2285B95FD7A4191C813DA21D40600','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A2285B95F574108617C7EA2AE4357B','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2285B95FD7A4191C813DA21D40601','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A2285B960576459BF37D6A060A6E8F',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"company","id":"01a2285b-95ed-71ea-b4cd-d060b9b9261b","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a2285b-95ef-7dd6-b490-f9f7dffae375","set":{"company_id":"01a2285b-95ed-71ea-b4cd-d060b9b9261b","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10,"missed_call_minutes":10}},{"op":"I","tab":"station","id":"01a2285b-95f3-771c-a422-63cf898ef489","set":{"desk_id":"01a2285b-95ef-7dd6-b490-f9f7dffae375","letters":"A"}},{"op":"I","tab":"person","id":"01a2285b-95ea-7f4e-80bd-a1997979e115","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a2285b-95f4-7ba3-9b9a-7cae959faef6","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2285b-95f8-799f-9e18-ba0e3ed2cc83","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a2285b-95fd-7a41-91c8-13da21d40600","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a2285b-95fd-7a41-91c8-13da21d40601","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a2285b-9604-7ac3-b302-c3ad27f8aee3","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A2285B96A0751495B984ED41CE65EF',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"customer","id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a2285b-969e-710b-b8ca-efe0a43f63c2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"customer","act":"add","row_id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A2285B96DC7C67A38D08755CD6F73E',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-96db-740a-a980-2587b0917644","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A2285B97037F9283606FBEEDA4BBE2',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-96ed-752e-9306-08c09bfa8df9","set":{"parent_id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d","customer_id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-9702-7eeb-8751-f48679b72ab9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-96ed-752e-9306-08c09bfa8df9"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A2285B97197F898C67A1991E48B04C',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-9710-7a4e-abd9-79b453bdb041","set":{"parent_id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-9718-7b20-9707-2fdc49f6b109","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-9710-7a4e-abd9-79b453bdb041"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A2285B97317890980E65939ABF0BD1',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-9725-713c-92f6-f044b79ceb8c","set":{"parent_id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-972d-76f6-b28f-bd0b0a6a391f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-9725-713c-92f6-f044b79ceb8c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A2285B974579E2A5B75AA4493D7274',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-973c-7166-91e6-24db5802e99f","set":{"parent_id":"01a2285b-96ed-752e-9306-08c09bfa8df9","customer_id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-9744-7026-a67b-a256fb89cde3","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-973c-7166-91e6-24db5802e99f"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A2285B9757701EAB5352CB39E64F95',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-9750-7cbb-865d-77828aa3dcd6","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-9756-7e2d-9866-758d9ab731c2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-9750-7cbb-865d-77828aa3dcd6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A2285B976476F4B08908D30EAC2774',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-975d-7cf9-a978-55e3ce0b0248","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-9763-7b5c-a6ba-c099867a4825","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-975d-7cf9-a978-55e3ce0b0248"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A2285B977F7C7380796813E29C32FA',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a2285b-977e-725a-bd4a-766fa2f9ee93","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A2285B978B7D008851E3BFC9E53663',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-9788-70bc-b276-e8a377e9d1f3","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-978a-75e9-9f0d-4af7a3066e53","set":{"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}},{"op":"I","tab":"entry","id":"01a2285b-978a-7b0a-999f-0f63ff9c1c5c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A2285B97967A52ADE42F4547303F27',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-9794-7423-87c0-e3a75d2b8189","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-9796-788c-bc69-d965e2cdc165","set":{"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","person_id":"01a2285b-9794-7423-87c0-e3a75d2b8189"}},{"op":"I","tab":"entry","id":"01a2285b-9796-7a52-ade4-2f4547303f26","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-9794-7423-87c0-e3a75d2b8189"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A2285B97A77A0AB6FF406829E0F7DE',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-97a0-71c2-a12e-836d67890d2f","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-97a2-7f5a-9810-1a8849ea685e","set":{"team_id":"01a2285b-95f8-799f-9e18-ba0e3ed2cc83","person_id":"01a2285b-97a0-71c2-a12e-836d67890d2f"}},{"op":"I","tab":"entry","id":"01a2285b-97a6-7169-af25-1254becc31d3","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-97a0-71c2-a12e-836d67890d2f"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A2285B97BB7BE58D6108B6DA36D933',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a2285b-97ac-7be1-9be1-453e0f6615a0","set":{"site_id":"01a2285b-973c-7166-91e6-24db5802e99f","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a2285b-97bb-7be0-b310-0743ba518292","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"equipment","act":"add","row_id":"01a2285b-97ac-7be1-9be1-453e0f6615a0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A2285B9807790EB2310B7A9EBA8A40',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","set":{"site_id":"01a2285b-973c-7166-91e6-24db5802e99f","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a2285b-97fc-7484-9360-eb9233aa034d","set":{"contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a2285b-97fc-7484-9360-eb9233aa034e","set":{"contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a2285b-97fe-7305-b747-10bd244cf2a5","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"table":"contact","act":"add","row_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A2285B9848769C9A0143A77CEECDB7',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"request","id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","priority":"danger","is_danger":true,"category_id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","phone_id":"01a2285b-97fc-7484-9360-eb9233aa034d","caller_state":"confirmed","site_id":"01a2285b-973c-7166-91e6-24db5802e99f","equipment_id":"01a2285b-97ac-7be1-9be1-453e0f6615a0","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a2285b-9830-7959-aa3f-a70d9fd827d2","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a2285b-973c-7166-91e6-24db5802e99f","equipment_id":"01a2285b-97ac-7be1-9be1-453e0f6615a0","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","category_id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a2285b-9830-7e87-8976-1fb629961093","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a2285b-9830-7e87-8976-1fb629961094","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"question":"floor","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"},"text":"3"}},{"op":"I","tab":"entry","id":"01a2285b-9830-7e87-8976-1fb629961095","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"question":"state","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","choice":"well","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"},"text":""}},{"op":"I","tab":"call","id":"01a2285b-9830-7e87-8976-1fb629961096","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"request","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","phone_id":"01a2285b-97fc-7484-9360-eb9233aa034d","site_id":"01a2285b-973c-7166-91e6-24db5802e99f","place_text":"","entry_id":"01a2285b-9830-7959-aa3f-a70d9fd827d2","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a2285b-9830-7e87-8976-1fb629961097","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-9830-7e87-8976-1fb629961098","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b"},"why":"category","category_id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A2285B986C7C2B85F645A5D754CF15',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-9860-72a4-86be-c7512ecf90d7","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"text":""}},{"op":"U","tab":"request","id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","set":{"status":"assigned","assignee_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"base":{"status":"routed","assignee_id":null,"joined_to_id":null,"pause_reason":null,"line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","before_pause":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A2285B9884784F85D8A65627DBFD5D',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-987c-7ca9-8da1-69101d68f447","set":{"site_id":"01a2285b-973c-7166-91e6-24db5802e99f","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a2285b-987c-7ca9-8da1-69101d68f448","set":{"contact_id":"01a2285b-987c-7ca9-8da1-69101d68f447","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a2285b-987c-7ca9-8da1-69101d68f449","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"joined","contact_id":"01a2285b-987c-7ca9-8da1-69101d68f447","phone_id":"01a2285b-987c-7ca9-8da1-69101d68f448","site_id":"01a2285b-973c-7166-91e6-24db5802e99f","place_text":"","entry_id":"01a2285b-987c-7ca9-8da1-69101d68f44a","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-987c-7ca9-8da1-69101d68f44a","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"call_id":"01a2285b-987c-7ca9-8da1-69101d68f449","contact_id":"01a2285b-987c-7ca9-8da1-69101d68f447"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A2285B988D753C95EAFBA13F1F571E',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-988b-7985-8080-b45805e04f5a","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"text":""}},{"op":"U","tab":"request","id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"joined_to_id":null,"pause_reason":null,"line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","before_pause":null,"assignee_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A2285B98B47FC59B5D7FE443A0D3F0',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-989d-7433-b885-e3dc57929bea","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A2285B98DA7AD6BFB4D2297F145C34',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"labour","id":"01a2285b-98c1-7d62-8a0b-dd7fcc840f2e","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"joined_to_id":null,"pause_reason":null,"line":2,"team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b","before_pause":null,"assignee_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}},{"op":"I","tab":"entry","id":"01a2285b-98d6-7405-b23c-82d3fc9ceecd","set":{"request_id":"01a2285b-9830-72e9-9677-8f3c4f8f3f6b","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2285b-98c1-7d62-8a0b-dd7fcc840f2e","dropped":["01a2285b-9830-7e87-8976-1fb629961097"],"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"text":""}},{"op":"U","tab":"promise","id":"01a2285b-9830-7e87-8976-1fb629961097","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A2285B98F575A0B52B5C6D93801CA1',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-98ef-7d14-be8e-4c0a4769ee6a","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a2285b-98f0-7573-aa7a-cea1ec9efeb8","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a2285b-98ef-7d14-be8e-4c0a4769ee6a","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-98f0-7e77-a1c7-43c3a19ba425","set":{"request_id":"01a2285b-98f0-7573-aa7a-cea1ec9efeb8","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a2285b-98ef-7d14-be8e-4c0a4769ee6a"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a2285b-98f0-7e77-a1c7-43c3a19ba426","set":{"request_id":"01a2285b-98f0-7573-aa7a-cea1ec9efeb8","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"with":"01a2285b-98f0-7e77-a1c7-43c3a19ba425"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a2285b-98f0-7ed6-be4a-9cde61258df6","set":{"request_id":"01a2285b-98f0-7573-aa7a-cea1ec9efeb8","kind":"request","contact_id":"01a2285b-98ef-7d14-be8e-4c0a4769ee6a","place_text":"Mill Lane 4","entry_id":"01a2285b-98f0-7e77-a1c7-43c3a19ba425","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A2285B99197E7CA2DE51B55128F76D',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"ring","id":"01a2285b-98ff-74c4-94ed-8b2b02ffbc9a","set":{"station":"A","number":"+79161234567","e164":"+79161234567","digits":"79161234567","name":"","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","rang_at":1772445600000000,"tries":0,"reason":""}}]',NULL,'null');
INSERT INTO "change" VALUES(24,X'01A2285B9934719BA07DD0EBFAC76706',X'01A2285B97717FB680BABEFB2AED2E0B',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-992d-7da7-9cc8-17bf8db4890b","set":{"kind":"missed_dropped","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","station":"A","data":{"rings":["01a2285b-98ff-74c4-94ed-8b2b02ffbc9a"],"rang_at":1772445600000000},"text":"Звонил по ошибке"}},{"op":"U","tab":"ring","id":"01a2285b-98ff-74c4-94ed-8b2b02ffbc9a","set":{"dropped_at":1772445600000000,"dropped_by_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b","reason":"Звонил по ошибке"},"base":{"dropped_at":null,"dropped_by_id":null,"reason":""}}]',NULL,'null');
INSERT INTO "change" VALUES(25,X'01A2285B997D709D887B75E7D8453C4B',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a2285b-9962-7e67-87b5-1633f73c3c68","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","signed_at":1772445600000000,"entry_ids":["01a2285b-9604-7ac3-b302-c3ad27f8aee3","01a2285b-969e-710b-b8ca-efe0a43f63c2","01a2285b-96db-740a-a980-2587b0917644","01a2285b-9702-7eeb-8751-f48679b72ab9","01a2285b-9718-7b20-9707-2fdc49f6b109","01a2285b-972d-76f6-b28f-bd0b0a6a391f","01a2285b-9744-7026-a67b-a256fb89cde3","01a2285b-9756-7e2d-9866-758d9ab731c2","01a2285b-9763-7b5c-a6ba-c099867a4825","01a2285b-977e-725a-bd4a-766fa2f9ee93","01a2285b-978a-7b0a-999f-0f63ff9c1c5c","01a2285b-9796-7a52-ade4-2f4547303f26","01a2285b-97a6-7169-af25-1254becc31d3","01a2285b-97bb-7be0-b310-0743ba518292","01a2285b-97fe-7305-b747-10bd244cf2a5","01a2285b-9830-7959-aa3f-a70d9fd827d2","01a2285b-9830-7e87-8976-1fb629961093","01a2285b-9830-7e87-8976-1fb629961094","01a2285b-9830-7e87-8976-1fb629961095","01a2285b-9830-7e87-8976-1fb629961098","01a2285b-9860-72a4-86be-c7512ecf90d7","01a2285b-987c-7ca9-8da1-69101d68f44a","01a2285b-988b-7985-8080-b45805e04f5a","01a2285b-989d-7433-b885-e3dc57929bea","01a2285b-98d6-7405-b23c-82d3fc9ceecd","01a2285b-98f0-7e77-a1c7-43c3a19ba425","01a2285b-98f0-7e77-a1c7-43c3a19ba426","01a2285b-992d-7da7-9cc8-17bf8db4890b"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a2285b-997b-7a50-a92e-2e40aaaa485c","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-95ea-7f4e-80bd-a1997979e115","station":"A","data":{"day":"2026-03-02","entries":28,"day_review_id":"01a2285b-9962-7e67-87b5-1633f73c3c68"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A2285B95ED71EAB4CDD060B9B9261B','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A2285B97C47FAE8B1ADCA6FE86AB08',NULL,X'01A2285B973C716691E624DB5802E99F','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2285B987C7CA98DA169101D68F447',NULL,X'01A2285B973C716691E624DB5802E99F','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2285B98EF7D14BE8E4C0A4769EE6A',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A2285B97FC74849360EB9233AA034D',X'01A2285B97C47FAE8B1ADCA6FE86AB08','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2285B97FC74849360EB9233AA034E',X'01A2285B97C47FAE8B1ADCA6FE86AB08','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2285B987C7CA98DA169101D68F448',X'01A2285B987C7CA98DA169101D68F447','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A2285B969273BD9C523EA0FEAAC0B0','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A2285B99627E6787B51633F73C3C68','2026-03-02','A',X'01A2285B95EA7F4E80BDA1997979E115',1772445600000000,'["01a2285b-9604-7ac3-b302-c3ad27f8aee3","01a2285b-969e-710b-b8ca-efe0a43f63c2","01a2285b-96db-740a-a980-2587b0917644","01a2285b-9702-7eeb-8751-f48679b72ab9","01a2285b-9718-7b20-9707-2fdc49f6b109","01a2285b-972d-76f6-b28f-bd0b0a6a391f","01a2285b-9744-7026-a67b-a256fb89cde3","01a2285b-9756-7e2d-9866-758d9ab731c2","01a2285b-9763-7b5c-a6ba-c099867a4825","01a2285b-977e-725a-bd4a-766fa2f9ee93","01a2285b-978a-7b0a-999f-0f63ff9c1c5c","01a2285b-9796-7a52-ade4-2f4547303f26","01a2285b-97a6-7169-af25-1254becc31d3","01a2285b-97bb-7be0-b310-0743ba518292","01a2285b-97fe-7305-b747-10bd244cf2a5","01a2285b-9830-7959-aa3f-a70d9fd827d2","01a2285b-9830-7e87-8976-1fb629961093","01a2285b-9830-7e87-8976-1fb629961094","01a2285b-9830-7e87-8976-1fb629961095","01a2285b-9830-7e87-8976-1fb629961098","01a2285b-9860-72a4-86be-c7512ecf90d7","01a2285b-987c-7ca9-8da1-69101d68f44a","01a2285b-988b-7985-8080-b45805e04f5a","01a2285b-989d-7433-b885-e3dc57929bea","01a2285b-98d6-7405-b23c-82d3fc9ceecd","01a2285b-98f0-7e77-a1c7-43c3a19ba425","01a2285b-98f0-7e77-a1c7-43c3a19ba426","01a2285b-992d-7da7-9cc8-17bf8db4890b"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
	missed_call_minutes INTEGER NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (id), 
	CONSTRAINT fk_desk_company_id FOREIGN KEY(company_id) REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "desk" VALUES(X'01A2285B95EF7DD6B490F9F7DFFAE375',X'01A2285B95ED71EAB4CDD060B9B9261B','Lift desk','Europe/Riga','',0,30,10,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2285B98307959AA3FA70D9FD827D2','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A2285B96047AC3B302C3AD27F8AEE3',NULL,'founded',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A2285B969E710BB8CAEFE0A43F63C2',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"customer","act":"add","row_id":"01a2285b-9692-73bd-9c52-3ea0feaac0b0"}','');
INSERT INTO "entry" VALUES(X'01A2285B96DB740AA9802587B0917644',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-96be-7c4c-9754-9ac58ec78c7d"}','');
INSERT INTO "entry" VALUES(X'01A2285B97027EEB8751F48679B72AB9',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-96ed-752e-9306-08c09bfa8df9"}','');
INSERT INTO "entry" VALUES(X'01A2285B97187B2097072FDC49F6B109',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-9710-7a4e-abd9-79b453bdb041"}','');
INSERT INTO "entry" VALUES(X'01A2285B972D76F6B28FBD0B0A6A391F',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-9725-713c-92f6-f044b79ceb8c"}','');
INSERT INTO "entry" VALUES(X'01A2285B97447026A67BA256FB89CDE3',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-973c-7166-91e6-24db5802e99f"}','');
INSERT INTO "entry" VALUES(X'01A2285B97567E2D9866758D9AB731C2',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-9750-7cbb-865d-77828aa3dcd6"}','');
INSERT INTO "entry" VALUES(X'01A2285B97637B5CA6BAC099867A4825',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-975d-7cf9-a978-55e3ce0b0248"}','');
INSERT INTO "entry" VALUES(X'01A2285B977E725ABD4A766FA2F9EE93',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-9771-7fb6-80ba-befb2aed2e0b"}','');
INSERT INTO "entry" VALUES(X'01A2285B978A7B0A999F0F63FF9C1C5C',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}','');
INSERT INTO "entry" VALUES(X'01A2285B97967A52ADE42F4547303F26',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-9794-7423-87c0-e3a75d2b8189"}','');
INSERT INTO "entry" VALUES(X'01A2285B97A67169AF251254BECC31D3',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-97a0-71c2-a12e-836d67890d2f"}','');
INSERT INTO "entry" VALUES(X'01A2285B97BB7BE0B3100743BA518292',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"equipment","act":"add","row_id":"01a2285b-97ac-7be1-9be1-453e0f6615a0"}','');
INSERT INTO "entry" VALUES(X'01A2285B97FE7305B74710BD244CF2A5',NULL,'directory',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"table":"contact","act":"add","row_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08"}','');
INSERT INTO "entry" VALUES(X'01A2285B98307959AA3FA70D9FD827D2',X'01A2285B983072E996778F3C4F8F3F6B','registered',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a2285b-973c-7166-91e6-24db5802e99f","equipment_id":"01a2285b-97ac-7be1-9be1-453e0f6615a0","contact_id":"01a2285b-97c4-7fae-8b1a-dca6fe86ab08","category_id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2285B98307E8789761FB629961093',X'01A2285B983072E996778F3C4F8F3F6B','access_noted',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"}','code 12');
INSERT INTO "entry" VALUES(X'01A2285B98307E8789761FB629961094',X'01A2285B983072E996778F3C4F8F3F6B','answered',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"question":"floor","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"}','3');
INSERT INTO "entry" VALUES(X'01A2285B98307E8789761FB629961095',X'01A2285B983072E996778F3C4F8F3F6B','answered',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"question":"state","form_id":"01a2285b-95fa-7c73-8fc0-39f377c89b25","choice":"well","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"}','');
INSERT INTO "entry" VALUES(X'01A2285B98307E8789761FB629961098',X'01A2285B983072E996778F3C4F8F3F6B','routed',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2285b-95f5-7410-8617-c7ea2ae4357b"},"why":"category","category_id":"01a2285b-95fd-7678-b63c-9ef1aaf72648","with":"01a2285b-9830-7959-aa3f-a70d9fd827d2"}','');
INSERT INTO "entry" VALUES(X'01A2285B986072A486BEC7512ECF90D7',X'01A2285B983072E996778F3C4F8F3F6B','assigned',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"},"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}','');
INSERT INTO "entry" VALUES(X'01A2285B987C7CA98DA169101D68F44A',X'01A2285B983072E996778F3C4F8F3F6B','joined',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"call_id":"01a2285b-987c-7ca9-8da1-69101d68f449","contact_id":"01a2285b-987c-7ca9-8da1-69101d68f447"}','Me too');
INSERT INTO "entry" VALUES(X'01A2285B988B79858080B45805E04F5A',X'01A2285B983072E996778F3C4F8F3F6B','accepted',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}','');
INSERT INTO "entry" VALUES(X'01A2285B989D7433B885E3DC57929BEA',X'01A2285B983072E996778F3C4F8F3F6B','corrected',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A2285B98D67405B23C82D3FC9CEECD',X'01A2285B983072E996778F3C4F8F3F6B','closed',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2285b-98c1-7d62-8a0b-dd7fcc840f2e","dropped":["01a2285b-9830-7e87-8976-1fb629961097"],"person_id":"01a2285b-9788-70bc-b276-e8a377e9d1f3"}','');
INSERT INTO "entry" VALUES(X'01A2285B98F07E77A1C743C3A19BA425',X'01A2285B98F07573AA7ACEA1EC9EFEB8','registered',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a2285b-98ef-7d14-be8e-4c0a4769ee6a"}','No light');
INSERT INTO "entry" VALUES(X'01A2285B98F07E77A1C743C3A19BA426',X'01A2285B98F07573AA7ACEA1EC9EFEB8','place_noted',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"with":"01a2285b-98f0-7e77-a1c7-43c3a19ba425"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A2285B992D7DA79CC817BF8DB4890B',NULL,'missed_dropped',1772445600000000,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B',NULL,'A','{"rings":["01a2285b-98ff-74c4-94ed-8b2b02ffbc9a"],"rang_at":1772445600000000}','Звонил по ошибке');
INSERT INTO "entry" VALUES(X'01A2285B997B7A50A92E2E40AAAA485C',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2285B95EA7F4E80BDA1997979E115',NULL,'A','{"day":"2026-03-02","entries":28,"day_review_id":"01a2285b-9962-7e67-87b5-1633f73c3c68"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A2285B97AC7BE19BE1453E0F6615A0',X'01A2285B973C716691E624DB5802E99F','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A2285B95FA7C738FC039F377C89B25','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A2285B98C17D628A0BDD7FCC840F2E',X'01A2285B983072E996778F3C4F8F3F6B',X'01A2285B978870BCB276E8A377E9D1F3',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A2285B95EA7F4E80BDA1997979E115','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285B97717FB680BABEFB2AED2E0B','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285B978870BCB276E8A377E9D1F3','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285B9794742387C0E3A75D2B8189','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285B97A071C2A12E836D67890D2F','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A2285B98307E8789761FB629961097',X'01A2285B983072E996778F3C4F8F3F6B',X'01A2285B97C47FAE8B1ADCA6FE86AB08','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A2285B983072E996778F3C4F8F3F6B','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A2285B95F574108617C7EA2AE4357B',X'01A2285B978870BCB276E8A377E9D1F3','danger',1,X'01A2285B95FD7678B63C9EF1AAF72648',X'01A2285B95FA7C738FC039F377C89B25','{"inside":true,"floor":"3","state":"well"}',X'01A2285B969273BD9C523EA0FEAAC0B0',X'01A2285B97C47FAE8B1ADCA6FE86AB08',X'01A2285B97FC74849360EB9233AA034D','confirmed',X'01A2285B973C716691E624DB5802E99F',X'01A2285B97AC7BE19BE1453E0F6615A0','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A2285B98F07573AA7ACEA1EC9EFEB8','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A2285B98EF7D14BE8E4C0A4769EE6A',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE ring (
	id BLOB NOT NULL, 
	station VARCHAR(8) NOT NULL, 
	number VARCHAR(200) NOT NULL, 
	e164 VARCHAR(200), 
	digits VARCHAR(200) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	contact_id BLOB, 
	rang_at BIGINT NOT NULL, 
	answered_at BIGINT, 
	ended_at BIGINT, 
	taken_at BIGINT, 
	answered_by_id BLOB, 
	call_id BLOB, 
	request_id BLOB, 
	tries INTEGER NOT NULL, 
	tried_at BIGINT, 
	rung_back_at BIGINT, 
	rung_back_by_id BLOB, 
	dropped_at BIGINT, 
	dropped_by_id BLOB, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_ring PRIMARY KEY (id), 
	CONSTRAINT fk_ring_answered_by_id FOREIGN KEY(answered_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_ring_call_id FOREIGN KEY(call_id) REFERENCES call (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_ring_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_ring_dropped_by_id FOREIGN KEY(dropped_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_ring_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_ring_rung_back_by_id FOREIGN KEY(rung_back_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ring" VALUES(X'01A2285B98FF74C494ED8B2B02FFBC9A','A','+79161234567','+79161234567','79161234567','',X'01A2285B97C47FAE8B1ADCA6FE86AB08',1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,1772445600000000,X'01A2285B97717FB680BABEFB2AED2E0B','Звонил по ошибке');
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
INSERT INTO "site" VALUES(X'01A2285B96BE7C4C97549AC58EC78C7D',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B96ED752E930608C09BFA8DF9',X'01A2285B96BE7C4C97549AC58EC78C7D',X'01A2285B969273BD9C523EA0FEAAC0B0','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B97107A4EABD979B453BDB041',X'01A2285B96BE7C4C97549AC58EC78C7D',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B9725713C92F6F044B79CEB8C',X'01A2285B96BE7C4C97549AC58EC78C7D',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B973C716691E624DB5802E99F',X'01A2285B96ED752E930608C09BFA8DF9',X'01A2285B969273BD9C523EA0FEAAC0B0','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B97507CBB865D77828AA3DCD6',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285B975D7CF9A97855E3CE0B0248',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A2285B95F3771CA42263CF898EF489',X'01A2285B95EF7DD6B490F9F7DFFAE375','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2285B95F47BA39B9A7CAE959FAEF6','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2285B95F574108617C7EA2AE4357B','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2285B95F8799F9E18BA0E3ED2CC83','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2285B978A75E99F0D4AF7A3066E53',X'01A2285B95F574108617C7EA2AE4357B',X'01A2285B978870BCB276E8A377E9D1F3',NULL);
INSERT INTO "team_member" VALUES(X'01A2285B9796788CBC69D965E2CDC165',X'01A2285B95F574108617C7EA2AE4357B',X'01A2285B9794742387C0E3A75D2B8189',NULL);
INSERT INTO "team_member" VALUES(X'01A2285B97A27F5A98101A8849EA685E',X'01A2285B95F8799F9E18BA0E3ED2CC83',X'01A2285B97A071C2A12E836D67890D2F',NULL);
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
CREATE INDEX ix_ring_answered_by_id ON ring (answered_by_id);
CREATE INDEX ix_ring_call_id ON ring (call_id);
CREATE INDEX ix_ring_contact_id ON ring (contact_id);
CREATE INDEX ix_ring_dropped_by_id ON ring (dropped_by_id);
CREATE INDEX ix_ring_rang_at ON ring (rang_at);
CREATE INDEX ix_ring_request_id ON ring (request_id);
CREATE INDEX ix_ring_rung_back_by_id ON ring (rung_back_by_id);
CREATE INDEX ix_ring_digits ON ring (digits, rang_at);
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared' AND state IS NOT 'settled';
COMMIT;
