// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFile;

/**
 * What a work's page shows.
 *
 * @param theme its name; empty for none
 * @param broken why its link leads nowhere; empty where it does not, or nobody looked
 * @param others what other bundles add
 */
record WorkSheet(Work work, Content body, String theme, LocalDate today, boolean mayWrite, List<WorkFile> files, List<Chapter> chapters, Optional<Links.Broken> broken, Contributions others) {
    boolean isDue() {
        return work.isDue(today);
    }
}
