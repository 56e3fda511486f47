// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts needs that nobody else has read in the bin, those of a wrong import for one. */
@Component
public final class BinNeeds implements BulkAction {
    private final Needs needs;

    @Activate
    public BinNeeds(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String id() {
        return "needs.bin";
    }

    @Override
    public String kind() {
        return Need.KIND;
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
        return visit.words(BinNeeds.class).say("need.bin");
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
        return visit.words(BinNeeds.class).say("need.bin.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        var words = Texts.beside(BinNeeds.class).in(locale);
        var found = needs.find(actor, ref.id());
        // Asked twice: it lies there already.
        if (found.isEmpty()) return Outcome.done();
        return needs.bin(actor, ref.id(), found.get().version()).fold(
                done -> Outcome.binned(),
                lost -> Outcome.refused(words.say("need.lostToBin")),
                invalid -> Outcome.refused(words.say(invalid.key())),
                refused -> Outcome.refused(words.say("need.refused")),
                unknown -> Outcome.done());
    }
}
