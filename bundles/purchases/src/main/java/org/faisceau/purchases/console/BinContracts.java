// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts contracts in the bin. */
@Component
public final class BinContracts implements BulkAction {
    private final Purchases purchases;

    @Activate
    public BinContracts(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String id() {
        return "purchases.bin";
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(BinContracts.class).say("contract.bin");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public boolean isDangerous() {
        return true;
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(BinContracts.class).say("bulk.bin", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        var words = Texts.beside(BinContracts.class).in(locale);
        var found = purchases.find(actor, ref.id());
        // Asked twice: it lies there already.
        if (found.isEmpty()) return Outcome.done();
        return purchases.bin(actor, ref.id(), found.get().version()).fold(saved -> Outcome.binned(), twice -> Outcome.done(), invalid -> Outcome.refused(words.say("contract.refused")),
                lost -> Outcome.refused(words.say("contract.lost")), refused -> Outcome.refused(words.say("contract.refused")), unknown -> Outcome.done());
    }
}
