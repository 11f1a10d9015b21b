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
INSERT INTO "call" VALUES(X'01A2285BDE5B7BE7A4589F2860DA70CE',X'01A2285BDE587C8C8E6281932A798031','request',X'01A2285BDDDB7E98A9524AA4424224A7',X'01A2285BDE357B9497C9515D529D529A',X'01A2285BDD357FACADB48CCAD7ABAA6A','',X'01A2285BDE587C8C8E6281932A798032',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2285BDE8A7B94974EF6F49B37526B',X'01A2285BDE587C8C8E6281932A798031','joined',X'01A2285BDE8A73578BE74BCB121229C5',X'01A2285BDE8A73578BE74BCB121229C6',X'01A2285BDD357FACADB48CCAD7ABAA6A','',X'01A2285BDE8A7B94974EF6F49B37526C',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2285BDEC17E84B08B5A5735FE43F8',X'01A2285BDEC17E84B08B5A5735FE43F5','request',X'01A2285BDEC07C7591DBFD45377D4F73',NULL,NULL,'Mill Lane 4',X'01A2285BDEC17E84B08B5A5735FE43F6',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A2285BDC6874E5B349C6D0DE8158CC','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,NULL,0,X'01A2285BDC65742888D07FDA69FF20A9',2,X'01A2285BDC637AF2A15338C48D830B73','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2285BDC687AAD8F819FB7B72FF063','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,NULL,1,NULL,2,X'01A2285BDC637AF2A15338C48D830B73','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2285BDC687C8EBBF9E82F64D18267','question','{"en":"A question"}','question','low','{}',NULL,NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A2285BDC6B71CAB3458D61281779C0',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"company","id":"01a2285b-dc5b-730f-9c7f-d24d1e46c575","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a2285b-dc5d-7a37-af1a-9fa70c908aa4","set":{"company_id":"01a2285b-dc5b-730f-9c7f-d24d1e46c575","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a2285b-dc60-7148-b981-5c6b843e5f3d","set":{"desk_id":"01a2285b-dc5d-7a37-af1a-9fa70c908aa4","letters":"A"}},{"op":"I","tab":"person","id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a2285b-dc62-727c-badd-75f704afefcf","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2285b-dc63-7af2-a153-38c48d830b73","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2285b-dc64-7b3c-8507-278bc52f09cf","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","line":2,"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a2285b-dc68-7aad-8f81-9fb7b72ff063","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a2285b-dc68-7c8e-bbf9-e82f64d18267","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a2285b-dc6a-7367-8c0b-8745aeb966fe","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A2285BDCB2749DB76CC922385B134E',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"customer","id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a2285b-dcb0-77ed-b2af-f13a600c4c27","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"customer","act":"add","row_id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A2285BDCD679F5A893CEAB9879D390',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dcc1-7f02-a055-e6be208039c0","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dcd1-72db-861f-5951d606d596","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dcc1-7f02-a055-e6be208039c0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A2285BDD037754B72ECDB5314A7C06',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dced-7c98-83b3-a97b7f62f216","set":{"parent_id":"01a2285b-dcc1-7f02-a055-e6be208039c0","customer_id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd02-7029-af15-9d6d95db3718","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dced-7c98-83b3-a97b7f62f216"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A2285BDD0F7820B1B9D7D39E3A8693',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dd08-7027-8e5f-6b29321af098","set":{"parent_id":"01a2285b-dcc1-7f02-a055-e6be208039c0","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd0f-7820-b1b9-d7d39e3a8692","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dd08-7027-8e5f-6b29321af098"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A2285BDD297E309CDA038A010422DD',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dd1c-78af-bf35-057e9326ba3a","set":{"parent_id":"01a2285b-dcc1-7f02-a055-e6be208039c0","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd28-77e7-bee8-17cc1adafe30","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dd1c-78af-bf35-057e9326ba3a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A2285BDD4E75CCB88F159E99411635',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","set":{"parent_id":"01a2285b-dced-7c98-83b3-a97b7f62f216","customer_id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd4d-7520-a5c7-a959c5ec36f1","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A2285BDD5F74E28D4F5495390166BF',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dd58-72f5-8854-cb0713013871","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd5e-79b8-87b9-7727da6c29ca","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dd58-72f5-8854-cb0713013871"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A2285BDD737B0A9D7916E901915E66',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"site","id":"01a2285b-dd6c-7f85-b6ea-887e9297857a","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2285b-dd72-7a7a-8a65-e5094be79ec9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"site","act":"add","row_id":"01a2285b-dd6c-7f85-b6ea-887e9297857a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A2285BDD80754F9084C2FBF5A8EC18',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a2285b-dd80-7510-9701-2fa73bd2f1e0","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A2285BDD9579F7B5AB82F94F3A9673',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-dd94-79d9-b89d-9f0e812c5429","set":{"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"}},{"op":"I","tab":"entry","id":"01a2285b-dd94-79d9-b89d-9f0e812c542a","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A2285BDDB07F91A57527D876B67CB3',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-dd9c-7816-8e98-f937f56b3409","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-ddaf-7d8b-b160-a9e58244c3e0","set":{"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","person_id":"01a2285b-dd9c-7816-8e98-f937f56b3409"}},{"op":"I","tab":"entry","id":"01a2285b-ddaf-7e12-a24f-29f20b41867b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-dd9c-7816-8e98-f937f56b3409"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A2285BDDBB7481BAC8D78F63586BF1',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"person","id":"01a2285b-ddb8-717d-a0ae-8490747ce804","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2285b-ddba-71d6-906e-f9da3d47afe0","set":{"team_id":"01a2285b-dc64-7b3c-8507-278bc52f09cf","person_id":"01a2285b-ddb8-717d-a0ae-8490747ce804"}},{"op":"I","tab":"entry","id":"01a2285b-ddbb-71a9-af1a-bba6c90a5352","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"person","act":"add","row_id":"01a2285b-ddb8-717d-a0ae-8490747ce804"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A2285BDDD373BE89DF5F73AD1AD12D',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10","set":{"site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a2285b-ddd2-7517-ba04-8a67e0c3d92b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"equipment","act":"add","row_id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A2285BDE3C76688E763F76CEBED80C',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-dddb-7e98-a952-4aa4424224a7","set":{"site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a2285b-de35-7b94-97c9-515d529d529a","set":{"contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a2285b-de35-7f2a-a12c-69fda75357ed","set":{"contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a2285b-de3b-751d-83f5-2006a8f7ef86","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"table":"contact","act":"add","row_id":"01a2285b-dddb-7e98-a952-4aa4424224a7"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A2285BDE63760BB712163727FCB29E',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"request","id":"01a2285b-de58-7c8c-8e62-81932a798031","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","priority":"danger","is_danger":true,"category_id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e","contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","phone_id":"01a2285b-de35-7b94-97c9-515d529d529a","caller_state":"confirmed","site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","equipment_id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a2285b-de58-7c8c-8e62-81932a798032","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","equipment_id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10","contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","category_id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a2285b-de58-7e2a-a150-cd681e1070a1","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"with":"01a2285b-de58-7c8c-8e62-81932a798032"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a2285b-de59-7ee1-80e8-1c9889f00d04","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"question":"floor","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","with":"01a2285b-de58-7c8c-8e62-81932a798032"},"text":"3"}},{"op":"I","tab":"entry","id":"01a2285b-de59-7ee1-80e8-1c9889f00d05","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"question":"state","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","choice":"well","with":"01a2285b-de58-7c8c-8e62-81932a798032"},"text":""}},{"op":"I","tab":"call","id":"01a2285b-de5b-7be7-a458-9f2860da70ce","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"request","contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","phone_id":"01a2285b-de35-7b94-97c9-515d529d529a","site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","place_text":"","entry_id":"01a2285b-de58-7c8c-8e62-81932a798032","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a2285b-de59-7ee1-80e8-1c9889f00d06","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-de59-7ee1-80e8-1c9889f00d07","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2285b-dc63-7af2-a153-38c48d830b73"},"why":"category","category_id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","with":"01a2285b-de58-7c8c-8e62-81932a798032"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A2285BDE837A97A30007996316DBCB',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-de7e-7835-ae4c-c38ada33b278","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"text":""}},{"op":"U","tab":"request","id":"01a2285b-de58-7c8c-8e62-81932a798031","set":{"status":"assigned","assignee_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"base":{"status":"routed","assignee_id":null,"joined_to_id":null,"team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","line":2,"pause_reason":null,"before_pause":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A2285BDE8E775483080ECC7998D7E1',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-de8a-7357-8be7-4bcb121229c5","set":{"site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a2285b-de8a-7357-8be7-4bcb121229c6","set":{"contact_id":"01a2285b-de8a-7357-8be7-4bcb121229c5","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a2285b-de8a-7b94-974e-f6f49b37526b","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"joined","contact_id":"01a2285b-de8a-7357-8be7-4bcb121229c5","phone_id":"01a2285b-de8a-7357-8be7-4bcb121229c6","site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","place_text":"","entry_id":"01a2285b-de8a-7b94-974e-f6f49b37526c","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-de8a-7b94-974e-f6f49b37526c","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"call_id":"01a2285b-de8a-7b94-974e-f6f49b37526b","contact_id":"01a2285b-de8a-7357-8be7-4bcb121229c5"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A2285BDE95785080C586E5D383D226',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-de92-7b5b-a1c6-5777564f368f","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"text":""}},{"op":"U","tab":"request","id":"01a2285b-de58-7c8c-8e62-81932a798031","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"joined_to_id":null,"assignee_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8","team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","line":2,"pause_reason":null,"before_pause":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A2285BDEA1799EABFB426FB8D2ECE6',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2285b-de99-70dd-be34-e81fb1e223ed","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a2285b-de58-7c8c-8e62-81932a798031","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A2285BDEBA7B5E94AC56B021D09124',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"labour","id":"01a2285b-dea6-7508-81d6-7e7ea946288c","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a2285b-de58-7c8c-8e62-81932a798031","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"joined_to_id":null,"assignee_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8","team_id":"01a2285b-dc63-7af2-a153-38c48d830b73","line":2,"pause_reason":null,"before_pause":null}},{"op":"I","tab":"entry","id":"01a2285b-deb3-70e4-9238-adc0188fcded","set":{"request_id":"01a2285b-de58-7c8c-8e62-81932a798031","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2285b-dea6-7508-81d6-7e7ea946288c","dropped":["01a2285b-de59-7ee1-80e8-1c9889f00d06"],"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"text":""}},{"op":"U","tab":"promise","id":"01a2285b-de59-7ee1-80e8-1c9889f00d06","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A2285BDECA7C2F894E93444914A527',X'01A2285BDD7C760BBFFDC07DAABCD1C4',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2285b-dec0-7c75-91db-fd45377d4f73","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a2285b-dec1-7e84-b08b-5a5735fe43f5","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a2285b-dec0-7c75-91db-fd45377d4f73","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2285b-dec1-7e84-b08b-5a5735fe43f6","set":{"request_id":"01a2285b-dec1-7e84-b08b-5a5735fe43f5","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a2285b-dec0-7c75-91db-fd45377d4f73"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a2285b-dec1-7e84-b08b-5a5735fe43f7","set":{"request_id":"01a2285b-dec1-7e84-b08b-5a5735fe43f5","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4","station":"A","data":{"with":"01a2285b-dec1-7e84-b08b-5a5735fe43f6"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a2285b-dec1-7e84-b08b-5a5735fe43f8","set":{"request_id":"01a2285b-dec1-7e84-b08b-5a5735fe43f5","kind":"request","contact_id":"01a2285b-dec0-7c75-91db-fd45377d4f73","place_text":"Mill Lane 4","entry_id":"01a2285b-dec1-7e84-b08b-5a5735fe43f6","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A2285BDF0975A4AA24318AD3638122',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a2285b-def8-7192-bfa2-628e0bf45736","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","signed_at":1772445600000000,"entry_ids":["01a2285b-dc6a-7367-8c0b-8745aeb966fe","01a2285b-dcb0-77ed-b2af-f13a600c4c27","01a2285b-dcd1-72db-861f-5951d606d596","01a2285b-dd02-7029-af15-9d6d95db3718","01a2285b-dd0f-7820-b1b9-d7d39e3a8692","01a2285b-dd28-77e7-bee8-17cc1adafe30","01a2285b-dd4d-7520-a5c7-a959c5ec36f1","01a2285b-dd5e-79b8-87b9-7727da6c29ca","01a2285b-dd72-7a7a-8a65-e5094be79ec9","01a2285b-dd80-7510-9701-2fa73bd2f1e0","01a2285b-dd94-79d9-b89d-9f0e812c542a","01a2285b-ddaf-7e12-a24f-29f20b41867b","01a2285b-ddbb-71a9-af1a-bba6c90a5352","01a2285b-ddd2-7517-ba04-8a67e0c3d92b","01a2285b-de3b-751d-83f5-2006a8f7ef86","01a2285b-de58-7c8c-8e62-81932a798032","01a2285b-de58-7e2a-a150-cd681e1070a1","01a2285b-de59-7ee1-80e8-1c9889f00d04","01a2285b-de59-7ee1-80e8-1c9889f00d05","01a2285b-de59-7ee1-80e8-1c9889f00d07","01a2285b-de7e-7835-ae4c-c38ada33b278","01a2285b-de8a-7b94-974e-f6f49b37526c","01a2285b-de92-7b5b-a1c6-5777564f368f","01a2285b-de99-70dd-be34-e81fb1e223ed","01a2285b-deb3-70e4-9238-adc0188fcded","01a2285b-dec1-7e84-b08b-5a5735fe43f6","01a2285b-dec1-7e84-b08b-5a5735fe43f7"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a2285b-df07-72df-bc72-231aef9f045c","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2285b-dc57-7a53-b568-34afd57d2fd2","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a2285b-def8-7192-bfa2-628e0bf45736"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A2285BDC5B730F9C7FD24D1E46C575','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A2285BDDDB7E98A9524AA4424224A7',NULL,X'01A2285BDD357FACADB48CCAD7ABAA6A','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2285BDE8A73578BE74BCB121229C5',NULL,X'01A2285BDD357FACADB48CCAD7ABAA6A','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2285BDEC07C7591DBFD45377D4F73',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A2285BDE357B9497C9515D529D529A',X'01A2285BDDDB7E98A9524AA4424224A7','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2285BDE357F2AA12C69FDA75357ED',X'01A2285BDDDB7E98A9524AA4424224A7','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2285BDE8A73578BE74BCB121229C6',X'01A2285BDE8A73578BE74BCB121229C5','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A2285BDCAD7BC19B9118B49B6B1D5E','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A2285BDEF87192BFA2628E0BF45736','2026-03-02','A',X'01A2285BDC577A53B56834AFD57D2FD2',1772445600000000,'["01a2285b-dc6a-7367-8c0b-8745aeb966fe","01a2285b-dcb0-77ed-b2af-f13a600c4c27","01a2285b-dcd1-72db-861f-5951d606d596","01a2285b-dd02-7029-af15-9d6d95db3718","01a2285b-dd0f-7820-b1b9-d7d39e3a8692","01a2285b-dd28-77e7-bee8-17cc1adafe30","01a2285b-dd4d-7520-a5c7-a959c5ec36f1","01a2285b-dd5e-79b8-87b9-7727da6c29ca","01a2285b-dd72-7a7a-8a65-e5094be79ec9","01a2285b-dd80-7510-9701-2fa73bd2f1e0","01a2285b-dd94-79d9-b89d-9f0e812c542a","01a2285b-ddaf-7e12-a24f-29f20b41867b","01a2285b-ddbb-71a9-af1a-bba6c90a5352","01a2285b-ddd2-7517-ba04-8a67e0c3d92b","01a2285b-de3b-751d-83f5-2006a8f7ef86","01a2285b-de58-7c8c-8e62-81932a798032","01a2285b-de58-7e2a-a150-cd681e1070a1","01a2285b-de59-7ee1-80e8-1c9889f00d04","01a2285b-de59-7ee1-80e8-1c9889f00d05","01a2285b-de59-7ee1-80e8-1c9889f00d07","01a2285b-de7e-7835-ae4c-c38ada33b278","01a2285b-de8a-7b94-974e-f6f49b37526c","01a2285b-de92-7b5b-a1c6-5777564f368f","01a2285b-de99-70dd-be34-e81fb1e223ed","01a2285b-deb3-70e4-9238-adc0188fcded","01a2285b-dec1-7e84-b08b-5a5735fe43f6","01a2285b-dec1-7e84-b08b-5a5735fe43f7"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A2285BDC5D7A37AF1A9FA70C908AA4',X'01A2285BDC5B730F9C7FD24D1E46C575','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2285BDE587C8C8E6281932A798032','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A2285BDC6A73678C0B8745AEB966FE',NULL,'founded',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A2285BDCB077EDB2AFF13A600C4C27',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"customer","act":"add","row_id":"01a2285b-dcad-7bc1-9b91-18b49b6b1d5e"}','');
INSERT INTO "entry" VALUES(X'01A2285BDCD172DB861F5951D606D596',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dcc1-7f02-a055-e6be208039c0"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD027029AF159D6D95DB3718',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dced-7c98-83b3-a97b7f62f216"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD0F7820B1B9D7D39E3A8692',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dd08-7027-8e5f-6b29321af098"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD2877E7BEE817CC1ADAFE30',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dd1c-78af-bf35-057e9326ba3a"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD4D7520A5C7A959C5EC36F1',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD5E79B887B97727DA6C29CA',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dd58-72f5-8854-cb0713013871"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD727A7A8A65E5094BE79EC9',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"site","act":"add","row_id":"01a2285b-dd6c-7f85-b6ea-887e9297857a"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD80751097012FA73BD2F1E0',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-dd7c-760b-bffd-c07daabcd1c4"}','');
INSERT INTO "entry" VALUES(X'01A2285BDD9479D9B89D9F0E812C542A',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"}','');
INSERT INTO "entry" VALUES(X'01A2285BDDAF7E12A24F29F20B41867B',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-dd9c-7816-8e98-f937f56b3409"}','');
INSERT INTO "entry" VALUES(X'01A2285BDDBB71A9AF1ABBA6C90A5352',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"person","act":"add","row_id":"01a2285b-ddb8-717d-a0ae-8490747ce804"}','');
INSERT INTO "entry" VALUES(X'01A2285BDDD27517BA048A67E0C3D92B',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"equipment","act":"add","row_id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE3B751D83F52006A8F7EF86',NULL,'directory',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"table":"contact","act":"add","row_id":"01a2285b-dddb-7e98-a952-4aa4424224a7"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE587C8C8E6281932A798032',X'01A2285BDE587C8C8E6281932A798031','registered',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a2285b-dd35-7fac-adb4-8ccad7abaa6a","equipment_id":"01a2285b-ddc4-787d-bb15-b0983a6cbb10","contact_id":"01a2285b-dddb-7e98-a952-4aa4424224a7","category_id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2285BDE587E2AA150CD681E1070A1',X'01A2285BDE587C8C8E6281932A798031','access_noted',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"with":"01a2285b-de58-7c8c-8e62-81932a798032"}','code 12');
INSERT INTO "entry" VALUES(X'01A2285BDE597EE180E81C9889F00D04',X'01A2285BDE587C8C8E6281932A798031','answered',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"question":"floor","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","with":"01a2285b-de58-7c8c-8e62-81932a798032"}','3');
INSERT INTO "entry" VALUES(X'01A2285BDE597EE180E81C9889F00D05',X'01A2285BDE587C8C8E6281932A798031','answered',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"question":"state","form_id":"01a2285b-dc65-7428-88d0-7fda69ff20a9","choice":"well","with":"01a2285b-de58-7c8c-8e62-81932a798032"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE597EE180E81C9889F00D07',X'01A2285BDE587C8C8E6281932A798031','routed',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2285b-dc63-7af2-a153-38c48d830b73"},"why":"category","category_id":"01a2285b-dc68-74e5-b349-c6d0de8158cc","with":"01a2285b-de58-7c8c-8e62-81932a798032"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE7E7835AE4CC38ADA33B278',X'01A2285BDE587C8C8E6281932A798031','assigned',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"},"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE8A7B94974EF6F49B37526C',X'01A2285BDE587C8C8E6281932A798031','joined',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"call_id":"01a2285b-de8a-7b94-974e-f6f49b37526b","contact_id":"01a2285b-de8a-7357-8be7-4bcb121229c5"}','Me too');
INSERT INTO "entry" VALUES(X'01A2285BDE927B5BA1C65777564F368F',X'01A2285BDE587C8C8E6281932A798031','accepted',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"}','');
INSERT INTO "entry" VALUES(X'01A2285BDE9970DDBE34E81FB1E223ED',X'01A2285BDE587C8C8E6281932A798031','corrected',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A2285BDEB370E49238ADC0188FCDED',X'01A2285BDE587C8C8E6281932A798031','closed',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2285b-dea6-7508-81d6-7e7ea946288c","dropped":["01a2285b-de59-7ee1-80e8-1c9889f00d06"],"person_id":"01a2285b-dd8d-7ae1-9fa3-de24f591d7c8"}','');
INSERT INTO "entry" VALUES(X'01A2285BDEC17E84B08B5A5735FE43F6',X'01A2285BDEC17E84B08B5A5735FE43F5','registered',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a2285b-dec0-7c75-91db-fd45377d4f73"}','No light');
INSERT INTO "entry" VALUES(X'01A2285BDEC17E84B08B5A5735FE43F7',X'01A2285BDEC17E84B08B5A5735FE43F5','place_noted',1772445600000000,1772445600000000,X'01A2285BDD7C760BBFFDC07DAABCD1C4',NULL,'A','{"with":"01a2285b-dec1-7e84-b08b-5a5735fe43f6"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A2285BDF0772DFBC72231AEF9F045C',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2285BDC577A53B56834AFD57D2FD2',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a2285b-def8-7192-bfa2-628e0bf45736"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A2285BDDC4787DBB15B0983A6CBB10',X'01A2285BDD357FACADB48CCAD7ABAA6A','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A2285BDC65742888D07FDA69FF20A9','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A2285BDEA6750881D67E7EA946288C',X'01A2285BDE587C8C8E6281932A798031',X'01A2285BDD8D7AE19FA3DE24F591D7C8',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A2285BDC577A53B56834AFD57D2FD2','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285BDD7C760BBFFDC07DAABCD1C4','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285BDD8D7AE19FA3DE24F591D7C8','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285BDD9C78168E98F937F56B3409','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2285BDDB8717DA0AE8490747CE804','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A2285BDE597EE180E81C9889F00D06',X'01A2285BDE587C8C8E6281932A798031',X'01A2285BDDDB7E98A9524AA4424224A7','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A2285BDE587C8C8E6281932A798031','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,NULL,2,X'01A2285BDC637AF2A15338C48D830B73',X'01A2285BDD8D7AE19FA3DE24F591D7C8','danger',1,X'01A2285BDC6874E5B349C6D0DE8158CC',X'01A2285BDC65742888D07FDA69FF20A9','{"inside":true,"floor":"3","state":"well"}',X'01A2285BDCAD7BC19B9118B49B6B1D5E',X'01A2285BDDDB7E98A9524AA4424224A7',X'01A2285BDE357B9497C9515D529D529A','confirmed',X'01A2285BDD357FACADB48CCAD7ABAA6A',X'01A2285BDDC4787DBB15B0983A6CBB10','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A2285BDEC17E84B08B5A5735FE43F5','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A2285BDEC07C7591DBFD45377D4F73',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A2285BDCC17F02A055E6BE208039C0',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDCED7C9883B3A97B7F62F216',X'01A2285BDCC17F02A055E6BE208039C0',X'01A2285BDCAD7BC19B9118B49B6B1D5E','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDD0870278E5F6B29321AF098',X'01A2285BDCC17F02A055E6BE208039C0',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDD1C78AFBF35057E9326BA3A',X'01A2285BDCC17F02A055E6BE208039C0',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDD357FACADB48CCAD7ABAA6A',X'01A2285BDCED7C9883B3A97B7F62F216',X'01A2285BDCAD7BC19B9118B49B6B1D5E','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDD5872F58854CB0713013871',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2285BDD6C7F85B6EA887E9297857A',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A2285BDC607148B9815C6B843E5F3D',X'01A2285BDC5D7A37AF1A9FA70C908AA4','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2285BDC62727CBADD75F704AFEFCF','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2285BDC637AF2A15338C48D830B73','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2285BDC647B3C8507278BC52F09CF','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2285BDD9479D9B89D9F0E812C5429',X'01A2285BDC637AF2A15338C48D830B73',X'01A2285BDD8D7AE19FA3DE24F591D7C8',NULL);
INSERT INTO "team_member" VALUES(X'01A2285BDDAF7D8BB160A9E58244C3E0',X'01A2285BDC637AF2A15338C48D830B73',X'01A2285BDD9C78168E98F937F56B3409',NULL);
INSERT INTO "team_member" VALUES(X'01A2285BDDBA71D6906EF9DA3D47AFE0',X'01A2285BDC647B3C8507278BC52F09CF',X'01A2285BDDB8717DA0AE8490747CE804',NULL);
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
