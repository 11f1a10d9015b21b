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
INSERT INTO "call" VALUES(X'01A209CDF211759193439058AAD91119',X'01A209CDF20F7E90AF9DEE606D535E96','request',X'01A209CDF1EB7228A1761142EC0F59A9',X'01A209CDF204737F8A2B8ACC1D6D8F3D',X'01A209CDF19D7737832242590E65B4E2','',X'01A209CDF20F7EDEA9425E93E736F2B6',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209CDF2237F27B456F40B072629EC',X'01A209CDF20F7E90AF9DEE606D535E96','joined',X'01A209CDF22376AD98DFE9A25234071A',X'01A209CDF2237775A21FB0ED979F9319',X'01A209CDF19D7737832242590E65B4E2','',X'01A209CDF2237F27B456F40B072629ED',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A209CDF23C7D699F67CDA87192BF43',X'01A209CDF23B7BD4A9EA807676A94E1F','request',X'01A209CDF23B7AF48B61208CD422AF6A',NULL,NULL,'Mill Lane 4',X'01A209CDF23B7BD4A9EA807676A94E20',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A209CDF1727EE2A09CADA49CB2040A','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A209CDF16F750A8BD8B11D74C77702',2,X'01A209CDF16E78208413B9813894B15F','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A209CDF1727EE2A09CADA49CB2040B','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A209CDF16E78208413B9813894B15F','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A209CDF1727EE2A09CADA49CB2040C','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A209CDF1747E7586E5A90AF9CCDE3B',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"company","id":"01a209cd-f169-7b02-9d80-83aa35616e94","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a209cd-f16a-793e-b2d8-daf10ee52258","set":{"company_id":"01a209cd-f169-7b02-9d80-83aa35616e94","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a209cd-f16c-72bb-bcac-f9cb0ea7b5cc","set":{"desk_id":"01a209cd-f16a-793e-b2d8-daf10ee52258","letters":"A"}},{"op":"I","tab":"person","id":"01a209cd-f166-72fe-afb7-361f1ee35b61","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a209cd-f16d-7f3b-adb3-fff77189822b","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a209cd-f16e-7820-8413-b9813894b15f","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a209cd-f16f-71b8-9477-96466d342d1d","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a209cd-f16f-750a-8bd8-b11d74c77702","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","line":2,"team_id":"01a209cd-f16e-7820-8413-b9813894b15f","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a209cd-f172-7ee2-a09c-ada49cb2040b","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a209cd-f16e-7820-8413-b9813894b15f","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a209cd-f172-7ee2-a09c-ada49cb2040c","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a209cd-f173-767b-87c7-0c91f57030a0","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A209CDF18770E5845CBC1D237A8F82',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"customer","id":"01a209cd-f184-7a50-ad0e-ca969f99928a","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a209cd-f186-7254-ae7c-646aeed68d10","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"customer","act":"add","row_id":"01a209cd-f184-7a50-ad0e-ca969f99928a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A209CDF18C7B08A93FCE1939FE66A6',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f189-7896-a243-5071c923bb1c","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f18c-79f3-a355-8c37be439bc9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f189-7896-a243-5071c923bb1c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A209CDF193777E83B0B45696B4BB55',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f18f-7a21-9dce-984b3300df7a","set":{"parent_id":"01a209cd-f189-7896-a243-5071c923bb1c","customer_id":"01a209cd-f184-7a50-ad0e-ca969f99928a","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f192-7f74-9a87-c8bbd19d8562","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f18f-7a21-9dce-984b3300df7a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A209CDF19776359262C605FE000512',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f195-7530-b93a-6143ef72ff16","set":{"parent_id":"01a209cd-f189-7896-a243-5071c923bb1c","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f196-79c4-a975-b1813a89e0c2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f195-7530-b93a-6143ef72ff16"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A209CDF19B7AA7A2F2B1F5350AFEC8',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f199-70be-a6f9-96a8527cd6bf","set":{"parent_id":"01a209cd-f189-7896-a243-5071c923bb1c","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f19a-7d60-a2b7-b1112778e727","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f199-70be-a6f9-96a8527cd6bf"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A209CDF1A172CFA8D3D46FF6EF0998',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f19d-7737-8322-42590e65b4e2","set":{"parent_id":"01a209cd-f18f-7a21-9dce-984b3300df7a","customer_id":"01a209cd-f184-7a50-ad0e-ca969f99928a","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f1a0-7181-99c5-b9fb51d0bc37","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f19d-7737-8322-42590e65b4e2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A209CDF1A473549CC80439BAE14C90',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f1a3-753a-8628-a08ae6875065","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f1a4-7354-9cc8-0439bae14c8f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f1a3-753a-8628-a08ae6875065"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A209CDF1A8773C92CFCC2026F27795',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"site","id":"01a209cd-f1a6-764b-a110-29816721d11c","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a209cd-f1a7-7207-a1e0-802a4d383ea0","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"site","act":"add","row_id":"01a209cd-f1a6-764b-a110-29816721d11c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A209CDF1AC765CA109E7E317B313BB',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"person","id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a209cd-f1ac-7159-9fe1-e2fd30f7b803","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"person","act":"add","row_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A209CDF1B170C4B591B090C12CF8A4',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"person","id":"01a209cd-f1ae-7274-84ef-22f76e3c539e","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209cd-f1b0-7e96-992d-c462cada16d6","set":{"team_id":"01a209cd-f16e-7820-8413-b9813894b15f","person_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"}},{"op":"I","tab":"entry","id":"01a209cd-f1b0-7e96-992d-c462cada16d7","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"person","act":"add","row_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A209CDF1DF7FACAF87336C6FD09105',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"person","id":"01a209cd-f1b3-7491-b262-f1328061839a","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209cd-f1de-74f6-a53b-e34b6cb37433","set":{"team_id":"01a209cd-f16e-7820-8413-b9813894b15f","person_id":"01a209cd-f1b3-7491-b262-f1328061839a"}},{"op":"I","tab":"entry","id":"01a209cd-f1de-7f4a-9c32-2aa97c1dfea5","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"person","act":"add","row_id":"01a209cd-f1b3-7491-b262-f1328061839a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A209CDF1E47AFD8919C21D5223D204',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"person","id":"01a209cd-f1e1-7e7f-91c2-80cebf31eae2","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a209cd-f1e3-754a-818f-9d58a4bd5a86","set":{"team_id":"01a209cd-f16f-71b8-9477-96466d342d1d","person_id":"01a209cd-f1e1-7e7f-91c2-80cebf31eae2"}},{"op":"I","tab":"entry","id":"01a209cd-f1e3-7891-b1d3-ad8c172b14d8","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"person","act":"add","row_id":"01a209cd-f1e1-7e7f-91c2-80cebf31eae2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A209CDF1E97B8CB97EF074B4980978',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e","set":{"site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a209cd-f1e9-7107-8992-8738beda1eee","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"equipment","act":"add","row_id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A209CDF205769D9FD5DFCE50E69F60',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","set":{"site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a209cd-f204-737f-8a2b-8acc1d6d8f3d","set":{"contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a209cd-f204-7e86-b578-dca960d05d7b","set":{"contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a209cd-f204-7e86-b578-dca960d05d7c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"table":"contact","act":"add","row_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A209CDF2177F40ACF50FB40E7E6861',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"request","id":"01a209cd-f20f-7e90-af9d-ee606d535e96","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a209cd-f16e-7820-8413-b9813894b15f","priority":"danger","is_danger":true,"category_id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a209cd-f184-7a50-ad0e-ca969f99928a","contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","phone_id":"01a209cd-f204-737f-8a2b-8acc1d6d8f3d","caller_state":"confirmed","site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","equipment_id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a209cd-f20f-7ede-a942-5e93e736f2b6","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","equipment_id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e","contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","category_id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a209cd-f20f-7ede-a942-5e93e736f2b7","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a209cd-f20f-7ede-a942-5e93e736f2b8","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"question":"floor","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"},"text":"3"}},{"op":"I","tab":"entry","id":"01a209cd-f20f-7ede-a942-5e93e736f2b9","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"question":"state","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","choice":"well","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"},"text":""}},{"op":"I","tab":"call","id":"01a209cd-f211-7591-9343-9058aad91119","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"request","contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","phone_id":"01a209cd-f204-737f-8a2b-8acc1d6d8f3d","site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","place_text":"","entry_id":"01a209cd-f20f-7ede-a942-5e93e736f2b6","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a209cd-f20f-7ede-a942-5e93e736f2ba","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209cd-f20f-7ede-a942-5e93e736f2bb","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a209cd-f16e-7820-8413-b9813894b15f"},"why":"category","category_id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A209CDF21F79B29F475D30927F9C39',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209cd-f21d-76cf-a045-85cd2de29039","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"}},"text":""}},{"op":"U","tab":"request","id":"01a209cd-f20f-7e90-af9d-ee606d535e96","set":{"status":"assigned","assignee_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"},"base":{"status":"routed","assignee_id":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A209CDF2257C5984E746FED5725A96',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209cd-f223-76ad-98df-e9a25234071a","set":{"site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a209cd-f223-7775-a21f-b0ed979f9319","set":{"contact_id":"01a209cd-f223-76ad-98df-e9a25234071a","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a209cd-f223-7f27-b456-f40b072629ec","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"joined","contact_id":"01a209cd-f223-76ad-98df-e9a25234071a","phone_id":"01a209cd-f223-7775-a21f-b0ed979f9319","site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","place_text":"","entry_id":"01a209cd-f223-7f27-b456-f40b072629ed","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209cd-f223-7f27-b456-f40b072629ed","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"call_id":"01a209cd-f223-7f27-b456-f40b072629ec","contact_id":"01a209cd-f223-76ad-98df-e9a25234071a"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A209CDF2297698936EF0742C5C1579',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209cd-f228-7572-bc0d-3f9fd108e490","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}},"text":""}},{"op":"U","tab":"request","id":"01a209cd-f20f-7e90-af9d-ee606d535e96","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A209CDF23078F8AB9416B248CBC9D9',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"entry","id":"01a209cd-f22c-715c-89be-eaf61ca56bb9","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a209cd-f20f-7e90-af9d-ee606d535e96","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A209CDF23871DE973EDCB8286244E9',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"labour","id":"01a209cd-f233-7b00-b7cc-6e28a1e1f144","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","person_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a209cd-f20f-7e90-af9d-ee606d535e96","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null}},{"op":"I","tab":"entry","id":"01a209cd-f237-7097-81a2-e066bcae2aca","set":{"request_id":"01a209cd-f20f-7e90-af9d-ee606d535e96","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a209cd-f233-7b00-b7cc-6e28a1e1f144","dropped":["01a209cd-f20f-7ede-a942-5e93e736f2ba"]},"text":""}},{"op":"U","tab":"promise","id":"01a209cd-f20f-7ede-a942-5e93e736f2ba","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A209CDF23D791DA5AAD77A0F448052',X'01A209CDF1AA7C4099BEEBCB8E7D322C',1772445600000000,'[{"op":"I","tab":"contact","id":"01a209cd-f23b-7af4-8b61-208cd422af6a","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a209cd-f23b-7bd4-a9ea-807676a94e1f","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a209cd-f23b-7af4-8b61-208cd422af6a","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a209cd-f23b-7bd4-a9ea-807676a94e20","set":{"request_id":"01a209cd-f23b-7bd4-a9ea-807676a94e1f","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a209cd-f23b-7af4-8b61-208cd422af6a"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a209cd-f23c-7d69-9f67-cda87192bf42","set":{"request_id":"01a209cd-f23b-7bd4-a9ea-807676a94e1f","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c","station":"A","data":{"with":"01a209cd-f23b-7bd4-a9ea-807676a94e20"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a209cd-f23c-7d69-9f67-cda87192bf43","set":{"request_id":"01a209cd-f23b-7bd4-a9ea-807676a94e1f","kind":"request","contact_id":"01a209cd-f23b-7af4-8b61-208cd422af6a","place_text":"Mill Lane 4","entry_id":"01a209cd-f23b-7bd4-a9ea-807676a94e20","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A209CDF24F7EAA832DF30281A88B29',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a209cd-f248-7ff3-9ca4-b1ffe118a80d","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","signed_at":1772445600000000,"entry_ids":["01a209cd-f173-767b-87c7-0c91f57030a0","01a209cd-f186-7254-ae7c-646aeed68d10","01a209cd-f18c-79f3-a355-8c37be439bc9","01a209cd-f192-7f74-9a87-c8bbd19d8562","01a209cd-f196-79c4-a975-b1813a89e0c2","01a209cd-f19a-7d60-a2b7-b1112778e727","01a209cd-f1a0-7181-99c5-b9fb51d0bc37","01a209cd-f1a4-7354-9cc8-0439bae14c8f","01a209cd-f1a7-7207-a1e0-802a4d383ea0","01a209cd-f1ac-7159-9fe1-e2fd30f7b803","01a209cd-f1b0-7e96-992d-c462cada16d7","01a209cd-f1de-7f4a-9c32-2aa97c1dfea5","01a209cd-f1e3-7891-b1d3-ad8c172b14d8","01a209cd-f1e9-7107-8992-8738beda1eee","01a209cd-f204-7e86-b578-dca960d05d7c","01a209cd-f20f-7ede-a942-5e93e736f2b6","01a209cd-f20f-7ede-a942-5e93e736f2b7","01a209cd-f20f-7ede-a942-5e93e736f2b8","01a209cd-f20f-7ede-a942-5e93e736f2b9","01a209cd-f20f-7ede-a942-5e93e736f2bb","01a209cd-f21d-76cf-a045-85cd2de29039","01a209cd-f223-7f27-b456-f40b072629ed","01a209cd-f228-7572-bc0d-3f9fd108e490","01a209cd-f22c-715c-89be-eaf61ca56bb9","01a209cd-f237-7097-81a2-e066bcae2aca","01a209cd-f23b-7bd4-a9ea-807676a94e20","01a209cd-f23c-7d69-9f67-cda87192bf42"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a209cd-f24d-7dc1-9270-002712882909","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a209cd-f166-72fe-afb7-361f1ee35b61","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a209cd-f248-7ff3-9ca4-b1ffe118a80d"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A209CDF1697B029D8083AA35616E94','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A209CDF1EB7228A1761142EC0F59A9',NULL,X'01A209CDF19D7737832242590E65B4E2','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209CDF22376AD98DFE9A25234071A',NULL,X'01A209CDF19D7737832242590E65B4E2','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A209CDF23B7AF48B61208CD422AF6A',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A209CDF204737F8A2B8ACC1D6D8F3D',X'01A209CDF1EB7228A1761142EC0F59A9','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209CDF2047E86B578DCA960D05D7B',X'01A209CDF1EB7228A1761142EC0F59A9','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A209CDF2237775A21FB0ED979F9319',X'01A209CDF22376AD98DFE9A25234071A','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A209CDF1847A50AD0ECA969F99928A','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A209CDF2487FF39CA4B1FFE118A80D','2026-03-02','A',X'01A209CDF16672FEAFB7361F1EE35B61',1772445600000000,'["01a209cd-f173-767b-87c7-0c91f57030a0","01a209cd-f186-7254-ae7c-646aeed68d10","01a209cd-f18c-79f3-a355-8c37be439bc9","01a209cd-f192-7f74-9a87-c8bbd19d8562","01a209cd-f196-79c4-a975-b1813a89e0c2","01a209cd-f19a-7d60-a2b7-b1112778e727","01a209cd-f1a0-7181-99c5-b9fb51d0bc37","01a209cd-f1a4-7354-9cc8-0439bae14c8f","01a209cd-f1a7-7207-a1e0-802a4d383ea0","01a209cd-f1ac-7159-9fe1-e2fd30f7b803","01a209cd-f1b0-7e96-992d-c462cada16d7","01a209cd-f1de-7f4a-9c32-2aa97c1dfea5","01a209cd-f1e3-7891-b1d3-ad8c172b14d8","01a209cd-f1e9-7107-8992-8738beda1eee","01a209cd-f204-7e86-b578-dca960d05d7c","01a209cd-f20f-7ede-a942-5e93e736f2b6","01a209cd-f20f-7ede-a942-5e93e736f2b7","01a209cd-f20f-7ede-a942-5e93e736f2b8","01a209cd-f20f-7ede-a942-5e93e736f2b9","01a209cd-f20f-7ede-a942-5e93e736f2bb","01a209cd-f21d-76cf-a045-85cd2de29039","01a209cd-f223-7f27-b456-f40b072629ed","01a209cd-f228-7572-bc0d-3f9fd108e490","01a209cd-f22c-715c-89be-eaf61ca56bb9","01a209cd-f237-7097-81a2-e066bcae2aca","01a209cd-f23b-7bd4-a9ea-807676a94e20","01a209cd-f23c-7d69-9f67-cda87192bf42"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A209CDF16A793EB2D8DAF10EE52258',X'01A209CDF1697B029D8083AA35616E94','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A209CDF20F7EDEA9425E93E736F2B6','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A209CDF173767B87C70C91F57030A0',NULL,'founded',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A209CDF1867254AE7C646AEED68D10',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"customer","act":"add","row_id":"01a209cd-f184-7a50-ad0e-ca969f99928a"}','');
INSERT INTO "entry" VALUES(X'01A209CDF18C79F3A3558C37BE439BC9',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f189-7896-a243-5071c923bb1c"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1927F749A87C8BBD19D8562',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f18f-7a21-9dce-984b3300df7a"}','');
INSERT INTO "entry" VALUES(X'01A209CDF19679C4A975B1813A89E0C2',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f195-7530-b93a-6143ef72ff16"}','');
INSERT INTO "entry" VALUES(X'01A209CDF19A7D60A2B7B1112778E727',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f199-70be-a6f9-96a8527cd6bf"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1A0718199C5B9FB51D0BC37',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f19d-7737-8322-42590e65b4e2"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1A473549CC80439BAE14C8F',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f1a3-753a-8628-a08ae6875065"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1A77207A1E0802A4D383EA0',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"site","act":"add","row_id":"01a209cd-f1a6-764b-a110-29816721d11c"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1AC71599FE1E2FD30F7B803',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"person","act":"add","row_id":"01a209cd-f1aa-7c40-99be-ebcb8e7d322c"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1B07E96992DC462CADA16D7',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"person","act":"add","row_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1DE7F4A9C322AA97C1DFEA5',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"person","act":"add","row_id":"01a209cd-f1b3-7491-b262-f1328061839a"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1E37891B1D3AD8C172B14D8',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"person","act":"add","row_id":"01a209cd-f1e1-7e7f-91c2-80cebf31eae2"}','');
INSERT INTO "entry" VALUES(X'01A209CDF1E9710789928738BEDA1EEE',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"equipment","act":"add","row_id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e"}','');
INSERT INTO "entry" VALUES(X'01A209CDF2047E86B578DCA960D05D7C',NULL,'directory',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"table":"contact","act":"add","row_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9"}','');
INSERT INTO "entry" VALUES(X'01A209CDF20F7EDEA9425E93E736F2B6',X'01A209CDF20F7E90AF9DEE606D535E96','registered',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a209cd-f19d-7737-8322-42590e65b4e2","equipment_id":"01a209cd-f1e6-74a0-b5ee-d3146a651b1e","contact_id":"01a209cd-f1eb-7228-a176-1142ec0f59a9","category_id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A209CDF20F7EDEA9425E93E736F2B7',X'01A209CDF20F7E90AF9DEE606D535E96','access_noted',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"}','code 12');
INSERT INTO "entry" VALUES(X'01A209CDF20F7EDEA9425E93E736F2B8',X'01A209CDF20F7E90AF9DEE606D535E96','answered',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"question":"floor","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"}','3');
INSERT INTO "entry" VALUES(X'01A209CDF20F7EDEA9425E93E736F2B9',X'01A209CDF20F7E90AF9DEE606D535E96','answered',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"question":"state","form_id":"01a209cd-f16f-750a-8bd8-b11d74c77702","choice":"well","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"}','');
INSERT INTO "entry" VALUES(X'01A209CDF20F7EDEA9425E93E736F2BB',X'01A209CDF20F7E90AF9DEE606D535E96','routed',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a209cd-f16e-7820-8413-b9813894b15f"},"why":"category","category_id":"01a209cd-f172-7ee2-a09c-ada49cb2040a","with":"01a209cd-f20f-7ede-a942-5e93e736f2b6"}','');
INSERT INTO "entry" VALUES(X'01A209CDF21D76CFA04585CD2DE29039',X'01A209CDF20F7E90AF9DEE606D535E96','assigned',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a209cd-f1ae-7274-84ef-22f76e3c539e"}}','');
INSERT INTO "entry" VALUES(X'01A209CDF2237F27B456F40B072629ED',X'01A209CDF20F7E90AF9DEE606D535E96','joined',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"call_id":"01a209cd-f223-7f27-b456-f40b072629ec","contact_id":"01a209cd-f223-76ad-98df-e9a25234071a"}','Me too');
INSERT INTO "entry" VALUES(X'01A209CDF2287572BC0D3F9FD108E490',X'01A209CDF20F7E90AF9DEE606D535E96','accepted',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A209CDF22C715C89BEEAF61CA56BB9',X'01A209CDF20F7E90AF9DEE606D535E96','corrected',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A209CDF237709781A2E066BCAE2ACA',X'01A209CDF20F7E90AF9DEE606D535E96','closed',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a209cd-f233-7b00-b7cc-6e28a1e1f144","dropped":["01a209cd-f20f-7ede-a942-5e93e736f2ba"]}','');
INSERT INTO "entry" VALUES(X'01A209CDF23B7BD4A9EA807676A94E20',X'01A209CDF23B7BD4A9EA807676A94E1F','registered',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a209cd-f23b-7af4-8b61-208cd422af6a"}','No light');
INSERT INTO "entry" VALUES(X'01A209CDF23C7D699F67CDA87192BF42',X'01A209CDF23B7BD4A9EA807676A94E1F','place_noted',1772445600000000,1772445600000000,X'01A209CDF1AA7C4099BEEBCB8E7D322C',NULL,'A','{"with":"01a209cd-f23b-7bd4-a9ea-807676a94e20"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A209CDF24D7DC19270002712882909',NULL,'day_signed',1772445600000000,1772445600000000,X'01A209CDF16672FEAFB7361F1EE35B61',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a209cd-f248-7ff3-9ca4-b1ffe118a80d"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A209CDF1E674A0B5EED3146A651B1E',X'01A209CDF19D7737832242590E65B4E2','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A209CDF16F750A8BD8B11D74C77702','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A209CDF2337B00B7CC6E28A1E1F144',X'01A209CDF20F7E90AF9DEE606D535E96',X'01A209CDF1AE727484EF22F76E3C539E',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A209CDF16672FEAFB7361F1EE35B61','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CDF1AA7C4099BEEBCB8E7D322C','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CDF1AE727484EF22F76E3C539E','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CDF1B37491B262F1328061839A','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A209CDF1E17E7F91C280CEBF31EAE2','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A209CDF20F7EDEA9425E93E736F2BA',X'01A209CDF20F7E90AF9DEE606D535E96',X'01A209CDF1EB7228A1761142EC0F59A9','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A209CDF20F7E90AF9DEE606D535E96','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A209CDF16E78208413B9813894B15F',X'01A209CDF1AE727484EF22F76E3C539E','danger',1,X'01A209CDF1727EE2A09CADA49CB2040A',X'01A209CDF16F750A8BD8B11D74C77702','{"inside":true,"floor":"3","state":"well"}',X'01A209CDF1847A50AD0ECA969F99928A',X'01A209CDF1EB7228A1761142EC0F59A9',X'01A209CDF204737F8A2B8ACC1D6D8F3D','confirmed',X'01A209CDF19D7737832242590E65B4E2',X'01A209CDF1E674A0B5EED3146A651B1E','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A209CDF23B7BD4A9EA807676A94E1F','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A209CDF23B7AF48B61208CD422AF6A',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A209CDF1897896A2435071C923BB1C',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF18F7A219DCE984B3300DF7A',X'01A209CDF1897896A2435071C923BB1C',X'01A209CDF1847A50AD0ECA969F99928A','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF1957530B93A6143EF72FF16',X'01A209CDF1897896A2435071C923BB1C',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF19970BEA6F996A8527CD6BF',X'01A209CDF1897896A2435071C923BB1C',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF19D7737832242590E65B4E2',X'01A209CDF18F7A219DCE984B3300DF7A',X'01A209CDF1847A50AD0ECA969F99928A','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF1A3753A8628A08AE6875065',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A209CDF1A6764BA11029816721D11C',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A209CDF16C72BBBCACF9CB0EA7B5CC',X'01A209CDF16A793EB2D8DAF10EE52258','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A209CDF16D7F3BADB3FFF77189822B','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209CDF16E78208413B9813894B15F','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A209CDF16F71B8947796466D342D1D','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A209CDF1B07E96992DC462CADA16D6',X'01A209CDF16E78208413B9813894B15F',X'01A209CDF1AE727484EF22F76E3C539E',NULL);
INSERT INTO "team_member" VALUES(X'01A209CDF1DE74F6A53BE34B6CB37433',X'01A209CDF16E78208413B9813894B15F',X'01A209CDF1B37491B262F1328061839A',NULL);
INSERT INTO "team_member" VALUES(X'01A209CDF1E3754A818F9D58A4BD5A86',X'01A209CDF16F71B8947796466D342D1D',X'01A209CDF1E17E7F91C280CEBF31EAE2',NULL);
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
