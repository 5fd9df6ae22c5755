/** The command line, one class per command. Start at {@link Cli}. */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
