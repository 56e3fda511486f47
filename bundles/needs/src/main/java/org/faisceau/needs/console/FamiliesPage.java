// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An organisation's own nomenclature of purchase families. */
@Component
public final class FamiliesPage implements Page {
    private final Families families;
    private final Organisations organisations;

    @Activate
    public FamiliesPage(@Reference Families families, @Reference Organisations organisations) {
        this.families = families;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("needs/families").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        boolean isUndo = visit.action().equals("undo");
        var organisation = isUndo ? visit.query("organisation") : form.value("organisation");
        if (!families.mayChange(visit.actor(), organisation)) return Answer.refused(visit.words(FamiliesPage.class).say("families.refused"));
        var words = visit.words(FamiliesPage.class);
        var here = "/needs/families?organisation=" + PlanParameters.encoded(organisation);
        if (isUndo) return again(visit, words, organisation, here);
        var code = form.value("code");
        var family = families.of(visit.actor(), organisation).stream().filter(one -> one.code().equals(code)).findFirst();
        if (family.isEmpty() || !families.remove(visit.actor(), organisation, code)) return Answer.redirect(here, words.say("families.gone", code));
        return Answer.undoable(here, words.say("families.removed", code), here + "&code=" + PlanParameters.encoded(code) + "&label=" + PlanParameters.encoded(family.get().label()));
    }

    /** Puts a removed family back, unless its code was given anew meanwhile. */
    private Answer again(Visit visit, Words words, String organisation, String here) {
        var family = new Family(visit.query("code"), visit.query("label"));
        boolean isTaken = families.of(visit.actor(), organisation).stream().anyMatch(one -> one.code().equals(family.code()));
        boolean isBack = !isTaken && families.save(visit.actor(), organisation, List.of(family), false).contains(Families.Saving.CREATED);
        return isBack ? Answer.redirect(here, words.say("families.back", family.code())) : Answer.notNow(words.say("families.taken", family.code()));
    }

    private Answer screen(Visit visit) {
        var words = visit.words(FamiliesPage.class);
        var chosen = visit.query("organisation").isEmpty() ? visit.actor().organisation() : visit.query("organisation");
        if (!chosen.isEmpty() && !families.mayChange(visit.actor(), chosen)) return Answer.notFound();
        var form = Form.blank().with("organisation", chosen);
        List<Option> owners = NeedChoices.owners(organisations, visit.actor(), chosen);
        return Answer.screen(words.say("families.title"), new StaticTemplates().families(words, form, chosen, owners, chosen.isEmpty() ? List.of() : families.of(visit.actor(), chosen)));
    }
}
