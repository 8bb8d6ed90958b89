-- One shape for SQLite and PostgreSQL. ${text} orders by bytes in both, ${number} counts up.
--
-- Every record is kept as its exact JSON line; the columns beside it are what one would ask for.
-- Dates are ISO 8601 text. Offsets count Unicode code points, ends exclusive. Where a text holds
-- what a database cannot (U+0000, half a surrogate pair), the column has U+FFFD and the line is exact.

CREATE TABLE documents (
  id ${text} PRIMARY KEY,
  file_name ${text} NOT NULL,
  file_sha256 ${text} NOT NULL,
  file_bytes BIGINT NOT NULL,
  media_type ${text} NOT NULL,
  title ${text},
  source ${text},
  published ${text},
  published_precision ${text} NOT NULL,
  language ${text} NOT NULL,
  duplicate_of ${text},
  external_id ${text},
  text_sha256 ${text} NOT NULL,
  text_length INTEGER NOT NULL,
  json_line ${text} NOT NULL
);
CREATE INDEX documents_by_file ON documents (file_name, id);

CREATE TABLE articles (
  document_id ${text} NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id ${text} NOT NULL,
  title ${text} NOT NULL,
  published ${text},
  text_start INTEGER NOT NULL,
  text_end INTEGER NOT NULL,
  PRIMARY KEY (document_id, position)
);

-- What the coder read out of a document, its claims apart.
CREATE TABLE codings (
  document_id ${text} PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  coder_version ${text} NOT NULL,
  primary_type ${text},
  primary_sub_event ${text},
  json_line ${text} NOT NULL
);

-- A person's claim may stand beside the machine's under the same identifier.
CREATE TABLE claims (
  id ${text} NOT NULL,
  coder ${text} NOT NULL CHECK (coder IN ('machine', 'person')),
  document_id ${text} NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  article_id ${text},
  type ${text} NOT NULL,
  mode ${text},
  sub_event ${text},
  start_date ${text},
  end_date ${text},
  date_precision ${text},
  modality ${text} NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger_text ${text} NOT NULL,
  json_line ${text} NOT NULL,
  PRIMARY KEY (id, coder)
);
CREATE INDEX claims_by_place_in_text ON claims (document_id, trigger_start, trigger_end, id);
CREATE INDEX claims_by_type ON claims (type, mode);
CREATE INDEX claims_by_date ON claims (start_date, end_date);

-- The claims that count: a person's outranks the machine's.
CREATE VIEW standing_claims AS
  SELECT * FROM claims
  WHERE coder = 'person'
     OR NOT EXISTS (
       SELECT 1 FROM claims AS decision
       WHERE decision.id = claims.id AND decision.coder = 'person');

CREATE TABLE claim_actors (
  claim_id ${text} NOT NULL,
  coder ${text} NOT NULL,
  role ${text} NOT NULL CHECK (role IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  words ${text} NOT NULL,
  actor_id ${text},
  name ${text},
  country ${text},
  sector ${text},
  PRIMARY KEY (claim_id, coder, role, position),
  FOREIGN KEY (claim_id, coder) REFERENCES claims (id, coder) ON DELETE CASCADE
);
CREATE INDEX claim_actors_by_actor ON claim_actors (actor_id);

CREATE TABLE claim_places (
  claim_id ${text} NOT NULL,
  coder ${text} NOT NULL,
  position INTEGER NOT NULL,
  words ${text} NOT NULL,
  geonames_id BIGINT,
  name ${text} NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  country ${text},
  admin1 ${text},
  place_precision INTEGER NOT NULL,
  inferred INTEGER NOT NULL,
  PRIMARY KEY (claim_id, coder, position),
  FOREIGN KEY (claim_id, coder) REFERENCES claims (id, coder) ON DELETE CASCADE
);

CREATE TABLE claim_quantities (
  claim_id ${text} NOT NULL,
  coder ${text} NOT NULL,
  position INTEGER NOT NULL,
  words ${text} NOT NULL,
  what ${text} NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  low_excluded INTEGER NOT NULL,
  high DOUBLE PRECISION,
  best DOUBLE PRECISION,
  qualifier ${text} NOT NULL,
  unit ${text} NOT NULL,
  counted ${text},
  cumulative INTEGER NOT NULL,
  PRIMARY KEY (claim_id, coder, position),
  FOREIGN KEY (claim_id, coder) REFERENCES claims (id, coder) ON DELETE CASCADE
);
CREATE INDEX claim_quantities_by_measure ON claim_quantities (what);

CREATE TABLE claim_speakers (
  claim_id ${text} NOT NULL,
  coder ${text} NOT NULL,
  position INTEGER NOT NULL,
  words ${text} NOT NULL,
  speaker ${text} NOT NULL,
  speaker_id ${text},
  PRIMARY KEY (claim_id, coder, position),
  FOREIGN KEY (claim_id, coder) REFERENCES claims (id, coder) ON DELETE CASCADE
);

CREATE TABLE events (
  id ${text} PRIMARY KEY,
  position INTEGER NOT NULL,
  type ${text} NOT NULL,
  mode ${text},
  sub_event ${text},
  headline ${text} NOT NULL,
  start_date ${text},
  end_date ${text},
  date_precision ${text},
  episode ${text},
  independent_sources INTEGER NOT NULL,
  json_line ${text} NOT NULL
);
CREATE INDEX events_by_date ON events (start_date, end_date);

-- No foreign key to claims: a document coded anew loses claims until it is reconciled anew.
CREATE TABLE event_claims (
  event_id ${text} NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  claim_id ${text} NOT NULL,
  PRIMARY KEY (event_id, position)
);
CREATE INDEX event_claims_by_claim ON event_claims (claim_id);

CREATE TABLE disagreements (
  id ${text} PRIMARY KEY,
  position INTEGER NOT NULL,
  event_id ${text} REFERENCES events (id) ON DELETE CASCADE,
  topic ${text} NOT NULL,
  attribute ${text} NOT NULL,
  relation ${text} NOT NULL,
  json_line ${text} NOT NULL
);
CREATE INDEX disagreements_by_event ON disagreements (event_id);

CREATE TABLE actors (
  id ${text} PRIMARY KEY,
  position INTEGER NOT NULL,
  name ${text} NOT NULL,
  kind ${text} NOT NULL,
  country ${text},
  sector ${text},
  mentions INTEGER NOT NULL,
  json_line ${text} NOT NULL
);

CREATE TABLE runs (
  number ${number},
  json_line ${text} NOT NULL
);
