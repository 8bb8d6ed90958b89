package org.cronista.desk;

import java.util.List;
import java.util.Optional;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.api.ApiRoutes;
import org.cronista.desk.intake.Intake;
import org.cronista.desk.page.ChronologyPages;
import org.cronista.desk.page.ClaimPages;
import org.cronista.desk.page.CodingPages;
import org.cronista.desk.page.DisagreementPages;
import org.cronista.desk.page.DocumentPages;
import org.cronista.desk.page.EventPages;
import org.cronista.desk.page.ExportPages;
import org.cronista.desk.page.ImportPages;
import org.cronista.desk.page.PeoplePages;
import org.cronista.desk.page.ReviewPages;
import org.cronista.desk.page.SearchPages;
import org.cronista.desk.page.SignInPages;
import org.cronista.desk.page.TollPages;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Assets;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;

/** All addresses of the desk. */
final class DeskRoutes {

  private DeskRoutes() {}

  static List<Route> all(
      LiveRecord record, Optional<Intake> intake, SignIns signIns, Assets assets) {
    List<RouteGroup> groups =
        List.of(
            assets,
            new SignInPages(signIns),
            new ChronologyPages(record),
            new EventPages(record),
            new DocumentPages(record),
            new ClaimPages(record),
            new ReviewPages(record),
            new CodingPages(record),
            new DisagreementPages(record),
            new TollPages(record),
            new SearchPages(record),
            new ExportPages(record),
            new ImportPages(record, intake),
            new PeoplePages(record, signIns),
            new ApiRoutes(record));
    return groups.stream().flatMap(group -> group.routes().stream()).toList();
  }
}
