// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import org.faisceau.kernel.api.Unseen;

/**
 * Under what a conclusion was written.
 *
 * @param signatory account of who signs; empty where the authority named none
 * @param delegation as it was quoted then; may be empty
 * @param given the visas that were there, in the order of the circuit
 * @param stopped the visas that were refused or returned, in the order of the circuit
 * @param missing offices whose visa was not there, refused and returned ones too
 * @param reason why it was concluded without them; empty where none was missing
 */
public record Endorsement(String signatory, String delegation, List<Visa> given, List<Visa> stopped, List<Office> missing, String reason) {
    public Endorsement {
        given = List.copyOf(given);
        stopped = List.copyOf(stopped);
        missing = List.copyOf(missing);
        if (!missing.isEmpty() && Unseen.is(reason)) throw new IllegalArgumentException("a visa is missing, and no reason");
    }

    /** Offices that never answered. */
    public List<Office> unanswered() {
        return missing.stream().filter(office -> stopped.stream().noneMatch(visa -> visa.office() == office)).toList();
    }

    /** What a supplier reads: who signs, under whose delegation. Who gave, refused or returned a visa, when and why, stays within the authority. */
    public Endorsement outside() {
        return new Endorsement(signatory, delegation, List.of(), List.of(), List.of(), "");
    }

    /** Without signatory, and nothing missing. */
    public static Endorsement none() {
        return new Endorsement("", "", List.of(), List.of(), List.of(), "");
    }
}
