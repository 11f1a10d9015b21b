-- What the server keeps beside the company's tables: the feed and the pushes it has taken.

CREATE TABLE IF NOT EXISTS sync.meta (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  schema_version integer NOT NULL,
  min_client integer NOT NULL
);

-- One line a push: its result is stored and given again when the same push comes twice (sync rule 1).
CREATE TABLE IF NOT EXISTS sync.applied (
  txn uuid PRIMARY KEY,
  xid xid8 NOT NULL,
  author name NOT NULL,
  station text NOT NULL,
  client_version integer NOT NULL,
  at timestamptz NOT NULL,
  ops jsonb,
  result jsonb
);
CREATE INDEX IF NOT EXISTS ix_applied_xid ON sync.applied (xid);

-- Feed and audit in one. op: I, U, D as triggers name them; T: a push ended here, its result in new (sync rule 2).
CREATE TABLE IF NOT EXISTS sync.change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid xid8 NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  author name NOT NULL,
  station text,
  txn uuid,
  tab name NOT NULL,
  row uuid NOT NULL,
  op "char" NOT NULL,
  new jsonb,
  old jsonb,
  team uuid
);
CREATE INDEX IF NOT EXISTS ix_change_row ON sync.change (tab, row, id);
CREATE INDEX IF NOT EXISTS ix_change_team ON sync.change (team, id) WHERE team IS NOT NULL;

-- Locked by the capture just before it writes, so that ids are given in the order of the commits. Nobody has rights.
CREATE TABLE IF NOT EXISTS sync.gate ();

-- The columns that change only together and only on the values that the author has seen.
CREATE TABLE IF NOT EXISTS sync.guard (tab name, col name, PRIMARY KEY (tab, col));

-- The bytes of attachments, outside the feed; whoever sees an attachment's row sees its bytes. 25 MB: a station's limit.
CREATE TABLE IF NOT EXISTS sync.file (
  sha256 text PRIMARY KEY CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 26214400),
  author name NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE sync.file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- The columns that follow where the row they refer to was merged into another.
CREATE TABLE IF NOT EXISTS sync.follows (tab name, col name, target name NOT NULL, PRIMARY KEY (tab, col));

-- Who has which request open just now; a crash may forget it. Not the company's: outside the feed.
CREATE UNLOGGED TABLE IF NOT EXISTS sync.presence (
  login name NOT NULL,
  station text NOT NULL,
  request_id uuid NOT NULL,
  since timestamptz NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (login, station)
);
CREATE INDEX IF NOT EXISTS ix_presence_request ON sync.presence (request_id);
