package hearsay.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads dates such as 2024-10-23. */
final class DateConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'%s' is no date; write it as 2024-10-23".formatted(words));
    }
  }
}
