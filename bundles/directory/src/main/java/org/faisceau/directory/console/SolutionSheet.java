// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.directory.api.SolutionCompletion;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionState;

/**
 * What the page of an entry shows.
 *
 * @param twins entries that may be the same one, for who may merge them
 */
record SolutionSheet(SolutionLine line, SolutionCompletion completion, List<SolutionFile> files, List<SolutionLine> twins, Contributions others, May may) {
    /** What this person may do. */
    record May(boolean change, boolean readHistory, boolean unmerge, boolean bin) {}

    Optional<SolutionFile> file(SolutionPart part) {
        return files.stream().filter(one -> one.part() == part).findFirst();
    }

    boolean mayPublish() {
        return may.change && line.solution().state().leadsTo(SolutionState.PUBLISHED);
    }

    boolean mayWithdraw() {
        return may.change && line.solution().state().leadsTo(SolutionState.WITHDRAWN);
    }

    String fileAddress(SolutionPart part) {
        return line.address() + "/files/" + part.name().toLowerCase(Locale.ROOT);
    }
}
