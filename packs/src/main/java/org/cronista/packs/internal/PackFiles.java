package org.cronista.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;

/**
 * Finds the files of packs: the bundled ones, in a folder of classes or in a jar, and those in
 * folders a person names. Sorted by path.
 */
final class PackFiles {

  private static final String MARKER = "/org/cronista/packs/data/about.txt";

  private PackFiles() {}

  /** The files of the bundled packs. */
  static List<PackFile> listBundled() {
    URL marker = PackFiles.class.getResource(MARKER);
    if (marker == null) {
      throw new IllegalStateException("The bundled packs are missing: no " + MARKER);
    }
    return listBeside(marker);
  }

  /** The files of the packs beside a file, whether it lies in a folder or in a jar. */
  static List<PackFile> listBeside(URL marker) {
    try {
      URLConnection connection = marker.openConnection();
      return connection instanceof JarURLConnection jar
          ? listInJar(jar)
          : listPacks(Path.of(marker.toURI()).resolveSibling("."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The files of a pack, or of all packs in a folder of packs.
   *
   * @throws PackException if there is no pack
   */
  static List<PackFile> listIn(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (isPack(real)) {
        return listPack(real);
      }
      List<PackFile> files = Files.isDirectory(real) ? listPacks(real) : List.of();
      if (files.isEmpty()) {
        throw noPack(folder, "no pack; a pack is a folder that holds " + Section.folders());
      }
      return files;
    } catch (IOException e) {
      throw noPack(folder, "cannot be read: " + e);
    }
  }

  private static PackException noPack(Path folder, String message) {
    return new PackException(new PackLocation(folder.toString(), 1), message);
  }

  private static List<PackFile> listInJar(JarURLConnection connection) throws IOException {
    // A jar of our own, not the shared one: others may open and close theirs at the same time.
    connection.setUseCaches(false);
    String marker = connection.getEntryName();
    String root = marker.substring(0, marker.lastIndexOf('/') + 1);
    List<PackFile> files = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().toList()) {
        if (!entry.isDirectory() && entry.getName().startsWith(root)) {
          String path = entry.getName().substring(root.length());
          Optional<Section> section = sectionOf(path);
          if (section.isPresent()) {
            files.add(fileInJar(jar, entry, path, section.get()));
          }
        }
      }
    }
    return sorted(files);
  }

  private static PackFile fileInJar(JarFile jar, JarEntry entry, String path, Section section)
      throws IOException {
    if (path.endsWith(WorldPlacesFormat.ENDING)) {
      Optional<ByteBuffer> mapped = StoredEntry.map(Path.of(jar.getName()), entry.getName());
      if (mapped.isPresent()) {
        return newFile(path, section, mapped::get);
      }
    }
    try (InputStream content = jar.getInputStream(entry)) {
      byte[] bytes = content.readAllBytes();
      return newFile(path, section, () -> ByteBuffer.wrap(bytes));
    }
  }

  private static ByteBuffer map(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw new PackException(
          new PackLocation(file.toString(), 1), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<PackFile> listPacks(Path folder) throws IOException {
    List<Path> packs;
    try (Stream<Path> children = Files.list(folder.normalize())) {
      packs = children.filter(PackFiles::isPack).toList();
    }
    List<PackFile> files = new ArrayList<>();
    for (Path pack : packs) {
      files.addAll(listPack(pack));
    }
    return sorted(files);
  }

  private static boolean isPack(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.anyMatch(
          child -> {
            String name = child.getFileName().toString();
            return Section.isFolder(name) || Section.find(name).isPresent();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PackFile> listPack(Path pack) throws IOException {
    List<Path> found;
    try (Stream<Path> below = Files.walk(pack)) {
      found = below.filter(Files::isRegularFile).toList();
    }
    String name = pack.getFileName().toString();
    List<PackFile> files = new ArrayList<>();
    for (Path file : found) {
      String path = name + "/" + pack.relativize(file).toString().replace('\\', '/');
      Optional<Section> section = sectionOf(path);
      if (section.isPresent()) {
        files.add(newFile(path, section.get(), contentOf(file)));
      }
    }
    return sorted(files);
  }

  private static Optional<Section> sectionOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? Optional.empty() : Section.find(path.substring(slash + 1));
  }

  private static Supplier<ByteBuffer> contentOf(Path file) throws IOException {
    if (file.toString().endsWith(WorldPlacesFormat.ENDING)) {
      return new Lazy<>(() -> map(file));
    }
    byte[] bytes = Files.readAllBytes(file);
    return () -> ByteBuffer.wrap(bytes);
  }

  private static PackFile newFile(String path, Section section, Supplier<ByteBuffer> content) {
    return new PackFile(path.substring(0, path.indexOf('/')), section, path, content);
  }

  private static List<PackFile> sorted(List<PackFile> files) {
    return files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
  }
}
