// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import org.faisceau.sourcing.spi.Effort;

/**
 * A technique that is installed and runs.
 *
 * @param strikes how often it failed in a row
 * @param isQuarantined true where it is not called any more until a manager lets it
 */
public record Offered(String id, Spoken name, Spoken summary, Spoken caution, Effort effort, List<Asked> questions, List<Spoken> artefacts, int strikes, boolean isQuarantined, boolean needsRestart) {
    public Offered {
        questions = List.copyOf(questions);
        artefacts = List.copyOf(artefacts);
    }
}
