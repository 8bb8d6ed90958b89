package org.cronista.desk.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.archive.Act;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.ClaimFields;
import org.cronista.desk.record.ClaimState;
import org.cronista.desk.record.LiveRecord;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;

/** What each coder made of a claim on their own. It counts for nothing until it is adjudicated. */
public final class Codings {

  private final LiveRecord record;

  /** Over this record. */
  public Codings(LiveRecord record) {
    this.record = record;
  }

  /**
   * One coder's reading.
   *
   * @param person identifier of the coder
   * @param claim the claim as they have it; empty when they say it is none
   * @param act the number of the act
   */
  public record Coding(String person, Optional<Claim> claim, long act) {}

  /** The latest reading of each coder, in the order in which they first coded it. */
  public List<Coding> of(ClaimId id) {
    Map<String, Coding> latest = new LinkedHashMap<>();
    for (Act act : record.log().standing(ClaimDesk.target(id))) {
      if (act.kind() == Act.Kind.CODE) {
        latest.put(
            act.person(),
            new Coding(act.person(), ClaimState.read(act.draft().after()), act.number()));
      }
    }
    return List.copyOf(latest.values());
  }

  /** One coder's reading. */
  public Optional<Coding> find(ClaimId id, String person) {
    return of(id).stream().filter(coding -> coding.person().equals(person)).findFirst();
  }

  /** All claims that somebody coded, in the order in which they were first coded. */
  public List<ClaimId> claims() {
    Set<ClaimId> ids = new LinkedHashSet<>();
    for (Act act : record.log().standing(Act.Kind.CODE)) {
      ids.add(new ClaimId(act.target().id()));
    }
    return List.copyOf(ids);
  }

  /**
   * Keeps a coder's reading.
   *
   * @param reading empty when it is none
   */
  public void keep(Visitor visitor, ClaimId id, Optional<Claim> reading) {
    Act.Target target = ClaimDesk.target(id);
    record.record(
        visitor,
        Act.Draft.of(
            Act.Kind.CODE, target, "", "", reading.map(ContractJson::toLine).orElse(""), ""),
        // A reading contradicts nobody's: it does not matter what others did in between.
        record.log().latestOn(target),
        List.of());
  }

  /** Whether somebody has settled the claim since it was last coded. */
  public boolean isSettled(ClaimId id) {
    long coded = of(id).stream().mapToLong(Coding::act).max().orElse(0);
    return record.log().standing(ClaimDesk.target(id)).stream()
        .anyMatch(act -> act.number() > coded && ClaimState.changes(act.kind()));
  }

  /** The fields in which the readings differ; {@code verdict} when some say that it is none. */
  public static List<String> differing(List<Coding> codings) {
    List<String> fields = new ArrayList<>();
    for (String field : FieldValues.NAMES) {
      if (codings.stream().map(coding -> FieldValues.of(coding, field)).distinct().count() > 1) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** A claim put together from readings: each field from the coder chosen for it. */
  public static Claim combine(Claim base, Map<String, Claim> chosen) {
    Claim combined = base;
    for (Map.Entry<String, Claim> one : chosen.entrySet()) {
      combined = ClaimFields.copy(combined, one.getValue(), List.of(one.getKey()));
    }
    return combined;
  }
}
