-- Who is asking: a login is one person; its group says what it may do.

CREATE OR REPLACE FUNCTION sync.my_person() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT id FROM app.person WHERE login = session_user AND retired_at IS NULL
$$;

CREATE OR REPLACE FUNCTION sync.my_teams() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.team_id FROM app.team_member m JOIN app.person p ON p.id = m.person_id
  WHERE p.login = session_user AND p.retired_at IS NULL AND m.left_at IS NULL
$$;

-- Whether the asking person wrote this entry, as far as there is one.
CREATE OR REPLACE FUNCTION sync.is_mine(p_entry uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p_entry IS NULL OR EXISTS (SELECT FROM app.entry e WHERE e.id = p_entry AND e.author_id = sync.my_person())
$$;

CREATE OR REPLACE FUNCTION sync.is_staff() RETURNS boolean
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_has_role(session_user, 'daybook_dispatcher', 'member')
      OR pg_has_role(session_user, 'daybook_engineer', 'member')
      OR pg_has_role(session_user, 'daybook_supervisor', 'member')
$$;

-- A UUID version 7 of an act's time that is always the same for one act and one request: what is written again after
-- a backup was put back is the same entry, and what was decided about it stays decided.
CREATE OR REPLACE FUNCTION sync.note_id(p_txn uuid, p_request uuid) RETURNS uuid
LANGUAGE sql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT overlay(overlay(overlay(md5(p_txn::text || p_request::text) PLACING left(replace(p_txn::text, '-', ''), 12) FROM 1)
    PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid
$$;
