package org.cronista.model;

import java.util.List;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, open
 * event data alliance), with their modes, quad class and conflict-cooperation score.
 *
 * <p>One mode, {@code ban} under {@link #COERCE}, is taken from NGEC's extension of PLOVER.
 */
public enum PloverType {
  /** To promise or agree to act. */
  AGREE(QuadClass.VERBAL_COOPERATION, 2.5),
  /** To meet, talk, mediate. */
  CONSULT(QuadClass.VERBAL_COOPERATION, 2.5, "visit", "third-party", "multilateral", "phone"),
  /** To praise, endorse, show solidarity. */
  SUPPORT(QuadClass.VERBAL_COOPERATION, 5.0),
  /** To give in, pardon, ease. */
  CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
  /** To act together, sign agreements. */
  COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5),
  /** To give help, money, shelter. */
  AID(QuadClass.MATERIAL_COOPERATION, 10.0),
  /** To withdraw, release, resign. */
  RETREAT(
      QuadClass.MATERIAL_COOPERATION,
      6.5,
      "withdraw",
      "release",
      "disarm",
      "ceasefire",
      "access",
      "resign"),
  /** To ask or demand. */
  REQUEST(QuadClass.VERBAL_CONFLICT, 0.0, "assist", "change", "yield", "meet"),
  /** To criticise, accuse, investigate. */
  ACCUSE(QuadClass.VERBAL_CONFLICT, -2.0, "disapprove", "investigate", "allege"),
  /** To refuse. */
  REJECT(QuadClass.VERBAL_CONFLICT, -2.0, "assist", "change", "yield", "meet"),
  /** To threaten. */
  THREATEN(
      QuadClass.VERBAL_CONFLICT,
      -3.5,
      "restrict",
      "arrest",
      "relations",
      "expel",
      "territory",
      "violence"),
  /** To protest physically. */
  PROTEST(
      QuadClass.MATERIAL_CONFLICT,
      -5.0,
      "demo",
      "riot",
      "strike",
      "hunger",
      "boycott",
      "obstruct",
      "vandalize"),
  /** To punish, break off, dismiss. */
  SANCTION(QuadClass.MATERIAL_CONFLICT, -6.0, "convict", "expel", "withdraw", "discontinue"),
  /** To deploy forces. */
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5, "troops", "weapons", "police", "militia"),
  /** To repress without physical attack. */
  COERCE(
      QuadClass.MATERIAL_CONFLICT,
      -7.0,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber",
      "ban"),
  /** To attack physically. */
  ASSAULT(
      QuadClass.MATERIAL_CONFLICT,
      -9.0,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final QuadClass quadClass;
  private final double score;

  @SuppressWarnings("ImmutableEnumChecker") // List.of: immutable in fact, not in type
  private final List<String> modes;

  PloverType(QuadClass quadClass, double score, String... modes) {
    this.quadClass = quadClass;
    this.score = score;
    this.modes = List.of(modes);
  }

  /** Verbal or material, cooperation or conflict. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** PLOVER's conflict-cooperation score, from -10 (conflict) to 10 (cooperation). */
  public double score() {
    return score;
  }

  /** The modes of this type, perhaps none. */
  public List<String> modes() {
    return modes;
  }

  /** The four classes into which PLOVER's types fall. */
  public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }
}
