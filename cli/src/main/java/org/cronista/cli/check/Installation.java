package org.cronista.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.archive.Archive;
import org.cronista.archive.ArchiveException;
import org.cronista.cli.Version;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.run.InstalledModels;
import org.cronista.packs.PackException;
import org.cronista.packs.Packs;
import org.cronista.reader.ChildNotStartedException;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.ChildReader;
import org.cronista.reader.ReaderOptions;

/** Looks whether everything is here that the program needs. */
public final class Installation {

  private static final int OLDEST_JAVA = 17;
  private static final long MEGABYTE = 1L << 20;

  /** The coder's models take about 1.3 GB; the rest is for documents. */
  private static final long LEAST_HEAP_MEGABYTES = 2_000;

  private static final long LEAST_DISK_MEGABYTES = 500;

  private final List<Path> packFolders;
  private final ArchiveLocation archive;
  private final boolean keepArchive;

  private Installation(List<Path> packFolders, ArchiveLocation archive, boolean keepArchive) {
    this.packFolders = List.copyOf(packFolders);
    this.archive = archive;
    this.keepArchive = keepArchive;
  }

  /** What is found with an archive that is there or may be made. */
  public static List<Finding> inspect(List<Path> packFolders, ArchiveLocation archive) {
    return new Installation(packFolders, archive, true).inspect(Path.of("."));
  }

  /** What is found with an archive that is made in the temporary folder and thrown away. */
  public static List<Finding> inspect(List<Path> packFolders) throws IOException {
    Path folder = Files.createTempDirectory("cronista-doctor");
    try {
      ArchiveLocation archive = new ArchiveLocation(folder.resolve("archive.db").toString());
      return new Installation(packFolders, archive, false).inspect(Path.of("."));
    } finally {
      for (String name : List.of("archive.db", "archive.db-wal", "archive.db-shm")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private List<Finding> inspect(Path workingFolder) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.well("Cronista " + Version.current()));
    findings.add(java());
    findings.add(memory());
    findings.add(disk(workingFolder));
    InstalledModels.listNeeded().forEach(model -> findings.add(model(model)));
    findings.add(packs());
    findings.add(readingProcess());
    findings.add(archive());
    return findings;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    String described = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
    return version >= OLDEST_JAVA
        ? Finding.well(described)
        : Finding.trouble(described + " is too old: install a JDK of version 17 or newer.");
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
    String described = "Memory: up to " + heap + " MB may be used";
    return heap >= LEAST_HEAP_MEGABYTES
        ? Finding.well(described)
        : Finding.trouble(
            described
                + ", which is too little for the language models: set"
                + " CRONISTA_JAVA_OPTS=-Xmx3g.");
  }

  private static Finding disk(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      String described = "Disk: " + free + " MB free here";
      return free >= LEAST_DISK_MEGABYTES
          ? Finding.well(described)
          : Finding.trouble(described + ": make room, or write results to another disk.");
    } catch (IOException e) {
      return Finding.trouble("Disk: this folder cannot be looked at: " + e.getMessage());
    }
  }

  private static Finding model(InstalledModels.Model model) {
    return model
        .findFile()
        .map(file -> Finding.well("Model for " + model.title() + ": " + file))
        .orElseGet(
            () ->
                Finding.trouble(
                    "Model for " + model.title() + " is missing: build again with `make build`."));
  }

  private Finding packs() {
    try {
      Packs packs = Packs.load(packFolders);
      return Finding.well(
          "Packs: "
              + packs.frames("en").size()
              + " English frames, "
              + packs.actors().size()
              + " actors, "
              + packs.episodes().size()
              + " episodes, "
              + packs.sources().size()
              + " outlets");
    } catch (PackException e) {
      return Finding.trouble("Packs: " + e.getMessage());
    }
  }

  private static Finding readingProcess() {
    try (ChildReader reader = new ChildReader(ReaderOptions.defaults(), ChildOptions.of(1))) {
      long started = System.nanoTime();
      reader.tryToStart();
      long millis = (System.nanoTime() - started) / 1_000_000;
      return Finding.well(
          "Reading: documents are read in a process of their own, which starts in "
              + millis
              + " ms");
    } catch (ChildNotStartedException e) {
      return Finding.trouble(
          "Reading: " + e.getMessage() + " (documents you trust: --read-in-place)");
    }
  }

  private Finding archive() {
    String name = keepArchive ? archive.toString() : "a new one in the temporary folder";
    try (Archive opened = archive.open()) {
      opened.listRuns();
      return Finding.well("Archive: " + name + " can be written and read");
    } catch (ArchiveException e) {
      return Finding.trouble("Archive: " + e.getMessage());
    }
  }
}
