// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.io.PrintStream;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** One word of {@code bin/faisceau}: run in the instance that holds the data folder, or in one started for it without HTTP. */
@ConsumerType
public interface Command {
    /** Exit code: it worked. */
    int DONE = 0;
    /** Exit code: refused, the reason is on {@code err}. */
    int REFUSED = 1;
    /** Exit code: the words are off. */
    int USAGE = 2;

    /** The first word, such as {@code token}. */
    String name();

    /** One line of help per form, in English, such as {@code token add --user NAME --scope read|write|admin [--days N]}. */
    List<String> usage();

    /**
     * Runs.
     *
     * @param words what followed the name, {@code --data} taken out; file names are absolute
     * @return {@link #DONE}, {@link #REFUSED} or {@link #USAGE}
     */
    int run(List<String> words, PrintStream out, PrintStream err);
}
