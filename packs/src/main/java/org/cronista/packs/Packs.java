package org.cronista.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Episode;
import org.cronista.packs.internal.PackLoader;

/** Everything the loaded packs know. Immutable and safe for concurrent use. */
public interface Packs {

  /**
   * Loads the bundled packs and then the given folders, which may add to them.
   *
   * @param folders pack folders, or folders of packs, as described in {@code docs/packs.md};
   *     perhaps none
   * @throws PackException if files hold mistakes; the message names file and line of each
   */
  static Packs load(List<Path> folders) {
    return PackLoader.load(folders);
  }

  /** The frames of a language, in file order; empty when no pack has any. */
  List<Frame> frames(String language);

  /**
   * The cues of a language.
   *
   * @throws IllegalArgumentException when no pack has any
   */
  Cues cues(String language);

  /** Whether events can be coded in that language. */
  boolean canCode(String language);

  /** All countries. */
  List<Country> countries();

  /** All known actors, in file order. */
  List<KnownActor> actors();

  /** All known episodes. */
  List<Episode> episodes();

  /** All known outlets. */
  List<KnownSource> sources();

  /** World places and pack places. */
  Gazetteer gazetteer();

  /**
   * The categories of whole texts that packs declare, in file order: ACLED's sub-events and further
   * ones, each with a description in one sentence.
   */
  Map<String, String> labelDescriptions();

  /** What was learned from examples of a language; empty when no pack has it. */
  Optional<LearnedModel> findLearned(String language);

  /** A hash over all pack files, but examples, so that a run can say what it knew. */
  String contentHash();
}
