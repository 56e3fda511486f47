// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Three pieces of advice that the buyer of the fictitious territory kept. */
@Component
public final class DemonstrationAdvice implements Demonstration {
    private final Adviser adviser;
    private final AdviceFile file;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public DemonstrationAdvice(@Reference Adviser adviser, @Reference AdviceFile file, @Reference Accounts accounts, @Reference Clock clock) {
        this.adviser = adviser;
        this.file = file;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "rules";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        keep("Sondes de qualité de l’eau pour trois étangs", Market.TO_ADAPT, 68_000, ContractType.SUPPLIES, ProcedureId.INNOVATIVE_DIRECT,
                "Une seule sonde mesure les deux polluants visés ; le faisceau d’indices est commencé, deux devis sont demandés pour situer le prix.");
        keep("Désimperméabiliser la cour de l’école des Tilleuls", Market.AVAILABLE, 340_000, ContractType.WORKS, ProcedureId.ADAPTED,
                "Plusieurs entreprises savent faire ; la négociation et les variantes laissent leur place aux revêtements nouveaux.");
        keep("Réemploi des terres excavées, recherche d’un procédé", Market.NONE, 260_000, ContractType.SERVICES, ProcedureId.PARTNERSHIP, "");
    }

    /** Without reason, the choice is left open. */
    private void keep(String title, Market market, int value, ContractType contract, ProcedureId chosen, String reason) {
        var buyer = accounts.named(Actor.system(), "buyer").map(Account::actor).orElse(Actor.system());
        var day = Days.today(clock);
        var question = Question.of(market, Euros.of(value), contract, ThresholdCategory.LOCAL, day).withResearch(market == Market.NONE);
        file.keep(buyer, Optional.empty(), title, adviser.advise(buyer, question), reason.isEmpty() ? Optional.empty() : Optional.of(chosen), reason);
    }
}
