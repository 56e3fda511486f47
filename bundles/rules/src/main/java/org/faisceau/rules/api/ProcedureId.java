// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** The procedures the adviser knows. */
public enum ProcedureId {
    TENDER,
    INNOVATIVE_DIRECT,
    SMALL_DIRECT,
    ADAPTED,
    EXPERIMENTAL,
    DIALOGUE,
    NEGOTIATION,
    PRECOMMERCIAL,
    PARTNERSHIP,
    CONTEST
}
