// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Arrays;
import java.util.List;

/** The texts that are written around a dossier. */
public enum SheetKind {
    /** Why this purchase: which public service it improves. */
    SERVICE,
    /** Which companies and jobs it supports. */
    ECONOMY,
    /** What may go wrong, and how that is held. */
    RISKS,
    /** Where the solution stands among research, development and innovation. */
    RESEARCH,
    /** Request for quotation. */
    QUOTATION,
    /** Note for the decision. */
    DECISION,
    /** Letter of order. */
    ORDER,
    /** Clauses of an experiment. */
    EXPERIMENT,
    /** Clauses on intellectual property. */
    PROPERTY,
    /** How the contract mentions its legal base. */
    MENTION;

    /** True for a model paper. */
    public boolean isModel() {
        return !isReason() && this != RESEARCH;
    }

    /** True where it says why. */
    public boolean isReason() {
        return this == SERVICE || this == ECONOMY || this == RISKS;
    }

    public static List<SheetKind> reasons() {
        return Arrays.stream(values()).filter(SheetKind::isReason).toList();
    }

    public static List<SheetKind> models() {
        return Arrays.stream(values()).filter(SheetKind::isModel).toList();
    }
}
