// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

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

    /** What tells this decision from another at the same gate: whoever takes back another than the one seen is told so. 1 to 999999999. */
    public int version() {
        var said = fates.stream().map(one -> one.organisation() + one.isKept() + one.reason()).sorted().collect(Collectors.joining("\n", gate.name() + account + on + reason, ""));
        return 1 + Math.floorMod(said.hashCode(), 999_999_999);
    }

    /**
     * What became of a partner.
     *
     * @param isKept at {@link Gate#ACQUISITION}: the holder
     * @param reason never blank
     */
    public record Fate(String organisation, boolean isKept, String reason) {}
}
