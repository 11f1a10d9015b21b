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

-- A UUID version 7, as the stations make them: 48 bits of milliseconds, the rest random.
CREATE OR REPLACE FUNCTION sync.new_id() RETURNS uuid
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
    52, 1), 53, 1), 'hex')::uuid
$$;
