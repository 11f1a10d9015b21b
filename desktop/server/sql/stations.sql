-- Stations get their letters from the server: A … Z, AA, AB …, the first that is free.

CREATE OR REPLACE FUNCTION sync.letters(p_number integer) RETURNS text
LANGUAGE sql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN p_number < 26 THEN chr(65 + p_number)
              ELSE chr(64 + p_number / 26) || chr(65 + p_number % 26) END
$$;

CREATE OR REPLACE FUNCTION sync.free_letters() RETURNS text
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT sync.letters(n) FROM generate_series(0, 701) n
  WHERE sync.letters(n) NOT IN (SELECT letters FROM app.station) ORDER BY n LIMIT 1
$$;

-- The station *p_id*, made at the first desk if it is new; the letters it has or gets. NULL: there is no desk yet.
CREATE OR REPLACE FUNCTION sync.station(p_id uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own text;
  at_desk uuid;
BEGIN
  IF NOT sync.is_staff() THEN
    RAISE EXCEPTION 'a station is a desk''s' USING ERRCODE = 'insufficient_privilege';
  END IF;
  LOCK TABLE app.station IN SHARE ROW EXCLUSIVE MODE;
  SELECT letters INTO own FROM app.station WHERE id = p_id;
  SELECT id INTO at_desk FROM app.desk ORDER BY id LIMIT 1;
  IF own IS NULL AND at_desk IS NOT NULL THEN
    own := sync.free_letters();
    INSERT INTO app.station (id, desk_id, letters) VALUES (p_id, at_desk, own);
  END IF;
  RETURN own;
END $$;
