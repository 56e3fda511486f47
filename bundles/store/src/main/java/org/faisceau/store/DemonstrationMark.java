// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.store.api.SafeFile;

/**
 * The words in a data folder that say: what lies here is a demonstration. They go with the data into a backup and out of it, so that no
 * real data counts as one, nor the other way round. {@code demo} is the launcher's: it may empty such a folder. What was brought into
 * another folder is {@code demo-restored}: of that folder nothing is emptied.
 */
final class DemonstrationMark {
    /** Its entry in a backup. */
    static final String ENTRY = "demo";

    private static final String OWN = "demo";
    private static final String RESTORED = "demo-restored";

    private DemonstrationMark() {}

    static boolean isOn(Path data) {
        return Files.exists(data.resolve(OWN)) || Files.exists(data.resolve(RESTORED));
    }

    /** Takes the words from one folder into another: what is left there counts as real. */
    static void take(Path from, Path to) throws IOException {
        for (var word : List.of(OWN, RESTORED)) {
            if (Files.exists(from.resolve(word))) SafeFile.move(from.resolve(word), to.resolve(word));
        }
    }

    /** What was restored is a demonstration. */
    static void put(Path data) throws IOException {
        if (!isOn(data)) SafeFile.write(data.resolve(RESTORED), new byte[0]);
    }
}
