package org.cronista.cli.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cronista.cli.run.InputLine;
import org.cronista.cli.run.RunRecord;
import org.cronista.model.Chronology;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/** Tells in plain words what a run found. */
public final class Summary {

  private static final String NOT_CODED = "not-coded";

  private Summary() {}

  /** What was read, for example {@code Read 14 of 16 inputs; 1 left out, 1 not readable.} */
  public static String inputs(RunRecord record) {
    long all = record.inputCount();
    long read = record.readCount();
    long failed = record.failures().size();
    long skipped = record.skipped().size();
    StringBuilder told = new StringBuilder();
    told.append("Read ").append(read).append(" of ").append(counted(all, "input"));
    if (skipped > 0) {
      told.append("; ").append(skipped).append(" left out");
    }
    if (failed > 0) {
      told.append("; ").append(failed).append(failed == 1 ? " was" : " were");
      told.append(" not readable, or not wholly");
    }
    return told.append('.').toString();
  }

  /** What was found, one sentence for each kind of thing. */
  public static List<String> chronology(Chronology chronology) {
    long contradictions =
        chronology.disagreements().stream()
            .filter(one -> one.relation() == Relation.CONTRADICTION)
            .count();
    return List.of(
        counted(chronology.documents().size(), "document")
            + " make "
            + counted(chronology.claims().size(), "claim")
            + " about "
            + counted(chronology.events().size(), "event")
            + ".",
        "The accounts part on "
            + counted(chronology.disagreements().size(), "point")
            + ", "
            + contradictions
            + " of them contradictions.");
  }

  /** Which documents are without claims because of their language; perhaps none. */
  public static List<String> notCoded(Chronology chronology) {
    Map<String, Long> languages =
        chronology.documents().stream()
            .filter(Summary::isNotCoded)
            .collect(
                Collectors.groupingBy(Document::language, TreeMap::new, Collectors.counting()));
    return languages.entrySet().stream()
        .map(
            entry ->
                counted(entry.getValue(), "document")
                    + " in "
                    + languageName(entry.getKey())
                    + ": kept and shown, but not coded.")
        .toList();
  }

  /** How many documents come from earlier runs; perhaps nothing to tell. */
  public static List<String> earlier(RunRecord record, Chronology chronology) {
    Set<DocumentId> given = record.documents().collect(Collectors.toSet());
    long kept =
        chronology.documents().stream().filter(document -> !given.contains(document.id())).count();
    return kept == 0
        ? List.of()
        : List.of(
            counted(kept, "document")
                + " of earlier runs, not among these inputs, stay in the archive and in the "
                + "chronology.");
  }

  /** What is said of an input that could not be read. */
  public static String failure(InputLine line) {
    return "not read: " + line.path() + ": " + line.reason().orElse("no reason known");
  }

  private static boolean isNotCoded(Document document) {
    return document.warnings().stream().anyMatch(warning -> warning.kind().equals(NOT_CODED));
  }

  private static String languageName(String code) {
    return code.equals("und")
        ? "a language that could not be told"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String counted(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
