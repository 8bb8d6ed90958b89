package org.cronista.reader.internal.recognition;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program tesseract, as installed on this machine. Safe for several threads. */
public final class Tesseract {

  private static final List<String> WANTED = List.of("eng", "spa");
  private static final String LAYOUT = "osd";
  private static final Duration QUESTION = Duration.ofSeconds(20);

  private final Path program;
  private final String version;
  private final List<String> languages;

  private Tesseract(Path program, String version, List<String> languages) {
    this.program = program;
    this.version = version;
    this.languages = languages;
  }

  /**
   * The program in one of the folders of {@code path}, which is written as the PATH variable is.
   */
  public static Optional<Tesseract> find(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(name -> in(folder, name)))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(Tesseract::ask);
  }

  /** A program in a folder; one in a folder relative to the present one is not trusted. */
  private static Optional<Path> in(String folder, String name) {
    try {
      Path file = Path.of(folder).resolve(name);
      return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Tesseract> ask(Path program) {
    Optional<String> version =
        output(List.of(program.toString(), "--version"))
            .map(text -> text.lines().findFirst().orElse("").strip());
    Optional<String> languages = output(List.of(program.toString(), "--list-langs"));
    if (version.isEmpty() || languages.isEmpty()) {
      return Optional.empty();
    }
    List<String> installed = languages.get().lines().map(String::strip).toList();
    return Optional.of(new Tesseract(program, version.get(), installed));
  }

  private static Optional<String> output(List<String> command) {
    return ProgramRun.run(command, new byte[0], QUESTION)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether it can recognise English or Spanish. */
  public boolean isUsable() {
    return WANTED.stream().anyMatch(languages::contains);
  }

  /** Program, version and languages, for example {@code tesseract 5.3.0 (eng+spa)}. */
  public String description() {
    return version + " (" + languageList() + ")";
  }

  /** The words in a picture; nothing when the program fails or takes longer than {@code limit}. */
  public Optional<RecognisedPage> recognise(PageImage image, Duration limit) {
    List<String> command =
        List.of(
            program.toString(),
            "stdin",
            "stdout",
            "-l",
            languageList(),
            "--psm",
            // Finds out by itself which way up the page is, when it has learnt to.
            languages.contains(LAYOUT) ? "1" : "3",
            "--dpi",
            String.valueOf(image.dotsPerInch()),
            "-c",
            "tessedit_create_tsv=1");
    return ProgramRun.run(command, image.toGreymap(), limit)
        .map(bytes -> TesseractTable.read(new String(bytes, StandardCharsets.UTF_8)));
  }

  private String languageList() {
    return String.join("+", WANTED.stream().filter(languages::contains).toList());
  }
}
