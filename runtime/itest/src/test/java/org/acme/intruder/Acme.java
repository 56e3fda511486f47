// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import java.util.List;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;

/** Over as soon as it begins. */
abstract class Acme implements Technique {
    private final String id;

    Acme(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Question> questions() {
        return List.of();
    }

    @Override
    public final Effort effort() {
        return new Effort(Effort.Stage.ASK, 1, 1, false);
    }

    @Override
    public final List<String> artefacts() {
        return List.of();
    }

    @Override
    public final Findings begin(Brief brief, Desk desk) {
        return Findings.of(State.empty(1)).over();
    }

    @Override
    public final Findings advance(Move move, State state, Desk desk) {
        return Findings.of(state).over();
    }
}
