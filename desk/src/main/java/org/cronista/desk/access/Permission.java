package org.cronista.desk.access;

/** What a route lets its visitor do. The roles that have it stand in {@link Role}. */
public enum Permission {
  /** Nothing that needs a name: signing in, style sheets. */
  PUBLIC,
  /** To see what is on record, and to leave. */
  READ,
  /** To take away what is seen as a file. */
  EXPORT,
  /** To correct, accept, reject, add, comment and flag. */
  CODE,
  /** To decide disagreements, to merge and split events, to settle what coders differ on. */
  DECIDE,
  /** To bring documents in and to have the chronology worked out anew. */
  IMPORT,
  /** To let people in, give them roles, and read the audit trail. */
  GOVERN
}
