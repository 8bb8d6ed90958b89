package org.cronista.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in the house, and what nobody may do. */
@AnalyzeClasses(packages = "org.cronista", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final String HOUSE = "org.cronista..";

  /** Reads what lies in its own jar, for which Java's way is a connection. */
  private static final String READER_OF_ITS_OWN_JAR = "org.cronista.packs.internal.PackFiles";

  @ArchTest
  static final ArchRule modelKnowsNothingButTheJdk =
      classes()
          .that()
          .resideInAPackage("org.cronista.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.cronista.model..");

  @ArchTest static final ArchRule jsonKnowsModel = room("json", "model");
  @ArchTest static final ArchRule packsKnowModel = room("packs", "model");

  @ArchTest
  static final ArchRule readerKnowsModelJsonAndPacks = room("reader", "model", "json", "packs");

  @ArchTest static final ArchRule coderKnowsModelAndPacks = room("coder", "model", "packs");

  @ArchTest
  static final ArchRule trainerKnowsModelPacksAndCoder = room("trainer", "model", "packs", "coder");

  @ArchTest static final ArchRule reconcilerKnowsModel = room("reconciler", "model");
  @ArchTest static final ArchRule archiveKnowsModelAndJson = room("archive", "model", "json");
  @ArchTest static final ArchRule publisherKnowsModelAndJson = room("publisher", "model", "json");

  @ArchTest static final ArchRule parquetKnowsJson = room("parquet", "json");

  @ArchTest
  static final ArchRule deskKnowsModelJsonArchiveSearchAndPublisher =
      room("desk", "model", "json", "archive", "search", "publisher");

  @ArchTest static final ArchRule searchKnowsModel = room("search", "model");

  @ArchTest
  static final ArchRule onlySearchKnowsTheIndex =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cronista.search..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.lucene.."));

  @ArchTest
  static final ArchRule onlyTheDesksWebPackageKnowsTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cronista.desk.web..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.eclipse.jetty.."));

  @ArchTest
  static final ArchRule evaluationKnowsModelJsonAndThePagesOfThePublisher =
      room("evaluation", "model", "json", "publisher.page");

  @ArchTest
  static final ArchRule nobodyUsesTheLoggingOfTheJdk =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.cronista.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule nobodyCallsOutToAnotherHost =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(READER_OF_ITS_OWN_JAR)
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels.spi.."))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.URLConnection.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.Socket.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.ServerSocket.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.DatagramSocket.class)
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  /** The classes of a room depend, within the house, only on themselves and the rooms named. */
  private static ArchRule room(String name, String... known) {
    String[] allowed = new String[known.length + 1];
    allowed[0] = packageOf(name);
    for (int i = 0; i < known.length; i++) {
      allowed[i + 1] = packageOf(known[i]);
    }
    return noClasses()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .dependOnClassesThat(resideInAPackage(HOUSE).and(not(resideInAnyPackage(allowed))));
  }

  private static String packageOf(String room) {
    return "org.cronista." + room + "..";
  }
}
