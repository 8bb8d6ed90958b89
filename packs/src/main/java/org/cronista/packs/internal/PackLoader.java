package org.cronista.packs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cronista.model.ContentHash;
import org.cronista.model.Episode;
import org.cronista.packs.Country;
import org.cronista.packs.Cues;
import org.cronista.packs.Frame;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.KnownActor;
import org.cronista.packs.KnownSource;
import org.cronista.packs.PackException;
import org.cronista.packs.Packs;

/** Reads the files of packs and puts what they say together. One loader serves one load. */
public final class PackLoader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final String USUAL_LANGUAGE = "en";
  private static final String WORLD = "world";

  private final List<PackFile> files;
  private final Mistakes mistakes = new Mistakes();
  private final Map<PackFile, YamlMap> contents = new LinkedHashMap<>();

  private PackLoader(List<PackFile> files) {
    this.files = List.copyOf(files);
  }

  /** Loads the bundled packs and then the folders. */
  public static Packs load(List<Path> folders) {
    List<PackFile> files = new ArrayList<>(PackFiles.listBundled());
    folders.forEach(folder -> files.addAll(PackFiles.listIn(folder)));
    return loadOnly(files);
  }

  /** Loads only these files. */
  static Packs loadOnly(List<PackFile> files) {
    return new PackLoader(files).load();
  }

  private Packs load() {
    parse();
    Map<String, CuesBuilder> builders = readCues();
    Map<String, List<Frame>> frames = readFrames(builders);
    List<KnownActor> actors = readActors();
    List<Episode> episodes = new ArrayList<>();
    EpisodeReader episodeReader = new EpisodeReader();
    eachEntry(Section.EPISODES, "episodes", entry -> episodes.add(episodeReader.read(entry)));
    List<KnownSource> sources = new ArrayList<>();
    SourceReader sourceReader = new SourceReader();
    eachEntry(Section.SOURCES, "sources", entry -> sources.add(sourceReader.read(entry)));
    List<Country> countries = new ArrayList<>();
    eachRow(
        Section.COUNTRIES,
        TableReader.COUNTRY_COLUMNS,
        List.of(),
        row -> countries.add(TableReader.country(row)));
    List<TableReader.NamedPlace> places = new ArrayList<>();
    eachRow(
        Section.PLACES,
        TableReader.PLACE_COLUMNS,
        TableReader.OPTIONAL_PLACE_COLUMNS,
        row -> places.add(TableReader.place(row, !isWorld(row))));
    mistakes.throwIfAny();
    Map<String, Cues> cues = new LinkedHashMap<>();
    builders.forEach((language, builder) -> cues.put(language, builder.build()));
    return new LoadedPacks(
        frames,
        cues,
        countries,
        actors,
        episodes,
        sources,
        gazetteer(places, countries),
        new Lazy<>(() -> contentHash(files)));
  }

  private List<PackFile> files(Section section) {
    return files.stream().filter(file -> file.section() == section).toList();
  }

  /** Parses the YAML files, several at a time; order and messages do not depend on that. */
  private void parse() {
    List<PackFile> yamlFiles = files.stream().filter(file -> file.section().isYaml()).toList();
    List<Supplier<YamlMap>> parsed = yamlFiles.parallelStream().map(PackLoader::parse).toList();
    for (int i = 0; i < parsed.size(); i++) {
      PackFile file = yamlFiles.get(i);
      Supplier<YamlMap> content = parsed.get(i);
      mistakes.collect(() -> contents.put(file, content.get()));
    }
  }

  /** The content, or something that throws the mistake when asked for it. */
  private static Supplier<YamlMap> parse(PackFile file) {
    try {
      YamlMap content = YamlMap.read(file);
      return () -> content;
    } catch (PackException e) {
      return () -> {
        throw e;
      };
    }
  }

  private void eachContent(Section section, BiConsumer<PackFile, YamlMap> use) {
    contents.forEach(
        (file, content) -> {
          if (file.section() == section) {
            mistakes.collect(() -> use.accept(file, content));
          }
        });
  }

  private void eachEntry(Section section, String key, Consumer<YamlMap> read) {
    eachContent(
        section,
        (file, content) -> {
          content.allow("note", key);
          eachEntryOf(content, key, read);
        });
  }

  private void eachEntryOf(YamlMap content, String key, Consumer<YamlMap> read) {
    for (YamlValue entry : content.items(key)) {
      mistakes.collect(() -> read.accept(entry.map()));
    }
  }

  private void eachRow(
      Section section, List<String> columns, List<String> optional, Consumer<TsvTable.Row> read) {
    for (PackFile file : files(section)) {
      mistakes.collect(
          () ->
              TsvTable.read(file, columns, optional)
                  .forEach(row -> mistakes.collect(() -> read.accept(row))));
    }
  }

  private Map<String, CuesBuilder> readCues() {
    Map<String, CuesBuilder> builders = new LinkedHashMap<>();
    eachContent(
        Section.CUES,
        (file, content) ->
            builders
                .computeIfAbsent(language(file, content), language -> new CuesBuilder(mistakes))
                .add(file, content));
    return builders;
  }

  private Map<String, List<Frame>> readFrames(Map<String, CuesBuilder> builders) {
    Map<String, FrameReader> readers = new LinkedHashMap<>();
    Map<String, List<Frame>> frames = new LinkedHashMap<>();
    eachContent(
        Section.FRAMES,
        (file, content) -> {
          content.allow("note", "language", "frames");
          String language = language(file, content);
          CuesBuilder cues = builders.computeIfAbsent(language, l -> new CuesBuilder(mistakes));
          FrameReader reader =
              readers.computeIfAbsent(
                  language, l -> new FrameReader(cues.relations(), cues.lists()));
          List<Frame> ofLanguage = frames.computeIfAbsent(language, l -> new ArrayList<>());
          eachEntryOf(content, "frames", entry -> ofLanguage.addAll(reader.read(entry)));
        });
    frames.replaceAll((language, ofLanguage) -> List.copyOf(ofLanguage));
    return frames;
  }

  private List<KnownActor> readActors() {
    List<KnownActor> actors = new ArrayList<>();
    ActorReader reader = new ActorReader();
    eachEntry(Section.ACTORS, "actors", entry -> actors.add(reader.read(entry)));
    reader.checkBodies(mistakes);
    return actors;
  }

  private static String language(PackFile file, YamlMap content) {
    boolean languagePack = LANGUAGE.matcher(file.pack()).matches();
    return content
        .find("language")
        .map(
            value -> {
              if (!LANGUAGE.matcher(value.text()).matches()) {
                throw value.mistake(
                    "bad language \"" + value.text() + "\"; write two letters, such as es");
              }
              return value.text();
            })
        .orElse(languagePack ? file.pack() : USUAL_LANGUAGE);
  }

  private static String contentHash(List<PackFile> files) {
    MessageDigest digest = ContentHash.newDigest();
    for (PackFile file : files) {
      // A gazetteer tells the hash of its content, so that nobody need read through all of it.
      byte[] content = file.isMappable() ? WorldPlaces.contentHash(file.buffer()) : file.content();
      digest.update((file.path() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The world's own tables outrank nothing: what they name is everybody's. */
  private static boolean isWorld(TsvTable.Row row) {
    return row.location().file().startsWith(WORLD + "/");
  }

  private static WorldPlaces open(PackFile file) {
    try {
      return WorldPlaces.open(
          file.isMappable() ? file.buffer() : ByteBuffer.wrap(WorldPlacesReader.compile(file)));
    } catch (IllegalArgumentException e) {
      throw new PackException(file.at(1), e.getMessage(), e);
    }
  }

  private Gazetteer gazetteer(List<TableReader.NamedPlace> places, List<Country> countries) {
    List<PackFile> worlds = files(Section.GAZETTEER);
    // The last one counts, so that a pack may bring a fuller world.
    Supplier<WorldPlaces> world =
        () -> worlds.isEmpty() ? WorldPlaces.none() : open(worlds.get(worlds.size() - 1));
    return new LayeredGazetteer(new Lazy<>(() -> Layers.of(places, countries, world.get())));
  }
}
