package org.cronista.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cronista.archive.Act;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;

/** What people did, for people to read. */
public final class History {

  private History() {}

  /**
   * One act.
   *
   * @param number its number
   * @param at when, ISO 8601
   * @param moment when, in words, UTC
   * @param who the name
   * @param what the kind of act and the field, in words
   * @param before what stood there
   * @param after what stands there now
   * @param reason why
   * @param undone whether it was taken back
   * @param takesBack whether it takes another back
   * @param target what it was done to, as an address of the desk
   * @param seen the latest act on that, for the form that takes it back
   * @param offered whether whoever looks may take it back, or do it again
   */
  public record Line(
      long number,
      String at,
      String moment,
      String who,
      String what,
      String before,
      String after,
      String reason,
      boolean undone,
      boolean takesBack,
      String target,
      long seen,
      boolean offered) {}

  /** The acts in words, in the order given. */
  public static List<Line> of(LiveRecord record, List<Act> acts, Visit visit) {
    Dates dates = new Dates(visit.words());
    Undoing undoing = new Undoing(record);
    return acts.stream()
        .map(
            act -> line(record, act, visit.words(), dates, undoing.isOffered(visit.visitor(), act)))
        .toList();
  }

  private static Line line(LiveRecord record, Act act, Words words, Dates dates, boolean offered) {
    String field =
        act.draft().field().isEmpty()
            ? ""
            : Arrays.stream(act.draft().field().split(" "))
                .map(name -> words.find("field." + name).orElse(name))
                .collect(Collectors.joining(", ", ": ", ""));
    return new Line(
        act.number(),
        act.at().toString(),
        dates.of(act.at()),
        record.names().of(act.person()),
        words.of("act." + act.kind().name()) + field,
        act.draft().before(),
        act.draft().after(),
        act.draft().reason(),
        record.log().isUndone(act),
        act.kind() == Act.Kind.UNDO,
        "/" + folder(act.target().kind()) + "/" + act.target().id(),
        record.log().latestOn(act.target()),
        offered);
  }

  private static String folder(Act.TargetKind kind) {
    return switch (kind) {
      case CLAIM -> "claims";
      case EVENT -> "events";
      case DISAGREEMENT -> "disagreements";
      case DOCUMENT -> "documents";
      case ACTOR -> "actors";
    };
  }
}
