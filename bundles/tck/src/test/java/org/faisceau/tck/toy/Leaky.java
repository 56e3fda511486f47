// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck.toy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;

/** Starts a thread that ends for nobody. */
public final class Leaky implements Technique {
    public Leaky() {
        var thread = new Thread(Leaky::stay, "leaky");
        thread.setDaemon(true);
        thread.start();
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String id() {
        return "leaky";
    }

    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public Effort effort() {
        return new Effort(Effort.Stage.ANNOUNCE, 1, 1, false);
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
