// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.function.BiFunction;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One charter that was signed: read on its lab's page, put right here by managers. */
@Component
public final class TermsPage implements Page {
    private final Labs labs;
    private final Charters charters;
    private final LabHeads heads;

    @Activate
    public TermsPage(@Reference Labs labs, @Reference Charters charters, @Reference LabHeads heads) {
        this.labs = labs;
        this.charters = charters;
        this.heads = heads;
    }

    @Override
    public Address address() {
        return Address.of("charters/signed/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return of(visit, (head, charter) -> head.mayLead() ? TermsForm.screen(visit, 200, head, TermsForm.filled(charter), here(charter)) : Answer.redirect(back(charter)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TermsPage.class);
        var form = visit.form();
        if (visit.action().equals("bin")) return of(visit, (head, charter) -> bin(visit, charter));
        return of(visit, (head, charter) -> {
            var terms = TermsForm.read(form, charters);
            if (terms.isEmpty()) return TermsForm.screen(visit, 422, head, form, here(charter));
            return charters.change(visit.actor(), charter.id(), form.version(), terms.get()).<Answer>fold(
                    done -> Answer.redirect(back(charter), words.say("charter.changed")),
                    lost -> TermsForm.conflict(visit, lost.current(), form, here(charter)),
                    invalid -> TermsForm.screen(visit, 422, head, form.reject(invalid.field(), invalid.key()), here(charter)),
                    refused -> Answer.refused(words.say("charters.refused")),
                    unknown -> Answer.notFound());
        });
    }

    private Answer bin(Visit visit, Charter charter) {
        var words = visit.words(TermsPage.class);
        return charters.bin(visit.actor(), charter.id(), visit.form().version()).<Answer>fold(
                done -> Answer.binned(visit, "/charters/" + charter.lab(), words.say("charter.binned"), charter.ref()),
                lost -> Answer.redirect(here(charter), Answer.Tone.WARNING, words.say("charters.lost")),
                invalid -> Answer.notFound(),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer of(Visit visit, BiFunction<LabHead, Charter, Answer> use) {
        return charters.find(visit.actor(), visit.path("id")).flatMap(charter -> labs.find(visit.actor(), charter.lab()).map(lab -> use.apply(heads.head(visit, lab), charter)))
                .orElse(Answer.notFound());
    }

    private static String here(Charter charter) {
        return "/charters/signed/" + charter.id();
    }

    private static String back(Charter charter) {
        return "/charters/" + charter.lab() + "?charter=" + charter.id();
    }
}
