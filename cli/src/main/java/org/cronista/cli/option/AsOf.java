package org.cronista.cli.option;

import java.time.LocalDate;
import org.cronista.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day; of a month or a year, its last day. */
public final class AsOf implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    return PartialDate.parse(value)
        .map(PartialDate::last)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is not a date such as 2026-05-18, 2026-05 or 2026"));
  }
}
