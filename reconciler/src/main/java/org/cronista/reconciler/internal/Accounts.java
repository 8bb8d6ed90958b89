package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;
import org.cronista.model.Modality;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.TextIndex;
import org.cronista.reconciler.ReconcilerOptions;

/** Makes accounts of claims: sorted, each claim once, nothing said after the day asked for. */
final class Accounts {

  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "\\b(?:decree|law|resolution|decreto|ley|resolución)s?"
              + "(?:\\s+(?:supreme|supremo|suprema|no\\.?|n[º°o]\\.?|law))*\\s+(\\d[\\d.,/-]*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAKING_OFFICE =
      Pattern.compile(
          "\\b(?:t(?:ook|akes|aking|ake) office|sworn in|inaugurat\\w+|assum\\w+ (?:office|power|the"
              + " presidency)|asumi\\w*|juramentad\\w+|posesionad\\w+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final ReconcilerOptions options;
  private final EpisodeFinder episodes;
  private final Map<String, Actor> known = new HashMap<>();

  Accounts(ReconcilerOptions options, EpisodeFinder episodes) {
    this.options = options;
    this.episodes = episodes;
    options.knownActors().forEach(actor -> known.putIfAbsent(actor.id(), actor));
  }

  /** Claims said by the day asked for, each once, sorted by identifier. */
  List<Claim> select(Sources sources, Collection<Claim> claims) {
    Map<ClaimId, Claim> byId = new TreeMap<>();
    for (Claim claim : claims) {
      sources.getDocument(claim.document());
      byId.putIfAbsent(claim.id(), claim);
    }
    if (options.asOf().isEmpty()) {
      return List.copyOf(byId.values());
    }
    LocalDate day = options.asOf().get();
    Set<String> late = passagesThatTellOfLater(day, byId.values());
    return byId.values().stream()
        .filter(
            claim ->
                sources
                    .getDocument(claim.document())
                    .saidOn(claim.trigger().span())
                    .map(said -> !said.last().isAfter(day))
                    .orElseGet(() -> !late.contains(passage(claim))))
        .toList();
  }

  /** Articles that tell, as having happened, of something after the day: written after it. */
  private static Set<String> passagesThatTellOfLater(LocalDate day, Collection<Claim> claims) {
    Set<String> passages = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.modality().happened()
          && claim.time().filter(time -> time.start().isAfter(day)).isPresent()) {
        passages.add(passage(claim));
      }
    }
    return passages;
  }

  private static String passage(Claim claim) {
    return claim.document() + claim.article().map(article -> "/" + article).orElse("");
  }

  /** The claims that tell of deeds: asserted, alleged, denied or negated. */
  List<Account> build(Sources sources, List<Claim> selected) {
    Map<DocumentId, String> countries = mainCountries(selected);
    Map<DocumentId, TextIndex> indexes = new HashMap<>();
    Set<String> deeds = sentencesOfDeeds(selected);
    List<Account> accounts = new ArrayList<>();
    for (Claim claim : selected) {
      Modality modality = claim.modality();
      if (modality.happened() || modality == Modality.DENIED || modality == Modality.NEGATED) {
        Document document = sources.getDocument(claim.document());
        TextIndex index =
            indexes.computeIfAbsent(document.id(), id -> TextIndex.of(document.text()));
        accounts.add(build(sources, claim, document, index, countries, deeds));
      }
    }
    return List.copyOf(accounts);
  }

  private Account build(
      Sources sources,
      Claim claim,
      Document document,
      TextIndex index,
      Map<DocumentId, String> countries,
      Set<String> deeds) {
    Optional<PartialDate> saidOn = document.saidOn(claim.trigger().span());
    String sentence = index.words(claim.sentence());
    Telling telling =
        new Telling(
            document,
            document.sourceName(),
            sources.key(document, claim.sentence()),
            saidOn,
            passage(claim),
            sentence,
            standsInTitle(document, claim));
    Optional<String> country =
        country(claim).or(() -> Optional.ofNullable(countries.get(document.id())));
    Set<String> named = episodes.named(sentence);
    Account.Marks marks = marks(claim, telling, deeds.contains(sentenceKey(claim)));
    EpisodeFinder.Clues clues = EpisodeFinder.Clues.of(claim, named, country, sentence);
    Optional<EventTime> time = time(claim, marks, clues, saidOn);
    Optional<Period> period =
        time.map(Period::of)
            .or(
                () ->
                    Family.of(claim) == Family.VIOLENCE
                        ? episodes.findShort(named, country).map(EpisodeFinder::period)
                        : Optional.empty());
    boolean sums = marks.summing() != Summing.NONE;
    List<Site> sites =
        claim.places().stream()
            .filter(place -> !sums || !Summing.isOfPart(claim, telling, place))
            .map(Site::of)
            .toList();
    Setting setting =
        new Setting(
            time,
            period,
            sites,
            sites.stream().filter(site -> !site.inferred()).toList(),
            country,
            named,
            episodes.find(clues, period));
    return new Account(
        claim,
        telling,
        setting,
        Parties.of(claim.actors(), known),
        Parties.of(claim.recipients(), known),
        marks);
  }

  /**
   * When the claim sets its event. The day around a sum over a conflict is not its date: a running
   * sum is dated to the episode that it sums up, another has no date unless it states one. A toll
   * told of other years than the one inferred has none either.
   */
  private Optional<EventTime> time(
      Claim claim, Account.Marks marks, EpisodeFinder.Clues clues, Optional<PartialDate> saidOn) {
    Optional<EventTime> told = claim.time();
    boolean inferred = told.filter(time -> !time.inferred()).isEmpty();
    if (inferred && marks.summing() == Summing.RUNNING) {
      Optional<EventTime> span = saidOn.flatMap(said -> episodes.spanUpTo(clues, said.last()));
      return span.or(() -> told.filter(time -> !Period.of(time).isPoint()));
    }
    if (!inferred || told.isEmpty()) {
      return told;
    }
    boolean day = Period.of(told.get()).isPoint();
    if (marks.summing() == Summing.SUM && day) {
      return Optional.empty();
    }
    boolean counts = claim.quantities().stream().anyMatch(q -> Fingerprint.isHarm(q.what()));
    return counts && Marked.tellsOfOtherYears(marks.years(), Period.of(told.get()))
        ? Optional.empty()
        : told;
  }

  private static boolean standsInTitle(Document document, Claim claim) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .anyMatch(block -> block.hull().contains(claim.trigger().span()));
  }

  /** Sentences that count the victims of a deed: "ten people were <i>killed</i> and 72 injured". */
  private static Set<String> sentencesOfDeeds(List<Claim> claims) {
    Set<String> sentences = new HashSet<>();
    for (Claim claim : claims) {
      boolean counts =
          claim.quantities().stream()
              .anyMatch(q -> Fingerprint.isHarm(q.what()) && q.interval().low() > 1);
      if (counts && claim.modality().happened() && !Account.isTollWord(claim)) {
        sentences.add(sentenceKey(claim));
      }
    }
    return sentences;
  }

  private static String sentenceKey(Claim claim) {
    return claim.document() + " " + claim.sentence();
  }

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?<!\\p{L})(?:" + WordTable.alternatives("official-speakers.txt") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether the innermost speaker is a body of the state: known as one, or called one. */
  private boolean isOfficial(Claim claim) {
    if (claim.attribution().isEmpty()) {
      return false;
    }
    Attribution inner = claim.attribution().get(claim.attribution().size() - 1);
    Optional<Actor> actor = inner.speakerId().map(known::get);
    return actor.isPresent()
        ? actor.get().sector().filter(Parties.STATE::contains).isPresent()
        : OFFICIAL.matcher(inner.speaker()).find();
  }

  private Account.Marks marks(Claim claim, Telling telling, boolean besideDeed) {
    String sentence = telling.sentence();
    Family family = Family.of(claim);
    Set<String> instruments = new TreeSet<>();
    if (family.isMadeByInstrument()) {
      Matcher matcher = INSTRUMENT.matcher(sentence);
      while (matcher.find()) {
        instruments.add(matcher.group(1).replaceAll("[.,/-]", ""));
      }
    }
    Optional<String> onceOnly = Optional.empty();
    if (family == Family.RESIGNATION) {
      onceOnly = Optional.of("resign");
    } else if (TAKING_OFFICE.matcher(claim.trigger().text()).find()) {
      onceOnly = Optional.of("office");
    }
    return new Account.Marks(
        Words.contentStems(sentence),
        Words.stem(Words.plain(claim.trigger().text())),
        instruments,
        onceOnly,
        Marked.years(sentence),
        Summing.of(claim, telling),
        besideDeed,
        isOfficial(claim));
  }

  private static Optional<String> country(Claim claim) {
    Optional<String> ofPlace =
        claim.places().stream().map(PlaceMention::country).flatMap(Optional::stream).findFirst();
    return ofPlace.or(() -> countryOf(claim.actors())).or(() -> countryOf(claim.recipients()));
  }

  private static Optional<String> countryOf(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::country).flatMap(Optional::stream).findFirst();
  }

  /** The country most claims of a document are set in: the best guess where a claim says none. */
  private static Map<DocumentId, String> mainCountries(List<Claim> claims) {
    Map<DocumentId, Map<String, Integer>> counts = new HashMap<>();
    for (Claim claim : claims) {
      country(claim)
          .ifPresent(
              country ->
                  counts
                      .computeIfAbsent(claim.document(), id -> new TreeMap<>())
                      .merge(country, 1, Integer::sum));
    }
    Map<DocumentId, String> main = new HashMap<>();
    counts.forEach((id, byCountry) -> main.put(id, Tally.most(byCountry)));
    return main;
  }
}
