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
INSERT INTO "call" VALUES(X'01A2275E6DE1757DBEDC6640ED760ECE',X'01A2275E6DDE7796A32769E0A1A614A0','request',X'01A2275E6DB07B59B876367A3DBFE355',X'01A2275E6DD07D1BA15FD4E5BC9C1C95',X'01A2275E6D87781AABE47CE65EE2CFA7','',X'01A2275E6DDE784F8FED8BFF77B0688D',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2275E6DFB7F148D9D75C2090149F4',X'01A2275E6DDE7796A32769E0A1A614A0','joined',X'01A2275E6DFB7F148D9D75C2090149F2',X'01A2275E6DFB7F148D9D75C2090149F3',X'01A2275E6D87781AABE47CE65EE2CFA7','',X'01A2275E6DFC794895ADC9DB4BE7844D',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A2275E6E197AE788F41A2A5856E2C8',X'01A2275E6E187DC99B992A0C2E029CC4','request',X'01A2275E6E187DC99B992A0C2E029CC3',NULL,NULL,'Mill Lane 4',X'01A2275E6E187DC99B992A0C2E029CC5',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A2275E6D537D19BEDEB1453CC07B05','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A2275E6D5170F4BEF5D0740E905010',2,X'01A2275E6D4F77D9BC4E0C75EFCF2044','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A2275E6D537D19BEDEB1453CC07B06','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A2275E6D4F77D9BC4E0C75EFCF2044','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A2275E6D537D19BEDEB1453CC07B07','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A2275E6D5671AF927998CD2C656F5B',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"company","id":"01a2275e-6d13-79c7-90cc-8fc8714f844a","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a2275e-6d14-7ef1-b486-2d2fc98b629a","set":{"company_id":"01a2275e-6d13-79c7-90cc-8fc8714f844a","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a2275e-6d16-78de-b2d3-3cd0e0266788","set":{"desk_id":"01a2275e-6d14-7ef1-b486-2d2fc98b629a","letters":"A"}},{"op":"I","tab":"person","id":"01a2275e-6d0d-742a-8f2b-e91faef02049","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a2275e-6d17-7ae9-9311-72ebf831b5df","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a2275e-6d50-729b-b6d0-dac915b4723e","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a2275e-6d51-70f4-bef5-d0740e905010","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a2275e-6d53-7d19-bede-b1453cc07b05","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a2275e-6d53-7d19-bede-b1453cc07b06","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a2275e-6d53-7d19-bede-b1453cc07b07","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a2275e-6d55-7c95-be56-ef23c8add5ab","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A2275E6D6C7A66915FDBB2447B50B5',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"customer","id":"01a2275e-6d69-7dc1-b406-e7d7564240b5","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a2275e-6d6b-7150-a93c-9f18045000a8","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"customer","act":"add","row_id":"01a2275e-6d69-7dc1-b406-e7d7564240b5"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A2275E6D7678378D028B2FD4CDCF46',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d71-74cb-b13b-f05048e06561","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d75-71ba-8bdf-f345352a6a8c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d71-74cb-b13b-f05048e06561"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A2275E6D7D7FC9A93C1F526E2C5DDD',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d78-79fa-b34d-8b2ee30415d9","set":{"parent_id":"01a2275e-6d71-74cb-b13b-f05048e06561","customer_id":"01a2275e-6d69-7dc1-b406-e7d7564240b5","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d7c-7060-bb53-734ce7366733","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d78-79fa-b34d-8b2ee30415d9"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A2275E6D817C468A535B0479A148FD',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d7f-725c-a605-c3ad815be00d","set":{"parent_id":"01a2275e-6d71-74cb-b13b-f05048e06561","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d80-7b87-8f26-b21a8e30e06d","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d7f-725c-a605-c3ad815be00d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A2275E6D857A2BB600B6B2C969E8AA',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d83-7493-b0f6-f6cc07ff35ca","set":{"parent_id":"01a2275e-6d71-74cb-b13b-f05048e06561","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d85-73b8-ac2c-bd3b9a1d0e3b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d83-7493-b0f6-f6cc07ff35ca"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A2275E6D8A7464AAA31B6311C4B334',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","set":{"parent_id":"01a2275e-6d78-79fa-b34d-8b2ee30415d9","customer_id":"01a2275e-6d69-7dc1-b406-e7d7564240b5","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d89-747c-91cd-74eddeeaa664","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A2275E6D8E79FE803C728CA95D9554',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d8c-7d29-b62f-19d44c44f0f4","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d8d-7bee-bce3-2810d004beab","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d8c-7d29-b62f-19d44c44f0f4"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A2275E6D927555BB667E34889718F9',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"site","id":"01a2275e-6d90-7cf0-9040-b0e7bf6b70ae","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a2275e-6d91-7aa7-bcc9-4e7950331ef9","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"site","act":"add","row_id":"01a2275e-6d90-7cf0-9040-b0e7bf6b70ae"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A2275E6D98762BA3DA8C9B701BB75D',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a2275e-6d97-7941-b486-74ff37e7a292","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"person","act":"add","row_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A2275E6D9D742F9B1C2C8C9E9EF554',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275e-6d9c-7b8b-bf6c-3e1f46d2c399","set":{"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"}},{"op":"I","tab":"entry","id":"01a2275e-6d9d-742f-9b1c-2c8c9e9ef553","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"person","act":"add","row_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A2275E6DA2715E89595DA18C7A8B40',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275e-6da0-7e28-87a5-6c73172c8391","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275e-6da1-7b69-9aef-8a36305e7dd2","set":{"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","person_id":"01a2275e-6da0-7e28-87a5-6c73172c8391"}},{"op":"I","tab":"entry","id":"01a2275e-6da1-7cdb-813b-3059cbf7d712","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"person","act":"add","row_id":"01a2275e-6da0-7e28-87a5-6c73172c8391"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A2275E6DA67C07A28854CB3FEF492C',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"person","id":"01a2275e-6da5-7b54-9aa2-26686a49bc4e","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a2275e-6da6-7c07-a288-54cb3fef492a","set":{"team_id":"01a2275e-6d50-729b-b6d0-dac915b4723e","person_id":"01a2275e-6da5-7b54-9aa2-26686a49bc4e"}},{"op":"I","tab":"entry","id":"01a2275e-6da6-7c07-a288-54cb3fef492b","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"person","act":"add","row_id":"01a2275e-6da5-7b54-9aa2-26686a49bc4e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A2275E6DAD7DB9BCA297C2B26D878E',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168","set":{"site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a2275e-6dad-7db9-bca2-97c2b26d878d","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"equipment","act":"add","row_id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A2275E6DD274B8A6F2C070C6FD5804',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275e-6db0-7b59-b876-367a3dbfe355","set":{"site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a2275e-6dd0-7d1b-a15f-d4e5bc9c1c95","set":{"contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a2275e-6dd0-7d1b-a15f-d4e5bc9c1c96","set":{"contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a2275e-6dd1-7645-9516-5bc037ed1a31","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"table":"contact","act":"add","row_id":"01a2275e-6db0-7b59-b876-367a3dbfe355"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A2275E6DE97D108427DA498525FE25',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"request","id":"01a2275e-6dde-7796-a327-69e0a1a614a0","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","priority":"danger","is_danger":true,"category_id":"01a2275e-6d53-7d19-bede-b1453cc07b05","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a2275e-6d69-7dc1-b406-e7d7564240b5","contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","phone_id":"01a2275e-6dd0-7d1b-a15f-d4e5bc9c1c95","caller_state":"confirmed","site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","equipment_id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a2275e-6dde-784f-8fed-8bff77b0688d","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","equipment_id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168","contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","category_id":"01a2275e-6d53-7d19-bede-b1453cc07b05","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a2275e-6dde-7984-9095-7a9a1bdd1067","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"with":"01a2275e-6dde-784f-8fed-8bff77b0688d"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a2275e-6dde-7e2b-8239-f69ec0d744c2","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"question":"floor","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"},"text":"3"}},{"op":"I","tab":"entry","id":"01a2275e-6ddf-7679-9c1f-48151333e917","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"question":"state","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","choice":"well","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"},"text":""}},{"op":"I","tab":"call","id":"01a2275e-6de1-757d-bedc-6640ed760ece","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"request","contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","phone_id":"01a2275e-6dd0-7d1b-a15f-d4e5bc9c1c95","site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","place_text":"","entry_id":"01a2275e-6dde-784f-8fed-8bff77b0688d","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a2275e-6ddf-7e37-b8d6-b5e6626c2290","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275e-6ddf-7e37-b8d6-b5e6626c2291","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044"},"why":"category","category_id":"01a2275e-6d53-7d19-bede-b1453cc07b05","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A2275E6DF67357B63FF88BE64FA13B',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275e-6df3-784b-b6c5-d8021e1bd376","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"text":""}},{"op":"U","tab":"request","id":"01a2275e-6dde-7796-a327-69e0a1a614a0","set":{"status":"assigned","assignee_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"base":{"status":"routed","assignee_id":null,"line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","before_pause":null,"joined_to_id":null,"pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A2275E6DFE70849939CB6BD4B3FD4A',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275e-6dfb-7f14-8d9d-75c2090149f2","set":{"site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a2275e-6dfb-7f14-8d9d-75c2090149f3","set":{"contact_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f2","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a2275e-6dfb-7f14-8d9d-75c2090149f4","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"joined","contact_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f2","phone_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f3","site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","place_text":"","entry_id":"01a2275e-6dfc-7948-95ad-c9db4be7844d","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275e-6dfc-7948-95ad-c9db4be7844d","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"call_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f4","contact_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f2"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A2275E6E047CAA964FCC145FB2D5AB',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275e-6e02-7f54-911e-5863dd3569b5","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"text":""}},{"op":"U","tab":"request","id":"01a2275e-6dde-7796-a327-69e0a1a614a0","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null,"assignee_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303","line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","before_pause":null,"joined_to_id":null,"pause_reason":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A2275E6E0B7912BEE643F9A38915A0',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"entry","id":"01a2275e-6e07-74b4-bb3c-0f0433552c77","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a2275e-6dde-7796-a327-69e0a1a614a0","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A2275E6E1577D4BC59B4A2F8924CC3',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"labour","id":"01a2275e-6e0e-7c60-b763-0d5af3ca26ec","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a2275e-6dde-7796-a327-69e0a1a614a0","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null,"assignee_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303","line":2,"team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044","before_pause":null,"joined_to_id":null,"pause_reason":null}},{"op":"I","tab":"entry","id":"01a2275e-6e13-7069-b512-9b25bc2e5c11","set":{"request_id":"01a2275e-6dde-7796-a327-69e0a1a614a0","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2275e-6e0e-7c60-b763-0d5af3ca26ec","dropped":["01a2275e-6ddf-7e37-b8d6-b5e6626c2290"],"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"text":""}},{"op":"U","tab":"promise","id":"01a2275e-6ddf-7e37-b8d6-b5e6626c2290","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A2275E6E1A768C9B40FD40C5BD3615',X'01A2275E6D947AD0A82BFB622669EBDE',1772445600000000,'[{"op":"I","tab":"contact","id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc3","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc4","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc3","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc5","set":{"request_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc4","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc3"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc6","set":{"request_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc4","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde","station":"A","data":{"with":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc5"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a2275e-6e19-7ae7-88f4-1a2a5856e2c8","set":{"request_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc4","kind":"request","contact_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc3","place_text":"Mill Lane 4","entry_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc5","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A2275E6E2C7088A61BBF1EA1B6BC82',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a2275e-6e24-7755-be80-f1a51ed71952","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","signed_at":1772445600000000,"entry_ids":["01a2275e-6d55-7c95-be56-ef23c8add5ab","01a2275e-6d6b-7150-a93c-9f18045000a8","01a2275e-6d75-71ba-8bdf-f345352a6a8c","01a2275e-6d7c-7060-bb53-734ce7366733","01a2275e-6d80-7b87-8f26-b21a8e30e06d","01a2275e-6d85-73b8-ac2c-bd3b9a1d0e3b","01a2275e-6d89-747c-91cd-74eddeeaa664","01a2275e-6d8d-7bee-bce3-2810d004beab","01a2275e-6d91-7aa7-bcc9-4e7950331ef9","01a2275e-6d97-7941-b486-74ff37e7a292","01a2275e-6d9d-742f-9b1c-2c8c9e9ef553","01a2275e-6da1-7cdb-813b-3059cbf7d712","01a2275e-6da6-7c07-a288-54cb3fef492b","01a2275e-6dad-7db9-bca2-97c2b26d878d","01a2275e-6dd1-7645-9516-5bc037ed1a31","01a2275e-6dde-784f-8fed-8bff77b0688d","01a2275e-6dde-7984-9095-7a9a1bdd1067","01a2275e-6dde-7e2b-8239-f69ec0d744c2","01a2275e-6ddf-7679-9c1f-48151333e917","01a2275e-6ddf-7e37-b8d6-b5e6626c2291","01a2275e-6df3-784b-b6c5-d8021e1bd376","01a2275e-6dfc-7948-95ad-c9db4be7844d","01a2275e-6e02-7f54-911e-5863dd3569b5","01a2275e-6e07-74b4-bb3c-0f0433552c77","01a2275e-6e13-7069-b512-9b25bc2e5c11","01a2275e-6e18-7dc9-9b99-2a0c2e029cc5","01a2275e-6e18-7dc9-9b99-2a0c2e029cc6"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a2275e-6e29-712f-b09c-e6c701d7d83f","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a2275e-6d0d-742a-8f2b-e91faef02049","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a2275e-6e24-7755-be80-f1a51ed71952"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A2275E6D1379C790CC8FC8714F844A','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A2275E6DB07B59B876367A3DBFE355',NULL,X'01A2275E6D87781AABE47CE65EE2CFA7','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2275E6DFB7F148D9D75C2090149F2',NULL,X'01A2275E6D87781AABE47CE65EE2CFA7','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A2275E6E187DC99B992A0C2E029CC3',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A2275E6DD07D1BA15FD4E5BC9C1C95',X'01A2275E6DB07B59B876367A3DBFE355','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2275E6DD07D1BA15FD4E5BC9C1C96',X'01A2275E6DB07B59B876367A3DBFE355','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A2275E6DFB7F148D9D75C2090149F3',X'01A2275E6DFB7F148D9D75C2090149F2','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A2275E6D697DC1B406E7D7564240B5','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A2275E6E247755BE80F1A51ED71952','2026-03-02','A',X'01A2275E6D0D742A8F2BE91FAEF02049',1772445600000000,'["01a2275e-6d55-7c95-be56-ef23c8add5ab","01a2275e-6d6b-7150-a93c-9f18045000a8","01a2275e-6d75-71ba-8bdf-f345352a6a8c","01a2275e-6d7c-7060-bb53-734ce7366733","01a2275e-6d80-7b87-8f26-b21a8e30e06d","01a2275e-6d85-73b8-ac2c-bd3b9a1d0e3b","01a2275e-6d89-747c-91cd-74eddeeaa664","01a2275e-6d8d-7bee-bce3-2810d004beab","01a2275e-6d91-7aa7-bcc9-4e7950331ef9","01a2275e-6d97-7941-b486-74ff37e7a292","01a2275e-6d9d-742f-9b1c-2c8c9e9ef553","01a2275e-6da1-7cdb-813b-3059cbf7d712","01a2275e-6da6-7c07-a288-54cb3fef492b","01a2275e-6dad-7db9-bca2-97c2b26d878d","01a2275e-6dd1-7645-9516-5bc037ed1a31","01a2275e-6dde-784f-8fed-8bff77b0688d","01a2275e-6dde-7984-9095-7a9a1bdd1067","01a2275e-6dde-7e2b-8239-f69ec0d744c2","01a2275e-6ddf-7679-9c1f-48151333e917","01a2275e-6ddf-7e37-b8d6-b5e6626c2291","01a2275e-6df3-784b-b6c5-d8021e1bd376","01a2275e-6dfc-7948-95ad-c9db4be7844d","01a2275e-6e02-7f54-911e-5863dd3569b5","01a2275e-6e07-74b4-bb3c-0f0433552c77","01a2275e-6e13-7069-b512-9b25bc2e5c11","01a2275e-6e18-7dc9-9b99-2a0c2e029cc5","01a2275e-6e18-7dc9-9b99-2a0c2e029cc6"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A2275E6D147EF1B4862D2FC98B629A',X'01A2275E6D1379C790CC8FC8714F844A','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A2275E6DDE784F8FED8BFF77B0688D','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A2275E6D557C95BE56EF23C8ADD5AB',NULL,'founded',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A2275E6D6B7150A93C9F18045000A8',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"customer","act":"add","row_id":"01a2275e-6d69-7dc1-b406-e7d7564240b5"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D7571BA8BDFF345352A6A8C',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d71-74cb-b13b-f05048e06561"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D7C7060BB53734CE7366733',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d78-79fa-b34d-8b2ee30415d9"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D807B878F26B21A8E30E06D',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d7f-725c-a605-c3ad815be00d"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D8573B8AC2CBD3B9A1D0E3B',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d83-7493-b0f6-f6cc07ff35ca"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D89747C91CD74EDDEEAA664',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D8D7BEEBCE32810D004BEAB',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d8c-7d29-b62f-19d44c44f0f4"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D917AA7BCC94E7950331EF9',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"site","act":"add","row_id":"01a2275e-6d90-7cf0-9040-b0e7bf6b70ae"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D977941B48674FF37E7A292',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"person","act":"add","row_id":"01a2275e-6d94-7ad0-a82b-fb622669ebde"}','');
INSERT INTO "entry" VALUES(X'01A2275E6D9D742F9B1C2C8C9E9EF553',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"person","act":"add","row_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DA17CDB813B3059CBF7D712',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"person","act":"add","row_id":"01a2275e-6da0-7e28-87a5-6c73172c8391"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DA67C07A28854CB3FEF492B',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"person","act":"add","row_id":"01a2275e-6da5-7b54-9aa2-26686a49bc4e"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DAD7DB9BCA297C2B26D878D',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"equipment","act":"add","row_id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DD1764595165BC037ED1A31',NULL,'directory',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"table":"contact","act":"add","row_id":"01a2275e-6db0-7b59-b876-367a3dbfe355"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DDE784F8FED8BFF77B0688D',X'01A2275E6DDE7796A32769E0A1A614A0','registered',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a2275e-6d87-781a-abe4-7ce65ee2cfa7","equipment_id":"01a2275e-6da9-7ff3-8db6-e2a74bd75168","contact_id":"01a2275e-6db0-7b59-b876-367a3dbfe355","category_id":"01a2275e-6d53-7d19-bede-b1453cc07b05","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A2275E6DDE798490957A9A1BDD1067',X'01A2275E6DDE7796A32769E0A1A614A0','access_noted',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"with":"01a2275e-6dde-784f-8fed-8bff77b0688d"}','code 12');
INSERT INTO "entry" VALUES(X'01A2275E6DDE7E2B8239F69EC0D744C2',X'01A2275E6DDE7796A32769E0A1A614A0','answered',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"question":"floor","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"}','3');
INSERT INTO "entry" VALUES(X'01A2275E6DDF76799C1F48151333E917',X'01A2275E6DDE7796A32769E0A1A614A0','answered',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"question":"state","form_id":"01a2275e-6d51-70f4-bef5-d0740e905010","choice":"well","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DDF7E37B8D6B5E6626C2291',X'01A2275E6DDE7796A32769E0A1A614A0','routed',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a2275e-6d4f-77d9-bc4e-0c75efcf2044"},"why":"category","category_id":"01a2275e-6d53-7d19-bede-b1453cc07b05","with":"01a2275e-6dde-784f-8fed-8bff77b0688d"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DF3784BB6C5D8021E1BD376',X'01A2275E6DDE7796A32769E0A1A614A0','assigned',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"},"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"}','');
INSERT INTO "entry" VALUES(X'01A2275E6DFC794895ADC9DB4BE7844D',X'01A2275E6DDE7796A32769E0A1A614A0','joined',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"call_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f4","contact_id":"01a2275e-6dfb-7f14-8d9d-75c2090149f2"}','Me too');
INSERT INTO "entry" VALUES(X'01A2275E6E027F54911E5863DD3569B5',X'01A2275E6DDE7796A32769E0A1A614A0','accepted',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"}','');
INSERT INTO "entry" VALUES(X'01A2275E6E0774B4BB3C0F0433552C77',X'01A2275E6DDE7796A32769E0A1A614A0','corrected',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A2275E6E137069B5129B25BC2E5C11',X'01A2275E6DDE7796A32769E0A1A614A0','closed',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a2275e-6e0e-7c60-b763-0d5af3ca26ec","dropped":["01a2275e-6ddf-7e37-b8d6-b5e6626c2290"],"person_id":"01a2275e-6d9a-7dfb-8a85-ed659ddfd303"}','');
INSERT INTO "entry" VALUES(X'01A2275E6E187DC99B992A0C2E029CC5',X'01A2275E6E187DC99B992A0C2E029CC4','registered',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc3"}','No light');
INSERT INTO "entry" VALUES(X'01A2275E6E187DC99B992A0C2E029CC6',X'01A2275E6E187DC99B992A0C2E029CC4','place_noted',1772445600000000,1772445600000000,X'01A2275E6D947AD0A82BFB622669EBDE',NULL,'A','{"with":"01a2275e-6e18-7dc9-9b99-2a0c2e029cc5"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A2275E6E29712FB09CE6C701D7D83F',NULL,'day_signed',1772445600000000,1772445600000000,X'01A2275E6D0D742A8F2BE91FAEF02049',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a2275e-6e24-7755-be80-f1a51ed71952"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A2275E6DA97FF38DB6E2A74BD75168',X'01A2275E6D87781AABE47CE65EE2CFA7','2','Lift','Otis','2000','',NULL,NULL,NULL);
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
INSERT INTO "intake_form" VALUES(X'01A2275E6D5170F4BEF5D0740E905010','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A2275E6E0E7C60B7630D5AF3CA26EC',X'01A2275E6DDE7796A32769E0A1A614A0',X'01A2275E6D9A7DFB8A85ED659DDFD303',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A2275E6D0D742A8F2BE91FAEF02049','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275E6D947AD0A82BFB622669EBDE','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275E6D9A7DFB8A85ED659DDFD303','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275E6DA07E2887A56C73172C8391','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A2275E6DA57B549AA226686A49BC4E','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A2275E6DDF7E37B8D6B5E6626C2290',X'01A2275E6DDE7796A32769E0A1A614A0',X'01A2275E6DB07B59B876367A3DBFE355','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A2275E6DDE7796A32769E0A1A614A0','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,NULL,2,X'01A2275E6D4F77D9BC4E0C75EFCF2044',X'01A2275E6D9A7DFB8A85ED659DDFD303','danger',1,X'01A2275E6D537D19BEDEB1453CC07B05',X'01A2275E6D5170F4BEF5D0740E905010','{"inside":true,"floor":"3","state":"well"}',X'01A2275E6D697DC1B406E7D7564240B5',X'01A2275E6DB07B59B876367A3DBFE355',X'01A2275E6DD07D1BA15FD4E5BC9C1C95','confirmed',X'01A2275E6D87781AABE47CE65EE2CFA7',X'01A2275E6DA97FF38DB6E2A74BD75168','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A2275E6E187DC99B992A0C2E029CC4','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A2275E6E187DC99B992A0C2E029CC3',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A2275E6D7174CBB13BF05048E06561',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D7879FAB34D8B2EE30415D9',X'01A2275E6D7174CBB13BF05048E06561',X'01A2275E6D697DC1B406E7D7564240B5','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D7F725CA605C3AD815BE00D',X'01A2275E6D7174CBB13BF05048E06561',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D837493B0F6F6CC07FF35CA',X'01A2275E6D7174CBB13BF05048E06561',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D87781AABE47CE65EE2CFA7',X'01A2275E6D7879FAB34D8B2EE30415D9',X'01A2275E6D697DC1B406E7D7564240B5','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D8C7D29B62F19D44C44F0F4',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A2275E6D907CF09040B0E7BF6B70AE',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A2275E6D1678DEB2D33CD0E0266788',X'01A2275E6D147EF1B4862D2FC98B629A','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A2275E6D177AE9931172EBF831B5DF','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2275E6D4F77D9BC4E0C75EFCF2044','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A2275E6D50729BB6D0DAC915B4723E','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A2275E6D9C7B8BBF6C3E1F46D2C399',X'01A2275E6D4F77D9BC4E0C75EFCF2044',X'01A2275E6D9A7DFB8A85ED659DDFD303',NULL);
INSERT INTO "team_member" VALUES(X'01A2275E6DA17B699AEF8A36305E7DD2',X'01A2275E6D4F77D9BC4E0C75EFCF2044',X'01A2275E6DA07E2887A56C73172C8391',NULL);
INSERT INTO "team_member" VALUES(X'01A2275E6DA67C07A28854CB3FEF492A',X'01A2275E6D50729BB6D0DAC915B4723E',X'01A2275E6DA57B549AA226686A49BC4E',NULL);
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
