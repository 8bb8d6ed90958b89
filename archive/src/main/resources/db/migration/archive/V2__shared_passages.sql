-- Words that stand in two places: a wire story in two papers, a paragraph used twice in one document.
-- Offsets as elsewhere. No foreign key to the other document: it may be stored anew in between.

CREATE TABLE shared_passages (
  document_id ${text} NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text_start INTEGER NOT NULL,
  text_end INTEGER NOT NULL,
  other_id ${text} NOT NULL,
  other_start INTEGER NOT NULL,
  other_end INTEGER NOT NULL,
  PRIMARY KEY (document_id, position)
);
CREATE INDEX shared_passages_by_other ON shared_passages (other_id);
