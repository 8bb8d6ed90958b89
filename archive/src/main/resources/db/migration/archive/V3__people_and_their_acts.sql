-- The people who work at the desk, and everything they do. Times are ISO 8601 in UTC.
-- Acts and audit lines are only ever added: what is taken back is taken back by another act.

CREATE TABLE people (
  id ${text} PRIMARY KEY,
  name ${text} NOT NULL UNIQUE,
  role ${text} NOT NULL,
  password_hash ${text},
  created ${text} NOT NULL,
  closed ${text}
);

-- Links that let a person choose a password, once. Only the hash of their secret is kept.
CREATE TABLE one_time_links (
  secret_hash ${text} PRIMARY KEY,
  person_id ${text} NOT NULL REFERENCES people (id),
  ends ${text} NOT NULL
);

-- Who is signed in. Only the hash of the cookie is kept.
CREATE TABLE sign_ins (
  secret_hash ${text} PRIMARY KEY,
  person_id ${text} NOT NULL REFERENCES people (id),
  form_token ${text} NOT NULL,
  began ${text} NOT NULL,
  last_seen ${text} NOT NULL,
  ends ${text} NOT NULL
);

-- What people did to claims, events, disagreements and documents. before_value and after_value are JSON.
CREATE TABLE acts (
  number ${number},
  at ${text} NOT NULL,
  person_id ${text} NOT NULL REFERENCES people (id),
  kind ${text} NOT NULL,
  target_kind ${text} NOT NULL,
  target_id ${text} NOT NULL,
  field ${text} NOT NULL,
  before_value ${text} NOT NULL,
  after_value ${text} NOT NULL,
  reason ${text} NOT NULL,
  undoes BIGINT UNIQUE REFERENCES acts (number)
);
CREATE INDEX acts_by_target ON acts (target_kind, target_id, number);
CREATE INDEX acts_by_person ON acts (person_id, number);

-- Everything that happened at the desk, acts included. Each line's hash covers the line before it.
CREATE TABLE audit (
  number ${number},
  at ${text} NOT NULL,
  person_id ${text},
  what ${text} NOT NULL,
  subject ${text} NOT NULL,
  detail ${text} NOT NULL,
  hash ${text} NOT NULL
);

-- Claims that a person says are none. The claims stay; they no longer count.
CREATE TABLE rejected_claims (
  claim_id ${text} PRIMARY KEY
);

DROP VIEW standing_claims;
CREATE VIEW standing_claims AS
  SELECT * FROM claims
  WHERE (coder = 'person'
     OR NOT EXISTS (
       SELECT 1 FROM claims AS decision
       WHERE decision.id = claims.id AND decision.coder = 'person'))
    AND NOT EXISTS (SELECT 1 FROM rejected_claims AS rejected WHERE rejected.claim_id = claims.id);
