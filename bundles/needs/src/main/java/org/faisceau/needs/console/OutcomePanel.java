// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcomes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Did a contract follow? » on a closed need. */
@Component
public final class OutcomePanel implements Panel {
    private final Needs needs;
    private final Outcomes outcomes;

    @Activate
    public OutcomePanel(@Reference Needs needs, @Reference Outcomes outcomes) {
        this.needs = needs;
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "needs.outcome";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(OutcomePanel.class).say("outcome.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(OutcomePanel.class);
        return needs.find(visit.actor(), ref.id()).flatMap(need -> {
            var known = outcomes.find(visit.actor(), need.id());
            boolean mayAnswer = outcomes.mayAnswer(visit.actor(), need);
            if (mayAnswer && known.isEmpty() && outcomes.isInRegister(visit.actor(), need)) return Optional.of(new StaticTemplates().outcomeInRegister(words, need));
            if (mayAnswer) return Optional.of(new StaticTemplates().outcome(words, need, known, OutcomePage.filled(known)));
            return known.map(outcome -> new StaticTemplates().outcomeKnown(words, outcome));
        });
    }
}
