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
INSERT INTO "call" VALUES(X'01A209F29C0A75D192CBFC357353E270',X'01A209F29C087B8A88A82B83F4F3A741','request',X'01A209F29BB97331A494F81FEADB393D',X'01A209F29BF0707C88072328A357EE1D',X'01A209F29AF0751388DE87DDC410A194','',X'01A209F29C087DDE8EF2665859BB231C',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209F29C477DD9B34A3192BCE84CB2',X'01A209F29C087B8A88A82B83F4F3A741','joined',X'01A209F29C4771C8871F01225A77A2E5',X'01A209F29C477DD9B34A3192BCE84CB1',X'01A209F29AF0751388DE87DDC410A194','',X'01A209F29C477DD9B34A3192BCE84CB3',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209F29C9B7DEB80A269F4A0A334F1',X'01A209F29C9B7A0DBAB22D21F7E0B717','request',X'01A209F29C96720F915A174C2F7737A9',NULL,NULL,'Mill Lane 4',X'01A209F29C9B7DEB80A269F4A0A334EF',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A209F29A7B70278EE9838B79EE151C','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A209F29A747B1CA0B2A62126BE92B6',2,X'01A209F29A737D23AB6F4C0888B926E0','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A209F29A7B73D39ED25CDC24E2E4D9','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A209F29A737D23AB6F4C0888B926E0','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A209F29A7B7EEE8D29F606871A2004','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A209F29A7D7A95BA7D84192FF4B621',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"company","id":"01a209f2-9a65-7c9e-ab8b-453d9ab24149","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a209f2-9a66-70e6-aca5-a9bc92b27741","set":{"company_id":"01a209f2-9a65-7c9e-ab8b-453d9ab24149","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a209f2-9a6d-78ac-9cb1-060e0279c71e","set":{"desk_id":"01a209f2-9a66-70e6-aca5-a9bc92b27741","letters":"A"}},{"op":"I","tab":"person","id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a209f2-9a6e-70e0-8d65-ea223b9c4d87","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a209f2-9a73-7d23-ab6f-4c0888b926e1","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","line":2,"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a209f2-9a7b-73d3-9ed2-5cdc24e2e4d9","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a209f2-9a7b-7eee-8d29-f606871a2004","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a209f2-9a7d-7a95-ba7d-84192ff4b620","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A209F29AAC7A2DBA0B99783BD37261',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"customer","id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a209f2-9aab-7d86-8d90-f9ff4f12cf95","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"customer","act":"add","row_id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A209F29ABC7CFEBC8A3060FC1D6851',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9abc-73be-9fea-eff6da5df33f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A209F29ACE798E99010AA66C7C6DA6',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9ac8-7545-8023-3defd65f48d5","set":{"parent_id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa","customer_id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9acd-71ff-ac1f-8c60e70448fe","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9ac8-7545-8023-3defd65f48d5"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A209F29ADA770099CB9647194A657C',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9ad8-72ed-a809-d14626815510","set":{"parent_id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9ad9-7ca0-b546-31fa7d67da5f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9ad8-72ed-a809-d14626815510"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A209F29AEC7C8BBED887AE1223A42D',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9ae4-761a-ae27-2e9aae302de6","set":{"parent_id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9aec-7c8b-bed8-87ae1223a42c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9ae4-761a-ae27-2e9aae302de6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A209F29AF27D32A48763792BAC061A',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9af0-7513-88de-87ddc410a194","set":{"parent_id":"01a209f2-9ac8-7545-8023-3defd65f48d5","customer_id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9af2-7d32-a487-63792bac0619","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9af0-7513-88de-87ddc410a194"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A209F29B037766AD0F152C3316CD34',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9afd-750d-a4e0-55be05f0b094","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9afe-782e-bd8b-2065c5bc9548","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9afd-750d-a4e0-55be05f0b094"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A209F29B0A749C9759CC69EC4AF3D7',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"site","id":"01a209f2-9b08-72d0-b49d-56551ba539f2","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209f2-9b09-7cce-be9b-9514fa69a5ef","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"site","act":"add","row_id":"01a209f2-9b08-72d0-b49d-56551ba539f2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A209F29B1B7A9DBE5ADFA58AA7EBED',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"person","id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a209f2-9b1b-7a9d-be5a-dfa58aa7ebec","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"person","act":"add","row_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A209F29B247CD88BED7EE107ED4A16',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"person","id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209f2-9b23-7417-baff-97ff9eafd179","set":{"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","person_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"}},{"op":"I","tab":"entry","id":"01a209f2-9b24-7c1d-b96c-965783113343","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"person","act":"add","row_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A209F29B9C728B9CFC7349651D9709',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"person","id":"01a209f2-9b2c-7d07-8ede-99d7530ca7bc","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209f2-9b9b-77af-be6b-612494e41240","set":{"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","person_id":"01a209f2-9b2c-7d07-8ede-99d7530ca7bc"}},{"op":"I","tab":"entry","id":"01a209f2-9b9b-7e6d-b6f4-10111cb8b829","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"person","act":"add","row_id":"01a209f2-9b2c-7d07-8ede-99d7530ca7bc"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A209F29BA278ABAC346B17FA14B2C6',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"person","id":"01a209f2-9ba0-7b11-8487-ab2394c7c70d","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209f2-9ba1-791f-a223-58864fd8002a","set":{"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e1","person_id":"01a209f2-9ba0-7b11-8487-ab2394c7c70d"}},{"op":"I","tab":"entry","id":"01a209f2-9ba2-78ab-ac34-6b17fa14b2c5","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"person","act":"add","row_id":"01a209f2-9ba0-7b11-8487-ab2394c7c70d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A209F29BB47CC7977AA8A6704BCBEC',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a209f2-9bac-7a53-b1b0-cef536057db2","set":{"site_id":"01a209f2-9af0-7513-88de-87ddc410a194","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a209f2-9bb3-7fdd-b09c-779d3acd4373","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"equipment","act":"add","row_id":"01a209f2-9bac-7a53-b1b0-cef536057db2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A209F29BF17A02AA3208DAD5D1AAE8',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209f2-9bb9-7331-a494-f81feadb393d","set":{"site_id":"01a209f2-9af0-7513-88de-87ddc410a194","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a209f2-9bf0-707c-8807-2328a357ee1d","set":{"contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a209f2-9bf0-7616-99f1-4d2b47ba22a1","set":{"contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a209f2-9bf1-71ad-b0a9-06d1b079588f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"table":"contact","act":"add","row_id":"01a209f2-9bb9-7331-a494-f81feadb393d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A209F29C187A728B3A80886F780F99',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"request","id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0","priority":"danger","is_danger":true,"category_id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee","contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","phone_id":"01a209f2-9bf0-707c-8807-2328a357ee1d","caller_state":"confirmed","site_id":"01a209f2-9af0-7513-88de-87ddc410a194","equipment_id":"01a209f2-9bac-7a53-b1b0-cef536057db2","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a209f2-9c08-7dde-8ef2-665859bb231c","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a209f2-9af0-7513-88de-87ddc410a194","equipment_id":"01a209f2-9bac-7a53-b1b0-cef536057db2","contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","category_id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a209f2-9c08-7fa0-a72a-79ec5358ba74","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"with":"01a209f2-9c08-7dde-8ef2-665859bb231c"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a209f2-9c08-7fa0-a72a-79ec5358ba75","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"question":"floor","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"},"text":"3"}},{"op":"I","tab":"entry","id":"01a209f2-9c08-7fa0-a72a-79ec5358ba76","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"question":"state","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","choice":"well","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"},"text":""}},{"op":"I","tab":"call","id":"01a209f2-9c0a-75d1-92cb-fc357353e270","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"request","contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","phone_id":"01a209f2-9bf0-707c-8807-2328a357ee1d","site_id":"01a209f2-9af0-7513-88de-87ddc410a194","place_text":"","entry_id":"01a209f2-9c08-7dde-8ef2-665859bb231c","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a209f2-9c08-7fa0-a72a-79ec5358ba77","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209f2-9c09-738d-bb93-93ee361b6acc","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0"},"why":"category","category_id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A209F29C347902883D6B26E1C8D606',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209f2-9c32-79a7-b2bb-a07631171d4f","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"}},"text":""}},{"op":"U","tab":"request","id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","set":{"status":"assigned","assignee_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"},"base":{"status":"routed","assignee_id":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A209F29C4A7E3289BD5862EFFEDE7C',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209f2-9c47-71c8-871f-01225a77a2e5","set":{"site_id":"01a209f2-9af0-7513-88de-87ddc410a194","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a209f2-9c47-7dd9-b34a-3192bce84cb1","set":{"contact_id":"01a209f2-9c47-71c8-871f-01225a77a2e5","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a209f2-9c47-7dd9-b34a-3192bce84cb2","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"joined","contact_id":"01a209f2-9c47-71c8-871f-01225a77a2e5","phone_id":"01a209f2-9c47-7dd9-b34a-3192bce84cb1","site_id":"01a209f2-9af0-7513-88de-87ddc410a194","place_text":"","entry_id":"01a209f2-9c47-7dd9-b34a-3192bce84cb3","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209f2-9c47-7dd9-b34a-3192bce84cb3","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"call_id":"01a209f2-9c47-7dd9-b34a-3192bce84cb2","contact_id":"01a209f2-9c47-71c8-871f-01225a77a2e5"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A209F29C57707D967DF18E9EAE7533',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209f2-9c51-7f10-9684-372582dcc7c8","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}},"text":""}},{"op":"U","tab":"request","id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A209F29C6C704DB1EBD508CA2E6925',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209f2-9c63-7e05-bb18-7e72c269bf11","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A209F29C89757E827C6EF7B79E2621',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"labour","id":"01a209f2-9c79-7132-85de-27fff056955a","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","person_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null}},{"op":"I","tab":"entry","id":"01a209f2-9c87-79d5-ad9a-878384ceb42a","set":{"request_id":"01a209f2-9c08-7b8a-88a8-2b83f4f3a741","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a209f2-9c79-7132-85de-27fff056955a","dropped":["01a209f2-9c08-7fa0-a72a-79ec5358ba77"]},"text":""}},{"op":"U","tab":"promise","id":"01a209f2-9c08-7fa0-a72a-79ec5358ba77","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A209F29C9D7216A38C571C96F2981C',X'01A209F29B147F8EBB19C3BE3310363F',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209f2-9c96-720f-915a-174c2f7737a9","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a209f2-9c9b-7a0d-bab2-2d21f7e0b717","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a209f2-9c96-720f-915a-174c2f7737a9","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209f2-9c9b-7deb-80a2-69f4a0a334ef","set":{"request_id":"01a209f2-9c9b-7a0d-bab2-2d21f7e0b717","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a209f2-9c96-720f-915a-174c2f7737a9"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a209f2-9c9b-7deb-80a2-69f4a0a334f0","set":{"request_id":"01a209f2-9c9b-7a0d-bab2-2d21f7e0b717","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f","station":"A","data":{"with":"01a209f2-9c9b-7deb-80a2-69f4a0a334ef"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a209f2-9c9b-7deb-80a2-69f4a0a334f1","set":{"request_id":"01a209f2-9c9b-7a0d-bab2-2d21f7e0b717","kind":"request","contact_id":"01a209f2-9c96-720f-915a-174c2f7737a9","place_text":"Mill Lane 4","entry_id":"01a209f2-9c9b-7deb-80a2-69f4a0a334ef","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A209F29CBE7FF39DF6911678BF9984',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a209f2-9cb3-7ed7-a74f-42e081d21a3b","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","signed_at":1772445600000000,"entry_ids":["01a209f2-9a7d-7a95-ba7d-84192ff4b620","01a209f2-9aab-7d86-8d90-f9ff4f12cf95","01a209f2-9abc-73be-9fea-eff6da5df33f","01a209f2-9acd-71ff-ac1f-8c60e70448fe","01a209f2-9ad9-7ca0-b546-31fa7d67da5f","01a209f2-9aec-7c8b-bed8-87ae1223a42c","01a209f2-9af2-7d32-a487-63792bac0619","01a209f2-9afe-782e-bd8b-2065c5bc9548","01a209f2-9b09-7cce-be9b-9514fa69a5ef","01a209f2-9b1b-7a9d-be5a-dfa58aa7ebec","01a209f2-9b24-7c1d-b96c-965783113343","01a209f2-9b9b-7e6d-b6f4-10111cb8b829","01a209f2-9ba2-78ab-ac34-6b17fa14b2c5","01a209f2-9bb3-7fdd-b09c-779d3acd4373","01a209f2-9bf1-71ad-b0a9-06d1b079588f","01a209f2-9c08-7dde-8ef2-665859bb231c","01a209f2-9c08-7fa0-a72a-79ec5358ba74","01a209f2-9c08-7fa0-a72a-79ec5358ba75","01a209f2-9c08-7fa0-a72a-79ec5358ba76","01a209f2-9c09-738d-bb93-93ee361b6acc","01a209f2-9c32-79a7-b2bb-a07631171d4f","01a209f2-9c47-7dd9-b34a-3192bce84cb3","01a209f2-9c51-7f10-9684-372582dcc7c8","01a209f2-9c63-7e05-bb18-7e72c269bf11","01a209f2-9c87-79d5-ad9a-878384ceb42a","01a209f2-9c9b-7deb-80a2-69f4a0a334ef","01a209f2-9c9b-7deb-80a2-69f4a0a334f0"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a209f2-9cbc-7331-b538-4462181f9dd8","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209f2-9a5d-7d5b-91c0-57275e3181b0","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a209f2-9cb3-7ed7-a74f-42e081d21a3b"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A209F29A657C9EAB8B453D9AB24149','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A209F29BB97331A494F81FEADB393D',NULL,X'01A209F29AF0751388DE87DDC410A194','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209F29C4771C8871F01225A77A2E5',NULL,X'01A209F29AF0751388DE87DDC410A194','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209F29C96720F915A174C2F7737A9',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A209F29BF0707C88072328A357EE1D',X'01A209F29BB97331A494F81FEADB393D','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209F29BF0761699F14D2B47BA22A1',X'01A209F29BB97331A494F81FEADB393D','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209F29C477DD9B34A3192BCE84CB1',X'01A209F29C4771C8871F01225A77A2E5','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A209F29AA573D89FC6DE481B77D2EE','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A209F29CB37ED7A74F42E081D21A3B','2026-03-02','A',X'01A209F29A5D7D5B91C057275E3181B0',1772445600000000,'["01a209f2-9a7d-7a95-ba7d-84192ff4b620","01a209f2-9aab-7d86-8d90-f9ff4f12cf95","01a209f2-9abc-73be-9fea-eff6da5df33f","01a209f2-9acd-71ff-ac1f-8c60e70448fe","01a209f2-9ad9-7ca0-b546-31fa7d67da5f","01a209f2-9aec-7c8b-bed8-87ae1223a42c","01a209f2-9af2-7d32-a487-63792bac0619","01a209f2-9afe-782e-bd8b-2065c5bc9548","01a209f2-9b09-7cce-be9b-9514fa69a5ef","01a209f2-9b1b-7a9d-be5a-dfa58aa7ebec","01a209f2-9b24-7c1d-b96c-965783113343","01a209f2-9b9b-7e6d-b6f4-10111cb8b829","01a209f2-9ba2-78ab-ac34-6b17fa14b2c5","01a209f2-9bb3-7fdd-b09c-779d3acd4373","01a209f2-9bf1-71ad-b0a9-06d1b079588f","01a209f2-9c08-7dde-8ef2-665859bb231c","01a209f2-9c08-7fa0-a72a-79ec5358ba74","01a209f2-9c08-7fa0-a72a-79ec5358ba75","01a209f2-9c08-7fa0-a72a-79ec5358ba76","01a209f2-9c09-738d-bb93-93ee361b6acc","01a209f2-9c32-79a7-b2bb-a07631171d4f","01a209f2-9c47-7dd9-b34a-3192bce84cb3","01a209f2-9c51-7f10-9684-372582dcc7c8","01a209f2-9c63-7e05-bb18-7e72c269bf11","01a209f2-9c87-79d5-ad9a-878384ceb42a","01a209f2-9c9b-7deb-80a2-69f4a0a334ef","01a209f2-9c9b-7deb-80a2-69f4a0a334f0"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A209F29A6670E6ACA5A9BC92B27741',X'01A209F29A657C9EAB8B453D9AB24149','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A209F29C087DDE8EF2665859BB231C','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A209F29A7D7A95BA7D84192FF4B620',NULL,'founded',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A209F29AAB7D868D90F9FF4F12CF95',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"customer","act":"add","row_id":"01a209f2-9aa5-73d8-9fc6-de481b77d2ee"}','');
INSERT INTO "entry" VALUES(X'01A209F29ABC73BE9FEAEFF6DA5DF33F',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9ab4-7534-9dfd-29a6854a6bfa"}','');
INSERT INTO "entry" VALUES(X'01A209F29ACD71FFAC1F8C60E70448FE',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9ac8-7545-8023-3defd65f48d5"}','');
INSERT INTO "entry" VALUES(X'01A209F29AD97CA0B54631FA7D67DA5F',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9ad8-72ed-a809-d14626815510"}','');
INSERT INTO "entry" VALUES(X'01A209F29AEC7C8BBED887AE1223A42C',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9ae4-761a-ae27-2e9aae302de6"}','');
INSERT INTO "entry" VALUES(X'01A209F29AF27D32A48763792BAC0619',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9af0-7513-88de-87ddc410a194"}','');
INSERT INTO "entry" VALUES(X'01A209F29AFE782EBD8B2065C5BC9548',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9afd-750d-a4e0-55be05f0b094"}','');
INSERT INTO "entry" VALUES(X'01A209F29B097CCEBE9B9514FA69A5EF',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"site","act":"add","row_id":"01a209f2-9b08-72d0-b49d-56551ba539f2"}','');
INSERT INTO "entry" VALUES(X'01A209F29B1B7A9DBE5ADFA58AA7EBEC',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"person","act":"add","row_id":"01a209f2-9b14-7f8e-bb19-c3be3310363f"}','');
INSERT INTO "entry" VALUES(X'01A209F29B247C1DB96C965783113343',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"person","act":"add","row_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"}','');
INSERT INTO "entry" VALUES(X'01A209F29B9B7E6DB6F410111CB8B829',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"person","act":"add","row_id":"01a209f2-9b2c-7d07-8ede-99d7530ca7bc"}','');
INSERT INTO "entry" VALUES(X'01A209F29BA278ABAC346B17FA14B2C5',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"person","act":"add","row_id":"01a209f2-9ba0-7b11-8487-ab2394c7c70d"}','');
INSERT INTO "entry" VALUES(X'01A209F29BB37FDDB09C779D3ACD4373',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"equipment","act":"add","row_id":"01a209f2-9bac-7a53-b1b0-cef536057db2"}','');
INSERT INTO "entry" VALUES(X'01A209F29BF171ADB0A906D1B079588F',NULL,'directory',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"table":"contact","act":"add","row_id":"01a209f2-9bb9-7331-a494-f81feadb393d"}','');
INSERT INTO "entry" VALUES(X'01A209F29C087DDE8EF2665859BB231C',X'01A209F29C087B8A88A82B83F4F3A741','registered',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a209f2-9af0-7513-88de-87ddc410a194","equipment_id":"01a209f2-9bac-7a53-b1b0-cef536057db2","contact_id":"01a209f2-9bb9-7331-a494-f81feadb393d","category_id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A209F29C087FA0A72A79EC5358BA74',X'01A209F29C087B8A88A82B83F4F3A741','access_noted',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"with":"01a209f2-9c08-7dde-8ef2-665859bb231c"}','code 12');
INSERT INTO "entry" VALUES(X'01A209F29C087FA0A72A79EC5358BA75',X'01A209F29C087B8A88A82B83F4F3A741','answered',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"question":"floor","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"}','3');
INSERT INTO "entry" VALUES(X'01A209F29C087FA0A72A79EC5358BA76',X'01A209F29C087B8A88A82B83F4F3A741','answered',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"question":"state","form_id":"01a209f2-9a74-7b1c-a0b2-a62126be92b6","choice":"well","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"}','');
INSERT INTO "entry" VALUES(X'01A209F29C09738DBB9393EE361B6ACC',X'01A209F29C087B8A88A82B83F4F3A741','routed',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a209f2-9a73-7d23-ab6f-4c0888b926e0"},"why":"category","category_id":"01a209f2-9a7b-7027-8ee9-838b79ee151c","with":"01a209f2-9c08-7dde-8ef2-665859bb231c"}','');
INSERT INTO "entry" VALUES(X'01A209F29C3279A7B2BBA07631171D4F',X'01A209F29C087B8A88A82B83F4F3A741','assigned',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a209f2-9b20-762f-9eeb-d7d6bd2461de"}}','');
INSERT INTO "entry" VALUES(X'01A209F29C477DD9B34A3192BCE84CB3',X'01A209F29C087B8A88A82B83F4F3A741','joined',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"call_id":"01a209f2-9c47-7dd9-b34a-3192bce84cb2","contact_id":"01a209f2-9c47-71c8-871f-01225a77a2e5"}','Me too');
INSERT INTO "entry" VALUES(X'01A209F29C517F109684372582DCC7C8',X'01A209F29C087B8A88A82B83F4F3A741','accepted',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A209F29C637E05BB187E72C269BF11',X'01A209F29C087B8A88A82B83F4F3A741','corrected',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A209F29C8779D5AD9A878384CEB42A',X'01A209F29C087B8A88A82B83F4F3A741','closed',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a209f2-9c79-7132-85de-27fff056955a","dropped":["01a209f2-9c08-7fa0-a72a-79ec5358ba77"]}','');
INSERT INTO "entry" VALUES(X'01A209F29C9B7DEB80A269F4A0A334EF',X'01A209F29C9B7A0DBAB22D21F7E0B717','registered',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a209f2-9c96-720f-915a-174c2f7737a9"}','No light');
INSERT INTO "entry" VALUES(X'01A209F29C9B7DEB80A269F4A0A334F0',X'01A209F29C9B7A0DBAB22D21F7E0B717','place_noted',1772445600000000,1772445600000000,X'01A209F29B147F8EBB19C3BE3310363F',NULL,'A','{"with":"01a209f2-9c9b-7deb-80a2-69f4a0a334ef"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A209F29CBC7331B5384462181F9DD8',NULL,'day_signed',1772445600000000,1772445600000000,X'01A209F29A5D7D5B91C057275E3181B0',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a209f2-9cb3-7ed7-a74f-42e081d21a3b"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A209F29BAC7A53B1B0CEF536057DB2',X'01A209F29AF0751388DE87DDC410A194','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A209F29A747B1CA0B2A62126BE92B6','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A209F29C79713285DE27FFF056955A',X'01A209F29C087B8A88A82B83F4F3A741',X'01A209F29B20762F9EEBD7D6BD2461DE',25,1772445600000000,NULL);
CREATE TABLE meta (
	"key" VARCHAR(200) NOT NULL, 
	value TEXT NOT NULL, 
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
INSERT INTO "person" VALUES(X'01A209F29A5D7D5B91C057275E3181B0','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209F29B147F8EBB19C3BE3310363F','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209F29B20762F9EEBD7D6BD2461DE','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209F29B2C7D078EDE99D7530CA7BC','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209F29BA07B118487AB2394C7C70D','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A209F29C087FA0A72A79EC5358BA77',X'01A209F29C087B8A88A82B83F4F3A741',X'01A209F29BB97331A494F81FEADB393D','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A209F29C087B8A88A82B83F4F3A741','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A209F29A737D23AB6F4C0888B926E0',X'01A209F29B20762F9EEBD7D6BD2461DE','danger',1,X'01A209F29A7B70278EE9838B79EE151C',X'01A209F29A747B1CA0B2A62126BE92B6','{"inside":true,"floor":"3","state":"well"}',X'01A209F29AA573D89FC6DE481B77D2EE',X'01A209F29BB97331A494F81FEADB393D',X'01A209F29BF0707C88072328A357EE1D','confirmed',X'01A209F29AF0751388DE87DDC410A194',X'01A209F29BAC7A53B1B0CEF536057DB2','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A209F29C9B7A0DBAB22D21F7E0B717','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A209F29C96720F915A174C2F7737A9',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A209F29AB475349DFD29A6854A6BFA',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29AC8754580233DEFD65F48D5',X'01A209F29AB475349DFD29A6854A6BFA',X'01A209F29AA573D89FC6DE481B77D2EE','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29AD872EDA809D14626815510',X'01A209F29AB475349DFD29A6854A6BFA',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29AE4761AAE272E9AAE302DE6',X'01A209F29AB475349DFD29A6854A6BFA',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29AF0751388DE87DDC410A194',X'01A209F29AC8754580233DEFD65F48D5',X'01A209F29AA573D89FC6DE481B77D2EE','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29AFD750DA4E055BE05F0B094',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209F29B0872D0B49D56551BA539F2',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A209F29A6D78AC9CB1060E0279C71E',X'01A209F29A6670E6ACA5A9BC92B27741','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A209F29A6E70E08D65EA223B9C4D87','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209F29A737D23AB6F4C0888B926E0','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209F29A737D23AB6F4C0888B926E1','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A209F29B237417BAFF97FF9EAFD179',X'01A209F29A737D23AB6F4C0888B926E0',X'01A209F29B20762F9EEBD7D6BD2461DE',NULL);
INSERT INTO "team_member" VALUES(X'01A209F29B9B77AFBE6B612494E41240',X'01A209F29A737D23AB6F4C0888B926E0',X'01A209F29B2C7D078EDE99D7530CA7BC',NULL);
INSERT INTO "team_member" VALUES(X'01A209F29BA1791FA22358864FD8002A',X'01A209F29A737D23AB6F4C0888B926E1',X'01A209F29BA07B118487AB2394C7C70D',NULL);
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
CREATE INDEX ix_change_unshared ON change (seq) WHERE state IS NOT 'shared' AND state IS NOT 'settled';
COMMIT;
