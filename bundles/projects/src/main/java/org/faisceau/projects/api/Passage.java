// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A gate that somebody passed.
 *
 * @param fates of each partner that was still in
 * @param account who decided
 */
public record Passage(String project, Gate gate, List<Fate> fates, String reason, String account, LocalDate on) {
    public Passage {
        fates = List.copyOf(fates);
    }

    /**
     * What became of a partner.
     *
     * @param isKept at {@link Gate#ACQUISITION}: the holder
     * @param reason never blank
     */
    public record Fate(String organisation, boolean isKept, String reason) {}
}
