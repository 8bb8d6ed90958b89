package org.cronista.cli.run;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The language models that the coder needs, and whether they are here. */
public final class InstalledModels {

  private static final List<Model> NEEDED =
      List.of(
          new Model(
              "English names",
              "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz"),
          new Model("English grammar", "edu/emory/mathcs/nlp/models/en-dep"),
          new Model("English parts of speech", "edu/emory/mathcs/nlp/models/en-pos"),
          new Model("English sentence vectors", "bge-small-en-v1.5-q.onnx"),
          new Model("English sentence vectors, second opinion", "e5-small-v2-q.onnx"));

  /** Ends of a file's name that only tell how it is packed. */
  private static final List<String> PACKINGS = List.of("", ".xz", ".gz");

  private InstalledModels() {}

  /**
   * A model.
   *
   * @param title what it knows, for people
   * @param resource where it is on the class path, without an end of its name that may differ with
   *     the packing
   */
  public record Model(String title, String resource) {

    /** The file that holds the model; empty when there is none. */
    public Optional<String> findFile() {
      return PACKINGS.stream()
          .map(packing -> InstalledModels.class.getClassLoader().getResource(resource + packing))
          .filter(Objects::nonNull)
          .findFirst()
          .map(Model::jarName);
    }

    /** {@code jar:file:/…/name-1.2.jar!/…} → {@code name-1.2.jar}. */
    private static String jarName(URL url) {
      String path = url.getPath();
      int end = path.indexOf('!');
      String file = end < 0 ? path : path.substring(0, end);
      return file.substring(file.lastIndexOf('/') + 1);
    }
  }

  /** All models that are needed. */
  public static List<Model> listNeeded() {
    return NEEDED;
  }

  /** The files that hold them, each once, by name. */
  public static List<String> listFiles() {
    return NEEDED.stream().flatMap(model -> model.findFile().stream()).distinct().sorted().toList();
  }
}
