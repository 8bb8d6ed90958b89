package org.cronista.archive;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something a person did to the record. Acts are never changed or removed; what is taken back is
 * taken back by another act.
 *
 * @param number counts up, the order in which acts were done
 * @param at when
 * @param person identifier of who did it
 * @param draft what was done
 */
public record Act(long number, Instant at, String person, Draft draft) {

  /** Kinds of acts. */
  public enum Kind {
    /** A person agrees with what stands. */
    ACCEPT,
    /** A field got another value. */
    CORRECT,
    /** Something was added that the machine had not found. */
    ADD,
    /** It is none: it no longer counts. */
    REJECT,
    /** Several events are one. */
    MERGE,
    /** What was one event is several. */
    SPLIT,
    /** Which account of a disagreement to follow, or that it stays open. */
    DECIDE,
    /** A remark. */
    COMMENT,
    /** Somebody else should look at it. */
    FLAG,
    /** Given to a person to work on. */
    ASSIGN,
    /** A coder's own reading, which does not count until it is adjudicated. */
    CODE,
    /** An earlier act is taken back; taking that back does it again. */
    UNDO;

    /** As written in the archive. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #label()} wrote. */
    public static Kind ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** Kinds of things that acts are done to. */
  public enum TargetKind {
    CLAIM,
    EVENT,
    DISAGREEMENT,
    DOCUMENT,
    ACTOR;

    /** As written in the archive. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #label()} wrote. */
    public static TargetKind ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What an act is done to.
   *
   * @param kind the kind of thing
   * @param id its identifier
   */
  public record Target(TargetKind kind, String id) {}

  /**
   * What is to be done, or was.
   *
   * @param kind the kind of act
   * @param target what it is done to
   * @param field which field of it; empty for the whole
   * @param before what stood there, as JSON; empty when nothing did
   * @param after what stands there now, as JSON; empty when nothing does
   * @param reason why, in the person's words, perhaps empty
   * @param undoes the number of the act that is taken back, for {@link Kind#UNDO} alone
   */
  public record Draft(
      Kind kind,
      Target target,
      String field,
      String before,
      String after,
      String reason,
      OptionalLong undoes) {

    /** Checks that what takes back says what. */
    public Draft {
      if ((kind == Kind.UNDO) != undoes.isPresent()) {
        throw new IllegalArgumentException("Only what takes back names an earlier act: " + kind);
      }
    }

    /** An act that takes nothing back. */
    public static Draft of(
        Kind kind, Target target, String field, String before, String after, String reason) {
      return new Draft(kind, target, field, before, after, reason, OptionalLong.empty());
    }

    /** An act that takes {@code earlier} back. */
    public static Draft undo(Act earlier, String reason) {
      Draft done = earlier.draft();
      return new Draft(
          Kind.UNDO,
          done.target(),
          done.field(),
          done.after(),
          done.before(),
          reason,
          OptionalLong.of(earlier.number()));
    }
  }

  /** The kind of act. */
  public Kind kind() {
    return draft.kind();
  }

  /** What it was done to. */
  public Target target() {
    return draft.target();
  }

  /** The number of the act it takes back, if it does. */
  public Optional<Long> undone() {
    return draft.undoes().isPresent() ? Optional.of(draft.undoes().getAsLong()) : Optional.empty();
  }
}
