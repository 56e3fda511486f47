// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** Where a sheet stands: {@code draft → published ⇄ withdrawn}; a withdrawn one keeps its sheet and is read by its organisation and managers alone. */
public enum SolutionState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** True where a sheet may go from here to there. */
    public boolean leadsTo(SolutionState to) {
        return to == PUBLISHED ? this != PUBLISHED : to == WITHDRAWN && this == PUBLISHED;
    }
}
