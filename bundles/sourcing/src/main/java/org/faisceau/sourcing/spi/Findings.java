// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Words;

/**
 * Where a technique stands after it began or went on.
 *
 * @param state what it remembers
 * @param steps all of them, in their order
 * @param artefacts those that changed
 * @param isOver true where nothing is left to do
 */
public record Findings(State state, List<Step> steps, List<Artefact> artefacts, boolean isOver) {
    public Findings {
        steps = List.copyOf(steps);
        artefacts = List.copyOf(artefacts);
    }

    public static Findings of(State state, Step... steps) {
        return new Findings(state, List.of(steps), List.of(), false);
    }

    public Findings handing(String word, Function<Words, Sheet> content) {
        return with(new Artefact(word, content, false));
    }

    /** The same, with its files and dates on the campaign's public page. */
    public Findings publishing(String word, Function<Words, Sheet> content) {
        return with(new Artefact(word, content, true));
    }

    private Findings with(Artefact artefact) {
        var more = new ArrayList<>(artefacts);
        more.add(artefact);
        return new Findings(state, steps, more, isOver);
    }

    public Findings over() {
        return new Findings(state, steps, artefacts, true);
    }
}
