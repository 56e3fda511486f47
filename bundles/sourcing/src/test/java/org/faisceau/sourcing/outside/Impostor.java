// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.outside;

import java.util.List;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;

/** A technique of somebody else under any word; under none it throws. */
public final class Impostor implements Technique {
    private final String id;

    public Impostor(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        if (id.isEmpty()) throw new IllegalStateException("as told");
        return id;
    }

    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ASK, 1, 5, true);
    }

    @Override
    public List<String> artefacts() {
        return List.of();
    }

    @Override
    public Findings begin(Brief brief, Desk desk) {
        return Findings.of(State.empty(1)).over();
    }

    @Override
    public Findings advance(Move move, State state, Desk desk) {
        return Findings.of(state).over();
    }
}
