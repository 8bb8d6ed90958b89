package org.cronista.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A step of the build: compiles the table of the world's places into the file that is mapped. */
public final class CompileWorld {

  private CompileWorld() {}

  /**
   * Compiles, unless the target is newer than the table and than this program.
   *
   * @param arguments the table, the target, the folder of this program's classes
   */
  public static void main(String[] arguments) throws IOException {
    Path table = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    if (isFresh(target, table, Path.of(arguments[2]))) {
      return;
    }
    Path folder = Files.createDirectories(target.toAbsolutePath().resolveSibling("."));
    Path fresh = folder.resolve(target.getFileName() + ".part");
    try (InputStream zipped = Files.newInputStream(table)) {
      WorldPlacesReader.compile(table.toString(), zipped, folder, fresh);
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static boolean isFresh(Path target, Path table, Path classes) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    long made = Files.getLastModifiedTime(target).toMillis();
    for (Class<?> part :
        new Class<?>[] {WorldPlacesWriter.class, WorldPlacesReader.class, PlaceName.class}) {
      Path file = classes.resolve(part.getName().replace('.', '/') + ".class");
      if (Files.getLastModifiedTime(file).toMillis() > made) {
        return false;
      }
    }
    return Files.getLastModifiedTime(table).toMillis() <= made;
  }
}
