// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Set;

/**
 * Where a dossier is: {@code draft → submitted → completeness check → under review → concluded → archived}; withdrawn until it is
 * concluded. A conclusion is no step one takes: it is written ({@link Conclusions}). What is concluded, archived or withdrawn is opened
 * again with a reason.
 */
public enum DossierState {
    DRAFT,
    SUBMITTED,
    CHECK,
    REVIEW,
    CONCLUDED,
    ARCHIVED,
    WITHDRAWN;

    /** The states a step leads to from here; a conclusion is not among them. */
    public Set<DossierState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(CHECK, WITHDRAWN);
            case CHECK -> Set.of(REVIEW, WITHDRAWN);
            case REVIEW -> Set.of(WITHDRAWN);
            case CONCLUDED -> Set.of(ARCHIVED, REVIEW);
            case ARCHIVED -> Set.of(REVIEW);
            case WITHDRAWN -> Set.of(DRAFT);
        };
    }

    /** True where nothing in it changes any more, but for opening it again. */
    public boolean isClosed() {
        return this == CONCLUDED || this == ARCHIVED || this == WITHDRAWN;
    }

    /** True where the step opens again what was closed. */
    public boolean isReopenedBy(DossierState to) {
        return isClosed() && !to.isClosed();
    }

    /** True where a step there asks for a reason. */
    public boolean asksReason(DossierState to) {
        return to == WITHDRAWN || isReopenedBy(to);
    }
}
