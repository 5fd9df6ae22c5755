package hearsay.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly, made when it is first asked for, once. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public synchronized T get() {
    T result = made;
    if (result == null) {
      result = maker.get();
      made = result;
    }
    return result;
  }
}
