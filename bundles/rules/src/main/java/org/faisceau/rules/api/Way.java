// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import java.util.Optional;

/**
 * A procedure held against a question: open, open under conditions that a person establishes, or not open, and why.
 *
 * @param beside disputed rows that would tell otherwise were they switched on
 * @param candidates the row that tells the least number of candidates on that day
 * @param rows the rows it leans on, as they count on that day
 */
public record Way(Procedure procedure, List<Finding> findings, List<Rule> beside, Optional<Rule> candidates, List<Rule> rows) {
    public Way {
        findings = List.copyOf(findings);
        beside = List.copyOf(beside);
        rows = List.copyOf(rows);
    }

    /** No condition is unmet; some may be left for a person to establish. */
    public boolean isOpen() {
        return unmet().isEmpty();
    }

    public List<Finding> unmet() {
        return in(Finding.State.UNMET);
    }

    public List<Finding> toEstablish() {
        return in(Finding.State.TO_ESTABLISH);
    }

    public List<Finding> met() {
        return in(Finding.State.MET);
    }

    private List<Finding> in(Finding.State state) {
        return findings.stream().filter(finding -> finding.state() == state).toList();
    }
}
