package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lock on a store's folder: one process holds it at a time, and its number stands inside. */
final class StoreLock implements AutoCloseable {
  static final String NAME = "lock";

  private final @Nullable FileChannel channel;

  private StoreLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of the store in {@code folder}, unless another has it. */
  static StoreLock take(Path folder) {
    Path file = folder.resolve(NAME);
    @Nullable FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw inUse(folder, "process " + StoreMark.firstLine(file), channel);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(number().getBytes(StandardCharsets.UTF_8)));
      return new StoreLock(channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, "this very process", channel);
    } catch (IOException e) {
      close(channel);
      throw Trouble.unwritable(folder, e);
    }
  }

  /** Keeps writers off a store that cannot be written; others may read it, too. */
  static StoreLock share(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new StoreLock(null);
    }
    @Nullable FileChannel channel = null;
    try {
      channel = FileChannel.open(file);
      if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
        throw inUse(folder, "process " + StoreMark.firstLine(file), channel);
      }
      return new StoreLock(channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, "this very process", channel);
    } catch (IOException e) {
      close(channel);
      throw Trouble.unreadable(folder, e);
    }
  }

  private static String number() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static HearsayException inUse(Path folder, String holder, @Nullable FileChannel channel) {
    close(channel);
    return HearsayException.of(
        "The store at %s is in use by %s.".formatted(folder, holder),
        "Wait until that one is done or stop it; a running server answers over HTTP meanwhile.");
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
