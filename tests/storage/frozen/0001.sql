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
INSERT INTO "call" VALUES(X'01A2275F91AA7139B1AA4ADE4834866A',X'01A2275F91A87BA4BB4B20DD0A16BE0B','request',X'01A2275F917570EC87214608EA11EEED',X'01A2275F919C7EEC8745C45A4702C3D1',X'01A2275F91317DAEBFD7CF3449B3EAAD','',X'01A2275F91A87BA4BB4B20DD0A16BE0C',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2275F91BE7D5EA30A66BFC67BF101',X'01A2275F91A87BA4BB4B20DD0A16BE0B','joined',X'01A2275F91BE76FD8BA2CAAE25A700DF',X'01A2275F91BE76FD8BA2CAAE25A700E0',X'01A2275F91317DAEBFD7CF3449B3EAAD','',X'01A2275F91BF77D5998885FC8FAD4ACD',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2275F91DB7A6FAFE2DA51E6D747F9',X'01A2275F91DB78CAB012EAF7B83B418B','request',X'01A2275F91DA753C85D00A6EC57DDE98',NULL,NULL,'Mill Lane 4',X'01A2275F91DB78CAB012EAF7B83B418C',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A2275F91047CBB98FBD8492193FACF','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A2275F9102739DAC6F121004010A26',2,X'01A2275F9101738B9F242192837FBF88','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2275F91047CBB98FBD8492193FAD0','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A2275F9101738B9F242192837FBF88','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2275F91047CBB98FBD8492193FAD1','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A2275F9106787294A8225ADD097B7B',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"company","id":"01a2275f-90fa-7cc6-9d79-9e6b73c1d805","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a2275f-90fc-780b-ad53-af037d8bf07f","set":{"company_id":"01a2275f-90fa-7cc6-9d79-9e6b73c1d805","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a2275f-90ff-7d5e-a424-791e33c1cb91","set":{"desk_id":"01a2275f-90fc-780b-ad53-af037d8bf07f","letters":"A"}},{"op":"I","tab":"person","id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a2275f-9100-7b4f-a67b-6cb9a245d63c","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2275f-9101-738b-9f24-2192837fbf88","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2275f-9101-7ada-9be3-025a32d7242e","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a2275f-9102-739d-ac6f-121004010a26","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a2275f-9104-7cbb-98fb-d8492193facf","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a2275f-9102-739d-ac6f-121004010a26","line":2,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a2275f-9104-7cbb-98fb-d8492193fad0","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a2275f-9104-7cbb-98fb-d8492193fad1","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a2275f-9106-7872-94a8-225add097b7a","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A2275F91197E8F931D9AB8655E27E3',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"customer","id":"01a2275f-9117-77c6-88e5-499893cfe631","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a2275f-9119-78c5-a3c1-d3a535c58086","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"customer","act":"add","row_id":"01a2275f-9117-77c6-88e5-499893cfe631"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A2275F9120768C94ADFFC955E60784',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-911c-7207-9349-b82381a1f8fd","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-911f-790a-b633-6e9831d6002e","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-911c-7207-9349-b82381a1f8fd"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A2275F91267D2096E8254862D266EA',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-9122-753c-ab01-b93f76dc5bfb","set":{"parent_id":"01a2275f-911c-7207-9349-b82381a1f8fd","customer_id":"01a2275f-9117-77c6-88e5-499893cfe631","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-9126-72df-bd64-9481f112c658","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-9122-753c-ab01-b93f76dc5bfb"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A2275F912B77CD946195E34B95E8C7',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-9129-795a-ac05-96b0793ae02a","set":{"parent_id":"01a2275f-911c-7207-9349-b82381a1f8fd","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-912a-7139-93a1-5981c21a0a7c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-9129-795a-ac05-96b0793ae02a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A2275F912E7A789BE029467418E3CB',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-912d-7cc7-ae57-2d07cceabc3a","set":{"parent_id":"01a2275f-911c-7207-9349-b82381a1f8fd","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-912e-7a78-9be0-29467418e3ca","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-912d-7cc7-ae57-2d07cceabc3a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A2275F91337DFE92FF5EA97E7A00E8',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","set":{"parent_id":"01a2275f-9122-753c-ab01-b93f76dc5bfb","customer_id":"01a2275f-9117-77c6-88e5-499893cfe631","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-9133-7dfe-92ff-5ea97e7a00e7","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A2275F913B7EE49000163B2DE35087',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-9139-7968-90f0-6fd0e497acd3","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-913b-7ee4-9000-163b2de35086","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-9139-7968-90f0-6fd0e497acd3"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A2275F91437CE7A172357F3DEA0985',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275f-9140-7c40-9d40-bd7c77fada58","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275f-9142-770c-ac4d-1b1af243c7e2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"site","act":"add","row_id":"01a2275f-9140-7c40-9d40-bd7c77fada58"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A2275F914E7CC6B1F6A3F4B276815E',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275f-9147-7f2b-ab90-963280f847c6","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a2275f-914e-7acf-bb43-8a60f8186ed9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"person","act":"add","row_id":"01a2275f-9147-7f2b-ab90-963280f847c6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A2275F91597ECF9474244B945DEC25',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275f-9154-7739-8aee-f626df1b3cfa","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275f-9157-74fe-a43b-72767be3d66d","set":{"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}},{"op":"I","tab":"entry","id":"01a2275f-9157-74fe-a43b-72767be3d66e","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"person","act":"add","row_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A2275F91647A3480B6398AF91311C4',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275f-9161-7862-892c-075318dec634","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275f-9163-733f-b0ed-b8d5a74c677d","set":{"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","person_id":"01a2275f-9161-7862-892c-075318dec634"}},{"op":"I","tab":"entry","id":"01a2275f-9163-7ab2-a75a-848314f80e45","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"person","act":"add","row_id":"01a2275f-9161-7862-892c-075318dec634"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A2275F91697491BDE09B4CC8AC00E0',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275f-9167-7fa3-b3c1-209a53330e7d","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275f-9168-7320-a970-7208484b7006","set":{"team_id":"01a2275f-9101-7ada-9be3-025a32d7242e","person_id":"01a2275f-9167-7fa3-b3c1-209a53330e7d"}},{"op":"I","tab":"entry","id":"01a2275f-9169-70b1-9782-06d212ee5d57","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"person","act":"add","row_id":"01a2275f-9167-7fa3-b3c1-209a53330e7d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A2275F9172747E9C3BB24AEDB3CEAF',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a2275f-916d-7de0-a014-3afabe08221e","set":{"site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a2275f-9171-7d2e-a095-9371cea56664","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"equipment","act":"add","row_id":"01a2275f-916d-7de0-a014-3afabe08221e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A2275F919E7F9EA1B39B92CBDD27F4',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275f-9175-70ec-8721-4608ea11eeed","set":{"site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a2275f-919c-7eec-8745-c45a4702c3d1","set":{"contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a2275f-919c-7eec-8745-c45a4702c3d2","set":{"contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a2275f-919d-7772-9088-6902bb651be9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"table":"contact","act":"add","row_id":"01a2275f-9175-70ec-8721-4608ea11eeed"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A2275F91B070A4B4D3404D749242FE',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"request","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","priority":"danger","is_danger":true,"category_id":"01a2275f-9104-7cbb-98fb-d8492193facf","form_id":"01a2275f-9102-739d-ac6f-121004010a26","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a2275f-9117-77c6-88e5-499893cfe631","contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","phone_id":"01a2275f-919c-7eec-8745-c45a4702c3d1","caller_state":"confirmed","site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","equipment_id":"01a2275f-916d-7de0-a014-3afabe08221e","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","equipment_id":"01a2275f-916d-7de0-a014-3afabe08221e","contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","category_id":"01a2275f-9104-7cbb-98fb-d8492193facf","form_id":"01a2275f-9102-739d-ac6f-121004010a26","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0d","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a2275f-91a9-7397-b169-aff5abb6bc14","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"question":"floor","form_id":"01a2275f-9102-739d-ac6f-121004010a26","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"},"text":"3"}},{"op":"I","tab":"entry","id":"01a2275f-91a9-76e0-96b7-40f86b5178c0","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"question":"state","form_id":"01a2275f-9102-739d-ac6f-121004010a26","choice":"well","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"},"text":""}},{"op":"I","tab":"call","id":"01a2275f-91aa-7139-b1aa-4ade4834866a","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"request","contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","phone_id":"01a2275f-919c-7eec-8745-c45a4702c3d1","site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","place_text":"","entry_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a2275f-91a9-7ee6-a300-ab4f9f3861c9","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275f-91a9-7ee6-a300-ab4f9f3861ca","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2275f-9101-738b-9f24-2192837fbf88"},"why":"category","category_id":"01a2275f-9104-7cbb-98fb-d8492193facf","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A2275F91B97A949939BACAEC0672F6',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275f-91b7-772e-b876-fcee5a72d563","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"text":""}},{"op":"U","tab":"request","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","set":{"status":"assigned","assignee_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"base":{"status":"routed","assignee_id":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","before_pause":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A2275F91C17EA88CED6F22AF6E9067',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275f-91be-76fd-8ba2-caae25a700df","set":{"site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a2275f-91be-76fd-8ba2-caae25a700e0","set":{"contact_id":"01a2275f-91be-76fd-8ba2-caae25a700df","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a2275f-91be-7d5e-a30a-66bfc67bf101","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"joined","contact_id":"01a2275f-91be-76fd-8ba2-caae25a700df","phone_id":"01a2275f-91be-76fd-8ba2-caae25a700e0","site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","place_text":"","entry_id":"01a2275f-91bf-77d5-9988-85fc8fad4acd","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275f-91bf-77d5-9988-85fc8fad4acd","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"call_id":"01a2275f-91be-7d5e-a30a-66bfc67bf101","contact_id":"01a2275f-91be-76fd-8ba2-caae25a700df"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A2275F91C77DCEBF1EE4253F810EEA',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275f-91c5-76c3-9192-412df4ef2238","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"text":""}},{"op":"U","tab":"request","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","before_pause":null,"assignee_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A2275F91CF76EE924CEB6EAF423C21',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275f-91cb-71d6-a985-b864416ea2c4","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A2275F91D772ADAA1CC494A72E4228',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"labour","id":"01a2275f-91d2-7fd7-85db-dce4f02145d3","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"line":2,"pause_reason":null,"joined_to_id":null,"team_id":"01a2275f-9101-738b-9f24-2192837fbf88","before_pause":null,"assignee_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}},{"op":"I","tab":"entry","id":"01a2275f-91d6-700d-977b-8f66bd48c151","set":{"request_id":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0b","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2275f-91d2-7fd7-85db-dce4f02145d3","dropped":["01a2275f-91a9-7ee6-a300-ab4f9f3861c9"],"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"text":""}},{"op":"U","tab":"promise","id":"01a2275f-91a9-7ee6-a300-ab4f9f3861c9","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A2275F91DC77378E715E80A650B4ED',X'01A2275F91477F2BAB90963280F847C6',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275f-91da-753c-85d0-0a6ec57dde98","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a2275f-91db-78ca-b012-eaf7b83b418b","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a2275f-91da-753c-85d0-0a6ec57dde98","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275f-91db-78ca-b012-eaf7b83b418c","set":{"request_id":"01a2275f-91db-78ca-b012-eaf7b83b418b","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a2275f-91da-753c-85d0-0a6ec57dde98"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a2275f-91db-78ca-b012-eaf7b83b418d","set":{"request_id":"01a2275f-91db-78ca-b012-eaf7b83b418b","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-9147-7f2b-ab90-963280f847c6","station":"A","data":{"with":"01a2275f-91db-78ca-b012-eaf7b83b418c"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a2275f-91db-7a6f-afe2-da51e6d747f9","set":{"request_id":"01a2275f-91db-78ca-b012-eaf7b83b418b","kind":"request","contact_id":"01a2275f-91da-753c-85d0-0a6ec57dde98","place_text":"Mill Lane 4","entry_id":"01a2275f-91db-78ca-b012-eaf7b83b418c","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A2275F91F97368BC1264316D487A8E',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a2275f-91eb-7a2c-b36b-738f7d7a7950","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","signed_at":1772445600000000,"entry_ids":["01a2275f-9106-7872-94a8-225add097b7a","01a2275f-9119-78c5-a3c1-d3a535c58086","01a2275f-911f-790a-b633-6e9831d6002e","01a2275f-9126-72df-bd64-9481f112c658","01a2275f-912a-7139-93a1-5981c21a0a7c","01a2275f-912e-7a78-9be0-29467418e3ca","01a2275f-9133-7dfe-92ff-5ea97e7a00e7","01a2275f-913b-7ee4-9000-163b2de35086","01a2275f-9142-770c-ac4d-1b1af243c7e2","01a2275f-914e-7acf-bb43-8a60f8186ed9","01a2275f-9157-74fe-a43b-72767be3d66e","01a2275f-9163-7ab2-a75a-848314f80e45","01a2275f-9169-70b1-9782-06d212ee5d57","01a2275f-9171-7d2e-a095-9371cea56664","01a2275f-919d-7772-9088-6902bb651be9","01a2275f-91a8-7ba4-bb4b-20dd0a16be0c","01a2275f-91a8-7ba4-bb4b-20dd0a16be0d","01a2275f-91a9-7397-b169-aff5abb6bc14","01a2275f-91a9-76e0-96b7-40f86b5178c0","01a2275f-91a9-7ee6-a300-ab4f9f3861ca","01a2275f-91b7-772e-b876-fcee5a72d563","01a2275f-91bf-77d5-9988-85fc8fad4acd","01a2275f-91c5-76c3-9192-412df4ef2238","01a2275f-91cb-71d6-a985-b864416ea2c4","01a2275f-91d6-700d-977b-8f66bd48c151","01a2275f-91db-78ca-b012-eaf7b83b418c","01a2275f-91db-78ca-b012-eaf7b83b418d"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a2275f-91f1-7e72-aa8b-860cfa49c52a","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275f-90b8-7640-9d97-d4d039dc79bd","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a2275f-91eb-7a2c-b36b-738f7d7a7950"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A2275F90FA7CC69D799E6B73C1D805','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A2275F917570EC87214608EA11EEED',NULL,X'01A2275F91317DAEBFD7CF3449B3EAAD','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2275F91BE76FD8BA2CAAE25A700DF',NULL,X'01A2275F91317DAEBFD7CF3449B3EAAD','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2275F91DA753C85D00A6EC57DDE98',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A2275F919C7EEC8745C45A4702C3D1',X'01A2275F917570EC87214608EA11EEED','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2275F919C7EEC8745C45A4702C3D2',X'01A2275F917570EC87214608EA11EEED','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2275F91BE76FD8BA2CAAE25A700E0',X'01A2275F91BE76FD8BA2CAAE25A700DF','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A2275F911777C688E5499893CFE631','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A2275F91EB7A2CB36B738F7D7A7950','2026-03-02','A',X'01A2275F90B876409D97D4D039DC79BD',1772445600000000,'["01a2275f-9106-7872-94a8-225add097b7a","01a2275f-9119-78c5-a3c1-d3a535c58086","01a2275f-911f-790a-b633-6e9831d6002e","01a2275f-9126-72df-bd64-9481f112c658","01a2275f-912a-7139-93a1-5981c21a0a7c","01a2275f-912e-7a78-9be0-29467418e3ca","01a2275f-9133-7dfe-92ff-5ea97e7a00e7","01a2275f-913b-7ee4-9000-163b2de35086","01a2275f-9142-770c-ac4d-1b1af243c7e2","01a2275f-914e-7acf-bb43-8a60f8186ed9","01a2275f-9157-74fe-a43b-72767be3d66e","01a2275f-9163-7ab2-a75a-848314f80e45","01a2275f-9169-70b1-9782-06d212ee5d57","01a2275f-9171-7d2e-a095-9371cea56664","01a2275f-919d-7772-9088-6902bb651be9","01a2275f-91a8-7ba4-bb4b-20dd0a16be0c","01a2275f-91a8-7ba4-bb4b-20dd0a16be0d","01a2275f-91a9-7397-b169-aff5abb6bc14","01a2275f-91a9-76e0-96b7-40f86b5178c0","01a2275f-91a9-7ee6-a300-ab4f9f3861ca","01a2275f-91b7-772e-b876-fcee5a72d563","01a2275f-91bf-77d5-9988-85fc8fad4acd","01a2275f-91c5-76c3-9192-412df4ef2238","01a2275f-91cb-71d6-a985-b864416ea2c4","01a2275f-91d6-700d-977b-8f66bd48c151","01a2275f-91db-78ca-b012-eaf7b83b418c","01a2275f-91db-78ca-b012-eaf7b83b418d"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A2275F90FC780BAD53AF037D8BF07F',X'01A2275F90FA7CC69D799E6B73C1D805','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2275F91A87BA4BB4B20DD0A16BE0C','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A2275F9106787294A8225ADD097B7A',NULL,'founded',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A2275F911978C5A3C1D3A535C58086',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"customer","act":"add","row_id":"01a2275f-9117-77c6-88e5-499893cfe631"}','');
INSERT INTO "entry" VALUES(X'01A2275F911F790AB6336E9831D6002E',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-911c-7207-9349-b82381a1f8fd"}','');
INSERT INTO "entry" VALUES(X'01A2275F912672DFBD649481F112C658',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-9122-753c-ab01-b93f76dc5bfb"}','');
INSERT INTO "entry" VALUES(X'01A2275F912A713993A15981C21A0A7C',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-9129-795a-ac05-96b0793ae02a"}','');
INSERT INTO "entry" VALUES(X'01A2275F912E7A789BE029467418E3CA',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-912d-7cc7-ae57-2d07cceabc3a"}','');
INSERT INTO "entry" VALUES(X'01A2275F91337DFE92FF5EA97E7A00E7',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad"}','');
INSERT INTO "entry" VALUES(X'01A2275F913B7EE49000163B2DE35086',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-9139-7968-90f0-6fd0e497acd3"}','');
INSERT INTO "entry" VALUES(X'01A2275F9142770CAC4D1B1AF243C7E2',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"site","act":"add","row_id":"01a2275f-9140-7c40-9d40-bd7c77fada58"}','');
INSERT INTO "entry" VALUES(X'01A2275F914E7ACFBB438A60F8186ED9',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"person","act":"add","row_id":"01a2275f-9147-7f2b-ab90-963280f847c6"}','');
INSERT INTO "entry" VALUES(X'01A2275F915774FEA43B72767BE3D66E',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"person","act":"add","row_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}','');
INSERT INTO "entry" VALUES(X'01A2275F91637AB2A75A848314F80E45',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"person","act":"add","row_id":"01a2275f-9161-7862-892c-075318dec634"}','');
INSERT INTO "entry" VALUES(X'01A2275F916970B1978206D212EE5D57',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"person","act":"add","row_id":"01a2275f-9167-7fa3-b3c1-209a53330e7d"}','');
INSERT INTO "entry" VALUES(X'01A2275F91717D2EA0959371CEA56664',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"equipment","act":"add","row_id":"01a2275f-916d-7de0-a014-3afabe08221e"}','');
INSERT INTO "entry" VALUES(X'01A2275F919D777290886902BB651BE9',NULL,'directory',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"table":"contact","act":"add","row_id":"01a2275f-9175-70ec-8721-4608ea11eeed"}','');
INSERT INTO "entry" VALUES(X'01A2275F91A87BA4BB4B20DD0A16BE0C',X'01A2275F91A87BA4BB4B20DD0A16BE0B','registered',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a2275f-9131-7dae-bfd7-cf3449b3eaad","equipment_id":"01a2275f-916d-7de0-a014-3afabe08221e","contact_id":"01a2275f-9175-70ec-8721-4608ea11eeed","category_id":"01a2275f-9104-7cbb-98fb-d8492193facf","form_id":"01a2275f-9102-739d-ac6f-121004010a26","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2275F91A87BA4BB4B20DD0A16BE0D',X'01A2275F91A87BA4BB4B20DD0A16BE0B','access_noted',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"}','code 12');
INSERT INTO "entry" VALUES(X'01A2275F91A97397B169AFF5ABB6BC14',X'01A2275F91A87BA4BB4B20DD0A16BE0B','answered',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"question":"floor","form_id":"01a2275f-9102-739d-ac6f-121004010a26","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"}','3');
INSERT INTO "entry" VALUES(X'01A2275F91A976E096B740F86B5178C0',X'01A2275F91A87BA4BB4B20DD0A16BE0B','answered',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"question":"state","form_id":"01a2275f-9102-739d-ac6f-121004010a26","choice":"well","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"}','');
INSERT INTO "entry" VALUES(X'01A2275F91A97EE6A300AB4F9F3861CA',X'01A2275F91A87BA4BB4B20DD0A16BE0B','routed',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2275f-9101-738b-9f24-2192837fbf88"},"why":"category","category_id":"01a2275f-9104-7cbb-98fb-d8492193facf","with":"01a2275f-91a8-7ba4-bb4b-20dd0a16be0c"}','');
INSERT INTO "entry" VALUES(X'01A2275F91B7772EB876FCEE5A72D563',X'01A2275F91A87BA4BB4B20DD0A16BE0B','assigned',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"},"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}','');
INSERT INTO "entry" VALUES(X'01A2275F91BF77D5998885FC8FAD4ACD',X'01A2275F91A87BA4BB4B20DD0A16BE0B','joined',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"call_id":"01a2275f-91be-7d5e-a30a-66bfc67bf101","contact_id":"01a2275f-91be-76fd-8ba2-caae25a700df"}','Me too');
INSERT INTO "entry" VALUES(X'01A2275F91C576C39192412DF4EF2238',X'01A2275F91A87BA4BB4B20DD0A16BE0B','accepted',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}','');
INSERT INTO "entry" VALUES(X'01A2275F91CB71D6A985B864416EA2C4',X'01A2275F91A87BA4BB4B20DD0A16BE0B','corrected',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A2275F91D6700D977B8F66BD48C151',X'01A2275F91A87BA4BB4B20DD0A16BE0B','closed',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2275f-91d2-7fd7-85db-dce4f02145d3","dropped":["01a2275f-91a9-7ee6-a300-ab4f9f3861c9"],"person_id":"01a2275f-9154-7739-8aee-f626df1b3cfa"}','');
INSERT INTO "entry" VALUES(X'01A2275F91DB78CAB012EAF7B83B418C',X'01A2275F91DB78CAB012EAF7B83B418B','registered',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a2275f-91da-753c-85d0-0a6ec57dde98"}','No light');
INSERT INTO "entry" VALUES(X'01A2275F91DB78CAB012EAF7B83B418D',X'01A2275F91DB78CAB012EAF7B83B418B','place_noted',1772445600000000,1772445600000000,X'01A2275F91477F2BAB90963280F847C6',NULL,'A','{"with":"01a2275f-91db-78ca-b012-eaf7b83b418c"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A2275F91F17E72AA8B860CFA49C52A',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2275F90B876409D97D4D039DC79BD',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a2275f-91eb-7a2c-b36b-738f7d7a7950"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A2275F916D7DE0A0143AFABE08221E',X'01A2275F91317DAEBFD7CF3449B3EAAD','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A2275F9102739DAC6F121004010A26','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A2275F91D27FD785DBDCE4F02145D3',X'01A2275F91A87BA4BB4B20DD0A16BE0B',X'01A2275F915477398AEEF626DF1B3CFA',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A2275F90B876409D97D4D039DC79BD','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275F91477F2BAB90963280F847C6','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275F915477398AEEF626DF1B3CFA','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275F91617862892C075318DEC634','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275F91677FA3B3C1209A53330E7D','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A2275F91A97EE6A300AB4F9F3861C9',X'01A2275F91A87BA4BB4B20DD0A16BE0B',X'01A2275F917570EC87214608EA11EEED','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A2275F91A87BA4BB4B20DD0A16BE0B','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A2275F9101738B9F242192837FBF88',X'01A2275F915477398AEEF626DF1B3CFA','danger',1,X'01A2275F91047CBB98FBD8492193FACF',X'01A2275F9102739DAC6F121004010A26','{"inside":true,"floor":"3","state":"well"}',X'01A2275F911777C688E5499893CFE631',X'01A2275F917570EC87214608EA11EEED',X'01A2275F919C7EEC8745C45A4702C3D1','confirmed',X'01A2275F91317DAEBFD7CF3449B3EAAD',X'01A2275F916D7DE0A0143AFABE08221E','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A2275F91DB78CAB012EAF7B83B418B','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A2275F91DA753C85D00A6EC57DDE98',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A2275F911C72079349B82381A1F8FD',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F9122753CAB01B93F76DC5BFB',X'01A2275F911C72079349B82381A1F8FD',X'01A2275F911777C688E5499893CFE631','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F9129795AAC0596B0793AE02A',X'01A2275F911C72079349B82381A1F8FD',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F912D7CC7AE572D07CCEABC3A',X'01A2275F911C72079349B82381A1F8FD',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F91317DAEBFD7CF3449B3EAAD',X'01A2275F9122753CAB01B93F76DC5BFB',X'01A2275F911777C688E5499893CFE631','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F9139796890F06FD0E497ACD3',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275F91407C409D40BD7C77FADA58',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A2275F90FF7D5EA424791E33C1CB91',X'01A2275F90FC780BAD53AF037D8BF07F','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2275F91007B4FA67B6CB9A245D63C','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2275F9101738B9F242192837FBF88','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2275F91017ADA9BE3025A32D7242E','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2275F915774FEA43B72767BE3D66D',X'01A2275F9101738B9F242192837FBF88',X'01A2275F915477398AEEF626DF1B3CFA',NULL);
INSERT INTO "team_member" VALUES(X'01A2275F9163733FB0EDB8D5A74C677D',X'01A2275F9101738B9F242192837FBF88',X'01A2275F91617862892C075318DEC634',NULL);
INSERT INTO "team_member" VALUES(X'01A2275F91687320A9707208484B7006',X'01A2275F91017ADA9BE3025A32D7242E',X'01A2275F91677FA3B3C1209A53330E7D',NULL);
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
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared' AND state IS NOT 'settled';
COMMIT;
