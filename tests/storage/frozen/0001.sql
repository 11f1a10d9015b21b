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
INSERT INTO "call" VALUES(X'01A20AB6462F7B93B97D3E166A791BDB',X'01A20AB6462D7F2E8837B8DF89668126','request',X'01A20AB646047C5D9B59DAB03388C82E',X'01A20AB6462077338C0A98FC8FA11BC1',X'01A20AB645C17B649D4F0B6C4796B03D','',X'01A20AB6462D7F2E8837B8DF89668127',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A20AB646417F8D8762E3ED0D7BC998',X'01A20AB6462D7F2E8837B8DF89668126','joined',X'01A20AB646417DC6BFA120F2B8C5D18C',X'01A20AB646417DC6BFA120F2B8C5D18D',X'01A20AB645C17B649D4F0B6C4796B03D','',X'01A20AB646417F8D8762E3ED0D7BC999',1772445600000000,1772445600000000,NULL,NULL);
INSERT INTO "call" VALUES(X'01A20AB646657734BE2D0A50BE5BEA3A',X'01A20AB646647EE189B37B03FB26B16D','request',X'01A20AB6466474A49D676DEFE2A7DAEA',NULL,NULL,'Mill Lane 4',X'01A20AB646647EE189B37B03FB26B16E',1772445600000000,1772445600000000,NULL,NULL);
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
INSERT INTO "category" VALUES(X'01A20AB6455273CCB0B0794A226F71F1','trapped','{"en":"Trapped","ru":"Застряли"}','trapped','danger','{"danger":30}',25,0,X'01A20AB6455075EFB58EBEF979D87BB3',2,X'01A20AB6454F785782EB01945B8C41B6','{}','{}','{}',1,NULL);
INSERT INTO "category" VALUES(X'01A20AB6455273CCB0B0794A226F71F2','stopped','{"en":"Lift stopped","zh":"电梯停了"}','stopped','normal','{"urgent":120,"normal":1440}',NULL,1,NULL,2,X'01A20AB6454F785782EB01945B8C41B6','{}','{}','{}',0,NULL);
INSERT INTO "category" VALUES(X'01A20AB6455273CCB0B0794A226F71F3','question','{"en":"A question"}','question','low','{}',NULL,2,NULL,1,NULL,'{}','{}','{}',0,NULL);
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
INSERT INTO "change" VALUES(1,X'01A20AB6455479DFB6A859618137DC00',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"company","id":"01a20ab6-4542-714b-83f6-8e88d8b9ad1d","set":{"name":"Riga Lifts","country":"RU","currency":"EUR","language":"en","kind":"live","pack":"lifts"}},{"op":"I","tab":"desk","id":"01a20ab6-4548-70b0-a7c7-7704ff8bb554","set":{"company_id":"01a20ab6-4542-714b-83f6-8e88d8b9ad1d","name":"Lift desk","zone":"Europe/Riga","phone":"","day_starts_minute":0,"ring_back_minutes":30,"danger_ring_back_minutes":10,"unaccepted_minutes":10}},{"op":"I","tab":"station","id":"01a20ab6-4549-7f22-8f2d-f6b0c7c2c8fc","set":{"desk_id":"01a20ab6-4548-70b0-a7c7-7704ff8bb554","letters":"A"}},{"op":"I","tab":"person","id":"01a20ab6-4540-773a-8965-35a9bddc49e6","set":{"name":"Anna Petrova","login":"anna","role":"supervisor","phone":"","note":""}},{"op":"I","tab":"team","id":"01a20ab6-454f-7857-82eb-01945b8c41b5","set":{"name":"The desk","line":1,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a20ab6-454f-7857-82eb-01945b8c41b6","set":{"name":"Field","line":2,"phone":"","is_contractor":false}},{"op":"I","tab":"team","id":"01a20ab6-454f-7e32-8d3e-e17c29d2f0c7","set":{"name":"The maker","line":3,"phone":"","is_contractor":true}},{"op":"I","tab":"intake_form","id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","set":{"key":"trapped","version":1,"body":{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}}},{"op":"I","tab":"category","id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","set":{"key":"trapped","labels":{"en":"Trapped","ru":"Застряли"},"type_group":"trapped","priority":"danger","due_minutes":{"danger":30},"norm_minutes":25,"position":0,"form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","line":2,"team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6","codes":{},"checklist":{},"patterns":{},"is_danger":true}},{"op":"I","tab":"category","id":"01a20ab6-4552-73cc-b0b0-794a226f71f2","set":{"key":"stopped","labels":{"en":"Lift stopped","zh":"电梯停了"},"type_group":"stopped","priority":"normal","due_minutes":{"urgent":120,"normal":1440},"position":1,"line":2,"team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6","codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"category","id":"01a20ab6-4552-73cc-b0b0-794a226f71f3","set":{"key":"question","labels":{"en":"A question"},"type_group":"question","priority":"low","due_minutes":{},"position":2,"line":1,"codes":{},"checklist":{},"patterns":{},"is_danger":false}},{"op":"I","tab":"entry","id":"01a20ab6-4553-7dff-a479-e5a0d7800740","set":{"kind":"founded","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(2,X'01A20AB645727FC982A7D90B176AFFA7',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"customer","id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db","set":{"name":"House Union No. 1","note":""}},{"op":"I","tab":"entry","id":"01a20ab6-4571-7f3a-be1b-ba856087fcce","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"customer","act":"add","row_id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(3,X'01A20AB6457B7FA78FC285C16F254356',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-4578-758f-be12-e8592e788414","set":{"name":"Lenina","path":"Lenina","kind":"street","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-457b-7073-bb68-79e44e910291","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-4578-758f-be12-e8592e788414"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(4,X'01A20AB645867044AC9DA1E6C831CE69',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-4584-7eda-9382-d1f5eaee03ba","set":{"parent_id":"01a20ab6-4578-758f-be12-e8592e788414","customer_id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db","name":"14","path":"Lenina, 14","kind":"house","zone":"Europe/Riga","access_notes":"Key at the guard","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-4586-7044-ac9d-a1e6c831ce68","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-4584-7eda-9382-d1f5eaee03ba"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(5,X'01A20AB645917C3EB0AC9C9F5B449EBF',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-4590-71a2-9656-5e3c9359838e","set":{"parent_id":"01a20ab6-4578-758f-be12-e8592e788414","name":"14A","path":"Lenina, 14A","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-4591-7031-a96c-a80f5fda6a25","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-4590-71a2-9656-5e3c9359838e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(6,X'01A20AB645BF741386F6E2D316B3D4E4',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-459c-7e26-a1ec-dbb74e7a11e8","set":{"parent_id":"01a20ab6-4578-758f-be12-e8592e788414","name":"140","path":"Lenina, 140","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-45be-77a8-a896-09e1cc0d6f1a","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-459c-7e26-a1ec-dbb74e7a11e8"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(7,X'01A20AB645C27FED92874CB0ED3F02AF',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","set":{"parent_id":"01a20ab6-4584-7eda-9382-d1f5eaee03ba","customer_id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db","name":"entrance 2","path":"Lenina, 14, entrance 2","kind":"entrance","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-45c2-7fed-9287-4cb0ed3f02ae","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(8,X'01A20AB645C5799B8F3B2945C55DB98C',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-45c4-7530-ba26-324ecb134e1c","set":{"name":"Берёзовая 7","path":"Берёзовая 7","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-45c5-77d4-9017-441697f0b553","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-45c4-7530-ba26-324ecb134e1c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(9,X'01A20AB645C87EDB95655F9D2148B7BF',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"site","id":"01a20ab6-45c7-70da-96ae-9e7347e2971e","set":{"name":"人民路五号","path":"人民路五号","kind":"house","zone":"Europe/Riga","access_notes":"","private_notes":"","warning":""}},{"op":"I","tab":"entry","id":"01a20ab6-45c8-7edb-9565-5f9d2148b7be","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"site","act":"add","row_id":"01a20ab6-45c7-70da-96ae-9e7347e2971e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(10,X'01A20AB645CC79268BDF5E70F76CB390',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","set":{"name":"Boris Ivanov","role":"dispatcher","phone":"","note":""}},{"op":"I","tab":"entry","id":"01a20ab6-45cc-7839-aed1-874c84719eef","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"person","act":"add","row_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(11,X'01A20AB645D67BCBB21FD7AA35B17D9F',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ab6-45d3-72d2-ace5-97f4c3489517","set":{"name":"Pavel Orlov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ab6-45d5-7818-bfed-a6ce8c8a2146","set":{"team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6","person_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"}},{"op":"I","tab":"entry","id":"01a20ab6-45d5-7818-bfed-a6ce8c8a2147","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"person","act":"add","row_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(12,X'01A20AB645DD7DF78162CEFAE7B3DF65',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ab6-45db-77b6-8d06-7db8c5b4f5fe","set":{"name":"Ilya Petrov","role":"engineer","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ab6-45dc-7d25-8199-8f9e24830f60","set":{"team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6","person_id":"01a20ab6-45db-77b6-8d06-7db8c5b4f5fe"}},{"op":"I","tab":"entry","id":"01a20ab6-45dd-7d0e-89fa-1fb3daa9b1cf","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"person","act":"add","row_id":"01a20ab6-45db-77b6-8d06-7db8c5b4f5fe"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(13,X'01A20AB645E576F4B0B8117F6E1C9F5B',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"person","id":"01a20ab6-45e3-730d-9c0a-91ec444c54b6","set":{"name":"Wang Wei","role":"contractor","phone":"","note":""}},{"op":"I","tab":"team_member","id":"01a20ab6-45e4-7d4d-8c62-220bba061f1f","set":{"team_id":"01a20ab6-454f-7e32-8d3e-e17c29d2f0c7","person_id":"01a20ab6-45e3-730d-9c0a-91ec444c54b6"}},{"op":"I","tab":"entry","id":"01a20ab6-45e5-76f4-b0b8-117f6e1c9f5a","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"person","act":"add","row_id":"01a20ab6-45e3-730d-9c0a-91ec444c54b6"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(14,X'01A20AB645EA77F887C3B081FD1B2D60',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"equipment","id":"01a20ab6-45e8-7723-a180-d8ff0435343c","set":{"site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","short_number":"2","name":"Lift","maker":"Otis","model":"2000","note":""}},{"op":"I","tab":"entry","id":"01a20ab6-45ea-75d5-bf42-dea2749c5784","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"equipment","act":"add","row_id":"01a20ab6-45e8-7723-a180-d8ff0435343c"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(15,X'01A20AB6462278A5B70F427A38D00AC1',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","set":{"site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","name":"Ivanova","note":""}},{"op":"I","tab":"contact_phone","id":"01a20ab6-4620-7733-8c0a-98fc8fa11bc1","set":{"contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","typed":"8 916 123-45-67","e164":"+79161234567","digits":"79161234567"}},{"op":"I","tab":"contact_phone","id":"01a20ab6-4620-7733-8c0a-98fc8fa11bc2","set":{"contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","typed":"101","digits":"101"}},{"op":"I","tab":"entry","id":"01a20ab6-4621-710a-89dc-52fe82c1d71c","set":{"kind":"directory","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"table":"contact","act":"add","row_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(16,X'01A20AB646377EADBA024928E499B5D9',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"request","id":"01a20ab6-462d-7f2e-8837-b8df89668126","set":{"station":"A","year":2026,"serial":1,"status":"routed","line":2,"team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6","priority":"danger","is_danger":true,"category_id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","answers":{"inside":true,"floor":"3","state":"well"},"customer_id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db","contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","phone_id":"01a20ab6-4620-7733-8c0a-98fc8fa11bc1","caller_state":"confirmed","site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","equipment_id":"01a20ab6-45e8-7723-a180-d8ff0435343c","place_text":"","place_state":"confirmed","words":"Застряли, двое 🛗","access_notes":"code 12","occurred_at":1772445600000000,"recorded_at":1772445600000000,"due_at":1772447400000000}},{"op":"I","tab":"entry","id":"01a20ab6-462d-7f2e-8837-b8df89668127","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"number":"A26-00001","priority":"danger","site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","equipment_id":"01a20ab6-45e8-7723-a180-d8ff0435343c","contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","category_id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","danger":true,"answers":{"inside":true}},"text":"Застряли, двое 🛗"}},{"op":"I","tab":"entry","id":"01a20ab6-462d-7f2e-8837-b8df89668128","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"access_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"with":"01a20ab6-462d-7f2e-8837-b8df89668127"},"text":"code 12"}},{"op":"I","tab":"entry","id":"01a20ab6-462d-7f9e-b7e4-aea391c7a689","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"question":"floor","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","with":"01a20ab6-462d-7f2e-8837-b8df89668127"},"text":"3"}},{"op":"I","tab":"entry","id":"01a20ab6-462d-7f9e-b7e4-aea391c7a68a","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"answered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"question":"state","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","choice":"well","with":"01a20ab6-462d-7f2e-8837-b8df89668127"},"text":""}},{"op":"I","tab":"call","id":"01a20ab6-462f-7b93-b97d-3e166a791bdb","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"request","contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","phone_id":"01a20ab6-4620-7733-8c0a-98fc8fa11bc1","site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","place_text":"","entry_id":"01a20ab6-462d-7f2e-8837-b8df89668127","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"promise","id":"01a20ab6-462d-7f9e-b7e4-aea391c7a68b","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","kind":"ring_back","due_at":1772446200000000,"made_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ab6-462e-71d0-99e1-825dd5f3246f","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"routed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6"},"why":"category","category_id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","with":"01a20ab6-462d-7f2e-8837-b8df89668127"},"text":""}}]',NULL,'null');
INSERT INTO "change" VALUES(17,X'01A20AB6463E7E10BBEDE6DDE18257E4',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ab6-463c-75d6-a807-dfc99510418f","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"assigned","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"}},"text":""}},{"op":"U","tab":"request","id":"01a20ab6-462d-7f2e-8837-b8df89668126","set":{"status":"assigned","assignee_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"},"base":{"status":"routed","assignee_id":null}}]',NULL,'null');
INSERT INTO "change" VALUES(18,X'01A20AB6464374128ACC014AFD8025B0',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18c","set":{"site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","name":"人","note":""}},{"op":"I","tab":"contact_phone","id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18d","set":{"contact_id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18c","typed":"8 916 765-43-21","e164":"+79167654321","digits":"79167654321"}},{"op":"I","tab":"call","id":"01a20ab6-4641-7f8d-8762-e3ed0d7bc998","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"joined","contact_id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18c","phone_id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18d","site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","place_text":"","entry_id":"01a20ab6-4641-7f8d-8762-e3ed0d7bc999","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ab6-4641-7f8d-8762-e3ed0d7bc999","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"joined","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"call_id":"01a20ab6-4641-7f8d-8762-e3ed0d7bc998","contact_id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18c"},"text":"Me too"}}]',NULL,'null');
INSERT INTO "change" VALUES(19,X'01A20AB646477CCC828ED0A38EBD9562',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ab6-4646-7cd1-8cf7-2a954a12b5d4","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"accepted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}},"text":""}},{"op":"U","tab":"request","id":"01a20ab6-462d-7f2e-8837-b8df89668126","set":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000},"base":{"status":"assigned","eta_at":null,"accepted_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(20,X'01A20AB646517DCAA3D59CA93D283458',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"entry","id":"01a20ab6-464c-7d2f-916d-b64ad63a2fec","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"corrected","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"field":"words","was_empty":false},"text":"Застряли, трое"}},{"op":"U","tab":"request","id":"01a20ab6-462d-7f2e-8837-b8df89668126","set":{"words":"Застряли, трое"},"base":{"words":"Застряли, двое 🛗"}}]',NULL,'null');
INSERT INTO "change" VALUES(21,X'01A20AB646607D37A38C2F0B07FE3825',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"labour","id":"01a20ab6-465c-74a6-a36c-167d4c7f5ec3","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","person_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517","minutes":25,"recorded_at":1772445600000000}},{"op":"U","tab":"request","id":"01a20ab6-462d-7f2e-8837-b8df89668126","set":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"base":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null}},{"op":"I","tab":"entry","id":"01a20ab6-465f-72ba-acc3-3453127486c3","set":{"request_id":"01a20ab6-462d-7f2e-8837-b8df89668126","kind":"closed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a20ab6-465c-74a6-a36c-167d4c7f5ec3","dropped":["01a20ab6-462d-7f9e-b7e4-aea391c7a68b"]},"text":""}},{"op":"U","tab":"promise","id":"01a20ab6-462d-7f9e-b7e4-aea391c7a68b","set":{"dropped_at":1772445600000000},"base":{"dropped_at":null}}]',NULL,'null');
INSERT INTO "change" VALUES(22,X'01A20AB646667FC09B73CD6A09024206',X'01A20AB645CA7C799D88361E23DC3E9D',1772445600000000,'[{"op":"I","tab":"contact","id":"01a20ab6-4664-74a4-9d67-6defe2a7daea","set":{"name":"Somebody","note":""}},{"op":"I","tab":"request","id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16d","set":{"station":"A","year":2026,"serial":2,"status":"new","line":1,"priority":"normal","is_danger":false,"answers":{},"contact_id":"01a20ab6-4664-74a4-9d67-6defe2a7daea","caller_state":"confirmed","place_text":"Mill Lane 4","place_state":"unconfirmed","words":"No light","access_notes":"","occurred_at":1772445600000000,"recorded_at":1772445600000000}},{"op":"I","tab":"entry","id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16e","set":{"request_id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16d","kind":"registered","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"number":"A26-00002","priority":"normal","contact_id":"01a20ab6-4664-74a4-9d67-6defe2a7daea"},"text":"No light"}},{"op":"I","tab":"entry","id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16f","set":{"request_id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16d","kind":"place_noted","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d","station":"A","data":{"with":"01a20ab6-4664-7ee1-89b3-7b03fb26b16e"},"text":"Mill Lane 4"}},{"op":"I","tab":"call","id":"01a20ab6-4665-7734-be2d-0a50be5bea3a","set":{"request_id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16d","kind":"request","contact_id":"01a20ab6-4664-74a4-9d67-6defe2a7daea","place_text":"Mill Lane 4","entry_id":"01a20ab6-4664-7ee1-89b3-7b03fb26b16e","occurred_at":1772445600000000,"recorded_at":1772445600000000}}]',NULL,'null');
INSERT INTO "change" VALUES(23,X'01A20AB646807E29A5BE3DCF716D3F78',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'[{"op":"I","tab":"day_review","id":"01a20ab6-4676-78f1-966d-573af25cdc72","set":{"day":"2026-03-02","station":"A","signed_by_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","signed_at":1772445600000000,"entry_ids":["01a20ab6-4553-7dff-a479-e5a0d7800740","01a20ab6-4571-7f3a-be1b-ba856087fcce","01a20ab6-457b-7073-bb68-79e44e910291","01a20ab6-4586-7044-ac9d-a1e6c831ce68","01a20ab6-4591-7031-a96c-a80f5fda6a25","01a20ab6-45be-77a8-a896-09e1cc0d6f1a","01a20ab6-45c2-7fed-9287-4cb0ed3f02ae","01a20ab6-45c5-77d4-9017-441697f0b553","01a20ab6-45c8-7edb-9565-5f9d2148b7be","01a20ab6-45cc-7839-aed1-874c84719eef","01a20ab6-45d5-7818-bfed-a6ce8c8a2147","01a20ab6-45dd-7d0e-89fa-1fb3daa9b1cf","01a20ab6-45e5-76f4-b0b8-117f6e1c9f5a","01a20ab6-45ea-75d5-bf42-dea2749c5784","01a20ab6-4621-710a-89dc-52fe82c1d71c","01a20ab6-462d-7f2e-8837-b8df89668127","01a20ab6-462d-7f2e-8837-b8df89668128","01a20ab6-462d-7f9e-b7e4-aea391c7a689","01a20ab6-462d-7f9e-b7e4-aea391c7a68a","01a20ab6-462e-71d0-99e1-825dd5f3246f","01a20ab6-463c-75d6-a807-dfc99510418f","01a20ab6-4641-7f8d-8762-e3ed0d7bc999","01a20ab6-4646-7cd1-8cf7-2a954a12b5d4","01a20ab6-464c-7d2f-916d-b64ad63a2fec","01a20ab6-465f-72ba-acc3-3453127486c3","01a20ab6-4664-7ee1-89b3-7b03fb26b16e","01a20ab6-4664-7ee1-89b3-7b03fb26b16f"],"totals":{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0},"remark":"Read"}},{"op":"I","tab":"entry","id":"01a20ab6-467e-7ffc-b61c-c84e1e4cba39","set":{"kind":"day_signed","occurred_at":1772445600000000,"recorded_at":1772445600000000,"author_id":"01a20ab6-4540-773a-8965-35a9bddc49e6","station":"A","data":{"day":"2026-03-02","entries":27,"day_review_id":"01a20ab6-4676-78f1-966d-573af25cdc72"},"text":"Read"}}]',NULL,'null');
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
INSERT INTO "company" VALUES(X'01A20AB64542714B83F68E88D8B9AD1D','Riga Lifts','RU','EUR','en','live','lifts');
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
INSERT INTO "contact" VALUES(X'01A20AB646047C5D9B59DAB03388C82E',NULL,X'01A20AB645C17B649D4F0B6C4796B03D','Ivanova','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A20AB646417DC6BFA120F2B8C5D18C',NULL,X'01A20AB645C17B649D4F0B6C4796B03D','人','',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(X'01A20AB6466474A49D676DEFE2A7DAEA',NULL,NULL,'Somebody','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_phone" VALUES(X'01A20AB6462077338C0A98FC8FA11BC1',X'01A20AB646047C5D9B59DAB03388C82E','8 916 123-45-67','+79161234567','79161234567',NULL);
INSERT INTO "contact_phone" VALUES(X'01A20AB6462077338C0A98FC8FA11BC2',X'01A20AB646047C5D9B59DAB03388C82E','101',NULL,'101',NULL);
INSERT INTO "contact_phone" VALUES(X'01A20AB646417DC6BFA120F2B8C5D18D',X'01A20AB646417DC6BFA120F2B8C5D18C','8 916 765-43-21','+79167654321','79167654321',NULL);
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
INSERT INTO "customer" VALUES(X'01A20AB645707C5DBB5B50C8079CC6DB','House Union No. 1','',NULL,NULL,NULL,NULL);
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
INSERT INTO "day_review" VALUES(X'01A20AB6467678F1966D573AF25CDC72','2026-03-02','A',X'01A20AB64540773A896535A9BDDC49E6',1772445600000000,'["01a20ab6-4553-7dff-a479-e5a0d7800740","01a20ab6-4571-7f3a-be1b-ba856087fcce","01a20ab6-457b-7073-bb68-79e44e910291","01a20ab6-4586-7044-ac9d-a1e6c831ce68","01a20ab6-4591-7031-a96c-a80f5fda6a25","01a20ab6-45be-77a8-a896-09e1cc0d6f1a","01a20ab6-45c2-7fed-9287-4cb0ed3f02ae","01a20ab6-45c5-77d4-9017-441697f0b553","01a20ab6-45c8-7edb-9565-5f9d2148b7be","01a20ab6-45cc-7839-aed1-874c84719eef","01a20ab6-45d5-7818-bfed-a6ce8c8a2147","01a20ab6-45dd-7d0e-89fa-1fb3daa9b1cf","01a20ab6-45e5-76f4-b0b8-117f6e1c9f5a","01a20ab6-45ea-75d5-bf42-dea2749c5784","01a20ab6-4621-710a-89dc-52fe82c1d71c","01a20ab6-462d-7f2e-8837-b8df89668127","01a20ab6-462d-7f2e-8837-b8df89668128","01a20ab6-462d-7f9e-b7e4-aea391c7a689","01a20ab6-462d-7f9e-b7e4-aea391c7a68a","01a20ab6-462e-71d0-99e1-825dd5f3246f","01a20ab6-463c-75d6-a807-dfc99510418f","01a20ab6-4641-7f8d-8762-e3ed0d7bc999","01a20ab6-4646-7cd1-8cf7-2a954a12b5d4","01a20ab6-464c-7d2f-916d-b64ad63a2fec","01a20ab6-465f-72ba-acc3-3453127486c3","01a20ab6-4664-7ee1-89b3-7b03fb26b16e","01a20ab6-4664-7ee1-89b3-7b03fb26b16f"]','{"requests":2,"ended":1,"open":1,"late":0,"danger":1,"joined":1,"other_calls":0,"orders":0}','Read');
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
INSERT INTO "desk" VALUES(X'01A20AB6454870B0A7C77704FF8BB554',X'01A20AB64542714B83F68E88D8B9AD1D','Lift desk','Europe/Riga','',0,30,10,10);
CREATE TABLE draft (
	id BLOB NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	is_parked BOOLEAN NOT NULL, 
	began_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES(X'01A20AB6462D7F2E8837B8DF89668127','line','{"text": "half\u0000 typed \ud800"}',0,1772445600000000,1772445600000000);
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
INSERT INTO "entry" VALUES(X'01A20AB645537DFFA479E5A0D7800740',NULL,'founded',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{}','');
INSERT INTO "entry" VALUES(X'01A20AB645717F3ABE1BBA856087FCCE',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"customer","act":"add","row_id":"01a20ab6-4570-7c5d-bb5b-50c8079cc6db"}','');
INSERT INTO "entry" VALUES(X'01A20AB6457B7073BB6879E44E910291',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-4578-758f-be12-e8592e788414"}','');
INSERT INTO "entry" VALUES(X'01A20AB645867044AC9DA1E6C831CE68',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-4584-7eda-9382-d1f5eaee03ba"}','');
INSERT INTO "entry" VALUES(X'01A20AB645917031A96CA80F5FDA6A25',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-4590-71a2-9656-5e3c9359838e"}','');
INSERT INTO "entry" VALUES(X'01A20AB645BE77A8A89609E1CC0D6F1A',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-459c-7e26-a1ec-dbb74e7a11e8"}','');
INSERT INTO "entry" VALUES(X'01A20AB645C27FED92874CB0ED3F02AE',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d"}','');
INSERT INTO "entry" VALUES(X'01A20AB645C577D49017441697F0B553',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-45c4-7530-ba26-324ecb134e1c"}','');
INSERT INTO "entry" VALUES(X'01A20AB645C87EDB95655F9D2148B7BE',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"site","act":"add","row_id":"01a20ab6-45c7-70da-96ae-9e7347e2971e"}','');
INSERT INTO "entry" VALUES(X'01A20AB645CC7839AED1874C84719EEF',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"person","act":"add","row_id":"01a20ab6-45ca-7c79-9d88-361e23dc3e9d"}','');
INSERT INTO "entry" VALUES(X'01A20AB645D57818BFEDA6CE8C8A2147',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"person","act":"add","row_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"}','');
INSERT INTO "entry" VALUES(X'01A20AB645DD7D0E89FA1FB3DAA9B1CF',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"person","act":"add","row_id":"01a20ab6-45db-77b6-8d06-7db8c5b4f5fe"}','');
INSERT INTO "entry" VALUES(X'01A20AB645E576F4B0B8117F6E1C9F5A',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"person","act":"add","row_id":"01a20ab6-45e3-730d-9c0a-91ec444c54b6"}','');
INSERT INTO "entry" VALUES(X'01A20AB645EA75D5BF42DEA2749C5784',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"equipment","act":"add","row_id":"01a20ab6-45e8-7723-a180-d8ff0435343c"}','');
INSERT INTO "entry" VALUES(X'01A20AB64621710A89DC52FE82C1D71C',NULL,'directory',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"table":"contact","act":"add","row_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e"}','');
INSERT INTO "entry" VALUES(X'01A20AB6462D7F2E8837B8DF89668127',X'01A20AB6462D7F2E8837B8DF89668126','registered',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"number":"A26-00001","priority":"danger","site_id":"01a20ab6-45c1-7b64-9d4f-0b6c4796b03d","equipment_id":"01a20ab6-45e8-7723-a180-d8ff0435343c","contact_id":"01a20ab6-4604-7c5d-9b59-dab03388c82e","category_id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","danger":true,"answers":{"inside":true}}','Застряли, двое 🛗');
INSERT INTO "entry" VALUES(X'01A20AB6462D7F2E8837B8DF89668128',X'01A20AB6462D7F2E8837B8DF89668126','access_noted',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"with":"01a20ab6-462d-7f2e-8837-b8df89668127"}','code 12');
INSERT INTO "entry" VALUES(X'01A20AB6462D7F9EB7E4AEA391C7A689',X'01A20AB6462D7F2E8837B8DF89668126','answered',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"question":"floor","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","with":"01a20ab6-462d-7f2e-8837-b8df89668127"}','3');
INSERT INTO "entry" VALUES(X'01A20AB6462D7F9EB7E4AEA391C7A68A',X'01A20AB6462D7F2E8837B8DF89668126','answered',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"question":"state","form_id":"01a20ab6-4550-75ef-b58e-bef979d87bb3","choice":"well","with":"01a20ab6-462d-7f2e-8837-b8df89668127"}','');
INSERT INTO "entry" VALUES(X'01A20AB6462E71D099E1825DD5F3246F',X'01A20AB6462D7F2E8837B8DF89668126','routed',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"was":{"status":"new","team_id":null},"now":{"status":"routed","team_id":"01a20ab6-454f-7857-82eb-01945b8c41b6"},"why":"category","category_id":"01a20ab6-4552-73cc-b0b0-794a226f71f1","with":"01a20ab6-462d-7f2e-8837-b8df89668127"}','');
INSERT INTO "entry" VALUES(X'01A20AB6463C75D6A807DFC99510418F',X'01A20AB6462D7F2E8837B8DF89668126','assigned',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"was":{"status":"routed","assignee_id":null},"now":{"status":"assigned","assignee_id":"01a20ab6-45d3-72d2-ace5-97f4c3489517"}}','');
INSERT INTO "entry" VALUES(X'01A20AB646417F8D8762E3ED0D7BC999',X'01A20AB6462D7F2E8837B8DF89668126','joined',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"call_id":"01a20ab6-4641-7f8d-8762-e3ed0d7bc998","contact_id":"01a20ab6-4641-7dc6-bfa1-20f2b8c5d18c"}','Me too');
INSERT INTO "entry" VALUES(X'01A20AB646467CD18CF72A954A12B5D4',X'01A20AB6462D7F2E8837B8DF89668126','accepted',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"was":{"status":"assigned","eta_at":null,"accepted_at":null},"now":{"status":"accepted","eta_at":1772445600000000,"accepted_at":1772445600000000}}','');
INSERT INTO "entry" VALUES(X'01A20AB6464C7D2F916DB64AD63A2FEC',X'01A20AB6462D7F2E8837B8DF89668126','corrected',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"field":"words","was_empty":false}','Застряли, трое');
INSERT INTO "entry" VALUES(X'01A20AB6465F72BAACC33453127486C3',X'01A20AB6462D7F2E8837B8DF89668126','closed',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"was":{"status":"accepted","resolved_at":null,"closed_at":null,"outcome":null},"now":{"status":"closed","resolved_at":1772445600000000,"closed_at":1772445600000000,"outcome":"done"},"minutes":25,"labour_id":"01a20ab6-465c-74a6-a36c-167d4c7f5ec3","dropped":["01a20ab6-462d-7f9e-b7e4-aea391c7a68b"]}','');
INSERT INTO "entry" VALUES(X'01A20AB646647EE189B37B03FB26B16E',X'01A20AB646647EE189B37B03FB26B16D','registered',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"number":"A26-00002","priority":"normal","contact_id":"01a20ab6-4664-74a4-9d67-6defe2a7daea"}','No light');
INSERT INTO "entry" VALUES(X'01A20AB646647EE189B37B03FB26B16F',X'01A20AB646647EE189B37B03FB26B16D','place_noted',1772445600000000,1772445600000000,X'01A20AB645CA7C799D88361E23DC3E9D',NULL,'A','{"with":"01a20ab6-4664-7ee1-89b3-7b03fb26b16e"}','Mill Lane 4');
INSERT INTO "entry" VALUES(X'01A20AB6467E7FFCB61CC84E1E4CBA39',NULL,'day_signed',1772445600000000,1772445600000000,X'01A20AB64540773A896535A9BDDC49E6',NULL,'A','{"day":"2026-03-02","entries":27,"day_review_id":"01a20ab6-4676-78f1-966d-573af25cdc72"}','Read');
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
INSERT INTO "equipment" VALUES(X'01A20AB645E87723A180D8FF0435343C',X'01A20AB645C17B649D4F0B6C4796B03D','2','Lift','Otis','2000','',NULL,NULL,NULL);
CREATE TABLE intake_form (
	id BLOB NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_intake_form PRIMARY KEY (id)
);
INSERT INTO "intake_form" VALUES(X'01A20AB6455075EFB58EBEF979D87BB3','trapped',1,'{"questions":[{"key":"inside","kind":"yes_no","labels":{"en":"Anyone inside?"},"required":true},{"key":"count","kind":"number","labels":{"en":"How many?"}},{"key":"floor","kind":"text","labels":{"en":"Which floor?"}},{"key":"state","kind":"choice","labels":{"en":"How are they?","ru":"Как они?"},"choices":[{"key":"well","labels":{"en":"Well"}},{"key":"ill","labels":{"ru":"Плохо"}}]}],"script":[{"en":"You are safe; help is coming."}]}');
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
INSERT INTO "labour" VALUES(X'01A20AB6465C74A6A36C167D4C7F5EC3',X'01A20AB6462D7F2E8837B8DF89668126',X'01A20AB645D372D2ACE597F4C3489517',25,1772445600000000,NULL);
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
INSERT INTO "person" VALUES(X'01A20AB64540773A896535A9BDDC49E6','Anna Petrova','anna','supervisor','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AB645CA7C799D88361E23DC3E9D','Boris Ivanov',NULL,'dispatcher','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AB645D372D2ACE597F4C3489517','Pavel Orlov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AB645DB77B68D067DB8C5B4F5FE','Ilya Petrov',NULL,'engineer','',NULL,'',NULL);
INSERT INTO "person" VALUES(X'01A20AB645E3730D9C0A91EC444C54B6','Wang Wei',NULL,'contractor','',NULL,'',NULL);
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
INSERT INTO "promise" VALUES(X'01A20AB6462D7F9EB7E4AEA391C7A68B',X'01A20AB6462D7F2E8837B8DF89668126',X'01A20AB646047C5D9B59DAB03388C82E','ring_back',1772446200000000,1772445600000000,NULL,1772445600000000);
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
INSERT INTO "request" VALUES(X'01A20AB6462D7F2E8837B8DF89668126','A',2026,1,NULL,NULL,NULL,'closed',NULL,NULL,2,X'01A20AB6454F785782EB01945B8C41B6',X'01A20AB645D372D2ACE597F4C3489517','danger',1,X'01A20AB6455273CCB0B0794A226F71F1',X'01A20AB6455075EFB58EBEF979D87BB3','{"inside":true,"floor":"3","state":"well"}',X'01A20AB645707C5DBB5B50C8079CC6DB',X'01A20AB646047C5D9B59DAB03388C82E',X'01A20AB6462077338C0A98FC8FA11BC1','confirmed',X'01A20AB645C17B649D4F0B6C4796B03D',X'01A20AB645E87723A180D8FF0435343C','','confirmed','Застряли, трое','code 12',1772445600000000,1772445600000000,1772447400000000,1772445600000000,1772445600000000,1772445600000000,1772445600000000,'done',NULL,NULL,NULL);
INSERT INTO "request" VALUES(X'01A20AB646647EE189B37B03FB26B16D','A',2026,2,NULL,NULL,NULL,'new',NULL,NULL,1,NULL,NULL,'normal',0,NULL,NULL,'{}',NULL,X'01A20AB6466474A49D676DEFE2A7DAEA',NULL,'confirmed',NULL,NULL,'Mill Lane 4','unconfirmed','No light','',1772445600000000,1772445600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "site" VALUES(X'01A20AB64578758FBE12E8592E788414',NULL,NULL,'Lenina','Lenina','street','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB645847EDA9382D1F5EAEE03BA',X'01A20AB64578758FBE12E8592E788414',X'01A20AB645707C5DBB5B50C8079CC6DB','14','Lenina, 14','house','Europe/Riga','Key at the guard','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB6459071A296565E3C9359838E',X'01A20AB64578758FBE12E8592E788414',NULL,'14A','Lenina, 14A','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB6459C7E26A1ECDBB74E7A11E8',X'01A20AB64578758FBE12E8592E788414',NULL,'140','Lenina, 140','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB645C17B649D4F0B6C4796B03D',X'01A20AB645847EDA9382D1F5EAEE03BA',X'01A20AB645707C5DBB5B50C8079CC6DB','entrance 2','Lenina, 14, entrance 2','entrance','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB645C47530BA26324ECB134E1C',NULL,NULL,'Берёзовая 7','Берёзовая 7','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
INSERT INTO "site" VALUES(X'01A20AB645C770DA96AE9E7347E2971E',NULL,NULL,'人民路五号','人民路五号','house','Europe/Riga','','','',NULL,NULL,NULL,NULL);
CREATE TABLE station (
	id BLOB NOT NULL, 
	desk_id BLOB NOT NULL, 
	letters VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT fk_station_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "station" VALUES(X'01A20AB645497F228F2DF6B0C7C2C8FC',X'01A20AB6454870B0A7C77704FF8BB554','A');
CREATE TABLE team (
	id BLOB NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	line INTEGER NOT NULL, 
	phone VARCHAR(200) NOT NULL, 
	is_contractor BOOLEAN NOT NULL, 
	retired_at BIGINT, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
INSERT INTO "team" VALUES(X'01A20AB6454F785782EB01945B8C41B5','The desk',1,'',0,NULL);
INSERT INTO "team" VALUES(X'01A20AB6454F785782EB01945B8C41B6','Field',2,'',0,NULL);
INSERT INTO "team" VALUES(X'01A20AB6454F7E328D3EE17C29D2F0C7','The maker',3,'',1,NULL);
CREATE TABLE team_member (
	id BLOB NOT NULL, 
	team_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	left_at BIGINT, 
	CONSTRAINT pk_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_team_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_team_member_team_id FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "team_member" VALUES(X'01A20AB645D57818BFEDA6CE8C8A2146',X'01A20AB6454F785782EB01945B8C41B6',X'01A20AB645D372D2ACE597F4C3489517',NULL);
INSERT INTO "team_member" VALUES(X'01A20AB645DC7D2581998F9E24830F60',X'01A20AB6454F785782EB01945B8C41B6',X'01A20AB645DB77B68D067DB8C5B4F5FE',NULL);
INSERT INTO "team_member" VALUES(X'01A20AB645E47D4D8C62220BBA061F1F',X'01A20AB6454F7E328D3EE17C29D2F0C7',X'01A20AB645E3730D9C0A91EC444C54B6',NULL);
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
