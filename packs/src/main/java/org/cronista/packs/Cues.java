package org.cronista.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Measure;
import org.cronista.model.Modality;
import org.cronista.model.Quantity.Qualifier;

/**
 * The closed classes of one language: words that report, that change how an event is meant, that
 * count. Keys are lower-case lemmas or phrases, words joined by one space.
 *
 * @param reportingVerbs lemma to force
 * @param reportingNouns lemma to force
 * @param reportingPhrases such as "according to"
 * @param reportingAdverbs such as "reportedly"
 * @param modalityCues in file order
 * @param conditionals such as "if"
 * @param negators such as "not"
 * @param lightVerbs lemma to effect
 * @param vagueNumbers words to range, longest words first
 * @param qualifiers words to kind, longest words first
 * @param counted noun or adjective to what it counts
 * @param units lemma to unit
 * @param cumulative phrases that mark a running total
 * @param roles lemma to PLOVER sector
 * @param lists named word lists
 */
public record Cues(
    Map<String, Force> reportingVerbs,
    Map<String, Force> reportingNouns,
    Set<String> reportingPhrases,
    Set<String> reportingAdverbs,
    List<ModalityCue> modalityCues,
    Set<String> conditionals,
    Set<String> negators,
    Map<String, Effect> lightVerbs,
    List<VagueNumber> vagueNumbers,
    List<QualifierWords> qualifiers,
    Map<String, Measure> counted,
    Map<String, String> units,
    Set<String> cumulative,
    Map<String, String> roles,
    Map<String, Set<String>> lists) {

  /** What a reporting word does with what is reported. */
  public enum Force {
    ASSERT,
    ALLEGE,
    DENY,
    DEMAND,
    THREATEN,
    PROMISE,
    ASK
  }

  /** What a light verb does with the event its object names. */
  public enum Effect {
    HAPPENS,
    /**
     * It happens, and the verb's subject is no party to it: "the office <i>registered</i>
     * blockades".
     */
    OBSERVED,
    /** It happens to the verb's subject: "the town <i>suffered</i> an attack". */
    SUFFERED,
    BEGINS,
    ENDS,
    PLANNED,
    DEMANDED,
    THREATENED,
    NEGATED
  }

  /**
   * A word that changes how an event is meant.
   *
   * @param lemma the word or phrase
   * @param preposition one that must follow, as in "call for"
   * @param governs {@code clause} or {@code object}
   * @param modality what becomes of the governed event
   */
  public record ModalityCue(
      String lemma, Optional<String> preposition, String governs, Modality modality) {}

  /**
   * A number word without a number.
   *
   * @param words for example "tens of thousands"
   * @param low lower bound
   * @param high upper bound; empty when open
   */
  public record VagueNumber(String words, double low, Optional<Double> high) {}

  /**
   * Words that qualify a number.
   *
   * @param words for example "at least"
   * @param kind how they qualify it
   */
  public record QualifierWords(String words, Qualifier kind) {}
}
