// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Owners;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in who answers for an obligation; who comes second is shown both. */
@Component
public final class OwnerPage implements Page {
    private final Labs labs;
    private final Owners owners;

    @Activate
    public OwnerPage(@Reference Labs labs, @Reference Owners owners) {
        this.labs = labs;
        this.owners = owners;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/commitments/{word}/owner").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> Answer.redirect(back(visit))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OwnerPage.class);
        var form = visit.form();
        var name = form.optional("answersFor", Labs.LINE_MAX);
        if (form.hasProblems()) return Answer.redirect(back(visit), Answer.Tone.PROBLEM, words.say("owner.tooLong"));
        return owners.own(visit.actor(), visit.path("id"), visit.path("word"), form.version(), name).fold(
                done -> Answer.redirect(back(visit), words.say("owner.saved")),
                lost -> conflict(visit, words, lost.current(), form),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private static Answer conflict(Visit visit, Words words, Owners.Owner current, Form form) {
        var clash = Clash.of(Form.blank().with("answersFor", current.name()), form, List.of("answersFor"), field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, back(visit) + "/owner", current.version(), back(visit), "own"));
    }

    private static String back(Visit visit) {
        return "/charters/" + visit.path("id") + "/commitments/" + visit.path("word");
    }
}
