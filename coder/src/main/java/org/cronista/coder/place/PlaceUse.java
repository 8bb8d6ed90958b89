package org.cronista.coder.place;

/** What the name of a place does in a sentence. */
public enum PlaceUse {
  /** It names the place, or whose something is: "in <i>Torvik</i>", "the <i>Torvik</i> police". */
  NAME,
  /** It is part of the name of a body or a building: "<i>Torvik</i> City Council". */
  WITHIN_NAME,
  /** An adjective of its country or region: "the <i>Veldrian</i> border". */
  ADJECTIVE
}
