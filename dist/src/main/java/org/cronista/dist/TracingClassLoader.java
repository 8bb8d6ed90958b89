package org.cronista.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * A class loader of the system ({@code -Djava.system.class.loader}) that loads everything on the
 * class path itself and notes which files other than classes were found there, so that a list of
 * what a program uses is an observation and no guess.
 */
public final class TracingClassLoader extends URLClassLoader {

  /** The system property that names the file for the list, written when the process ends. */
  public static final String FILE = "cronista.trace";

  private final Set<String> found = new ConcurrentSkipListSet<>();

  static {
    registerAsParallelCapable();
  }

  /**
   * Made by Java itself.
   *
   * @param builtIn the loader it replaces, of which only the platform's part is used
   */
  public TracingClassLoader(ClassLoader builtIn) {
    super("tracing", classPath(), builtIn.getParent());
    Runtime.getRuntime().addShutdownHook(new Thread(this::write));
  }

  private static URL[] classPath() {
    return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .map(TracingClassLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // null is how a class loader says that there is none
  public URL findResource(String name) {
    Optional.ofNullable(super.findResource(name)).ifPresent(this::note);
    return super.findResource(name);
  }

  @Override
  public Enumeration<URL> findResources(String name) throws IOException {
    Enumeration<URL> urls = super.findResources(name);
    urls.asIterator().forEachRemaining(this::note);
    return super.findResources(name);
  }

  private void note(URL url) {
    if (url.getProtocol().equals("jar") && !url.getPath().endsWith(".class")) {
      String path = url.getPath();
      int end = path.indexOf("!/");
      Path jar = Path.of(path.substring(path.lastIndexOf('/', end) + 1, end));
      found.add(ModelList.nameOf(jar) + " " + path.substring(end + 2));
    }
  }

  private void write() {
    try {
      Files.write(Path.of(System.getProperty(FILE, "trace.txt")), found, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
