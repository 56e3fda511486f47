// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kept advice: what was asked and chosen, and what the book says of it now. */
@Component
public final class AdvicePage implements Page {
    private final AdviceFile file;
    private final Adviser adviser;
    private final Rules rules;
    private final Accounts accounts;

    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public AdvicePage(@Reference AdviceFile file, @Reference Adviser adviser, @Reference Rules rules, @Reference Accounts accounts) {
        this.file = file;
        this.adviser = adviser;
        this.rules = rules;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("rules/advice/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AdvicePage.class);
        return file.find(visit.actor(), visit.path("id")).map(kept -> {
            var view = new KeptViews(rules, adviser, kinds).view(visit.actor(), kept, accounts.shownName(kept.by()), words);
            return Answer.screen(words.say("advice.title", kept.title()), new StaticTemplates().advice(visit, words, view, visit.contributions(kept.ref())));
        }).orElse(Answer.notFound());
    }
}
