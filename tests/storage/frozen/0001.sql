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
INSERT INTO "call" VALUES(X'01A2279774C67933AED5E5188DC6646C',X'01A2279774C47D8F9D96D71D71DC5652','request',X'01A22797749972A2927DDEAB0013B255',X'01A2279774B676A9B9C1FECE466B3E9D',X'01A22797741D7A8B8AB273F3C5A2E79E','',X'01A2279774C47D8F9D96D71D71DC5653',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A22797750B79C3B5BCFB36EDEF9C07',X'01A2279774C47D8F9D96D71D71DC5652','joined',X'01A22797750B7137BC801B9190E451D1',X'01A22797750B76EB8D3820969ABBE391',X'01A22797741D7A8B8AB273F3C5A2E79E','',X'01A22797750B79C3B5BCFB36EDEF9C08',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2279775577393884FB37A01974998',X'01A227977556798E85F9E57CFDC3C14F','request',X'01A22797755672B59D9A1BA3079DF6B3',NULL,NULL,'Mill Lane 4',X'01A2279775567A95B496A159DBFE70E3',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A2279772E67574B175BF5FE8E883AB','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A2279772DB7B2483C8DF160C34C81F',2,X'01A2279772DA72A58DA84EF9D6084F56','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2279772E678D0B72CD7A69EDA74BA','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A2279772DA72A58DA84EF9D6084F56','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2279772E678D0B72CD7A69EDA74BB','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A2279772EF789EAE42A4BD0A1FD25E',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"company","id":"01a22797-7207-790a-b72b-52b7ff27e0d5","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a22797-7210-79c0-b211-78eb002b6d6f","set":{"company_id":"01a22797-7207-790a-b72b-52b7ff27e0d5","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a22797-7212-744d-80f3-efbae146929e","set":{"desk_id":"01a22797-7210-79c0-b211-78eb002b6d6f","letters":"A"}},{"op":"I","tab":"person","id":"01a22797-71f6-77b0-8b0f-920f21e800de","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a22797-72d9-7d4b-ab83-be8191ad33ee","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a22797-72da-72a5-8da8-4ef9d6084f56","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a22797-72da-7d73-8482-ff72eb993963","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a22797-72db-7b24-83c8-df160c34c81f","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a22797-72e6-7574-b175-bf5fe8e883ab","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a22797-72db-7b24-83c8-df160c34c81f","line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a22797-72e6-78d0-b72c-d7a69eda74ba","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a22797-72e6-78d0-b72c-d7a69eda74bb","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a22797-72e7-7eff-bdd2-da2e919a2c41","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A22797736470BD9BA68D4ECB76FD7F',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"customer","id":"01a22797-7361-7ed5-9bec-57240bc8f8fc","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a22797-7363-74c7-bc46-bf0970f8a68c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"customer","act":"add","row_id":"01a22797-7361-7ed5-9bec-57240bc8f8fc"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A2279773997FC98427F98A0A3D2A5D',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-737f-7e95-bea8-dbce828f8a15","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-7399-7fc9-8427-f98a0a3d2a5c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-737f-7e95-bea8-dbce828f8a15"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A2279773C27F94B9ECBA228D6B173D',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-73a1-7314-a66a-0a2f1627b433","set":{"parent_id":"01a22797-737f-7e95-bea8-dbce828f8a15","customer_id":"01a22797-7361-7ed5-9bec-57240bc8f8fc","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-73c2-746a-bb5e-1dae8a18b212","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-73a1-7314-a66a-0a2f1627b433"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A2279773DE7867B1A67CE3AC2E8863',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-73dc-77a0-90d9-61f7030d1a74","set":{"parent_id":"01a22797-737f-7e95-bea8-dbce828f8a15","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-73de-781f-ae6b-d0e3fa315796","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-73dc-77a0-90d9-61f7030d1a74"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A22797740E7E46A1D5B27250719B68',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-740d-7f5f-b6c6-2b955454975a","set":{"parent_id":"01a22797-737f-7e95-bea8-dbce828f8a15","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-740e-7df3-9a1d-0dd9ec613b4d","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-740d-7f5f-b6c6-2b955454975a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A22797741F7BAF829142F11C8715CB',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","set":{"parent_id":"01a22797-73a1-7314-a66a-0a2f1627b433","customer_id":"01a22797-7361-7ed5-9bec-57240bc8f8fc","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-741f-7baf-8291-42f11c8715ca","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A2279774377ACF8D4DAF87EB3AE9B3',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-7436-7379-a7ee-794fae457335","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-7437-7acf-8d4d-af87eb3ae9b2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-7436-7379-a7ee-794fae457335"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A22797744776818F4CFFC6FC314705',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"site","id":"01a22797-7446-7a58-b5e7-ad3e58854d1a","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a22797-7447-72f8-9afc-8d8536a59186","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"site","act":"add","row_id":"01a22797-7446-7a58-b5e7-ad3e58854d1a"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A22797745F77A7A287F1AA2AD3C0FB',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"person","id":"01a22797-745d-7de4-82c2-6dab224af5a3","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a22797-745f-7626-8b64-a11a6f416280","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"person","act":"add","row_id":"01a22797-745d-7de4-82c2-6dab224af5a3"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A227977474780A874D77D5CF2E5C9A',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"person","id":"01a22797-7472-75a9-b1b8-6c13454866f2","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a22797-7473-7d61-81d0-d35405135980","set":{"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"}},{"op":"I","tab":"entry","id":"01a22797-7473-7d61-81d0-d35405135981","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"person","act":"add","row_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A22797747F7869A63AF016E6852B6F',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"person","id":"01a22797-747d-7d33-9b19-20adf71d538c","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a22797-747e-72b7-973c-42c1d973f8d1","set":{"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","person_id":"01a22797-747d-7d33-9b19-20adf71d538c"}},{"op":"I","tab":"entry","id":"01a22797-747e-72b7-973c-42c1d973f8d2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"person","act":"add","row_id":"01a22797-747d-7d33-9b19-20adf71d538c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A22797748B7CD898A99E2682BB9C3E',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"person","id":"01a22797-7489-7576-9e20-d2ec40247231","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a22797-748a-76ec-b5de-7252f882fa6e","set":{"team_id":"01a22797-72da-7d73-8482-ff72eb993963","person_id":"01a22797-7489-7576-9e20-d2ec40247231"}},{"op":"I","tab":"entry","id":"01a22797-748b-72f5-833c-8e5aedfcbf1c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"person","act":"add","row_id":"01a22797-7489-7576-9e20-d2ec40247231"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A2279774947646979552B2B0FF11B2',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a22797-7491-759d-a34b-929c8e55a808","set":{"site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a22797-7493-7c77-a12c-78abe878b3ea","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"equipment","act":"add","row_id":"01a22797-7491-759d-a34b-929c8e55a808"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A2279774B77C539C451C931D281F90',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"contact","id":"01a22797-7499-72a2-927d-deab0013b255","set":{"site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a22797-74b6-76a9-b9c1-fece466b3e9d","set":{"contact_id":"01a22797-7499-72a2-927d-deab0013b255","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a22797-74b6-76ec-89a5-044193e6fcb1","set":{"contact_id":"01a22797-7499-72a2-927d-deab0013b255","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a22797-74b7-74b2-accb-048738eae4c2","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"table":"contact","act":"add","row_id":"01a22797-7499-72a2-927d-deab0013b255"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A2279774D77ED6B025E7036F269A85',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"request","id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","priority":"danger","is_danger":true,"category_id":"01a22797-72e6-7574-b175-bf5fe8e883ab","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a22797-7361-7ed5-9bec-57240bc8f8fc","contact_id":"01a22797-7499-72a2-927d-deab0013b255","phone_id":"01a22797-74b6-76a9-b9c1-fece466b3e9d","caller_state":"confirmed","site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","equipment_id":"01a22797-7491-759d-a34b-929c8e55a808","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a22797-74c4-7d8f-9d96-d71d71dc5653","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","equipment_id":"01a22797-7491-759d-a34b-929c8e55a808","contact_id":"01a22797-7499-72a2-927d-deab0013b255","category_id":"01a22797-72e6-7574-b175-bf5fe8e883ab","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a22797-74c4-7d8f-9d96-d71d71dc5654","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a22797-74c4-7d8f-9d96-d71d71dc5655","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"question":"floor","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"},"text":"3"}},{"op":"I","tab":"entry","id":"01a22797-74c4-7d8f-9d96-d71d71dc5656","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"question":"state","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","choice":"well","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"},"text":""}},{"op":"I","tab":"call","id":"01a22797-74c6-7933-aed5-e5188dc6646c","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"request","contact_id":"01a22797-7499-72a2-927d-deab0013b255","phone_id":"01a22797-74b6-76a9-b9c1-fece466b3e9d","site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","place_text":"","entry_id":"01a22797-74c4-7d8f-9d96-d71d71dc5653","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a22797-74c4-7d8f-9d96-d71d71dc5657","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","contact_id":"01a22797-7499-72a2-927d-deab0013b255","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a22797-74c4-7fc3-82b9-0d7b4f6bb8ac","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56"},"why":"category","category_id":"01a22797-72e6-7574-b175-bf5fe8e883ab","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A2279775007695A6EFDD28B5F4047F',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"entry","id":"01a22797-74f6-770e-9f04-c6b690984a5a","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"text":""}},{"op":"U","tab":"request","id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","set":{"status":"assigned","assignee_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"base":{"status":"routed","assignee_id":null,"before_pause":null,"joined_to_id":null,"line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A22797750E79D991C96EF190BFD020',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"contact","id":"01a22797-750b-7137-bc80-1b9190e451d1","set":{"site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a22797-750b-76eb-8d38-20969abbe391","set":{"contact_id":"01a22797-750b-7137-bc80-1b9190e451d1","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a22797-750b-79c3-b5bc-fb36edef9c07","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"joined","contact_id":"01a22797-750b-7137-bc80-1b9190e451d1","phone_id":"01a22797-750b-76eb-8d38-20969abbe391","site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","place_text":"","entry_id":"01a22797-750b-79c3-b5bc-fb36edef9c08","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a22797-750b-79c3-b5bc-fb36edef9c08","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"call_id":"01a22797-750b-79c3-b5bc-fb36edef9c07","contact_id":"01a22797-750b-7137-bc80-1b9190e451d1"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A22797751672FEAED44FF6700C44CA',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"entry","id":"01a22797-7514-795b-9b0e-7c1c4024fda0","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"text":""}},{"op":"U","tab":"request","id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"before_pause":null,"joined_to_id":null,"assignee_id":"01a22797-7472-75a9-b1b8-6c13454866f2","line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A22797752B7551B3B02A8AA12F23DA',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"entry","id":"01a22797-7522-7753-80a2-bcfe3fa5613a","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A2279775517339A152B7C6439390BC',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"labour","id":"01a22797-7537-7802-a994-4b9efda1f11c","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","person_id":"01a22797-7472-75a9-b1b8-6c13454866f2","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"before_pause":null,"joined_to_id":null,"assignee_id":"01a22797-7472-75a9-b1b8-6c13454866f2","line":2,"team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56","pause_reason":null}},{"op":"I","tab":"entry","id":"01a22797-7547-777c-a479-c378f3c8be3b","set":{"request_id":"01a22797-74c4-7d8f-9d96-d71d71dc5652","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a22797-7537-7802-a994-4b9efda1f11c","dropped":["01a22797-74c4-7d8f-9d96-d71d71dc5657"],"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"text":""}},{"op":"U","tab":"promise","id":"01a22797-74c4-7d8f-9d96-d71d71dc5657","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A22797756573F3A446F0075DB3D492',X'01A22797745D7DE482C26DAB224AF5A3',1772445600000000,'[{"op":"I","tab":"contact","id":"01a22797-7556-72b5-9d9a-1ba3079df6b3","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a22797-7556-798e-85f9-e57cfdc3c14f","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a22797-7556-72b5-9d9a-1ba3079df6b3","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a22797-7556-7a95-b496-a159dbfe70e3","set":{"request_id":"01a22797-7556-798e-85f9-e57cfdc3c14f","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a22797-7556-72b5-9d9a-1ba3079df6b3"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a22797-7556-7b11-8973-b75682badac5","set":{"request_id":"01a22797-7556-798e-85f9-e57cfdc3c14f","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-745d-7de4-82c2-6dab224af5a3","station":"A","data":{"with":"01a22797-7556-7a95-b496-a159dbfe70e3"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a22797-7557-7393-884f-b37a01974998","set":{"request_id":"01a22797-7556-798e-85f9-e57cfdc3c14f","kind":"request","contact_id":"01a22797-7556-72b5-9d9a-1ba3079df6b3","place_text":"Mill Lane 4","entry_id":"01a22797-7556-7a95-b496-a159dbfe70e3","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A2279775907C3A9F4F9A74C41953F2',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a22797-757c-7f6f-8e22-a38b998fe8b3","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a22797-71f6-77b0-8b0f-920f21e800de","signed_at":1772445600000000,"entry_ids":["01a22797-72e7-7eff-bdd2-da2e919a2c41","01a22797-7363-74c7-bc46-bf0970f8a68c","01a22797-7399-7fc9-8427-f98a0a3d2a5c","01a22797-73c2-746a-bb5e-1dae8a18b212","01a22797-73de-781f-ae6b-d0e3fa315796","01a22797-740e-7df3-9a1d-0dd9ec613b4d","01a22797-741f-7baf-8291-42f11c8715ca","01a22797-7437-7acf-8d4d-af87eb3ae9b2","01a22797-7447-72f8-9afc-8d8536a59186","01a22797-745f-7626-8b64-a11a6f416280","01a22797-7473-7d61-81d0-d35405135981","01a22797-747e-72b7-973c-42c1d973f8d2","01a22797-748b-72f5-833c-8e5aedfcbf1c","01a22797-7493-7c77-a12c-78abe878b3ea","01a22797-74b7-74b2-accb-048738eae4c2","01a22797-74c4-7d8f-9d96-d71d71dc5653","01a22797-74c4-7d8f-9d96-d71d71dc5654","01a22797-74c4-7d8f-9d96-d71d71dc5655","01a22797-74c4-7d8f-9d96-d71d71dc5656","01a22797-74c4-7fc3-82b9-0d7b4f6bb8ac","01a22797-74f6-770e-9f04-c6b690984a5a","01a22797-750b-79c3-b5bc-fb36edef9c08","01a22797-7514-795b-9b0e-7c1c4024fda0","01a22797-7522-7753-80a2-bcfe3fa5613a","01a22797-7547-777c-a479-c378f3c8be3b","01a22797-7556-7a95-b496-a159dbfe70e3","01a22797-7556-7b11-8973-b75682badac5"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a22797-758b-7cba-85a5-f6f6617cf470","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a22797-71f6-77b0-8b0f-920f21e800de","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a22797-757c-7f6f-8e22-a38b998fe8b3"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A227977207790AB72B52B7FF27E0D5','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A22797749972A2927DDEAB0013B255',NULL,X'01A22797741D7A8B8AB273F3C5A2E79E','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A22797750B7137BC801B9190E451D1',NULL,X'01A22797741D7A8B8AB273F3C5A2E79E','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A22797755672B59D9A1BA3079DF6B3',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A2279774B676A9B9C1FECE466B3E9D',X'01A22797749972A2927DDEAB0013B255','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2279774B676EC89A5044193E6FCB1',X'01A22797749972A2927DDEAB0013B255','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A22797750B76EB8D3820969ABBE391',X'01A22797750B7137BC801B9190E451D1','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A2279773617ED59BEC57240BC8F8FC','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A22797757C7F6F8E22A38B998FE8B3','2026-03-02','A',X'01A2279771F677B08B0F920F21E800DE',1772445600000000,'["01a22797-72e7-7eff-bdd2-da2e919a2c41","01a22797-7363-74c7-bc46-bf0970f8a68c","01a22797-7399-7fc9-8427-f98a0a3d2a5c","01a22797-73c2-746a-bb5e-1dae8a18b212","01a22797-73de-781f-ae6b-d0e3fa315796","01a22797-740e-7df3-9a1d-0dd9ec613b4d","01a22797-741f-7baf-8291-42f11c8715ca","01a22797-7437-7acf-8d4d-af87eb3ae9b2","01a22797-7447-72f8-9afc-8d8536a59186","01a22797-745f-7626-8b64-a11a6f416280","01a22797-7473-7d61-81d0-d35405135981","01a22797-747e-72b7-973c-42c1d973f8d2","01a22797-748b-72f5-833c-8e5aedfcbf1c","01a22797-7493-7c77-a12c-78abe878b3ea","01a22797-74b7-74b2-accb-048738eae4c2","01a22797-74c4-7d8f-9d96-d71d71dc5653","01a22797-74c4-7d8f-9d96-d71d71dc5654","01a22797-74c4-7d8f-9d96-d71d71dc5655","01a22797-74c4-7d8f-9d96-d71d71dc5656","01a22797-74c4-7fc3-82b9-0d7b4f6bb8ac","01a22797-74f6-770e-9f04-c6b690984a5a","01a22797-750b-79c3-b5bc-fb36edef9c08","01a22797-7514-795b-9b0e-7c1c4024fda0","01a22797-7522-7753-80a2-bcfe3fa5613a","01a22797-7547-777c-a479-c378f3c8be3b","01a22797-7556-7a95-b496-a159dbfe70e3","01a22797-7556-7b11-8973-b75682badac5"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A22797721079C0B21178EB002B6D6F',X'01A227977207790AB72B52B7FF27E0D5','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2279774C47D8F9D96D71D71DC5653','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A2279772E77EFFBDD2DA2E919A2C41',NULL,'founded',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A22797736374C7BC46BF0970F8A68C',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"customer","act":"add","row_id":"01a22797-7361-7ed5-9bec-57240bc8f8fc"}','');
INSERT INTO "entry" VALUES(X'01A2279773997FC98427F98A0A3D2A5C',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-737f-7e95-bea8-dbce828f8a15"}','');
INSERT INTO "entry" VALUES(X'01A2279773C2746ABB5E1DAE8A18B212',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-73a1-7314-a66a-0a2f1627b433"}','');
INSERT INTO "entry" VALUES(X'01A2279773DE781FAE6BD0E3FA315796',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-73dc-77a0-90d9-61f7030d1a74"}','');
INSERT INTO "entry" VALUES(X'01A22797740E7DF39A1D0DD9EC613B4D',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-740d-7f5f-b6c6-2b955454975a"}','');
INSERT INTO "entry" VALUES(X'01A22797741F7BAF829142F11C8715CA',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e"}','');
INSERT INTO "entry" VALUES(X'01A2279774377ACF8D4DAF87EB3AE9B2',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-7436-7379-a7ee-794fae457335"}','');
INSERT INTO "entry" VALUES(X'01A22797744772F89AFC8D8536A59186',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"site","act":"add","row_id":"01a22797-7446-7a58-b5e7-ad3e58854d1a"}','');
INSERT INTO "entry" VALUES(X'01A22797745F76268B64A11A6F416280',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"person","act":"add","row_id":"01a22797-745d-7de4-82c2-6dab224af5a3"}','');
INSERT INTO "entry" VALUES(X'01A2279774737D6181D0D35405135981',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"person","act":"add","row_id":"01a22797-7472-75a9-b1b8-6c13454866f2"}','');
INSERT INTO "entry" VALUES(X'01A22797747E72B7973C42C1D973F8D2',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"person","act":"add","row_id":"01a22797-747d-7d33-9b19-20adf71d538c"}','');
INSERT INTO "entry" VALUES(X'01A22797748B72F5833C8E5AEDFCBF1C',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"person","act":"add","row_id":"01a22797-7489-7576-9e20-d2ec40247231"}','');
INSERT INTO "entry" VALUES(X'01A2279774937C77A12C78ABE878B3EA',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"equipment","act":"add","row_id":"01a22797-7491-759d-a34b-929c8e55a808"}','');
INSERT INTO "entry" VALUES(X'01A2279774B774B2ACCB048738EAE4C2',NULL,'directory',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"table":"contact","act":"add","row_id":"01a22797-7499-72a2-927d-deab0013b255"}','');
INSERT INTO "entry" VALUES(X'01A2279774C47D8F9D96D71D71DC5653',X'01A2279774C47D8F9D96D71D71DC5652','registered',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a22797-741d-7a8b-8ab2-73f3c5a2e79e","equipment_id":"01a22797-7491-759d-a34b-929c8e55a808","contact_id":"01a22797-7499-72a2-927d-deab0013b255","category_id":"01a22797-72e6-7574-b175-bf5fe8e883ab","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2279774C47D8F9D96D71D71DC5654',X'01A2279774C47D8F9D96D71D71DC5652','access_noted',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"}','code 12');
INSERT INTO "entry" VALUES(X'01A2279774C47D8F9D96D71D71DC5655',X'01A2279774C47D8F9D96D71D71DC5652','answered',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"question":"floor","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"}','3');
INSERT INTO "entry" VALUES(X'01A2279774C47D8F9D96D71D71DC5656',X'01A2279774C47D8F9D96D71D71DC5652','answered',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"question":"state","form_id":"01a22797-72db-7b24-83c8-df160c34c81f","choice":"well","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"}','');
INSERT INTO "entry" VALUES(X'01A2279774C47FC382B90D7B4F6BB8AC',X'01A2279774C47D8F9D96D71D71DC5652','routed',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a22797-72da-72a5-8da8-4ef9d6084f56"},"why":"category","category_id":"01a22797-72e6-7574-b175-bf5fe8e883ab","with":"01a22797-74c4-7d8f-9d96-d71d71dc5653"}','');
INSERT INTO "entry" VALUES(X'01A2279774F6770E9F04C6B690984A5A',X'01A2279774C47D8F9D96D71D71DC5652','assigned',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a22797-7472-75a9-b1b8-6c13454866f2"},"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"}','');
INSERT INTO "entry" VALUES(X'01A22797750B79C3B5BCFB36EDEF9C08',X'01A2279774C47D8F9D96D71D71DC5652','joined',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"call_id":"01a22797-750b-79c3-b5bc-fb36edef9c07","contact_id":"01a22797-750b-7137-bc80-1b9190e451d1"}','Me too');
INSERT INTO "entry" VALUES(X'01A227977514795B9B0E7C1C4024FDA0',X'01A2279774C47D8F9D96D71D71DC5652','accepted',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"}','');
INSERT INTO "entry" VALUES(X'01A227977522775380A2BCFE3FA5613A',X'01A2279774C47D8F9D96D71D71DC5652','corrected',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A227977547777CA479C378F3C8BE3B',X'01A2279774C47D8F9D96D71D71DC5652','closed',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a22797-7537-7802-a994-4b9efda1f11c","dropped":["01a22797-74c4-7d8f-9d96-d71d71dc5657"],"person_id":"01a22797-7472-75a9-b1b8-6c13454866f2"}','');
INSERT INTO "entry" VALUES(X'01A2279775567A95B496A159DBFE70E3',X'01A227977556798E85F9E57CFDC3C14F','registered',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a22797-7556-72b5-9d9a-1ba3079df6b3"}','No light');
INSERT INTO "entry" VALUES(X'01A2279775567B118973B75682BADAC5',X'01A227977556798E85F9E57CFDC3C14F','place_noted',1772445600000000,1772445600000000,X'01A22797745D7DE482C26DAB224AF5A3',NULL,'A','{"with":"01a22797-7556-7a95-b496-a159dbfe70e3"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A22797758B7CBA85A5F6F6617CF470',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2279771F677B08B0F920F21E800DE',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a22797-757c-7f6f-8e22-a38b998fe8b3"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A227977491759DA34B929C8E55A808',X'01A22797741D7A8B8AB273F3C5A2E79E','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A2279772DB7B2483C8DF160C34C81F','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A2279775377802A9944B9EFDA1F11C',X'01A2279774C47D8F9D96D71D71DC5652',X'01A22797747275A9B1B86C13454866F2',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A2279771F677B08B0F920F21E800DE','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A22797745D7DE482C26DAB224AF5A3','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A22797747275A9B1B86C13454866F2','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A22797747D7D339B1920ADF71D538C','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A22797748975769E20D2EC40247231','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A2279774C47D8F9D96D71D71DC5657',X'01A2279774C47D8F9D96D71D71DC5652',X'01A22797749972A2927DDEAB0013B255','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A2279774C47D8F9D96D71D71DC5652','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A2279772DA72A58DA84EF9D6084F56',X'01A22797747275A9B1B86C13454866F2','danger',1,X'01A2279772E67574B175BF5FE8E883AB',X'01A2279772DB7B2483C8DF160C34C81F','{"inside":true,"floor":"3","state":"well"}',X'01A2279773617ED59BEC57240BC8F8FC',X'01A22797749972A2927DDEAB0013B255',X'01A2279774B676A9B9C1FECE466B3E9D','confirmed',X'01A22797741D7A8B8AB273F3C5A2E79E',X'01A227977491759DA34B929C8E55A808','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A227977556798E85F9E57CFDC3C14F','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A22797755672B59D9A1BA3079DF6B3',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A22797737F7E95BEA8DBCE828F8A15',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2279773A17314A66A0A2F1627B433',X'01A22797737F7E95BEA8DBCE828F8A15',X'01A2279773617ED59BEC57240BC8F8FC','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2279773DC77A090D961F7030D1A74',X'01A22797737F7E95BEA8DBCE828F8A15',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A22797740D7F5FB6C62B955454975A',X'01A22797737F7E95BEA8DBCE828F8A15',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A22797741D7A8B8AB273F3C5A2E79E',X'01A2279773A17314A66A0A2F1627B433',X'01A2279773617ED59BEC57240BC8F8FC','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2279774367379A7EE794FAE457335',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2279774467A58B5E7AD3E58854D1A',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A227977212744D80F3EFBAE146929E',X'01A22797721079C0B21178EB002B6D6F','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2279772D97D4BAB83BE8191AD33EE','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2279772DA72A58DA84EF9D6084F56','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2279772DA7D738482FF72EB993963','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2279774737D6181D0D35405135980',X'01A2279772DA72A58DA84EF9D6084F56',X'01A22797747275A9B1B86C13454866F2',NULL);
INSERT INTO "team_member" VALUES(X'01A22797747E72B7973C42C1D973F8D1',X'01A2279772DA72A58DA84EF9D6084F56',X'01A22797747D7D339B1920ADF71D538C',NULL);
INSERT INTO "team_member" VALUES(X'01A22797748A76ECB5DE7252F882FA6E',X'01A2279772DA7D738482FF72EB993963',X'01A22797748975769E20D2EC40247231',NULL);
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
