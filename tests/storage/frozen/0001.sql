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
INSERT INTO "call" VALUES(X'01A228A334247F3BBB351A4A00FFA1DA',X'01A228A334247CA4A6CD38F8777D5210','request',X'01A228A334007F81950B9B492DCBB68A',X'01A228A33417751FA73B2F9A09867047',X'01A228A333DA7739B3DDC3542FFCBFB4','',X'01A228A334247CA4A6CD38F8777D5211',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A228A3344276DCA3C684B4876FE32B',X'01A228A334247CA4A6CD38F8777D5210','joined',X'01A228A3344274BA831F94ECB29B458E',X'01A228A3344274BA831F94ECB29B458F',X'01A228A333DA7739B3DDC3542FFCBFB4','',X'01A228A334447D44BD241C1CBBA18718',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A228A334627F11880C51B6F4FF0063',X'01A228A3346276DD827677E9FC527C13','request',X'01A228A33462761EBD3FCE0F8B8F28EF',NULL,NULL,'Mill Lane 4',X'01A228A334627DF78E11D635E1C2F900',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A228A333AA7597AA428D2FE7264DFD','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,NULL,0,X'01A228A333A97B56875D0552D0BFDE47',2,X'01A228A333A770D2A09C9660B03807CD','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A228A333AA78C18562C8A56EB6B55E','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,NULL,1,NULL,2,X'01A228A333A770D2A09C9660B03807CD','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A228A333AA78C18562C8A56EB6B55F','question','{"en":"A question"}','question','low','{}',NULL,NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A228A333AD72529C08BC26870F7C03',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"company","id":"01a228a3-33a2-70d4-9a54-95762b1d7d6f","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a228a3-33a3-7e47-8403-4f918f2adc06","set":{"company_id":"01a228a3-33a2-70d4-9a54-95762b1d7d6f","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10,"missed_call_minutes":10}},{"op":"I","tab":"station","id":"01a228a3-33a5-7d0a-8c18-4e3c1eccf240","set":{"desk_id":"01a228a3-33a3-7e47-8403-4f918f2adc06","letters":"A"}},{"op":"I","tab":"person","id":"01a228a3-339f-7331-88ac-8e52e62830c2","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a228a3-33a6-71b4-abf6-ee4e620dfe25","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a228a3-33a7-70d2-a09c-9660b03807cd","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a228a3-33a8-7d98-ae33-18c65b51f666","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a228a3-33a9-7b56-875d-0552d0bfde47","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"labels":{"en":"You are safe; help is coming."}}]}}},{"op":"I","tab":"category","id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","line":2,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a228a3-33aa-78c1-8562-c8a56eb6b55e","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a228a3-33aa-78c1-8562-c8a56eb6b55f","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a228a3-33ac-7700-b888-c317f9c45305","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A228A333C074028B0359E88914A8B9',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"customer","id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a228a3-33bf-7796-b46f-2040a620765d","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"customer","act":"add","row_id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A228A333C67D8BA83E33435B7D9D05',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33c6-7d8b-a83e-33435b7d9d04","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A228A333CE7B7198F9871385161FFA',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33c9-7858-baf9-ac9c41ff051a","set":{"parent_id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6","customer_id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33cd-7569-99a2-cffce76bae85","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33c9-7858-baf9-ac9c41ff051a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A228A333D3756BB5DE2C7E8AAA1237',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33d0-7714-84cd-734f11e446d4","set":{"parent_id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33d2-75c0-af79-aa69a5d0eaee","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33d0-7714-84cd-734f11e446d4"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A228A333D77B23AC70672211E9C1FA',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33d5-7769-ae02-af86ddf380c9","set":{"parent_id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33d7-7b23-ac70-672211e9c1f9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33d5-7769-ae02-af86ddf380c9"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A228A333DD7B0D9773E70B3A761900',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","set":{"parent_id":"01a228a3-33c9-7858-baf9-ac9c41ff051a","customer_id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33dc-7568-aeb6-6d567d028bf9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A228A333E170E9BB65875B4C73749C',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33df-78ea-ac90-0b1c267eeb6c","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33e0-7fd1-9eec-12790c244c73","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33df-78ea-ac90-0b1c267eeb6c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A228A333E47C7AA7CE53A6ECE3F4E1',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"site","id":"01a228a3-33e3-79f6-afbf-93ebeae95a08","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a228a3-33e4-7c7a-a7ce-53a6ece3f4e0","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"site","act":"add","row_id":"01a228a3-33e3-79f6-afbf-93ebeae95a08"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A228A333E973A39DE496DE5BFBB354',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a3-33e7-7080-b3ee-5a715e273368","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a228a3-33e9-73a3-9de4-96de5bfbb353","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"person","act":"add","row_id":"01a228a3-33e7-7080-b3ee-5a715e273368"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A228A333EE79FFBA251BFFAFBBA8A0',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a3-33ec-706b-b95e-996bfe90b561","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a3-33ed-7c45-95f7-bf1904d9b331","set":{"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd","person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"}},{"op":"I","tab":"entry","id":"01a228a3-33ee-79ff-ba25-1bffafbba89f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"person","act":"add","row_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A228A333F27FC89C42AEB62CBA39D6',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a3-33f0-7b32-9dc0-0491f26e1451","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a3-33f2-7428-b135-f7cc56b8f886","set":{"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd","person_id":"01a228a3-33f0-7b32-9dc0-0491f26e1451"}},{"op":"I","tab":"entry","id":"01a228a3-33f2-7fc8-9c42-aeb62cba39d5","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"person","act":"add","row_id":"01a228a3-33f0-7b32-9dc0-0491f26e1451"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A228A333F67D11A81D93B089D64D13',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"person","id":"01a228a3-33f4-7412-8d6b-857188f3f488","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a228a3-33f6-7d11-a81d-93b089d64d11","set":{"team_id":"01a228a3-33a8-7d98-ae33-18c65b51f666","person_id":"01a228a3-33f4-7412-8d6b-857188f3f488"}},{"op":"I","tab":"entry","id":"01a228a3-33f6-7d11-a81d-93b089d64d12","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"person","act":"add","row_id":"01a228a3-33f4-7412-8d6b-857188f3f488"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A228A333FD7DEA9C9D98A9A7ED0A28',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04","set":{"site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a228a3-33fd-7dea-9c9d-98a9a7ed0a27","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"equipment","act":"add","row_id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A228A3341970D0A0427C93D01593B1',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a3-3400-7f81-950b-9b492dcbb68a","set":{"site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a228a3-3417-751f-a73b-2f9a09867047","set":{"contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a228a3-3417-757c-8c54-1294d02fb771","set":{"contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a228a3-3418-77db-a2b3-9441e0c4f01f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"table":"contact","act":"add","row_id":"01a228a3-3400-7f81-950b-9b492dcbb68a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A228A334317B2AA2D4C23C8AC24B2B',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"request","id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"priority":"danger","is_danger":true,"category_id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","phone_id":"01a228a3-3417-751f-a73b-2f9a09867047","caller_state":"confirmed","site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","equipment_id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"}},{"op":"I","tab":"entry","id":"01a228a3-3424-7ca4-a6cd-38f8777d5211","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","equipment_id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","category_id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a228a3-3424-7ddd-8799-5a2d35ff6a26","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a228a3-3424-7f3b-bb35-1a4a00ffa1d8","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"question":"floor","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"},"text":"3"}},{"op":"I","tab":"entry","id":"01a228a3-3424-7f3b-bb35-1a4a00ffa1d9","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"question":"state","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","choice":"well","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"},"text":""}},{"op":"I","tab":"call","id":"01a228a3-3424-7f3b-bb35-1a4a00ffa1da","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"request","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","phone_id":"01a228a3-3417-751f-a73b-2f9a09867047","site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","place_text":"","entry_id":"01a228a3-3424-7ca4-a6cd-38f8777d5211","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a228a3-342c-755a-80c1-6ea2b9f0392f","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a3-342c-7e89-9dec-0138af994088","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"},"why":"category","category_id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A228A3343A7461B9570820CB4F6185',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a3-3438-7a9f-a920-e20c4708d2ea","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"text":""}},{"op":"U","tab":"request","id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","set":{"status":"assigned","assignee_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"base":{"status":"routed","assignee_id":null,"before_pause":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A228A3344675C9B36C7E7C19270139',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a3-3442-74ba-831f-94ecb29b458e","set":{"site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a228a3-3442-74ba-831f-94ecb29b458f","set":{"contact_id":"01a228a3-3442-74ba-831f-94ecb29b458e","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a228a3-3442-76dc-a3c6-84b4876fe32b","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"joined","contact_id":"01a228a3-3442-74ba-831f-94ecb29b458e","phone_id":"01a228a3-3442-74ba-831f-94ecb29b458f","site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","place_text":"","occurred_at":1772445600000000,"recorded_at":1772445600000000,"entry_id":"01a228a3-3444-7d44-bd24-1c1cbba18718"}},{"op":"I","tab":"promise","id":"01a228a3-3444-7d1c-905d-03481f1fd2d2","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","contact_id":"01a228a3-3442-74ba-831f-94ecb29b458e","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a3-3444-7d44-bd24-1c1cbba18718","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"call_id":"01a228a3-3442-76dc-a3c6-84b4876fe32b","contact_id":"01a228a3-3442-74ba-831f-94ecb29b458e","promised":"01a228a3-3444-7d1c-905d-03481f1fd2d2"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A228A3344B7DFA833F97CD0950610B',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a3-3449-7a1c-903e-f7ca14b9a1ec","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"text":""}},{"op":"U","tab":"request","id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"assignee_id":"01a228a3-33ec-706b-b95e-996bfe90b561","before_pause":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A228A334547712B8E2F0E1BCCD605E',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a3-344e-7144-8798-ba1f6bb0e926","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A228A3345D7812944D6461E08FB66B',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"labour","id":"01a228a3-3456-7ff5-b0ff-92fb64912d2a","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","person_id":"01a228a3-33ec-706b-b95e-996bfe90b561","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"assignee_id":"01a228a3-33ec-706b-b95e-996bfe90b561","before_pause":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"}},{"op":"U","tab":"promise","id":"01a228a3-3444-7d1c-905d-03481f1fd2d2","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}},{"op":"U","tab":"promise","id":"01a228a3-342c-755a-80c1-6ea2b9f0392f","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}},{"op":"I","tab":"entry","id":"01a228a3-345c-727d-87b0-27b110b08ca2","set":{"request_id":"01a228a3-3424-7ca4-a6cd-38f8777d5210","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a228a3-3456-7ff5-b0ff-92fb64912d2a","dropped":["01a228a3-342c-755a-80c1-6ea2b9f0392f","01a228a3-3444-7d1c-905d-03481f1fd2d2"],"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A228A334647CEBAB7ADECC313E6DC2',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"contact","id":"01a228a3-3462-761e-bd3f-ce0f8b8f28ef","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a228a3-3462-76dd-8276-77e9fc527c13","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a228a3-3462-761e-bd3f-ce0f8b8f28ef","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a228a3-3462-7df7-8e11-d635e1c2f900","set":{"request_id":"01a228a3-3462-76dd-8276-77e9fc527c13","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a228a3-3462-761e-bd3f-ce0f8b8f28ef"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a228a3-3462-7df7-8e11-d635e1c2f901","set":{"request_id":"01a228a3-3462-76dd-8276-77e9fc527c13","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"with":"01a228a3-3462-7df7-8e11-d635e1c2f900"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a228a3-3462-7f11-880c-51b6f4ff0063","set":{"request_id":"01a228a3-3462-76dd-8276-77e9fc527c13","kind":"request","contact_id":"01a228a3-3462-761e-bd3f-ce0f8b8f28ef","place_text":"Mill Lane 4","entry_id":"01a228a3-3462-7df7-8e11-d635e1c2f900","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A228A334737C7E81FEAB4F61AB20B7',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"ring","id":"01a228a3-346a-70ea-a51f-222a9c0f0db8","set":{"station":"A","number":"+79161234567","e164":"+79161234567","digits":"79161234567","name":"","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","rang_at":1772445600000000,"tries":0,"reason":""}}]',NULL,'null');
INSERT INTO "change" VALUES(24,X'01A228A334777B38992BFCBA367EBFF9',X'01A228A333E77080B3EE5A715E273368',1772445600000000,'[{"op":"I","tab":"entry","id":"01a228a3-3476-7461-928c-680809659b6c","set":{"kind":"missed_dropped","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-33e7-7080-b3ee-5a715e273368","station":"A","data":{"rings":["01a228a3-346a-70ea-a51f-222a9c0f0db8"],"rang_at":1772445600000000},"text":"Звонил по ошибке"}},{"op":"U","tab":"ring","id":"01a228a3-346a-70ea-a51f-222a9c0f0db8","set":{"dropped_at":1772445600000000,"dropped_by_id":"01a228a3-33e7-7080-b3ee-5a715e273368","reason":"Звонил по ошибке"},"base":{"dropped_at":null,"dropped_by_id":null,"reason":""}}]',NULL,'null');
INSERT INTO "change" VALUES(25,X'01A228A334937086A7512E789341BCE5',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a228a3-347f-7fd4-9b24-3484885a6cd0","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a228a3-339f-7331-88ac-8e52e62830c2","signed_at":1772445600000000,"entry_ids":["01a228a3-33ac-7700-b888-c317f9c45305","01a228a3-33bf-7796-b46f-2040a620765d","01a228a3-33c6-7d8b-a83e-33435b7d9d04","01a228a3-33cd-7569-99a2-cffce76bae85","01a228a3-33d2-75c0-af79-aa69a5d0eaee","01a228a3-33d7-7b23-ac70-672211e9c1f9","01a228a3-33dc-7568-aeb6-6d567d028bf9","01a228a3-33e0-7fd1-9eec-12790c244c73","01a228a3-33e4-7c7a-a7ce-53a6ece3f4e0","01a228a3-33e9-73a3-9de4-96de5bfbb353","01a228a3-33ee-79ff-ba25-1bffafbba89f","01a228a3-33f2-7fc8-9c42-aeb62cba39d5","01a228a3-33f6-7d11-a81d-93b089d64d12","01a228a3-33fd-7dea-9c9d-98a9a7ed0a27","01a228a3-3418-77db-a2b3-9441e0c4f01f","01a228a3-3424-7ca4-a6cd-38f8777d5211","01a228a3-3424-7ddd-8799-5a2d35ff6a26","01a228a3-3424-7f3b-bb35-1a4a00ffa1d8","01a228a3-3424-7f3b-bb35-1a4a00ffa1d9","01a228a3-342c-7e89-9dec-0138af994088","01a228a3-3438-7a9f-a920-e20c4708d2ea","01a228a3-3444-7d44-bd24-1c1cbba18718","01a228a3-3449-7a1c-903e-f7ca14b9a1ec","01a228a3-344e-7144-8798-ba1f6bb0e926","01a228a3-345c-727d-87b0-27b110b08ca2","01a228a3-3462-7df7-8e11-d635e1c2f900","01a228a3-3462-7df7-8e11-d635e1c2f901","01a228a3-3476-7461-928c-680809659b6c"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0,"promises_kept":0,"promises_late":0,"promises_broken":0,"missed":1,"missed_in_time":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a228a3-3491-782f-a53c-1490bb8286db","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a228a3-339f-7331-88ac-8e52e62830c2","station":"A","data":{"day":"2026-03-02","entries":28,"day_review_id":"01a228a3-347f-7fd4-9b24-3484885a6cd0"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A228A333A270D49A5495762B1D7D6F','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A228A334007F81950B9B492DCBB68A',NULL,X'01A228A333DA7739B3DDC3542FFCBFB4','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A228A3344274BA831F94ECB29B458E',NULL,X'01A228A333DA7739B3DDC3542FFCBFB4','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A228A33462761EBD3FCE0F8B8F28EF',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A228A33417751FA73B2F9A09867047',X'01A228A334007F81950B9B492DCBB68A','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A228A33417757C8C541294D02FB771',X'01A228A334007F81950B9B492DCBB68A','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A228A3344274BA831F94ECB29B458F',X'01A228A3344274BA831F94ECB29B458E','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A228A333BD79C4AE79E0F395F1DD10','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A228A3347F7FD49B243484885A6CD0','2026-03-02','A',X'01A228A3339F733188AC8E52E62830C2',1772445600000000,'["01a228a3-33ac-7700-b888-c317f9c45305","01a228a3-33bf-7796-b46f-2040a620765d","01a228a3-33c6-7d8b-a83e-33435b7d9d04","01a228a3-33cd-7569-99a2-cffce76bae85","01a228a3-33d2-75c0-af79-aa69a5d0eaee","01a228a3-33d7-7b23-ac70-672211e9c1f9","01a228a3-33dc-7568-aeb6-6d567d028bf9","01a228a3-33e0-7fd1-9eec-12790c244c73","01a228a3-33e4-7c7a-a7ce-53a6ece3f4e0","01a228a3-33e9-73a3-9de4-96de5bfbb353","01a228a3-33ee-79ff-ba25-1bffafbba89f","01a228a3-33f2-7fc8-9c42-aeb62cba39d5","01a228a3-33f6-7d11-a81d-93b089d64d12","01a228a3-33fd-7dea-9c9d-98a9a7ed0a27","01a228a3-3418-77db-a2b3-9441e0c4f01f","01a228a3-3424-7ca4-a6cd-38f8777d5211","01a228a3-3424-7ddd-8799-5a2d35ff6a26","01a228a3-3424-7f3b-bb35-1a4a00ffa1d8","01a228a3-3424-7f3b-bb35-1a4a00ffa1d9","01a228a3-342c-7e89-9dec-0138af994088","01a228a3-3438-7a9f-a920-e20c4708d2ea","01a228a3-3444-7d44-bd24-1c1cbba18718","01a228a3-3449-7a1c-903e-f7ca14b9a1ec","01a228a3-344e-7144-8798-ba1f6bb0e926","01a228a3-345c-727d-87b0-27b110b08ca2","01a228a3-3462-7df7-8e11-d635e1c2f900","01a228a3-3462-7df7-8e11-d635e1c2f901","01a228a3-3476-7461-928c-680809659b6c"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0,"promises_kept":0,"promises_late":0,"promises_broken":0,"missed":1,"missed_in_time":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A228A333A37E4784034F918F2ADC06',X'01A228A333A270D49A5495762B1D7D6F','Lift desk','Europe/Riga','',0,30,10,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A228A334247CA4A6CD38F8777D5211','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A228A333AC7700B888C317F9C45305',NULL,'founded',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A228A333BF7796B46F2040A620765D',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"customer","act":"add","row_id":"01a228a3-33bd-79c4-ae79-e0f395f1dd10"}','');
INSERT INTO "entry" VALUES(X'01A228A333C67D8BA83E33435B7D9D04',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33c2-733b-91fd-9f09b40bc7d6"}','');
INSERT INTO "entry" VALUES(X'01A228A333CD756999A2CFFCE76BAE85',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33c9-7858-baf9-ac9c41ff051a"}','');
INSERT INTO "entry" VALUES(X'01A228A333D275C0AF79AA69A5D0EAEE',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33d0-7714-84cd-734f11e446d4"}','');
INSERT INTO "entry" VALUES(X'01A228A333D77B23AC70672211E9C1F9',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33d5-7769-ae02-af86ddf380c9"}','');
INSERT INTO "entry" VALUES(X'01A228A333DC7568AEB66D567D028BF9',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4"}','');
INSERT INTO "entry" VALUES(X'01A228A333E07FD19EEC12790C244C73',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33df-78ea-ac90-0b1c267eeb6c"}','');
INSERT INTO "entry" VALUES(X'01A228A333E47C7AA7CE53A6ECE3F4E0',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"site","act":"add","row_id":"01a228a3-33e3-79f6-afbf-93ebeae95a08"}','');
INSERT INTO "entry" VALUES(X'01A228A333E973A39DE496DE5BFBB353',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"person","act":"add","row_id":"01a228a3-33e7-7080-b3ee-5a715e273368"}','');
INSERT INTO "entry" VALUES(X'01A228A333EE79FFBA251BFFAFBBA89F',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"person","act":"add","row_id":"01a228a3-33ec-706b-b95e-996bfe90b561"}','');
INSERT INTO "entry" VALUES(X'01A228A333F27FC89C42AEB62CBA39D5',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"person","act":"add","row_id":"01a228a3-33f0-7b32-9dc0-0491f26e1451"}','');
INSERT INTO "entry" VALUES(X'01A228A333F67D11A81D93B089D64D12',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"person","act":"add","row_id":"01a228a3-33f4-7412-8d6b-857188f3f488"}','');
INSERT INTO "entry" VALUES(X'01A228A333FD7DEA9C9D98A9A7ED0A27',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"equipment","act":"add","row_id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04"}','');
INSERT INTO "entry" VALUES(X'01A228A3341877DBA2B39441E0C4F01F',NULL,'directory',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"table":"contact","act":"add","row_id":"01a228a3-3400-7f81-950b-9b492dcbb68a"}','');
INSERT INTO "entry" VALUES(X'01A228A334247CA4A6CD38F8777D5211',X'01A228A334247CA4A6CD38F8777D5210','registered',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a228a3-33da-7739-b3dd-c3542ffcbfb4","equipment_id":"01a228a3-33f9-75a1-bbcd-f49275b0ae04","contact_id":"01a228a3-3400-7f81-950b-9b492dcbb68a","category_id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A228A334247DDD87995A2D35FF6A26',X'01A228A334247CA4A6CD38F8777D5210','access_noted',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"}','code 12');
INSERT INTO "entry" VALUES(X'01A228A334247F3BBB351A4A00FFA1D8',X'01A228A334247CA4A6CD38F8777D5210','answered',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"question":"floor","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"}','3');
INSERT INTO "entry" VALUES(X'01A228A334247F3BBB351A4A00FFA1D9',X'01A228A334247CA4A6CD38F8777D5210','answered',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"question":"state","form_id":"01a228a3-33a9-7b56-875d-0552d0bfde47","choice":"well","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"}','');
INSERT INTO "entry" VALUES(X'01A228A3342C7E899DEC0138AF994088',X'01A228A334247CA4A6CD38F8777D5210','routed',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a228a3-33a7-70d2-a09c-9660b03807cd"},"why":"category","category_id":"01a228a3-33aa-7597-aa42-8d2fe7264dfd","with":"01a228a3-3424-7ca4-a6cd-38f8777d5211"}','');
INSERT INTO "entry" VALUES(X'01A228A334387A9FA920E20C4708D2EA',X'01A228A334247CA4A6CD38F8777D5210','assigned',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a228a3-33ec-706b-b95e-996bfe90b561"},"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"}','');
INSERT INTO "entry" VALUES(X'01A228A334447D44BD241C1CBBA18718',X'01A228A334247CA4A6CD38F8777D5210','joined',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"call_id":"01a228a3-3442-76dc-a3c6-84b4876fe32b","contact_id":"01a228a3-3442-74ba-831f-94ecb29b458e","promised":"01a228a3-3444-7d1c-905d-03481f1fd2d2"}','Me too');
INSERT INTO "entry" VALUES(X'01A228A334497A1C903EF7CA14B9A1EC',X'01A228A334247CA4A6CD38F8777D5210','accepted',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"}','');
INSERT INTO "entry" VALUES(X'01A228A3344E71448798BA1F6BB0E926',X'01A228A334247CA4A6CD38F8777D5210','corrected',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A228A3345C727D87B027B110B08CA2',X'01A228A334247CA4A6CD38F8777D5210','closed',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a228a3-3456-7ff5-b0ff-92fb64912d2a","dropped":["01a228a3-342c-755a-80c1-6ea2b9f0392f","01a228a3-3444-7d1c-905d-03481f1fd2d2"],"person_id":"01a228a3-33ec-706b-b95e-996bfe90b561"}','');
INSERT INTO "entry" VALUES(X'01A228A334627DF78E11D635E1C2F900',X'01A228A3346276DD827677E9FC527C13','registered',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a228a3-3462-761e-bd3f-ce0f8b8f28ef"}','No light');
INSERT INTO "entry" VALUES(X'01A228A334627DF78E11D635E1C2F901',X'01A228A3346276DD827677E9FC527C13','place_noted',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"with":"01a228a3-3462-7df7-8e11-d635e1c2f900"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A228A334767461928C680809659B6C',NULL,'missed_dropped',1772445600000000,1772445600000000,X'01A228A333E77080B3EE5A715E273368',NULL,'A','{"rings":["01a228a3-346a-70ea-a51f-222a9c0f0db8"],"rang_at":1772445600000000}','Звонил по ошибке');
INSERT INTO "entry" VALUES(X'01A228A33491782FA53C1490BB8286DB',NULL,'day_signed',1772445600000000,1772445600000000,X'01A228A3339F733188AC8E52E62830C2',NULL,'A','{"day":"2026-03-02","entries":28,"day_review_id":"01a228a3-347f-7fd4-9b24-3484885a6cd0"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A228A333F975A1BBCDF49275B0AE04',X'01A228A333DA7739B3DDC3542FFCBFB4','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A228A333A97B56875D0552D0BFDE47','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"labels":{"en":"You are safe; help is coming."}}]}');
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
INSERT INTO "labour" VALUES(X'01A228A334567FF5B0FF92FB64912D2A',X'01A228A334247CA4A6CD38F8777D5210',X'01A228A333EC706BB95E996BFE90B561',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A228A3339F733188AC8E52E62830C2','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A333E77080B3EE5A715E273368','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A333EC706BB95E996BFE90B561','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A333F07B329DC00491F26E1451','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A228A333F474128D6B857188F3F488','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A228A3342C755A80C16EA2B9F0392F',X'01A228A334247CA4A6CD38F8777D5210',X'01A228A334007F81950B9B492DCBB68A','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
INSERT INTO "promise" VALUES(X'01A228A334447D1C905D03481F1FD2D2',X'01A228A334247CA4A6CD38F8777D5210',X'01A228A3344274BA831F94ECB29B458E','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A228A334247CA4A6CD38F8777D5210','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,NULL,2,X'01A228A333A770D2A09C9660B03807CD',X'01A228A333EC706BB95E996BFE90B561','danger',1,X'01A228A333AA7597AA428D2FE7264DFD',X'01A228A333A97B56875D0552D0BFDE47','{"inside":true,"floor":"3","state":"well"}',X'01A228A333BD79C4AE79E0F395F1DD10',X'01A228A334007F81950B9B492DCBB68A',X'01A228A33417751FA73B2F9A09867047','confirmed',X'01A228A333DA7739B3DDC3542FFCBFB4',X'01A228A333F975A1BBCDF49275B0AE04','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A228A3346276DD827677E9FC527C13','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A228A33462761EBD3FCE0F8B8F28EF',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ring" VALUES(X'01A228A3346A70EAA51F222A9C0F0DB8','A','+79161234567','+79161234567','79161234567','',X'01A228A334007F81950B9B492DCBB68A',1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,1772445600000000,X'01A228A333E77080B3EE5A715E273368','Звонил по ошибке');
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
INSERT INTO "site" VALUES(X'01A228A333C2733B91FD9F09B40BC7D6',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333C97858BAF9AC9C41FF051A',X'01A228A333C2733B91FD9F09B40BC7D6',X'01A228A333BD79C4AE79E0F395F1DD10','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333D0771484CD734F11E446D4',X'01A228A333C2733B91FD9F09B40BC7D6',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333D57769AE02AF86DDF380C9',X'01A228A333C2733B91FD9F09B40BC7D6',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333DA7739B3DDC3542FFCBFB4',X'01A228A333C97858BAF9AC9C41FF051A',X'01A228A333BD79C4AE79E0F395F1DD10','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333DF78EAAC900B1C267EEB6C',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A228A333E379F6AFBF93EBEAE95A08',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A228A333A57D0A8C184E3C1ECCF240',X'01A228A333A37E4784034F918F2ADC06','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A228A333A671B4ABF6EE4E620DFE25','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A228A333A770D2A09C9660B03807CD','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A228A333A87D98AE3318C65B51F666','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A228A333ED7C4595F7BF1904D9B331',X'01A228A333A770D2A09C9660B03807CD',X'01A228A333EC706BB95E996BFE90B561',NULL);
INSERT INTO "team_member" VALUES(X'01A228A333F27428B135F7CC56B8F886',X'01A228A333A770D2A09C9660B03807CD',X'01A228A333F07B329DC00491F26E1451',NULL);
INSERT INTO "team_member" VALUES(X'01A228A333F67D11A81D93B089D64D11',X'01A228A333A87D98AE3318C65B51F666',X'01A228A333F474128D6B857188F3F488',NULL);
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
