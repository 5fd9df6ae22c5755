package hearsay;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in plain words why a file cannot be read or written. */
public final class Reason {
  private Reason() {}

  public static String of(Exception problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case NotDirectoryException file -> "it is no folder";
      case FileAlreadyExistsException file -> "it is a file, not a folder";
      case AccessDeniedException denied -> "permission denied";
      case EOFException end -> "it ends too early";
      case CharacterCodingException binary -> "it is no text in UTF-8";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default ->
          Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName());
    };
  }
}
