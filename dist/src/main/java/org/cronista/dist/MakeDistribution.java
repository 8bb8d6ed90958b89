package org.cronista.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A step of the build: makes a folder that needs a Java of the machine's own, for all platforms,
 * and one that brings its Java, for this platform; packs both.
 */
public final class MakeDistribution {

  /** The jars in the order of the class path, one a line: two of them may hold the same class. */
  static final String ORDER = "order.txt";

  private static final List<String> TEXTS =
      List.of("LICENSE", "README.md", "CHANGELOG.md", "docs", "samples");

  private static final List<String> PROGRAMS = List.of("cronista");

  private final Path project;
  private final Path target;
  private final ModelList list;

  private MakeDistribution(Path project, Path target) throws IOException {
    this.project = project;
    this.target = target;
    this.list = ModelList.read(project.resolve("dist/models.tsv"));
  }

  /**
   * Makes them.
   *
   * @param arguments the project's folder, the folder to write to, the version
   */
  public static void main(String[] arguments) throws IOException {
    MakeDistribution make =
        new MakeDistribution(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]));
    String name = "cronista-" + arguments[2];
    Path portable = make.folder(name, entry -> true);
    Packing.tar(portable);
    Packing.zip(portable);
    Platform platform = Platform.current();
    Path image = make.folder(name + "-" + platform.name(), platform::wants);
    RuntimeImage.make(image.resolve("runtime"));
    if (platform.isWindows()) {
      Packing.zip(image);
    } else {
      Packing.tar(image);
    }
  }

  private Path folder(String name, Predicate<String> wanted) throws IOException {
    Path folder = target.resolve(name);
    clear(folder);
    Path lib = Files.createDirectories(folder.resolve("lib"));
    SlimJar slim = new SlimJar(list, wanted);
    List<String> order = new ArrayList<>();
    for (Path jar : classPath()) {
      String file = String.valueOf(jar.getFileName());
      order.add(file);
      Path copy = lib.resolve(file);
      if (!list.mentions(jar)) {
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
      } else if (!isFresh(copy, jar)) {
        slim.copy(jar, copy);
      }
    }
    prune(lib, order);
    Files.write(lib.resolve(ORDER), order, StandardCharsets.UTF_8);
    Path bin = Files.createDirectories(folder.resolve("bin"));
    copyAll(project.resolve("dist/src/main/launch"), bin);
    for (String program : PROGRAMS) {
      if (!bin.resolve(program).toFile().setExecutable(true, false)) {
        throw new IOException(program + " cannot be made executable");
      }
    }
    for (String text : TEXTS) {
      copyAll(project.resolve(text), folder.resolve(text));
    }
    return folder;
  }

  private List<Path> classPath() throws IOException {
    String text = Files.readString(target.resolve("classpath.txt"), StandardCharsets.UTF_8);
    List<Path> jars = Stream.of(text.strip().split(File.pathSeparator)).map(Path::of).toList();
    for (Path jar : jars) {
      if (!Files.isRegularFile(jar)) {
        throw new IOException(
            jar
                + " is no jar: build the distribution together with what it is made of, to the"
                + " phase `package`.");
      }
    }
    return jars;
  }

  /** Repacking takes half a minute, so what was made of the same jar and list is kept. */
  private boolean isFresh(Path copy, Path jar) throws IOException {
    if (!Files.exists(copy)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(copy);
    return made.compareTo(Files.getLastModifiedTime(jar)) > 0
        && made.compareTo(Files.getLastModifiedTime(project.resolve("dist/models.tsv"))) > 0;
  }

  /** Everything but the repacked jars. */
  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        boolean kept = path.equals(folder) || path.startsWith(folder.resolve("lib"));
        if (!kept) {
          Files.delete(path);
        }
      }
    }
  }

  private static void prune(Path lib, List<String> order) throws IOException {
    try (Stream<Path> jars = Files.list(lib)) {
      for (Path jar : jars.toList()) {
        if (!order.contains(String.valueOf(jar.getFileName()))) {
          Files.delete(jar);
        }
      }
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
