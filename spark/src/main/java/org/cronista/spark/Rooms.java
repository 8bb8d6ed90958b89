package org.cronista.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where the rooms come from on each node, and the rooms of this process, each made once.
 *
 * <p>They are loaded by a class loader of their own from the jars of an unpacked distribution,
 * whose parent is the platform's and not Spark's: Spark brings its own, older Jackson, Commons and
 * others, with which readers and coder have never been tested.
 *
 * @param home an unpacked distribution, on every node at the same place
 * @param packs folders of packs, on every node at the same place
 */
record Rooms(String home, List<String> packs) implements Serializable {

  private static final String PACKAGE = "org.cronista.spark.room.";

  /**
   * The rooms that this process has made. The one thing of ours that outlives a task, as it must:
   * loading the models takes longer than coding a hundred documents.
   */
  private static final Map<String, Object> MADE = new ConcurrentHashMap<>();

  /** Copies the list. */
  Rooms {
    packs = List.copyOf(packs);
  }

  /** A room, by the name of its class; {@code type} is what it says it implements. */
  <T> T room(String name, Class<T> type) {
    return type.cast(made(name, () -> make(name, true)));
  }

  /** Something without packs. */
  <T> T tool(String name, Class<T> type) {
    return type.cast(made(name, () -> make(name, false)));
  }

  private Object made(String name, Supplier<Object> make) {
    return MADE.computeIfAbsent(home + "\n" + packs + "\n" + name, key -> make.get());
  }

  private Object make(String name, boolean withPacks) {
    try {
      Class<?> room = loader().loadClass(PACKAGE + name);
      return withPacks
          ? room.getConstructor(List.class).newInstance(packs)
          : room.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " cannot be made from " + home, e);
    }
  }

  /**
   * Does something in the rooms as if this thread were theirs: libraries look for their files and
   * services where the thread's own class loader finds them.
   */
  <T> T within(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private ClassLoader loader() {
    return (ClassLoader)
        MADE.computeIfAbsent(
            home,
            key -> new URLClassLoader("cronista", jars(), ClassLoader.getPlatformClassLoader()));
  }

  private URL[] jars() {
    Path lib = Path.of(home, "lib");
    List<URL> urls = new ArrayList<>();
    // The rooms themselves, from wherever Spark found this class.
    Optional.ofNullable(Rooms.class.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .ifPresent(urls::add);
    try {
      for (String jar : Files.readAllLines(lib.resolve("order.txt"), StandardCharsets.UTF_8)) {
        urls.add(url(lib.resolve(jar)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "There is no unpacked distribution in " + home + ": give its folder with --home", e);
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(jar.toString(), e);
    }
  }
}
