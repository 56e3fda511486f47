// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import java.util.Optional;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Phase;

/**
 * Where an innovation partnership stands, as JSON.
 *
 * @param phase told to whoever reads the project; the rest to who changes it
 * @param next the gate that comes; empty after the last, and for who does not change the project
 * @param in partners that no gate dropped
 * @param obstacles what keeps the next gate shut
 */
record StandingAnswer(String phase, String next, List<String> in, List<String> obstacles, int version) {
    static StandingAnswer of(Phase phase, Optional<Gates.Standing> standing, int version) {
        return new StandingAnswer(phase.name(), standing.flatMap(Gates.Standing::next).map(Enum::name).orElse(""), standing.map(Gates.Standing::in).orElse(List.of()), standing.map(Gates.Standing::obstacles).orElse(List.of()), version);
    }
}
