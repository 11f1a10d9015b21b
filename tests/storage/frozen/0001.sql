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
INSERT INTO "call" VALUES(X'01A20AC91BE47065BE0DCBEAF94F6DC3',X'01A20AC91BDE70A69E74F76175B7D39E','request',X'01A20AC91BA5785381A32C6CDA46D09C',X'01A20AC91BCA7FA7BCDD126AB932E98C',X'01A20AC91B587F37877F0D5C3DFF6AD2','',X'01A20AC91BDE79729FD785E24F612943',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A20AC91C0B7F37B00D78C150F96DA1',X'01A20AC91BDE70A69E74F76175B7D39E','joined',X'01A20AC91C0B7F37B00D78C150F96D9F',X'01A20AC91C0B7F37B00D78C150F96DA0',X'01A20AC91B587F37877F0D5C3DFF6AD2','',X'01A20AC91C0C708189C296E0AF7B7045',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A20AC91C347C9E924B0D430A395206',X'01A20AC91C34739C8F7994FE62F551AE','request',X'01A20AC91C3471ECA8CEA9C997640B52',NULL,NULL,'Mill Lane 4',X'01A20AC91C347C9E924B0D430A395204',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A20AC91AEB7B9D8C8517D5D9619560','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A20AC91AE57B5F8FC61D74EE9451C5',2,X'01A20AC91AE47709808315807932D761','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A20AC91AEB7B9D8C8517D5D9619561','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A20AC91AE47709808315807932D761','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A20AC91AEB7B9D8C8517D5D9619562','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A20AC91AED765C979610FFDB9D3762',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"company","id":"01a20ac9-1adc-7def-a4f9-846a34c40b4d","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a20ac9-1add-7601-9bf6-860917d76506","set":{"company_id":"01a20ac9-1adc-7def-a4f9-846a34c40b4d","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a20ac9-1ade-7ec6-936d-467625105f5a","set":{"desk_id":"01a20ac9-1add-7601-9bf6-860917d76506","letters":"A"}},{"op":"I","tab":"person","id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a20ac9-1ae4-7026-9490-06659eb26746","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a20ac9-1ae4-7709-8083-15807932d761","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a20ac9-1ae4-7c6f-9980-8faa4cea1816","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","line":2,"team_id":"01a20ac9-1ae4-7709-8083-15807932d761","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619561","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a20ac9-1ae4-7709-8083-15807932d761","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619562","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a20ac9-1aec-7513-aa98-e3bd536de95c","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A20AC91B3D733186673A26B0F6BBA3',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"customer","id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b3c-7631-b633-14cd1010aa12","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"customer","act":"add","row_id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A20AC91B427A1E9411A875B31517E0',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b42-7a1e-9411-a875b31517df","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A20AC91B477B918871F9489C1186E6',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b44-7c9e-ab6e-0f378e0d91a5","set":{"parent_id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9","customer_id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b47-7b91-8871-f9489c1186e5","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b44-7c9e-ab6e-0f378e0d91a5"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A20AC91B4A7985904709E3F545A8DD',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b49-71de-80c2-717744c2a5a2","set":{"parent_id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b4a-7985-9047-09e3f545a8dc","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b49-71de-80c2-717744c2a5a2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A20AC91B4E729C9A53D2B05BC125A8',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b4c-7893-a24c-f6e39e7e668b","set":{"parent_id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b4d-71b6-bd24-0bb439064ba6","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b4c-7893-a24c-f6e39e7e668b"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A20AC91B5979C38D954CF66C6913A7',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","set":{"parent_id":"01a20ac9-1b44-7c9e-ab6e-0f378e0d91a5","customer_id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b59-7593-b89e-26f85d6ceb08","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A20AC91B6174E49608666BDFAFC243',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b60-715e-80dc-46f219fd1c33","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b60-7c8d-9917-9e21dae55bfb","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b60-715e-80dc-46f219fd1c33"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A20AC91B6D7824A1897C352DF20176',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ac9-1b6c-7f4c-bdd1-4809de3fbe07","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b6c-7f4c-bdd1-4809de3fbe08","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"site","act":"add","row_id":"01a20ac9-1b6c-7f4c-bdd1-4809de3fbe07"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A20AC91B7679C9AF8C328EEB01CB96',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a20ac9-1b76-78ba-9242-60aaac3c84b6","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"person","act":"add","row_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A20AC91B7E7A7983C7F178E9777537',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ac9-1b7d-7cc5-b07f-a5bf19bbe4dd","set":{"team_id":"01a20ac9-1ae4-7709-8083-15807932d761","person_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"}},{"op":"I","tab":"entry","id":"01a20ac9-1b7d-7cc5-b07f-a5bf19bbe4de","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"person","act":"add","row_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A20AC91B8979D18D6C938ABD55E004',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ac9-1b88-7602-9c8d-8412cfe23d40","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ac9-1b89-79d1-8d6c-938abd55e002","set":{"team_id":"01a20ac9-1ae4-7709-8083-15807932d761","person_id":"01a20ac9-1b88-7602-9c8d-8412cfe23d40"}},{"op":"I","tab":"entry","id":"01a20ac9-1b89-79d1-8d6c-938abd55e003","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"person","act":"add","row_id":"01a20ac9-1b88-7602-9c8d-8412cfe23d40"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A20AC91B957F43AC4795F0D996AB90',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ac9-1b94-704f-89c3-6a8b5f4afda3","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ac9-1b95-7f43-ac47-95f0d996ab8e","set":{"team_id":"01a20ac9-1ae4-7c6f-9980-8faa4cea1816","person_id":"01a20ac9-1b94-704f-89c3-6a8b5f4afda3"}},{"op":"I","tab":"entry","id":"01a20ac9-1b95-7f43-ac47-95f0d996ab8f","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"person","act":"add","row_id":"01a20ac9-1b94-704f-89c3-6a8b5f4afda3"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A20AC91BA27E198854365B2470BF31',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a20ac9-1b99-70f7-bed3-530982949203","set":{"site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a20ac9-1ba0-7b71-be2b-53979c9bcd22","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"equipment","act":"add","row_id":"01a20ac9-1b99-70f7-bed3-530982949203"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A20AC91BD07E318DD47E20AED4A762',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","set":{"site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a20ac9-1bca-7fa7-bcdd-126ab932e98c","set":{"contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a20ac9-1bca-7fa7-bcdd-126ab932e98d","set":{"contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a20ac9-1bcf-7564-baa3-a0b2277fc33c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"table":"contact","act":"add","row_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A20AC91BEE71B583B0423E6B11A462',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"request","id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a20ac9-1ae4-7709-8083-15807932d761","priority":"danger","is_danger":true,"category_id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df","contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","phone_id":"01a20ac9-1bca-7fa7-bcdd-126ab932e98c","caller_state":"confirmed","site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","equipment_id":"01a20ac9-1b99-70f7-bed3-530982949203","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a20ac9-1bde-7972-9fd7-85e24f612943","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","equipment_id":"01a20ac9-1b99-70f7-bed3-530982949203","contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","category_id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a20ac9-1bde-7aff-a316-c13e791e2edc","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"with":"01a20ac9-1bde-7972-9fd7-85e24f612943"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a20ac9-1bde-7aff-a316-c13e791e2edd","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"question":"floor","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"},"text":"3"}},{"op":"I","tab":"entry","id":"01a20ac9-1bde-7aff-a316-c13e791e2ede","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"question":"state","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","choice":"well","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"},"text":""}},{"op":"I","tab":"call","id":"01a20ac9-1be4-7065-be0d-cbeaf94f6dc3","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"request","contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","phone_id":"01a20ac9-1bca-7fa7-bcdd-126ab932e98c","site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","place_text":"","entry_id":"01a20ac9-1bde-7972-9fd7-85e24f612943","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a20ac9-1be2-7ce1-a408-70ae63f81ae8","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ac9-1be3-7351-829f-26373d22195a","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a20ac9-1ae4-7709-8083-15807932d761"},"why":"category","category_id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A20AC91BFD792599762EA171059548',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ac9-1bfb-770d-ae6b-f5c107fedb0d","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"}},"text":""}},{"op":"U","tab":"request","id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","set":{"status":"assigned","assignee_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"},"base":{"status":"routed","assignee_id":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A20AC91C0E79BEBFA8053EE31DEDBA',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ac9-1c0b-7f37-b00d-78c150f96d9f","set":{"site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a20ac9-1c0b-7f37-b00d-78c150f96da0","set":{"contact_id":"01a20ac9-1c0b-7f37-b00d-78c150f96d9f","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a20ac9-1c0b-7f37-b00d-78c150f96da1","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"joined","contact_id":"01a20ac9-1c0b-7f37-b00d-78c150f96d9f","phone_id":"01a20ac9-1c0b-7f37-b00d-78c150f96da0","site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","place_text":"","entry_id":"01a20ac9-1c0c-7081-89c2-96e0af7b7045","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ac9-1c0c-7081-89c2-96e0af7b7045","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"call_id":"01a20ac9-1c0b-7f37-b00d-78c150f96da1","contact_id":"01a20ac9-1c0b-7f37-b00d-78c150f96d9f"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A20AC91C18718F8AA378F844C31ACD',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ac9-1c15-7d48-9f03-19b221b5b508","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}},"text":""}},{"op":"U","tab":"request","id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A20AC91C227059810E51505B942614',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ac9-1c1d-7b19-b977-ac5ae2f5f056","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A20AC91C2F7B2FBCA1586F0127C57A',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"labour","id":"01a20ac9-1c24-7b9a-81c8-671c77b531ce","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","person_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null}},{"op":"I","tab":"entry","id":"01a20ac9-1c28-7075-81ff-7e2487b7cab0","set":{"request_id":"01a20ac9-1bde-70a6-9e74-f76175b7d39e","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a20ac9-1c24-7b9a-81c8-671c77b531ce","dropped":["01a20ac9-1be2-7ce1-a408-70ae63f81ae8"]},"text":""}},{"op":"U","tab":"promise","id":"01a20ac9-1be2-7ce1-a408-70ae63f81ae8","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A20AC91C3573CD84C0B9422BF38CD8',X'01A20AC91B737799BA4C0440890E1D1E',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ac9-1c34-71ec-a8ce-a9c997640b52","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a20ac9-1c34-739c-8f79-94fe62f551ae","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a20ac9-1c34-71ec-a8ce-a9c997640b52","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ac9-1c34-7c9e-924b-0d430a395204","set":{"request_id":"01a20ac9-1c34-739c-8f79-94fe62f551ae","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a20ac9-1c34-71ec-a8ce-a9c997640b52"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a20ac9-1c34-7c9e-924b-0d430a395205","set":{"request_id":"01a20ac9-1c34-739c-8f79-94fe62f551ae","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e","station":"A","data":{"with":"01a20ac9-1c34-7c9e-924b-0d430a395204"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a20ac9-1c34-7c9e-924b-0d430a395206","set":{"request_id":"01a20ac9-1c34-739c-8f79-94fe62f551ae","kind":"request","contact_id":"01a20ac9-1c34-71ec-a8ce-a9c997640b52","place_text":"Mill Lane 4","entry_id":"01a20ac9-1c34-7c9e-924b-0d430a395204","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A20AC91C5D709595EF8C80D56F18F9',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a20ac9-1c4e-76a6-90b6-f5c338b5c92c","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","signed_at":1772445600000000,"entry_ids":["01a20ac9-1aec-7513-aa98-e3bd536de95c","01a20ac9-1b3c-7631-b633-14cd1010aa12","01a20ac9-1b42-7a1e-9411-a875b31517df","01a20ac9-1b47-7b91-8871-f9489c1186e5","01a20ac9-1b4a-7985-9047-09e3f545a8dc","01a20ac9-1b4d-71b6-bd24-0bb439064ba6","01a20ac9-1b59-7593-b89e-26f85d6ceb08","01a20ac9-1b60-7c8d-9917-9e21dae55bfb","01a20ac9-1b6c-7f4c-bdd1-4809de3fbe08","01a20ac9-1b76-78ba-9242-60aaac3c84b6","01a20ac9-1b7d-7cc5-b07f-a5bf19bbe4de","01a20ac9-1b89-79d1-8d6c-938abd55e003","01a20ac9-1b95-7f43-ac47-95f0d996ab8f","01a20ac9-1ba0-7b71-be2b-53979c9bcd22","01a20ac9-1bcf-7564-baa3-a0b2277fc33c","01a20ac9-1bde-7972-9fd7-85e24f612943","01a20ac9-1bde-7aff-a316-c13e791e2edc","01a20ac9-1bde-7aff-a316-c13e791e2edd","01a20ac9-1bde-7aff-a316-c13e791e2ede","01a20ac9-1be3-7351-829f-26373d22195a","01a20ac9-1bfb-770d-ae6b-f5c107fedb0d","01a20ac9-1c0c-7081-89c2-96e0af7b7045","01a20ac9-1c15-7d48-9f03-19b221b5b508","01a20ac9-1c1d-7b19-b977-ac5ae2f5f056","01a20ac9-1c28-7075-81ff-7e2487b7cab0","01a20ac9-1c34-7c9e-924b-0d430a395204","01a20ac9-1c34-7c9e-924b-0d430a395205"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a20ac9-1c56-7e35-96d8-7543b07b9e26","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ac9-1ad4-71a3-b867-df0e52b7033b","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a20ac9-1c4e-76a6-90b6-f5c338b5c92c"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A20AC91ADC7DEFA4F9846A34C40B4D','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A20AC91BA5785381A32C6CDA46D09C',NULL,X'01A20AC91B587F37877F0D5C3DFF6AD2','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A20AC91C0B7F37B00D78C150F96D9F',NULL,X'01A20AC91B587F37877F0D5C3DFF6AD2','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A20AC91C3471ECA8CEA9C997640B52',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A20AC91BCA7FA7BCDD126AB932E98C',X'01A20AC91BA5785381A32C6CDA46D09C','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A20AC91BCA7FA7BCDD126AB932E98D',X'01A20AC91BA5785381A32C6CDA46D09C','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A20AC91C0B7F37B00D78C150F96DA0',X'01A20AC91C0B7F37B00D78C150F96D9F','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A20AC91B3B75CFA675D8DB5A0737DF','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A20AC91C4E76A690B6F5C338B5C92C','2026-03-02','A',X'01A20AC91AD471A3B867DF0E52B7033B',1772445600000000,'["01a20ac9-1aec-7513-aa98-e3bd536de95c","01a20ac9-1b3c-7631-b633-14cd1010aa12","01a20ac9-1b42-7a1e-9411-a875b31517df","01a20ac9-1b47-7b91-8871-f9489c1186e5","01a20ac9-1b4a-7985-9047-09e3f545a8dc","01a20ac9-1b4d-71b6-bd24-0bb439064ba6","01a20ac9-1b59-7593-b89e-26f85d6ceb08","01a20ac9-1b60-7c8d-9917-9e21dae55bfb","01a20ac9-1b6c-7f4c-bdd1-4809de3fbe08","01a20ac9-1b76-78ba-9242-60aaac3c84b6","01a20ac9-1b7d-7cc5-b07f-a5bf19bbe4de","01a20ac9-1b89-79d1-8d6c-938abd55e003","01a20ac9-1b95-7f43-ac47-95f0d996ab8f","01a20ac9-1ba0-7b71-be2b-53979c9bcd22","01a20ac9-1bcf-7564-baa3-a0b2277fc33c","01a20ac9-1bde-7972-9fd7-85e24f612943","01a20ac9-1bde-7aff-a316-c13e791e2edc","01a20ac9-1bde-7aff-a316-c13e791e2edd","01a20ac9-1bde-7aff-a316-c13e791e2ede","01a20ac9-1be3-7351-829f-26373d22195a","01a20ac9-1bfb-770d-ae6b-f5c107fedb0d","01a20ac9-1c0c-7081-89c2-96e0af7b7045","01a20ac9-1c15-7d48-9f03-19b221b5b508","01a20ac9-1c1d-7b19-b977-ac5ae2f5f056","01a20ac9-1c28-7075-81ff-7e2487b7cab0","01a20ac9-1c34-7c9e-924b-0d430a395204","01a20ac9-1c34-7c9e-924b-0d430a395205"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A20AC91ADD76019BF6860917D76506',X'01A20AC91ADC7DEFA4F9846A34C40B4D','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A20AC91BDE79729FD785E24F612943','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A20AC91AEC7513AA98E3BD536DE95C',NULL,'founded',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A20AC91B3C7631B63314CD1010AA12',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"customer","act":"add","row_id":"01a20ac9-1b3b-75cf-a675-d8db5a0737df"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B427A1E9411A875B31517DF',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b3f-74ac-bea4-5218e9e271b9"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B477B918871F9489C1186E5',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b44-7c9e-ab6e-0f378e0d91a5"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B4A7985904709E3F545A8DC',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b49-71de-80c2-717744c2a5a2"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B4D71B6BD240BB439064BA6',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b4c-7893-a24c-f6e39e7e668b"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B597593B89E26F85D6CEB08',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B607C8D99179E21DAE55BFB',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b60-715e-80dc-46f219fd1c33"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B6C7F4CBDD14809DE3FBE08',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"site","act":"add","row_id":"01a20ac9-1b6c-7f4c-bdd1-4809de3fbe07"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B7678BA924260AAAC3C84B6',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"person","act":"add","row_id":"01a20ac9-1b73-7799-ba4c-0440890e1d1e"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B7D7CC5B07FA5BF19BBE4DE',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"person","act":"add","row_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B8979D18D6C938ABD55E003',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"person","act":"add","row_id":"01a20ac9-1b88-7602-9c8d-8412cfe23d40"}','');
INSERT INTO "entry" VALUES(X'01A20AC91B957F43AC4795F0D996AB8F',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"person","act":"add","row_id":"01a20ac9-1b94-704f-89c3-6a8b5f4afda3"}','');
INSERT INTO "entry" VALUES(X'01A20AC91BA07B71BE2B53979C9BCD22',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"equipment","act":"add","row_id":"01a20ac9-1b99-70f7-bed3-530982949203"}','');
INSERT INTO "entry" VALUES(X'01A20AC91BCF7564BAA3A0B2277FC33C',NULL,'directory',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"table":"contact","act":"add","row_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c"}','');
INSERT INTO "entry" VALUES(X'01A20AC91BDE79729FD785E24F612943',X'01A20AC91BDE70A69E74F76175B7D39E','registered',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a20ac9-1b58-7f37-877f-0d5c3dff6ad2","equipment_id":"01a20ac9-1b99-70f7-bed3-530982949203","contact_id":"01a20ac9-1ba5-7853-81a3-2c6cda46d09c","category_id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A20AC91BDE7AFFA316C13E791E2EDC',X'01A20AC91BDE70A69E74F76175B7D39E','access_noted',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"with":"01a20ac9-1bde-7972-9fd7-85e24f612943"}','code 12');
INSERT INTO "entry" VALUES(X'01A20AC91BDE7AFFA316C13E791E2EDD',X'01A20AC91BDE70A69E74F76175B7D39E','answered',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"question":"floor","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"}','3');
INSERT INTO "entry" VALUES(X'01A20AC91BDE7AFFA316C13E791E2EDE',X'01A20AC91BDE70A69E74F76175B7D39E','answered',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"question":"state","form_id":"01a20ac9-1ae5-7b5f-8fc6-1d74ee9451c5","choice":"well","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"}','');
INSERT INTO "entry" VALUES(X'01A20AC91BE37351829F26373D22195A',X'01A20AC91BDE70A69E74F76175B7D39E','routed',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a20ac9-1ae4-7709-8083-15807932d761"},"why":"category","category_id":"01a20ac9-1aeb-7b9d-8c85-17d5d9619560","with":"01a20ac9-1bde-7972-9fd7-85e24f612943"}','');
INSERT INTO "entry" VALUES(X'01A20AC91BFB770DAE6BF5C107FEDB0D',X'01A20AC91BDE70A69E74F76175B7D39E','assigned',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a20ac9-1b7c-740d-acd9-b473d0e7848e"}}','');
INSERT INTO "entry" VALUES(X'01A20AC91C0C708189C296E0AF7B7045',X'01A20AC91BDE70A69E74F76175B7D39E','joined',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"call_id":"01a20ac9-1c0b-7f37-b00d-78c150f96da1","contact_id":"01a20ac9-1c0b-7f37-b00d-78c150f96d9f"}','Me too');
INSERT INTO "entry" VALUES(X'01A20AC91C157D489F0319B221B5B508',X'01A20AC91BDE70A69E74F76175B7D39E','accepted',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A20AC91C1D7B19B977AC5AE2F5F056',X'01A20AC91BDE70A69E74F76175B7D39E','corrected',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A20AC91C28707581FF7E2487B7CAB0',X'01A20AC91BDE70A69E74F76175B7D39E','closed',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a20ac9-1c24-7b9a-81c8-671c77b531ce","dropped":["01a20ac9-1be2-7ce1-a408-70ae63f81ae8"]}','');
INSERT INTO "entry" VALUES(X'01A20AC91C347C9E924B0D430A395204',X'01A20AC91C34739C8F7994FE62F551AE','registered',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a20ac9-1c34-71ec-a8ce-a9c997640b52"}','No light');
INSERT INTO "entry" VALUES(X'01A20AC91C347C9E924B0D430A395205',X'01A20AC91C34739C8F7994FE62F551AE','place_noted',1772445600000000,1772445600000000,X'01A20AC91B737799BA4C0440890E1D1E',NULL,'A','{"with":"01a20ac9-1c34-7c9e-924b-0d430a395204"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A20AC91C567E3596D87543B07B9E26',NULL,'day_signed',1772445600000000,1772445600000000,X'01A20AC91AD471A3B867DF0E52B7033B',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a20ac9-1c4e-76a6-90b6-f5c338b5c92c"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A20AC91B9970F7BED3530982949203',X'01A20AC91B587F37877F0D5C3DFF6AD2','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A20AC91AE57B5F8FC61D74EE9451C5','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A20AC91C247B9A81C8671C77B531CE',X'01A20AC91BDE70A69E74F76175B7D39E',X'01A20AC91B7C740DACD9B473D0E7848E',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A20AC91AD471A3B867DF0E52B7033B','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AC91B737799BA4C0440890E1D1E','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AC91B7C740DACD9B473D0E7848E','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AC91B8876029C8D8412CFE23D40','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AC91B94704F89C36A8B5F4AFDA3','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A20AC91BE27CE1A40870AE63F81AE8',X'01A20AC91BDE70A69E74F76175B7D39E',X'01A20AC91BA5785381A32C6CDA46D09C','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A20AC91BDE70A69E74F76175B7D39E','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A20AC91AE47709808315807932D761',X'01A20AC91B7C740DACD9B473D0E7848E','danger',1,X'01A20AC91AEB7B9D8C8517D5D9619560',X'01A20AC91AE57B5F8FC61D74EE9451C5','{"inside":true,"floor":"3","state":"well"}',X'01A20AC91B3B75CFA675D8DB5A0737DF',X'01A20AC91BA5785381A32C6CDA46D09C',X'01A20AC91BCA7FA7BCDD126AB932E98C','confirmed',X'01A20AC91B587F37877F0D5C3DFF6AD2',X'01A20AC91B9970F7BED3530982949203','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A20AC91C34739C8F7994FE62F551AE','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A20AC91C3471ECA8CEA9C997640B52',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A20AC91B3F74ACBEA45218E9E271B9',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B447C9EAB6E0F378E0D91A5',X'01A20AC91B3F74ACBEA45218E9E271B9',X'01A20AC91B3B75CFA675D8DB5A0737DF','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B4971DE80C2717744C2A5A2',X'01A20AC91B3F74ACBEA45218E9E271B9',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B4C7893A24CF6E39E7E668B',X'01A20AC91B3F74ACBEA45218E9E271B9',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B587F37877F0D5C3DFF6AD2',X'01A20AC91B447C9EAB6E0F378E0D91A5',X'01A20AC91B3B75CFA675D8DB5A0737DF','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B60715E80DC46F219FD1C33',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AC91B6C7F4CBDD14809DE3FBE07',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A20AC91ADE7EC6936D467625105F5A',X'01A20AC91ADD76019BF6860917D76506','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A20AC91AE47026949006659EB26746','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A20AC91AE47709808315807932D761','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A20AC91AE47C6F99808FAA4CEA1816','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A20AC91B7D7CC5B07FA5BF19BBE4DD',X'01A20AC91AE47709808315807932D761',X'01A20AC91B7C740DACD9B473D0E7848E',NULL);
INSERT INTO "team_member" VALUES(X'01A20AC91B8979D18D6C938ABD55E002',X'01A20AC91AE47709808315807932D761',X'01A20AC91B8876029C8D8412CFE23D40',NULL);
INSERT INTO "team_member" VALUES(X'01A20AC91B957F43AC4795F0D996AB8E',X'01A20AC91AE47C6F99808FAA4CEA1816',X'01A20AC91B94704F89C36A8B5F4AFDA3',NULL);
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
