package hearsay;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words why a file cannot be read or written. */
public final class Reason {
  private Reason() {}

  public static String of(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case NotDirectoryException file -> "it is no folder";
      case FileAlreadyExistsException file -> "it is a file, not a folder";
      case AccessDeniedException denied -> "permission denied";
      case CharacterCodingException binary -> "it is no text in UTF-8";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(problem.getMessage());
    };
  }
}
