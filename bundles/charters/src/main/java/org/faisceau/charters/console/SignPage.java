// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.Comparator;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the first charter of a lab, or its renewal, which keeps the former ones. */
@Component
public final class SignPage implements Page {
    private final Labs labs;
    private final Charters charters;
    private final LabHeads heads;

    @Activate
    public SignPage(@Reference Labs labs, @Reference Charters charters, @Reference LabHeads heads) {
        this.labs = labs;
        this.charters = charters;
        this.heads = heads;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/sign").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** A renewal begins the day after the last one ends. */
    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> {
            var head = heads.head(visit, lab);
            var starts = head.charters().stream().map(one -> one.terms().endsOn().plusDays(1)).max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("");
            return TermsForm.screen(visit, 200, head, Form.blank().with("startsOn", starts), here(lab));
        }).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SignPage.class);
        var form = visit.form();
        return labs.find(visit.actor(), visit.path("id")).map(lab -> {
            var terms = TermsForm.read(form, charters);
            if (terms.isEmpty()) return TermsForm.screen(visit, 422, heads.head(visit, lab), form, here(lab));
            return charters.sign(visit.actor(), lab.id(), terms.get()).<Answer>fold(
                    done -> Answer.redirect("/charters/" + lab.id(), words.say("charter.signed")),
                    lost -> Answer.notFound(),
                    invalid -> TermsForm.screen(visit, 422, heads.head(visit, lab), form.reject(invalid.field(), invalid.key()), here(lab)),
                    refused -> Answer.refused(words.say("charters.refused")),
                    unknown -> Answer.notFound());
        }).orElse(Answer.notFound());
    }

    private static String here(Lab lab) {
        return "/charters/" + lab.id() + "/sign";
    }
}
