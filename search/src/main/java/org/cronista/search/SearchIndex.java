package org.cronista.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Makes indexes and finds those that were made. An index can be thrown away at any time: it is made
 * again when it is wanted.
 */
public final class SearchIndex {

  /** Changes when indexes of this version hold something else than those before. */
  private static final String SHAPE = "1";

  private static final String STAMP = "stamp";
  private static final double BUFFER_MEGABYTES = 64;
  private static final String OWN_FILES = "segments.*|pending_segments.*|_[0-9a-z].*|write\\.lock";

  private SearchIndex() {}

  /** An index in memory only. */
  public static Finder inMemory(Corpus corpus) {
    try {
      Directory memory = new ByteBuffersDirectory();
      write(memory, corpus, "");
      return new Finder(DirectoryReader.open(memory), memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The index in a folder, made anew when it is not of this state. When another process is making
   * it at the moment, or the folder cannot be written, one is made in memory: what is found is
   * always of the state that was asked for.
   *
   * @param folder holds nothing else; made if it is not there
   * @param stamp names the state: of two states with one stamp the index is the same
   * @param corpus gives what is to be found, if the index must be made
   */
  public static Finder inFolder(Path folder, String stamp, Supplier<Corpus> corpus) {
    String wanted = SHAPE + " " + stamp;
    Optional<Finder> made = open(folder, wanted);
    if (made.isPresent()) {
      return made.get();
    }
    Corpus content = corpus.get();
    try {
      return make(folder, wanted, content);
    } catch (IOException | IllegalArgumentException e) {
      return inMemory(content);
    }
  }

  private static Finder make(Path folder, String wanted, Corpus content) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      write(directory, content, wanted);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      // A damaged index is in the way.
      clear(folder);
      write(directory, content, wanted);
    }
    return new Finder(DirectoryReader.open(directory), directory);
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().matches(OWN_FILES)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** The index that is there, if it is of that state. */
  private static Optional<Finder> open(Path folder, String stamp) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      Directory directory = FSDirectory.open(folder);
      DirectoryReader reader = DirectoryReader.open(directory);
      Map<String, String> about = reader.getIndexCommit().getUserData();
      if (!stamp.equals(about.get(STAMP))) {
        reader.close();
        directory.close();
        return Optional.empty();
      }
      return Optional.of(new Finder(reader, directory));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // damaged, or of another version: made anew
    }
  }

  private static void write(Directory directory, Corpus corpus, String stamp) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // Neighbours stay neighbours, so that equals come in the order of the archive.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setCommitOnClose(false);
    FacetsConfig facets = Fields.facets();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Iterator<Entry> entries = new Entries(corpus).all().iterator();
      while (entries.hasNext()) {
        writer.addDocument(facets.build(entries.next().toLucene()));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(List.copyOf(Map.of(STAMP, stamp).entrySet()));
      writer.commit();
    }
  }
}
