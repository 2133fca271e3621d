-- One row: which schema this is, which key sealed the records, and whether they may be served here.
CREATE TABLE subira.about (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    version integer NOT NULL,
    key text,
    place text NOT NULL DEFAULT gen_random_uuid()::text,
    state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'arriving', 'moved')),
    other text
);
INSERT INTO subira.about (version) VALUES (0);

-- One row a candidate. `id` is a keyed hash; `sealed` holds all the rest and opens only with the key.
CREATE TABLE subira.record (
    id text COLLATE "C" PRIMARY KEY,
    v integer NOT NULL,
    wake_at timestamptz,
    sealed text NOT NULL
);
-- Sealed text cannot be pressed smaller; trying costs time at each write.
ALTER TABLE subira.record ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX record_wake_at ON subira.record (wake_at, id) WHERE wake_at IS NOT NULL;

-- Records that could not be read, whole, as the content of the file that they would be elsewhere.
CREATE TABLE subira.aside (
    id text COLLATE "C",
    number integer,
    content bytea NOT NULL,
    PRIMARY KEY (id, number)
);
