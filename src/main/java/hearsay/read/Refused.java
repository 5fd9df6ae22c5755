package hearsay.read;

import hearsay.HearsayException;

/** What to say of forms that articles come in, but not to be read by a program like this. */
final class Refused {
  private Refused() {}

  static HearsayException of(Form form, Place place) {
    return switch (form) {
      case MAIL ->
          refused(
              place,
              "is a mail, or a box of mails",
              "Save the messages or pages as plain text or HTML.");
      case OFFICE ->
          refused(place, "is a document of an office program", "Save it as plain text or as HTML.");
      case PDF ->
          refused(
              place,
              "is a PDF, which holds pages and no running text",
              "Make text of it first, with pdftotext -layout for instance, and look it through.");
      case XML ->
          refused(
              place,
              "is XML, but no page, no feed and nothing that news agencies use",
              "Convert it to plain text, HTML or JSON.");
      default -> throw new IllegalArgumentException(form + " is read");
    };
  }

  private static HearsayException refused(Place place, String what, String remedy) {
    return HearsayException.of("%s %s.".formatted(place.shown(), what), remedy);
  }
}
