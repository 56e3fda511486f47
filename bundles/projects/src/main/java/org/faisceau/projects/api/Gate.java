// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** Where an innovation partnership is decided on, in this order. Source: slides of 5 June 2025, « Exemple du partenariat d’innovation ». */
public enum Gate {
    /** Research ends: with whom it goes on. */
    RESEARCH(Phase.RESEARCH),
    /** Prototype and experiment end: with whom it goes on. */
    PROTOTYPE(Phase.PROTOTYPE),
    /** Whose solution is bought: the choice of the holder. Shut until the sheet of intellectual property is whole. */
    ACQUISITION(Phase.PROTOTYPE);

    private final Phase examined;

    Gate(Phase examined) {
        this.examined = examined;
    }

    /** The phase whose objectives are looked at: none of them is open when the gate is passed. */
    public Phase examined() {
        return examined;
    }
}
