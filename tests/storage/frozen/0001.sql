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
INSERT INTO "call" VALUES(X'01A227A9252A7381AB1310DA22E05000',X'01A227A9252874B18E4F1744D6D33C9F','request',X'01A227A924E279CABA428372743A3DE0',X'01A227A925137B2583B5D8185E7C4481',X'01A227A924947C6B9D9795931D8FB958','',X'01A227A9252874B18E4F1744D6D33CA0',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A227A925557A0688A7D00EAA67F0E8',X'01A227A9252874B18E4F1744D6D33C9F','joined',X'01A227A9255477CEB07FDF5A20772656',X'01A227A925547AEF93EEDF85E6803FA6',X'01A227A924947C6B9D9795931D8FB958','',X'01A227A925557E279BC0F2CE1BACC9BC',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A227A9258E76AAB0EDAE9AE6D702FD',X'01A227A9258E76AAB0EDAE9AE6D702FA','request',X'01A227A9258E71D98A29441259121BEB',NULL,NULL,'Mill Lane 4',X'01A227A9258E76AAB0EDAE9AE6D702FB',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A227A924427745B5E44002A676C2CA','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A227A9244172F3929563392B4B7E72',2,X'01A227A924377DA3BDCC55486CAAB211','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A227A924427B73A49A0BA181717D99','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A227A924377DA3BDCC55486CAAB211','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A227A924427B73A49A0BA181717D9A','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A227A924457277B42A744CB34CC194',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"company","id":"01a227a9-242b-7775-9614-d70eab12c30a","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a227a9-242f-76e4-b82c-4af21044cb89","set":{"company_id":"01a227a9-242b-7775-9614-d70eab12c30a","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a227a9-2435-7ea0-86b0-1c95a2e9b14e","set":{"desk_id":"01a227a9-242f-76e4-b82c-4af21044cb89","letters":"A"}},{"op":"I","tab":"person","id":"01a227a9-23ba-7770-939b-1c6712a63527","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a227a9-2437-7da3-bdcc-55486caab210","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a227a9-2437-7da3-bdcc-55486caab211","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a227a9-243f-7d36-9e39-21ed606496ce","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a227a9-2441-72f3-9295-63392b4b7e72","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a227a9-2442-7745-b5e4-4002a676c2ca","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","line":2,"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a227a9-2442-7b73-a49a-0ba181717d99","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a227a9-2442-7b73-a49a-0ba181717d9a","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a227a9-2444-728d-8b67-e3d729a7595b","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A227A9246275458DD621879433FAF8',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"customer","id":"01a227a9-245f-71bc-9a9b-eb8b2d405655","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a227a9-2461-7e6a-a33f-4c703be8b030","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"customer","act":"add","row_id":"01a227a9-245f-71bc-9a9b-eb8b2d405655"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A227A9246C7698BE0601A5F9BF9298',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-2465-7055-943a-fd48b901641a","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-246b-746e-9879-56b1af959851","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-2465-7055-943a-fd48b901641a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A227A9247B758B8BB5E7055C91D247',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-2477-76fb-8b0b-563c51818fbe","set":{"parent_id":"01a227a9-2465-7055-943a-fd48b901641a","customer_id":"01a227a9-245f-71bc-9a9b-eb8b2d405655","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-247a-7f2d-b84c-1f5e94662c64","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-2477-76fb-8b0b-563c51818fbe"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A227A924887E5B9818796647F3F0C0',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-2487-7276-8ead-162c58ebd95e","set":{"parent_id":"01a227a9-2465-7055-943a-fd48b901641a","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-2488-7e5b-9818-796647f3f0bf","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-2487-7276-8ead-162c58ebd95e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A227A924927C9483C2AD8D6DD98487',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-2491-7ab2-acd5-7a993389ac24","set":{"parent_id":"01a227a9-2465-7055-943a-fd48b901641a","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-2492-720f-af19-0ce4f35c4e14","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-2491-7ab2-acd5-7a993389ac24"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A227A924967ED898FE65C17B90E40F',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-2494-7c6b-9d97-95931d8fb958","set":{"parent_id":"01a227a9-2477-76fb-8b0b-563c51818fbe","customer_id":"01a227a9-245f-71bc-9a9b-eb8b2d405655","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-2496-7ed8-98fe-65c17b90e40e","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-2494-7c6b-9d97-95931d8fb958"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A227A9249E772386BA57C6D55AE8CF',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-249d-7014-a5e6-8f6a8b15ba01","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-249e-7723-86ba-57c6d55ae8ce","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-249d-7014-a5e6-8f6a8b15ba01"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A227A924A7708D8857C1012B6FB2E3',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"site","id":"01a227a9-24a5-7566-91ab-5992629339c1","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a227a9-24a6-7679-a5a5-56014fe1df3c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"site","act":"add","row_id":"01a227a9-24a5-7566-91ab-5992629339c1"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A227A924AC77DB8B8BFDCB103D0764',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"person","id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a227a9-24ac-70ad-bede-3ad1c035cb3b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"person","act":"add","row_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A227A924B27146A74B278C6BC24EBE',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"person","id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a227a9-24b1-7297-99e6-58dd95a1bf6b","set":{"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"}},{"op":"I","tab":"entry","id":"01a227a9-24b1-791a-a770-21071591c3f9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"person","act":"add","row_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A227A924BF7E71BFD4501FB2610FA0',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"person","id":"01a227a9-24bc-7ccc-ba59-4b4cfc4ff8dc","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a227a9-24be-7dd4-aef6-24071c3f8d39","set":{"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","person_id":"01a227a9-24bc-7ccc-ba59-4b4cfc4ff8dc"}},{"op":"I","tab":"entry","id":"01a227a9-24be-7dd4-aef6-24071c3f8d3a","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"person","act":"add","row_id":"01a227a9-24bc-7ccc-ba59-4b4cfc4ff8dc"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A227A924C97790AE3E21ED993271A3',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"person","id":"01a227a9-24c7-7bce-ac96-2006db7db6c0","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a227a9-24c8-793a-a53c-d91f73b06226","set":{"team_id":"01a227a9-243f-7d36-9e39-21ed606496ce","person_id":"01a227a9-24c7-7bce-ac96-2006db7db6c0"}},{"op":"I","tab":"entry","id":"01a227a9-24c8-793a-a53c-d91f73b06227","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"person","act":"add","row_id":"01a227a9-24c7-7bce-ac96-2006db7db6c0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A227A924D97FCEA469BD7AB079432E',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a227a9-24cc-7714-8de1-bb5404715609","set":{"site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a227a9-24d9-703a-922d-356fd4c7f644","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"equipment","act":"add","row_id":"01a227a9-24cc-7714-8de1-bb5404715609"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A227A925197F4385CF994B1F7DA73E',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"contact","id":"01a227a9-24e2-79ca-ba42-8372743a3de0","set":{"site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a227a9-2513-7b25-83b5-d8185e7c4481","set":{"contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a227a9-2513-7b25-83b5-d8185e7c4482","set":{"contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a227a9-2518-7477-957a-6b53428f4f8b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"table":"contact","act":"add","row_id":"01a227a9-24e2-79ca-ba42-8372743a3de0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A227A9253B71ADBE87D26A7836BB19',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"request","id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","priority":"danger","is_danger":true,"category_id":"01a227a9-2442-7745-b5e4-4002a676c2ca","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a227a9-245f-71bc-9a9b-eb8b2d405655","contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","phone_id":"01a227a9-2513-7b25-83b5-d8185e7c4481","caller_state":"confirmed","site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","equipment_id":"01a227a9-24cc-7714-8de1-bb5404715609","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a227a9-2528-74b1-8e4f-1744d6d33ca0","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","equipment_id":"01a227a9-24cc-7714-8de1-bb5404715609","contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","category_id":"01a227a9-2442-7745-b5e4-4002a676c2ca","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a227a9-2528-793b-b231-5eedc49652e7","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a227a9-2528-793b-b231-5eedc49652e8","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"question":"floor","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"},"text":"3"}},{"op":"I","tab":"entry","id":"01a227a9-2528-7d0c-9253-84eb05701aa1","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"question":"state","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","choice":"well","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"},"text":""}},{"op":"I","tab":"call","id":"01a227a9-252a-7381-ab13-10da22e05000","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"request","contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","phone_id":"01a227a9-2513-7b25-83b5-d8185e7c4481","site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","place_text":"","entry_id":"01a227a9-2528-74b1-8e4f-1744d6d33ca0","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a227a9-2529-74e1-bee7-b4e18f2ca8e6","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a227a9-2529-7ee7-ad0d-a5f31c0c9c6d","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a227a9-2437-7da3-bdcc-55486caab211"},"why":"category","category_id":"01a227a9-2442-7745-b5e4-4002a676c2ca","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A227A9254774D1BE4FA40AE96E2C6B',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a227a9-2545-79d6-ae75-aeb5b6b2f07d","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"text":""}},{"op":"U","tab":"request","id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","set":{"status":"assigned","assignee_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"base":{"status":"routed","assignee_id":null,"team_id":"01a227a9-2437-7da3-bdcc-55486caab211","before_pause":null,"line":2,"joined_to_id":null,"pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A227A925587B3782AEB002932CBB39',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"contact","id":"01a227a9-2554-77ce-b07f-df5a20772656","set":{"site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a227a9-2554-7aef-93ee-df85e6803fa6","set":{"contact_id":"01a227a9-2554-77ce-b07f-df5a20772656","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a227a9-2555-7a06-88a7-d00eaa67f0e8","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"joined","contact_id":"01a227a9-2554-77ce-b07f-df5a20772656","phone_id":"01a227a9-2554-7aef-93ee-df85e6803fa6","site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","place_text":"","entry_id":"01a227a9-2555-7e27-9bc0-f2ce1bacc9bc","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a227a9-2555-7e27-9bc0-f2ce1bacc9bc","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"call_id":"01a227a9-2555-7a06-88a7-d00eaa67f0e8","contact_id":"01a227a9-2554-77ce-b07f-df5a20772656"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A227A92564790388FC3E8A85549DCD',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a227a9-255e-70d5-93cb-7a92e85d8bea","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"text":""}},{"op":"U","tab":"request","id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"assignee_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d","team_id":"01a227a9-2437-7da3-bdcc-55486caab211","before_pause":null,"line":2,"joined_to_id":null,"pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A227A925707AE8AF3D447F24B2FC59',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a227a9-2568-74e1-af75-106fa77cd151","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A227A9257F7DB195932B57BDCD1497',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"labour","id":"01a227a9-2574-7898-a3d1-1036fb93aefe","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"assignee_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d","team_id":"01a227a9-2437-7da3-bdcc-55486caab211","before_pause":null,"line":2,"joined_to_id":null,"pause_reason":null}},{"op":"I","tab":"entry","id":"01a227a9-257e-77e5-9f8f-33d7e9701321","set":{"request_id":"01a227a9-2528-74b1-8e4f-1744d6d33c9f","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a227a9-2574-7898-a3d1-1036fb93aefe","dropped":["01a227a9-2529-74e1-bee7-b4e18f2ca8e6"],"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"text":""}},{"op":"U","tab":"promise","id":"01a227a9-2529-74e1-bee7-b4e18f2ca8e6","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A227A925907299BE53F292CFF5C6D7',X'01A227A924AA7DE9AB25C90EBE152E6F',1772445600000000,'[{"op":"I","tab":"contact","id":"01a227a9-258e-71d9-8a29-441259121beb","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fa","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a227a9-258e-71d9-8a29-441259121beb","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fb","set":{"request_id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fa","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a227a9-258e-71d9-8a29-441259121beb"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fc","set":{"request_id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fa","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f","station":"A","data":{"with":"01a227a9-258e-76aa-b0ed-ae9ae6d702fb"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fd","set":{"request_id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fa","kind":"request","contact_id":"01a227a9-258e-71d9-8a29-441259121beb","place_text":"Mill Lane 4","entry_id":"01a227a9-258e-76aa-b0ed-ae9ae6d702fb","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A227A925AB705F9CC6BBB9158DA2B7',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a227a9-25a5-7c52-8d0f-a1b8abb5aa4d","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a227a9-23ba-7770-939b-1c6712a63527","signed_at":1772445600000000,"entry_ids":["01a227a9-2444-728d-8b67-e3d729a7595b","01a227a9-2461-7e6a-a33f-4c703be8b030","01a227a9-246b-746e-9879-56b1af959851","01a227a9-247a-7f2d-b84c-1f5e94662c64","01a227a9-2488-7e5b-9818-796647f3f0bf","01a227a9-2492-720f-af19-0ce4f35c4e14","01a227a9-2496-7ed8-98fe-65c17b90e40e","01a227a9-249e-7723-86ba-57c6d55ae8ce","01a227a9-24a6-7679-a5a5-56014fe1df3c","01a227a9-24ac-70ad-bede-3ad1c035cb3b","01a227a9-24b1-791a-a770-21071591c3f9","01a227a9-24be-7dd4-aef6-24071c3f8d3a","01a227a9-24c8-793a-a53c-d91f73b06227","01a227a9-24d9-703a-922d-356fd4c7f644","01a227a9-2518-7477-957a-6b53428f4f8b","01a227a9-2528-74b1-8e4f-1744d6d33ca0","01a227a9-2528-793b-b231-5eedc49652e7","01a227a9-2528-793b-b231-5eedc49652e8","01a227a9-2528-7d0c-9253-84eb05701aa1","01a227a9-2529-7ee7-ad0d-a5f31c0c9c6d","01a227a9-2545-79d6-ae75-aeb5b6b2f07d","01a227a9-2555-7e27-9bc0-f2ce1bacc9bc","01a227a9-255e-70d5-93cb-7a92e85d8bea","01a227a9-2568-74e1-af75-106fa77cd151","01a227a9-257e-77e5-9f8f-33d7e9701321","01a227a9-258e-76aa-b0ed-ae9ae6d702fb","01a227a9-258e-76aa-b0ed-ae9ae6d702fc"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a227a9-25aa-7b44-be86-8af030ddecb9","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a227a9-23ba-7770-939b-1c6712a63527","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a227a9-25a5-7c52-8d0f-a1b8abb5aa4d"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A227A9242B77759614D70EAB12C30A','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A227A924E279CABA428372743A3DE0',NULL,X'01A227A924947C6B9D9795931D8FB958','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A227A9255477CEB07FDF5A20772656',NULL,X'01A227A924947C6B9D9795931D8FB958','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A227A9258E71D98A29441259121BEB',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A227A925137B2583B5D8185E7C4481',X'01A227A924E279CABA428372743A3DE0','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A227A925137B2583B5D8185E7C4482',X'01A227A924E279CABA428372743A3DE0','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A227A925547AEF93EEDF85E6803FA6',X'01A227A9255477CEB07FDF5A20772656','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A227A9245F71BC9A9BEB8B2D405655','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A227A925A57C528D0FA1B8ABB5AA4D','2026-03-02','A',X'01A227A923BA7770939B1C6712A63527',1772445600000000,'["01a227a9-2444-728d-8b67-e3d729a7595b","01a227a9-2461-7e6a-a33f-4c703be8b030","01a227a9-246b-746e-9879-56b1af959851","01a227a9-247a-7f2d-b84c-1f5e94662c64","01a227a9-2488-7e5b-9818-796647f3f0bf","01a227a9-2492-720f-af19-0ce4f35c4e14","01a227a9-2496-7ed8-98fe-65c17b90e40e","01a227a9-249e-7723-86ba-57c6d55ae8ce","01a227a9-24a6-7679-a5a5-56014fe1df3c","01a227a9-24ac-70ad-bede-3ad1c035cb3b","01a227a9-24b1-791a-a770-21071591c3f9","01a227a9-24be-7dd4-aef6-24071c3f8d3a","01a227a9-24c8-793a-a53c-d91f73b06227","01a227a9-24d9-703a-922d-356fd4c7f644","01a227a9-2518-7477-957a-6b53428f4f8b","01a227a9-2528-74b1-8e4f-1744d6d33ca0","01a227a9-2528-793b-b231-5eedc49652e7","01a227a9-2528-793b-b231-5eedc49652e8","01a227a9-2528-7d0c-9253-84eb05701aa1","01a227a9-2529-7ee7-ad0d-a5f31c0c9c6d","01a227a9-2545-79d6-ae75-aeb5b6b2f07d","01a227a9-2555-7e27-9bc0-f2ce1bacc9bc","01a227a9-255e-70d5-93cb-7a92e85d8bea","01a227a9-2568-74e1-af75-106fa77cd151","01a227a9-257e-77e5-9f8f-33d7e9701321","01a227a9-258e-76aa-b0ed-ae9ae6d702fb","01a227a9-258e-76aa-b0ed-ae9ae6d702fc"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A227A9242F76E4B82C4AF21044CB89',X'01A227A9242B77759614D70EAB12C30A','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A227A9252874B18E4F1744D6D33CA0','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A227A92444728D8B67E3D729A7595B',NULL,'founded',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A227A924617E6AA33F4C703BE8B030',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"customer","act":"add","row_id":"01a227a9-245f-71bc-9a9b-eb8b2d405655"}','');
INSERT INTO "entry" VALUES(X'01A227A9246B746E987956B1AF959851',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-2465-7055-943a-fd48b901641a"}','');
INSERT INTO "entry" VALUES(X'01A227A9247A7F2DB84C1F5E94662C64',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-2477-76fb-8b0b-563c51818fbe"}','');
INSERT INTO "entry" VALUES(X'01A227A924887E5B9818796647F3F0BF',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-2487-7276-8ead-162c58ebd95e"}','');
INSERT INTO "entry" VALUES(X'01A227A92492720FAF190CE4F35C4E14',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-2491-7ab2-acd5-7a993389ac24"}','');
INSERT INTO "entry" VALUES(X'01A227A924967ED898FE65C17B90E40E',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-2494-7c6b-9d97-95931d8fb958"}','');
INSERT INTO "entry" VALUES(X'01A227A9249E772386BA57C6D55AE8CE',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-249d-7014-a5e6-8f6a8b15ba01"}','');
INSERT INTO "entry" VALUES(X'01A227A924A67679A5A556014FE1DF3C',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"site","act":"add","row_id":"01a227a9-24a5-7566-91ab-5992629339c1"}','');
INSERT INTO "entry" VALUES(X'01A227A924AC70ADBEDE3AD1C035CB3B',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"person","act":"add","row_id":"01a227a9-24aa-7de9-ab25-c90ebe152e6f"}','');
INSERT INTO "entry" VALUES(X'01A227A924B1791AA77021071591C3F9',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"person","act":"add","row_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"}','');
INSERT INTO "entry" VALUES(X'01A227A924BE7DD4AEF624071C3F8D3A',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"person","act":"add","row_id":"01a227a9-24bc-7ccc-ba59-4b4cfc4ff8dc"}','');
INSERT INTO "entry" VALUES(X'01A227A924C8793AA53CD91F73B06227',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"person","act":"add","row_id":"01a227a9-24c7-7bce-ac96-2006db7db6c0"}','');
INSERT INTO "entry" VALUES(X'01A227A924D9703A922D356FD4C7F644',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"equipment","act":"add","row_id":"01a227a9-24cc-7714-8de1-bb5404715609"}','');
INSERT INTO "entry" VALUES(X'01A227A925187477957A6B53428F4F8B',NULL,'directory',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"table":"contact","act":"add","row_id":"01a227a9-24e2-79ca-ba42-8372743a3de0"}','');
INSERT INTO "entry" VALUES(X'01A227A9252874B18E4F1744D6D33CA0',X'01A227A9252874B18E4F1744D6D33C9F','registered',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a227a9-2494-7c6b-9d97-95931d8fb958","equipment_id":"01a227a9-24cc-7714-8de1-bb5404715609","contact_id":"01a227a9-24e2-79ca-ba42-8372743a3de0","category_id":"01a227a9-2442-7745-b5e4-4002a676c2ca","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A227A92528793BB2315EEDC49652E7',X'01A227A9252874B18E4F1744D6D33C9F','access_noted',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"}','code 12');
INSERT INTO "entry" VALUES(X'01A227A92528793BB2315EEDC49652E8',X'01A227A9252874B18E4F1744D6D33C9F','answered',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"question":"floor","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"}','3');
INSERT INTO "entry" VALUES(X'01A227A925287D0C925384EB05701AA1',X'01A227A9252874B18E4F1744D6D33C9F','answered',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"question":"state","form_id":"01a227a9-2441-72f3-9295-63392b4b7e72","choice":"well","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"}','');
INSERT INTO "entry" VALUES(X'01A227A925297EE7AD0DA5F31C0C9C6D',X'01A227A9252874B18E4F1744D6D33C9F','routed',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a227a9-2437-7da3-bdcc-55486caab211"},"why":"category","category_id":"01a227a9-2442-7745-b5e4-4002a676c2ca","with":"01a227a9-2528-74b1-8e4f-1744d6d33ca0"}','');
INSERT INTO "entry" VALUES(X'01A227A9254579D6AE75AEB5B6B2F07D',X'01A227A9252874B18E4F1744D6D33C9F','assigned',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"},"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"}','');
INSERT INTO "entry" VALUES(X'01A227A925557E279BC0F2CE1BACC9BC',X'01A227A9252874B18E4F1744D6D33C9F','joined',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"call_id":"01a227a9-2555-7a06-88a7-d00eaa67f0e8","contact_id":"01a227a9-2554-77ce-b07f-df5a20772656"}','Me too');
INSERT INTO "entry" VALUES(X'01A227A9255E70D593CB7A92E85D8BEA',X'01A227A9252874B18E4F1744D6D33C9F','accepted',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"}','');
INSERT INTO "entry" VALUES(X'01A227A9256874E1AF75106FA77CD151',X'01A227A9252874B18E4F1744D6D33C9F','corrected',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A227A9257E77E59F8F33D7E9701321',X'01A227A9252874B18E4F1744D6D33C9F','closed',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a227a9-2574-7898-a3d1-1036fb93aefe","dropped":["01a227a9-2529-74e1-bee7-b4e18f2ca8e6"],"person_id":"01a227a9-24af-7a7e-8fbf-77a030e8bc1d"}','');
INSERT INTO "entry" VALUES(X'01A227A9258E76AAB0EDAE9AE6D702FB',X'01A227A9258E76AAB0EDAE9AE6D702FA','registered',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a227a9-258e-71d9-8a29-441259121beb"}','No light');
INSERT INTO "entry" VALUES(X'01A227A9258E76AAB0EDAE9AE6D702FC',X'01A227A9258E76AAB0EDAE9AE6D702FA','place_noted',1772445600000000,1772445600000000,X'01A227A924AA7DE9AB25C90EBE152E6F',NULL,'A','{"with":"01a227a9-258e-76aa-b0ed-ae9ae6d702fb"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A227A925AA7B44BE868AF030DDECB9',NULL,'day_signed',1772445600000000,1772445600000000,X'01A227A923BA7770939B1C6712A63527',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a227a9-25a5-7c52-8d0f-a1b8abb5aa4d"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A227A924CC77148DE1BB5404715609',X'01A227A924947C6B9D9795931D8FB958','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A227A9244172F3929563392B4B7E72','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A227A925747898A3D11036FB93AEFE',X'01A227A9252874B18E4F1744D6D33C9F',X'01A227A924AF7A7E8FBF77A030E8BC1D',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A227A923BA7770939B1C6712A63527','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A227A924AA7DE9AB25C90EBE152E6F','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A227A924AF7A7E8FBF77A030E8BC1D','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A227A924BC7CCCBA594B4CFC4FF8DC','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A227A924C77BCEAC962006DB7DB6C0','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A227A9252974E1BEE7B4E18F2CA8E6',X'01A227A9252874B18E4F1744D6D33C9F',X'01A227A924E279CABA428372743A3DE0','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A227A9252874B18E4F1744D6D33C9F','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A227A924377DA3BDCC55486CAAB211',X'01A227A924AF7A7E8FBF77A030E8BC1D','danger',1,X'01A227A924427745B5E44002A676C2CA',X'01A227A9244172F3929563392B4B7E72','{"inside":true,"floor":"3","state":"well"}',X'01A227A9245F71BC9A9BEB8B2D405655',X'01A227A924E279CABA428372743A3DE0',X'01A227A925137B2583B5D8185E7C4481','confirmed',X'01A227A924947C6B9D9795931D8FB958',X'01A227A924CC77148DE1BB5404715609','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A227A9258E76AAB0EDAE9AE6D702FA','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A227A9258E71D98A29441259121BEB',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A227A924657055943AFD48B901641A',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A9247776FB8B0B563C51818FBE',X'01A227A924657055943AFD48B901641A',X'01A227A9245F71BC9A9BEB8B2D405655','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A9248772768EAD162C58EBD95E',X'01A227A924657055943AFD48B901641A',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A924917AB2ACD57A993389AC24',X'01A227A924657055943AFD48B901641A',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A924947C6B9D9795931D8FB958',X'01A227A9247776FB8B0B563C51818FBE',X'01A227A9245F71BC9A9BEB8B2D405655','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A9249D7014A5E68F6A8B15BA01',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A227A924A5756691AB5992629339C1',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A227A924357EA086B01C95A2E9B14E',X'01A227A9242F76E4B82C4AF21044CB89','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A227A924377DA3BDCC55486CAAB210','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A227A924377DA3BDCC55486CAAB211','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A227A9243F7D369E3921ED606496CE','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A227A924B1729799E658DD95A1BF6B',X'01A227A924377DA3BDCC55486CAAB211',X'01A227A924AF7A7E8FBF77A030E8BC1D',NULL);
INSERT INTO "team_member" VALUES(X'01A227A924BE7DD4AEF624071C3F8D39',X'01A227A924377DA3BDCC55486CAAB211',X'01A227A924BC7CCCBA594B4CFC4FF8DC',NULL);
INSERT INTO "team_member" VALUES(X'01A227A924C8793AA53CD91F73B06226',X'01A227A9243F7D369E3921ED606496CE',X'01A227A924C77BCEAC962006DB7DB6C0',NULL);
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
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared' AND state IS NOT 'settled';
COMMIT;
