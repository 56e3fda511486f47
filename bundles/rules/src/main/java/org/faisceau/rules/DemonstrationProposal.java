// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.faisceau.rules.api.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A change of the book that the administrator of the fictitious territory proposed: the manager confirms it, or refuses. */
@Component
public final class DemonstrationProposal implements Demonstration {
    private static final String KEY = "INNO-R2122-9-1";
    private final Rules rules;
    private final Proposals proposals;
    private final Accounts accounts;

    @Activate
    public DemonstrationProposal(@Reference Rules rules, @Reference Proposals proposals, @Reference Accounts accounts) {
        this.rules = rules;
        this.proposals = proposals;
        this.accounts = accounts;
    }

    @Override
    public String part() {
        return "rules-proposals";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        var administrator = accounts.named(Actor.system(), "admin").map(Account::actor);
        administrator.ifPresent(actor -> rules.find(actor, KEY).ifPresent(rule -> proposals.propose(actor, noted(rule), rule.version(),
                "La commission des achats du territoire (fictive) demande que chaque note d’opportunité cite cette ligne.", "")));
    }

    /** The law stays as it is: only what a reader is told beside it grows. */
    private static Rule noted(Rule rule) {
        var note = new Wording(rule.note().fr() + " Usage de ce territoire (fictif) : la note d’opportunité cite cette ligne et sa version.",
                rule.note().en() + " Custom of this territory (fictitious): the decision note quotes this row and its version.");
        return new Rule(rule.key(), rule.line(), rule.kind(), rule.label(), rule.value(), rule.buyers(), rule.contracts(), rule.firstDay(), rule.lastDay(), rule.article(), rule.sources(),
                rule.confidence(), rule.isOn(), rule.conditions(), note, rule.check(), rule.provenance(), rule.version());
    }
}
